import type { SourcePartsFragment, SourceState } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { timeText } from './dates.ts';
import type { IconName } from './icon.tsx';
import { Badge, Message, type MessageKind } from './message.tsx';

type Words = { kind: MessageKind; icon: IconName; word: string };

/** Each state of a source in a word, from what is whole to what is not known. */
const words: Readonly<Record<SourceState, Words>> = {
  FRESH: { kind: 'success', icon: 'success', word: 'Hentet nu' },
  NOT_ASKED: { kind: 'info', icon: 'info', word: 'Ikke spurgt' },
  STALE: { kind: 'warning', icon: 'time', word: 'Tidligere svar' },
  WITHHELD: { kind: 'info', icon: 'lock', word: 'Vises ikke' },
  DISABLED: { kind: 'warning', icon: 'off', word: 'Slået fra' },
  TIMED_OUT: { kind: 'error', icon: 'help', word: 'Vides ikke' },
  FAILED: { kind: 'error', icon: 'help', word: 'Vides ikke' },
};

/** Decisions that are being read will soon be there: nothing is wrong. */
const reading: Words = { kind: 'info', icon: 'time', word: 'Henter stadig' };

const partly: Words = { kind: 'warning', icon: 'warning', word: 'Ikke alt' };

/** A source that answered may still say that something is left out. */
function wordsOf({ state, errorCode }: SourcePartsFragment): Words {
  if (state !== 'FRESH' || !errorCode) return words[state];
  return errorCode === 'DECISIONS_CATCHING_UP' ? reading : partly;
}

/** True where a source says all that it holds; only then does nothing mean none. */
export const isWhole = ({ state, errorCode }: SourcePartsFragment): boolean => state === 'FRESH' && !errorCode;

/** True where a source is not whole yet and may be so when it is asked again. */
export const isPassing = ({ state, errorCode }: SourcePartsFragment): boolean =>
  state === 'TIMED_OUT' || state === 'FAILED' || state === 'STALE' || errorCode === 'DECISIONS_CATCHING_UP';

/** Shows how an area's source stands, in a word. */
export const SourceBadge = ({ source }: { source: SourcePartsFragment }) => {
  const { kind, icon, word } = wordsOf(source);
  return (
    <Badge kind={kind} icon={icon}>
      {word}
    </Badge>
  );
};

/** Says what an area's source did not give, when it is tried again, and what would open what is withheld. */
export function SourceMessage({ source }: { source: SourcePartsFragment }) {
  if (isWhole(source) || source.state === 'NOT_ASKED') return null;
  const { kind, word } = wordsOf(source);
  return (
    <Message kind={kind} heading={`${source.area.name}: ${word.toLowerCase()}`}>
      <p>{source.message}</p>
      {source.asOf && source.state === 'STALE' && <p>Svaret er fra {timeText(source.asOf)}.</p>}
      {source.retryAt && <p>Der prøves igen {timeText(source.retryAt)}.</p>}
      {source.openedBy.length > 0 && (
        <p>
          Det kan åbnes af: {source.openedBy.map((one) => label('AccessOpening', one).toLowerCase()).join(', eller ')}.
        </p>
      )}
    </Message>
  );
}

/** Says in one line what is missing of an answer; nothing where it is whole. */
export function missingLine(sources: readonly SourcePartsFragment[]): string | null {
  const missing = sources.filter((one) => !isWhole(one) && one.state !== 'NOT_ASKED');
  if (missing.length === 0) return null;
  return missing.map((one) => `${one.area.name}: ${wordsOf(one).word.toLowerCase()}`).join(' · ');
}

/** Joins what several lists report of the same areas: for each area the state that says least. */
export function joinSources(...lists: readonly (readonly SourcePartsFragment[])[]): SourcePartsFragment[] {
  const order = [words.NOT_ASKED, words.FRESH, reading, partly, words.STALE, words.WITHHELD, words.DISABLED];
  const rank = (one: SourcePartsFragment) => {
    const place = order.indexOf(wordsOf(one));
    return place < 0 ? order.length : place;
  };
  const worst = new Map<string, SourcePartsFragment>();
  for (const one of lists.flat()) {
    const before = worst.get(one.area.key);
    if (!before || rank(one) > rank(before)) worst.set(one.area.key, one);
  }
  return [...worst.values()];
}
