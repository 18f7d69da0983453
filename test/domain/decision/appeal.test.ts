import { expect, test } from 'vitest';
import { appealOf, voluntary } from '../../../src/domain/decision/appeal.ts';
import { decisionKinds } from '../../../src/domain/decision/decision.ts';
import { on } from '../../support/referrals.ts';

const policy = { withoutAppeal: ['Serviceloven § 82 a'], appealWeeks: 4 };
const section85 = 'Serviceloven § 85';

test('appeal: four weeks from the day the citizen was informed', () => {
  const appeal = appealOf({ paragraph: section85, informedOn: on('2026-12-11'), kind: 'REFUSED' }, policy);
  expect(appeal).toEqual({
    possible: true,
    until: '2027-01-08',
    sentence:
      'Der kan klages over afslaget til og med 8. januar 2027: 4 uger fra den dag, borgeren får besked (retssikkerhedsloven § 67).',
  });
});

test('appeal: no last day before the citizen is informed', () => {
  const appeal = appealOf({ paragraph: section85, informedOn: null, kind: 'GRANTED' }, policy);
  expect(appeal).toMatchObject({ possible: true, until: null });
  expect(appeal.sentence).toBe(
    'Der kan klages over bevillingen i 4 uger fra den dag, borgeren får besked (retssikkerhedsloven § 67).',
  );
});

test('appeal: none under § 82 a', () => {
  const informedOn = on('2026-12-11');
  expect(appealOf({ paragraph: 'Serviceloven § 82 a', informedOn, kind: 'REFUSED' }, policy)).toEqual({
    possible: false,
    until: null,
    sentence: 'Der kan ikke klages over en afgørelse efter serviceloven § 82 a.',
  });
  expect(appealOf({ paragraph: 'Serviceloven § 82 b', informedOn, kind: 'REFUSED' }, policy).possible).toBe(true);
});

test('appeal: length by policy, a sentence for every kind of decision', () => {
  const informedOn = on('2026-12-11');
  const weekly = appealOf({ paragraph: section85, informedOn, kind: 'ENDED' }, { ...policy, appealWeeks: 1 });
  expect(weekly).toMatchObject({ until: '2026-12-18' });
  expect(weekly.sentence).toContain('18. december 2026: 1 uge fra');
  const said = decisionKinds.map((kind) => appealOf({ paragraph: section85, informedOn, kind }, policy).sentence);
  expect(new Set(said).size).toBe(decisionKinds.length);
});

test('voluntary notice: bostøtte is voluntary, and no duty (D75)', () => {
  expect(voluntary(section85)).toMatch(/^Støtten efter serviceloven § 85 er frivillig og ingen pligt: /u);
});
