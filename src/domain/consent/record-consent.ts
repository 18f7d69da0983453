import { isTooEarly, isTooLate, type DateLimit, type NumberLimit } from '../limits.ts';
import { informationKinds } from '../access/access-rules.ts';
import { mayAct } from '../access/acts.ts';
import { isUnusual } from '../access/break-glass.ts';
import type { Caller } from '../access/caller.ts';
import type { AreaKey } from '../area.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import { disclosuresIn } from '../disclosure.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import { refuseAll } from '../problems.ts';
import { asActor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { addDays } from '../working-days.ts';
import type { Consent } from './consent.ts';

/** Holds a consent that is to be recorded. */
export type ConsentOrder = Omit<
  Consent,
  'recordedAt' | 'recordedBy' | 'recordedByGiver' | 'unusual' | 'seen' | 'withdrawn' | 'version' | 'heardBy'
> & {
  /** null: whoever records it. */
  heardBy: string | null;
};

/**
 * Holds who records a consent and when, the areas there are, the most days it may last, and from how many by one caller in a day
 * it is unusual. `earlier`: those that the caller recorded in the 24 hours before.
 */
export type ConsentSetting = {
  caller: Caller;
  earlier: number;
  areas: readonly AreaKey[];
  today: CalendarDate;
  now: Instant;
  policy: { consentDays: number; consentsADay: number };
};

/** Limits the text that names a case, and the name of whoever heard the consent (characters). */
export const consentLimits = { caseOrPurpose: { from: 3, to: 500 }, heardBy: { from: 2, to: 100 } };

/** Limits the day on which a consent was given: what is older than a year is asked for anew. */
export const givenLimit = (today: CalendarDate): DateLimit => ({ earliest: addDays(today, -365), latest: today });

/** Limits the last day of a consent that is given on a day, for so many days at most. */
export const endLimit = (today: CalendarDate, givenOn: CalendarDate, days: number): DateLimit => ({
  earliest: today,
  latest: addDays(givenOn, days),
});

/** Limits the number of kinds of information that a consent is for. */
export const kindsLimit: NumberLimit = { least: 1, most: informationKinds.length };

/** Records a consent that a citizen has given, or refuses it (Retssikkerhedsloven § 11 a). */
export function giveConsent(order: ConsentOrder, setting: ConsentSetting): Result<Consent, Refusal> {
  const { caller, now, earlier, policy } = setting;
  const areas = areasRefusal(order, setting);
  if (areas?.code === 'NOT_ALLOWED') return err(areas);
  const refusal = refuseAll([areas, ...saidRefusals(order), ...datesRefusals(order, setting)], form);
  if (refusal) return err(refusal);
  return ok({
    ...order,
    kinds: informationKinds.filter((kind) => order.kinds.includes(kind)),
    caseOrPurpose: order.caseOrPurpose.trim(),
    heardBy: order.heardBy?.trim() ?? caller.name,
    recordedByGiver: mayAct('RECORD_CONSENT', caller, order.from),
    unusual: isUnusual(earlier, policy.consentsADay),
    seen: null,
    recordedAt: now,
    recordedBy: asActor(caller),
    withdrawn: null,
    version: 1,
  });
}

function areasRefusal({ from, to }: ConsentOrder, { caller, areas }: ConsentSetting): Refusal | null {
  const unknown = [['from', from] as const, ['to', to] as const].find(([, area]) => !areas.includes(area));
  if (unknown)
    return { code: 'INVALID_AREA', message: 'Der er ikke noget område med den nøgle.', field: unknown[0], areas };
  if (from === to) {
    const message = 'Et samtykke gælder fra ét område til et andet.';
    return { code: 'INVALID_AREA', message, field: 'to', areas: areas.filter((area) => area !== from) };
  }
  return mayRecordConsent(caller, [from, to]) ? null : notRecorder;
}

/** Tells whether a caller may record a consent between two of these areas. */
export const mayRecordConsent = (caller: Caller, areas: readonly AreaKey[]): boolean =>
  areas.length > 1 && areas.some((area) => mayAct('RECORD_CONSENT', caller, area));

/** Holds the fields of the form, in its order. */
const form = ['from', 'to', 'kinds', 'caseOrPurpose', 'heardBy', 'givenOn', 'expiresOn'];

const saidRefusals = (order: ConsentOrder): (Refusal | null)[] => [
  order.kinds.length < kindsLimit.least ? missing(['kinds']) : null,
  purposeRefusal(order),
  heardByRefusal(order.heardBy),
  ...disclosuresIn({ caseOrPurpose: order.caseOrPurpose, heardBy: order.heardBy }),
];

function purposeRefusal(order: ConsentOrder): Refusal | null {
  if (isBlank(order.caseOrPurpose)) return missing(['caseOrPurpose']);
  const { length } = order.caseOrPurpose.trim();
  if (length < consentLimits.caseOrPurpose.from || length > consentLimits.caseOrPurpose.to)
    return unfit('Det, samtykket skal bruges til, skal være på 3–500 tegn.');
  if (textRefusal('text', order.caseOrPurpose))
    return unfit('Der er tegn i teksten, som ikke kan vises. Skriv dem om, eller slet dem.');
  return null;
}

function heardByRefusal(name: string | null): Refusal | null {
  if (name === null) return null;
  const { length } = name.trim();
  if (length >= consentLimits.heardBy.from && length <= consentLimits.heardBy.to && !textRefusal('text', name))
    return null;
  return {
    code: 'INVALID_TEXT',
    message: 'Navnet på den, der hørte samtykket, skal være på 2–100 tegn.',
    field: 'heardBy',
  };
}

const datesRefusals = (order: ConsentOrder, setting: ConsentSetting): (Refusal | null)[] => [
  givenRefusal(order, setting),
  endRefusal(order, setting),
];

function givenRefusal({ givenOn }: ConsentOrder, { today }: ConsentSetting): Refusal | null {
  const limit = givenLimit(today);
  if (isTooLate(givenOn, limit)) return wrongDate('givenOn', 'Et samtykke kan ikke være givet i fremtiden.');
  return isTooEarly(givenOn, limit)
    ? wrongDate('givenOn', 'Samtykket er givet for mere end et år siden. Spørg borgeren igen.')
    : null;
}

function endRefusal({ givenOn, expiresOn }: ConsentOrder, { today, policy }: ConsentSetting): Refusal | null {
  if (expiresOn <= givenOn) return wrongDate('expiresOn', 'Samtykkets sidste dag ligger efter den dag, det er givet.');
  const limit = endLimit(today, givenOn, policy.consentDays);
  if (isTooEarly(expiresOn, limit)) return wrongDate('expiresOn', 'Samtykkets sidste dag er passeret.');
  return isTooLate(expiresOn, limit)
    ? wrongDate('expiresOn', `Et samtykke kan højst gælde i ${policy.consentDays} dage.`)
    : null;
}

const unfit = (message: string): Refusal => ({ code: 'INVALID_TEXT', message, field: 'caseOrPurpose' });
const wrongDate = (field: string, message: string): Refusal => ({ code: 'INVALID_DATE', message, field });

const notRecorder: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Et samtykke registreres af en sagsbehandler, visitator eller leder i et af de to områder.',
};
