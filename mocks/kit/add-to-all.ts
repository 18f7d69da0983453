import type { TestPerson } from '../people/person.ts';
import { Refusal } from './refusal.ts';
import type { RunningMock } from './running-mock.ts';

/** Registers somebody with all the mocks that run together. Throws a refusal where somebody has the same CPR number. */
export async function addToAll(group: readonly RunningMock[], person: TestPerson): Promise<void> {
  if (group.some(({ people }) => people.some(({ cpr }) => cpr === person.cpr)))
    throw new Refusal('Somebody has that CPR number already');
  for (const mock of group) await mock.addPerson(person);
}
