import { expect, onTestFinished, test } from 'vitest';
import { person, startMocks, type RunningMocks } from '../../mocks/index.ts';
import type { RunningMock } from '../../mocks/kit/mock.ts';
import { rawCall } from '../support/raw-call.ts';
import { signedIn } from '../support/social-client.ts';

const rikke = person().withEmploymentCase().withSocialCase().withSocialActivity();

async function started(setUps = {}): Promise<RunningMocks> {
  const mocks = await startMocks({ people: [rikke], setUps });
  onTestFinished(mocks.close);
  return mocks;
}

const save = async ({ url }: RunningMock) => (await rawCall(`${url}/_mock/save`)).json as Record<string, unknown>;
const load = ({ url }: RunningMock, body: unknown) => rawCall(`${url}/_mock/load`, { method: 'POST', body });
const everything = ({ name, ...mock }: RunningMock) => ({ name, summary: mock.summary(), faults: mock.faults.rules() });

test('save and load: another start goes on from there, with people, faults, clock and the run of chance', async () => {
  const [here, there] = [await started(), await started()];
  await here.addPerson(person({ cpr: '7005901242', givenName: 'Åse' }).withSocialCase().withEmploymentCase());
  const client = await signedIn(here.social);
  await client.note(rikke.cpr, 'Fælles møde', 'Holdt i jobcentret.');
  await here.employment.hand({ hand: 'write-note', citizen: rikke.cpr, title: 'Ringet', text: 'I morgen.' });
  here.social.faults.add({ operation: '*', fault: '503', probability: 0.5 });
  for (const mock of Object.values(here.all)) mock.clock.advance(86_400_000);
  for (const [name, mock] of Object.entries(here.all)) {
    const target = there.all[name]!;
    expect((await load(target, await save(mock))).status).toBe(204);
    expect(everything(target)).toEqual(everything(mock));
    expect(target.people.map(({ cpr }) => cpr)).toEqual([rikke.cpr, '7005901242']);
    expect(Math.abs(target.clock.now().getTime() - mock.clock.now().getTime())).toBeLessThan(1_000);
    // The same further event has the same ids in both.
    const next = { hand: 'open-case', citizen: rikke.cpr, title: name === 'social' ? 'Aflastning' : 'Fleksjob' };
    if (name !== 'identity') expect(await target.hand(next)).toEqual(await mock.hand(next));
  }
  const token = await rawCall(`${here.identity.url}/token`, { method: 'POST', body: { persona: 'mette' } });
  expect(token.status).toBe(200);
  expect((await rawCall(`${there.identity.url}/jwks`)).json).toEqual((await rawCall(`${here.identity.url}/jwks`)).json);
});

test('load: what was not saved by such a mock is refused in words, and changes nothing', async () => {
  const { social, employment } = await started();
  const other = await started({ social: 'sydby' });
  const whole = await save(social);
  const state = whole['state'] as Record<string, unknown>;
  const refusals: [unknown, string][] = [
    [undefined, 'it is what GET /_mock/save answers'],
    [{ ...whole, version: 2 }, 'version 2 of the format; this mock reads version 1'],
    [await save(employment), 'Saved by another mock than social'],
    [await save(other.social), 'Saved in another set-up than norddjurs'],
    [{ ...whole, aheadMs: 'later' }, 'aheadMs'],
    [{ ...whole, state: { ...state, patients: 'none' } }, 'in state, patients'],
    [{ ...whole, state: { ...state, horses: [] } }, 'horses'],
    [{ ...whole, faults: [{ operation: '*', fault: 'earthquake' }] }, 'Not a fault rule: fault: Invalid option'],
    [{ ...whole, people: [{ ...rikke, cpr: '1005901234' }] }, 'people.0.cpr: must be a replacement number'],
  ];
  social.faults.add({ operation: '*', fault: '404' });
  const before = everything(social);
  for (const [body, reason] of refusals) {
    const { status, json } = await load(social, body);
    expect([status, (json as { error: string } | null)?.error]).toEqual([400, expect.stringContaining(reason)]);
    expect(everything(social)).toEqual(before);
  }
});
