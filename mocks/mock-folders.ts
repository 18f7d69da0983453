import { existsSync, readdirSync } from 'node:fs';
import type { MockDefinition } from './kit/mock.ts';

const here = new URL('./', import.meta.url);
// In the package the same files are JavaScript.
const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** Lists the mocks' names in order: each folder with an `index`. */
export const mockNames = (): string[] =>
  readdirSync(here)
    .filter((name) => existsSync(new URL(`${name}/index${extension}`, here)))
    .toSorted();

/** A mock folder: the definition that starts by default, and by name every set-up, that one among them. */
type MockFolder = {
  definition: MockDefinition<unknown>;
  setUps?: Readonly<Record<string, MockDefinition<unknown>>>;
};

/** Loads a mock's definition by name, in the set-up that is asked for. */
export async function definitionOf(name: string, setUp?: string): Promise<MockDefinition<unknown>> {
  refuseUnknownMock(name);
  const { definition, setUps = {} } = (await import(new URL(`${name}/index${extension}`, here).href)) as MockFolder;
  if (setUp === undefined) return definition;
  const asked = Object.hasOwn(setUps, setUp) ? setUps[setUp] : undefined;
  if (asked) return asked;
  const names = Object.keys(setUps);
  const there = names.length > 0 ? `there are ${names.join(', ')}` : 'it has only one';
  throw new Error(`The mock ${name} has no set-up called ${setUp}; ${there}`);
}

/** Throws where no mock has that name. */
export function refuseUnknownMock(name: string): void {
  if (!mockNames().includes(name)) throw new Error(`No mock is called ${name}; there are ${mockNames().join(', ')}`);
}
