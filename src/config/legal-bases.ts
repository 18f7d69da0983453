/** Lists the legal bases of a referral where a municipality names none; each is told in a line of plain Danish after the paragraph itself. */
export const usualLegalBases = [
  {
    key: 'CONSENT',
    name: 'Borgerens samtykke',
    help: 'Borgeren har sagt ja til, at den anden enhed får netop disse oplysninger. Et ja kan altid trækkes tilbage.',
  },
  {
    key: 'JOINT_PLAN',
    name: 'En fælles plan',
    help: 'Borgeren har sagt ja til en fælles plan, og den anden enhed har brug for oplysningerne til den.',
  },
  {
    key: 'RSL_5',
    name: 'Retssikkerhedsloven § 5',
    help: 'Kommunen skal se på alle muligheder for hjælp, også hos andre myndigheder og efter andre love.',
  },
  {
    key: 'RSL_11A',
    name: 'Retssikkerhedsloven § 11 a',
    help: 'Den, der behandler sagen, kan bede andre myndigheder om de oplysninger, sagen kræver, som udgangspunkt med borgerens samtykke.',
  },
  {
    key: 'SEL_85',
    name: 'Serviceloven § 85',
    help: 'Hjælp, omsorg eller støtte til voksne med betydeligt nedsat funktionsevne eller særlige sociale problemer.',
  },
  {
    key: 'SEL_99',
    name: 'Serviceloven § 99',
    help: 'En støtte- og kontaktperson til mennesker med sindslidelse eller misbrug, og til dem med særlige sociale problemer, der ikke har eller kan være i egen bolig.',
  },
  {
    key: 'LAB',
    name: 'Lov om en aktiv beskæftigelsesindsats',
    help: 'Samtaler, tilbud og støtte, der hjælper borgeren mod arbejde eller uddannelse.',
  },
  { key: 'BARNETS_LOV', name: 'Barnets lov', help: 'Hjælp og støtte til børn, unge og deres familier.' },
];
