import type { GrantChanges } from '../../src/domain/decision/grant.ts';
import type { AdapterDeps } from '../http.ts';
import { changesInFile } from './changes-file.ts';
import { changesListed } from './changes-list.ts';
import { changesWatched } from './changes-watch.ts';
import type { Visit } from './client.ts';
import type { ChangesSetup } from './setup-changes.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** The next changes of grants after a cursor, in the way that the settings name; from the very beginning without one. */
export type ChangesAfter = (visit: Visit, cursor: string | null) => Promise<Answer<GrantChanges>>;

const changesCall = 'grants.changes';

/**
 * Reads changes of grants, in the way the settings name. Where they name none, that is said, and never that nothing
 * changed.
 */
export function grantChanges(setup: ChangesSetup, { now }: Pick<AdapterDeps, 'now'>): ChangesAfter {
  if (setup === 'none') return (visit) => Promise.resolve(visit.fault('not-configured', changesCall));
  if ('list' in setup) return (visit, cursor) => changesListed(visit, setup.list.link, cursor);
  if ('watch' in setup) return (visit, cursor) => changesWatched(visit, setup.watch, cursor, now());
  return (visit, cursor) => changesInFile(visit, setup.file, cursor, now());
}
