import { closeEntry, postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { ReferralWait } from '../domain/referral/clocks.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { Referral, ReferralEvent } from '../domain/referral/referral.ts';
import type { Action, ReferralState } from '../domain/referral/steps.ts';
import type { Keys } from '../platform/keys.ts';
import { isSenders, receiverNote, receiverTask, reminderNote, senderReceipt, stepNote } from './entries.ts';
import type { ReferralRecord } from './records.ts';

/** Returns the effects of sending a referral: a task and a note in the receiving system, a receipt in the sending one. */
export function sendingEffects(record: ReferralRecord, dueOn: CalendarDate, keys: Keys): Effect[] {
  const { from, to } = record.referral;
  const cause = causeOf(record.referral);
  return [
    postEntry(cause, to.area, 'task', keys, (marker) => receiverTask(record, dueOn, marker)),
    postEntry(cause, to.area, 'note', keys, (marker) => receiverNote(record, dueOn, marker)),
    postEntry(cause, from.area, 'receipt', keys, (marker) => senderReceipt(record, dueOn, marker)),
  ];
}

type Consequence = { here?: string | undefined; there?: string; closes?: 'DONE' | 'CANCELLED' };

/** The consequences of each step: a note in the sender's system (`here`) or the receiver's (`there`), and an end of the receiver's task. */
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
 * Returns the effects of a step: a note to each side that is to know, and the task closed where there is nothing left to do.
 * After a return (`before`) the receiver has nothing to do with it any more.
 */
export function stepEffects(referral: Referral, event: ReferralEvent, before: ReferralState, keys: Keys): Effect[] {
  const all: Consequence = consequences[event.action] ?? {};
  const { here, there, closes }: Consequence = before === 'RETURNED' ? { here: all.here } : all;
  const { from, to } = referral;
  const cause = causeOf(referral);
  const note = (title: string, area: string, what: string) =>
    postEntry(cause, area, what, keys, (marker) => stepNote(title, event, marker));
  return [
    ...(here ? [note(here, from.area, 'note-here')] : []),
    ...(there ? [note(there, to.area, 'note-there')] : []),
    ...(closes ? [closeEntry(cause, to.area, closes, keys)] : []),
  ];
}

/** Returns the effect of a deadline that passed: a note in the system of the unit that the referral waits on. */
export function reminderEffects(
  record: ReferralRecord,
  event: ReferralEvent,
  waiting: Waiting<ReferralWait>,
  keys: Keys,
): Effect[] {
  const { from, to } = record.referral;
  const { area } = isSenders(waiting) ? from : to;
  const render = (marker: string) => reminderNote(record, event, waiting, marker);
  return [postEntry(causeOf(record.referral), area, 'reminder', keys, render)];
}

/** Names the version that causes effects. Those shared by consent are held once the citizen takes the consent back. */
const causeOf = ({ id, version, citizen, content, from, to }: Referral): Cause => ({
  subject: { type: 'referral', id },
  version,
  citizen,
  sharing: content.legalBasis === 'CONSENT' ? { from: [from.area], to: to.area } : null,
});
