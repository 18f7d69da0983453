import { z } from 'zod';
import { word } from './setup-words.ts';

const list = z.strictObject({
  list: z.strictObject({
    link: word.meta({ description: 'The root’s link to a list of changed grants.', examples: ['grantChanges'] }),
  }),
});
const watch = z.strictObject({
  watch: z.strictObject({
    everyMinutes: z
      .int()
      .min(1)
      .max(10_080)
      .default(60)
      .meta({ description: 'How long from the beginning of one round to the next.', examples: [60] }),
    units: z
      .array(word)
      .min(1)
      .meta({ description: 'The units whose citizens’ grants are read.', examples: [['fti']] }),
    citizensAtOnce: z
      .int()
      .min(1)
      .max(100)
      .default(10)
      .meta({ description: 'How many citizens are read before others have their turn.', examples: [10] }),
  }),
});
const file = z.strictObject({
  file: z.strictObject({
    path: word.meta({
      description:
        'A file with a grant’s id and the time of its change in each line: CSV (`grantId;changedAt`, `version` if there is one) or JSON lines.',
      examples: ['/data/helhed/grants.csv'],
    }),
    columns: z
      .strictObject({
        grantId: word.default('grantId'),
        changedAt: word.default('changedAt'),
        version: word.default('version'),
      })
      .prefault({})
      .meta({ description: 'What the file calls its columns, or its keys.', examples: [{ grantId: 'IndsatsId' }] }),
    atOnce: z
      .int()
      .min(1)
      .max(500)
      .default(50)
      .meta({ description: 'How many lines are taken before others have their turn.', examples: [50] }),
  }),
});

/** Settings of how changes of grants are learned: no public source names a list of changes. */
export const changes = z
  .union([z.literal('none'), list, watch, file])
  .default('none')
  .meta({
    description:
      'How one learns that a grant changed: none, a list, reading again and again, or a file that is exported.',
    examples: ['none', { watch: { everyMinutes: 60, units: ['fti'] } }, { file: { path: '/data/helhed/grants.csv' } }],
  });
export type ChangesSetup = z.infer<typeof changes>;
