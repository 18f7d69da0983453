type Offer = {
  name: string;
  description: string;
  paragraph: { name: string; section: string } | null;
  supplier: string;
} & Partial<OfferDetails>;

/** Details of an offer that an area may tell or not. */
type OfferDetails = {
  ages: { from: number | null; to: number | null };
  access: 'REFERRAL' | 'OPEN' | 'SELF';
  organization: string;
  waitWeeks: number;
  waitAsOf: string;
  updatedOn: string;
};

const serviceloven = (section: string) => ({ name: 'Serviceloven', section });

/** Lists the social area's offers (D28): the catalogue that the other areas may read. */
export const offers: readonly Offer[] = [
  {
    name: 'Bostøtte',
    description: 'Socialpædagogisk støtte i eget hjem til hverdagen: struktur, økonomi, kontakt til andre. Frivilligt.',
    paragraph: serviceloven('§ 85'),
    supplier: 'Bostøtteteamet',
    ages: { from: 18, to: null },
    access: 'REFERRAL',
    organization: 'Visitationens voksenenhed',
    waitWeeks: 6,
    waitAsOf: '2026-11-02',
    updatedOn: '2026-10-12',
  },
  {
    name: 'Støtte- og kontaktperson (SKP)',
    description:
      'Opsøgende kontakt til mennesker med sindslidelse, misbrug eller uden bolig, på deres vilkår. Frivilligt.',
    paragraph: serviceloven('§ 99'),
    supplier: 'Kontaktpersonsteamet',
  },
  {
    name: 'Gruppeforløb: tidlig indsats',
    description: 'Hjælp og støtte i gruppe, uden visitation, til at mestre hverdagen. Otte gange.',
    paragraph: serviceloven('§ 82 a'),
    supplier: 'Forebyggelse og tidlig indsats',
    ages: { from: 18, to: null },
    access: 'OPEN',
    updatedOn: '2025-08-20',
  },
  {
    name: 'Behandling for stofmisbrug',
    description: 'Samtaler og behandling, anonymt i indtil en måned. Første samtale inden 14 dage.',
    paragraph: serviceloven('§ 101'),
    supplier: 'Rusmiddelcenter Norddjurs',
  },
  {
    name: 'Beskyttet beskæftigelse',
    description: 'Arbejde på særlige vilkår for den, der ikke kan få eller holde et job på almindelige vilkår.',
    paragraph: serviceloven('§ 103'),
    supplier: 'Værkstedet Djursland',
  },
  {
    name: 'Aktivitets- og samværstilbud',
    description: 'Værested med fællesspisning, kreative værksteder og udflugter.',
    paragraph: serviceloven('§ 104'),
    supplier: 'Værestedet Perronen',
  },
  {
    name: 'Midlertidigt botilbud',
    description: 'Bolig med støtte for den, der i en periode ikke kan klare sig i egen bolig.',
    paragraph: serviceloven('§ 107'),
    supplier: 'Botilbuddet Åstruplund',
  },
  {
    name: 'Familierådgivning',
    description: 'Åben rådgivning til unge og forældre, uden henvisning.',
    paragraph: null,
    supplier: 'Familiehuset',
    ages: { from: 13, to: 23 },
    access: 'SELF',
  },
];
