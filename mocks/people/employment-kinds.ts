import type { ActivityPattern, CaseKind } from './case-kind.ts';

const practice: ActivityPattern = {
  title: 'Virksomhedspraktik',
  kind: 'offer',
  paragraph: 'LAB § 57',
  providers: ['Kattegatcentret', 'SuperBrugsen Auning', 'Djurs Sommerland', 'Grenaa Tømrerforretning'],
  workers: [],
};
const guidance: ActivityPattern = {
  title: 'Vejledning og opkvalificering',
  kind: 'offer',
  paragraph: 'LAB § 91',
  providers: ['Viden Djurs', 'Kompetencehuset Grenaa'],
  workers: [],
};
const mentor: ActivityPattern = {
  title: 'Mentor',
  kind: 'mentor',
  paragraph: 'LAB § 167',
  providers: ['Arbejdsmarkedsafdelingen'],
  workers: ['DMR', 'EBA'],
  minutes: [60, 90],
};
const clarification: ActivityPattern = {
  title: 'Nytteindsats i genbrugsværksted',
  kind: 'offer',
  paragraph: 'LAB § 61',
  providers: ['Genbrugsværkstedet Grenaa'],
  workers: [],
};
const youthCourse: ActivityPattern = {
  title: 'FGU-forløb',
  kind: 'education',
  paragraph: 'Lov om FGU § 2',
  providers: ['FGU Norddjurs'],
  workers: [],
};

/** Lists the kinds of case in the employment area. */
export const employmentKinds: readonly CaseKind[] = [
  {
    title: 'Kontanthjælp',
    kle: '32.24.04',
    paragraph: 'LAS § 11',
    ages: ['30+'],
    targetGroupCode: '6.3',
    activities: [practice, clarification, mentor],
  },
  {
    title: 'Uddannelseshjælp',
    kle: '32.24.12',
    paragraph: 'LAS § 23',
    ages: ['18-29'],
    targetGroupCode: '6.13',
    activities: [youthCourse, mentor, practice],
  },
  {
    title: 'Ressourceforløb',
    kle: '15.20.21',
    paragraph: 'LAB § 107',
    ages: ['18-29', '30+'],
    targetGroupCode: '6.7',
    activities: [mentor, practice],
  },
  {
    title: 'Jobafklaringsforløb',
    kle: '15.20.23',
    paragraph: 'LAB § 108',
    ages: ['18-29', '30+'],
    targetGroupCode: '6.6',
    activities: [guidance, practice],
  },
  {
    title: 'Sygedagpenge',
    kle: '15.17.06',
    paragraph: 'Sygedagpengeloven § 7',
    ages: ['30+'],
    targetGroupCode: '6.5',
    activities: [guidance],
  },
  {
    title: 'Fleksjob',
    kle: '15.20.15',
    paragraph: 'LAB § 116',
    ages: ['30+'],
    targetGroupCode: '6.9',
    activities: [mentor],
  },
  {
    title: 'Ungeindsats: uddannelsesplan',
    kle: '17.21.00',
    paragraph: 'Lov om kommunal indsats for unge § 2 c',
    ages: ['15-17'],
    activities: [youthCourse],
  },
];
