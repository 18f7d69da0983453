import { dateInWords } from '../domain/dates.ts';
import type {
  Content,
  informedExceptions,
  legalBases,
  outcomes,
  rejectionReasons,
} from '../domain/referral/referral.ts';

/** What the codes are called where caseworkers read them in their own system. */
export const basisWords: Record<(typeof legalBases)[number], string> = {
  CONSENT: 'borgerens samtykke',
  JOINT_PLAN: 'fælles plan',
  RSL_5: 'retssikkerhedsloven § 5',
  RSL_11A: 'retssikkerhedsloven § 11 a',
  SEL_85: 'serviceloven § 85',
  SEL_99: 'serviceloven § 99',
  LAB: 'lov om en aktiv beskæftigelsesindsats',
  BARNETS_LOV: 'barnets lov',
};

const exceptionWords: Record<(typeof informedExceptions)[number], string> = {
  URGENT: 'det haster',
  NOT_REACHABLE: 'borgeren har ikke kunnet nås',
  RISK_TO_OTHERS: 'orientering kan bringe andre i fare',
};

export const rejectionWords: Record<(typeof rejectionReasons)[number], string> = {
  NO_CAPACITY: 'ingen ledig kapacitet',
  NOT_ELIGIBLE: 'ikke i målgruppen',
  ALREADY_RECEIVING: 'får allerede hjælpen',
  CITIZEN_DECLINED: 'borgeren har sagt nej',
  COULD_NOT_REACH: 'borgeren har ikke kunnet nås',
  INSUFFICIENT_INFORMATION: 'utilstrækkelige oplysninger',
  DUPLICATE: 'samme henvisning er modtaget før',
  OTHER: 'andet',
};

export const outcomeWords: Record<(typeof outcomes)[number], string> = {
  GOAL_REACHED: 'målet er nået',
  PARTLY_REACHED: 'målet er delvist nået',
  MOVED_ON: 'borgeren er gået videre til noget andet',
  CITIZEN_STOPPED: 'borgeren er stoppet',
  NO_LONGER_NEEDED: 'der er ikke længere brug for det',
};

/** Whether the citizen was told, or why not. */
export function informedWords({ informedOn, informedException }: Content): string {
  if (informedOn) return `ja, den ${dateInWords(informedOn)}`;
  return informedException ? `nej: ${exceptionWords[informedException]}` : 'nej';
}
