import type { Cpr } from '../../src/domain/cpr.ts';
import type { CalendarDate, Instant } from '../../src/domain/dates.ts';
import { mandateKinds, setMandate } from '../../src/domain/mandate/mandate.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { mandateBooks } from '../../src/mandate/store.ts';
import { meetings } from '../../src/meeting/store.ts';
import { plans } from '../../src/plan/store.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { went } from './referrals.ts';

const by = { id: 'karen', name: 'Karen Vestergaard' };
const at = '2026-12-28T09:00:00.000Z' as Instant;
const day = (text: string) => text as CalendarDate;

/** A plan of both areas that Mette coordinates, under way since 28 December 2026. */
export const activePlan = (citizen: string, more: Partial<Plan> = {}): Plan => ({
  id: 'PLAN-1',
  citizen: citizen as Cpr,
  citizenName: 'Signe',
  state: 'ACTIVE',
  version: 5,
  enteredAt: at,
  openedAt: at,
  until: null,
  areas: ['employment', 'social'].map((area) => ({ area, joinedAt: at, joinedBy: by })),
  coordinator: { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' },
  standIn: null,
  backgroundGroup: [],
  citizensWords: 'Jeg vil gerne have et arbejde.',
  resources: '',
  goals: [],
  efforts: [],
  offeredOn: day('2026-12-15'),
  answer: { kind: 'ACCEPTED', answeredOn: day('2026-12-16'), form: 'ORAL', version: 3, text: null },
  followUpOn: day('2027-12-10'),
  followedUpOn: null,
  form: 'BESIDE',
  statutory: [],
  decidedOn: day('2026-12-10'),
  startedOn: day('2026-12-28'),
  pauses: [],
  outcome: null,
  endedOn: null,
  decisionId: 'DECISION-1',
  offerTaskIn: null,
  cleared: [],
  ...more,
});

/** Stores a plan before a start, and its mandate where an amount is given, in øre. */
export const storePlan =
  (plan: Plan, oere: number | null = null) =>
  async (database: Database, keys: Keys): Promise<void> => {
    await plans.insert(database.db, keys, { plan });
    if (oere === null) return;
    const terms = { startsOn: plan.decidedOn, endsOn: day('2027-12-09'), kinds: mandateKinds, decision: 'DECISION-1' };
    const sign = { id: `SET-${plan.id}`, at, by, why: 'Udvalgets beslutning' };
    const { entries } = went(setMandate(plan, { oere, terms }, sign, { atMost: null }));
    await mandateBooks.add(database.db, keys, { book: plan.id, after: 0 }, entries);
  };

/** Stores a plan that has ended, with its mandate and a meeting about it, before a start. */
export const storeEndedPlan =
  (citizen: string, place: string) =>
  async (database: Database, keys: Keys): Promise<void> => {
    const plan = activePlan(citizen, { id: 'ENDED', state: 'ENDED', endedOn: day('2027-06-01') });
    await storePlan(plan, 5_000_000)(database, keys);
    const meeting: Meeting = {
      id: 'MEETING-1',
      kind: 'CROSS',
      state: 'HELD',
      version: 3,
      at,
      place,
      areas: ['employment', 'social'],
      plan: plan.id,
      citizen: plan.citizen,
      places: null,
      cases: [],
      invited: [],
      calledBy: null,
      attendance: [],
      minutes: place,
      plannedBy: by,
      plannedAt: at,
      enteredAt: at,
    };
    await meetings.insert(database.db, keys, { meeting });
  };
