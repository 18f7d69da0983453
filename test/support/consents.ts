import { randomUUID } from 'node:crypto';
import { consents } from '../../src/consent/store.ts';
import { applyConsentChange } from '../../src/delivery/consent-hold.ts';
import type { Consent } from '../../src/domain/consent/consent.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark, instant, type Instant } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import type { PostOffice } from './post-office.ts';

/** The parts of a consent that most tests do not care about: recorded by the area that gives it, and not withdrawn. */
export const recordedUsually = {
  heardBy: 'X',
  recordedByGiver: true,
  unusual: false,
  seen: null,
  withdrawn: null,
  version: 1,
} as const;

/** Records consents to what areas tell the social area of a citizen, and takes them back, at a post office. */
export function consentsAt(office: PostOffice, citizen: Cpr) {
  const by = { id: 'mette', name: 'Mette' };
  const now = () => instant(office.clock.now()) as Instant;
  const parts = () => ({ keys: office.keys, bus: office.bus, now: now() });
  return {
    /** The citizen consents for a year from today. */
    async give(from = 'employment'): Promise<Consent> {
      const what = { ...recordedUsually, kinds: ['CASES'], caseOrPurpose: 'Støtte', form: 'ORAL' } as const;
      const givenOn = dateInDenmark(now());
      const when = { givenOn, expiresOn: addDays(givenOn, 365), recordedAt: now(), recordedBy: by };
      const consent: Consent = { id: randomUUID(), citizen, from, to: 'social', ...what, ...when };
      await office.database.transaction(async (tx) => {
        await consents.insert(tx, office.keys, consent);
        await applyConsentChange(tx, consent, parts());
      });
      return consent;
    },
    takeBack: (consent: Consent) =>
      office.database.transaction(async (tx) => {
        const withdrawn = { at: now(), by, form: 'ORAL', text: null } as const;
        await consents.change(tx, office.keys, { ...consent, withdrawn, version: 2 }, 1);
        await applyConsentChange(tx, consent, parts());
      }),
  };
}
