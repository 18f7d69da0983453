import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultNames } from '../../mocks/kit/faults.ts';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';
import { hurried } from '../chaos/stage.ts';
import { decide, look, refer, type Scale } from './drive.ts';
import { freeTexts } from './free-texts.ts';
import { startGatewayIn } from './gateway-process.ts';
import { gossipFor } from './gossip.ts';
import { ground } from './grounds.ts';
import { filesBelow, foldersOfServer, rowsOf } from './places.ts';
import { provoke } from './provoke.ts';
import { searchFor, type Finding, type Haul } from './search.ts';
import { secretsOf, secretsOfRing } from './secrets.ts';
import { visitorAt, type Visitor } from './visitor.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';

/**
 * Options of a hunt: the extent (`thorough`: with a kill, and every fault there is), the database (none: the embedded
 * one), and what to plant before the search.
 */
export type HuntOrder = {
  scale: Scale;
  thorough: boolean;
  databaseUrl?: string;
  plant?: (planted: Planted) => Promise<void>;
};

/** The surroundings for a planted leak: the folders, and somebody to leak. */
export type Planted = { folder: string; mocks: RunningMocks; word: string };

/**
 * The result of a hunt: what was searched, for how many secrets, and what was found. `rows` by table; `unseen`: what
 * could not be searched.
 */
export type Hunt = {
  megabytes: number;
  places: number;
  secrets: number;
  rows: ReadonlyMap<string, number>;
  unseen: readonly string[];
  findings: Finding[];
};

/** Drives a gateway in production mode, and searches all its output and storage for everybody's data. */
export async function huntLeaks(order: HuntOrder): Promise<Hunt> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-leak-hunt-'));
  const mocks = await startMocks();
  const known = mocks.people.find(({ knownFor }) => knownFor === 'both with a joint plan');
  const name = `${known?.givenName} ${known?.familyName}`;
  const gossip = await Promise.all(
    [mocks.employment, mocks.social].map(({ url }) => gossipFor(url, `${known?.cpr} ${name}`)),
  );
  try {
    const [employment, social] = gossip.map(({ origin }) => origin);
    const environment = Object.fromEntries(
      Object.entries(mocks.environment).map(([name, value]) => [
        name,
        value.replace(mocks.employment.url, employment ?? '').replace(mocks.social.url, social ?? ''),
      ]),
    );
    return await underway(order, { folder, mocks, environment, gossip, known: name });
  } finally {
    for (const one of gossip) one.close();
    await mocks.close();
    await rm(folder, { recursive: true });
  }
}

type Stage = {
  folder: string;
  mocks: RunningMocks;
  environment: Record<string, string>;
  gossip: readonly Awaited<ReturnType<typeof gossipFor>>[];
  /** Somebody's name, who is shown to those who may see it. */
  known: string;
};

async function underway(order: HuntOrder, stage: Stage): Promise<Hunt> {
  const { folder, mocks } = stage;
  const texts = freeTexts();
  const visitor = await drive(order, stage, texts);
  await order.plant?.({ folder, mocks, word: texts.word('planted') });
  const ring = await readFile(join(folder, 'keys.json'), 'utf8');
  const secrets = [...secretsOf(mocks), ...visitor.secrets(), ...texts.secrets(), ...secretsOfRing(ring)];
  const search = searchFor(secrets);
  const nowhere = searchFor(
    secrets.filter(({ kind }) => kind === 'protected address' || /token|secret|key/.test(kind)),
  );
  const rows = new Map<string, number>();
  const hunt: Hunt = { megabytes: 0, places: 0, secrets: secrets.length, rows, unseen: [], findings: [] };
  const take = (haul: Haul, look = search) => {
    hunt.megabytes += haul.bytes.length / 1e6;
    hunt.places += 1;
    hunt.findings.push(...look(haul));
  };
  const shown = visitor.answers();
  if (!shown.some(({ bytes }) => bytes.includes(stage.known))) throw new Error('The leak hunt was shown nobody');
  for (const haul of shown) take(haul, nowhere);
  for (const haul of visitor.hauls()) take(haul);
  const database = await openDatabase({
    ...(order.databaseUrl && { url: order.databaseUrl }),
    dataDir: folder,
    log: createLog('silent'),
  });
  for await (const { table, count, ...haul } of rowsOf(database)) {
    take(haul);
    rows.set(table, count);
  }
  const elsewhere = order.databaseUrl ? await foldersOfServer(database) : [];
  await database.close();
  for (const each of elsewhere ?? []) for (const haul of filesBelow(each, [])) take(haul);
  for (const haul of filesBelow(folder, ['keys.json', 'policy.json'])) take(haul);
  return { ...hunt, unseen: elsewhere ? [] : ['the files of the PostgreSQL server'] };
}

/** All that can happen to a gateway, one kill in the middle. */
async function drive(
  { scale, thorough, databaseUrl }: HuntOrder,
  { folder, mocks, environment, gossip }: Stage,
  texts: ReturnType<typeof freeTexts>,
): Promise<Visitor> {
  const policy = join(folder, 'policy.json');
  await writeFile(
    policy,
    JSON.stringify({ delivery: hurried, decisions: { everyMs: 500 }, door: { lookups: 1_000_000, nobodyMs: 0 } }),
  );
  const settings = {
    ...environment,
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    DATA_DIR: folder,
    POLICY_FILE: policy,
    DRAIN_SECONDS: '0',
  };
  createKeyRing(join(folder, 'keys.json'));
  let gateway = await startGatewayIn(folder, settings);
  const visitor = visitorAt(() => gateway.url, mocks);
  try {
    await look(visitor, scale);
    await refer(visitor, texts);
    await provoke(visitor, texts);
    if (thorough) {
      await gateway.stop('SIGKILL');
      gateway = await startGatewayIn(folder, settings);
    }
    await decide(visitor, texts);
    await ground(visitor, texts);
    for (const one of gossip) one.begin();
    await look(visitor, { ...scale, people: 2 });
    await refer(visitor, texts).catch(() => {});
    await look(visitor, { ...scale, people: 2 });
    for (const one of gossip) one.end();
    if (thorough) await failEveryWay(visitor, mocks);
    for (const path of ['/metrics', '/readyz', '/livez', '/graphql']) await visitor.send(path);
    return visitor;
  } finally {
    await gateway.stop('SIGTERM');
  }
}

/** Every fault that the mocks can play, a few calls each. */
async function failEveryWay(visitor: Visitor, { employment, social }: RunningMocks): Promise<void> {
  for (const fault of faultNames.filter((name) => name !== 'hang' && name !== 'drip')) {
    for (const mock of [employment, social]) {
      try {
        mock.faults.add({ operation: '*', fault, times: 3 });
      } catch {
        // Not every system can fail in every way.
      }
    }
    await look(visitor, { personas: ['mette'], people: 2 });
    for (const mock of [employment, social]) mock.faults.clear();
  }
}
