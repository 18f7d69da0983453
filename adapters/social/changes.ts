import type { Answer } from '../../src/domain/citizen/answer.ts';
import { instant } from '../../src/domain/dates.ts';
import type { GrantChange, GrantChanges } from '../../src/domain/decision/grant.ts';
import { withValue } from '../kit/answers.ts';
import { changesInFile } from './changes-file.ts';
import { changesWatched } from './changes-watch.ts';
import type { SocialSession } from './session.ts';
import type { ChangesSetup } from './setup-changes.ts';
import { readChange, readChanges } from './wire-grant.ts';

/** Reads the next changes of grants after a cursor; from the very beginning without one. */
export type ChangesAfter = (session: SocialSession, cursor: string | null) => Promise<Answer<GrantChanges>>;

const changesAtOnce = 200;
const call = 'grants.changes';

/**
 * Returns what reads changes of grants, in the way the settings name. Where they name none, that is said, and never that nothing
 * changed.
 */
export function grantChanges(setup: ChangesSetup): ChangesAfter {
  if (setup === 'none') return async (session) => session.notConfigured(call);
  if ('list' in setup) return (session, cursor) => changesListed(session, setup.list.link, cursor);
  if ('watch' in setup) return (session, cursor) => changesWatched(session, setup.watch, cursor);
  return (session, cursor) => changesInFile(session, setup.file, cursor);
}

/** The next changes after a cursor, with one call, from a list behind a link of the root: no public source names one. */
async function changesListed(
  session: SocialSession,
  link: string,
  cursor: string | null,
): Promise<Answer<GrantChanges>> {
  const query = { limit: String(changesAtOnce), ...(cursor !== null && { cursor }) };
  const answer = await session.fromRoot(link, { call, query, reads: readChanges });
  if (!answer.ok) return answer;
  const { changes: entries, nextCursor, hasMore } = answer.value.value;
  // A system that has more and stays where it is would be asked for ever.
  const stuck = hasMore && nextCursor === cursor;
  const changes = entries.flatMap(changeIn);
  const leftOut = entries.length - changes.length;
  if (stuck || leftOut > 0) session.incomplete(call);
  if (stuck) return session.notUnderstood(call);
  return withValue(answer, () => ({ changes, leftOut, cursor: nextCursor, more: hasMore }));
}

function changeIn(entry: unknown): GrantChange[] {
  const change = readChange(entry);
  const changedAt = change.ok ? instant(change.value.changedAt) : null;
  return change.ok && changedAt
    ? [{ number: String(change.value.grantId), version: change.value.version, changedAt }]
    : [];
}
