import type { Kysely } from 'kysely';
import type { Policy } from '../config/policy.ts';
import { pseudonymsOf } from '../access/conflicts-of-interest.ts';
import type { CommitteeCase } from '../domain/committee/committee-case.ts';
import { listOn, peopleOn, type MembersList } from '../domain/committee/members.ts';
import { caseSeats } from '../domain/committee/parts.ts';
import type { CasePart } from '../domain/committee/steps.ts';
import { dayOf, type Meeting } from '../domain/meeting/meeting.ts';
import { meetings } from '../meeting/store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { memberLists } from './store.ts';

/** The meeting that a case is on, the members on its day, and the seats of each part in the case. */
export type CaseFacts = {
  meeting: Meeting | null;
  list: MembersList | null;
  seats: Readonly<Record<CasePart, readonly string[]>>;
};

type Deps = { keys: Keys; policy: Pick<Policy, 'committee'> };

/** Reads the facts of several cases at once, in their order. */
export async function factsOf(
  db: Kysely<Tables>,
  cases: readonly CommitteeCase[],
  { keys, policy }: Deps,
): Promise<CaseFacts[]> {
  const ids = [...new Set(cases.flatMap(({ meeting }) => meeting ?? []))];
  const [found, lists] =
    ids.length === 0 ? [[], []] : await Promise.all([meetings.byIds(db, keys, ids), memberLists(db, keys)]);
  const byId = new Map(found.map(({ meeting }) => [meeting.id, meeting]));
  return cases.map((one) => {
    const meeting = byId.get(one.meeting ?? '') ?? null;
    const list = meeting && listOn(lists, dayOf(meeting));
    return { meeting, list, seats: caseSeats(one, list, policy.committee) };
  });
}

/** Finds who of a list keeps away from a citizen's case (inhabilitet), by their ids. */
export async function keptAwayFrom(
  db: Kysely<Tables>,
  keys: Keys,
  { citizen }: CommitteeCase,
  list: MembersList | null,
): Promise<ReadonlySet<string>> {
  const ids = list ? peopleOn(list).map(({ id }) => id) : [];
  const rows = await db
    .selectFrom('conflict_of_interest')
    .select('caller_id')
    .where('caller_id', 'in', ['', ...ids])
    .where('citizen', 'in', await pseudonymsOf(db, keys.pseudonym(citizen)))
    .execute();
  return new Set(rows.map(({ caller_id }) => caller_id));
}
