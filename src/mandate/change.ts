import type { Change } from '../command/save-change.ts';
import { messagesOf, type Effect } from '../delivery/effects.ts';
import type { MandateChange } from '../domain/mandate/mandate.ts';
import type { Keys } from '../platform/keys.ts';
import { mandateBooks } from './store.ts';

/** Returns the change that new entries of a mandate make; another change to it meanwhile has it decided anew. */
export const mandateChange = (
  { plan, after, entries }: MandateChange,
  effects: readonly Effect[],
  { keys }: { keys: Keys },
): Change => ({
  messages: messagesOf(effects),
  topics: [['mandate', plan]],
  save: (tx) => mandateBooks.add(tx, keys, { book: plan, after }, entries),
});
