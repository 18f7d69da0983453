import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Register } from '../../mocks/social/register.ts';
import type { GrantChange, GrantChanges, GrantFeed } from '../../src/domain/decision/grant.ts';
import { soon, told } from '../support/answers.ts';
import { mockedSystem } from '../support/mocked-system.ts';
import { signedIn, type SocialClient } from '../support/social-client.ts';
import { planned, supported } from '../support/social-people.ts';

const [signe, aase] = ['6105901001', '6105901002'];
const social = mockedSystem<Register>('social', [supported(signe), planned(aase)], { clock: '2026-11-23T09:00:00Z' });
const paragraph = { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } };

let caseworker: SocialClient;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00Z');
  caseworker = await signedIn(social.mock);
});

/** The feed of an adapter that learns of changes in this way. */
function feedBy(changes: unknown): { feed: GrantFeed; alarms: string[] } {
  const { adapter, alarms } = social.connect({ now: () => now }, { changes });
  return { feed: adapter.grants!, alarms };
}
const call = () => ({ ...soon(), deadline: now + 60_000 });

/** Every change from a cursor on, how the last page ended, and how many pages it took. */
async function follow(feed: GrantFeed, from: string | null) {
  const changes: GrantChange[] = [];
  let page: GrantChanges;
  let cursor = from;
  let pages = 0;
  do {
    page = told(await feed.changes(cursor, call()));
    changes.push(...page.changes);
    ({ cursor } = page);
    pages += 1;
  } while (page.more);
  return { changes, cursor, pages };
}
const granted = async () => {
  const grant = (await caseworker.apply(aase, { name: 'Bostøtte', elements: [paragraph] })).body;
  return (await caseworker.move(grant, 'Bevilg', [])).body;
};
const versions = (changes: readonly GrantChange[]) =>
  new Map(changes.map(({ number, version }) => [Number(number), version]));

const watch = { watch: { everyMinutes: 30, units: ['voksenenhed', 'fti'], citizensAtOnce: 1 } };

test('watching reads the grants of the units’ citizens, some at a time, and all of them in a round', async () => {
  const { feed } = feedBy(watch);
  const { changes, pages } = await follow(feed, null);
  const all = [...social.mock.state().grants.values()].map(({ id, version }): [number, number] => [id, version]);
  expect(versions(changes)).toEqual(new Map(all));
  expect(pages).toBeGreaterThan(2);
});

test('watching rests until it is time for the next round, which tells what has changed', async () => {
  const { feed } = feedBy(watch);
  const { cursor } = await follow(feed, null);
  const { id } = await granted();
  social.mock.clearCalls();
  now += 29 * 60_000;
  expect((await follow(feed, cursor)).changes).toEqual([]);
  expect(social.mock.calls()).toEqual([]);
  now += 2 * 60_000;
  social.mock.clock.set('2026-11-23T09:31:00Z');
  const { changes } = await follow(feed, cursor);
  expect(changes.find(({ number }) => number === String(id))).toMatchObject({
    version: 2,
    changedAt: '2026-11-23T09:31:00.000Z',
  });
});

test('what the first round finds is dated by its decision, so that history is told to nobody', async () => {
  const { changes } = await follow(feedBy(watch).feed, null);
  const days = new Set(changes.map(({ changedAt }) => changedAt.slice(0, 10)));
  expect(days).toContain('2026-06-15');
  expect(days).not.toContain('2026-11-23');
});

test('the age of what watching tells is the beginning of its round', async () => {
  const { feed } = feedBy(watch);
  const first = await feed.changes(null, call());
  now += 5 * 60_000;
  const later = await feed.changes(told(first).cursor, call());
  expect([first, later].map((answer) => answer.ok && answer.value.asOf)).toEqual([
    '2026-11-23T09:00:00.000Z',
    '2026-11-23T09:00:00.000Z',
  ]);
});

test('a system in trouble is asked again from where watching stood, and one citizen’s trouble is counted', async () => {
  const { feed } = feedBy({ watch: { ...watch.watch, citizensAtOnce: 10 } });
  social.mock.faults.add({ operation: 'pathways.references', fault: '503' });
  expect(await feed.changes(null, call())).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  social.mock.faults.clear();
  social.mock.faults.add({ operation: 'pathways.references', citizen: signe, fault: 'truncated' });
  const { leftOut, changes } = told(await feed.changes(null, call()));
  expect([leftOut, changes.length > 0]).toEqual([1, true]);
});

/** A file of changes that goes away with the test. */
function exported(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'helhed-grants-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'grants.csv');
  const write = (content: string) => writeFileSync(path, content);
  write(text);
  return { path, write };
}

test('a file is read oldest change first, some lines at a time, and a newer file from where that ended', async () => {
  const { path, write } = exported(
    '\uFEFFgrantId;changedAt;version\n12;2026-11-22T10:00:00Z;3\n11;2026-11-20;1\n\n13;22-11-2026;2\n',
  );
  const { feed } = feedBy({ file: { path, atOnce: 2 } });
  const { changes, cursor, pages } = await follow(feed, null);
  expect(changes.map(({ number, version }) => [number, version])).toEqual([
    ['11', 1],
    ['12', 3],
    ['13', 2],
  ]);
  expect(pages).toBe(2);
  expect((await follow(feed, cursor)).changes).toEqual([]);
  write('grantId;changedAt;version\n11;2026-11-20;1\n12;2026-11-22T10:00:00Z;3\n14;2026-11-23T08:00:00Z;0\n');
  expect((await follow(feed, cursor)).changes.map(({ number }) => number)).toEqual(['12', '14']);
});

test('a line without a version is asked of the grant itself', async () => {
  const { id } = await granted();
  const { path } = exported(`{"id": ${id}, "tid": "2026-11-23T09:00:00Z"}\n`);
  const { feed } = feedBy({ file: { path, columns: { grantId: 'ID', changedAt: 'Tid' } } });
  expect((await follow(feed, null)).changes).toMatchObject([{ number: String(id), version: 2 }]);
});

test('lines that cannot be read are counted and alarmed; a file without a heading is not read at all', async () => {
  const { path, write } = exported('grantId;changedAt\n12;i går\n0;2026-11-22\n2026-11-22\n');
  const { feed, alarms } = feedBy({ file: { path } });
  expect(told(await feed.changes(null, call()))).toMatchObject({ changes: [], leftOut: 3 });
  expect(alarms).toEqual(['upstream-invalid']);
  write('12;2026-11-22\n');
  expect(told(await feed.changes(null, call()))).toMatchObject({ changes: [], leftOut: 1 });
});

test('a file that is not there is no file without changes', async () => {
  const { feed } = feedBy({ file: { path: '/nowhere/grants.csv' } });
  expect(await feed.changes(null, call())).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
});

test('where no way is configured, that is said, and nothing is asked', async () => {
  social.mock.clearCalls();
  expect(await feedBy('none').feed.changes(null, call())).toMatchObject({
    ok: false,
    error: { kind: 'not-configured' },
  });
  expect(social.mock.calls()).toEqual([]);
});
