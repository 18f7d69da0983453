import type { AuditEntry } from '../audit-trail/entry.ts';
import type { Basis } from '../domain/access/access-rules.ts';
import type { SourceState } from '../domain/citizen/source.ts';

/** The Danish word for what was asked for, by the names of types and fields; the first that fits counts. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/accessLog|audit|^Sampled/i, 'Loggen'],
  [/revealCpr/i, 'Hele CPR-nummeret'],
  [/glass/i, 'Nødadgang'],
  [/consent/i, 'Samtykker'],
  [/conflicts?OfInterest/i, 'Egne og pårørendes sager'],
  [/notification|^DisputeAnswer/i, 'Beskeder om afgørelser'],
  [/drawing|BostoetteHours/i, 'Trækningsret'],
  [/committee|agenda|declareReady|^Readiness|^Dissent|^Decided/i, 'Udvalgets sager'],
  [/mandate/i, 'Budget- og handlingsrammer'],
  [/meeting|sparring|^Invitation/i, 'Møder'],
  [/decision|^Appeal|^NotNotifiedRecipient/i, 'Afgørelser om bostøtte'],
  [/plan|^Goal|^Effort/i, 'Fælles plan'],
  [/previewWrites|^WritePreview|^PreviewedWrite/, 'Hvad der ville blive skrevet i fagsystemerne'],
  [/referral|^Previewed|^WithheldField|^KnownFact|^ExternalReply/i, 'Henvisninger'],
  [/workQueue|handledWork|^WorkItem|^\w+Work\.|^Citizen\.(waitingCount|nextDeadline|newSince)$/i, 'Arbejdskø'],
  [/plan(?!ned)|goal|effort/i, 'Fælles planer'],
  [/^Citizen\.(address|addressProtected)$|^Address\./, 'Adresse'],
  [/^Citizen\.(phone|email)$/, 'Telefon og e-mail'],
  [/^Citizen\.cases$|^Case/, 'Sager'],
  [/^Citizen\.(contacts|entrance)$|^Contact|^Entrance/, 'Kontaktpersoner'],
  [/^Citizen\.activities$|^Activity/, 'Indsatser'],
  [/^Citizen\.timeline$|^Timeline/, 'Tidslinje'],
  [/discrepanc/i, 'Hvor fagsystemerne er uenige'],
  [/^Citizen\.youthDuty$|^YouthDuty/, 'Uddannelsespligten'],
  [/^Citizen\.(name|cprMasked|birthDate|age|ageBand)$/, 'Navn, fødselsdato og alder'],
];

/** Fields that no log entry names, since parents read it: that somebody asked where to report concern for a child (D105). */
const omitted = /underretning/i;

/** Lists the kinds of information that an operation asked for, each once, in Danish. Mere containers are left out. */
export function kindsOf(asked: readonly string[]): string[] {
  const named = asked.filter((path) => !omitted.test(path));
  const found = named.flatMap((path) => kinds.find(([fits]) => fits.test(path))?.[1] ?? []);
  return [...new Set(found)];
}

/** The basis on which an area's content was shown, in Danish. */
export const basisWords: Readonly<Record<Basis, string>> = {
  OWN_AREA: 'Egen sag',
  JOINT_PLAN: 'Fælles plan',
  CONSENT: 'Samtykke',
  STATUTE: 'Hjemmel i lov',
  BREAK_GLASS: 'Nødadgang',
};

/** The state of a source, in Danish. */
export const stateWords: Readonly<Record<SourceState, string>> = {
  FRESH: 'svarede',
  STALE: 'svarede ikke; et tidligere svar blev vist',
  FAILED: 'fejlede',
  TIMED_OUT: 'nåede ikke at svare',
  DISABLED: 'var slået fra',
  WITHHELD: 'blev holdt tilbage',
  NOT_ASKED: 'blev ikke spurgt',
};

/** The purposes of our own: control of the log, and the citizen's right of access. */
export const control = 'CONTROL';
export const rightOfAccess = 'RIGHT_OF_ACCESS';

const purposeWords: Readonly<Record<string, string>> = {
  CASEWORK: 'Almindelig sagsbehandling',
  COORDINATION: 'Samordning mellem områderne',
  SUPERVISION: 'Ledelsestilsyn',
  SANCTION: 'Vurdering af en sanktion',
  [control]: 'Kontrol med loggen',
  [rightOfAccess]: 'Borgerens indsigt i loggen',
};

/** Gives the Danish word for a purpose. */
export const purposeWord = (purpose: string): string => purposeWords[purpose] ?? purpose;

/** The operators' commands, in Danish. */
const byOperators: Readonly<Record<string, string>> = {
  moveCpr: 'Driften flyttede det, Helhed har, til borgerens nye CPR-nummer.',
};

/** The words by which the schema calls a mutation and a refusal, in Danish; null for a name that it does not have. */
export type Described = { mutation(name: string): string | null; refusal(code: string): string | null };

/** Describes an entry in a Danish sentence, in the schema's words. */
export function happened(
  { action, asked, operationName, denied, refused = [] }: AuditEntry,
  shown: boolean | null,
  described: Described,
): string {
  const seen = kindsOf(asked).join(', ').toLocaleLowerCase('da');
  switch (action) {
    case 'read':
      if (shown === false) return 'Slog op, men fik intet vist.';
      return seen ? `Så på: ${seen}.` : 'Slog op.';
    case 'search':
      return `Søgte${seen ? ` (${seen})` : ''}${shown === false ? ', men fik ikke borgeren vist' : ''}.`;
    case 'change':
      return (
        described.mutation(operationName ?? '') ??
        byOperators[operationName ?? ''] ??
        'Helhed førte noget ajour, som et fagsystem eller tiden gav anledning til.'
      );
    case 'refused':
      return refused
        .map(({ field, code }) => {
          const asked = described.mutation(field) ?? 'en forespørgsel.';
          return `Blev afvist (${described.refusal(code) ?? code}): ${asked}`;
        })
        .join(' ');
    case 'denied':
      return denied === 'TOO_MANY_LOOKUPS'
        ? 'Blev afvist: slog usædvanligt mange CPR-numre op på kort tid.'
        : 'Blev afvist: rollen giver ikke adgang til det.';
  }
}
