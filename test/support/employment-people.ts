import { person } from '../../mocks/index.ts';
import type { TestPerson } from '../../mocks/people/person.ts';
import { signeMarie } from './social-people.ts';

const decided = {
  stage: 'decided',
  kle: '32.24.04',
  paragraph: 'LAS § 11',
  decidedOn: '2026-06-15',
  closedOn: null,
} as const;
const closed = { ...decided, stage: 'closed', closedOn: '2025-12-31', caseworker: 'PKR' } as const;
const since = (openedOn: string) => ({ openedOn, informedOn: openedOn });
const fromJuly = { paragraph: null, startsOn: '2026-07-01', endsOn: '2027-02-01' };

/** Returns a person whom the employment system knows with one case, but for what is given. */
export const employed = (cpr: string, but: Partial<TestPerson> = {}): TestPerson => ({
  ...person({ ...signeMarie, cpr, targetGroupCode: '6.3' }).withEmploymentCase({
    ...decided,
    ...since('2026-05-01'),
    title: 'Kontanthjælp',
  }),
  ...but,
});

/**
 * Returns a person with a joint plan: also a closed case, a mentor, a practice place, and a coordinator in the social
 * area.
 */
export const planned = (cpr: string): TestPerson =>
  person({
    cpr,
    givenName: 'Åse',
    familyName: 'Brøndum',
    indicators: ['Hjemløshed'],
    responsible: {
      employment: { unit: 'jobcenter', caseworker: 'MHO' },
      social: { unit: 'voksenenhed', caseworker: 'JFR' },
    },
    targetGroupCode: '6.6',
  })
    .withJointPlan('2026-09-01', 'LJU')
    .withEmploymentCase({ ...decided, ...since('2026-05-01'), title: 'Ressourceforløb' })
    .withEmploymentCase({ ...closed, ...since('2024-11-20'), title: 'Sygedagpenge' })
    .withEmploymentActivity({
      ...fromJuly,
      title: 'Virksomhedspraktik',
      kind: 'offer',
      provider: 'Djurs Træ',
      worker: null,
    })
    .withEmploymentActivity({
      ...fromJuly,
      title: 'Mentorstøtte',
      kind: 'mentor',
      provider: 'Arbejdsmarkedsafdelingen',
      worker: 'DMR',
      minutesPerVisit: 90,
      visitsPerWeek: 1,
    });
