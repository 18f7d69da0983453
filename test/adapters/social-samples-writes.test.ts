import { expect, test } from 'vitest';
import { told } from '../support/answers.ts';
import { call, found, karla, ok, on, sample, type Recording } from '../support/replay.ts';

const settings = {
  units: { bostoette: { uid: '00000000-0000-4000-8000-00000000b311' } },
  assignments: { on: ['GRANT'], type: 'tværfagligt samarbejde ' },
};
const posting = {
  marker: 'abc123',
  kind: 'task',
  title: 'Henvendelse',
  text: 'Tekst\nHelhed-ref: abc123',
  unit: 'bostoette',
  dueOn: '2026-12-07',
} as const;

test('10: a message hangs on a grant, of the type and for the organization that the system offers there', async () => {
  let sent: unknown;
  const create = (body: unknown) => {
    sent = body;
    return { status: 200, body: { id: 506, version: 0, patientId: 7310 } };
  };
  const server = await on({ ...karla(), 'POST /assignments/BASKET_GRANT/880123?transition=5': create }, settings);
  const made = await server.adapter.post(await found(server), { ...posting, dueOn: null }, call());
  expect(told(made)).toEqual({ id: '506', kind: 'task', marker: 'abc123', state: 'OPEN', remarks: [] });
  expect(sent).toMatchObject({
    description: 'Tekst\nHelhed-ref: abc123',
    organizationAssignee: sample('social/10-assignment-prototype').filledOrganization,
  });
});

test('10, 11: with nothing but URL and credentials no message is written or looked for, and that is said', async () => {
  const server = await on(karla());
  const person = await found(server);
  const refused = { ok: false, error: { kind: 'not-configured' } };
  expect(await server.adapter.post(person, { ...posting, dueOn: null }, call())).toMatchObject(refused);
  expect(await server.adapter.posted(person, ['abc123'], call())).toMatchObject(refused);
  expect(server.asked.some((one) => one.includes('assignment'))).toBe(false);
});

/** The recorded assignment with our marker in its text, which a list does not tell; its state as a list tells it. */
function withMarker(state = 'Aktiv'): Recording {
  const { inList, onItsOwn } = sample('social/11-assignment');
  inList[0].workflowState.name = state;
  onItsOwn[0].description = posting.text;
  return {
    ...karla(),
    'GET /assignments/BASKET_GRANT/880123/active': ok(state === 'Aktiv' ? inList : []),
    'GET /assignments/BASKET_GRANT/880123': ok(inList),
    'GET /assignments/505': ok(onItsOwn),
  };
}

test.each([
  ['Aktiv', 'OPEN'],
  ['afsluttet ', 'DONE'],
  ['Noget andet', null],
])('11: what is %s is found again by its marker, though a list tells no text', async (word, state) => {
  const server = await on(withMarker(word), settings);
  const ours = told(await server.adapter.posted(await found(server), ['abc123', 'other'], call()));
  expect(ours).toEqual([{ id: '505', kind: 'task', marker: 'abc123', state, remarks: [] }]);
});

test.each([
  [200, sample('social/11-assignment').onItsOwn[0]],
  [204, undefined],
])('11: the whole assignment goes back to be closed, and %s says that it is', async (status, body) => {
  let sent: unknown;
  const close = (whole: unknown) => {
    sent = whole;
    return { status, body };
  };
  const server = await on({ ...withMarker(), 'PUT /assignments/505?transition=7': close }, settings);
  const closed = await server.adapter.closeTask(await found(server), '505', 'DONE', call());
  expect(told(closed)).toMatchObject({ id: '505', state: 'DONE' });
  expect(sent).toMatchObject({ id: 505, version: 2, title: 'Henvendelse', startTime: '09:00:00', actions: [{}, {}] });
});

test('11: a conflict, which comes as plain text, is tried once more and then busy', async () => {
  const conflict = { status: 409, text: 'javax.persistence.OptimisticLockException: Row was updated' };
  const server = await on({ ...withMarker(), 'PUT /assignments/505?transition=7': conflict }, settings);
  const closing = await server.adapter.closeTask(await found(server), '505', 'DONE', call());
  expect(closing).toMatchObject({ ok: false, error: { kind: 'busy' } });
  expect(server.asked.filter((one) => one.startsWith('PUT'))).toHaveLength(2);
  expect(server.alarms).toEqual([]);
});
