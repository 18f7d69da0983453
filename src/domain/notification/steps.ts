import type { Escalation, NotificationAction, Standing } from './notification.ts';
import type { NotificationPart } from './parts.ts';

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
const deciding: readonly NotificationPart[] = ['DECIDER', 'DECIDING_LEADER'];
const unanswered: readonly Standing[] = ['UNSEEN', 'SEEN'];
const disputed: readonly Standing[] = ['DISPUTED', 'DISPUTE_SEEN'];
const answered: readonly Standing[] = ['DISPUTE_ANSWERED', 'ANSWER_SEEN'];

/**
 * The whole procedure for telling of a decision (D33, D34): the rules, `allowedOn`, the clocks and the tests all read it.
 * Anybody in the unit may look, but only whoever has it answers. An acknowledgement is final; a
 * dispute is answered by those who decided, and can end in one.
 */
export const notificationSteps: readonly NotificationStep[] = [
  { action: 'SEE', from: ['UNSEEN'], to: 'SEEN', by: [...recipient, 'UNIT'] },
  { action: 'ACKNOWLEDGE', from: [...unanswered, ...disputed, ...answered], to: 'ACKNOWLEDGED', by: recipient },
  { action: 'DISPUTE', from: [...unanswered, 'DISPUTE_SEEN', ...answered], to: 'DISPUTED', by: recipient },
  { action: 'SEE_DISPUTE', from: ['DISPUTED'], to: 'DISPUTE_SEEN', by: deciding },
  { action: 'ANSWER_DISPUTE', from: disputed, to: 'DISPUTE_ANSWERED', by: deciding },
  { action: 'SEE_DISPUTE_ANSWER', from: ['DISPUTE_ANSWERED'], to: 'ANSWER_SEEN', by: recipient },
  { action: 'WITHDRAW', from: [...unanswered, ...disputed, ...answered], to: 'WITHDRAWN', by: [] },
  { action: 'REMIND', from: ['UNSEEN', 'DISPUTE_ANSWERED'], to: 'SAME', by: [], escalation: 'REMINDED' },
  { action: 'TO_BACKUP', from: [...unanswered, 'DISPUTE_ANSWERED'], to: 'SAME', by: [], escalation: 'BACKUP' },
  { action: 'TO_LEADER', from: [...unanswered, 'DISPUTE_ANSWERED'], to: 'SAME', by: [], escalation: 'LEADER' },
];

/** The row for something that may happen to a notification that stands so, if there is one. */
export const notificationStep = (action: NotificationAction, standing: Standing): NotificationStep | undefined =>
  notificationSteps.find((step) => step.action === action && step.from.includes(standing));
