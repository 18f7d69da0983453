import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startMocks } from '../../mocks/index.ts';
import { population } from '../../mocks/people/population.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { addWorkingDays } from '../../src/domain/working-days.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { mandateOf } from '../../src/mandate/store.ts';
import { plansOf } from '../../src/plan/store.ts';
import { clientOf } from '../support/client.ts';
import { committeeClient, committeeOfFive, jointPlan, merete } from '../support/committee-client.ts';
import { freshEmbedded } from '../support/database.ts';
import { startHelhed } from '../support/helhed.ts';
import { writtenAbout } from '../support/plans.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a gateway killed after the answer to a decision: one case decided, one plan, one mandate, both notes once', async () => {
  const policy = { committee: { notice: 0, items: { new: ['INFORMED'], return: ['INFORMED'] } } };
  const [mocks, database] = [await startMocks({ people: [...population(), merete] }), await freshEmbedded()];
  onTestFinished(mocks.close);
  const today = dateInDenmark(new Date());
  const first = await startHelhed({ mocks, database, policy });
  const client = committeeClient(first);
  await client.setMembers(committeeOfFive, { validFrom: today });
  // The meeting is today, or on the next working day where today is none.
  const day = addWorkingDays(addDays(today, -1), 1);
  const { id: meeting } = await client.planMeeting(day);
  const one = await client.scheduled(meeting);
  await first.close();

  const program = fileURLToPath(import.meta.resolve('../support/gateway-process.ts'));
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...mocks.environment, DATA_DIR: database.where.dataDir },
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const followUpOn = addDays(today, 180);
  const decision = { ...jointPlan, plan: { ...jointPlan.plan, followUpOn } };
  const decided = await committeeClient(clientOf(url, mocks)).step('karen', 'decideCommitteeCase', one, decision);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(decided).toMatchObject({ refusal: null, committeeCase: { state: 'DECIDED' } });

  const second = await startHelhed({ mocks, database, policy, follow: true });
  onTestFinished(second.close);
  const written = writtenAbout(second, merete.cpr);
  const noted = (notes: string[]) => notes.filter((text) => text.includes('Beslutning i koordinations')).length;
  const counts = () => [noted(written.notes.employment()), noted(written.notes.social())];
  await expect.poll(counts, { timeout: 20_000 }).toEqual([1, 1]);
  const offers = () =>
    written.tasks.employment().filter(({ title }) => title.startsWith('Tilbyd den fælles plan')).length;
  await expect.poll(offers, { timeout: 20_000 }).toBe(1);
  const seen = await committeeClient(second).see('lars', one.id);
  expect(seen).toMatchObject({ state: 'DECIDED', plan: { state: 'PROPOSED' } });
  const opened = await second.stopped();
  expect([...counts(), offers()]).toEqual([1, 1, 1]);
  const plans = await plansOf(opened.db, second.keys, merete.cpr as Cpr);
  expect(plans).toHaveLength(1);
  const entries = (await mandateOf(opened.db, second.keys, plans[0]!.plan.id))?.entries;
  expect(entries?.map(({ kind, oere }) => [kind, oere])).toEqual([['SET', 5_000_000]]);
});
