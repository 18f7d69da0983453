import { CitizenView } from '../../../src/access/citizen-view.ts';
import type { Guard } from '../../../src/access/guard.ts';
import { open } from './grounds.ts';
import type { GuardDeps } from '../../../src/access/area-result.ts';

/** Hands out a view of everybody to everybody, and remembers nobody. */
export function guard(parts: GuardDeps): Guard {
  const views = new Map<string, Promise<CitizenView>>();
  return {
    caller: parts.caller,
    lookedUp: () => [],
    citizen(cpr, purpose = 'CASEWORK') {
      const key = `${purpose} ${cpr}`;
      const view =
        views.get(key) ??
        Promise.resolve(new CitizenView({ cpr, purpose, accessGrants: { ...open, pseudonym: cpr } }, parts));
      views.set(key, view);
      return view;
    },
  };
}
