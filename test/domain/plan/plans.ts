import { plan } from '../../../src/config/policy-plan.ts';
import type { Caller } from '../../../src/domain/access/caller.ts';
import type { Cpr } from '../../../src/domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../../../src/domain/dates.ts';
import { openPlan } from '../../../src/domain/plan/open-plan.ts';
import type { Plan, PlanChange, PlanContent } from '../../../src/domain/plan/plan.ts';
import { addDays } from '../../../src/domain/working-days.ts';

/** The municipality's choices as they are where nobody has made others. */
export const planPolicy = plan.parse({});

const caller = (id: string, role: 'CASEWORKER' | 'LEADER', area: string, unit: string, name?: string): Caller => ({
  id,
  name: id,
  functions: [{ role, area, unit }],
  caseworkerIds: name === undefined ? {} : { [area]: name },
  expiresAt: '2030-01-01T00:00:00.000Z' as Instant,
});

/** People with a part in the plans of tests: mette coordinates, jonas takes part, lars and karen lead. */
export const people = {
  mette: caller('mette', 'CASEWORKER', 'employment', 'jobcenter', 'MHO'),
  ali: caller('ali', 'CASEWORKER', 'employment', 'ungeindsats', 'ALH'),
  jonas: caller('jonas', 'CASEWORKER', 'social', 'voksenenhed', 'JFR'),
  lars: caller('lars', 'LEADER', 'employment', 'jobcenter'),
  karen: caller('karen', 'LEADER', 'social', 'voksenenhed'),
  sara: caller('sara', 'CASEWORKER', 'health', 'somewhere'),
} as const;

/** The day on which the plans of tests are opened. */
export const openedAt = '2026-12-10T09:00:00.000Z' as Instant;

/** The content of a plan that can be offered. */
export const planContent: PlanContent = {
  citizensWords: 'Jeg vil gerne have et arbejde.',
  resources: 'Kan lave mad.',
  goals: [
    { id: 'job', kind: 'END', end: 'EMPLOYMENT', parent: null, text: 'Et job', inCitizensWords: 'Et roligt job' },
    { id: 'praktik', kind: 'PART', end: null, parent: 'job', text: 'En praktik', inCitizensWords: '' },
    { id: 'ro', kind: 'WISH', end: null, parent: null, text: 'Ro', inCitizensWords: 'Ro på' },
  ],
  efforts: [
    {
      id: 'praktik',
      area: 'employment',
      unit: 'jobcenter',
      unitName: 'Jobcentret',
      title: 'Praktik',
      goal: 'praktik',
      startBy: '2026-12-28' as CalendarDate,
      voluntary: false,
      activity: null,
    },
    {
      id: 'hjem',
      area: 'social',
      unit: 'voksenenhed',
      unitName: 'Voksenenheden',
      title: 'Støtte',
      goal: null,
      startBy: null,
      voluntary: true,
      activity: null,
    },
  ],
};

/** Opens a plan of both areas, which mette coordinates. */
export function aPlan({
  id = 'p1',
  citizen = '7005901234' as Cpr,
  now = openedAt,
  decisionId = null,
}: { id?: string; citizen?: Cpr; now?: Instant; decisionId?: string | null } = {}): PlanChange {
  const opened = openPlan(
    {
      id,
      citizen,
      citizenName: 'Karla Prøve',
      areas: ['employment', 'social'],
      joined: [],
      coordinator: { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' },
      backgroundGroup: [],
      followUpOn: now === openedAt ? ('2027-06-10' as CalendarDate) : addDays(dateInDenmark(now), 180),
      decisionId,
      by: { id: 'lars', name: 'Lars' },
    },
    {
      existing: null,
      areas: ['employment', 'social'],
      units: [{ key: 'jobcenter', name: 'Jobcentret' }],
      now,
      policy: planPolicy,
      coordinatorFrom: 'ANY',
    },
  );
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** A plan that is under way: the same with a content, joined by both areas, and begun. */
export const activePlan = (): Plan => ({
  ...aPlan().plan,
  state: 'ACTIVE',
  version: 6,
  areas: ['employment', 'social'].map((area) => ({ area, joinedAt: openedAt, joinedBy: { id: 'l', name: 'L' } })),
  ...planContent,
  goals: planContent.goals.map((goal) => ({ ...goal, closed: null, assessments: [] })),
  efforts: planContent.efforts.map((effort) => ({ ...effort, taskVersion: 5 })),
  offeredOn: '2026-12-10' as CalendarDate,
  answer: { kind: 'ACCEPTED', answeredOn: '2026-12-10' as CalendarDate, form: 'ORAL', version: 4, text: null },
  startedOn: '2026-12-28' as CalendarDate,
  enteredAt: '2026-12-28T09:00:00.000Z' as Instant,
});
