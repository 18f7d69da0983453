import { ownAreas, type Caller, type Reach } from '../domain/access/caller.ts';
import {
  decideAccess,
  type Access,
  type Basis,
  type InformationKind,
  type Purpose,
  type Statute,
} from '../domain/access/access-rules.ts';
import { withoutVoluntary } from '../domain/access/sanction-wall.ts';
import { answeredInPart, undecided } from '../domain/access/undecided.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Answer, Fault, Fetched, Listed } from '../domain/citizen/answer.ts';
import type { Found, Person, Section } from '../domain/citizen/area-system.ts';
import { renumbered } from '../domain/citizen/renumbered.ts';
import {
  answered,
  answeredBefore,
  disabled,
  failed,
  partOf,
  withheld,
  type Part,
  type SourceReport,
} from '../domain/citizen/source.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { VoluntaryPolicy } from '../domain/law/voluntary-support.ts';
import type { AccessGrants, RequestGrants } from './access-grants.ts';
import type { LastKnownAnswers, LastKnownKey, RememberedKind } from './last-known-answers.ts';
import type { ConnectedArea, Loader, Sections } from './loader.ts';

/** The dependencies of one request's guard and of the views that it hands out. */
export type GuardDeps = {
  caller: Caller;
  loader: Loader;
  accessGrants: RequestGrants;
  lastKnown: LastKnownAnswers;
  policy: AccessPolicy;
};

/** The policy of access. `existence`: whether it may be told that there is something where its content may not be shown. */
type AccessPolicy = {
  statutes: readonly Statute[];
  existence: boolean;
  within: Reach;
  sanctions: VoluntaryPolicy;
};

/** The caller's reach to a citizen: the areas in which the citizen is their own, and those that a joint plan opens to. */
export type CallerReach = { own: ReadonlySet<AreaKey>; party: ReadonlySet<AreaKey> };

/** The facts of one look-up. `entitled`: it is decided that the caller has to do with the citizen. */
export type LookUpFacts = {
  cpr: Cpr;
  purpose: Purpose;
  accessGrants: AccessGrants;
  reach: CallerReach;
  entitled: boolean;
};

/** One area's result for the caller: its content (of a person, or of nobody known there) on a basis, or a report and no more. */
export type AreaResult =
  | { kind: 'content'; basis: Basis; person: Person | null; report: SourceReport; fault: Fault | null }
  | { kind: 'nothing'; report: SourceReport };

/** A request for one area's information of a kind about the citizen of a look-up. */
export type AreaRequest<Kind extends InformationKind = InformationKind> = {
  area: ConnectedArea;
  kind: Kind;
  facts: LookUpFacts;
  deps: GuardDeps;
};

/** Decides what the caller may see of one area's information of a kind, by the area's own answer now. */
export async function decideAreaResult(request: AreaRequest): Promise<AreaResult> {
  const { area, facts, deps } = request;
  const answer = await deps.loader.find(area.key, facts.cpr);
  if (!answer) return { kind: 'nothing', report: disabled(area) };
  if (!answer.ok) return ofFault(answer.error, request);
  return facts.entitled ? ofAnswer(answer.value, request) : ofUndecided(answer.value.value, request);
}

function ofAnswer(answer: Fetched<Found>, request: AreaRequest): AreaResult {
  const { area, deps } = request;
  const found = answer.value;
  const access = accessBy(found, request);
  if (access.shows !== 'CONTENT') return { kind: 'nothing', report: withheld(area, access) };
  if (found.kind === 'inaccessible')
    return { kind: 'nothing', report: withheld(area, { shows: 'NOTHING', why: 'INACCESSIBLE', opens: [] }) };
  if (found.kind === 'renumbered') return { kind: 'nothing', report: renumbered(area, answer) };
  if (found.kind === 'unread') {
    // Without a person there is nothing to show: the system might as well have been silent.
    if (!found.person) return ofFault(found.fault, request);
    const report = answeredInPart(area, answer, found.fault);
    return { kind: 'content', basis: access.basis, person: found.person, report, fault: found.fault };
  }
  const person = found.kind === 'known' ? found.person : null;
  if (person) deps.lastKnown.keep(lastKnownKey({ ...request, kind: 'IDENTITY' }), { ...answer, value: person });
  return { kind: 'content', basis: access.basis, person, report: answered(area, answer), fault: null };
}

/**
 * Gives a result without the system's answer, which is not told before access is decided, nor ever in a conflict of interest. A
 * system that could not read what it has counts as silent.
 */
function ofUndecided(found: Found, request: AreaRequest): AreaResult {
  const { conflictOfInterest } = request.facts.accessGrants;
  if (found.kind === 'unread' && !conflictOfInterest && accessBy(found, request).shows === 'CONTENT')
    return ofFault(found.fault, request);
  return { kind: 'nothing', report: undecided(request.area) };
}

/** Gives a silent system's last known answer, on grounds that do not depend on its word: never the joint plan it may record. */
function ofFault(fault: Fault, request: AreaRequest): AreaResult {
  const { area, deps } = request;
  const access = accessBy(null, request);
  const before =
    access.shows === 'CONTENT' && mayRecall(request)
      ? deps.lastKnown.recall<Person>(lastKnownKey({ ...request, kind: 'IDENTITY' }))
      : null;
  if (access.shows !== 'CONTENT' || !before) return { kind: 'nothing', report: failed(area, fault) };
  // Neither the address nor whether it is protected is ever shown from memory.
  const person = { ...before.value, address: null, addressProtected: null, jointPlanWith: [] };
  return { kind: 'content', basis: access.basis, person, report: answeredBefore(area, before, fault), fault };
}

/** Decisions and plans are Helhed's own, which no remembered answer opens; nor does one open anything in a conflict of interest. */
const mayRecall = ({ kind, facts: { entitled, accessGrants } }: AreaRequest): boolean =>
  !accessGrants.conflictOfInterest && (entitled || (kind !== 'DECISIONS' && kind !== 'PLAN'));

function accessBy(found: Found | null, { area, kind, facts, deps }: AreaRequest): Access {
  const { caller, policy } = deps;
  const isKnown = found?.kind === 'known';
  return decideAccess(
    { caller, area: area.key, kind, purpose: facts.purpose },
    {
      ...facts.accessGrants,
      ...facts.reach,
      jointPlanWith: isKnown ? found.person.jointPlanWith : [],
      statutes: policy.statutes,
      existence: policy.existence && isKnown,
    },
  );
}

/** Reads one area's part of a section, where its result allows: as its system says now, or, where it fails, as it said last. */
export async function readSection<Name extends Section>(
  section: Name,
  result: AreaResult,
  request: AreaRequest<RememberedKind>,
): Promise<Part<Sections[Name]>> {
  if (result.kind === 'nothing' || !result.person) return { report: result.report, items: [] };
  const { area, facts, deps } = request;
  const answer: Answer<Listed<Sections[Name]>> = result.fault
    ? { ok: false, error: result.fault }
    : await deps.loader.section(section, result.person);
  if (answer.ok) deps.lastKnown.keep(lastKnownKey(request), answer.value);
  const before = answer.ok ? null : deps.lastKnown.recall<Listed<Sections[Name]>>(lastKnownKey(request));
  const part =
    !answer.ok && before
      ? { report: answeredBefore(area, before, answer.error), items: before.value.items }
      : partOf(area, answer);
  return facts.purpose === 'SANCTION' ? withoutVoluntary(part, deps.policy.sanctions) : part;
}

/** Answers are remembered for the same caller with the same areas only (promise 6). */
const lastKnownKey = ({ area, kind, facts, deps: { caller } }: AreaRequest<RememberedKind>): LastKnownKey => ({
  scope: JSON.stringify([caller.id, [...ownAreas(caller)].toSorted()]),
  area: area.key,
  pseudonym: facts.accessGrants.pseudonym,
  kind,
});
