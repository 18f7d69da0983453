import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionKinds } from '../../../src/domain/decision/decision.ts';
import {
  runs,
  notifiedLines,
  notifiedSentence,
  notifiedTitle,
  type NotifiedDecision,
} from '../../../src/domain/decision/notified-decision.ts';
import { on } from '../../support/referrals.ts';

const told = (differing: Partial<NotifiedDecision> = {}): NotifiedDecision => ({
  kind: 'GRANTED',
  startsOn: on('2026-12-01'),
  endsOn: null,
  minutesPerWeek: 180,
  supersedes: null,
  ...differing,
});

test.each([
  [
    told(),
    'Afgørelse: Bostøtte er bevilget. Gælder fra: 1. december 2026. Gælder til: uden slutdato. Timer om ugen: 3.',
  ],
  [
    told({ kind: 'CHANGED', endsOn: on('2027-01-31'), minutesPerWeek: 0.4, supersedes: 'x' }),
    'Afgørelse: Bostøtten er ændret. Gælder fra: 1. december 2026. Gælder til: 31. januar 2027. Timer om ugen: 0,01 (under 1 minut). Træder i stedet for: en tidligere afgørelse.',
  ],
  [told({ kind: 'ENDED' }), 'Afgørelse: Bostøtten ophører. Begyndte: 1. december 2026. Sidste dag: ikke oplyst.'],
  [
    told({ kind: 'REFUSED', minutesPerWeek: null }),
    'Afgørelse: Bostøtte er afslået; der gives ingen støtte. Skulle være begyndt: 1. december 2026.',
  ],
  [
    told({ kind: 'REVOKED', endsOn: on('2027-01-31'), minutesPerWeek: null }),
    'Afgørelse: Afgørelsen om bostøtte er annulleret; der gives ingen støtte efter den. Skulle være begyndt: 1. december 2026. Skulle være sluttet: 31. januar 2027.',
  ],
])('%#: a recipient is told in plain Danish', (one, sentence) => expect(notifiedSentence(one)).toBe(sentence));

test('notified decision: ended, refused or annulled never reads as running', () => {
  const any = fc.record({
    kind: fc.constantFrom(...decisionKinds),
    startsOn: fc.constant(on('2026-12-01')),
    endsOn: fc.option(fc.constant(on('2027-01-31'))),
    minutesPerWeek: fc.option(fc.integer({ min: 1, max: 10_000 })),
    supersedes: fc.option(fc.constant('x')),
  });
  fc.assert(
    fc.property(any, (one) => {
      const labels = notifiedLines(one).map(({ label }) => label);
      const active = labels.includes('Gælder fra') || labels.includes('Timer om ugen');
      expect(active).toBe(runs(one.kind));
      expect(notifiedSentence(one)).not.toMatch(/\d{4}-\d{2}/);
      expect(new Set(decisionKinds.map((kind) => notifiedTitle({ kind }))).size).toBe(decisionKinds.length);
    }),
  );
});
