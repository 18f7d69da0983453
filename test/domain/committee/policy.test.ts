import { expect, test } from 'vitest';
import { brokenRules, memberRules } from '../../../src/domain/committee/members.ts';
import { quorumOf } from '../../../src/domain/committee/quorum.ts';
import { requiredItems } from '../../../src/domain/committee/readiness.ts';
import { five, seven, usualCommittee } from '../../support/committee.ts';
import { nameOf } from '../../support/committee-cases.ts';

test('policy committee.quorum: how large a part of the list, and how many leaders', () => {
  const facts = { members: seven, present: new Set(['karen', 'kirsten']), away: new Set<string>(), effortAreas: [] };
  const quorum = (percent: number, leaders: number) =>
    quorumOf(facts, { ...usualCommittee, quorum: { percent, leaders } }, nameOf);
  expect(quorum(50, 1)).toEqual({ present: 2, needed: 4, missing: [] });
  expect(quorum(20, 2)).toEqual({ present: 2, needed: 2, missing: ['LEADER'] });
});

test('policy committee.members: how many of each kind', () => {
  const policy = {
    ...usualCommittee,
    members: {
      LEADER: { least: 1, most: 2 },
      CASEWORKER: { least: 3, most: 4 },
      HEALTH: { least: 0, most: 1 },
      balanced: false,
    },
  };
  expect(memberRules(policy, nameOf).slice(0, 4)).not.toEqual(memberRules(usualCommittee, nameOf).slice(0, 4));
  expect(brokenRules(five, policy, nameOf)).toEqual(['3–4 sagsbehandlere.']);
});

test('policy committee.outside: who is represented without a system', () => {
  const policy = { ...usualCommittee, outside: [{ area: 'school', unit: 'ppr', name: 'Skole' }] };
  expect(brokenRules(five, policy, nameOf)).toEqual(['Hvert medlem er fra et af de områder, der er repræsenteret.']);
});

test('policy committee.items: what makes a new case, and one that comes back, well-lit', () => {
  const policy = { ...usualCommittee, items: { new: ['WHO', 'PART'], return: ['WHO'] } as const };
  const keys = (kind: 'NEW' | 'FOLLOW_UP', by: Parameters<typeof requiredItems>[1]) =>
    requiredItems({ kind }, by).map(({ key }) => key);
  expect([keys('NEW', policy), keys('FOLLOW_UP', policy)]).toEqual([['WHO', 'PART'], ['WHO']]);
  expect(keys('NEW', usualCommittee).length).toBeGreaterThan(keys('FOLLOW_UP', usualCommittee).length);
});
