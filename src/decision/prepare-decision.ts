import type { ConnectedArea, Loader } from '../access/loader.ts';
import { nameOf, unitsOfArea } from '../access/units.ts';
import type { Policy } from '../config/policy.ts';
import type { Fault } from '../domain/citizen/answer.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../domain/dates.ts';
import type { Decision, DecisionContent, DecisionSource } from '../domain/decision/decision.ts';
import type { Recipient } from '../domain/notification/notification.ts';
import type { AreaFacts } from '../domain/notification/recipient-facts.ts';
import { recipientsOf } from '../domain/notification/recipients.ts';
import { unitWith } from '../domain/notification/unit-with.ts';
import { openNotification } from '../domain/notification/take-step.ts';
import type { Actor } from '../domain/parties.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import { reference } from '../platform/reference.ts';
import type { PreparedDecision } from './change.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';
import { notificationsOf } from './store.ts';

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
  /** Requires that nothing is missing from the systems' answers; else who cannot be read is as good as not there. */
  whole: boolean;
  earlier: readonly DecisionRecord[];
};

type AskDeps = { loader: Loader; now(): Instant };
type PrepareDeps = AskDeps & { database: Database; keys: Keys; policy: Policy };

/**
 * Prepares a decision: asks the systems, and decides whom to notify. A fault where a system that must answer did not: nobody is
 * notified, or left out, on a guess.
 */
export async function prepareDecision(
  order: DecisionOrder,
  deps: PrepareDeps,
): Promise<Result<PreparedDecision, Fault>> {
  const { content, citizen, source, earlier } = order;
  const { database, keys, policy, now } = deps;
  const at = now();
  const today = dateInDenmark(at);
  const isBeforeHelhed =
    order.changedOn !== null && order.changedOn < (await followedSince(database, source.area, today));
  // Nobody is notified of what is history, so nobody need be asked about it.
  const known = isBeforeHelhed ? ok(nothingAsked) : await factsAbout(citizen, order.whole, deps);
  if (!known.ok) return known;
  const { areas, name, unitOf } = known.value;
  const before = earlier.find((one) => one.notified)?.decision ?? null;
  const facts = { decision: content, before, area: source.area, areas, today, isBeforeHelhed };
  const { told: recipients, notNotified } = recipientsOf(facts, policy.decisions);
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
  const record = { decision, citizenName: name, notified: recipients.length > 0, notNotified };
  const notified = await Promise.all(recipients.map((one, place) => notificationTo(one, place, record, before, deps)));
  const isSilent = notNotified.some(({ reason }) => reason === 'NOTHING_NEW' || reason === 'CITIZEN_NOT_INFORMED');
  const replaced = isSilent
    ? []
    : await notificationsOf(
        database.db,
        keys,
        earlier.map((one) => one.decision.id),
      );
  return ok({ record, notified, replaced });
}

async function notificationTo(
  recipient: Recipient,
  place: number,
  { decision, citizenName }: DecisionRecord,
  before: Decision | null,
  deps: PrepareDeps,
): Promise<NotificationRecord> {
  const { keys } = deps;
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
    unitName: nameOf(recipient, await unitsOfArea(recipient.area, deps), deps),
    citizenName,
    tells: { kind, startsOn, endsOn, minutesPerWeek, supersedes: before?.id ?? null },
  };
}

/** Returns the day since which an area's grants are followed: nobody is notified of what came before. */
async function followedSince({ db }: Database, area: string, today: string): Promise<string> {
  const row = await db.selectFrom('grant_feed').select('started_on').where('area', '=', area).executeTakeFirst();
  return row?.started_on ?? today;
}

/** The facts from all areas' systems that decide whom to notify. `unitOf`: the unit that has the citizen there. */
type Facts = { areas: readonly AreaFacts[]; name: string | null; unitOf(area: string): string | null };

const nothingAsked: Facts = { areas: [], name: null, unitOf: () => null };

/**
 * Asks every area's system; a fault where one of them does not answer, or is switched off. `whole`: also where something in its
 * answer cannot be read.
 */
async function factsAbout(citizen: Cpr, whole: boolean, deps: AskDeps): Promise<Result<Facts, Fault>> {
  const answers = await Promise.all(deps.loader.areas.map((area) => factsFrom(area, citizen, whole, deps)));
  const silent = answers.find((one) => !one.ok);
  if (silent) return silent;
  const all = answers.flatMap((one) => (one.ok ? [one.value] : []));
  return ok({
    areas: all.map(({ facts }) => facts),
    name: all.map((one) => one.name).find((one) => one !== null) ?? null,
    unitOf: (area) => unitWith(all.find(({ facts }) => facts.area === area)?.facts, dateInDenmark(deps.now())),
  });
}

type Answer = { facts: AreaFacts; name: string | null };

async function factsFrom(
  area: ConnectedArea,
  citizen: Cpr,
  whole: boolean,
  deps: AskDeps,
): Promise<Result<Answer, Fault>> {
  const { loader } = deps;
  const [found, units] = await Promise.all([loader.find(area.key, citizen), unitsOfArea(area.key, deps)]);
  if (!found || !units) return err(noAnswer(area.key));
  if (!found.ok) return found;
  const nothing = { area: area.key, jointPlanWith: [], contacts: [], openCases: [], units };
  // Under another number there is somebody to tell: unknown is not none.
  if (found.value.value.kind === 'renumbered') return err(noAnswer(area.key, 'not-understood'));
  if (found.value.value.kind === 'unread') return err(found.value.value.fault);
  if (found.value.value.kind !== 'known') return ok({ facts: nothing, name: null });
  const { person } = found.value.value;
  const [contacts, cases] = await Promise.all([loader.section('contacts', person), loader.section('cases', person)]);
  if (!contacts.ok) return contacts;
  if (!cases.ok) return cases;
  if (whole && contacts.value.value.leftOut + cases.value.value.leftOut > 0)
    return err(noAnswer(area.key, 'not-understood'));
  const { jointPlanWith, name } = person;
  const openCases = cases.value.value.items.filter((one) => one.progress !== 'CLOSED');
  return ok({ facts: { ...nothing, jointPlanWith, contacts: contacts.value.value.items, openCases }, name });
}

const noAnswer = (area: string, kind: Fault['kind'] = 'unreachable'): Fault => ({
  kind,
  area,
  call: 'facts',
  retryAt: null,
});
