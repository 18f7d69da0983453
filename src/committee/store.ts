import type { Kysely, Transaction } from 'kysely';
import type { Policy } from '../config/policy.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { CaseEvent, CommitteeCase } from '../domain/committee/committee-case.ts';
import type { MembersList } from '../domain/committee/members.ts';
import { caseSeats } from '../domain/committee/parts.ts';
import { isClosedCase } from '../domain/committee/steps.ts';
import { eventStore, recordStore, type RecordedEvent } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/**
 * A case as it is stored. `seats`: of those who see it where the citizen is shown to them, or because they call the meetings;
 * `purpose`: why it is looked at, never stored.
 */
export type CaseRecord = { committeeCase: CommitteeCase; seats: readonly string[]; purpose?: Purpose };

/** An event in a case's history, and the version that it led to. */
export type RecordedCaseEvent = RecordedEvent<CaseEvent>;

/** The cases, each as it is now. */
export const committeeCases = recordStore(
  'committee_case',
  ({ committeeCase: one, seats }: CaseRecord, keys) => ({
    id: one.id,
    citizen: keys.pseudonym(one.citizen),
    state: one.state,
    open: !isClosedCase(one.state),
    version: one.version,
    meeting_id: one.meeting,
    plan_id: one.plan,
    follows_up: one.followsUp,
    seats: [...seats],
    opened_at: one.openedAt,
  }),
  ['purpose'],
);

/** The histories of the cases. */
export const caseEvents = eventStore<CaseEvent>('committee_case');

/** Returns a case as it is to be stored. */
export const caseRecord = (one: CommitteeCase, { policy }: { policy: Pick<Policy, 'committee'> }): CaseRecord => ({
  committeeCase: one,
  seats: [...new Set(Object.values(caseSeats(one, null, policy.committee)).flat())],
});

const placeOf = (version: number) => `committee_members.body.${version}`;

type MembersBody = Pick<MembersList, 'members' | 'setBy'>;

/** Returns all lists of members, in the order in which they were set. */
export async function memberLists(db: Kysely<Tables>, keys: Keys): Promise<MembersList[]> {
  const rows = await db.selectFrom('committee_members').selectAll().orderBy('version').execute();
  return rows.map(({ version, valid_from, at, body }) => ({
    version,
    validFrom: valid_from as MembersList['validFrom'],
    setAt: at,
    ...(JSON.parse(keys.decrypt(placeOf(version), body)) as MembersBody),
  }));
}

/** Adds a list of members; false when another was set first. */
export async function addMembersList(
  tx: Transaction<Tables>,
  keys: Keys,
  { version, validFrom, members, setBy, setAt }: MembersList,
): Promise<boolean> {
  const body = keys.encrypt(placeOf(version), JSON.stringify({ members, setBy } satisfies MembersBody));
  const added = await tx
    .insertInto('committee_members')
    .values({ version, valid_from: validFrom, at: setAt, body })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
