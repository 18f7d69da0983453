import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberKinds, type CommitteeMember } from '../../../src/domain/committee/member.ts';
import { brokenRules, listOn, memberRules, spansOf } from '../../../src/domain/committee/members.ts';
import { addDays } from '../../../src/domain/working-days.ts';
import { day, five, listFrom, seven, usualCommittee } from '../../support/committee.ts';
import { nameOf } from '../../support/committee-cases.ts';

const broken = (members: readonly CommitteeMember[]) => brokenRules(members, usualCommittee, nameOf);
const [karen, lars, kirsten, lone, helle] = five as [
  CommitteeMember,
  CommitteeMember,
  CommitteeMember,
  CommitteeMember,
  CommitteeMember,
];

test('members: five and seven by the rules are lawful', () => {
  expect(broken(five)).toEqual([]);
  expect(broken(seven)).toEqual([]);
});

test('members: every broken rule is named', () => {
  expect(broken([karen, lars, kirsten, lone])).toEqual([
    '5–7 faste medlemmer i alt.',
    'Præcis 1 fra sundhed og omsorg.',
  ]);
  const eighth = { ...lone, id: 'ottende', name: 'Ottende' };
  expect(broken([...seven, eighth])).toEqual(['5–7 faste medlemmer i alt.', '2–4 sagsbehandlere.']);
  expect(broken([karen, lars, { ...lars, id: 'ali' }, kirsten, lone, helle])).toEqual(['Præcis 2 ledere.']);
  expect(broken([{ ...karen, area: 'employment' }, lars, kirsten, lone, helle])).toEqual([
    'Mindst én leder og én sagsbehandler fra området »Social«.',
  ]);
});

test('members: one chair, who is a leader; nobody twice; health from an area that is represented', () => {
  expect(broken([{ ...karen, chair: false }, lars, kirsten, lone, helle])).toEqual(['Én formand, som er leder.']);
  expect(broken([{ ...karen, chair: false }, lars, { ...kirsten, chair: true }, lone, helle])).toEqual([
    'Én formand, som er leder.',
  ]);
  expect(broken([karen, { ...lars, id: 'ida' }, kirsten, lone, helle])).toEqual([
    'Ingen står på listen to gange, heller ikke som stedfortræder.',
  ]);
  expect(broken([karen, lars, kirsten, lone, { ...helle, area: 'library' }])).toEqual([
    'Hvert medlem er fra et af de områder, der er repræsenteret.',
  ]);
});

test('members: without balance in the policy an area may be without a leader', () => {
  const policy = { ...usualCommittee, members: { ...usualCommittee.members, balanced: false } };
  expect(brokenRules([{ ...karen, area: 'employment' }, lars, kirsten, lone, helle], policy, nameOf)).toEqual([]);
  expect(memberRules(policy, nameOf).length).toBe(memberRules(usualCommittee, nameOf).length - 2);
});

const anyMembers = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    name: fc.constant('Navn'),
    area: fc.constantFrom('employment', 'social', 'health'),
    unit: fc.constant('enhed'),
    kind: fc.constantFrom(...memberKinds),
    chair: fc.boolean(),
    deputy: fc.constantFrom(null, { id: 'z', name: 'Z', unit: 'enhed' }),
  }),
  { maxLength: 9 },
);

test('B7: whatever lists are set, the one in force on any day keeps the rules', () => {
  const lists = fc.array(
    fc.record({ members: fc.oneof(anyMembers, fc.constantFrom(five, seven)), from: fc.integer({ min: 0, max: 60 }) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 90 }), (set, on) => {
      const kept = set
        .filter(({ members }) => broken(members).length === 0)
        .map(({ members, from }, index) => listFrom(addDays(day('2026-11-01'), from), members, index + 1));
      const inForce = listOn(kept, addDays(day('2026-11-01'), on));
      if (inForce) {
        expect(broken(inForce.members)).toEqual([]);
        expect(inForce.members.length).toBeGreaterThanOrEqual(5);
        expect(inForce.members.length).toBeLessThanOrEqual(7);
      }
      // The spans say the same as the day.
      const span = spansOf(kept).find(
        ({ from, before }) =>
          from <= addDays(day('2026-11-01'), on) && (before === null || addDays(day('2026-11-01'), on) < before),
      );
      expect(span?.list ?? null).toEqual(inForce);
    }),
  );
});
