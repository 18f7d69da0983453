import { expect, test } from 'vitest';
import { setup } from '../../adapters/social/setup.ts';

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
