import type { ActivityPattern, CaseKind } from './case-kind.ts';

const support: ActivityPattern = {
  title: 'Bostøtte',
  kind: 'housing-support',
  paragraph: 'Serviceloven § 85',
  providers: ['Bostøtteteamet'],
  workers: ['BKJ', 'HAM'],
  minutes: [60, 90, 120],
};
const contact: ActivityPattern = {
  title: 'Støtte- og kontaktperson (SKP)',
  kind: 'contact-person',
  paragraph: 'Serviceloven § 99',
  providers: ['Kontaktpersonsteamet'],
  workers: ['JRA', 'BKJ'],
  minutes: [45, 60],
};
const early: ActivityPattern = {
  title: 'Hjælp og støtte i gruppe',
  kind: 'housing-support',
  paragraph: 'Serviceloven § 82 a',
  providers: ['Forebyggelse og tidlig indsats'],
  workers: ['ULA'],
  minutes: [90],
};
const residence: ActivityPattern = {
  title: 'Midlertidigt botilbud',
  kind: 'residence',
  paragraph: 'Serviceloven § 107',
  providers: ['Botilbuddet Åstruplund', 'Botilbuddet Fuglsangparken'],
  workers: [],
};
const treatment: ActivityPattern = {
  title: 'Behandling for stofmisbrug',
  kind: 'treatment',
  paragraph: 'Serviceloven § 101',
  providers: ['Rusmiddelcenter Norddjurs'],
  workers: [],
};
const company: ActivityPattern = {
  title: 'Aktivitets- og samværstilbud',
  kind: 'offer',
  paragraph: 'Serviceloven § 104',
  providers: ['Værestedet Perronen', 'Aktivitetscentret Lystrup'],
  workers: [],
};
const relief: ActivityPattern = {
  title: 'Aflastning',
  kind: 'relief',
  paragraph: 'Barnets lov § 90',
  providers: ['Aflastningen Skovbo'],
  workers: [],
};
const youthContact: ActivityPattern = {
  title: 'Fast kontaktperson',
  kind: 'contact-person',
  paragraph: 'Barnets lov § 32',
  providers: ['Kontaktpersonsteamet'],
  workers: ['JRA'],
  minutes: [60],
};
const placement: ActivityPattern = {
  title: 'Ophold på opholdssted',
  kind: 'residence',
  paragraph: 'Barnets lov § 46',
  providers: ['Opholdsstedet Kystgården', 'Familiepleje Djursland'],
  workers: [],
};

/** The case title for a young person who is placed outside the home (D21). */
export const placedOutsideHome = 'Anbringelse uden for hjemmet';

/** Lists the kinds of case in the social area. */
export const socialKinds: readonly CaseKind[] = [
  {
    title: 'Bostøtte § 85',
    kle: '27.18.04',
    paragraph: 'Serviceloven § 85',
    ages: ['18-29', '30+'],
    activities: [support, company],
  },
  {
    title: 'Støtte- og kontaktperson § 99',
    kle: '27.18.20',
    paragraph: 'Serviceloven § 99',
    ages: ['18-29', '30+'],
    activities: [contact],
  },
  {
    title: 'Tidlig indsats § 82 a',
    kle: '27.15.08',
    paragraph: 'Serviceloven § 82 a',
    ages: ['18-29', '30+'],
    activities: [early],
  },
  {
    title: 'Midlertidigt botilbud § 107',
    kle: '27.42.04',
    paragraph: 'Serviceloven § 107',
    ages: ['18-29', '30+'],
    activities: [residence, support],
  },
  {
    title: 'Misbrugsbehandling § 101',
    kle: '27.45.04',
    paragraph: 'Serviceloven § 101',
    ages: ['18-29', '30+'],
    activities: [treatment, contact],
  },
  {
    title: 'Børnefaglig undersøgelse',
    kle: '34.10.10',
    paragraph: 'Barnets lov § 20',
    ages: ['15-17'],
    activities: [youthContact],
  },
  {
    title: 'Aflastning',
    kle: '34.20.08',
    paragraph: 'Barnets lov § 90',
    ages: ['15-17'],
    activities: [relief, youthContact],
  },
  {
    title: placedOutsideHome,
    kle: '34.30.00',
    paragraph: 'Barnets lov § 46',
    ages: [],
    activities: [placement, youthContact],
  },
];
