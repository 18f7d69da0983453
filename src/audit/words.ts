import type { AuditEntry } from '../audit-trail/entry.ts';
import type { Basis } from '../domain/access/access-rules.ts';
import type { SourceState } from '../domain/citizen/source.ts';

/** What was asked for, in a Danish word, by the names of types and fields; the first that fits counts. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/accessLog|audit|^Sampled/i, 'Loggen'],
  [/revealCpr/i, 'Hele CPR-nummeret'],
  [/glass/i, 'Nødadgang'],
  [/consent/i, 'Samtykker'],
  [/keptAway|keepAway/i, 'Egne og pårørendes sager'],
  [/notification|^DisputeAnswer/i, 'Beskeder om afgørelser'],
  [/drawing|BostoetteHours/i, 'Trækningsret'],
  [/decision|^Appeal|^UntoldRecipient/i, 'Afgørelser om bostøtte'],
  [/referral|^Previewed|^HeldBack|^KnownFact/i, 'Henvisninger'],
  [/workQueue|^WorkItem/i, 'Arbejdskø'],
  [/^Citizen\.(address|addressProtected)$|^Address\./, 'Adresse'],
  [/^Citizen\.(phone|email)$/, 'Telefon og e-mail'],
  [/^Citizen\.cases$|^Case/, 'Sager'],
  [/^Citizen\.contacts$|^Contact/, 'Kontaktpersoner'],
  [/^Citizen\.activities$|^Activity/, 'Indsatser'],
  [/^Citizen\.timeline$|^Timeline/, 'Tidslinje'],
  [/discrepanc/i, 'Hvor fagsystemerne er uenige'],
  [/^Citizen\.(name|cprMasked|birthDate|age|ageBand)$/, 'Navn, fødselsdato og alder'],
];

/** What is never told of in a log that parents read: that somebody asked where to report concern for a child (D105). */
const untold = /underretning/i;

/** What an operation asked for, each kind once, in Danish. What only holds other things together is left out. */
export function kindsOf(asked: readonly string[]): string[] {
  const told = asked.filter((path) => !untold.test(path));
  const found = told.flatMap((path) => kinds.find(([fits]) => fits.test(path))?.[1] ?? []);
  return [...new Set(found)];
}

/** On what ground an area's content was shown. */
export const basisWords: Readonly<Record<Basis, string>> = {
  OWN_AREA: 'Egen sag',
  JOINT_PLAN: 'Fælles plan',
  CONSENT: 'Samtykke',
  STATUTE: 'Hjemmel i lov',
  BREAK_GLASS: 'Nødadgang',
};

/** What a system did. */
export const stateWords: Readonly<Record<SourceState, string>> = {
  FRESH: 'svarede',
  STALE: 'svarede ikke; et tidligere svar blev vist',
  FAILED: 'fejlede',
  TIMED_OUT: 'nåede ikke at svare',
  DISABLED: 'var slået fra',
  WITHHELD: 'blev holdt tilbage',
  NOT_ASKED: 'blev ikke spurgt',
};

/** Purposes of our own: looking into the log, and for the citizen. */
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

/** Why somebody looked. */
export const purposeWord = (purpose: string): string => purposeWords[purpose] ?? purpose;

/** What operators do by command, in Danish. */
const byOperators: Readonly<Record<string, string>> = {
  moveCpr: 'Driften flyttede det, Helhed har, til borgerens nye CPR-nummer.',
};

/** What happened, in a sentence. `describe` says in Danish what a mutation does, if there is one of that name. */
export function happened(
  { action, asked, operationName, denied, refused = [] }: AuditEntry,
  shown: boolean | null,
  describe: (mutation: string) => string | null,
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
        describe(operationName ?? '') ??
        byOperators[operationName ?? ''] ??
        'Helhed førte noget ajour, som et fagsystem eller tiden gav anledning til.'
      );
    case 'refused':
      return refused
        .map(({ field, code }) => `Blev afvist (${code}): ${describe(field) ?? 'en forespørgsel.'}`)
        .join(' ');
    case 'denied':
      return denied === 'TOO_MANY_LOOKUPS'
        ? 'Blev afvist: slog usædvanligt mange CPR-numre op på kort tid.'
        : 'Blev afvist: rollen giver ikke adgang til det.';
  }
}
