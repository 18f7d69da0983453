import type { Answer } from '../../src/domain/area-system.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { readEach, readList, type Reads } from './wire.ts';

/** What the system lists of itself rather than of citizens: small lists, each given whole. */
type DirectoryName = 'organizations' | 'professionals' | 'offers';

/** A directory as the root links to it, fetched once for each request of ours. */
export const directory = <Entry extends { id: number }>(visit: Visit, name: DirectoryName, reads: Reads<Entry>) =>
  visit.once(name, async (): Promise<Answer<{ items: Entry[]; leftOut: number }>> => {
    const call = `${name}.list`;
    const entries = withValue(await visit.fromRoot(name, { call, reads: readList }), (records) =>
      readEach(records, reads),
    );
    if (entries.ok && entries.value.value.leftOut > 0) visit.incomplete(call);
    return entries;
  });

/** The entry that is meant; null where there is none, not understood where it may be among those that cannot be read. */
export async function entryOf<Entry extends { id: number }>(
  visit: Visit,
  name: DirectoryName,
  reads: Reads<Entry>,
  isMeant: (entry: Entry) => boolean,
): Promise<Answer<Entry | null>> {
  const answer = await directory(visit, name, reads);
  const entry = withValue(answer, ({ items }) => items.find(isMeant) ?? null);
  const missed = answer.ok && answer.value.value.leftOut > 0 && entry.ok && entry.value.value === null;
  return missed ? visit.notUnderstood(`${name}.list`) : entry;
}
