import type { AuditEntry } from '../audit-trail/entry.ts';
import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { maskCpr, type Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import { batchesBehind, type ReadBehind } from '../platform/paging.ts';
import { coverageOf, entriesAbout, latestEntryFirst, type LogCoverage, type LogEntry } from './log-entries.ts';
import { basisWords, happened, kindsOf, purposeWord, rightOfAccess, stateWords, type Described } from './words.ts';
import { pseudonymsOf } from '../access/conflicts-of-interest.ts';

const batchSize = 500;

/** An entry as the citizen gets it: nothing of other citizens, nor of search criteria, which may be about them. */
type ExportedEntry = {
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

/** Exports the whole log about a citizen, as a document for the citizen (indsigt); that it was made is itself an entry. */
export async function exportAccessLog(cpr: Cpr, described: Described, context: Context) {
  context.purposes.add(rightOfAccess);
  const everyNumber = await pseudonymsOf(context.database.db, context.keys.pseudonym(cpr));
  const found: LogEntry[] = [];
  const read: ReadBehind<LogEntry> = (key, most) => entriesAbout(everyNumber, { key, most }, context);
  for await (const some of batchesBehind(latestEntryFirst, null, read, batchSize)) found.push(...some);
  const coverage = await coverageOf(found, context);
  const entries = found.map((one) => exported(one, described, context));
  const about = { cprMasked: maskCpr(cpr), madeAt: context.now(), ...coverage };
  return {
    ...about,
    citizen: cpr,
    entries: entries.length,
    json: JSON.stringify(
      { borger: about.cprMasked, lavet: about.madeAt, ...limitsOf(coverage), poster: entries },
      null,
      2,
    ),
    text: documentOf(about, entries),
  };
}

const limitsOf = ({ completeUpTo, completeFrom, completeness }: LogCoverage) => ({
  helTil: completeUpTo,
  slettetFør: completeFrom,
  kæderneEr: completeness === 'COMPLETE' ? 'hele' : 'brudt',
});

function exported(
  { recordedAt, entry, shown, intact }: LogEntry,
  described: Described,
  context: Context,
): ExportedEntry {
  return {
    hvornår: recordedAt,
    hvad: entry ? happened(entry, shown, described) : 'Posten er ødelagt og kan ikke læses.',
    oplysninger: kindsOf(entry?.asked ?? []),
    hvem: entry ? whoIn(entry, context) : { funktioner: [] },
    formål: (entry?.purposes ?? []).map(purposeWord),
    grundlag: basesIn(entry, context),
    fagsystemer: (entry?.sources ?? []).map(({ area, state }) => `${areaOf(area, context).name} ${stateWords[state]}`),
    nogetBlevVist: shown,
    postenErHel: intact,
  };
}

function whoIn({ actor, functions }: AuditEntry, context: Context): ExportedEntry['hvem'] {
  const where = functions.map(({ role, area, unit }) =>
    [roleWords[role], unit, area && areaOf(area, context).name].filter(Boolean).join(', '),
  );
  return { ...(context.policy.audit.exportNames && { navn: actor.name }), funktioner: where };
}

const basesIn = (entry: AuditEntry | null, context: Context): string[] =>
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
const dateAndTime = (at: Instant) => inDenmark.format(new Date(at));

function documentOf(
  about: { cprMasked: string; madeAt: Instant } & LogCoverage,
  entries: readonly ExportedEntry[],
): string {
  const { cprMasked, madeAt, completeUpTo, completeFrom, completeness } = about;
  const head = [
    'Hvem har set oplysninger om dig i Helhed?',
    `CPR-nummer ${cprMasked}. Lavet ${dateAndTime(madeAt)}.`,
    `Listen har ${entries.length} ${entries.length === 1 ? 'post' : 'poster'} og er hel til ${dateAndTime(completeUpTo)}.`,
    ...(completeFrom
      ? [`Poster fra før ${dateAndTime(completeFrom)} kan være slettet, som kommunens regler siger.`]
      : []),
    ...(completeness === 'COMPLETE' ? [] : ['En kæde i loggen er brudt, så noget kan mangle eller være ændret.']),
  ];
  return [head.join('\n'), ...entries.map(paragraph)].join('\n\n');
}

function paragraph({ hvornår, hvad, hvem, formål, grundlag, fagsystemer, postenErHel }: ExportedEntry): string {
  const who = [hvem.navn, hvem.funktioner.join(' og ')].filter(Boolean).join(': ') || 'Helhed selv';
  const lines = [
    `${dateAndTime(hvornår)}: ${hvad}`,
    `  Hvem: ${who}`,
    ...(formål.length > 0 ? [`  Formål: ${formål.join(', ')}`] : []),
    ...(grundlag.length > 0 ? [`  Grundlag: ${grundlag.join('; ')}`] : []),
    ...(fagsystemer.length > 0 ? [`  Fagsystemer: ${fagsystemer.join('; ')}`] : []),
    ...(postenErHel ? [] : ['  Posten eller den før den er ikke, som den blev skrevet.']),
  ];
  return lines.join('\n');
}
