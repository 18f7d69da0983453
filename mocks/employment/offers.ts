import type { SetUp } from './set-ups.ts';

type Offer = {
  id: string;
  title: string;
  description: string;
  activityType: keyof SetUp['activityTypes'];
  paragraph: string;
  providerName: string;
} & Partial<OfferDetails>;

/** Details of an offer that an area may tell or not. */
type OfferDetails = {
  ageFrom: number;
  ageTo: number;
  access: 'REFERRAL' | 'OPEN' | 'SELF';
  unitKey: string;
  waitWeeks: number;
  waitAsOf: string;
  updatedDate: string;
};

/** The catalogue of what the employment area can offer (D28); LAB is the Act on Active Employment Efforts. */
const offers: readonly Offer[] = [
  {
    id: '0ffe0001-0000-4000-8000-000000000001',
    title: 'Virksomhedspraktik',
    description: 'Praktik på en arbejdsplads, hvor borgeren afklarer, hvad der er muligt.',
    activityType: 'offer',
    paragraph: 'LAB § 57',
    providerName: 'Jobcenter Norddjurs',
    access: 'REFERRAL',
    unitKey: 'jobcenter',
    waitWeeks: 2,
    waitAsOf: '2026-11-16',
    updatedDate: '2026-09-01',
  },
  {
    id: '0ffe0001-0000-4000-8000-000000000002',
    title: 'Ansættelse med løntilskud',
    description: 'Ansættelse, hvor kommunen giver arbejdsgiveren tilskud til lønnen.',
    activityType: 'offer',
    paragraph: 'LAB § 63',
    providerName: 'Jobcenter Norddjurs',
  },
  {
    id: '0ffe0001-0000-4000-8000-000000000003',
    title: 'Vejledning og opkvalificering',
    description: 'Kurser og forløb, der styrker faglige, sociale og sproglige kompetencer.',
    activityType: 'offer',
    paragraph: 'LAB § 91',
    providerName: 'Arbejdsmarkedsafdelingen',
  },
  {
    id: '0ffe0001-0000-4000-8000-000000000004',
    title: 'Mentorstøtte',
    description: 'En mentor, der følger borgeren til aftaler og støtter på arbejdspladsen.',
    activityType: 'mentor',
    paragraph: 'LAB § 167',
    providerName: 'Arbejdsmarkedsafdelingen',
    access: 'REFERRAL',
    unitKey: 'arbejdsmarked',
    updatedDate: '2025-06-01',
  },
  {
    id: '0ffe0001-0000-4000-8000-000000000005',
    title: 'Forberedende grunduddannelse (FGU)',
    description: 'Uddannelse for unge under 25 år, der skal gøres klar til uddannelse eller job.',
    activityType: 'education',
    paragraph: 'Lov om FGU § 2',
    providerName: 'FGU Norddjurs',
    ageFrom: 15,
    ageTo: 24,
    access: 'REFERRAL',
    unitKey: 'ungeindsats',
  },
];

/** Returns the catalogue of offers in a municipality's own words. */
export const offersIn = ({ activityTypes }: SetUp): readonly object[] =>
  offers.map((offer) => ({ ...offer, activityType: activityTypes[offer.activityType] }));
