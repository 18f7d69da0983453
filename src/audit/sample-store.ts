import { sql, type InsertQueryBuilder, type InsertResult, type Kysely } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { SortKey } from '../domain/list-order.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** A reviewer's verdict: the look-up was in order, or is to be looked into. */
type VerdictWord = 'IN_ORDER' | 'QUESTIONABLE';

/** A verdict on an entry drawn; `place` counts from 1. */
export type Verdict = {
  place: number;
  version: number;
  verdict: VerdictWord;
  text: string | null;
  by: string;
  at: Instant;
};

/** The entries drawn with the seed, in order: chain and number. `population`: how many there were to draw from. */
export type Draw = { drawn: readonly (readonly [string, number])[]; population: number; by: string; at: Instant };

/** A sample check of the log. `seed` is not revealed before the draw. */
export type Sample = {
  id: string;
  from: Instant;
  until: Instant;
  size: number;
  seed: string;
  seedHash: string;
  by: string;
  at: Instant;
  draw: Draw | null;
  /** The latest verdict on each entry. */
  verdicts: readonly Verdict[];
};

const places = {
  sample: (id: string) => `audit_sample.body.${id}`,
  draw: (id: string) => `audit_draw.body.${id}`,
  verdict: (id: string, { place, version }: Pick<Verdict, 'place' | 'version'>) =>
    `audit_verdict.body.${id}.${place}.${version}`,
};

/** Stores a sample that somebody commits to; false when it is there already. */
export async function addSample(db: Kysely<Tables>, keys: Keys, sample: Sample): Promise<boolean> {
  const { id, from, until, size, seed, seedHash, by, at } = sample;
  const body = keys.encrypt(places.sample(id), JSON.stringify({ seed, by }));
  const row = { id, period_from: from, period_until: until, size, seed_hash: seedHash, at, body };
  return isAdded(db.insertInto('audit_sample').values(row));
}

/** Stores the draw of a sample; false when it was drawn already. */
export async function addDraw(db: Kysely<Tables>, keys: Keys, { id, seed }: Sample, draw: Draw): Promise<boolean> {
  const { drawn, population, by, at } = draw;
  const body = keys.encrypt(places.draw(id), JSON.stringify({ by }));
  const row = { sample_id: id, seed, population, drawn: JSON.stringify(drawn), at, body };
  return isAdded(db.insertInto('audit_draw').values(row));
}

/** Stores a verdict; false when another change was first. */
export async function addVerdict(db: Kysely<Tables>, keys: Keys, { id }: Sample, one: Verdict): Promise<boolean> {
  const { place, version, verdict, text, by, at } = one;
  const body = keys.encrypt(places.verdict(id, one), JSON.stringify({ verdict, text, by }));
  const row = { sample_id: id, place, version, at, body };
  return isAdded(db.insertInto('audit_verdict').values(row));
}

async function isAdded<Table extends keyof Tables>(
  row: InsertQueryBuilder<Tables, Table, InsertResult>,
): Promise<boolean> {
  const added = await row.onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Draws from a period: the entries whose SHA-256 over seed, chain and number is smallest. */
export async function drawFrom(
  db: Kysely<Tables>,
  { seed, from, until, size }: Pick<Sample, 'seed' | 'from' | 'until' | 'size'>,
): Promise<Pick<Draw, 'drawn' | 'population'>> {
  const { rows } = await sql<{ chain: string; seq: number; population: number }>`
    select chain, seq, count(*) over () as population from audit_entry
    where recorded_at >= ${from} and recorded_at < ${until}
    order by sha256(convert_to(concat_ws(chr(10), ${seed}::text, chain, seq), 'UTF8')) limit ${size}`.execute(db);
  return { drawn: rows.map(({ chain, seq }) => [chain, seq] as const), population: rows[0]?.population ?? 0 };
}

/** Finds a sample with its draw and verdicts; null where there is none. */
export async function sampleById(db: Kysely<Tables>, keys: Keys, id: string): Promise<Sample | null> {
  const row = await db.selectFrom('audit_sample').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const body = JSON.parse(keys.decrypt(places.sample(id), row.body)) as { seed: string; by: string };
  return {
    id,
    from: row.period_from,
    until: row.period_until,
    size: row.size,
    seedHash: row.seed_hash,
    at: row.at,
    ...body,
    draw: await drawOf(db, keys, id),
    verdicts: await verdictsOf(db, keys, id),
  };
}

async function drawOf(db: Kysely<Tables>, keys: Keys, id: string): Promise<Draw | null> {
  const row = await db.selectFrom('audit_draw').selectAll().where('sample_id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { by } = JSON.parse(keys.decrypt(places.draw(id), row.body)) as { by: string };
  return { drawn: JSON.parse(row.drawn) as Draw['drawn'], population: row.population, at: row.at, by };
}

async function verdictsOf(db: Kysely<Tables>, keys: Keys, id: string): Promise<Verdict[]> {
  const rows = await db
    .selectFrom('audit_verdict')
    .selectAll()
    .distinctOn('place')
    .where('sample_id', '=', id)
    .orderBy('place')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ place, version, at, body }) => {
    const decrypted = JSON.parse(keys.decrypt(places.verdict(id, { place, version }), body)) as Omit<
      Verdict,
      'place' | 'version' | 'at'
    >;
    return { place, version, at, ...decrypted };
  });
}

/** The order of samples, newest first. */
export const latestSampleFirst = storedOrder('desc', { at: ({ at }: Sample) => at, id: ({ id }) => id });

/** Finds at most so many samples behind a sort key, newest first; also those that were never drawn. */
export async function samplesBehind(
  db: Kysely<Tables>,
  keys: Keys,
  key: SortKey | null,
  most: number,
): Promise<Sample[]> {
  const rows = await db
    .selectFrom('audit_sample')
    .select('id')
    .where(isBehind(latestSampleFirst, key))
    .orderBy(sortedBy(latestSampleFirst))
    .limit(most)
    .execute();
  const samples = await Promise.all(rows.map(({ id }) => sampleById(db, keys, id)));
  return samples.filter((one) => one !== null);
}

/** Counts all samples. */
export async function countSamples(db: Kysely<Tables>): Promise<number> {
  const counting = db.selectFrom('audit_sample').select(({ fn }) => fn.countAll<number>().as('count'));
  return (await counting.executeTakeFirstOrThrow()).count;
}
