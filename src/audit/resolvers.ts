import { isEnumType, type GraphQLSchema } from 'graphql';
import { areaOf } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import type { Resolvers } from '../generated/schema.ts';
import { storedPage, type PageArgs } from '../platform/paging.ts';
import { citizenAccessLog, leadersAccessLog } from './access-log.ts';
import { exportAccessLog } from './export-log.ts';
import { entriesAt } from './log-entries.ts';
import { countSamples, latestSampleFirst, sampleById, samplesBehind, type Sample } from './sample-store.ts';
import {
  commitAuditSample,
  drawAuditSample,
  reviewAuditSample,
  sampleActions,
  sampleState,
  sealedAs,
} from './sample.ts';
import { basisWords, control, happened, kindsOf, purposeWord, type Described } from './words.ts';

/** Describes mutations by the first sentence of their descriptions in the schema, and refusals by their labels. */
const describedIn = ({ schema }: { schema: GraphQLSchema }): Described => ({
  mutation: (name) => firstSentence(schema.getMutationType()?.getFields()[name]?.description),
  refusal(code) {
    const codes = schema.getType('RefusalCode');
    const sentence = isEnumType(codes) ? firstSentence(codes.getValue(code)?.description) : null;
    return sentence && `${sentence.charAt(0).toLocaleLowerCase('da')}${sentence.slice(1, -1)}`;
  },
});

const firstSentence = (text: string | null | undefined): string | null =>
  /^.*?[.:](?=\s|$)/s.exec(text?.trim() ?? '')?.[0] ?? null;

/** Finds a sample, which shows entries of the log: that somebody looked is itself an entry. */
export async function auditSample(id: string, context: Context): Promise<Sample | null> {
  const { database, keys, purposes, criteria } = context;
  const sample = await sampleById(database.db, keys, keys.unseal(sealedAs, id) ?? '');
  purposes.add(control);
  if (sample) criteria.push(JSON.stringify({ auditSample: sample.id }));
  return sample;
}

async function auditSamples(args: PageArgs, context: Context) {
  const { database, keys } = context;
  const list = { name: ['audit-samples'], order: latestSampleFirst };
  const page = await storedPage(list, args, context, (key, most) => samplesBehind(database.db, keys, key, most));
  context.purposes.add(control);
  context.criteria.push(JSON.stringify({ auditSamples: page.nodes.map(({ id }) => id) }));
  return { ...page, totalKnown: await countSamples(database.db), completeness: completenessOf([]), sources: [] };
}

async function drawnOf({ draw, verdicts }: Sample, context: Context) {
  const places = draw?.drawn ?? [];
  const entries = await entriesAt(places, context);
  return places.map(([chain, seq], index) => {
    const verdict = verdicts.find(({ place }) => place === index + 1);
    return {
      place: index + 1,
      chain,
      seq,
      entry: entries.find((one) => one.chain === chain && one.seq === seq) ?? null,
      verdict: verdict?.verdict ?? null,
      text: verdict?.text ?? null,
      reviewedBy: verdict?.by ?? null,
      reviewedAt: verdict?.at ?? null,
      version: verdict?.version ?? 0,
    };
  });
}

const actions = { read: 'READ', search: 'SEARCH', change: 'CHANGE', denied: 'DENIED', refused: 'REFUSED' } as const;
const broken = 'Posten er ødelagt og kan ikke læses.';

/** Resolves the audit trail, for those who control it, for leaders, and for the citizen's right of access. */
export const auditResolvers: Resolvers = {
  Query: {
    citizenAccessLog: (_, args, context) => citizenAccessLog(args, context),
    accessLogExport: (_, { cpr }, context, info) => exportAccessLog(cpr, describedIn(info), context),
    auditSample: (_, { id }, context) => auditSample(id, context),
    auditSamples: (_, args, context) => auditSamples(args, context),
  },
  Citizen: { accessLog: (view, args, context) => leadersAccessLog(view, args, context) },
  Mutation: {
    commitAuditSample: (_, { input }, context) => payloadOf('sample', commitAuditSample(input, context)),
    drawAuditSample: (_, { input }, context) => payloadOf('sample', drawAuditSample(input, context)),
    reviewAuditSample: (_, { input }, context) => payloadOf('sample', reviewAuditSample(input, context)),
  },
  AccessLogEntry: {
    id: ({ chain, seq }, _, { keys }) => keys.seal('audit-entry', `${chain} ${seq}`),
    action: ({ entry }) => entry && actions[entry.action],
    event: ({ entry, shown }, _, _context, info) => (entry ? happened(entry, shown, describedIn(info)) : broken),
    kinds: ({ entry }) => kindsOf(entry?.asked ?? []),
    asked: ({ entry }) => entry?.asked ?? [],
    by: ({ entry }) => ({ id: '', name: '', ...entry?.actor, functions: entry?.functions ?? [] }),
    purposes: ({ entry }) => (entry?.purposes ?? []).map(purposeWord),
    bases: ({ entry }, _, context) =>
      Object.entries(entry?.basis ?? {}).map(([area, bases]) => ({
        area: areaOf(area, context),
        bases: bases.map((one) => basisWords[one]),
      })),
    answers: ({ entry }, _, context) =>
      (entry?.sources ?? []).map(({ area, state, asOf }) => ({ area: areaOf(area, context), state, asOf })),
    withheld: ({ entry }, _, context) =>
      (entry?.sources ?? []).filter((one) => one.state === 'WITHHELD').map(({ area }) => areaOf(area, context)),
    citizenCount: ({ entry }) => entry?.citizens.length ?? 0,
  },
  AuditSample: {
    id: ({ id }, _, { keys }) => keys.seal(sealedAs, id),
    state: sampleState,
    seed: ({ seed, draw }) => (draw ? seed : null),
    committedAt: ({ at }) => at,
    committedBy: ({ by }) => by,
    drawnAt: ({ draw }) => draw?.at ?? null,
    drawnBy: ({ draw }) => draw?.by ?? null,
    population: ({ draw }) => draw?.population ?? null,
    drawn: (sample, _, context) => drawnOf(sample, context),
    allowedActions: (sample, _, { now }) => sampleActions(sample, now()),
  },
};
