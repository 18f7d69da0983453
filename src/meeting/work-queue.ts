import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { ClockOf, ClockDeps, Sweep } from '../command/clocks.ts';
import type { Policy } from '../config/policy.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { AreaKey } from '../domain/area.ts';
import {
  cancelWithPlan,
  dayAt,
  waitOfForum,
  waitOfMeeting,
  waitsOfRhythm,
  type MeetingWaiting,
} from '../domain/meeting/clocks.ts';
import { isDemanded, type RhythmKind } from '../domain/meeting/rhythm.ts';
import type { MeetingKind } from '../domain/meeting/steps.ts';
import { stillVisiblePlan } from '../plan/access.ts';
import { plans, type PlanRecord } from '../plan/store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { WaitingFor, WaitingKind, WaitingSubject } from '../waiting/kind.ts';
import { stillVisibleMeeting } from './access.ts';
import { meetingChange } from './change.ts';
import { meetingEffects } from './effects.ts';
import { meetings, rhythmOfForum, rhythmOfPlans, type MeetingRecord } from './store.ts';
import type { ShownMeeting } from './records.ts';

type Deps = { keys: Keys; policy: Policy };

/** Holds what waits about meetings, as the queue hands it out: a meeting, or the plan that one is due about; neither for the forums. */
export type MeetingWork = { meeting: MeetingRecord | null; plan: PlanRecord | null };

const kindsWaited = {
  MEETING_CROSS: 'CROSS',
  MEETING_CITIZEN: 'CITIZEN',
  MEETING_SPARRING: 'SPARRING',
  MEETING_COOPERATION: 'COOPERATION',
} as const satisfies Partial<Record<WaitingFor, MeetingKind>>;

/** Returns the kind of meeting that is waited for. */
export function kindOfMeeting(waitingFor: WaitingFor, { meeting }: MeetingWork): MeetingKind {
  if (meeting) return meeting.meeting.kind;
  if (!(waitingFor in kindsWaited))
    throw new Error('Of the waits for meetings only the minutes are about one that is there');
  return kindsWaited[waitingFor as keyof typeof kindsWaited];
}

type ForPurpose = MeetingWork & { purpose: Purpose };

/** Returns the meeting that waits, if the caller may see it. */
export const meetingIn = async ({ meeting, purpose }: ForPurpose, context: Context): Promise<ShownMeeting | null> =>
  meeting && stillVisibleMeeting({ ...meeting, purpose }, context);

/** Returns the plan that a meeting is due about, if the caller may see it. */
export const planIn = async ({ plan, purpose }: ForPurpose, context: Context): Promise<PlanRecord | null> =>
  plan && stillVisiblePlan({ ...plan, purpose }, context);

/** Reads meetings with what they await: once their day has passed, that somebody says how it went. */
export const waitingMeetings =
  ({ keys, policy }: Deps): WaitingKind =>
  async (db, ids, now) => {
    const records = await meetings.byIds(db, keys, ids);
    const about = await plansById(
      db,
      keys,
      records.flatMap(({ meeting }) => meeting.plan ?? []),
    );
    const day = dayAt(now, policy.plan);
    return records.map((one): WaitingSubject => {
      const { meeting } = one;
      const plan = about.get(meeting.plan ?? '') ?? null;
      const record: MeetingWork = { meeting: one, plan };
      const waiting = waitOfMeeting(meeting, plan?.plan ?? null, day, policy.meeting);
      const { id, citizen, state } = meeting;
      return { id, citizen, record, state: `MEETING_${state}`, clockOn: null, ...waiting };
    });
  };

const forums = ['SPARRING', 'COOPERATION'] as const satisfies readonly RhythmKind[];

/** Reads the rhythms of plans (by the plan's id) and of the forums (by their kind) with the meetings that are due. */
export const waitingRhythms =
  ({ keys, policy }: Deps): WaitingKind =>
  async (db, ids, now) => {
    const [about, held] = await Promise.all([plansById(db, keys, ids), rhythmOfPlans(db, ids)]);
    const day = dayAt(now, policy.plan);
    const ofPlans = [...about.values()].flatMap((one) => {
      const { id, citizen } = one.plan;
      const all = waitsOfRhythm(one.plan, held.get(id) ?? [], day, policy.meeting);
      return all.map((waiting) => rhythmSubject({ id, citizen, plan: one }, waiting));
    });
    const ofForums = forums
      .filter((kind) => ids.includes(kind))
      .map(async (kind) => {
        const waiting = waitOfForum(kind, await rhythmOfForum(db, kind), day, policy.meeting);
        return rhythmSubject({ id: kind, citizen: null, plan: null }, waiting);
      });
    return [...ofPlans, ...(await Promise.all(ofForums))];
  };

const rhythmSubject = (
  { id, citizen, plan }: Pick<WaitingSubject, 'id' | 'citizen'> & { plan: PlanRecord | null },
  waiting: MeetingWaiting,
): WaitingSubject => {
  const record: MeetingWork = { meeting: null, plan };
  return { id, citizen, record, state: 'MEETING_PLANNED', clockOn: null, ...waiting };
};

async function plansById(
  db: Kysely<Tables>,
  keys: Keys,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlanRecord>> {
  return new Map((await plans.byIds(db, keys, ids)).map((one) => [one.plan.id, one]));
}

/** Cancels a meeting once its plan is over. */
export const meetingClock =
  ({ database, keys, areas }: ClockDeps & { areas: readonly { key: AreaKey }[] }): ClockOf =>
  async (id, now) => {
    const record = await meetings.byId(database.db, keys, id);
    const plan = record?.meeting.plan ? await plans.byId(database.db, keys, record.meeting.plan) : null;
    const change = record && plan && cancelWithPlan(record.meeting, plan.plan, now);
    if (!change) return null;
    const { citizen, version } = change.meeting;
    if (citizen === null) throw new Error('A meeting about a plan is about its citizen');
    const effects = meetingEffects(change, { keys, areas: areas.map(({ key }) => key) });
    return {
      ...meetingChange(change, effects, { keys }),
      citizen,
      auditDetails: [JSON.stringify([id, version, change.event.action])],
    };
  };

/** Has the forums' rhythms worked out where they are not yet: they are of no record that could do it. */
export const forumSweep =
  ({ database, policy: { meeting } }: Pick<ClockDeps, 'database'> & { policy: Policy }): Sweep =>
  async () => {
    const demanded = forums.filter((kind) => isDemanded(kind, meeting));
    await sql`
      insert into waiting_change (subject_type, subject_id)
      select 'meeting-rhythm', kind from unnest(${demanded}::text[]) as wanted (kind)
      where not exists (select from waiting where subject_type = 'meeting-rhythm' and subject_id = kind)`.execute(
      database.db,
    );
    return [];
  };
