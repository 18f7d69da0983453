import type { Policy } from '../config/policy.ts';
import { caseHoldsUntil, waitOfCase } from '../domain/committee/clocks.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { dayOf } from '../domain/meeting/meeting.ts';
import type { Keys } from '../platform/keys.ts';
import type { WaitingKind } from '../waiting/kind.ts';
import { factsOf } from './case-facts.ts';
import { committeeCases } from './store.ts';

/** Reads cases for the committee with what they await. One whose meeting was cancelled comes back on the same day. */
export const waitingCases =
  (deps: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids, now) => {
    const { keys, policy } = deps;
    const today = dateInDenmark(now);
    const records = await committeeCases.byIds(db, keys, ids);
    const facts = await factsOf(
      db,
      records.map(({ committeeCase }) => committeeCase),
      deps,
    );
    return records.map((record, index) => {
      const { committeeCase: one } = record;
      const { meeting, seats } = facts[index]!;
      const days = { meetingOn: meeting && dayOf(meeting), today };
      const isCancelled = one.state === 'SCHEDULED' && meeting?.state === 'CANCELLED';
      return {
        id: one.id,
        citizen: one.citizen,
        record,
        state: `CASE_${one.state}` as const,
        wait: isCancelled ? null : waitOfCase(one, days, seats, policy.committee),
        clockOn: isCancelled ? today : null,
        holdsUntil: caseHoldsUntil(one, days),
      };
    });
  };
