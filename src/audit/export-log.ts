import type { AuditEntry } from '../audit-trail/entry.ts';
import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { maskCpr, type Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import { howFar, type HowFar } from './completeness.ts';
import { entriesAbout, type LogEntry, type Place } from './log-entries.ts';
import { basisWords, happened, kindsOf, purposeWord, rightOfAccess, stateWords } from './words.ts';
import { pseudonymsOf } from '../access/conflicts-of-interest.ts';

const atOnce = 500;

/** One entry as the citizen gets it: nothing of other citizens, nor what was searched for, which may be about them. */
type Told = {
  hvornår: Instant;
  hvad: string;
  oplysninger: string[];
  hvem: { navn?: string; funktioner: string[] };
  formål: string[];
  grundlag: string[];
  fagsystemer: string[];
  nogetBlevVist: boolean | null;
  postenErHel: boolean;
};

/** What an operation of ours is called in Danish. */
type Describe = (mutation: string) => string | null;

/** The whole log about a citizen, as a document for the citizen (indsigt); that it was made is itself an entry. */
export async function exportAccessLog(cpr: Cpr, describe: Describe, context: Context) {
  context.purposes.add(rightOfAccess);
  const everyNumber = await pseudonymsOf(context.database.db, context.keys.pseudonym(cpr));
  const found: LogEntry[] = [];
  for (let before: Place | null = null; ;) {
    const some: LogEntry[] = await entriesAbout(everyNumber, { before, size: atOnce }, context);
    found.push(...some);
    before = some.at(-1) ?? null;
    if (some.length < atOnce) break;
  }
  const far = await howFar(found, context);
  const entries = found.map((one) => told(one, describe, context));
  const about = { cprMasked: maskCpr(cpr), madeAt: context.now(), ...far };
  return {
    ...about,
    citizen: cpr,
    entries: entries.length,
    json: JSON.stringify({ borger: about.cprMasked, lavet: about.madeAt, ...limitsOf(far), poster: entries }, null, 2),
    text: documentOf(about, entries),
  };
}

const limitsOf = ({ completeUpTo, completeFrom, completeness }: HowFar) => ({
  helTil: completeUpTo,
  slettetFør: completeFrom,
  kæderneEr: completeness === 'COMPLETE' ? 'hele' : 'brudt',
});

function told({ recordedAt, entry, shown, intact }: LogEntry, describe: Describe, context: Context): Told {
  return {
    hvornår: recordedAt,
    hvad: entry ? happened(entry, shown, describe) : 'Posten er ødelagt og kan ikke læses.',
    oplysninger: kindsOf(entry?.asked ?? []),
    hvem: entry ? whoIn(entry, context) : { funktioner: [] },
    formål: (entry?.purposes ?? []).map(purposeWord),
    grundlag: groundsIn(entry, context),
    fagsystemer: (entry?.sources ?? []).map(({ area, state }) => `${areaOf(area, context).name} ${stateWords[state]}`),
    nogetBlevVist: shown,
    postenErHel: intact,
  };
}

function whoIn({ actor, functions }: AuditEntry, context: Context): Told['hvem'] {
  const where = functions.map(({ role, area, unit }) =>
    [roleWords[role], unit, area && areaOf(area, context).name].filter(Boolean).join(', '),
  );
  return { ...(context.policy.audit.exportNames && { navn: actor.name }), funktioner: where };
}

const groundsIn = (entry: AuditEntry | null, context: Context): string[] =>
  Object.entries(entry?.basis ?? {}).map(
    ([area, bases]) => `${areaOf(area, context).name}: ${bases.map((one) => basisWords[one]).join(', ')}`,
  );

const roleWords: Readonly<Record<AuditEntry['functions'][number]['role'], string>> = {
  CASEWORKER: 'Sagsbehandler',
  INTAKE: 'Visitator',
  LEADER: 'Leder',
  SUPPORT_WORKER: 'Bostøttemedarbejder',
  FACILITATOR: 'Tovholder',
  AUDITOR: 'Kontrol',
  OPERATOR: 'Drift',
  MACHINE: 'Fagsystem',
};

const inDenmark = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'medium',
});
const clock = (at: Instant) => inDenmark.format(new Date(at));

function documentOf(about: { cprMasked: string; madeAt: Instant } & HowFar, entries: readonly Told[]): string {
  const { cprMasked, madeAt, completeUpTo, completeFrom, completeness } = about;
  const head = [
    'Hvem har set oplysninger om dig i Helhed?',
    `CPR-nummer ${cprMasked}. Lavet ${clock(madeAt)}.`,
    `Listen har ${entries.length} ${entries.length === 1 ? 'post' : 'poster'} og er hel til ${clock(completeUpTo)}.`,
    ...(completeFrom ? [`Poster fra før ${clock(completeFrom)} kan være slettet, som kommunens regler siger.`] : []),
    ...(completeness === 'COMPLETE' ? [] : ['En kæde i loggen er brudt, så noget kan mangle eller være ændret.']),
  ];
  return [head.join('\n'), ...entries.map(paragraph)].join('\n\n');
}

function paragraph({ hvornår, hvad, hvem, formål, grundlag, fagsystemer, postenErHel }: Told): string {
  const who = [hvem.navn, hvem.funktioner.join(' og ')].filter(Boolean).join(': ') || 'Helhed selv';
  const lines = [
    `${clock(hvornår)}: ${hvad}`,
    `  Hvem: ${who}`,
    ...(formål.length > 0 ? [`  Formål: ${formål.join(', ')}`] : []),
    ...(grundlag.length > 0 ? [`  Grundlag: ${grundlag.join('; ')}`] : []),
    ...(fagsystemer.length > 0 ? [`  Fagsystemer: ${fagsystemer.join('; ')}`] : []),
    ...(postenErHel ? [] : ['  Posten eller den før den er ikke, som den blev skrevet.']),
  ];
  return lines.join('\n');
}
