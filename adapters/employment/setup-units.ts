import { z } from 'zod';
import { setting } from '../kit/setup.ts';
import { refuseAmbiguous } from '../kit/vocabulary.ts';

const word = z.string().trim().min(1);

const unit = z.strictObject({
  name: setting(word, 'Enhedens navn.'),
  area: setting(word.nullable().default(null), 'Området, hvis det ikke er dette (nøgle).'),
  team: setting(word.nullable().default(null), 'Teamets id i fagsystemet: lister over enhedens borgere.'),
  actors: setting(z.array(word).default([]), 'De aktører, som enhedens opgaver lægges til.'),
  members: setting(
    z.array(word).default([]),
    'Medarbejderne: e-mail, initialer eller id, så en kontaktpersons enhed kan vises.',
  ),
});

/** The units, by the key that Helhed calls them by; what belongs to two of them is refused. */
export const setupUnits = z
  .record(word, unit)
  .default({})
  .superRefine((units, context) => {
    for (const part of ['team', 'actors', 'members'] as const)
      refuseAmbiguous(
        Object.entries(units).flatMap(([owner, one]) =>
          [one[part] ?? []].flat().map((word) => ({ word, owner, path: [owner, part] })),
        ),
        context,
        (other) => `names what ${other} names too: it belongs to one unit`,
      );
  })
  .meta({
    description: 'Enhederne (nøgle og oplysninger).',
    examples: [{ jobcenter: { name: 'Jobcenter', team: '…', actors: ['…'], members: ['mepr@example.dk'] } }],
  });
