import type { Call } from '../../src/domain/citizen/answer.ts';
import type { TaskState } from '../../src/domain/citizen/area-system.ts';
import type { ActivityKind, ContactRole, Progress, Unit } from '../../src/domain/citizen/case.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import type { Request } from '../http.ts';
import { assessmentWords } from '../kit/assessment.ts';
import { SystemSession, type SessionDeps } from '../kit/session.ts';
import { vocabulary, type Vocabulary } from '../kit/vocabulary.ts';
import {
  seenRoles,
  seenTaskStates,
  usualActivityStates,
  usualKinds,
  usualProgress,
  type ActivityState,
} from './setup-words.ts';
import type { Setup } from './setup.ts';
import { readList } from './wire.ts';

/** Maps the system's words to ours, as this municipality uses them. */
type Words = {
  roles: Vocabulary<ContactRole>;
  progress: Vocabulary<Progress>;
  outcomes: ReturnType<typeof assessmentWords>;
  activityStates: Vocabulary<ActivityState>;
  kinds: Vocabulary<ActivityKind>;
  taskStates: Vocabulary<TaskState>;
  /** Tells by a tag's title or id whether it is a joint plan's, and whether a title is nearly one's. */
  plan: { is: Vocabulary<true>; isSimilar(title: string): boolean };
  /** The unit of a member of staff, and what sign-on calls them, by e-mail, initials or the system's id. */
  unitsOfStaff: Vocabulary<Unit>;
  signOnNames: Vocabulary<string>;
};

/** Returns the meanings that are always known, and those that the settings file adds. */
export function wordsOf(setup: Setup): Words {
  const words = <Meaning>(...known: readonly Readonly<Record<string, Meaning>>[]) =>
    vocabulary(known.flatMap((some) => Object.entries(some)));
  const { tags } = setup.jointPlan;
  return {
    roles: words<ContactRole>(seenRoles, setup.roles),
    progress: words<Progress>(usualProgress, setup.progress),
    outcomes: assessmentWords(setup.assessments),
    activityStates: words<ActivityState>(usualActivityStates, setup.activityStates),
    kinds: words<ActivityKind>(usualKinds, setup.kinds),
    taskStates: words<TaskState>(seenTaskStates, setup.taskStates),
    plan: {
      is: vocabulary(tags.map((tag) => [tag, true])),
      isSimilar: (title) => tags.some((tag) => folded(title).includes(folded(tag))),
    },
    unitsOfStaff: vocabulary(
      Object.entries(setup.units).flatMap(([key, { name, members }]) =>
        members.map((member) => [member, { key, name }] as const),
      ),
    ),
    signOnNames: words<string>(setup.caseworkers.names),
  };
}

/** Holds what all sessions share: the settings file, what its words mean, and the names of responsibility codes for a while. */
type Shared = { setup: Setup; words: Words; roleNames: { byCode: ReadonlyMap<string, string>; goodUntil: number } };

/** The use of the employment system during one request of ours. */
export class EmploymentSession extends SystemSession {
  readonly setup: Setup;
  readonly words: Words;
  readonly roleNames: Shared['roleNames'];

  constructor(deps: SessionDeps & Shared, within: Call) {
    super(deps, within);
    this.setup = deps.setup;
    this.words = deps.words;
    this.roleNames = deps.roleNames;
  }

  get<Wire>(asked: Pick<Request<Wire>, 'call' | 'path' | 'query' | 'fresh' | 'reads' | 'accepts'>) {
    return this.send({ ...asked, method: 'GET', idempotent: true });
  }

  /** Reads a list that the system gives whole, its records yet unread. */
  list(asked: Pick<Request<unknown>, 'call' | 'path' | 'query' | 'fresh'>, reads = readList) {
    return this.get({ ...asked, reads, accepts: [204] });
  }
}
