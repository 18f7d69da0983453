import { expect, test } from 'vitest';
import { referralClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';

const social = { voksenenhed: ['CASEWORKER', 'LEADER'], ungeenhed: ['INTAKE'], fti: ['SUPPORT_WORKER'] };
const staffing = { social, employment: { jobcenter: ['CASEWORKER'] } };
const helhed = runningHelhed({ policy: { staffing } });
const referrals = referralClient(helhed);

const warned = async (unit: string): Promise<string[]> => {
  const { warnings } = await referrals.preview('mette', {
    citizenId: await helhed.citizenId('mette', 'both with a joint plan'),
    receiver: { area: 'social', unit },
    purpose: 'Afklaring',
    legalBasis: 'RSL_5',
    informedOn: '2025-11-03',
    desiredOutcome: 'Ro på',
  });
  return warnings.map(({ code }: { code: string }) => code);
};

test('staffing: the preview warns where nobody receives or leads', async () => {
  expect(await warned('voksenenhed')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^NO/)]));
  expect(await warned('ungeenhed')).toContain('NO_LEADER');
  expect(await warned('fti')).toEqual(expect.arrayContaining(['NOBODY_RECEIVES', 'NO_LEADER']));
});

test('staffing: units without staff are logged and counted at the start, without names', async () => {
  const told = helhed.logged
    .map((line) => JSON.parse(line))
    .filter(({ message }) => message === 'A unit lacks somebody');
  expect(told.map(({ area, what, reason }) => [area, what, reason])).toEqual([
    ['social', 'fti', 'RECEIVER'],
    ['employment', 'jobcenter', 'LEADER'],
  ]);
  const metrics = await helhed.metrics();
  expect(metrics).toContain('helhed_units_lacking{area="social",unit="fti",lacks="RECEIVER"} 1');
});

test('staffing: the area’s leaders stand in for a unit without a leader', async () => {
  const { referral } = await referrals.refer({ receiver: { area: 'social', unit: 'fti' } });
  expect(await referrals.see('karen', referral.id)).toMatchObject({ allowedActions: ['RECEIVE'] });
  expect(await referrals.see('jonas', referral.id)).toBeNull();
  expect((await referrals.step('karen', 'receiveReferral', referral)).referral).toMatchObject({ state: 'RECEIVED' });
});

test('staffing of the mocks: FTI has somebody who receives', async () => {
  const { referral } = await referrals.refer({ receiver: { area: 'social', unit: 'fti' } });
  expect((await referrals.step('ida', 'receiveReferral', referral)).referral).toMatchObject({ state: 'RECEIVED' });
});
