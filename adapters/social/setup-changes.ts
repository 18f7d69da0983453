import { z } from 'zod';
import { setting, word } from '../kit/setup.ts';

const whole = (least: number, most: number, usual: number) => z.int().min(least).max(most).default(usual);

const list = z.strictObject({ link: setting(word, 'The root’s link to a list of changed grants.', 'grantChanges') });

const watch = z.strictObject({
  everyMinutes: setting(whole(1, 10_080, 60), 'How long from the beginning of one round to the next.', 60),
  units: setting(z.array(word).min(1), 'The units whose citizens’ grants are read.', ['fti']),
  citizensAtOnce: setting(whole(1, 100, 10), 'How many citizens are read before others have their turn.', 10),
});

const columns = z.strictObject({
  grantId: word.default('grantId'),
  changedAt: word.default('changedAt'),
  version: word.default('version'),
});
const file = z.strictObject({
  path: setting(
    word,
    'A file with a grant’s id and the time of its change in each line: CSV (`grantId;changedAt`, `version` if there is one) or JSON lines.',
    '/data/helhed/grants.csv',
  ),
  columns: setting(columns.prefault({}), 'What the file calls its columns, or its keys.', { grantId: 'IndsatsId' }),
  atOnce: setting(whole(1, 500, 50), 'How many lines are taken before others have their turn.', 50),
});

/** Settings of how changes of grants are learned: no public source names a list of changes. */
export const changes = setting(
  z
    .union([z.literal('none'), z.strictObject({ list }), z.strictObject({ watch }), z.strictObject({ file })])
    .default('none'),
  'How one learns that a grant changed: none, a list, reading again and again, or a file that is exported.',
  'none',
  { watch: { everyMinutes: 60, units: ['fti'] } },
  { file: { path: '/data/helhed/grants.csv' } },
);
export type ChangesSetup = z.infer<typeof changes>;
