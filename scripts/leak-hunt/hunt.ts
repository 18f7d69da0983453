import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultNames } from '../../mocks/kit/faults.ts';
import type { RunningMocks } from '../../mocks/index.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';
import { fastDelivery, withTestBed, type TestBed } from '../test-bed/test-bed.ts';
import { registerDecisions, readEverything, createReferrals, type Scale } from './drive.ts';
import { freeTexts, type FreeTexts } from './free-texts.ts';
import { logInSettings, logInWithBrowser } from './log-in.ts';
import { startGatewayIn } from '../test-bed/gateway-process.ts';
import { startLeakingProxy, type LeakingProxy } from './leaking-proxy.ts';
import { changeAccessGrants } from './change-access-grants.ts';
import { filesBelow, serverFolders, rowsOf } from './places.ts';
import { sendBadRequests } from './bad-requests.ts';
import { searchFor, type Finding, type Output } from './search.ts';
import { secretsOf, secretsOfRing } from './secrets.ts';
import { huntClientAt, type HuntClient } from './client.ts';

/**
 * Options of a hunt: the extent (`thorough`: with a kill, and every fault there is), the PostgreSQL server
 * (none: the embedded database), and what to plant before the search.
 */
export type HuntOrder = {
  scale: Scale;
  thorough: boolean;
  databaseUrl?: string | undefined;
  plant?: (planted: Planted) => Promise<void>;
};

/** The surroundings for a planted leak: the folders, and somebody to leak, with a word of theirs and a browser's cookie. */
export type Planted = { folder: string; mocks: RunningMocks; word: string; cookie: string };

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
export const huntLeaks = (order: HuntOrder): Promise<Hunt> =>
  withTestBed({ databaseUrl: order.databaseUrl, policy }, async (bed) => {
    const { mocks } = bed;
    const known = mocks.people.find(({ knownFor }) => knownFor === 'both with a joint plan');
    const name = `${known?.givenName} ${known?.familyName}`;
    const systems = [mocks.employment, mocks.social];
    const proxies = await Promise.all(systems.map(({ url }) => startLeakingProxy(url, `${known?.cpr} ${name}`)));
    const throughProxies = (setting: string) =>
      systems.reduce((text, { url }, index) => text.replace(url, proxies[index]?.origin ?? ''), setting);
    const settings = Object.entries(bed.environment).map(([key, value]) => [key, throughProxies(value)]);
    try {
      return await hunt(order, {
        ...bed,
        environment: { ...Object.fromEntries(settings), ...logInSettings, LOG_LEVEL: 'debug' },
        proxies,
        known: name,
      });
    } finally {
      for (const one of proxies) one.close();
    }
  });

const policy = { delivery: fastDelivery, decisions: { everyMs: 500 }, door: { lookups: 1_000_000, nobodyMs: 0 } };

type HuntBed = TestBed & {
  proxies: readonly LeakingProxy[];
  /** Somebody's name, who is shown to those who may see it. */
  known: string;
};

async function hunt(order: HuntOrder, bed: HuntBed): Promise<Hunt> {
  const { folder, mocks, environment } = bed;
  const texts = freeTexts();
  const client = await drive(order, bed, texts);
  const cookie = client.secrets().find(({ kind }) => kind.startsWith('cookie'))?.text ?? '';
  await order.plant?.({ folder, mocks, word: texts.word('planted'), cookie });
  const ring = await readFile(join(folder, 'keys.json'), 'utf8');
  const secrets = [...secretsOf(mocks), ...client.secrets(), ...texts.secrets(), ...secretsOfRing(ring)];
  const search = searchFor(secrets);
  const nowhere = searchFor(
    secrets.filter(({ kind }) => kind === 'protected address' || /token|secret|key/.test(kind)),
  );
  const rows = new Map<string, number>();
  const result: Hunt = { megabytes: 0, places: 0, secrets: secrets.length, rows, unseen: [], findings: [] };
  const take = (output: Output, look = search) => {
    result.megabytes += output.bytes.length / 1e6;
    result.places += 1;
    result.findings.push(...look(output));
  };
  const shown = client.answers();
  if (!shown.some(({ bytes }) => bytes.includes(bed.known))) throw new Error('The leak hunt was shown nobody');
  for (const output of shown) take(output, nowhere);
  for (const output of client.errors()) take(output);
  const database = await openDatabase({
    ...(environment['DATABASE_URL'] && { url: environment['DATABASE_URL'] }),
    dataDir: folder,
    log: createLog('silent'),
  });
  for await (const { table, count, ...output } of rowsOf(database)) {
    take(output);
    rows.set(table, count);
  }
  const elsewhere = order.databaseUrl ? await serverFolders(database) : [];
  await database.close();
  for (const each of elsewhere ?? []) for (const output of filesBelow(each, [])) take(output);
  for (const output of filesBelow(folder, ['keys.json', 'policy.json'])) take(output);
  return { ...result, unseen: elsewhere ? [] : ['the files of the PostgreSQL server'] };
}

/** All that can happen to a gateway, one kill in the middle. */
async function drive(
  { scale, thorough }: HuntOrder,
  { folder, mocks, environment, proxies }: HuntBed,
  texts: FreeTexts,
): Promise<HuntClient> {
  let gateway = await startGatewayIn(folder, environment);
  const client = huntClientAt(() => gateway.url, mocks);
  try {
    await readEverything(client, scale);
    await createReferrals(client, texts);
    await sendBadRequests(client, texts);
    await logInWithBrowser(client, gateway.url);
    if (thorough) {
      await gateway.stop('SIGKILL');
      gateway = await startGatewayIn(folder, environment);
    }
    await registerDecisions(client, texts);
    await changeAccessGrants(client, texts);
    for (const one of proxies) one.begin();
    await readEverything(client, { ...scale, people: 2 });
    await createReferrals(client, texts).catch(() => {});
    await readEverything(client, { ...scale, people: 2 });
    for (const one of proxies) one.end();
    if (thorough) await failEveryWay(client, mocks);
    for (const path of ['/metrics', '/readyz', '/livez', '/graphql']) await client.send(path);
    return client;
  } finally {
    await gateway.stop('SIGTERM');
  }
}

/** Every fault that the mocks can play, a few calls each. */
async function failEveryWay(client: HuntClient, { employment, social }: RunningMocks): Promise<void> {
  for (const fault of faultNames.filter((name) => name !== 'hang' && name !== 'drip')) {
    for (const mock of [employment, social]) {
      try {
        mock.faults.add({ operation: '*', fault, times: 3 });
      } catch {
        // Not every system can fail in every way.
      }
    }
    await readEverything(client, { personas: ['mette'], people: 2 });
    for (const mock of [employment, social]) mock.faults.clear();
  }
}
