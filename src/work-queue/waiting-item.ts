import type { BreakGlassAwaiting } from '../break-glass/find-break-glass.ts';
import type { NotificationRecord } from '../decision/records.ts';
import type { NotificationAwaiting } from '../decision/work-queue.ts';
import type { BreakGlass } from '../domain/access/break-glass.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { ReferralRecord } from '../referral/records.ts';
import type { ReferralAwaiting } from '../referral/work-queue.ts';
import type { ConsentAwaiting } from '../consent/find-consent.ts';

export type Waiting = Pick<
  ReferralAwaiting | NotificationAwaiting | BreakGlassAwaiting | ConsentAwaiting,
  'waitingFor' | 'since' | 'dueOn' | 'overdue' | 'escalated' | 'ageInDays'
>;

/** Holds a subject that can wait on somebody, from every room. */
export type Subject = ReferralRecord | NotificationRecord | BreakGlass | Consent;

/** Holds a work item, with what it is about; `about` names that. */
export type WaitingItem = Waiting & { about: string; citizen: Cpr; subject: Subject };
