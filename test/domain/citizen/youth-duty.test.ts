import { expect, test } from 'vitest';
import type { AreaCase } from '../../../src/domain/citizen/case.ts';
import { answered, type Part } from '../../../src/domain/citizen/source.ts';
import type { Instant } from '../../../src/domain/dates.ts';
import { hasYouthDuty, youthDutyOf } from '../../../src/domain/citizen/youth-duty.ts';
import { morePrimaryThanAgreed } from '../../../src/domain/citizen/primary-caseworkers.ts';
import { contact, openCase } from '../../support/decisions.ts';

const ungeindsats = { area: 'employment', unit: 'ungeindsats' };
const ungeenhed = { area: 'social', unit: 'ungeenhed' };
const report = answered(
  { key: 'social', name: 'Social' },
  { asOf: null, fetchedAt: '2026-12-01T08:00:00.000Z' as Instant },
);
const part = (whole: boolean, ...cases: Partial<AreaCase>[]): Part<AreaCase> => ({
  report: { ...report, whole },
  items: cases.map((one) => ({ ...openCase(ungeenhed), ...one })),
});
const placed = part(true, { placed: true });
const atHome = part(true, { placed: false });
const unsaid = part(true, { placed: null });
const silent = part(false);

test('the duty concerns those of 15 to 17', () => {
  expect([14, 15, 17, 18].map(hasYouthDuty)).toEqual([false, true, true, false]);
});

test('one unit for all answers also while a system is silent', () => {
  const policy = { unit: ungeindsats, placed: null };
  expect(youthDutyOf([placed], policy)).toEqual({ unit: ungeindsats, placed: true });
  expect(youthDutyOf([silent], policy)).toEqual({ unit: ungeindsats, placed: null });
});

test('a unit for those who are placed: it answers for them; who is not known to be at home is nobody’s while a system is silent', () => {
  const policy = { unit: ungeindsats, placed: ungeenhed };
  expect(youthDutyOf([placed], policy)).toEqual({ unit: ungeenhed, placed: true });
  expect(youthDutyOf([placed, silent], policy)).toEqual({ unit: ungeenhed, placed: true });
  expect(youthDutyOf([atHome], policy)).toEqual({ unit: ungeindsats, placed: false });
  expect(youthDutyOf([unsaid], policy)).toEqual({ unit: ungeindsats, placed: null });
  expect(youthDutyOf([atHome, silent], policy)).toEqual({ unit: null, placed: null });
  expect(youthDutyOf([part(true, { placed: true, progress: 'CLOSED' })], policy).placed).toBeNull();
});

test('more primary caseworkers than agreed: two people where the municipality has chosen one; not known while some are', () => {
  const mette = contact({
    area: 'employment',
    role: 'CASEWORKER',
    caseworker: 'MHO',
    name: 'Mette Holm',
    email: 'mho@example.dk',
    primary: true,
  });
  const jonas = contact({
    area: 'social',
    role: 'CASEWORKER',
    caseworker: 'JFR',
    name: 'Jonas Friis',
    email: 'jfr@example.dk',
    primary: true,
  });
  const one = { caseworkers: 'ONE' } as const;
  expect(morePrimaryThanAgreed([mette, jonas], one, true)).toBe(true);
  expect(morePrimaryThanAgreed([mette, jonas], one, false)).toBe(true);
  expect(morePrimaryThanAgreed([mette, jonas], { caseworkers: 'TWO' }, true)).toBe(false);
  expect(morePrimaryThanAgreed([mette, { ...jonas, email: 'MHO@example.dk', name: 'Mette Holm' }], one, true)).toBe(
    false,
  );
  expect(morePrimaryThanAgreed([mette, { ...jonas, active: false }], one, true)).toBe(false);
  expect(morePrimaryThanAgreed([mette], one, false)).toBeNull();
});
