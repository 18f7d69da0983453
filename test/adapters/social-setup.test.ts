import { expect, test } from 'vitest';
import { dateOf } from '../../adapters/social/dates.ts';
import { setup } from '../../adapters/social/setup.ts';

test.each([
  [null, null],
  ['', null],
  ['2026-11-30', '2026-11-30'],
  ['2026-11-29T23:00:00.000+0000', '2026-11-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-11-30T22:59:59.999+0000', '2026-11-30'],
  ['2026-11-30 08:00:00', '2026-11-30'],
  ['31-12-2025', '2025-12-31'],
  ['1.2.2026', '2026-02-01'],
  [' 01/12/2026 ', '2026-12-01'],
  ['9999-12-31T23:59:59.9999999Z', null],
  ['31-12-9999', null],
  ['0001-01-01T00:00:00Z', null],
  ['01-01-0001', null],
  ['2026-02-31', 'unread'],
  ['2026-02-31T23:00:00.000+0000', 'unread'],
  ['31-02-2026', 'unread'],
  ['uge 49', 'unread'],
  ['12/2026', 'unread'],
])('the date %s is %s', (text, date) => expect(dateOf(text)).toBe(date));

const problems = (settings: unknown) =>
  (setup.safeParse(settings).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('all problems of a settings file are named at once', () => {
  const named = problems({
    unheard: true,
    grants: { states: { ENDED: ['Afsluttet', 'ÆNDRET '] } },
    professionals: { roles: { COORDINATOR: [], CASEWORKER: ['Sagsbehandler'], MENTOR: [' sagsbehandler'] } },
    pathways: { progress: { OPENED: ['Afgjort'] } },
    changes: { watch: { units: [] } },
  });
  for (const place of [
    'grants.states.ENDED.1',
    'professionals.roles.COORDINATOR',
    'pathways.progress.DECIDED.0',
    'changes',
  ])
    expect(named).toContainEqual(expect.stringContaining(place));
  expect(named).toContainEqual(expect.stringContaining('unheard'));
});

test('one word with two meanings is refused, whatever its case and spaces', () => {
  const roles = { CASEWORKER: ['Sagsbehandler'], MENTOR: [' sagsbehandler'] };
  expect(problems({ professionals: { roles } })).toEqual([
    'professionals.roles.MENTOR.0: is a word for CASEWORKER too',
  ]);
});

test('every key has a default', () => expect(problems({})).toEqual([]));
