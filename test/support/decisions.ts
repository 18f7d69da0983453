import type { Caller, Role } from '../../src/domain/access/caller.ts';
import type { AreaCase, Contact } from '../../src/domain/citizen/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import type { Decision, DecisionContent } from '../../src/domain/decision/decision.ts';
import type { Grant } from '../../src/domain/decision/grant.ts';
import type { NotificationDeadlines } from '../../src/domain/notification/clocks.ts';
import type { Notification } from '../../src/domain/notification/notification.ts';
import { openNotification } from '../../src/domain/notification/take-step.ts';
import { usuallyClosed } from '../../src/domain/working-days.ts';
import { monday, on, somebody } from './referrals.ts';
import type { UnitRef } from '../../src/domain/parties.ts';

export const fti = { area: 'social', unit: 'fti' };

/**
 * Returns a grant of two hours of bostøtte a week from 1 December 2026, as the social system has it, but for what is
 * given.
 */
export const grant = (differing: Partial<Grant> = {}): Grant => ({
  area: 'social',
  number: '4711',
  version: 2,
  citizen: '6101019999' as Cpr,
  title: 'Bostøtte',
  state: 'GRANTED',
  paragraph: 'Serviceloven § 85',
  decidedOn: on('2026-11-20'),
  informedOn: null,
  startsOn: on('2026-12-01'),
  endsOn: null,
  minutes: 60,
  repetition: { pattern: 'WEEKLY', count: 2 },
  provider: 'Bostøtteteamet',
  ...differing,
});

/** Returns the content of that grant's decision, but for what is given. */
export const content = (differing: Partial<DecisionContent> = {}): DecisionContent => ({
  kind: 'GRANTED',
  title: 'Bostøtte',
  paragraph: 'Serviceloven § 85',
  decidedOn: on('2026-11-20'),
  startsOn: on('2026-12-01'),
  endsOn: null,
  minutesPerWeek: 120,
  provider: 'Bostøtteteamet',
  informedOn: on('2026-11-20'),
  informedException: null,
  ...differing,
});

/** Returns the decision as it was stored when it was first read. */
export const decision = (differing: Partial<Decision> = {}): Decision => ({
  ...content(),
  id: 'D1',
  citizen: '6101019999' as Cpr,
  source: { area: 'social', origin: 'SYSTEM', number: '4711', version: 1 },
  unit: 'voksenenhed',
  supersedes: null,
  registeredAt: monday,
  registeredBy: null,
  ...differing,
});

/** Returns a contact of the citizen, primary and active, but for what is given. */
export const contact = (who: Pick<Contact, 'area' | 'role' | 'caseworker'> & Partial<Contact>): Contact => ({
  id: `${who.area}-${who.caseworker}-${who.role}`,
  name: who.caseworker ?? 'Uden initialer',
  phone: null,
  email: null,
  initials: null,
  roleName: who.role,
  primary: true,
  active: true,
  unit: null,
  from: null,
  until: null,
  ...who,
});

/** Returns a case that is open in a unit. */
export const openCase = ({ area, unit }: UnitRef, openedOn: string | null = '2026-01-05'): AreaCase => ({
  area,
  id: `${area}-${unit}-${openedOn}`,
  title: 'Sag',
  progress: 'OPENED',
  caseNumber: null,
  deepLink: null,
  systemStatus: 'Oprettet',
  openedOn: openedOn === null ? null : on(openedOn),
  closedOn: null,
  kle: null,
  unit: { key: unit, name: unit },
  responsible: null,
  assessment: null,
  placed: null,
  facts: [],
  events: [],
});

/** Returns a notification to Mette in the jobcenter of a decision by the voksenenhed, but for what is given. */
export const told = (
  differing: Partial<Parameters<typeof openNotification>[0]> = {},
  at: Instant = monday,
): Notification =>
  openNotification(
    {
      id: 'N1',
      decision: 'D1',
      citizen: '6101019999' as Cpr,
      from: { area: 'social', unit: 'voksenenhed' },
      recipient: {
        roles: ['CASEWORKER'],
        area: 'employment',
        unit: 'jobcenter',
        person: { caseworker: 'MHO', name: 'Mette Holm' },
        fallback: null,
      },
      ...differing,
    },
    at,
  ).notification;

/** Returns a caller with a role in units, and their names in the areas' systems. */
export const called = (
  caseworkerIds: Caller['caseworkerIds'],
  id: string,
  role: Role,
  ...units: UnitRef[]
): Caller => ({
  ...somebody(id, role, ...units),
  caseworkerIds,
});

/** The default deadlines of notifications. */
export const noticeDeadlines: NotificationDeadlines = {
  seen: 2,
  acknowledge: 5,
  leader: 8,
  dispute: 5,
  closedDays: usuallyClosed,
};
