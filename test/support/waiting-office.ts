import { openClocks, waitingSweep } from '../../src/command/clocks.ts';
import { saveOwnChange, type Change } from '../../src/command/save-change.ts';
import { readPolicy, type Policy } from '../../src/config/policy.ts';
import { consentChange } from '../../src/consent/save-consent.ts';
import { consents } from '../../src/consent/store.ts';
import { breakGlasses } from '../../src/break-glass/store.ts';
import { notificationClock } from '../../src/decision/clocks.ts';
import { decisionChange, notificationChange } from '../../src/decision/change.ts';
import { notifications } from '../../src/decision/store.ts';
import { deadLetters, replay } from '../../src/delivery/dead-letters.ts';
import { messageIn, openOutbox } from '../../src/delivery/outbox.ts';
import type { Context } from '../../src/context.ts';
import { reviewBreakGlass } from '../../src/domain/access/review-break-glass.ts';
import { giveConsent } from '../../src/domain/consent/record-consent.ts';
import { markSeen, withdrawConsentStep } from '../../src/domain/consent/steps.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark, later, type Instant } from '../../src/domain/dates.ts';
import { allowedOn, take as takeNotificationStep } from '../../src/domain/notification/take-step.ts';
import { answerDueOn } from '../../src/domain/referral/clocks.ts';
import { allowedWhile, nothingHeld } from '../../src/domain/referral/holding.ts';
import { openReferral } from '../../src/domain/referral/open-referral.ts';
import { redirect } from '../../src/domain/referral/redirect-referral.ts';
import { take } from '../../src/domain/referral/take-step.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { openBus } from '../../src/platform/bus.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { withHolding } from '../../src/referral/access.ts';
import { nextVersion, referralChange } from '../../src/referral/change.ts';
import { referralClock } from '../../src/referral/clocks.ts';
import { sendingEffects, stepEffects } from '../../src/referral/effects.ts';
import { referrals } from '../../src/referral/store.ts';
import type { Topic } from '../../src/access/bus.ts';
import { openWaitingTable, type WaitingTable } from '../../src/waiting/waiting-table.ts';
import { waitingKinds } from '../../src/work-queue/kinds.ts';
import type { Engine } from './database.ts';
import { called, decision, told } from './decisions.ts';
import { movableClock } from './movable-clock.ts';
import {
  bo,
  complete,
  jobcenter,
  jonas,
  jytte,
  karen,
  lars,
  minna,
  order,
  sara,
  socialUnits,
  went,
} from './referrals.ts';
import { nextPlanChange } from './waiting-plans.ts';

const mette = called({ employment: 'MHO' }, 'mette', 'CASEWORKER', jobcenter);

/** Everybody who may have something waiting for them. */
export const cast = [mette, minna, lars, jonas, jytte, sara, karen, bo];

const citizens = ['6101019999', '6101029998', '6101039997'] as Cpr[];
const names = { sender: { area: 'A', unit: 'B' }, receiver: { area: 'C', unit: 'D' }, legalBasis: null };
const unitName = { area: 'C', unit: 'D' };
const dayMs = 86_400_000;

/** Returns one of several by a number, whatever it is. */
const pick = <Value>(some: readonly Value[], by: number): Value | null => some[by % Math.max(1, some.length)] ?? null;

/** Opens an office of one gateway: what people and time do there, each saved as mutations and clocks save it. */
export async function openOffice(engine: Engine) {
  const store = await engine.fresh();
  const database = await store.open();
  const keys = loadKeys({ keyFile: `${store.where.dataDir}/keys.json` });
  const log = createLog('silent');
  const bus = await openBus<Topic>({ database, log });
  const clock = movableClock('2026-11-23T09:00:00Z');
  const now = () => clock.now().toISOString() as Instant;
  let policy = policyWith({});
  const open = (): Promise<WaitingTable> =>
    openWaitingTable(database.db, { kinds: waitingKinds({ keys, policy }), policy, keys, now });
  let waiting = await open();
  let made = 0;
  const newId = () => `X${String((made += 1)).padStart(5, '0')}`;
  const deps = () => ({
    database,
    keys,
    bus,
    clock,
    log,
    policy,
    waiting,
    now,
    outbox: openOutbox({ keys, clock, bus }),
  });

  /** Saves a change as part of its own transaction; `fails` at its end, as when the gateway is killed there. */
  const save = (change: Change, citizen: Cpr, fails = false): Promise<void> =>
    database.transaction(async (tx) => {
      await saveOwnChange(tx, 'test', { ...change, citizen, auditDetails: ['TEST'] }, { ...deps(), now: now() });
      if (fails) throw new Error('The gateway ends here');
    });
  const ids = async (
    table: 'referral' | 'notification' | 'consent' | 'break_glass' | 'outbox' | 'plan' | 'meeting' | 'committee_case',
  ): Promise<string[]> =>
    table === 'outbox'
      ? effectIds()
      : (await database.db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id);
  const effectIds = async () =>
    (await database.db.selectFrom('outbox').select('effect_id').orderBy('effect_id').execute()).map(
      (one) => one.effect_id,
    );
  const anyOf = async (table: Parameters<typeof ids>[0], by: number): Promise<string> =>
    pick((await ids(table)).slice(-6), by) ?? '';
  const aReferral = async (by: number) => {
    const stored = await referrals.byId(database.db, keys, await anyOf('referral', by));
    return stored && withHolding(stored, { database, keys, now });
  };
  const talkative = (until: string | null) => ({
    text: 'Fordi',
    questions: ['Hvem er lægen?'],
    answers: ['Dr. Hansen'],
    reason: 'OTHER' as const,
    outcome: 'MOVED_ON' as const,
    until: addDays(dateInDenmark(now()), until === null ? 9 : 8),
    owner: { id: 'jytte', name: 'jytte' },
  });
  /** Takes a step that somebody can take, if any; what is refused changes nothing. */
  async function nextStep(by: number) {
    const record = await aReferral(by);
    if (!record) return null;
    const { referral, holding } = record;
    const possible = cast.flatMap((caller) =>
      allowedWhile(holding, referral, caller).map((action) => ({ caller, action })),
    );
    const one = pick(
      possible.filter(({ action }) => action !== 'REDIRECT'),
      by >> 3,
    );
    if (!one) return null;
    const input = { expectedVersion: referral.version, ...talkative(referral.until) };
    const taken = take(one.action, referral, one.caller, input, { now: now(), policy: policy.referrals, holding });
    if (!taken.ok) return null;
    const effects = stepEffects(taken.value.referral, taken.value.event, referral.state, keys);
    return { version: nextVersion(record, taken.value, effects), effects, citizen: referral.citizen };
  }

  const acts = {
    async refer(by: number, fails = false) {
      const content = { ...complete, legalBasis: by % 4 === 0 ? 'JOINT_PLAN' : complete.legalBasis };
      const citizen = citizens[by % 3]!;
      const { referral, event } = went(
        openReferral(order({ id: newId(), citizen, content }), { units: socialUnits, now: now() }),
      );
      const record = { referral, names, citizenName: null, createdAt: now(), fieldsWritten: 0 };
      const effects = sendingEffects(record, answerDueOn(referral, policy.referrals), keys);
      await save(referralChange([{ record, event, before: null }], effects, { keys }), citizen, fails);
    },
    async step(by: number, fails = false) {
      const next = await nextStep(by);
      if (next) await save(referralChange([next.version], next.effects, { keys }), next.citizen, fails);
    },
    /** A change that is saved past the one way to save, and says nothing of what waits. */
    async forget(by: number) {
      const next = await nextStep(by);
      if (next) await referrals.change(database.db, keys, next.version.record, next.version.before!);
    },
    async redirect(by: number) {
      const record = await aReferral(by);
      const to = pick([jobcenter, ...socialUnits.map(({ key }) => ({ area: 'social', unit: key }))], by >> 2)!;
      if (!record) return;
      const { referral, holding } = record;
      const input = { newId: newId(), to, text: 'Fordi', expectedVersion: referral.version };
      const time = { units: socialUnits, now: now(), policy: policy.referrals, holding };
      const done = cast.map((caller) => redirect(referral, caller, input, time)).find(({ ok }) => ok);
      if (!done?.ok) return;
      const { closed, opened } = done.value;
      const next = { ...record, referral: opened.referral, createdAt: now() };
      const versions = [nextVersion(record, closed, []), { record: next, event: opened.event, before: null }];
      await save(referralChange(versions, [], { keys }), referral.citizen);
    },
    async consent(by: number) {
      const caller = by % 2 ? karen : mette;
      const today = dateInDenmark(now());
      const citizen = citizens[by % 3]!;
      const term = { givenOn: today, expiresOn: addDays(today, (by >> 2) % 6) };
      const text = { kinds: ['CASES'] as const, caseOrPurpose: 'Bostøtte', form: 'ORAL' as const, heardBy: 'Bo' };
      const areas = ['employment', 'social'];
      const given = giveConsent(
        { id: newId(), citizen, from: 'employment', to: 'social', ...text, ...term },
        { caller, earlier: 0, areas, today, now: now(), policy: policy.access },
      );
      if (given.ok) await save(consentChange(given.value, deps() as unknown as Context), citizen);
    },
    async withdraw(by: number) {
      const consent = await consents.byId(database.db, keys, await anyOf('consent', by));
      if (!consent) return;
      const told = { expectedVersion: consent.version, now: now() };
      const done =
        by % 3 === 0
          ? markSeen(consent, lars, told)
          : withdrawConsentStep(consent, { ...told, caller: mette, form: 'ORAL', text: null });
      if (done.ok) await save(consentChange(done.value, deps() as unknown as Context), consent.citizen);
    },
    async breakGlass(by: number) {
      const citizen = citizens[by % 3]!;
      const glass = {
        id: newId(),
        citizen,
        by: { id: by % 2 ? 'jonas' : 'karen', name: 'X' },
        unit: { area: 'social', unit: 'voksenenhed' },
      };
      const rest = {
        reason: 'Fald',
        at: now(),
        expiresAt: later(now(), dayMs),
        unusual: false,
        review: null,
        version: 1,
      };
      await save({ save: (tx) => breakGlasses.insert(tx, keys, { ...glass, ...rest }) }, citizen);
    },
    async review(by: number) {
      const glass = await breakGlasses.byId(database.db, keys, await anyOf('break_glass', by));
      if (!glass) return;
      const input = { expectedVersion: glass.version, verdict: 'JUSTIFIED' as const, text: null };
      const done = reviewBreakGlass(glass, karen, input, now());
      if (done.ok)
        await save({ save: (tx) => breakGlasses.change(tx, keys, done.value, glass.version) }, glass.citizen);
    },
    async decide(by: number) {
      const [citizen, id] = [citizens[by % 3]!, newId()];
      const one = decision({ id, citizen, source: { area: 'social', origin: 'SYSTEM', number: id, version: 1 } });
      const notification = told({ id: newId(), decision: id, citizen }, now());
      const notified = { notification, place: 0, unitName, citizenName: null, tells: one };
      const record = { decision: one, citizenName: null, notified: true, notNotified: [] };
      await save(decisionChange({ record, notified: [notified], replaced: [] }, deps()), citizen);
    },
    async answer(by: number) {
      const record = await notifications.byId(database.db, keys, await anyOf('notification', by));
      if (!record) return;
      const { notification } = record;
      const possible = cast.flatMap((caller) => allowedOn(notification, caller).map((action) => ({ caller, action })));
      const one = pick(possible, by >> 3);
      const reason = by % 2 ? ('WRONG_CITIZEN' as const) : ('NOT_OURS' as const);
      const said = { actionTaken: 'NO_CHANGE', reason, outcome: 'UPHELD', text: 'Fordi' } as const;
      const input = { expectedVersion: notification.version, ...said };
      const done = one && takeNotificationStep(one.action, notification, one.caller, input, now());
      if (done?.ok) await save(notificationChange(record, done.value, { keys }), notification.citizen);
    },
    async plan(by: number) {
      const citizen = citizens[by % 3]!;
      const change = await nextPlanChange(by, citizen, { ...deps(), newId });
      if (change) await save(change, citizen);
    },
    /** Delivers everything that is queued, as a worker records it. */
    async deliver() {
      await database.db
        .updateTable('outbox')
        .set({ state: 'DELIVERED', settled_at: now() })
        .where('state', '=', 'QUEUED')
        .execute();
    },
    /** Fails for good the first message that is queued in one message group, as a worker records it. */
    async fail(by: number) {
      const { db } = database;
      const queued = await db.selectFrom('outbox').selectAll().where('state', '=', 'QUEUED').orderBy('seq').execute();
      const first = pick([...Map.groupBy(queued, (one) => one.message_group).values()], by)?.[0];
      const failed = { state: 'DEAD', reason: 'unreachable', settled_at: now() } as const;
      if (first) await db.updateTable('outbox').set(failed).where('seq', '=', first.seq).execute();
    },
    async replay(by: number) {
      const letter = pick(await deadLetters(database.db), by);
      if (!letter) return;
      const { citizen } = messageIn(await rowOf(letter.effect_id), keys);
      await save({ save: (tx) => replay(tx, letter, now()) }, citizen);
    },
    async days(by: number) {
      clock.advance((1 + (by % 5)) * dayMs);
    },
    async sweep() {
      await clocks().step();
    },
    /** Starts anew under other deadlines. */
    async restart(by: number) {
      policy = policyWith({ receiveRemind: 1 + (by % 3), answer: 5 + (by % 7) });
      waiting = await open();
    },
    async conflict(by: number) {
      const row = { citizen: keys.pseudonym(citizens[by % 3]!), caller_id: 'minna', at: now(), body: '' };
      await database.db
        .insertInto('conflict_of_interest')
        .values(row)
        .onConflict((one) => one.doNothing())
        .execute();
    },
  } satisfies Record<string, (by: number) => Promise<void>>;

  /** Withdraws a referral, as its author. */
  async function withdrawReferral(id: string): Promise<void> {
    const record = (await referrals.byId(database.db, keys, id))!;
    const input = { expectedVersion: record.referral.version, ...talkative(null) };
    const { referral, event } = went(
      take('WITHDRAW', record.referral, mette, input, { now: now(), policy: policy.referrals, holding: nothingHeld }),
    );
    const version = nextVersion(record, { referral, event }, []);
    await save(referralChange([version], [], { keys }), referral.citizen);
  }
  const rowOf = (effectId: string) =>
    database.db
      .selectFrom('outbox')
      .select(['effect_id', 'body'])
      .where('effect_id', '=', effectId)
      .executeTakeFirstOrThrow();

  const clocks = () => {
    const parts = deps();
    const sweep = waitingSweep({ referral: referralClock(parts), notification: notificationClock(parts) }, parts);
    return openClocks([sweep], 1_000, parts);
  };
  return {
    database,
    keys,
    clock,
    now,
    /** Everything that can be done with any number. */
    anything: acts,
    acts: { ...acts, withdrawReferral },
    clocks,
    ids,
    table: () => waiting,
    async close() {
      await bus.close();
      await database.close();
      await store.remove();
    },
  };
}

function policyWith(referralPolicy: Partial<Policy['referrals']>): Policy {
  const read = readPolicy(undefined, []);
  if (!read.ok) throw new Error('The defaults are a policy');
  return { ...read.value, referrals: { ...read.value.referrals, ...referralPolicy } };
}
