import { existsSync, readdirSync } from 'node:fs';
import type { MockDefinition } from './kit/mock.ts';

const here = new URL('./', import.meta.url);
// In the package the same files are JavaScript.
const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** The names of the mocks there are, in order: each folder with a front door. */
export const mockNames = (): string[] =>
  readdirSync(here)
    .filter((name) => existsSync(new URL(`${name}/index${extension}`, here)))
    .toSorted();

/** A mock by its name. */
export async function definitionOf(name: string): Promise<MockDefinition<unknown>> {
  if (!mockNames().includes(name)) throw new Error(`No mock is called ${name}; there are ${mockNames().join(', ')}`);
  const frontDoor = (await import(new URL(`${name}/index${extension}`, here).href)) as {
    definition: MockDefinition<unknown>;
  };
  return frontDoor.definition;
}
