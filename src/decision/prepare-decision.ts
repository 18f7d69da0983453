import type { Loader } from '../access/loader.ts';
import { reference } from '../platform/reference.ts';
import { nameOf, unitsOfArea } from '../access/units.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../domain/dates.ts';
import type { Decision, DecisionContent, DecisionSource } from '../domain/decision/decision.ts';
import type { Recipient } from '../domain/notification/notification.ts';
import { recipientsOf } from '../domain/notification/recipients.ts';
import { ok, type Result } from '../domain/result.ts';
import { openNotification } from '../domain/notification/take-step.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Policy } from '../config/policy.ts';
import { factsAbout, nothingAsked } from './facts.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { notificationsOf } from './notification-store.ts';
import type { PreparedDecision } from './save-decision.ts';
import type { Fault } from '../domain/citizen/answer.ts';
import type { Actor } from '../domain/parties.ts';

/** A decision that is to be registered; `earlier`: those of the same number, the latest first. */
export type DecisionOrder = {
  content: DecisionContent;
  citizen: Cpr;
  source: DecisionSource;
  /** The unit that decided; null: as the area's system says. */
  unit: string | null;
  by: Actor | null;
  /** When its area's system said that it came; null where it did not come from there. */
  changedOn: CalendarDate | null;
  /** Whether nothing may be missing from what the systems say; else who cannot be read is as good as not there. */
  whole: boolean;
  earlier: readonly DecisionRecord[];
};

export type PrepareDeps = { loader: Loader; database: Database; keys: Keys; policy: Policy; now(): Instant };

/**
 * Asks what must be known and decides whom to tell; writes nothing. A fault where a system that must say something did not:
 * nobody is told, or left out, on a guess.
 */
export async function prepareDecision(
  order: DecisionOrder,
  parts: PrepareDeps,
): Promise<Result<PreparedDecision, Fault>> {
  const { content, citizen, source, earlier } = order;
  const { database, keys, policy, now } = parts;
  const at = now();
  const today = dateInDenmark(at);
  const isBeforeHelhed =
    order.changedOn !== null && order.changedOn < (await followedSince(database, source.area, today));
  // Nobody is told of what is history, so nobody need be asked about it.
  const known = isBeforeHelhed ? ok(nothingAsked) : await factsAbout(citizen, order.whole, parts);
  if (!known.ok) return known;
  const { areas, name, unitOf } = known.value;
  const before = earlier.find((one) => one.notified)?.decision ?? null;
  const facts = { decision: content, before, area: source.area, areas, today, isBeforeHelhed };
  const { told, untold } = recipientsOf(facts, policy.decisions);
  const decision: Decision = {
    ...content,
    id: reference(keys, ['decision', source.area, source.origin, source.number, String(source.version)]),
    citizen,
    source,
    unit: order.unit ?? unitOf(source.area),
    supersedes: earlier[0]?.decision.id ?? null,
    registeredAt: at,
    registeredBy: order.by,
  };
  const filed = { decision, citizenName: name, notified: told.length > 0, notNotified: untold };
  const notifications = await Promise.all(told.map((one, place) => notificationTo(one, place, filed, before, parts)));
  const isSilent = untold.some(({ why }) => why === 'NOTHING_NEW' || why === 'CITIZEN_NOT_INFORMED');
  const replaced = isSilent
    ? []
    : await notificationsOf(
        database.db,
        keys,
        earlier.map((one) => one.decision.id),
      );
  return ok({ filed, notifications, replaced });
}

async function notificationTo(
  recipient: Recipient,
  place: number,
  { decision, citizenName }: DecisionRecord,
  before: Decision | null,
  parts: PrepareDeps,
): Promise<NotificationRecord> {
  const { keys } = parts;
  const { id, citizen, source, unit, kind, startsOn, endsOn, minutesPerWeek, registeredAt } = decision;
  const whom = [recipient.area, recipient.unit, recipient.person?.caseworker ?? ''];
  const { notification } = openNotification(
    {
      id: reference(keys, ['notification', id, ...whom]),
      decision: id,
      citizen,
      from: { area: source.area, unit },
      recipient,
    },
    registeredAt,
  );
  return {
    notification,
    place,
    unitName: nameOf(recipient, await unitsOfArea(recipient.area, parts), parts),
    citizenName,
    tells: { kind, startsOn, endsOn, minutesPerWeek, supersedes: before?.id ?? null },
  };
}

/** Since which day an area's grants are followed: what came before is known, and told to nobody. */
async function followedSince({ db }: Database, area: string, today: string): Promise<string> {
  const row = await db.selectFrom('grant_feed').select('started_on').where('area', '=', area).executeTakeFirst();
  return row?.started_on ?? today;
}
