import type { Transaction } from 'kysely';
import { loader, type ConnectedArea } from '../access/loader.ts';
import { dateInDenmark, instant, type CalendarDate, type Instant, later } from '../domain/dates.ts';
import { decisionIn as decidedBy } from '../domain/decision/decide-grant.ts';
import type { DecisionContent } from '../domain/decision/decision.ts';
import { asked } from '../domain/delivery/delivery.ts';
import type { Grant, GrantFeed } from '../domain/decision/grant.ts';
import { paragraphText, parseParagraph } from '../domain/law/paragraph.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Log } from '../platform/log.ts';
import type { Policy } from '../config/policy.ts';
import { saveOwnChange, type SaveDeps } from '../command/save-change.ts';
import { decisionChange } from './change.ts';
import type { DecisionRecord } from './records.ts';
import { settleWatch, type ClaimedWatch, type ReadOutcome } from '../grant-feed/watch.ts';
import { prepareDecision } from './prepare-decision.ts';
import { decisionsOfNumber } from './store.ts';
import type { Call, Fault } from '../domain/citizen/answer.ts';

/** The dependencies of reading grants. */
export type ReadGrantDeps = SaveDeps & {
  database: Database;
  areas: readonly ConnectedArea[];
  clock: Clock;
  log: Log;
  policy: Policy;
  /** Counts a grant that was decided under a section that is no bostøtte. */
  passedOver?: (facts: { area: string; section: string }) => void;
};

/** A grant that cannot be used is read again this often; one that could not be read just now, after a second, four, sixteen … (ms). */
const againMs = 3_600_000;
const longestRetryMs = 600_000;
/** The number of times that an announced grant or version may be missing, or an answer not be understood, before it is set aside. */
const triesAtMost = 5;

/** Reads a grant that changed, and registers the decision that it is: in one transaction with all its effects. */
export async function readGrant(
  watch: ClaimedWatch,
  grants: GrantFeed,
  call: Call,
  deps: ReadGrantDeps,
): Promise<void> {
  const now = instant(deps.clock.now()) as Instant;
  const settle = (outcome: ReadOutcome) => deps.database.transaction((tx) => settleWatch(tx, watch, outcome, now));
  const retry = (fault: Fault | null, citizen: string | null = null) =>
    settle({ kind: 'again', at: retryAt(watch, fault, now), unusable: null, citizen });
  const setAside = async (why: string, citizen: string | null = null) => {
    deps.log.warn('A grant was set aside', { area: watch.area, reason: why });
    await settle({ kind: 'again', at: later(now, againMs), unusable: why, citizen });
  };

  const answer = await grants.grant(watch.number, call);
  const isLast = watch.attempts + 1 >= triesAtMost;
  if (!answer.ok) {
    const isHopeless = isLast && answer.error.kind === 'not-understood';
    return isHopeless ? setAside('NOT_UNDERSTOOD') : void (await retry(answer.error));
  }
  const read = answer.value.value;
  // A read may be answered from before the write that was announced: then it is not there, or not in that version.
  if (read.kind === 'unreadable') return isLast || read.why !== 'GONE' ? setAside(read.why) : void (await retry(null));
  const { grant } = read;
  const whose = deps.keys.pseudonym(grant.citizen);
  if (grant.version < watch.wanted_version)
    return isLast ? setAside('VERSION_MISSING', whose) : void (await retry(null, whose));
  const earlier = await earlierThan(grant, deps);
  const [latest] = earlier;
  const isKnown = latest?.decision.source.origin === 'SYSTEM' && latest.decision.source.version >= grant.version;
  const decided = decidedBy(grant, earlier[0]?.decision ?? null, deps.policy.decisions);
  // Of two citizens it is not known whose it is.
  if (!decided.ok) return setAside(decided.error, decided.error === 'FOREIGN_GRANT' ? null : whose);
  if (decided.value === null && grant.state !== 'APPLIED' && grant.state !== 'DROPPED')
    deps.passedOver?.({ area: watch.area, section: sectionOf(grant.paragraph) });
  const done: ReadOutcome = { kind: 'read', version: grant.version };
  if (isKnown || decided.value === null) return void (await settle(done));
  const informed = decided.value.informedOn;
  // Nobody is notified before the citizen is informed (D33): it is read again on that day.
  if (informed && informed > dateInDenmark(now))
    return void (await settle({ kind: 'waits', version: grant.version, at: dawn(informed, now), citizen: whose }));
  const fault = await register(watch, grant, decided.value, earlier, call, deps);
  if (fault) await retry(fault, whose);
}

/** Returns a section without law and subsection, as a label of a metric: it cannot grow without bound. */
function sectionOf(paragraph: string | null): string {
  const read = paragraph === null ? null : parseParagraph(paragraph);
  return read ? paragraphText({ ...read, law: null, subsection: null }) : 'unread';
}

/**
 * Returns the decisions of a grant's number, the latest first: those read from the system, then those that somebody registered by
 * hand for the same citizen before it was read. They are one decision, notified once.
 */
async function earlierThan(grant: Grant, { database: { db }, keys }: ReadGrantDeps): Promise<DecisionRecord[]> {
  const source = sourceOf(grant);
  const read = await decisionsOfNumber(db, keys, source);
  const registered = await decisionsOfNumber(db, keys, { ...source, origin: 'HAND' });
  return [...read, ...registered.filter(({ decision }) => decision.citizen === grant.citizen)];
}

const sourceOf = ({ area, number, version }: Grant) => ({ area, origin: 'SYSTEM' as const, number, version });

/** Registers a decision; a fault, and nothing is registered, when a system that must say something about it does not. */
async function register(
  watch: ClaimedWatch,
  grant: Grant,
  content: DecisionContent,
  earlier: readonly DecisionRecord[],
  call: Call,
  deps: ReadGrantDeps,
): Promise<Fault | null> {
  const { database, areas, clock } = deps;
  const now = () => instant(clock.now()) as Instant;
  const order = {
    content,
    citizen: grant.citizen,
    source: sourceOf(grant),
    unit: null,
    by: null,
    earlier,
    changedOn: dateInDenmark(watch.changed_at),
    whole: watch.attempts + 1 < triesAtMost,
  };
  const prepared = await prepareDecision(order, { ...deps, loader: loader(areas, call), now });
  if (!prepared.ok) return prepared.error;
  const { decision } = prepared.value.record;
  const about = { citizen: decision.citizen, auditDetails: [decision.id] };
  const change = { ...decisionChange(prepared.value, deps), ...about };
  const saved = await database
    .transaction(async (tx: Transaction<Tables>) => {
      if (!(await settleWatch(tx, watch, { kind: 'read', version: grant.version }, now()))) return;
      if (!(await saveOwnChange(tx, 'followGrants', change, { ...deps, now: now() }))) throw new Outrun();
    })
    .catch(ifOutrun);
  return saved ?? null;
}

/** Undoes the transaction when an earlier notification was answered while this was decided: it is decided anew. */
class Outrun extends Error {}

function ifOutrun(error: unknown): Fault {
  if (error instanceof Outrun) return { kind: 'busy', area: 'helhed', call: 'followGrants', retryAt: null };
  throw error;
}

/** Returns early on a day, in Denmark too; tomorrow at the latest, since the day may be moved to an earlier one. */
const dawn = (date: CalendarDate, now: Instant): Instant =>
  [instant(`${date}T04:00:00Z`) ?? now, later(now, 86_400_000)].toSorted()[0] as Instant;

function retryAt({ attempts }: ClaimedWatch, fault: Fault | null, now: Instant): Instant {
  const ours = later(now, Math.min(1_000 * 4 ** Math.min(attempts, 10), longestRetryMs));
  const askedAt = asked(fault?.retryAt ?? null, now, longestRetryMs);
  return askedAt && askedAt > ours ? askedAt : ours;
}
