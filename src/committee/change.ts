import { unitKey } from '../access/units.ts';
import type { PreparedChange } from '../command/execute-command.ts';
import { allOf, type Announcement, type Change } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { messagesOf, type Effect } from '../delivery/effects.ts';
import type { CaseChange, CommitteeCase } from '../domain/committee/committee-case.ts';
import type { Keys } from '../platform/keys.ts';
import { caseEvents, caseRecord, committeeCases, type CaseRecord } from './store.ts';

type Deps = { keys: Keys; policy: Pick<Policy, 'committee'> };

/** Returns the change that a case's next version makes: saved with its event, written into the areas' systems, and announced. */
export const caseChange = (
  { case: one, event, before }: CaseChange,
  effects: readonly Effect[],
  { keys, policy }: Deps,
): Change => ({
  messages: messagesOf(effects),
  topics: topicsOfCase(one),
  async save(tx) {
    const record = caseRecord(one, { policy });
    const saved = before
      ? await committeeCases.change(tx, keys, record, before.version)
      : await committeeCases.insert(tx, keys, record);
    if (!saved) return false;
    await caseEvents.add(tx, keys, one.id, { version: one.version, event });
    return true;
  },
});

/** A case's next version with its effects, and what else changes in the same transaction: its meeting, a plan, a mandate. */
export type PreparedCase = {
  change: CaseChange;
  effects?: readonly Effect[];
  also?: readonly Change[];
  details?: readonly string[];
};

/** Prepares that change for a caller, who is answered with the case. */
export const preparedCase = (
  { change, effects = [], also = [], details = [] }: PreparedCase,
  deps: Deps,
): PreparedChange<CaseRecord> => ({
  ...allOf([caseChange(change, effects, deps), ...also]),
  answer: caseRecord(change.case, deps),
  citizens: [change.case.citizen],
  auditDetails: [...caseDetails(change), ...details],
});

/** Returns the audit details of a case's change. */
export const caseDetails = ({ case: one, event }: CaseChange): string[] => [
  JSON.stringify([one.id, one.version, event.action]),
];

/** Returns the topics of a case: itself, and the work queues of the units of those who are named in it. */
const topicsOfCase = ({ id, proposer, referrer, presenter, coordinator }: CommitteeCase): Announcement[] => {
  const units = [proposer, referrer, presenter, coordinator].flatMap((one) => (one ? [unitKey(one)] : []));
  return [['committee-case', id], ...[...new Set(units)].map((queue) => ['work-queue', queue] as const)];
};
