import type { AreaKey } from '../area.ts';
import type { Unit } from '../citizen/case.ts';
import type { Cpr } from '../cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../dates.ts';
import { missing } from '../free-text.ts';
import { isTooEarly, isTooLate, type DateLimit } from '../limits.ts';
import type { Actor } from '../parties.ts';
import { refuseAll } from '../problems.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { addDays } from '../working-days.ts';
import { listed } from '../words.ts';
import type { PlanDeadlines } from './deadlines.ts';
import type { PlanArea, PlanChange, PlanEvent, PlanMember } from './plan.ts';

/** Holds a plan that is to be opened. `joined`: who of each area said already that it takes part. */
export type PlanOrder = {
  id: string;
  citizen: Cpr;
  citizenName: string | null;
  areas: readonly AreaKey[];
  joined: readonly { area: AreaKey; by: Actor }[];
  coordinator: PlanMember;
  backgroundGroup: readonly PlanMember[];
  followUpOn: CalendarDate;
  /** The committee's decision; null where a leader opens it. */
  decisionId: string | null;
  by: Actor;
};

/**
 * Holds the facts that opening a plan rests on: the plan that the citizen has, with its id as the caller may know it (null: none), the areas there are, and the
 * units of the coordinator's area (null: its system could not be asked).
 */
export type PlanFacts = {
  existing: { planId: string | null } | null;
  areas: readonly AreaKey[];
  units: readonly Unit[] | null;
  now: Instant;
  policy: PlanDeadlines;
  /** The area that coordinators come from (D96); `ANY`: any of the plan's. */
  coordinatorFrom: AreaKey;
};

/** Opens a citizen's joint plan (fælles plan, D36), or says why it cannot be opened. One citizen has one open plan. */
export function openPlan(order: PlanOrder, facts: PlanFacts): Result<PlanChange, Refusal> {
  const { now } = facts;
  const today = dateInDenmark(now);
  const refusal = openingRefusal(order, facts, today);
  if (refusal) return err(refusal);
  const { id, citizen, citizenName, coordinator, backgroundGroup, followUpOn, decisionId, by } = order;
  const areas = [...new Set(order.areas)].map((area): PlanArea => {
    const joined = order.joined.find((one) => one.area === area);
    return { area, joinedAt: joined ? now : null, joinedBy: joined?.by ?? null };
  });
  const plan = {
    id,
    citizen,
    citizenName,
    state: 'PROPOSED',
    version: 1,
    enteredAt: now,
    openedAt: now,
    until: null,
    areas,
    coordinator,
    standIn: null,
    backgroundGroup,
    citizensWords: '',
    resources: '',
    goals: [],
    efforts: [],
    offeredOn: null,
    answer: null,
    followUpOn,
    followedUpOn: null,
    form: 'BESIDE',
    statutory: [],
    decidedOn: today,
    startedOn: null,
    pauses: [],
    outcome: null,
    endedOn: null,
    decisionId,
    offerTaskIn: decisionId === null ? null : coordinator.area,
    cleared: [],
  } as const;
  return ok({ plan, event: { ...noPlanFacts, at: now, action: 'OPEN', state: 'PROPOSED', by, on: followUpOn } });
}

/** Stands for an event with which nothing was said. */
export const noPlanFacts: Pick<PlanEvent, 'area' | 'text' | 'on' | 'changes'> = {
  area: null,
  text: null,
  on: null,
  changes: [],
};

function openingRefusal(
  { areas, coordinator, followUpOn }: PlanOrder,
  { existing, areas: known, units, policy, coordinatorFrom }: PlanFacts,
  today: CalendarDate,
): Refusal | null {
  if (existing !== null) return planExists(existing.planId);
  const strangers = areas.filter((area) => !known.includes(area));
  const coordinating = coordinatorAreas(areas, coordinatorFrom);
  return (
    refuseAll(
      [
        strangers.length > 0 ? invalidArea('areas', known) : null,
        new Set(areas).size < policy.areasAtLeast ? missing(['areas']) : null,
        coordinating.includes(coordinator.area) ? null : invalidArea('coordinator', coordinating),
        followUpRefusal(followUpOn, today, policy),
      ],
      ['areas', 'coordinator', 'followUpOn'],
    ) ?? planUnitRefusal(coordinator.unit, units)
  );
}

/** Returns the areas of a plan that its coordinator may come from (D96). */
export const coordinatorAreas = (areas: readonly AreaKey[], from: AreaKey): readonly AreaKey[] =>
  from === 'ANY' ? areas : areas.filter((area) => area === from);

/** Limits the day of the follow-up (D59): it comes, and within so many days. */
export const followUpLimit = (today: CalendarDate, { followUpAtMost }: PlanDeadlines): DateLimit => ({
  earliest: addDays(today, 1),
  latest: addDays(today, followUpAtMost),
});

/** Returns the refusal of a day for the follow-up; null where it will do. */
export function followUpRefusal(on: CalendarDate, today: CalendarDate, policy: PlanDeadlines): Refusal | null {
  const limit = followUpLimit(today, policy);
  if (isTooEarly(on, limit)) return wrongDay('followUpOn', 'Opfølgningen aftales til en dag, der kommer.');
  return isTooLate(on, limit) ? wrongDay('followUpOn', `Der følges op inden for ${policy.followUpAtMost} dage.`) : null;
}

/** Returns the refusal of a date. */
export const wrongDay = (field: string, message: string): Refusal => ({ code: 'INVALID_DATE', message, field });

/** Returns the refusal of an area that is none of those it can be. */
export const invalidArea = (field: string, areas: readonly AreaKey[]): Refusal => ({
  code: 'INVALID_AREA',
  message: `Området kan ikke bruges her. Det kan ${listed(areas, 'eller')}.`,
  field,
  areas,
});

/** Returns the refusal of members whose names cannot be kept; null where all can. */
export const membersRefusal = (members: readonly PlanMember[]): Refusal | null =>
  members.some(({ name, caseworker }) =>
    [name, caseworker].some(
      (text) => text.length < 1 || text.length > 200 || /\p{Cc}/u.test(text) || !text.isWellFormed(),
    ),
  )
    ? {
        code: 'INVALID_TEXT',
        message: 'Navnet og navnet i fagsystemet skal være på 1–200 almindelige tegn.',
        field: 'coordinator',
      }
    : null;

/** Returns the refusal of a second plan, with the id of the one there is. */
export const planExists = (planId: string | null): Refusal => ({
  code: 'PLAN_EXISTS',
  message: 'Borgeren har allerede en fælles plan. En borger har én.',
  planId,
});

/** Returns the refusal of a unit that its area does not have, or cannot be asked about; null where it has it. */
export function planUnitRefusal(unit: string, units: readonly Unit[] | null): Refusal | null {
  if (!units) return unitsSilent;
  if (units.some(({ key }) => key === unit)) return null;
  return {
    code: 'UNKNOWN_UNIT',
    message: `Der er ingen sådan enhed i området. Der er ${listed(units.map(({ name }) => name))}.`,
    units: units.map(({ key }) => key),
  };
}

const unitsSilent: Refusal = {
  code: 'SOURCE_UNAVAILABLE',
  message: 'Det kan ikke afgøres, om enheden findes: områdets fagsystem svarer ikke lige nu. Prøv igen om lidt.',
};
