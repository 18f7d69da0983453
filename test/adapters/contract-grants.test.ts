import { describe, expect, test } from 'vitest';
import type { Limits } from '../../adapters/http/limits.ts';
import { systems } from '../../adapters/index.ts';
import { faultNames } from '../../mocks/kit/faults.ts';
import { population } from '../../mocks/people/population.ts';
import type { AreaSystem } from '../../src/domain/citizen/area-system.ts';
import type { GrantChange, GrantChanges, GrantFeed, GrantRead } from '../../src/domain/decision/grant.ts';
import { told } from '../support/answers.ts';
import { faultKinds, mockedSystem, playable, withSetUps } from '../support/mocked-system.ts';
import { within } from '../support/upstream.ts';

/** So many that what is told of them takes several pages. */
const people = population().slice(0, 150);
const cprs = new Set(people.map(({ cpr }) => cpr));
/** Enough for what each fault comes to. */
const few = people.slice(0, 30);

/** The feed of an adapter that has one. */
function feedOf({ grants }: AreaSystem): GrantFeed {
  if (!grants) throw new Error('It grants something');
  return grants;
}

/** Impatient, and without a breaker, so that each call shows what its own fault comes to. */
const impatient: Partial<Limits> = { failuresToOpen: 1_000, retriesPerSecond: 0, retryShare: 0 };

const nowhere = { url: 'http://127.0.0.1:9', tokenUrl: 'http://127.0.0.1:9', clientId: '', clientSecret: '' };
/** The systems that grant something; they say so before anything is asked of them. */
const granting = (await withSetUps(systems)).filter(({ area, connect }) => {
  const adapter = connect({ area, ...nowhere }, { now: Date.now, alarm: () => {}, observe: () => {} });
  void adapter.close();
  return adapter.grants !== null;
});

describe.each(granting)('$called', (system) => {
  const everyone = mockedSystem(system.area, people, system);
  const running = mockedSystem(system.area, few, system);
  const connect = (attemptMs = 6_000) => running.connect({ limits: { ...impatient, attemptMs } });

  test('what is granted is told of to the end, and each grant is read by its number', async () => {
    const { adapter, alarms } = everyone.connect({ limits: { ...impatient, attemptMs: 6_000 } });
    const { area } = adapter;
    const grants = feedOf(adapter);
    const changes = await follow(grants);
    expect(changes.length).toBeGreaterThan(0);
    const call = within();
    const read = await Promise.all(changes.map(({ number }) => grants.grant(number, call)));
    expect(read.flatMap((answer) => (answer.ok ? [] : [answer.error]))).toEqual([]);
    const readable = read.map(told).flatMap((one) => (one.kind === 'grant' ? [one.grant] : []));
    expect(readable.length).toBeGreaterThan(0);
    for (const grant of readable) {
      expect(cprs.has(grant.citizen)).toBe(true);
      expect(changes).toContainEqual(expect.objectContaining({ number: grant.number, version: grant.version }));
      expect(grant.area).toBe(area);
    }
    expect(alarms).toEqual([]);
  });

  test('a grant that never was is gone, and no more than that', async () => {
    const grants = feedOf(connect().adapter);
    expect(told(await grants.grant('999999999', within()))).toEqual({ kind: 'unreadable', why: 'GONE' });
  });

  test.for(faultKinds)('%s comes to %s, for the changes and for a grant', async ([fault, kind]) => {
    // Only what never ends must be cut off soon; all else may take what a busy machine takes.
    const grants = feedOf(connect(kind === 'timed-out' ? 500 : undefined).adapter);
    const [first] = told(await grants.changes(null, within())).changes;
    running.mock.faults.add({ operation: '*', fault });
    expect(await grants.changes(null, within())).toMatchObject({ ok: false, error: { kind } });
    expect(await grants.grant(first?.number ?? '', within())).toMatchObject({ ok: false, error: { kind } });
  });

  test('slow answers are waited for', async () => {
    const grants = feedOf(connect().adapter);
    running.mock.faults.add({ operation: '*', fault: 'latency', ms: 150, times: 10 });
    const [first] = told(await grants.changes(null, within())).changes;
    expect(told(await grants.grant(first?.number ?? '', within()))).toMatchObject({ kind: 'grant' });
  });

  const comesToMore = faultNames.filter((fault) => !['latency', 'hang', 'drip'].includes(fault));
  const everywhere = comesToMore.flatMap((fault) =>
    ['*', 'grants.get'].map((operation) => [fault, operation] as const),
  );
  test.for(everywhere)(
    'under %s in %s no change is lost unsaid, and no grant becomes another',
    async ([fault, operation]) => {
      const grants = feedOf(connect().adapter);
      const before = told(await grants.changes(null, within()));
      const number = before.changes[0]?.number ?? '';
      const was = told(await grants.grant(number, within()));
      if (!playable(running, fault, operation)) return;
      const during = await grants.changes(null, within());
      if (during.ok) await expectHonest(during.value.value, before, grants);
      const is = await grants.grant(number, within());
      if (is.ok && is.value.value.kind === 'grant') expect(identityOf(is.value.value)).toEqual(identityOf(was));
      for (const answer of [during, is].filter(({ ok }) => !ok))
        for (const cpr of cprs) expect(JSON.stringify(answer)).not.toContain(cpr);
    },
  );

  test('whoever leaves is answered at once', async () => {
    const grants = feedOf(connect().adapter);
    expect((await grants.changes(null, within())).ok).toBe(true);
    running.mock.faults.add({ operation: '*', fault: 'hang' });
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 50);
    const left = { ok: false, error: { kind: 'cancelled' } };
    expect(await grants.changes(null, within(8_000, caller.signal))).toMatchObject(left);
  });
});

/** Every change there is. */
async function follow({ changes }: GrantFeed): Promise<GrantChange[]> {
  const all: GrantChange[] = [];
  for (let cursor: string | null = null, more = true; more;) {
    const page: GrantChanges = told(await changes(cursor, within()));
    all.push(...page.changes);
    ({ cursor, more } = page);
  }
  return all;
}

/** Everything that was told is told again, or counted as left out, or still to come; without a version what cannot be read. */
async function expectHonest(is: GrantChanges, was: GrantChanges, { grant }: GrantFeed): Promise<void> {
  const distinct = new Map(is.changes.map((one) => [`${one.number} ${one.version}`, one]));
  const [versionless, whole] = [true, false].map((isSo) =>
    [...distinct.values()].filter(({ version }) => (version === null) === isSo),
  ) as [GrantChange[], GrantChange[]];
  expect(was.changes).toEqual(expect.arrayContaining(whole));
  expect(was.changes.map(({ number }) => number)).toEqual(
    expect.arrayContaining(versionless.map(({ number }) => number)),
  );
  for (const { number } of versionless.slice(0, 3)) {
    const read = await grant(number, within());
    expect(read.ok && read.value.value.kind).not.toBe('grant');
  }
  // One record that cannot be read may hold several grants: what is missing must be said, not how much.
  if (distinct.size < was.changes.length) expect(is.leftOut).toBeGreaterThan(0);
}

const identityOf = (read: GrantRead) => (read.kind === 'grant' ? [read.grant.number, read.grant.citizen] : read.why);
