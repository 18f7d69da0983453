import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quorumOf, quorumRefusal } from '../../../src/domain/committee/quorum.ts';
import { peopleOn } from '../../../src/domain/committee/members.ts';
import { five, seven, usualCommittee } from '../../support/committee.ts';
import { nameOf } from '../../support/committee-cases.ts';

const both = ['employment', 'social'];
const quorum = (present: string[], away: string[] = [], effortAreas = both, members = five) =>
  quorumOf({ members, present: new Set(present), away: new Set(away), effortAreas }, usualCommittee, nameOf);

test('quorum: half of seven is four', () => {
  expect(quorum(['karen', 'lars'], [], both, seven)).toEqual({ present: 2, needed: 4, missing: [] });
  expect(quorumRefusal(quorum(['karen', 'lars'], [], both, seven))).toMatchObject({
    code: 'NOT_QUORATE',
    present: 2,
    needed: 4,
  });
  expect(quorumRefusal(quorum(['karen', 'lars', 'kirsten', 'lone'], [], both, seven))).toBeNull();
});

test('quorum: for each area that gets an effort somebody of it', () => {
  const present = ['karen', 'lars', 'kirsten', 'lone'];
  expect(quorum(present, [], [...both, 'health']).missing).toEqual(['Sundhed og Omsorg']);
  expect(quorum([...present, 'helle'], [], [...both, 'health']).missing).toEqual([]);
  expect(quorum(['karen', 'lone', 'helle'], [], both).missing).toEqual(['Beskæftigelse']);
  expect(quorum(present, [], [...both, 'library']).missing).toEqual(['library']);
});

test('quorum: the chair keeps away, and the deputy chairs; without a deputy the chair is missing', () => {
  const others = ['lars', 'kirsten', 'lone', 'helle'];
  expect(quorum([...others, 'ida'], ['karen'])).toEqual({ present: 5, needed: 3, missing: [] });
  expect(quorum(others, ['karen']).missing).toEqual(['CHAIR']);
  const alone = five.map((one) => ({ ...one, deputy: null }));
  // A seat that nobody can take is not counted.
  expect(quorum(others, ['karen'], both, alone)).toEqual({ present: 4, needed: 2, missing: ['CHAIR'] });
});

test('quorum: a leader is needed', () => {
  expect(quorum(['ida', 'kirsten', 'lone', 'helle'], []).missing).toEqual([]);
  expect(quorum(['kirsten', 'lone', 'helle'], []).missing).toEqual(['CHAIR', 'LEADER']);
});

test('B6: whoever keeps away never counts, and every area with an effort has somebody who does', () => {
  const ids = peopleOn({ members: seven }).map(({ id }) => id);
  const some = fc.subarray(ids);
  fc.assert(
    fc.property(some, some, fc.subarray(['employment', 'social', 'health']), (present, away, efforts) => {
      const worked = quorum(present, away, efforts, seven);
      expect(worked).toEqual(
        quorum(
          present.filter((id) => !away.includes(id)),
          away,
          efforts,
          seven,
        ),
      );
      if (quorumRefusal(worked) !== null) return;
      const there = seven.filter(({ id, deputy }) =>
        [id, deputy?.id].some((one) => one && present.includes(one) && !away.includes(one)),
      );
      for (const area of efforts) expect(there.map((one) => one.area)).toContain(area);
      expect(there.length).toBe(worked.present);
    }),
  );
});
