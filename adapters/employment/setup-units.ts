import { z } from 'zod';
import { folded } from './vocabulary.ts';

const word = z.string().trim().min(1);

const unit = z.strictObject({
  name: word.meta({ description: 'Enhedens navn.' }),
  area: word.nullable().default(null).meta({ description: 'Området, hvis det ikke er dette (nøgle).' }),
  team: word.nullable().default(null).meta({ description: 'Teamets id i fagsystemet: lister over enhedens borgere.' }),
  actors: z.array(word).default([]).meta({ description: 'De aktører, som enhedens opgaver lægges til.' }),
  members: z
    .array(word)
    .default([])
    .meta({ description: 'Medarbejderne: e-mail, initialer eller id, så en kontaktpersons enhed kan vises.' }),
});

/** Which units there are, by the key that Helhed calls them by; what belongs to two of them is refused. */
export const setupUnits = z
  .record(word, unit)
  .default({})
  .superRefine((units, context) => {
    for (const part of ['team', 'actors', 'members'] as const) {
      const owners = new Map<string, string>();
      for (const [key, one] of Object.entries(units))
        for (const value of [one[part] ?? []].flat().map(folded)) {
          const other = owners.get(value);
          if (other !== undefined && other !== key)
            context.addIssue({
              code: 'custom',
              path: [key, part],
              message: `names what ${other} names too: it belongs to one unit`,
            });
          owners.set(value, key);
        }
    }
  })
  .meta({
    description: 'Enhederne (nøgle og oplysninger).',
    examples: [{ jobcenter: { name: 'Jobcenter', team: '…', actors: ['…'], members: ['mepr@example.dk'] } }],
  });
