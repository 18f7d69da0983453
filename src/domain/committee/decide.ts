import type { AreaKey } from '../area.ts';
import { dateInDenmark } from '../dates.ts';
import { dayOf, type Meeting } from '../meeting/meeting.ts';
import { asActor, type Actor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { err, type Result } from '../result.ts';
import type { CaseChange, CommitteeCase } from './committee-case.ts';
import {
  effortAreas,
  type CommitteeAttendance,
  type CommitteeDecision,
  type DecisionInput,
  type Dissent,
} from './decision.ts';
import { peopleOn, type MembersList } from './members.ts';
import { decisionRefusal, presentIn } from './check-decision.ts';
import { quorumOf, quorumRefusal } from './quorum.ts';
import { takeCaseStep, type CaseStep } from './take-case-step.ts';

/**
 * Holds what a decision rests on: its id, the meeting (null: a case that is on none cannot be decided), the list of members on that day, who of them keeps away (by id), and the
 * names of areas.
 */
export type DecisionFacts = {
  id: string;
  meeting: Meeting | null;
  list: MembersList | null;
  away: ReadonlySet<string>;
  nameOf(area: AreaKey): string;
};

/** Enters the committee's decision about a case (D36–D41): decided, postponed, or left to the decider on disagreement (D99). */
export function decideCase(
  one: CommitteeCase,
  input: DecisionInput,
  facts: DecisionFacts,
  step: CaseStep,
): Result<CaseChange, Refusal> {
  const action = input.agreement === 'DISAGREED' ? 'DISAGREE' : input.outcome === 'POSTPONED' ? 'POSTPONE' : 'DECIDE';
  const decision = decisionOf(one, input, facts, step);
  const taken = takeCaseStep(action, one, step, {
    wrong: [dayRefusal(facts.meeting, step)],
    event: { decision },
    changes: {
      DISAGREE: { disagreement: decision },
      POSTPONE: { decision, until: input.until, meeting: null },
      DECIDE: { decision },
    }[action],
  });
  if (!taken.ok) return taken;
  const refusal =
    attendanceRefusal(input, facts) ?? decisionRefusal(one, input, step) ?? quorumRefusal(quorum(input, facts, step));
  return refusal ? err(refusal) : taken;
}

/** Ends a disagreement by the decider's word (D99); what was against it stays. Where several decide, it is backing until all agree. */
export function settleCase(
  one: CommitteeCase,
  input: Omit<DecisionInput, 'agreement' | 'dissents' | 'attendance'>,
  facts: DecisionFacts,
  step: CaseStep,
): Result<CaseChange, Refusal> {
  const { disagreement } = one;
  const by = asActor(step.caller);
  const whole = { ...input, agreement: 'DISAGREED' as const, dissents: [], attendance: [] };
  const proposed = { ...decisionOf(one, whole, facts, step), ...keptOf(disagreement) };
  const backers = [...sameAs(one.backing, proposed), by].filter(
    (person, index, all) => all.findIndex(({ id }) => id === person.id) === index,
  );
  const isSettled =
    step.policy.decider !== 'LEADERS_TOGETHER' ||
    leadersNeeded(facts).every((seat) => seat.some((id) => backers.some((one) => one.id === id)));
  const settled = { ...proposed, settledBy: backers };
  const taken = takeCaseStep(
    isSettled ? 'SETTLE' : 'BACK',
    one,
    step,
    isSettled
      ? { event: { decision: settled }, changes: { decision: settled, backing: null } }
      : { event: { decision: settled }, changes: { backing: { decision: settled, by: backers } } },
  );
  if (!taken.ok) return taken;
  const postponed = input.outcome === 'POSTPONED' ? notToPostpone : null;
  const refusal = postponed ?? decisionRefusal(one, whole, step);
  return refusal ? err(refusal) : taken;
}

/** Returns what stays of a disagreement in the decision that ends it. */
const keptOf = (disagreement: CommitteeDecision | null): Partial<CommitteeDecision> =>
  disagreement ? { dissents: disagreement.dissents, attendance: disagreement.attendance } : {};

/** Returns those who back the very same decision. */
const sameAs = (backing: CommitteeCase['backing'], proposed: CommitteeDecision): readonly Actor[] => {
  const content = ({ outcome, text, plan, to }: CommitteeDecision) => JSON.stringify([outcome, text, plan, to]);
  return backing && content(backing.decision) === content(proposed) ? backing.by : [];
};

/** Returns for each leader of the committee who can come the ids of whoever holds the seat. */
const leadersNeeded = ({ list, away }: DecisionFacts): string[][] =>
  (list?.members ?? [])
    .filter(({ kind }) => kind === 'LEADER')
    .map(({ id, deputy }) => [id, ...(deputy ? [deputy.id] : [])].filter((one) => !away.has(one)))
    .filter((ids) => ids.length > 0);

function decisionOf(
  one: CommitteeCase,
  input: DecisionInput,
  { id, meeting, list }: DecisionFacts,
  { caller, now }: CaseStep,
): CommitteeDecision {
  const people = list ? peopleOn(list) : [];
  const personOf = (memberId: string): Actor & { area: AreaKey } =>
    people.find((person) => person.id === memberId) ?? { id: memberId, name: memberId, area: '' };
  const attendance = input.attendance.map(({ memberId, presence }): CommitteeAttendance => {
    const { area, ...person } = personOf(memberId);
    return { person: asActor(person), area, presence };
  });
  const dissents = input.dissents.map(({ memberId, text }): Dissent => ({
    member: asActor(personOf(memberId)),
    text: text.trim(),
  }));
  const { outcome, agreement, plan, to, until } = input;
  return {
    id,
    at: now,
    meeting: meeting?.id ?? '',
    heldOn: meeting ? dayOf(meeting) : dateInDenmark(now),
    outcome,
    text: input.text.trim(),
    agreement,
    dissents,
    by: asActor(caller),
    settledBy: [],
    attendance,
    plan: outcome === 'JOINT_PLAN' ? plan : null,
    to: outcome === 'ONE_AREA' || outcome === 'TRANSFER' ? to : null,
    until: outcome === 'POSTPONED' ? until : null,
    supersedes: one.decision?.id ?? null,
  };
}

const dayRefusal = (meeting: Meeting | null, { now }: CaseStep): Refusal | null =>
  meeting && dateInDenmark(now) < dayOf(meeting)
    ? { code: 'INVALID_DATE', message: 'Beslutningen registreres på mødedagen eller senere.', field: 'meeting' }
    : null;

const quorum = (input: DecisionInput, { list, away, nameOf }: DecisionFacts, { policy }: CaseStep) =>
  quorumOf(
    {
      members: list?.members ?? [],
      present: presentIn(input),
      away,
      effortAreas: input.outcome === 'JOINT_PLAN' ? effortAreas(input) : [],
    },
    policy,
    nameOf,
  );

/** Nobody is listed who is not on the list that day, or keeps away from the citizen's case (inhabilitet). */
function attendanceRefusal(input: DecisionInput, { list, away }: DecisionFacts): Refusal | null {
  const known = new Set((list ? peopleOn(list) : []).map(({ id }) => id));
  const ids = [...input.attendance, ...input.dissents].map(({ memberId }) => memberId);
  if (ids.some((id) => away.has(id))) return keptAway;
  if (ids.some((id) => !known.has(id)))
    return { code: 'UNKNOWN', message: 'En af de nævnte er ikke medlem af udvalget den dag.', what: 'MEMBER' };
  return new Set(input.attendance.map(({ memberId }) => memberId)).size < input.attendance.length
    ? { code: 'INVALID_TEXT', message: 'Hvert medlem kan kun stå én gang.', field: 'attendance' }
    : null;
}

const keptAway: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'En af de nævnte er inhabil i sagen og kan ikke deltage. Nævn stedfortræderen.',
};
const notToPostpone: Refusal = {
  code: 'INVALID_TEXT',
  message: 'En uenighed afgøres; den udsættes ikke.',
  field: 'outcome',
};
