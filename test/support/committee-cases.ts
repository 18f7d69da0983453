import type { Caller } from '../../src/domain/access/caller.ts';
import type { CommitteeCase } from '../../src/domain/committee/committee-case.ts';
import { decideCase } from '../../src/domain/committee/decide.ts';
import type { DecidedPlan, DecisionInput } from '../../src/domain/committee/decision.ts';
import { type MembersList } from '../../src/domain/committee/members.ts';
import { proposeCase, type CaseOrder } from '../../src/domain/committee/open-case.ts';
import { caseSeats, casePartsOf } from '../../src/domain/committee/parts.ts';
import { scheduleCase } from '../../src/domain/committee/agenda-steps.ts';
import { declareReady } from '../../src/domain/committee/light-item.ts';
import { referCase, type CaseStep } from '../../src/domain/committee/take-case-step.ts';
import { areaNames } from '../../src/domain/citizen/source.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { Result } from '../../src/domain/result.ts';
import { allLit, committeeMeeting, day, listFrom, noonOn, people, usualCommittee } from './committee.ts';

const { mette, lars, karen, tove } = people;
/** Names mette as whoever presents a case. */
export const presenter = { area: 'employment', unit: 'jobcenter', caseworker: 'METTE', name: 'Mette' };
/** A case that mette can propose. */
export const order: CaseOrder = {
  id: 'case',
  citizen: '6101019999' as Cpr,
  citizenName: 'Signe',
  kind: 'NEW',
  plan: null,
  areas: ['employment', 'social'],
  takingPart: [
    { area: 'employment', caseworker: 'METTE' },
    { area: 'social', caseworker: 'JONAS' },
  ],
  unit: { area: 'employment', unit: 'jobcenter' },
  presenter: null,
  why: 'Borgeren har to sager, der trækker hver sin vej.',
  legalBasis: 'CONSENT',
  informedOn: day('2026-11-27'),
  informedException: null,
};

/** Returns what was decided; throws what was refused. */
export const value = <Value>(result: Result<Value, Refusal>): Value => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
/** Returns the code of a refusal. */
export const refused = (result: Result<unknown, Refusal>) => (result.ok ? null : result.error.code);

/** The committee of five. */
export const list = listFrom('2026-11-01');
/** Returns a step of somebody’s with a case on a day. */
export const stepBy = (
  caller: Caller,
  one: CommitteeCase,
  date: string,
  { policy = usualCommittee, members = list }: { policy?: typeof usualCommittee; members?: MembersList } = {},
): CaseStep => ({
  caller,
  parts: casePartsOf(caller, caseSeats(one, one.meeting ? members : null, policy)),
  now: noonOn(date),
  policy,
  expectedVersion: one.version,
});

/** Names the areas as the mocks' municipality does. */
export const nameOf = areaNames([
  { key: 'employment', name: 'Beskæftigelse' },
  { key: 'social', name: 'Social' },
]);

/** Returns a case as mette proposed it. */
export const proposed = () => value(proposeCase(order, mette, usualCommittee, noonOn('2026-11-30'))).case;
/** Names lars as whoever refers a case. */
export const larsInUnit = { id: 'lars', name: 'Lars', area: 'employment', unit: 'jobcenter' };
/** Returns a case as lars referred it. */
export const referred = () =>
  value(referCase(proposed(), larsInUnit, presenter, stepBy(lars, proposed(), '2026-12-01'))).case;
/** Returns a case as lars declared it ready. */
export const ready = () =>
  value(declareReady(referred(), allLit(referred()), stepBy(lars, referred(), '2026-12-02'), nameOf)).case;
/** The meeting of 10 December. */
export const meeting = committeeMeeting('2026-12-10');
/** Returns a case as tove scheduled it. */
export const scheduled = () => value(scheduleCase(ready(), meeting, stepBy(tove, ready(), '2026-12-03'))).case;

/** A joint plan to decide. */
export const plan: DecidedPlan = {
  coordinator: presenter,
  followUpOn: day('2027-06-10'),
  areas: ['employment', 'social'],
  efforts: [{ area: 'social', title: 'Bostøtte' }],
  allows: [],
  mandate: { oere: 5_000_000, kinds: ['TRANSPORT'], endsOn: null },
  backgroundGroup: [],
  backgroundReason: null,
};
/** A decision on it, with everybody there. */
export const decision: DecisionInput = {
  outcome: 'JOINT_PLAN',
  text: 'En fælles plan hjælper bedst.',
  agreement: 'AGREED',
  dissents: [],
  attendance: ['karen', 'lars', 'kirsten', 'lone', 'helle'].map((memberId) => ({ memberId, presence: 'PRESENT' })),
  plan,
  to: null,
  until: null,
};
/** The facts that it rests on. */
export const facts = { id: 'decision', meeting, list, away: new Set<string>(), nameOf: (area: string) => area };
/** Decides a case, unless told otherwise by karen on the day. */
export const decide = (
  one: CommitteeCase,
  input: Partial<DecisionInput> = {},
  by = karen,
  date = '2026-12-10',
  more = {},
) => decideCase(one, { ...decision, ...input }, { ...facts, ...more }, stepBy(by, one, date));
