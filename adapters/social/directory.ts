import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { readEach, readList, type Reads } from './wire.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** A list of the system's own, not of citizens, given whole and fetched once for each request of ours. */
export const directory = <Entry extends { id: number }>(session: SocialSession, name: string, reads: Reads<Entry>) =>
  session.once(`directory ${name}`, async (): Promise<Answer<{ items: Entry[]; leftOut: number }>> => {
    const call = `${name}.list`;
    const entries = withValue(await session.fromRoot(name, { call, reads: readList }), (records) =>
      readEach(records, reads),
    );
    if (entries.ok && entries.value.value.leftOut > 0) session.incomplete(call);
    return entries;
  });
