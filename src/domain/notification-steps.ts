import type { Escalation, NotificationAction, Standing } from './notification.ts';
import type { NotificationPart } from './notification-parts.ts';

/**
 * One row of the table: what may happen, from where, to where, by whom. `SAME`: it stays where it is and only the escalation
 * moves. Nobody in `by`: it comes of itself, of the clock or of a later decision.
 */
export type NotificationStep = {
  action: NotificationAction;
  from: readonly Standing[];
  to: Standing | 'SAME';
  by: readonly NotificationPart[];
  escalation?: Escalation;
};

const recipient: readonly NotificationPart[] = ['PERSON', 'BACKUP', 'LEADER'];
const unanswered: readonly Standing[] = ['UNSEEN', 'SEEN'];

/**
 * The whole procedure for telling of a decision (D33, D34): the rules, `allowedOn`, the clocks and the tests all read it.
 * Anybody in the unit may look, but only whoever has it answers. An acknowledgement is final; a dispute can end in one.
 */
export const notificationSteps: readonly NotificationStep[] = [
  { action: 'SEE', from: ['UNSEEN'], to: 'SEEN', by: [...recipient, 'UNIT'] },
  { action: 'ACKNOWLEDGE', from: [...unanswered, 'DISPUTED', 'DISPUTE_SEEN'], to: 'ACKNOWLEDGED', by: recipient },
  { action: 'DISPUTE', from: [...unanswered, 'DISPUTE_SEEN'], to: 'DISPUTED', by: recipient },
  { action: 'SEE_DISPUTE', from: ['DISPUTED'], to: 'DISPUTE_SEEN', by: ['DECIDER', 'DECIDING_LEADER'] },
  { action: 'WITHDRAW', from: [...unanswered, 'DISPUTED', 'DISPUTE_SEEN'], to: 'WITHDRAWN', by: [] },
  { action: 'REMIND', from: ['UNSEEN'], to: 'SAME', by: [], escalation: 'REMINDED' },
  { action: 'TO_BACKUP', from: unanswered, to: 'SAME', by: [], escalation: 'BACKUP' },
  { action: 'TO_LEADER', from: unanswered, to: 'SAME', by: [], escalation: 'LEADER' },
];

/** The row for something that may happen to a notification that stands so, if there is one. */
export const notificationStep = (action: NotificationAction, standing: Standing): NotificationStep | undefined =>
  notificationSteps.find((step) => step.action === action && step.from.includes(standing));
