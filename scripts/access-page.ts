import {
  accessRules,
  informationKinds,
  purposes,
  type AccessRule,
  type Basis,
  type InformationKind,
  type Purpose,
} from '../src/domain/access/access-rules.ts';
import { roles, type Role } from '../src/domain/access/caller.ts';
import { actRules, acts, type Act } from '../src/domain/access/acts.ts';
import { access } from '../src/config/policy-access.ts';
import { table } from './diagram.ts';

const { sanctions } = access.parse({});

const basisWords: Record<Basis, string> = {
  OWN_AREA: 'Egen sag',
  CONSENT: 'Samtykke',
  JOINT_PLAN: 'Fælles plan',
  STATUTE: 'Hjemmel i lov',
  BREAK_GLASS: 'Nødadgang',
};
const purposeWords: Record<Purpose, string> = {
  CASEWORK: 'sagsbehandling',
  COORDINATION: 'samordning',
  SUPERVISION: 'ledelsestilsyn (kun ledere)',
  SANCTION: 'sanktion',
};
const kindWords: Record<InformationKind, string> = {
  IDENTITY: 'hvem borgeren er',
  CASES: 'sager',
  CONTACTS: 'medarbejdere om borgeren',
  ACTIVITIES: 'indsatser',
  DECISIONS: 'afgørelser om bostøtte',
  PLAN: 'den fælles plan',
};

const roleWords: Partial<Record<Role, string>> = {
  CASEWORKER: 'sagsbehandler',
  INTAKE: 'visitator',
  LEADER: 'leder',
  SUPPORT_WORKER: 'bostøttemedarbejder',
  FACILITATOR: 'tovholder',
};
const actWords: Record<Act, string> = {
  REFER: 'Henvise',
  REGISTER_DECISION: 'Registrere eller rette en afgørelse om bostøtte',
  RECORD_CONSENT: 'Registrere et samtykke',
  WITHDRAW_CONSENT: 'Trække et samtykke tilbage for borgeren',
  BREAK_GLASS: 'Bruge nødadgang',
  REVIEW_BREAK_GLASS: 'Tage stilling til en nødadgang',
  REVIEW_CONSENT: 'Se på et samtykke, som et andet område har registreret',
  REVEAL_CPR: 'Se hele CPR-nummeret',
  RESERVE_HOURS: 'Reservere og frigive timer af trækningsretten',
  DRAW_HOURS: 'Se trækningsretten og trække timer',
  CORRECT_HOURS: 'Rette i trækningsretten',
  SETTLE_DISCREPANCY: 'Afgøre en uenighed mellem fagsystemerne',
  PROPOSE_CASE: 'Foreslå en sag for koordinations- og visitationsudvalget',
};

/** The table of who may do what. */
const actsPart = (): string[] => [
  '## Hvem må gøre hvad',
  'Skrevet ud af `src/domain/access/acts.ts`. Rollen gælder kun i en navngiven enhed. Myndighed afgør, udfører leverer (D9).',
  table(
    ['Handling', 'Roller', 'Hvor', 'Støttet på'],
    acts.map((act) => [actWords[act], rolesIn(actRules[act].roles), actRules[act].where, actRules[act].source]),
  ),
];

/** The wall between voluntary support and sanctions. */
const sanctionPart = (): string[] => [
  '## Når en sanktion overvejes',
  'Frivillig støtte er aldrig en pligt. Om noget er det, afgøres af paragraffen, af fagsystemets eget ord, af rollen og af, hvad teksten nævner (`src/domain/law/voluntary-support.ts`). Hvad der ikke kan ses at være noget andet, vises heller ikke: i et område uden pligter alt, der ikke nævner en anden paragraf.',
  table(
    ['Hvad', 'Som udgangspunkt (`access.sanctions`)', 'Støttet på'],
    [
      ['Paragraffer, i enhver stavemåde', sanctions.paragraphs.join('; '), 'D75, D79'],
      ['Ord i titler og tekster', sanctions.words.join(', '), 'D75, D79'],
      ['Områder med pligter', sanctions.dutyAreas.join(', '), 'D75'],
    ],
  ),
  [
    '- Sager, indsatser og medarbejdere: hele posten, eller den ene oplysning eller hændelse, der nævner støtten. Tidslinjen laves af det, der er tilbage.',
    '- Afgørelser om bostøtte, beskeder om dem og timer på trækningsretten: intet af det.',
    '- Henvisninger og samtykker: kun dem, hvor begge områder har pligter, eller hvor hjemlen er beskæftigelsesindsatsen, og intet, nogen har skrevet, nævner støtte.',
    '- Lister tæller kun det, de viser, er `PARTIAL`, og kilderne siger `VOLUNTARY`: de samme ord, hvad enten noget er holdt ude eller ej.',
    '- Formålet følger med id’et: det samme til et andet formål har et andet id, og `node`, `citizen`, abonnementer og ændringer gør, som id’et siger.',
  ].join('\n'),
];

/** Returns the access page for lawyers: the table that decides, row by row, and what is checked before it. */
export const accessPage = (): string =>
  [
    '<!-- generated from src/domain/access/access-rules.ts by `npm run generate`: never edit -->',
    '# Hvem må se hvad',
    'Denne side er skrevet ud af de regler, programmet følger (`src/domain/access/access-rules.ts`). Den første række, der passer, afgør det; passer ingen, vises der intet. Det gælder ethvert opslag: et felt, en liste, et id, en tidslinje, en besked og et abonnement.',
    table(
      ['Nr.', 'Grundlag', 'Når', 'Fra', 'Hvilke oplysninger', 'Til hvilke formål', 'Støttet på'],
      accessRules.map(row),
    ),
    '## Før tabellen',
    [
      '- Kun den, der har en rolle med borgere (sagsbehandler, visitator, leder, bostøttemedarbejder, tovholder) i en navngiven enhed i et område, kommer til tabellen. En tom afgrænsning betyder ingenting, aldrig alt. Kontrol, drift og fagsystemer ser ingen borgere.',
      '- Ens egen sag, og sager man har meldt sig inhabil i, findes ikke for en; heller ikke ved nødadgang.',
      '- En borger findes kun for den, hvis område kender borgeren, eller som har et andet grundlag. Ukendt, en andens og holdt tilbage ser ens ud.',
      '- Som udgangspunkt er alle borgere i ens område ens egne (`access.within: AREA`). Vælger kommunen `UNIT`, er det kun dem, der er hos en af ens egne enheder: ved en åben sag dér, eller ved en medarbejder dér, der arbejder med borgeren nu. Så længe fagsystemet ikke siger det, findes borgeren ikke for en.',
      '- En tovholder ser kun borgere med en fælles plan, også i eget område (D80, D81).',
      '- At der er noget, uden at vise hvad, er kommunens valg (`access.existence`), og som udgangspunkt siges det ikke.',
    ].join('\n'),
    ...actsPart(),
    '## Efter tabellen',
    [
      '- En beskyttet adresse vises aldrig, uanset grundlag, heller ikke når kun et område, man ikke ser, siger, at den er beskyttet, eller når et fagsystem ikke svarer. Om den er beskyttet, siges kun med ord fra områder, man ser; at den ikke er det, siges kun til den, der ser alle områder.',
      '- CPR-nummeret vises som `DDMMÅÅ-****`. Det hele vises kun ved et udtrykkeligt opslag, som logges.',
      '- Frivillig støtte (bostøtte, tidlig hjælp, SKP) vises ikke, når formålet er en sanktion, heller ikke i eget område og heller ikke til den, der har begge områder (D75, D79). Se nedenfor.',
      '- Hvad der holdes tilbage, siger hvorfor (`errorCode`), og hvad der ville åbne for det (`openedBy`): det samme, hvad enten der er noget eller ej.',
      '- Alt, også et nej, skrives i loggen, før noget forlader Helhed: hvem, hvornår, formål, grundlag, hvad der blev spurgt om, og hvilke kilder der svarede.',
      '- Kan det ikke afgøres, om borgeren er ens, fordi et fagsystem ikke svarer, får ethvert nummer, kendt eller ej, det samme svar: det, nummeret selv siger, `UNKNOWN` og kildernes ord. Intet af det, Helhed selv har (samtykker, henvisninger, afgørelser), vises, før adgangen er afgjort. `x-request-timeout-ms` regnes for mindst 2 sekunder og afgør intet. Det, et fagsystem har fundet, men som ikke kunne læses, åbner ingen fælles plan. Lister fra et fagsystem siger ikke, hvor mange der er i alt.\n- Mens et fagsystem fejler, vises et tidligere svar kun til den samme medarbejder, med samme grundlag, mærket med sin alder. Adgang, samtykke og beskyttelse læses aldrig af et tidligere svar: en fælles plan åbner kun for noget, når det område, der har registreret den, svarer.',
    ].join('\n'),
    ...sanctionPart(),
  ]
    .join('\n\n')
    .concat('\n');

function row({ basis, whose, purposes: of, kinds, when, source }: AccessRule, index: number): string[] {
  return [
    String(index + 1),
    basisWords[basis],
    when,
    whose === 'OWN' ? 'eget område' : 'et andet område',
    kinds === 'AS_NAMED' ? 'dem, grundlaget nævner' : listOf(kinds, informationKinds, kindWords),
    listOf(of, purposes, purposeWords),
    source,
  ];
}

const rolesIn = (some: readonly Role[]): string =>
  roles.flatMap((role) => (some.includes(role) ? (roleWords[role] ?? []) : [])).join(', ');

function listOf<Word extends string>(
  some: readonly Word[],
  all: readonly Word[],
  words: Readonly<Record<Word, string>>,
): string {
  return some.length === all.length ? 'alle' : some.map((word) => words[word]).join(', ');
}
