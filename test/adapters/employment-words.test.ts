import { expect, test } from 'vitest';
import { systems } from '../../adapters/index.ts';
import { personIn, soon, told } from '../support/answers.ts';
import { planned } from '../support/employment-people.ts';
import { connected, startMockOf } from '../support/mocked-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { onTestFinished } from 'vitest';

const aase = '7405880002' as Cpr;
const employment = systems.find(({ area }) => area === 'employment')!;

test('an activity whose status nobody has heard of is neither running nor ended, and the list says that it is not whole', async () => {
  const { mock, settings } = await startMockOf('employment', [planned(aase)]);
  onTestFinished(() => mock.close());
  const { adapter, alarms } = connected(employment, settings);
  const someone = personIn((await adapter.find([aase], soon())).get(aase));
  mock.faults.add({ operation: 'activities.search', fault: 'new-enum' });
  const { items, leftOut } = told((await adapter.activities([someone], soon())).get(aase));
  expect(items.map((one) => [one.systemStatus, one.active])).toEqual([
    ['Nyt ord', null],
    ['Nyt ord', null],
  ]);
  expect(leftOut).toBe(2);
  expect(alarms).toEqual(['unknown-word']);
});
