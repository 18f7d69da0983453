import { expect, test } from 'vitest';
import { ours } from '../support/source-files.ts';

const house = await ours('src');

/** The vendors' own words, which only an adapter's wire (and the mocks, which play the vendors) may speak. */
const vendorWords = [
  'patientDetails',
  'patientIdentifier',
  'patientPathway',
  'patientPreferences',
  'basketGrant',
  'businessKey',
  '_links',
  'ProblemDetails',
  'totalSearchCount',
  'hasMore',
  'targetGroupCode',
  'caseworkerIdentifier',
  'responsibleactors',
  'workflowState',
  'administrativeAreaCode',
  'Momentum',
  'Nexus',
];

test('vendor terms: none in src', () => {
  const spoken = house.flatMap(({ path, text }) =>
    vendorWords.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(spoken).toEqual([]);
});

test('vendor terms: each adapter’s wire types use some of them', async () => {
  const wire = (await ours('adapters')).filter(({ path }) => /^adapters\/[a-z-]+\/wire/.test(path));
  const silent = wire.filter(({ text }) => !vendorWords.some((word) => text.includes(word)));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('new Date() and Temporal.Now: only in the platform and main', () => {
  const asks = house.filter(
    ({ path, text }) => !/^src\/(platform\/|main\.ts)/.test(path) && /new Date\(\)|Temporal\.Now/.test(text),
  );
  expect(asks.map(({ path }) => path)).toEqual([]);
});
