import { unitKey } from '../access/units.ts';
import type { PreparedChange } from '../command/execute-command.ts';
import type { Announcement, Change } from '../command/save-change.ts';
import { fieldsWrittenBy, messagesOf, type Effect } from '../delivery/effects.ts';
import type { Referral, ReferralChange, ReferralEvent } from '../domain/referral/referral.ts';
import type { Keys } from '../platform/keys.ts';
import type { ReferralRecord } from './records.ts';
import { referralEvents, referrals } from './store.ts';

/** A new version of a referral: the event that led to it, and the version before; null for a referral that is new. */
export type NewVersion = { record: ReferralRecord; event: ReferralEvent; before: number | null };

/** Returns the next version of a referral that is stored, with the effects it has on the systems. */
export const nextVersion = (
  record: ReferralRecord,
  { referral, event }: ReferralChange,
  effects: readonly Effect[],
): NewVersion => ({
  record: { ...record, referral, fieldsWritten: record.fieldsWritten + fieldsWrittenBy(effects) },
  event,
  before: record.referral.version,
});

/** Returns the change that new versions of referrals make: saved with their events, sent to the systems and announced. */
export const referralChange = (
  versions: readonly NewVersion[],
  effects: readonly Effect[],
  { keys }: { keys: Keys },
): Change => ({
  messages: messagesOf(effects),
  topics: versions.flatMap(({ record }) => topicsOf(record.referral)),
  async save(tx) {
    for (const { record, event, before } of versions) {
      const { id, version } = record.referral;
      const isSaved =
        before === null ? await referrals.insert(tx, keys, record) : await referrals.change(tx, keys, record, before);
      if (!isSaved) return false;
      await referralEvents.add(tx, keys, id, { version, event });
    }
    return true;
  },
});

/** Prepares that change for a caller, who is answered with the first of the versions. */
export const preparedReferralChange = (
  versions: readonly [NewVersion, ...NewVersion[]],
  effects: readonly Effect[],
  deps: { keys: Keys },
): PreparedChange<ReferralRecord> => ({
  ...referralChange(versions, effects, deps),
  answer: versions[0].record,
  citizens: [versions[0].record.referral.citizen],
  auditDetails: versions.map(({ record: { referral }, event }) =>
    JSON.stringify([referral.id, referral.version, event.action]),
  ),
});

/** Names the work queue of one person on the bus. */
export const personQueue = (id: string): string => `person:${id}`;

/** Returns the topics of a referral: itself, and the work queues of both units, its author and its owner. */
export function topicsOf({ id, from, to, author, owner }: Referral): Announcement[] {
  const people = [author, ...(owner ? [owner] : [])].map((one) => personQueue(one.id));
  const queues = new Set([unitKey(from), unitKey(to), ...people]);
  return [['referral', id], ...[...queues].map((queue) => ['work-queue', queue] as const)];
}
