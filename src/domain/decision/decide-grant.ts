import type { CalendarDate } from '../dates.ts';
import type { Decision, DecisionContent, DecisionKind } from './decision.ts';
import type { Grant, GrantState } from './grant.ts';
import { folded, isUnder, parseParagraph } from '../law/paragraph.ts';
import { err, ok, type Result } from '../result.ts';
import type { UnusableReason } from './unusable-grant.ts';
import { minutesInWeek, minutesPerWeek, repeats } from './support-time.ts';

/**
 * Under which paragraphs a grant is bostøtte, and when a citizen counts as informed: `APPROVAL` on the day of approval unless
 * the system records a day, `RECORDED` only on a day that it records.
 */
export type GrantPolicy = { paragraphs: readonly string[]; informed: 'APPROVAL' | 'RECORDED' };

/**
 * The decision that a grant holds now; `before` is the latest one made of the same number. Null where there is nothing to tell
 * of: it is no bostøtte, or nothing was decided. What cannot be understood is set aside, and nothing in it is guessed.
 */
export function decisionIn(
  grant: Grant,
  before: Decision | null,
  policy: GrantPolicy,
): Result<DecisionContent | null, UnusableReason> {
  if (before && before.citizen !== grant.citizen) return err('FOREIGN_GRANT');
  const kind = kindOf(grant.state, before);
  if (kind === null) return ok(null);
  // What falls away is known by the paragraph it was decided under.
  const said = kind === 'REVOKED' && before ? before.paragraph : grant.paragraph;
  if (isNothing(said)) return err('NO_PARAGRAPH');
  const paragraph = policy.paragraphs.find((one) => isSameParagraph(one, said));
  if (paragraph === undefined && !before) return isNear(grant.title, said, policy) ? err('PARAGRAPH_UNSURE') : ok(null);
  if (paragraph === undefined) return err('PARAGRAPH_CHANGED');
  if (kind === 'UNKNOWN') return err('UNKNOWN_STATE');
  const period = kind === 'REVOKED' ? periodRevoked(grant, before) : periodOf(grant, kind, before);
  if (!period.ok) return period;
  const time = timeUnder(grant, kind);
  if (!time.ok) return time;
  return ok({
    kind,
    title: grant.title,
    paragraph,
    ...period.value,
    minutesPerWeek: time.value,
    provider: isNothing(grant.provider) ? null : grant.provider,
    informedOn: informedOn(grant, period.value.decidedOn, policy),
    informedException: null,
  });
}

/** Tells whether anything that a recipient should know differs from the decision before: what, when, how much, from whom. */
export function isNews(content: DecisionContent, before: DecisionContent): boolean {
  const stillHolds = content.kind === 'CHANGED' && inForce.has(before.kind);
  if (content.kind !== before.kind && !stillHolds) return true;
  // Nobody was told while the citizen was not: then all of it is news to them.
  if (isInformed(content) && !isInformed(before)) return true;
  return content.kind !== 'REVOKED' && told.some((word) => content[word] !== before[word]);
}

const inForce: ReadonlySet<DecisionKind> = new Set(['GRANTED', 'PARTLY_GRANTED', 'CHANGED']);
const told = ['paragraph', 'startsOn', 'endsOn', 'minutesPerWeek', 'provider'] as const;

const isInformed = ({ informedOn, informedException }: DecisionContent) => Boolean(informedOn ?? informedException);
const isNothing = (words: string | null): words is null => words === null || words.trim() === '';

/** Spelling makes no other paragraph, and a section that is listed whole stands for its subsections. */
function isSameParagraph(listed: string, said: string): boolean {
  const [one, other] = [parseParagraph(said), parseParagraph(listed)];
  return one && other ? isUnder(one, other) : folded(said) === folded(listed);
}

/** Tells a near miss: a section of the same number, or a grant called bostøtte, which somebody should look at. */
function isNear(title: string, said: string, { paragraphs }: GrantPolicy): boolean {
  if (folded(title).includes('bostøtte') || folded(said).includes('bostøtte')) return true;
  const listed = new Set(paragraphs.flatMap((one) => parseParagraph(one)?.section ?? []));
  const section = parseParagraph(said)?.section;
  // Text that no reader understands is near where one of its numbers is.
  const numbers = section === undefined ? [...said.matchAll(/\d+/gu)].map(([number]) => Number(number)) : [section];
  return numbers.some((number) => listed.has(number));
}

function kindOf(state: GrantState | null, before: Decision | null): DecisionKind | 'UNKNOWN' | null {
  if (state === 'APPLIED') return null;
  if (state === 'DROPPED') return before && 'REVOKED';
  return state ?? 'UNKNOWN';
}

type Period = Pick<DecisionContent, 'decidedOn' | 'startsOn' | 'endsOn'>;

function periodOf(grant: Grant, kind: DecisionKind, before: Decision | null): Result<Period, UnusableReason> {
  const ended = kind === 'ENDED';
  const startsOn = grant.startsOn ?? (ended ? before?.startsOn : null) ?? grant.decidedOn;
  const decidedOn = grant.decidedOn ?? grant.startsOn;
  if (startsOn === null || decidedOn === null) return err('NO_DATE');
  if (grant.endsOn !== null && grant.endsOn < startsOn) return err('END_BEFORE_START');
  // An end that does not say when is told of as such, unless the day it was decided can be its last.
  const lastDay = ended && grant.decidedOn !== null && grant.decidedOn >= startsOn ? grant.decidedOn : null;
  return ok({ decidedOn, startsOn, endsOn: grant.endsOn ?? lastDay });
}

/** A decision that falls away is told of in any case: what its dates would be does not matter any more. */
function periodRevoked(
  { decidedOn, startsOn, endsOn }: Grant,
  before: Decision | null,
): Result<Period, UnusableReason> {
  const from = startsOn ?? before?.startsOn ?? decidedOn;
  const decided = decidedOn ?? startsOn ?? before?.decidedOn;
  if (!from || !decided) return err('NO_DATE');
  return ok({ decidedOn: decided, startsOn: from, endsOn: endsOn !== null && endsOn >= from ? endsOn : null });
}

/** The time granted, which a refusal or a revocation has none of, and which an end can do without. */
function timeUnder({ minutes, repetition }: Grant, kind: DecisionKind): Result<number | null, UnusableReason> {
  if (kind === 'REFUSED' || kind === 'REVOKED') return ok(null);
  const time = timeOf(minutes, repetition);
  return kind === 'ENDED' && !time.ok ? ok(null) : time;
}

function timeOf(minutes: Grant['minutes'], repetition: Grant['repetition']): Result<number | null, UnusableReason> {
  // A group that is offered under § 82 a has no time of its own.
  if (minutes === null && repetition === null) return ok(null);
  if (minutes === null || !(minutes > 0)) return err('NO_MINUTES');
  if (repetition === null) return err('UNKNOWN_REPETITION');
  if (!repeats(repetition)) return err('NEGATIVE_PERIOD');
  const weekly = minutesPerWeek(minutes, repetition);
  if (weekly === null) return err('UNKNOWN_REPETITION');
  return weekly > minutesInWeek ? err('TOO_MUCH_TIME') : ok(weekly);
}

/** A day before the decision tells of an earlier one. */
function informedOn(grant: Grant, decidedOn: CalendarDate, { informed }: GrantPolicy): CalendarDate | null {
  if (grant.informedOn && grant.informedOn >= decidedOn) return grant.informedOn;
  return informed === 'APPROVAL' ? decidedOn : null;
}
