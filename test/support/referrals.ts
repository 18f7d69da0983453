import type { Caller, Role } from '../../src/domain/access/caller.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { calendarDate, instant, type CalendarDate, type Instant } from '../../src/domain/dates.ts';
import { openReferral, type Order } from '../../src/domain/referral/open-referral.ts';
import type { Content, Referral } from '../../src/domain/referral/referral.ts';
import type { ReferralDeadlines } from '../../src/domain/referral/clocks.ts';
import type { Action } from '../../src/domain/referral/steps.ts';
import type { Result } from '../../src/domain/result.ts';
import { take } from '../../src/domain/referral/take-step.ts';
import { usuallyClosed } from '../../src/domain/working-days.ts';
import type { StepInput } from '../../src/domain/referral/step-input.ts';
import type { UnitRef } from '../../src/domain/parties.ts';

export const jobcenter = { area: 'employment', unit: 'jobcenter' };
export const voksenenhed = { area: 'social', unit: 'voksenenhed' };
export const ungeenhed = { area: 'social', unit: 'ungeenhed' };

/** The units of the social area. */
export const socialUnits = [
  { key: 'voksenenhed', name: 'Visitationens voksenenhed' },
  { key: 'ungeenhed', name: 'Visitationens ungeenhed' },
];

/** Returns a caller with one role in some units. */
export const somebody = (id: string, role: Role, ...units: UnitRef[]): Caller => ({
  id,
  name: id,
  functions: units.map((unit) => ({ role, ...unit })),
  caseworkerIds: {},
  expiresAt: at('2027-01-01T00:00:00Z'),
});

/**
 * The callers: Mette writes and her colleague Minna helps; Jonas receives and his colleague Jytte could; Karen leads,
 * Lars leads the sender.
 */
export const mette = somebody('mette', 'CASEWORKER', jobcenter);
export const minna = somebody('minna', 'CASEWORKER', jobcenter);
export const lars = somebody('lars', 'LEADER', jobcenter);
export const jonas = somebody('jonas', 'CASEWORKER', voksenenhed);
export const jytte = somebody('jytte', 'INTAKE', voksenenhed);
export const sara = somebody('sara', 'INTAKE', ungeenhed);
export const karen = somebody('karen', 'LEADER', voksenenhed, ungeenhed);
export const bo = somebody('bo', 'SUPPORT_WORKER', voksenenhed);

/** The default deadlines of referrals. */
export const deadlines: ReferralDeadlines = {
  receiveRemind: 2,
  receiveLeader: 4,
  answer: 10,
  answerByArea: {},
  provideInformation: 10,
  startAfterPlanned: 5,
  holdAtMost: 90,
  answerCancellation: 5,
  answerReturn: 5,
  closedDays: usuallyClosed,
};

export const complete: Content = {
  purpose: 'Bostøtte, så praktikken kan holde',
  legalBasis: 'CONSENT',
  informedOn: on('2026-01-05'),
  informedException: null,
  desiredOutcome: 'To timers støtte om ugen',
  background: '',
  plannedStartOn: null,
};

/** Returns a valid order by Mette to the voksenenhed, but for what is given. */
export const order = (differing: Partial<Order> = {}): Order => ({
  id: 'R1',
  citizen: '6101019999' as Cpr,
  from: jobcenter,
  to: voksenenhed,
  author: { id: 'mette', name: 'mette' },
  content: complete,
  ...differing,
});

export function at(text: string): Instant {
  return there(instant(text));
}

export function on(text: string): CalendarDate {
  return there(calendarDate(text));
}

/** The Monday morning at which most tests take place. */
export const monday = at('2026-11-23T08:00:00Z');

/** Returns a referral that Mette has sent. */
export const opened = (differing: Partial<Order> = {}, now: Instant = monday, units = socialUnits): Referral =>
  went(openReferral(order(differing), { units, now })).referral;

/** Returns the result of a step on the current version. */
export const tried = (
  referral: Referral,
  caller: Caller,
  action: Action,
  input: Partial<StepInput> = {},
  now: Instant = monday,
) => take(action, referral, caller, { expectedVersion: referral.version, ...input }, { now, policy: deadlines });

/** Returns the referral after a step that succeeds. */
export const after = (...step: Parameters<typeof tried>): Referral => went(tried(...step)).referral;

/** Returns the value of a result; throws when it is an error. */
export function went<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Returns the error of a result; throws when it succeeded. */
export function refused<Why>(result: Result<unknown, Why>): Why {
  if (result.ok) throw new Error('It went through');
  return result.error;
}

function there<Value>(value: Value | null): Value {
  if (value === null) throw new Error('There is no such time');
  return value;
}
