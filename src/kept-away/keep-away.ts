import { once } from '../access/once.ts';
import { unitsOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { KeptAway } from '../domain/kept-away.ts';
import type { UnitRef } from '../domain/referral.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { KeepAwayInput } from '../generated/schema.ts';
import { addKeptAway, keptAwayOf } from './kept-away-store.ts';

/** Keeps the caller away from a citizen's case from now on. No system is asked: the answer is the same whoever it is about. */
export async function keepAway(input: KeepAwayInput, context: Context): Promise<Result<KeptAway, Refusal>> {
  const { caller, keys, database, now } = context;
  const pair = { citizen: keys.pseudonym(input.cpr), caller: caller.id };
  const done = await once<KeptAway>('keepAway', input, context, {
    async decide() {
      const units = [...new Set(unitsOf(caller))].map(asUnit);
      if (units.length === 0) return no(notForYou);
      const by = { id: caller.id, name: caller.name };
      const said: KeptAway = { citizen: input.cpr, by, relation: input.relation, units, at: now() };
      return yes({
        answer: (await keptAwayOf(database.db, keys, pair)) ?? said,
        citizens: [input.cpr],
        did: [JSON.stringify(['KEEP_AWAY', input.relation])],
        async save(tx) {
          await addKeptAway(tx, keys, said);
          await context.bus.publish(tx, 'access', pair.citizen);
          return true;
        },
      });
    },
    again: yes,
  });
  return done;
}

function asUnit(key: string): UnitRef {
  const [area, unit] = key.split('/') as [string, string];
  return { area, unit };
}

const notForYou: Refusal = {
  code: 'NotAllowed',
  message: 'Kun dem, der arbejder med borgere i en enhed, kan melde sig inhabile.',
};
