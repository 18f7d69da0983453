import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Consent } from '../../src/domain/consent/consent.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { consentsAt } from '../support/consents.ts';
import { forEachEngine } from '../support/database.ts';
import { aMessage, openPostOffice, type PostOffice } from '../support/post-office.ts';

const signe = '6101019999' as Cpr;
const areas = ['employment', 'health', 'education'] as const;

const happenings = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('send' as const), from: fc.subarray([...areas]) }),
    fc.record({ what: fc.constantFrom('give' as const, 'take back' as const), from: fc.constantFrom(...areas) }),
  ),
  { minLength: 8, maxLength: 16 },
);

forEachEngine((engine) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(engine);
  });
  afterAll(() => office.close());

  const states = async () =>
    (await office.database.db.selectFrom('outbox').select('state').orderBy('seq').execute()).map(({ state }) => state);

  test('messages that several areas share: held while one of their consents is withdrawn, whatever the order', async () => {
    const { give, takeBack } = consentsAt(office, signe);
    const held = new Set<string>();
    const story = async (happening: typeof happenings extends fc.Arbitrary<infer One> ? One : never) => {
      await office.clear();
      await office.database.db.deleteFrom('consent').execute();
      const inForce = new Map<string, Consent>();
      const withdrawn = new Set<string>();
      const sent: (readonly string[])[] = [];
      for (const one of happening) {
        if (one.what === 'send') {
          await office.send({ ...aMessage('social', signe), consentFrom: one.from });
          sent.push(one.from);
        } else if (one.what === 'give' && !inForce.has(one.from)) {
          inForce.set(one.from, await give(one.from));
          withdrawn.delete(one.from);
        } else if (one.what === 'take back' && inForce.has(one.from)) {
          await takeBack(inForce.get(one.from)!);
          inForce.delete(one.from);
          withdrawn.add(one.from);
        }
        const expected = sent.map((from) => (from.some((area) => withdrawn.has(area)) ? 'HELD' : 'QUEUED'));
        expect(await states()).toEqual(expected);
        for (const from of sent) if (from.some((area) => withdrawn.has(area))) held.add(from.join());
      }
    };
    await fc.assert(fc.asyncProperty(happenings, story), { numRuns: 12 });
    // Chance has to hold something that rests on two and on three, or this shows nothing.
    expect([...held].map((from) => from.split(',').length)).toEqual(expect.arrayContaining([1, 2, 3]));
  }, 120_000);
});
