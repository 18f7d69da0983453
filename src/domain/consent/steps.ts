import { informationKinds } from '../access/access-rules.ts';
import { ownAreas, type Caller } from '../access/caller.ts';
import { mayAct } from '../access/acts.ts';
import { isUnusual } from '../access/break-glass.ts';
import type { Consent } from './consent.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { firstRefusal, isBlank, textRefusal } from '../free-text.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { addDays } from '../working-days.ts';
import type { AreaKey } from '../area.ts';

/** A consent as somebody wants to record it. */
export type ConsentOrder = Omit<
  Consent,
  'recordedAt' | 'recordedBy' | 'recordedByGiver' | 'unusual' | 'seen' | 'withdrawn' | 'version' | 'heardBy'
> & {
  /** null: whoever records it. */
  heardBy: string | null;
};

/**
 * Who records a consent and when, which areas there are, how many days it may last at most, and how many by one caller in a day
 * are unusual. `earlier`: those that the caller recorded in the 24 hours before.
 */
export type ConsentSetting = {
  caller: Caller;
  earlier: number;
  areas: readonly AreaKey[];
  today: CalendarDate;
  now: Instant;
  policy: { consentDays: number; consentsADay: number };
};

/** What can be done with a consent once it is recorded. */
export type ConsentAction = 'WITHDRAW' | 'MARK_SEEN';

/** How long a case may be in words (characters). */
const forCase = { from: 3, to: 500 };

/** How long the name of whoever heard it may be (characters). */
const heardBy = { from: 2, to: 100 };

/** How far back the day may lie when a consent was given: what is older is asked for anew. */
const recordedWithinDays = 365;

/** Whether a consent is the caller's concern: they work with citizens in the area that gives, or in the one that gets. */
export const concerns = (caller: Caller, { from, to }: Pick<Consent, 'from' | 'to'>): boolean => {
  const own = ownAreas(caller);
  return own.has(from) || own.has(to);
};

/** Records a consent that a citizen has given, or says why not (Retssikkerhedsloven § 11 a). */
export function giveConsent(order: ConsentOrder, setting: ConsentSetting): Result<Consent, Refusal> {
  const { caller, now, earlier, policy } = setting;
  const refusal = areasRefusal(order, setting) ?? saidRefusal(order) ?? datesRefusal(order, setting);
  if (refusal) return err(refusal);
  return ok({
    ...order,
    kinds: informationKinds.filter((kind) => order.kinds.includes(kind)),
    forCase: order.forCase.trim(),
    heardBy: order.heardBy?.trim() ?? caller.name,
    recordedByGiver: mayAct('RECORD_CONSENT', caller, order.from),
    unusual: isUnusual(earlier, policy.consentsADay),
    seen: null,
    recordedAt: now,
    recordedBy: { id: caller.id, name: caller.name },
    withdrawn: null,
    version: 1,
  });
}

function areasRefusal({ from, to }: ConsentOrder, { caller, areas }: ConsentSetting): Refusal | null {
  const unknown = [['from', from] as const, ['to', to] as const].find(([, area]) => !areas.includes(area));
  if (unknown)
    return { code: 'InvalidArea', message: 'Der er ikke noget område med den nøgle.', field: unknown[0], areas };
  if (from === to) {
    const message = 'Et samtykke gælder fra ét område til et andet.';
    return { code: 'InvalidArea', message, field: 'to', areas: areas.filter((area) => area !== from) };
  }
  return [from, to].some((area) => mayAct('RECORD_CONSENT', caller, area)) ? null : notRecorder;
}

function saidRefusal(order: ConsentOrder): Refusal | null {
  if (order.kinds.length === 0) return missing('mindst én slags oplysninger', 'kinds');
  if (isBlank(order.forCase)) return missing('hvad samtykket skal bruges til', 'forCase');
  const { length } = order.forCase.trim();
  if (length < forCase.from || length > forCase.to)
    return unfit('Det, samtykket skal bruges til, skal være på 3–500 tegn.');
  if (textRefusal('text', order.forCase))
    return unfit('Der er tegn i teksten, som ikke kan vises. Skriv dem om, eller slet dem.');
  return heardByRefusal(order.heardBy) ?? disclosureIn({ forCase: order.forCase, heardBy: order.heardBy });
}

function heardByRefusal(name: string | null): Refusal | null {
  if (name === null) return null;
  const { length } = name.trim();
  if (length >= heardBy.from && length <= heardBy.to && !textRefusal('text', name)) return null;
  return {
    code: 'InvalidText',
    message: 'Navnet på den, der hørte samtykket, skal være på 2–100 tegn.',
    field: 'heardBy',
  };
}

function datesRefusal(order: ConsentOrder, { today, policy }: ConsentSetting): Refusal | null {
  const { givenOn, expiresOn } = order;
  if (givenOn > today) return wrongDate('givenOn', 'Et samtykke kan ikke være givet i fremtiden.');
  if (givenOn < addDays(today, -recordedWithinDays)) {
    return wrongDate('givenOn', 'Samtykket er givet for mere end et år siden. Spørg borgeren igen.');
  }
  if (expiresOn <= givenOn) return wrongDate('expiresOn', 'Samtykkets sidste dag ligger efter den dag, det er givet.');
  if (expiresOn < today) return wrongDate('expiresOn', 'Samtykkets sidste dag er passeret.');
  return expiresOn > addDays(givenOn, policy.consentDays)
    ? wrongDate('expiresOn', `Et samtykke kan højst gælde i ${policy.consentDays} dage.`)
    : null;
}

/** How a citizen takes a consent back, told to whom and when, and the version of it that was seen. */
export type ConsentWithdrawal = {
  caller: Caller;
  form: Consent['form'];
  text: string | null;
  expectedVersion: number;
  now: Instant;
};

/** Takes a consent back: at any time, also after its last day, told to anybody who works with citizens in either area. */
export function withdrawConsentStep(consent: Consent, told: ConsentWithdrawal): Result<Consent, Refusal> {
  const { caller, form, expectedVersion, now: at } = told;
  if (!concerns(caller, consent)) return err(notYours);
  if (consent.withdrawn) return err(takenBackBefore);
  if (expectedVersion !== consent.version) return err(changedSince(consent));
  const text = told.text?.trim() || null;
  const unfitText = text === null ? null : firstRefusal([textRefusal('text', text), disclosureIn({ text })]);
  if (unfitText) return err(unfitText);
  const by = { id: caller.id, name: caller.name };
  return ok({ ...consent, withdrawn: { at, by, form, text }, version: consent.version + 1 });
}

/** What the caller can do with a consent. */
export const consentActions = (consent: Consent, caller: Caller): ConsentAction[] =>
  consent.withdrawn === null && concerns(caller, consent) ? ['WITHDRAW'] : [];

const missing = (what: string, field: string): Refusal => ({
  code: 'Missing',
  message: `Der mangler ${what}.`,
  fields: [field],
});
const unfit = (message: string): Refusal => ({ code: 'InvalidText', message, field: 'forCase' });
const wrongDate = (field: string, message: string): Refusal => ({ code: 'InvalidDate', message, field });

const notRecorder: Refusal = {
  code: 'NotAllowed',
  message: 'Et samtykke registreres af en sagsbehandler, visitator eller leder i et af de to områder.',
};
const notYours: Refusal = {
  code: 'NotAllowed',
  message: 'Det kan kun den, der arbejder med borgere i et af de to områder.',
};
const takenBackBefore: Refusal = {
  code: 'NotPossible',
  message: 'Samtykket er allerede trukket tilbage.',
  state: 'WITHDRAWN',
  allowed: [],
};
/** That a consent was changed since it was seen. */
export const changedSince = ({ version }: Consent): Refusal => ({
  code: 'VersionConflict',
  message: 'Samtykket er ændret siden. Hent det igen.',
  currentVersion: version,
  currentState: 'RECORDED',
});
