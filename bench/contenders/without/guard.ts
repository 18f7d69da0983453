import type * as Ours from '../../../src/access/guard.ts';
import { CitizenView } from '../../../src/access/citizen-view.ts';
import type { Guard } from '../../../src/access/guard.ts';
import { open } from './grounds.ts';
import type { GuardDeps } from '../../../src/access/area-result.ts';

/** Hands out a view of everybody to everybody, and remembers nobody. */
export function guard(parts: GuardDeps): Guard {
  const views = new Map<string, Promise<CitizenView>>();
  const everywhere = new Set(parts.loader.areas.map(({ key }) => key));
  const reach = { own: everywhere, party: everywhere };
  const citizen: Guard['citizen'] = (cpr, purpose = 'CASEWORK') => {
    const key = `${purpose} ${cpr}`;
    const looked = { cpr, purpose, accessGrants: { ...open, pseudonym: cpr }, reach, entitled: true };
    const view = views.get(key) ?? Promise.resolve(new CitizenView(looked, parts));
    views.set(key, view);
    return view;
  };
  return { caller: parts.caller, lookedUp: () => [], citizen, listed: citizen, subject: citizen };
}

({ guard }) satisfies Partial<typeof Ours>;
