import { join } from 'node:path';
import { sql } from 'kysely';
import { freshDatabase } from '../../scripts/fresh-database.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { anchor, fill, type Age } from '../age/fill.ts';
import { realReferrals } from '../age/referrals.ts';
import { helhedAlone, type Alone } from '../measure/alone.ts';
import { load } from '../measure/load.ts';
import { quantile, round } from '../measure/numbers.ts';
import { overviewOfOne, stored } from '../questions.ts';
import { when } from '../report/page.ts';
import { plot } from '../report/plot.ts';
import { markdown } from '../report/table.ts';
import type { Order, Report } from './report.ts';

type Cost = { cpuMs: number; p50Ms: number; p95Ms: number };
type Point = Age & { gigabytes: number; startMs: number; asked: Record<string, Cost> };

const ages: readonly Age[] = [
  { referrals: 0, auditEntries: 0 },
  { referrals: 100_000, auditEntries: 1_000_000 },
  { referrals: 1_000_000, auditEntries: 10_000_000 },
];
const measured = [...stored, { ...overviewOfOne, as: 'mette' }];

/** Measures what years of referrals and audit entries cost those who ask today, one at a time; on the PostgreSQL of TEST_DATABASE_URL. */
export async function age({ smoke, seconds, most, say }: Order): Promise<Report> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server)
    throw new Error('The age of a database is measured on PostgreSQL: scripts/with-postgres.sh npm run bench -- age');
  const bench = await helhedAlone();
  const database = await freshDatabase(server);
  const wanted = ages.filter(({ referrals }) => referrals <= (smoke ? 0 : most));
  const points: Point[] = [];
  try {
    let before: Age = { referrals: 0, auditEntries: 0 };
    for (const until of wanted) {
      const gigabytes = await grow(bench, database.url, before, until);
      say(`${until.referrals} referrals, ${until.auditEntries} audit entries, ${gigabytes} GB`);
      points.push({ ...until, gigabytes, ...(await askedAll(bench, database.url, seconds)) });
      before = until;
    }
  } finally {
    await bench.close();
    await database.drop();
  }
  return { results: { age: points }, page: pageOf(points), plots: { 'age.svg': drawn(points) }, wrong: [] };
}

/** Fills the database while no gateway runs; gives its size. */
async function grow({ folder, upstreams }: Alone, url: string, from: Age, to: Age): Promise<number> {
  const keys = loadKeys({ keyFile: join(folder, 'keys.json') });
  const database = await openDatabase({ url, dataDir: folder, keys, log: createLog('silent') });
  const cprs = upstreams.ready.people;
  if (to.referrals === 0) await realReferrals(database, keys, cprs);
  const { body } = await database.db
    .selectFrom('referral')
    .select('body')
    .where('id', 'like', 'OPEN%')
    .limit(1)
    .executeTakeFirstOrThrow();
  await fill({ database, keys, cprs, template: body }, from, to);
  await anchor({ database, keys }, join(folder, 'anchors.jsonl'));
  const { rows } = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(
    database.db,
  );
  await database.close();
  return round((rows[0]?.bytes ?? 0) / 2 ** 30);
}

async function askedAll(bench: Alone, url: string, seconds: number): Promise<Pick<Point, 'startMs' | 'asked'>> {
  const began = performance.now();
  const helhed = await bench.startHelhed({ DATABASE_URL: url });
  const startMs = Math.round(performance.now() - began);
  const asked: Record<string, Cost> = {};
  for (const question of measured) {
    const target = await bench.targetOf(helhed, question, question.as);
    await load(target, 1, seconds);
    const before = helhed.process.cpuMs();
    const { latencies, requests } = await load(target, 1, seconds);
    const all = [...latencies];
    asked[question.name] = {
      cpuMs: round((helhed.process.cpuMs() - before) / requests),
      p50Ms: round(quantile(all, 0.5)),
      p95Ms: round(quantile(all, 0.95)),
    };
  }
  helhed.process.stop();
  return { startMs, asked };
}

const pageOf = (points: readonly Point[]): string => {
  const names = measured.map(({ name }) => name);
  const rows = points.map(({ referrals, auditEntries, gigabytes, startMs, asked }) => [
    referrals,
    auditEntries,
    gigabytes,
    startMs,
    ...names.map((name) => `${asked[name]?.p50Ms} (${asked[name]?.cpuMs})`),
  ]);
  return [
    when('p50 in ms of one who asks alone, and in brackets the gateway’s own CPU ms.'),
    markdown(['referrals', 'audit entries', 'GB', 'ms to ready', ...names], rows),
    '![What is asked, by how much there is](plots/age.svg)',
  ].join('\n\n');
};

const drawn = (points: readonly Point[]): string =>
  plot(
    measured.map(({ name, what }) => ({
      title: what,
      x: 'audit entries',
      y: 'ms',
      lines: [
        { name: 'p50', points: points.map((one) => [one.auditEntries, one.asked[name]?.p50Ms ?? 0] as const) },
        { name: 'p95', points: points.map((one) => [one.auditEntries, one.asked[name]?.p95Ms ?? 0] as const) },
      ],
    })),
  );
