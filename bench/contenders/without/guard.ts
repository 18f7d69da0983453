import { CitizenView } from '../../../src/access/citizen-view.ts';
import type { Guard, GuardParts } from '../../../src/access/guard.ts';
import { open } from './grounds.ts';

/** Hands out a view of everybody to everybody, and remembers nobody. */
export function guard(parts: GuardParts): Guard {
  const views = new Map<string, Promise<CitizenView>>();
  return {
    caller: parts.caller,
    lookedUp: () => [],
    citizen(cpr, purpose = 'CASEWORK') {
      const key = `${purpose} ${cpr}`;
      const view =
        views.get(key) ??
        Promise.resolve(new CitizenView({ cpr, purpose, grounds: { ...open, pseudonym: cpr } }, parts));
      views.set(key, view);
      return view;
    },
  };
}
