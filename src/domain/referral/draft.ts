import type { Cpr } from '../cpr.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import { dateInDenmark } from '../dates.ts';
import { refuseAll } from '../problems.ts';
import type { Content } from './referral.ts';
import { missingIn, referralForm, textRefusals } from './content.ts';
import { actionsFrom } from '../steps.ts';
import { referralSteps, type Action } from './steps.ts';
import type { Refusal } from '../refusal.ts';
import { addDays } from '../working-days.ts';
import type { Actor, UnitRef } from '../parties.ts';

/** Holds a referral draft, not sent yet: its author's alone, and as incomplete as they like. */
export type ReferralDraft = {
  id: string;
  citizen: Cpr;
  from: UnitRef | null;
  to: UnitRef | null;
  author: Actor;
  content: Content;
  /** Grows by one each time it is saved. */
  version: number;
  createdAt: Instant;
  savedAt: Instant;
};

/** Longer keys are no unit's (characters). */
const longestKey = 100;

/** Returns the refusal of a draft that cannot be kept as it is; null where it can. What a referral must say is asked when it is sent. */
export const draftRefusal = ({ content, from, to }: Pick<ReferralDraft, 'content' | 'from' | 'to'>): Refusal | null =>
  refuseAll(
    [...textRefusals(content), from && unitRefusal('sender', from), to && unitRefusal('receiver', to)],
    referralForm,
  );

function unitRefusal(field: 'sender' | 'receiver', { area, unit }: UnitRef): Refusal | null {
  const isUnfit = [area, unit].some(
    (key) => key === '' || key.length > longestKey || !/^[\x21-\x7eæøåÆØÅ]+$/.test(key),
  );
  return isUnfit ? { code: 'INVALID_TEXT', message: 'Området og enheden angives ved deres nøgler.', field } : null;
}

/** Returns the fields that a draft lacks to be sent, in the order in which it is asked for. */
export const lackingIn = ({ from, to, content }: ReferralDraft, needsSender: boolean) => [
  ...(from === null && needsSender ? (['sender'] as const) : []),
  ...(to === null ? (['receiver'] as const) : []),
  ...missingIn(content),
];

/** Lists the actions of the author on a draft; nobody else can do anything. */
export const draftActions: readonly Action[] = actionsFrom(referralSteps, 'DRAFT', new Set(['AUTHOR']));

/** Returns the first day on which a draft is no longer there, unless it is saved again. */
export const draftEndsOn = ({ savedAt }: Pick<ReferralDraft, 'savedAt'>, keptDays: number): CalendarDate =>
  addDays(dateInDenmark(savedAt), keptDays + 1);
