import type { Activity } from '../citizen/case.ts';
import type { CalendarDate } from '../dates.ts';
import type { Effort } from './plan.ts';

/** Lists how far an effort can be: not asked for before the yes, asked, under way, over, late; unknown while a system is silent. */
const effortProgresses = ['NOT_ASKED', 'ASKED', 'UNDER_WAY', 'OVER', 'NOT_STARTED_IN_TIME', 'UNKNOWN'] as const;
export type EffortProgress = (typeof effortProgresses)[number];

/** Names what people did with an effort's task in their own system. */
export type TaskReply = 'TASK_STARTED' | 'TASK_DONE' | 'TASK_CANCELLED' | 'REMARK';

/** Holds what is known of an effort: the replies to its task, in any order, and its activity (null: its system is silent; none chosen). */
export type EffortFacts = {
  replies: readonly TaskReply[];
  activity: Activity | 'SILENT' | 'NONE';
  today: CalendarDate;
};

/**
 * Returns how far an effort is, by what the systems say and nothing else: under way once its task is started or its activity runs,
 * over once the task is done and no activity runs. The order of the replies, and how often they came, do not matter.
 */
export function effortProgress(
  { taskVersion, startBy }: Pick<Effort, 'taskVersion' | 'startBy'>,
  { replies, activity, today }: EffortFacts,
): EffortProgress {
  if (taskVersion === null) return 'NOT_ASKED';
  if (activity === 'SILENT') return 'UNKNOWN';
  const said = new Set(replies);
  const runs = activity !== 'NONE' && activity.active;
  if (runs === null) return 'UNKNOWN';
  if (runs) return 'UNDER_WAY';
  if (said.has('TASK_DONE') || said.has('TASK_CANCELLED')) return 'OVER';
  if (said.has('TASK_STARTED')) return 'UNDER_WAY';
  return startBy !== null && startBy < today ? 'NOT_STARTED_IN_TIME' : 'ASKED';
}
