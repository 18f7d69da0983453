import { stepTable } from '../steps.ts';
import type { NotificationAction, Standing } from './notification.ts';
import type { NotificationPart } from './parts.ts';

/** Names the types of the notification's procedure. */
export type NotificationKind = { action: NotificationAction; state: Standing; part: NotificationPart };

const recipient: readonly NotificationPart[] = ['PERSON', 'BACKUP', 'LEADER'];
const deciding: readonly NotificationPart[] = ['DECIDER', 'DECIDING_LEADER'];
const unanswered: readonly Standing[] = ['UNSEEN', 'SEEN'];
const disputed: readonly Standing[] = ['DISPUTED', 'DISPUTE_SEEN'];
const answered: readonly Standing[] = ['DISPUTE_ANSWERED', 'ANSWER_SEEN'];

/**
 * Holds the step table of a notification (D33, D34); `allowedActions`, the clocks and the tests read it too. Anybody in the unit
 * may look, but only whoever has it answers. An acknowledgement is final; a dispute is answered by those who decided, and can end
 * in one. `WITHDRAW` comes of a later decision.
 */
export const notificationSteps = stepTable<NotificationKind>([
  ['SEE', ['UNSEEN'], 'SEEN', [...recipient, 'UNIT']],
  ['ACKNOWLEDGE', [...unanswered, ...disputed, ...answered], 'ACKNOWLEDGED', recipient],
  ['DISPUTE', [...unanswered, 'DISPUTE_SEEN', ...answered], 'DISPUTED', recipient, ['reason', 'text']],
  ['SEE_DISPUTE', ['DISPUTED'], 'DISPUTE_SEEN', deciding],
  ['ANSWER_DISPUTE', disputed, 'DISPUTE_ANSWERED', deciding, ['outcome', 'text']],
  ['SEE_DISPUTE_ANSWER', ['DISPUTE_ANSWERED'], 'ANSWER_SEEN', recipient],
  ['WITHDRAW', [...unanswered, ...disputed, ...answered], 'WITHDRAWN', []],
  ['REMIND', ['UNSEEN', 'DISPUTE_ANSWERED'], 'SAME', []],
  ['TO_BACKUP', [...unanswered, 'DISPUTE_ANSWERED'], 'SAME', []],
  ['TO_LEADER', [...unanswered, 'DISPUTE_ANSWERED'], 'SAME', []],
]);
