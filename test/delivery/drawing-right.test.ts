import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { type Entry } from '../../src/domain/drawing-right/drawing-right.ts';
import { correct, draw, release, reserve, type Book, type Sign } from '../../src/domain/drawing-right/steps.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { executeCommand } from '../../src/command/execute-command.ts';
import { drawingChange, signBy, type DrawingChange } from '../../src/drawing-right/change.ts';
import { currentPeriod, readBook } from '../../src/drawing-right/ledger.ts';
import { drawingBooks } from '../../src/drawing-right/store.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { loadKeys, type Keys } from '../../src/platform/keys.ts';
import { readPolicy } from '../../src/config/policy.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { lars, on, went } from '../support/referrals.ts';
import { requestsAt } from '../support/requests.ts';
import { ledgerOf } from '../../src/domain/ledger.ts';

const signe = '8408912204' as Cpr;
const usual = went(readPolicy(undefined, ['employment', 'social']));
const policy = {
  ...usual,
  drawingRight: { ...usual.drawingRight, period: 'MONTH' as const, hoursPerPeriod: 100 },
};
const deliverer = { caseworker: 'BKJ', name: 'Bo Kjær' };

/** What somebody tries; `of` picks the reservation or the entry among those there are. */
const attempt = fc.record({
  what: fc.constantFrom(
    'reserve' as const,
    'reserve' as const,
    'draw' as const,
    'release' as const,
    'correct' as const,
  ),
  of: fc.nat(9),
  minutes: fc.integer({ min: 1, max: 3_500 }),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer One> ? One : never;

forEachEngine((engine) => {
  let [home, store] = ['', null as TestDatabase | null];
  let keys: Keys;
  let gateways: Database[] = [];
  let closeAll: (() => Promise<void>)[] = [];
  let month = 0;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'helhed-keys-'));
    keys = loadKeys({ keyFile: join(home, 'keys.json') });
    store = await engine.fresh();
    gateways = [await store.open(), ...(engine.name === 'postgres' ? [await store.open()] : [])];
    await sql`insert into decision (id, citizen, area, chain, version, kind, notified, decided_on, body)
      values ('D1', ${keys.pseudonym(signe)}, 'social', 'c', 1, 'GRANTED', true, '2026-01-05', '')`.execute(
      gateways[0]!.db,
    );
  });
  afterAll(async () => {
    for (const close of closeAll) await close();
    for (const one of gateways) await one.close();
    await store!.remove();
    await rm(home, { recursive: true });
  });

  /** A month that nobody has used, and requests in it by whichever gateway is next. */
  async function unusedMonth(): Promise<() => Context> {
    month += 1;
    const clock = { now: () => new Date(Date.UTC(2026, month, 10)) };
    const requests = await Promise.all(
      gateways.map((database) => requestsAt(database, { keys, policy, clock, caller: lars })),
    );
    closeAll.push(...requests.map(({ close }) => close));
    let turn = 0;
    return () => requests[(turn += 1) % requests.length]!.next();
  }

  /** Enters what rules make of the book as it is. */
  function tried(
    context: Context,
    decide: (book: Book, sign: Sign) => Result<readonly Entry[], Refusal>,
    idempotencyKey: string = randomUUID(),
  ): Promise<Result<DrawingChange, Refusal>> {
    return executeCommand('test', { idempotencyKey }, context, async () => {
      const book = await readBook(currentPeriod(context), context);
      const entries = decide(book, signBy({ idempotencyKey }, 'Fordi', context));
      return entries.ok ? ok(drawingChange({ book, entries: entries.value, made: null }, context)) : entries;
    });
  }

  const reserving = (minutes: number) => (book: Book, sign: Sign) =>
    reserve(book, { citizen: signe, minutes, movedOn: on('2026-01-05'), openCase: true }, sign, {
      policy: policy.drawingRight,
      allotId: `allot ${sign.id}`,
    });

  function attempted(context: Context, { what, of, minutes }: Attempt): Promise<Result<DrawingChange, Refusal>> {
    return tried(context, (book, sign) => {
      const made = book.lines.filter(({ kind }) => kind === 'RESERVE');
      const line = book.lines[of % Math.max(1, book.lines.length)];
      const reservation = made[of % Math.max(1, made.length)]?.id ?? 'none';
      if (what === 'draw') return draw(book, { reservation, citizen: signe, minutes, decision: 'D1', deliverer }, sign);
      if (what === 'release') return release(book, { reservation, citizen: signe, minutes }, sign);
      if (what === 'correct' && line) return correct(book, { of: { ...line, citizen: signe }, minutes }, sign);
      return reserving(minutes)(book, sign);
    });
  }

  test('concurrent reservations of a tenth: exactly ten of twenty succeed, at two gateways', async () => {
    const next = await unusedMonth();
    const done = await Promise.all(Array.from({ length: 20 }, () => tried(next(), reserving(600))));
    expect(done.filter(({ ok }) => ok)).toHaveLength(10);
    for (const one of done) if (!one.ok) expect(one.error).toMatchObject({ code: 'OVERDRAFT', availableMinutes: 0 });
    const lines = await drawingBooks.linesOf(gateways[0]!.db, currentPeriod(next()).name);
    expect(lines.filter(({ kind }) => kind === 'ALLOT')).toHaveLength(1);
    expect(ledgerOf(lines)).toMatchObject({ pool: 6_000, reserved: 6_000, available: 0 });
  }, 60_000);

  test('concurrent drawing-right mutations at two gateways: never below zero, every answer is stored', async () => {
    const story = async (waves: readonly (readonly Attempt[])[]) => {
      const next = await unusedMonth();
      const answered: DrawingChange[] = [];
      for (const wave of waves) {
        const done = await Promise.all(wave.map((one) => attempted(next(), one)));
        answered.push(...done.flatMap((one) => (one.ok ? [one.value] : [])));
      }
      const lines = await drawingBooks.linesOf(gateways[0]!.db, currentPeriod(next()).name);
      for (let count = 1; count <= lines.length; count += 1) {
        const { available, reservations } = ledgerOf(lines.slice(0, count));
        expect(Math.min(available, ...[...reservations.values()].map(({ left }) => left))).toBeGreaterThanOrEqual(0);
      }
      expect(lines.length).toBe(answered.length + (answered.length > 0 ? 1 : 0));
      for (const { entry, standing } of answered) {
        expect(lines[entry.seq - 1]?.id).toBe(entry.id);
        expect(standing.balance.available).toBe(ledgerOf(lines.slice(0, entry.seq)).available);
      }
    };
    const waves = fc.array(fc.array(attempt, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(waves, story), { numRuns: 20 });
  }, 120_000);

  test('same idempotency key at two gateways: one entry, the same answer', async () => {
    const next = await unusedMonth();
    const key = randomUUID();
    const done = await Promise.all([next(), next(), next()].map((context) => tried(context, reserving(60), key)));
    expect(new Set(done.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(went(done[0]!).entry).toMatchObject({ seq: 2, kind: 'RESERVE' });
    expect(await drawingBooks.linesOf(gateways[0]!.db, currentPeriod(next()).name)).toHaveLength(2);
  });

  test('drawing-right entries: append-only, encrypted at rest', async () => {
    const context = (await unusedMonth())();
    const { entry } = went(await tried(context, reserving(60)));
    const { db } = gateways[0]!;
    expect(await drawingBooks.byIds(db, keys, [entry.id])).toEqual([entry]);
    const page = { book: entry.book, key: null, most: 1 };
    expect(await drawingBooks.behind(db, keys, page)).toEqual([entry]);
    expect(await drawingBooks.behind(db, keys, { ...page, key: [entry.seq] })).toMatchObject([
      { kind: 'ALLOT', seq: 1 },
    ]);
    for (const rewriting of [
      sql`update drawing_entry set units = 0`,
      sql`delete from drawing_entry`,
      sql`truncate drawing_entry`,
    ])
      await expect(rewriting.execute(db)).rejects.toThrow('only be added to');
    const stale = { book: entry.book, after: 1 };
    const late = { ...entry, id: 'late' };
    expect(await gateways[0]!.transaction((tx) => drawingBooks.add(tx, keys, stale, [late]))).toBe(false);
    const rows = await db.selectFrom('drawing_entry').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/8408912204|Fordi|Bo Kjær|lars|2026-01-05/);
  });
});
