import type { GrantChanges } from '../../src/domain/decision/grant.ts';
import type { AdapterDeps } from '../http.ts';
import { changesInFile } from './changes-file.ts';
import { changesListed } from './changes-list.ts';
import { changesWatched } from './changes-watch.ts';
import type { SocialSession } from './session.ts';
import type { ChangesSetup } from './setup-changes.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** The next changes of grants after a cursor, in the way that the settings name; from the very beginning without one. */
export type ChangesAfter = (session: SocialSession, cursor: string | null) => Promise<Answer<GrantChanges>>;

const changesCall = 'grants.changes';

/**
 * Reads changes of grants, in the way the settings name. Where they name none, that is said, and never that nothing
 * changed.
 */
export function grantChanges(setup: ChangesSetup, { now }: Pick<AdapterDeps, 'now'>): ChangesAfter {
  if (setup === 'none') return (session) => Promise.resolve(session.fault('not-configured', changesCall));
  if ('list' in setup) return (session, cursor) => changesListed(session, setup.list.link, cursor);
  if ('watch' in setup) return (session, cursor) => changesWatched(session, setup.watch, cursor, now());
  return (session, cursor) => changesInFile(session, setup.file, cursor, now());
}
