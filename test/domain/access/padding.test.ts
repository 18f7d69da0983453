import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paddingFor } from '../../../src/domain/access/padding.ts';

test('timing padding: unknown and forbidden citizens answered at the same time while look-ups take no longer than lately', () => {
  const time = fc.integer({ min: 0, max: 8_000 });
  const property = fc.property(time, time, fc.integer({ min: 1, max: 5_000 }), time, (one, other, every, total) => {
    const [nobody, somebody] = [Math.min(one, other, total), Math.min(Math.max(one, other), total)];
    const at = (passed: number) =>
      passed + paddingFor({ passed, longest: Math.max(one, other), every, left: total - passed });
    expect(at(nobody)).toBe(at(somebody));
    expect(at(nobody)).toBeLessThanOrEqual(total);
  });
  fc.assert(property);
});

test('timing padding off: no delay', () => {
  expect(paddingFor({ passed: 3, longest: 900, every: 0, left: 5_000 })).toBe(0);
});
