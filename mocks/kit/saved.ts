import { z } from 'zod';
import { wholePerson } from '../people/facts.ts';
import type { Population } from '../people/person.ts';
import type { MockDefinition } from './operation.ts';
import { inWords, Refusal } from './refusal.ts';

const format = 'helhed-mocks';
const version = 1;

const header = z.object({
  format: z.literal(format),
  version: z.int(),
  mock: z.string(),
  setUp: z.string().nullable(),
});
const content = z.strictObject({
  ...header.shape,
  aheadMs: z.int(),
  faults: z.array(z.unknown()).readonly(),
  marks: z.strictObject({ state: z.int(), faults: z.int() }),
  people: z.array(wholePerson),
  state: z.unknown(),
});

/** A mock's whole state as JSON: `aheadMs` is the clock, `marks` are the runs of chance. */
export type Saved = Omit<z.output<typeof content>, 'people'> & { people: Population };

/** Returns a mock's state with all that belongs to it as JSON. */
export function saved<State>(
  { name, setUp }: MockDefinition<State>,
  state: State,
  rest: Pick<Saved, 'aheadMs' | 'faults' | 'marks' | 'people'>,
): Saved {
  return { format, version, mock: name, setUp: setUp ?? null, ...rest, state: asJson(state) };
}

/** Reads what `saved` wrote. Throws a refusal for anything else, before anything is changed. */
export function readSaved<State>(
  { name, setUp, saved: schema }: MockDefinition<State>,
  body: unknown,
): Saved & { read(): State } {
  const begin = header.safeParse(body);
  if (begin.error) throw new Refusal('Not a saved state: it is what GET /_mock/save answers');
  if (begin.data.version !== version)
    throw new Refusal(`Saved in version ${begin.data.version} of the format; this mock reads version ${version}`);
  if (begin.data.mock !== name) throw new Refusal(`Saved by another mock than ${name}`);
  if (begin.data.setUp !== (setUp ?? null))
    throw new Refusal(`Saved in another set-up than ${setUp ?? 'the only one'}`);
  const whole = content.safeParse(body);
  if (whole.error) throw new Refusal(`Not a saved state: ${inWords(whole.error)}`);
  if (!schema) throw new Refusal(`The mock ${name} cannot load a state`);
  const { error } = schema.safeParse(whole.data.state);
  if (error) throw new Refusal(`Not a saved state: in state, ${inWords(error)}`);
  return { ...whole.data, people: whole.data.people as Population, read: () => schema.parse(whole.data.state) };
}

/** Returns a state as JSON: a map as a list of its entries, a set as a list. */
const asJson = (state: unknown): unknown =>
  JSON.parse(
    JSON.stringify(state, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  );
