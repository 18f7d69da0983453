import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { periodOf } from '../../src/domain/drawing-right/period.ts';
import { type Keys } from '../../src/platform/keys.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import type { Database } from '../../src/platform/database/open-database.ts';

const reservation =
  'id version state reservedMinutes drawnMinutes releasedMinutes remainingMinutes period movedOn citizen { name }';
const standing = 'period ended poolMinutes reservedMinutes drawnMinutes availableMinutes lapsedMinutes';
const entry = `id version kind minutes text allowedActions by { name } citizen { name } decisionId deliverer { caseworker name } correctsId
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
  const reserve = (knownFor: string, minutes: number, input = {}, persona = 'mette') =>
    mutate(persona, 'reserve', {
      citizenId: helhed.idOf(helhed.cpr(knownFor)),
      minutes,
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
  const draw = async (persona: string, reservationId: string, minutes: number, input = {}) => {
    const expectedVersion = await versionOf(reservationId);
    const given = { reservationId, minutes, expectedVersion, decisionId: onSigne, deliverer: bo, ...input };
    return mutate(persona, 'draw', given);
  };
  const release = async (persona: string, reservationId: string, input = {}) =>
    mutate(persona, 'release', { reservationId, expectedVersion: await versionOf(reservationId), ...input });
  const correct = async (persona: string, entryId: string, minutes: number, input = {}) =>
    mutate(persona, 'correct', { entryId, minutes, expectedVersion: await versionOf(entryId), ...input });
  const see = async (persona: string, variables = {}) => (await helhed.data(persona, ledger, variables)).drawingRight;
  const giveAllBack = async () => {
    for (const { reservation: open } of (await see('lars')).entries.nodes)
      if (open?.state === 'OPEN') await release('lars', open.id);
  };

  test('drawing right: reserve, draw on a decision, release the rest', async () => {
    const before = await see('mette');
    const { name } = periodOf(dateInDenmark(new Date()), 'QUARTER');
    expect(before).toMatchObject({
      period: name,
      ended: false,
      poolMinutes: 1200,
      availableMinutes: 1200,
      entries: { totalKnown: 0 },
    });
    expect(before).toMatchObject({ area: { key: 'employment' }, from: { key: 'social' } });
    const reserved = await reserve(both, 360);
    expect(reserved).toMatchObject({
      reservation: {
        state: 'OPEN',
        remainingMinutes: 360,
        movedOn: '2026-02-01',
        citizen: { name: 'Signe Bjerregaard' },
      },
      drawingRight: { poolMinutes: 1200, reservedMinutes: 360, availableMinutes: 840 },
      warnings: [],
      refusal: null,
    });
    const { id } = reserved.reservation;
    const drawn = await draw('jonas', id, 225);
    expect(drawn).toMatchObject({
      reservation: { id, drawnMinutes: 225, remainingMinutes: 135 },
      entry: { kind: 'DRAW', minutes: 225, by: { name: 'Jonas Friis' }, deliverer: bo, decisionId: onSigne },
      warnings: [{ code: 'RESERVATION_SHORT' }],
    });
    expect((await draw('mette', id, 150)).refusal).toMatchObject({ __typename: 'Overdraft', availableMinutes: 135 });
    const released = await release('mette', id);
    expect(released).toMatchObject({
      reservation: { state: 'SPENT', drawnMinutes: 225, releasedMinutes: 135, remainingMinutes: 0 },
      drawingRight: { reservedMinutes: 0, drawnMinutes: 225, availableMinutes: 975 },
    });
    const corrected = await correct('karen', drawn.entry.id, 180, { text: 'Tastefejl' });
    expect(corrected).toMatchObject({
      reservation: { id, state: 'OPEN', drawnMinutes: 180, remainingMinutes: 45 },
      entry: { kind: 'CORRECT', minutes: -45, correctsId: drawn.entry.id, text: 'Tastefejl' },
      drawingRight: { poolMinutes: 1200, reservedMinutes: 45, drawnMinutes: 180, availableMinutes: 975 },
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
    const allowedTo = async (persona: string) =>
      (await see(persona)).entries.nodes.map((one: { allowedActions: string[] }) => one.allowedActions.join(' '));
    expect(await allowedTo('mette')).toEqual(['', '', '', '', '']);
    expect(await allowedTo('karen')).toEqual(['', 'CORRECT', 'CORRECT', 'CORRECT', 'CORRECT']);
    const first = await see('lars', { first: 2 });
    const rest = await see('lars', { first: 3, after: first.entries.pageInfo.endCursor });
    expect([...first.entries.nodes, ...rest.entries.nodes]).toEqual((await see('lars')).entries.nodes);
    expect([first.entries.pageInfo.hasNextPage, rest.entries.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('drawing right: both areas see the ledger, citizens and reasons only with access', async () => {
    const { reservation: own } = await reserve('only employment', 60, { text: 'Hun kan ikke alene.' });
    const [atMette] = (await see('mette')).entries.nodes;
    expect(atMette).toMatchObject({ text: 'Hun kan ikke alene.', citizen: { name: 'Bodil Østergaard' } });
    for (const other of ['jonas', 'sara', 'karen', 'bo']) {
      const [atOther] = (await see(other)).entries.nodes;
      expect(atOther).toMatchObject({
        kind: 'RESERVE',
        minutes: 60,
        text: null,
        citizen: null,
        by: { name: 'Mette Holm' },
      });
      expect(atOther.reservation).toMatchObject({ remainingMinutes: 60, movedOn: null, citizen: null });
      const refused = await draw(other, own.id, 60);
      expect(refused).toMatchObject({ reservation: null, refusal: { code: 'UNKNOWN_RESERVATION' } });
      expect(refused).toEqual(await draw(other, 'x', 60));
    }
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on DrawingEntry { text citizen { name } }
      ... on DrawingReservation { movedOn citizen { name } } } }`;
    const byId = async (persona: string) => (await helhed.data(persona, query, { ids: [atMette.id, own.id] })).nodes;
    expect(await byId('mette')).toMatchObject([
      { __typename: 'DrawingEntry', text: 'Hun kan ikke alene.', citizen: { name: 'Bodil Østergaard' } },
      { __typename: 'DrawingReservation', movedOn: '2026-02-01', citizen: { name: 'Bodil Østergaard' } },
    ]);
    expect(await byId('jonas')).toMatchObject([
      { id: atMette.id, text: null, citizen: null },
      { id: own.id, movedOn: null, citizen: null },
    ]);
    for (const outsider of ['inge', 'drift', 'fagsystem-social'])
      expect((await helhed.ask(outsider, ledger)).status).toBe(403);
    await giveAllBack();
  });

  test('drawing right: idempotency key', async () => {
    const input = { idempotencyKey: randomUUID() };
    const once = await reserve(both, 60, input);
    expect(await reserve(both, 60, input)).toEqual(once);
    expect((await reserve(both, 120, input)).refusal.code).toBe('IDEMPOTENCY_MISMATCH');
    expect((await see('lars')).entries.nodes.filter(({ id }: { id: string }) => id === once.entry.id)).toHaveLength(1);
    await giveAllBack();
  });

  test('drawing right: concurrent reservations never overdraw; a warning when few hours are left', async () => {
    const { availableMinutes } = await see('lars');
    const done = await Promise.all(Array.from({ length: 6 }, () => reserve(both, availableMinutes / 4)));
    expect(done.filter(({ refusal }) => refusal === null)).toHaveLength(4);
    for (const { refusal } of done)
      if (refusal) expect(refusal).toMatchObject({ code: 'OVERDRAFT', availableMinutes: 0 });
    expect(done.flatMap(({ warnings }) => warnings.map(({ code }: { code: string }) => code))).toContain('POOL_LOW');
    expect(await see('mette')).toMatchObject({ availableMinutes: 0 });
    await giveAllBack();
    expect(await see('mette')).toMatchObject({ availableMinutes });
  });

  test('drawing right: bad input and wrong roles are refused in Danish', async () => {
    const { reservation: own, entry: made } = await reserve(both, 120);
    const before = await see('lars');
    const refusals = [
      [reserve('age 17', 60, {}, 'ali'), 'NOT_COVERED'],
      [reserve(closedCases, 60), 'NOT_COVERED'],
      [reserve('unknown to both', 60), 'UNKNOWN_CITIZEN'],
      [reserve(both, 60, {}, 'jonas'), 'NOT_ALLOWED'],
      [reserve(both, 60, {}, 'tove'), 'NOT_ALLOWED'],
      [reserve(both, 60, { movedOn: '2999-01-01' }), 'INVALID_DATE'],
      [reserve(both, 5940), 'OVERDRAFT'],
      [reserve(both, -60), 'INVALID_AMOUNT'],
      [reserve(both, 0), 'INVALID_AMOUNT'],
      [reserve(both, 1_980_000_000), 'INVALID_AMOUNT'],
      [reserve(both, 60, { text: ' ' }), 'MISSING'],
      [reserve(both, 60, { text: 'Hendes nummer er 840891-2204.' }), 'INVALID_TEXT'],
      [draw('jonas', own.id, 60, { decisionId: onAya }), 'UNKNOWN_DECISION'],
      [draw('jonas', own.id, 60, { decisionId: refused }), 'UNKNOWN_DECISION'],
      [draw('jonas', own.id, 60, { decisionId: 'x' }), 'UNKNOWN_DECISION'],
      [draw('jonas', own.id, 60, { deliverer: { caseworker: '', name: 'Bo' } }), 'MISSING'],
      [release('jonas', own.id), 'NOT_ALLOWED'],
      [release('mette', own.id, { minutes: 150 }), 'OVERDRAFT'],
      [correct('mette', made.id, 60), 'NOT_ALLOWED'],
      [correct('lars', 'x', 60), 'UNKNOWN_ENTRY'],
      [correct('lars', made.id, 120), 'INVALID_AMOUNT'],
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
    const { reservation: own } = await reserve(both, 360);
    const order = { minutes: 60, decisionId: onSigne, deliverer: bo };
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
      mutate('karen', 'correct', { ...onEntry, minutes: 120 }),
      mutate('lars', 'correct', { ...onEntry, minutes: 180 }),
    ]);
    const second = { __typename: 'VersionConflict', currentVersion: onEntry.expectedVersion + 1, currentState: 'DRAW' };
    expect(corrected.map(({ refusal }) => refusal)).toEqual(
      expect.arrayContaining([null, expect.objectContaining(second)]),
    );
    expect((await correct('lars', onEntry.entryId, 240)).refusal).toBeNull();
    await giveAllBack();
  });

  test('drawing right: refused while the employment system is silent', async () => {
    helhed.mocks.employment.faults.add({ operation: '*', fault: '503' });
    expect((await reserve(both, 60)).refusal).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
    helhed.mocks.employment.faults.clear();
  });

  test('drawing right: other periods; an unused past one is empty', async () => {
    const nothing = { poolMinutes: 0, availableMinutes: 0, entries: { totalKnown: 0, nodes: [] } };
    expect(await see('bo', { period: '2025-Q4' })).toMatchObject({ period: '2025-Q4', ended: true, ...nothing });
    expect(await see('bo', { period: '2999-Q1' })).toMatchObject({
      ended: false,
      poolMinutes: 1200,
      availableMinutes: 1200,
    });
    const wrong = await helhed.ask('bo', ledger, { period: 'i morgen' });
    expect([wrong.status, JSON.stringify(wrong.errors)]).toEqual([400, expect.not.stringContaining('morgen')]);
  });
});
