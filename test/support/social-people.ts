import { person } from '../../mocks/index.ts';
import type { TestPerson } from '../../mocks/people/person.ts';

/** Somebody by name, phone, e-mail and address. */
export const signeMarie = {
  givenName: 'Signe Marie',
  familyName: 'Østergaard',
  phone: '+4500000001',
  email: 'signe@example.dk',
  address: { line: 'Storegade 1', postalCode: '8500', city: 'Grenaa', municipalityCode: '707' },
};

const decided = { kle: '27.18.04', paragraph: 'Serviceloven § 85', stage: 'decided', unit: 'voksenenhed' } as const;
const dates = { openedOn: '2026-05-01', informedOn: '2026-05-20', decidedOn: '2026-06-15', closedOn: null };

/** Returns a person whom the social system knows with one case about bostøtte, but for what is given. */
export const supported = (cpr: string, but: Partial<TestPerson> = {}): TestPerson => ({
  ...person({ ...signeMarie, cpr, group: 'social', indicators: ['Hjemløshed'] }).withSocialCase({
    ...decided,
    ...dates,
    title: 'Bostøtte § 85',
  }),
  ...but,
});

/** Returns a person with a joint plan, a closed case, an application, and support by two members of staff. */
export const planned = (cpr: string): TestPerson =>
  person({ cpr, givenName: 'Åse', familyName: 'Brøndum' })
    .withJointPlan('2026-09-01', 'MHO')
    .withSocialCase({ ...decided, ...dates, title: 'Bostøtte § 85' })
    .withSocialCase({
      ...decided,
      title: 'Misbrugsbehandling § 101',
      paragraph: 'Serviceloven § 101',
      stage: 'closed',
      openedOn: '2024-02-01',
      informedOn: '2024-02-20',
      decidedOn: '2024-03-10',
      closedOn: '2025-01-31',
    })
    .withSocialCase({
      ...decided,
      title: 'Aktivitets- og samværstilbud § 104',
      paragraph: 'Serviceloven § 104',
      stage: 'opened',
      openedOn: '2026-09-20',
      informedOn: null,
      decidedOn: null,
      closedOn: null,
    })
    .withSocialActivity({
      title: 'Bostøtte',
      kind: 'housing-support',
      paragraph: 'Serviceloven § 85',
      provider: 'Bostøtteteamet',
      worker: 'BKJ',
      decidedOn: '2026-06-15',
      startsOn: '2026-07-01',
      endsOn: null,
      minutesPerVisit: 90,
      visitsPerWeek: 2,
    })
    .withSocialActivity({
      title: 'Behandling for stofmisbrug',
      kind: 'treatment',
      paragraph: 'Serviceloven § 101',
      provider: 'Rusmiddelcenter Norddjurs',
      worker: null,
      decidedOn: '2024-03-10',
      startsOn: '2024-04-01',
      endsOn: '2025-01-31',
      minutesPerVisit: null,
      visitsPerWeek: null,
    });
