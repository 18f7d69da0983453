import { ownAreas } from '../domain/access/caller.ts';
import {
  decideAccess,
  type Access,
  type Basis,
  type InformationKind,
  type Purpose,
} from '../domain/access/access-rules.ts';
import type { Found, Person } from '../domain/citizen/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import { renumbered } from '../domain/citizen/renumbered.ts';
import { answered, answeredBefore, disabled, failed, withheld, type SourceReport } from '../domain/citizen/source.ts';
import { answeredInPart, undecided } from '../domain/access/undecided.ts';
import type { CallerReach } from './caller-reach.ts';
import type { AccessGrants } from './access-grants.ts';
import type { KeptKind, Whose } from './last-known-answers.ts';
import type { ConnectedArea } from './loader.ts';
import type { Fault, Fetched } from '../domain/citizen/answer.ts';
import type { GuardDeps } from './guard-deps.ts';

/** What the caller may see of one area's share: its content (of a person, or of nobody known there), or only a report. */
export type AreaResult =
  | { kind: 'content'; basis: Basis; person: Person | null; report: SourceReport; fault: Fault | null }
  | { kind: 'nothing'; report: SourceReport };

/** Who is looked at and why, on what grounds of Helhed's own, and whether it is decided that the caller has to do with them. */
export type LookUpFacts = {
  cpr: Cpr;
  purpose: Purpose;
  accessGrants: AccessGrants;
  reach: CallerReach;
  entitled: boolean;
};

type Decision = { area: ConnectedArea; kind: InformationKind; looked: LookUpFacts; parts: GuardDeps };
type Unread = Extract<Found, { kind: 'unread' }>;

/** Whose answers of an area are remembered for whom: for the same caller with the same areas only (promise 6). */
export const whoseAnswer = (
  area: ConnectedArea,
  kind: KeptKind,
  { accessGrants }: LookUpFacts,
  { caller }: GuardDeps,
): Whose => ({
  scope: JSON.stringify([caller.id, [...ownAreas(caller)].toSorted()]),
  area: area.key,
  pseudonym: accessGrants.pseudonym,
  kind,
});

/** Decides what the caller may see of one area's share of a kind of information, by what its system says now. */
export async function decideAreaResult(
  area: ConnectedArea,
  kind: InformationKind,
  looked: LookUpFacts,
  parts: GuardDeps,
): Promise<AreaResult> {
  const decision = { area, kind, looked, parts };
  const answer = await parts.loader.find(area.key, looked.cpr);
  if (!answer) return { kind: 'nothing', report: disabled(area) };
  if (!answer.ok) return ofSilent(answer.error, decision);
  return looked.entitled ? ofAnswer(answer.value, decision) : ofUndecided(answer.value.value, decision);
}

function ofAnswer(told: Fetched<Found>, decision: Decision): AreaResult {
  const { area, looked, parts } = decision;
  const found = told.value;
  const access = accessBy(found, decision);
  if (access.shows !== 'CONTENT') return { kind: 'nothing', report: withheld(area, access) };
  if (found.kind === 'inaccessible')
    return { kind: 'nothing', report: withheld(area, { shows: 'NOTHING', why: 'INACCESSIBLE', opens: [] }) };
  if (found.kind === 'renumbered') return { kind: 'nothing', report: renumbered(area, told) };
  if (found.kind === 'unread') return ofUnread({ ...told, value: found }, access.basis, decision);
  const person = found.kind === 'known' ? found.person : null;
  if (person) parts.lastKnown.keep(whoseAnswer(area, 'IDENTITY', looked, parts), { ...told, value: person });
  return { kind: 'content', basis: access.basis, person, report: answered(area, told), fault: null };
}

/** Of what could be read is shown what there is; where that is nothing, the system might as well have been silent. */
function ofUnread(told: Fetched<Unread>, basis: Basis, decision: Decision): AreaResult {
  const { person, fault } = told.value;
  if (!person) return ofSilent(fault, decision);
  return { kind: 'content', basis, person, report: answeredInPart(decision.area, told, fault), fault };
}

/**
 * What a system answered is not told before access is decided, nor ever of a case that the caller keeps away from; one that could
 * not read what it has counts as silent.
 */
function ofUndecided(found: Found, decision: Decision): AreaResult {
  const { conflictOfInterest } = decision.looked.accessGrants;
  if (found.kind === 'unread' && !conflictOfInterest && accessBy(found, decision).shows === 'CONTENT')
    return ofSilent(found.fault, decision);
  return { kind: 'nothing', report: undecided(decision.area) };
}

/** Without the system's word only grounds that do not hang on it open anything: never the joint plan it may have recorded. */
function ofSilent(fault: Fault, decision: Decision): AreaResult {
  const { area, looked, parts } = decision;
  const access = accessBy(null, decision);
  const before =
    access.shows === 'CONTENT' && mayRecall(decision)
      ? parts.lastKnown.recall<Person>(whoseAnswer(area, 'IDENTITY', looked, parts))
      : null;
  if (access.shows !== 'CONTENT' || !before) return { kind: 'nothing', report: failed(area, fault) };
  // Neither the address nor whether it is protected is ever shown from memory.
  const person = { ...before.value, address: null, addressProtected: null, jointPlanWith: [] };
  return { kind: 'content', basis: access.basis, person, report: answeredBefore(area, before, fault), fault };
}

/** Decisions are Helhed's own, which nothing remembered opens; nor is anything of a case that the caller keeps away from shown. */
const mayRecall = ({ kind, looked: { entitled, accessGrants } }: Decision): boolean =>
  !accessGrants.conflictOfInterest && (entitled || kind !== 'DECISIONS');

function accessBy(found: Found | null, { area, kind, looked, parts }: Decision): Access {
  const { caller, policy } = parts;
  const isKnown = found?.kind === 'known';
  return decideAccess(
    { caller, area: area.key, kind, purpose: looked.purpose },
    {
      ...looked.accessGrants,
      ...looked.reach,
      jointPlanWith: isKnown ? found.person.jointPlanWith : [],
      statutes: policy.statutes,
      existence: policy.existence && isKnown,
    },
  );
}
