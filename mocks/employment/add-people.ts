import type { MockDefinition } from '../kit/operation.ts';
import type { DelayedStore } from './delayed-store.ts';
import { registerOf } from './register-people.ts';
import type { Register } from './register.ts';
import type { SetUp } from './set-ups.ts';

/** Adds people to a register, who are there for readers at once: what a register of theirs alone would hold. */
export const addPeople =
  (setUp: SetUp): NonNullable<MockDefinition<Register>['addPeople']> =>
  (people, { state, ...context }) => {
    const added = registerOf(setUp)(people, context);
    for (const [id, citizen] of added.citizens) state.citizens.set(id, citizen);
    state.cases = [...state.cases, ...added.cases];
    state.activities = [...state.activities, ...added.activities];
    state.privateContacts = [...state.privateContacts, ...added.privateContacts];
    state.alerts = [...state.alerts, ...added.alerts];
    join(state.responsible, added.responsible);
    join(state.notes, added.notes);
    join(state.tagAssignments, added.tagAssignments);
  };

function join<Row>(store: DelayedStore<Row>, { written }: DelayedStore<Row>): void {
  for (const [key, row] of written) {
    store.written.set(key, row);
    store.shown.set(key, row);
  }
}
