import type { TaskState } from '../../src/domain/citizen/area-system.ts';
import type { ActivityKind, ContactRole, Progress, Unit } from '../../src/domain/citizen/case.ts';
import { dateInDenmark, type CalendarDate } from '../../src/domain/dates.ts';
import type { AdapterDeps, SystemHttp } from '../http.ts';
import {
  seenRoles,
  seenTaskStates,
  usualActivityStates,
  usualKinds,
  usualProgress,
  type ActivityState,
} from './setup-words.ts';
import type { Setup } from './setup.ts';
import { folded, vocabulary, type Vocabulary } from './vocabulary.ts';
import type { AreaKey } from '../../src/domain/area.ts';
import type { Fault } from '../../src/domain/citizen/answer.ts';

/** Maps the system's words to ours, as this municipality uses them. */
export type Words = {
  roles: Vocabulary<ContactRole>;
  progress: Vocabulary<Progress>;
  activityStates: Vocabulary<ActivityState>;
  kinds: Vocabulary<ActivityKind>;
  taskStates: Vocabulary<TaskState>;
  /** Tells by a tag's title or id whether it is a joint plan's, and whether a title is nearly one's. */
  plan: { is: Vocabulary<true>; isNearly(title: string): boolean };
  /** Where a member of staff works, and what sign-on calls them, by e-mail, initials or the system's id. */
  homes: Vocabulary<Unit>;
  names: Vocabulary<string>;
};

/** Holds the dependencies of every call of one employment system. */
export type EmploymentSession = {
  area: AreaKey;
  http: SystemHttp;
  setup: Setup;
  words: Words;
  alarm: AdapterDeps['alarm'];
  now: () => number;
};

/** The meanings that are always known, and those that the settings file adds. */
export const wordsOf = (setup: Setup): Words => ({
  roles: vocabulary<ContactRole>(seenRoles, setup.roles),
  progress: vocabulary<Progress>(usualProgress, setup.progress),
  activityStates: vocabulary<ActivityState>(usualActivityStates, setup.activityStates),
  kinds: vocabulary<ActivityKind>(usualKinds, setup.kinds),
  taskStates: vocabulary<TaskState>(seenTaskStates, setup.taskStates),
  plan: planOf(setup.jointPlan.tags),
  homes: vocabulary<Unit>(
    ...Object.entries(setup.units).map(([key, { name, members }]) =>
      Object.fromEntries(members.map((member) => [member, { key, name }])),
    ),
  ),
  names: vocabulary<string>(setup.caseworkers.names),
});

function planOf(tags: readonly string[]): Words['plan'] {
  const titles = tags.map(folded);
  return {
    is: vocabulary<true>(Object.fromEntries(tags.map((tag) => [tag, true]))),
    isNearly: (title) => titles.some((one) => folded(title).includes(one)),
  };
}

/** Today, in Denmark. */
export const todayAt = ({ now }: Pick<EmploymentSession, 'now'>): CalendarDate => dateInDenmark(new Date(now()));

/** A fault for an answer that came, but cannot be right. */
export const notUnderstood = ({ area }: Pick<EmploymentSession, 'area'>, call: string): Fault => fault('not-understood', area, call);

/** A fault for a call that the settings file does not name. */
export const notConfigured = ({ area }: Pick<EmploymentSession, 'area'>, call: string): Fault => fault('not-configured', area, call);

const fault = (kind: Fault['kind'], area: AreaKey, call: string): Fault => ({ kind, area, call, retryAt: null });
