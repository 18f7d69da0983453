import { markerOf } from '../delivery/effects.ts';
import { renderNote, type RenderedEntry } from '../delivery/render-entry.ts';
import type { Action, ReferralState } from '../domain/referral/steps.ts';
import type { ReferralEvent } from '../domain/referral/referral.ts';
import { dateInWords, type CalendarDate } from '../domain/dates.ts';
import type { Keys } from '../platform/keys.ts';
import type { ReferralRecord, RecordedReferralEvent } from './records.ts';
import { entriesFor } from './entries.ts';
import { outcomeWords, rejectionWords } from './words.ts';
import type { OutboxMessage } from '../delivery/message.ts';

/** Names one thing that a version of a referral is to bring about in a system. */
export const effectId = (referral: string, version: number, what: string): string => `${referral}:${version}:${what}`;

/** What is to be told the systems, and in how many fields. */
export type Effects = { messages: OutboxMessage[]; fields: number };

/** What a referral that is sent writes in both systems. */
export function sendingOf(
  filed: ReferralRecord,
  dueOn: CalendarDate,
  keys: Keys,
): { receiver: RenderedEntry[]; sender: RenderedEntry[] } {
  const { referral, names } = filed;
  const marker = (what: string) => markerOf(keys, effectId(referral.id, 1, what));
  return entriesFor(referral, { names, dueOn, marker });
}

/** The messages for what a referral that is sent writes. */
export function sendingEffects(filed: ReferralRecord, dueOn: CalendarDate, keys: Keys): Effects {
  const { receiver, sender } = sendingOf(filed, dueOn, keys);
  const { from, to } = filed.referral;
  const post = (area: string, what: string) => postTo(filed, area, effectId(filed.referral.id, 1, what));
  const [task, note] = receiver as [RenderedEntry, RenderedEntry];
  const [receipt] = sender as [RenderedEntry];
  return {
    messages: [post(to.area, 'task')(task), post(to.area, 'note')(note), post(from.area, 'receipt')(receipt)],
    fields: [task, note, receipt].reduce((sum, { fields }) => sum + fields, 0),
  };
}

type Consequence = { here?: string | undefined; there?: string; closes?: 'DONE' | 'CANCELLED' };

/** What each step tells the sender's system (`here`) and the receiver's (`there`), and what becomes of the receiver's task. */
const consequences: Partial<Record<Action, Consequence>> = {
  RECEIVE: { here: 'Henvisningen er modtaget' },
  REQUEST_INFORMATION: { here: 'Modtageren af henvisningen spørger om mere' },
  PROVIDE_INFORMATION: { there: 'Svar på spørgsmål til henvisningen' },
  ACCEPT: { here: 'Der er sagt ja til henvisningen' },
  WAITLIST: { here: 'Der er sagt ja til henvisningen, med venteliste' },
  REJECT: { here: 'Henvisningen er afvist', closes: 'DONE' },
  REDIRECT: { here: 'Henvisningen er sendt videre', closes: 'CANCELLED' },
  RETURN: { here: 'Henvisningen er returneret', closes: 'CANCELLED' },
  WITHDRAW: { here: 'Henvisningen er trukket tilbage', there: 'Henvisningen er trukket tilbage', closes: 'CANCELLED' },
  MARK_IN_ERROR: { here: 'Henvisningen var en fejl', there: 'Henvisningen var en fejl', closes: 'CANCELLED' },
  START: { here: 'Indsatsen efter henvisningen er begyndt' },
  HOLD: { here: 'Henvisningen er sat i bero' },
  RESUME: { here: 'Henvisningen er genoptaget' },
  REQUEST_CANCELLATION: { there: 'Afsenderen beder om, at henvisningen stoppes' },
  AGREE_TO_CANCEL: { here: 'Henvisningen er stoppet', closes: 'CANCELLED' },
  DECLINE_TO_CANCEL: { here: 'Henvisningen stoppes ikke' },
  HAND_OVER: { here: 'Henvisningen har fået en ny ansvarlig', there: 'Henvisningen har fået en ny ansvarlig' },
  POSTPONE: { here: 'Den forventede dato er flyttet' },
  COMPLETE: { here: 'Henvisningen er gennemført', closes: 'DONE' },
  FAIL: { here: 'Henvisningen kunne ikke gennemføres', closes: 'CANCELLED' },
};

/**
 * The messages for a step: a note to each side that is to know, and the task closed where there is nothing left to do. After a
 * return (`before`) the receiver has nothing to do with it any more.
 */
export function stepEffects(
  filed: ReferralRecord,
  { version, event }: RecordedReferralEvent,
  keys: Keys,
  before: ReferralState,
): Effects {
  const { referral } = filed;
  const told: Consequence = consequences[event.action] ?? {};
  const { here, there, closes }: Consequence = before === 'RETURNED' ? { here: told.here } : told;
  const notes = [
    { area: referral.from.area, title: here, what: 'note-here' },
    { area: referral.to.area, title: there, what: 'note-there' },
  ].flatMap(({ area, title, what }) => (title ? [{ area, title, effect: effectId(referral.id, version, what) }] : []));
  const written = notes.map(({ area, title, effect }) => ({
    area,
    effect,
    note: renderNote(title, toldOf(event), markerOf(keys, effect)),
  }));
  return {
    messages: [
      ...written.map(({ area, effect, note }) => postTo(filed, area, effect)(note)),
      ...(closes ? [closing(filed, version, closes, keys)] : []),
    ],
    fields: written.reduce((sum, { note }) => sum + note.fields, 0),
  };
}

/** How something written becomes a message to an area's system. */
export const postTo =
  ({ referral }: ReferralRecord, area: string, effect: string) =>
  ({ entry }: RenderedEntry): OutboxMessage => ({
    kind: 'post',
    area,
    citizen: referral.citizen,
    subject: { type: 'referral', id: referral.id },
    effectId: effect,
    posting: entry,
    ...byConsent(referral, area),
  });

/** What the receiver's system is told of a citizen who consented to that is held once they take it back. */
const byConsent = (
  { content, from, to }: ReferralRecord['referral'],
  area: string,
): Pick<OutboxMessage, 'consentFrom'> =>
  content.legalBasis === 'CONSENT' && area === to.area ? { consentFrom: from.area } : {};

function closing({ referral }: ReferralRecord, version: number, how: 'DONE' | 'CANCELLED', keys: Keys): OutboxMessage {
  return {
    kind: 'close-task',
    area: referral.to.area,
    citizen: referral.citizen,
    subject: { type: 'referral', id: referral.id },
    effectId: effectId(referral.id, version, 'close-task'),
    marker: markerOf(keys, effectId(referral.id, 1, 'task')),
    how,
    ...byConsent(referral, referral.to.area),
  };
}

/** What an event says, line by line. */
function toldOf(event: ReferralEvent): { label: string; value: string }[] {
  const { by, reason, outcome, until, questions, answers, text, owner } = event;
  return [
    ...(by ? [{ label: 'Af', value: by.name }] : []),
    ...(owner ? [{ label: 'Ny ansvarlig', value: owner.name }] : []),
    ...(reason ? [{ label: 'Grund', value: rejectionWords[reason] }] : []),
    ...(outcome ? [{ label: 'Resultat', value: outcomeWords[outcome] }] : []),
    ...(until ? [{ label: 'Dato', value: dateInWords(until) }] : []),
    ...questions.map((value, index) => ({ label: `Spørgsmål ${index + 1}`, value })),
    ...answers.map((value, index) => ({ label: `Svar ${index + 1}`, value })),
    ...(text ? [{ label: 'Bemærkning', value: text }] : []),
  ];
}
