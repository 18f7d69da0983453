import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { periodOf } from '../../src/domain/drawing-right/period.ts';
import { type Keys } from '../../src/platform/keys.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import type { Database } from '../../src/platform/database/open-database.ts';

const reservation = 'id version state reserved drawn released remaining period movedOn citizen { name }';
const standing = 'period ended pool reserved drawn available lapsed';
const entry = `id version kind hours text by { name } citizen { name } decisionId deliverer { caseworker name } correctsId
  reservation { ${reservation} }`;
const shown = `reservation { ${reservation} } entry { ${entry} } drawingRight { ${standing} } warnings { code message }`;
const ledger = `query ($period: String, $first: Int! = 50, $after: String) { drawingRight(period: $period) { ${standing}
  area { key } from { key } entries(first: $first, after: $after) { totalKnown completeness
  nodes { ${entry} } pageInfo { hasNextPage endCursor } } } }`;

type Versioned = { id: string; version: number; reservation: { id: string; version: number } | null };

const bo = { caseworker: 'BKJ', name: 'Bo Kjær' };
const both = 'both with a joint plan';
const closedCases = 'cases that are all closed';
const usual = population(1);
const model = usual.find((one) => one.knownFor === 'only employment')!;
/** Somebody whom the employment system knows well, and is done with. */
const withClosedCases = {
  ...model,
  cpr: '6404791188',
  birthDate: '1979-04-04',
  knownFor: closedCases,
  cases: {
    employment: model.cases.employment.map((one) => ({ ...one, stage: 'closed' as const, closedOn: '2026-05-01' })),
    social: [],
  },
};

forEachEngine((engine) => {
  let [onSigne, onAya, refused]: (string | undefined)[] = [];
  const helhed = runningHelhed({
    engine,
    async prepare({ db }, keys) {
      const numberOf = (knownFor: string) => usual.find((one) => one.knownFor === knownFor)!.cpr;
      [onSigne, onAya] = await decided(db, keys, 'GRANTED', numberOf(both), numberOf('protected address'));
      [refused] = await decided(db, keys, 'REFUSED', numberOf(both));
    },
    policy: { drawingRight: { hoursPerPeriod: 20, warnBelowPercent: 40 } },
    people: [...usual, withClosedCases],
  });

  /** Decisions that the two of them have been given; only that they are theirs matters here. */
  async function decided(db: Database['db'], keys: Keys, kind: 'GRANTED' | 'REFUSED', ...cprs: string[]) {
    const usual = { area: 'social', version: 1, kind, notified: false, decided_on: '2026-01-05', body: '' };
    const rows = cprs.map((cpr) => ({
      ...usual,
      id: `${kind}-${keys.pseudonym(cpr)}`,
      citizen: keys.pseudonym(cpr),
    }));
    await db
      .insertInto('decision')
      .values(rows.map((row) => ({ ...row, chain: row.id, supersedes: null })))
      .execute();
    return rows.map(({ id }) => keys.seal('decision', id));
  }

  const mutate = (persona: string, what: string, input: object) =>
    helhed.mutate(persona, `${what}BostoetteHours`, shown, { text: 'Efter aftale', ...input });
  const reserve = (knownFor: string, hours: number, input = {}, persona = 'mette') =>
    mutate(persona, 'reserve', {
      citizenId: helhed.idOf(helhed.cpr(knownFor)),
      hours,
      movedOn: '2026-02-01',
      ...input,
    });
  /** The version of a reservation or an entry as the list shows it now. */
  const versionOf = async (id: string): Promise<number> => {
    const seen = (await see('lars', { first: 100 })).entries.nodes as Versioned[];
    return (
      seen.flatMap((one) => [one, ...(one.reservation ? [one.reservation] : [])]).find((one) => one.id === id)
        ?.version ?? 1
    );
  };
  const draw = async (persona: string, reservationId: string, hours: number, input = {}) => {
    const expectedVersion = await versionOf(reservationId);
    const given = { reservationId, hours, expectedVersion, decisionId: onSigne, deliverer: bo, ...input };
    return mutate(persona, 'draw', given);
  };
  const release = async (persona: string, reservationId: string, input = {}) =>
    mutate(persona, 'release', { reservationId, expectedVersion: await versionOf(reservationId), ...input });
  const correct = async (persona: string, entryId: string, hours: number, input = {}) =>
    mutate(persona, 'correct', { entryId, hours, expectedVersion: await versionOf(entryId), ...input });
  const see = async (persona: string, variables = {}) => (await helhed.data(persona, ledger, variables)).drawingRight;
  const giveAllBack = async () => {
    for (const { reservation: open } of (await see('lars')).entries.nodes)
      if (open?.state === 'OPEN') await release('lars', open.id);
  };

  test('drawing right: reserve, draw on a decision, release the rest', async () => {
    const before = await see('mette');
    const { name } = periodOf(dateInDenmark(new Date()), 'QUARTER');
    expect(before).toMatchObject({ period: name, ended: false, pool: 20, available: 20, entries: { totalKnown: 0 } });
    expect(before).toMatchObject({ area: { key: 'employment' }, from: { key: 'social' } });
    const reserved = await reserve(both, 6);
    expect(reserved).toMatchObject({
      reservation: { state: 'OPEN', remaining: 6, movedOn: '2026-02-01', citizen: { name: 'Signe Bjerregaard' } },
      drawingRight: { pool: 20, reserved: 6, available: 14 },
      warnings: [],
      refusal: null,
    });
    const { id } = reserved.reservation;
    const drawn = await draw('jonas', id, 3.75);
    expect(drawn).toMatchObject({
      reservation: { id, drawn: 3.75, remaining: 2.25 },
      entry: { kind: 'DRAW', hours: 3.75, by: { name: 'Jonas Friis' }, deliverer: bo, decisionId: onSigne },
      warnings: [{ code: 'RESERVATION_SHORT' }],
    });
    expect((await draw('mette', id, 2.5)).refusal).toMatchObject({ __typename: 'Overdraft', available: 2.25 });
    const released = await release('mette', id);
    expect(released).toMatchObject({
      reservation: { state: 'SPENT', drawn: 3.75, released: 2.25, remaining: 0 },
      drawingRight: { reserved: 0, drawn: 3.75, available: 16.25 },
    });
    const corrected = await correct('karen', drawn.entry.id, 3, { text: 'Tastefejl' });
    expect(corrected).toMatchObject({
      reservation: { id, state: 'OPEN', drawn: 3, remaining: 0.75 },
      entry: { kind: 'CORRECT', hours: -0.75, correctsId: drawn.entry.id, text: 'Tastefejl' },
      drawingRight: { pool: 20, reserved: 0.75, drawn: 3, available: 16.25 },
    });
    const { entries, ...now } = await see('mette');
    expect(now).toMatchObject(corrected.drawingRight);
    expect(entries.nodes.map((one: { kind: string }) => one.kind)).toEqual([
      'CORRECT',
      'RELEASE',
      'DRAW',
      'RESERVE',
      'ALLOT',
    ]);
    const first = await see('lars', { first: 2 });
    const rest = await see('lars', { first: 3, after: first.entries.pageInfo.endCursor });
    expect([...first.entries.nodes, ...rest.entries.nodes]).toEqual((await see('lars')).entries.nodes);
    expect([first.entries.pageInfo.hasNextPage, rest.entries.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('drawing right: both areas see the ledger, citizens and reasons only with access', async () => {
    const { reservation: own } = await reserve('only employment', 1, { text: 'Hun kan ikke alene.' });
    const [atMette] = (await see('mette')).entries.nodes;
    expect(atMette).toMatchObject({ text: 'Hun kan ikke alene.', citizen: { name: 'Bodil Østergaard' } });
    for (const other of ['jonas', 'sara', 'karen', 'bo']) {
      const [atOther] = (await see(other)).entries.nodes;
      expect(atOther).toMatchObject({
        kind: 'RESERVE',
        hours: 1,
        text: null,
        citizen: null,
        by: { name: 'Mette Holm' },
      });
      expect(atOther.reservation).toMatchObject({ remaining: 1, movedOn: null, citizen: null });
      const refused = await draw(other, own.id, 1);
      expect(refused).toMatchObject({ reservation: null, refusal: { code: 'UNKNOWN_RESERVATION' } });
      expect(refused).toEqual(await draw(other, 'x', 1));
    }
    for (const outsider of ['inge', 'drift', 'fagsystem-social'])
      expect((await helhed.ask(outsider, ledger)).status).toBe(403);
    await giveAllBack();
  });

  test('drawing right: idempotency key', async () => {
    const input = { idempotencyKey: randomUUID() };
    const once = await reserve(both, 1, input);
    expect(await reserve(both, 1, input)).toEqual(once);
    expect((await reserve(both, 2, input)).refusal.code).toBe('IDEMPOTENCY_MISMATCH');
    expect((await see('lars')).entries.nodes.filter(({ id }: { id: string }) => id === once.entry.id)).toHaveLength(1);
    await giveAllBack();
  });

  test('drawing right: concurrent reservations never overdraw; a warning when few hours are left', async () => {
    const { available } = await see('lars');
    const done = await Promise.all(Array.from({ length: 6 }, () => reserve(both, available / 4)));
    expect(done.filter(({ refusal }) => refusal === null)).toHaveLength(4);
    for (const { refusal } of done) if (refusal) expect(refusal).toMatchObject({ code: 'OVERDRAFT', available: 0 });
    expect(done.flatMap(({ warnings }) => warnings.map(({ code }: { code: string }) => code))).toContain('POOL_LOW');
    expect(await see('mette')).toMatchObject({ available: 0 });
    await giveAllBack();
    expect(await see('mette')).toMatchObject({ available });
  });

  test('drawing right: bad input and wrong roles are refused in Danish', async () => {
    const { reservation: own, entry: made } = await reserve(both, 2);
    const before = await see('lars');
    const refusals = [
      [reserve('age 17', 1, {}, 'ali'), 'NOT_COVERED'],
      [reserve(closedCases, 1), 'NOT_COVERED'],
      [reserve('unknown to both', 1), 'UNKNOWN_CITIZEN'],
      [reserve(both, 1, {}, 'jonas'), 'NOT_ALLOWED'],
      [reserve(both, 1, {}, 'tove'), 'NOT_ALLOWED'],
      [reserve(both, 1, { movedOn: '2999-01-01' }), 'INVALID_DATE'],
      [reserve(both, 99), 'OVERDRAFT'],
      [reserve(both, -1), 'INVALID_AMOUNT'],
      [reserve(both, 0.001), 'INVALID_AMOUNT'],
      [reserve(both, 1e300), 'INVALID_AMOUNT'],
      [reserve(both, 1, { text: ' ' }), 'MISSING'],
      [reserve(both, 1, { text: 'Hendes nummer er 840891-2204.' }), 'INVALID_TEXT'],
      [draw('jonas', own.id, 1, { decisionId: onAya }), 'UNKNOWN_DECISION'],
      [draw('jonas', own.id, 1, { decisionId: refused }), 'UNKNOWN_DECISION'],
      [draw('jonas', own.id, 1, { decisionId: 'x' }), 'UNKNOWN_DECISION'],
      [draw('jonas', own.id, 1, { deliverer: { caseworker: '', name: 'Bo' } }), 'MISSING'],
      [release('jonas', own.id), 'NOT_ALLOWED'],
      [release('mette', own.id, { hours: 2.5 }), 'OVERDRAFT'],
      [correct('mette', made.id, 1), 'NOT_ALLOWED'],
      [correct('lars', 'x', 1), 'UNKNOWN_ENTRY'],
      [correct('lars', made.id, 2), 'INVALID_AMOUNT'],
    ] as const;
    for (const [asked, code] of refusals) {
      const answer = await asked;
      expect(answer, code).toMatchObject({ reservation: null, entry: null, refusal: { code } });
      expect(answer.refusal.message).toMatch(/[a-zæøå]{3}.*\.$/i);
    }
    expect(await see('lars')).toEqual(before);
    await giveAllBack();
  });

  test('drawing right: VersionConflict for the second of two', async () => {
    const { reservation: own } = await reserve(both, 6);
    const order = { hours: 1, decisionId: onSigne, deliverer: bo };
    const onReservation = { reservationId: own.id, expectedVersion: own.version };
    const drawn = await Promise.all([
      mutate('jonas', 'draw', { ...order, ...onReservation }),
      mutate('mette', 'draw', { ...order, ...onReservation }),
    ]);
    const [first] = drawn.filter(({ refusal }) => refusal === null);
    const conflict = { __typename: 'VersionConflict', currentVersion: own.version + 1, currentState: 'OPEN' };
    expect(drawn.map(({ refusal }) => refusal)).toEqual(
      expect.arrayContaining([null, expect.objectContaining(conflict)]),
    );
    expect((await mutate('lars', 'release', onReservation)).refusal).toMatchObject(conflict);
    const onEntry = { entryId: first!.entry.id, expectedVersion: first!.entry.version };
    const corrected = await Promise.all([
      mutate('karen', 'correct', { ...onEntry, hours: 2 }),
      mutate('lars', 'correct', { ...onEntry, hours: 3 }),
    ]);
    const second = { __typename: 'VersionConflict', currentVersion: onEntry.expectedVersion + 1, currentState: 'DRAW' };
    expect(corrected.map(({ refusal }) => refusal)).toEqual(
      expect.arrayContaining([null, expect.objectContaining(second)]),
    );
    expect((await correct('lars', onEntry.entryId, 4)).refusal).toBeNull();
    await giveAllBack();
  });

  test('drawing right: refused while the employment system is silent', async () => {
    helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
    expect((await reserve(both, 1)).refusal).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
    helhed.mocks.employment.faults.clear();
  });

  test('drawing right: other periods; an unused past one is empty', async () => {
    const nothing = { pool: 0, available: 0, entries: { totalKnown: 0, nodes: [] } };
    expect(await see('bo', { period: '2025-Q4' })).toMatchObject({ period: '2025-Q4', ended: true, ...nothing });
    expect(await see('bo', { period: '2999-Q1' })).toMatchObject({ ended: false, pool: 20, available: 20 });
    const wrong = await helhed.ask('bo', ledger, { period: 'i morgen' });
    expect([wrong.status, JSON.stringify(wrong.errors)]).toEqual([400, expect.not.stringContaining('morgen')]);
  });
});
