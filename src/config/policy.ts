import { parse } from 'yaml';
import { z } from 'zod';
import { roles } from '../domain/access/caller.ts';
import { periodLengths } from '../domain/drawing-right/period.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { usuallyClosed } from '../domain/working-days.ts';
import { contentOf, type Problem } from '../platform/settings.ts';
import { access, audit, door, underretning, workingDays } from './policy-access.ts';
import { usualLegalBases } from './legal-bases.ts';
import { coordinator, efforts, entrance, youthDuty } from './policy-coordination.ts';
import { committee } from './policy-committee.ts';
import { mandate } from './policy-mandate.ts';
import { meeting } from './policy-meeting.ts';
import { areasNamed, identity } from './policy-identity.ts';
import { plan } from './policy-plan.ts';
import type { AreaKey } from '../domain/area.ts';

const years = z.int().min(0).max(120);
const ageBand = z.strictObject({ name: z.string().min(1).max(40), from: years, to: years.optional() });

/** Bands follow each other without holes or overlaps, so that an age belongs to one of them at most. */
const ageBands = z
  .array(ageBand)
  .min(1)
  .refine(
    (bands) =>
      bands.every(({ from, to }, index) => {
        const next = bands[index + 1];
        return next ? to !== undefined && to >= from && next.from === to + 1 : to === undefined || to >= from;
      }),
    'must follow each other: each begins the year after the one before ends, and only the last may be without "to"',
  );

/** Days beside weekends and holidays when the offices are closed, as MM-DD; some must be left, or nothing is ever due. */
const closedDays = z
  .array(z.string().regex(/^\d{2}-\d{2}$/))
  .max(60)
  .default([...usuallyClosed]);

/** Deadlines of the referral procedure in Danish working days (D26, D27, D34), but for `holdAtMost`, which is in days. */
const referrals = z.strictObject({
  /** A referral that nobody has received: when to remind the unit, and when to tell its leader. */
  receiveRemind: workingDays.default(2),
  receiveLeader: workingDays.default(4),
  /** When a referral is to be answered, and the areas that publish another limit (Retssikkerhedsloven § 3). */
  answer: workingDays.default(10),
  answerByArea: z.record(z.string(), workingDays).default({}),
  provideInformation: workingDays.default(10),
  startAfterPlanned: workingDays.default(5),
  holdAtMost: z.int().min(1).max(730).default(90),
  answerCancellation: workingDays.default(5),
  answerReturn: workingDays.default(5),
  /**
   * The legal bases of a referral: keys, the names that caseworkers choose by, and in a line what each allows. `CONSENT` holds what
   * is sent while there is none.
   */
  legalBases: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
        name: z.string().min(3).max(100),
        help: z.string().min(3).max(300).optional(),
      }),
    )
    .min(1)
    .refine((bases) => new Set(bases.map(({ key }) => key)).size === bases.length, 'must have each key once')
    .default(usualLegalBases),
  /** Days that a draft is kept after it was last saved. */
  draftDays: z.int().min(1).max(365).default(30),
  closedDays,
});

/** The procedure for telling of decisions on bostøtte (D33); its annex is not supplied, so all of it is a choice (D34). */
const decisions = z
  .strictObject({
    /** Grants under these paragraphs are bostøtte; others are none of this. */
    paragraphs: z
      .array(z.string().min(1))
      .min(1)
      .default(['§ 82 a', '§ 82 b', '§ 82 c', '§ 82 d', '§ 85'].map((section) => `Serviceloven ${section}`)),
    /** Decisions that cannot be complained of, and how many weeks there are for the others (Retssikkerhedsloven § 67). */
    withoutAppeal: z.array(z.string()).default(['Serviceloven § 82 a']),
    appealWeeks: z.int().min(1).max(52).default(4),
    /** True if the day of approval counts as the day the citizen was informed, or only a day that the system records. */
    informed: z.enum(['APPROVAL', 'RECORDED']).default('APPROVAL'),
    /** On what ground the other area is told: only with a joint plan, or because this procedure is agreed (D33). */
    basis: z.enum(['JOINT_PLAN', 'PROCEDURE']).default('JOINT_PLAN'),
    /** The areas that the procedure tells; an area that is not named learns of decisions only as party to a joint plan. */
    procedureTells: z.array(z.string()).default(['employment']),
    /** The unit that delivers for a provider, where the provider is not called what the unit is. */
    deliverers: z.record(z.string(), z.string()).default({ Bostøtteteamet: 'fti', Kontaktpersonsteamet: 'fti' }),
    /** Staff who are away: their unit is notified in their place. */
    away: z
      .array(z.strictObject({ area: z.string(), caseworker: z.string(), from: z.iso.date(), until: z.iso.date() }))
      .default([]),
    /** Working days until a notification is to be seen, acknowledged (then it is the backup's), and is the leader's concern. */
    seen: workingDays.default(2),
    acknowledge: workingDays.default(5),
    leader: workingDays.default(8),
    /** Working days until the deciding unit is to have answered a dispute; one of the wrong citizen has one. */
    dispute: workingDays.default(5),
    closedDays,
    /** The interval at which an area's list of changed grants is read, and its clocks are looked at, in milliseconds. */
    everyMs: z.int().min(100).max(86_400_000).default(10_000),
  })
  .refine(
    ({ seen, acknowledge, leader }) => seen <= acknowledge && acknowledge <= leader,
    'seen, acknowledge and leader must follow each other',
  );

/** The delivery to the areas' systems (promise 12). Times in milliseconds. */
const delivery = z.strictObject({
  /** The wait after the first failed try; each one after that is four times as long, up to the longest. */
  firstRetryMs: z.int().min(10).max(3_600_000).default(25_000),
  longestRetryMs: z.int().min(10).max(604_800_000).default(52_000_000),
  /** The try that is the last: then somebody has to look into it. */
  tries: z.int().min(1).max(100).default(7),
  /** The time for which a message belongs to the gateway that took it; another one takes over after that. */
  leaseMs: z.int().min(1_000).max(3_600_000).default(60_000),
  /** The interval at which the replies of people in the systems are polled. */
  answersEveryMs: z.int().min(100).max(86_400_000).default(300_000),
  /** Working days until the senders are to have looked at a delivery that has failed for good. */
  look: workingDays.default(1),
});

/** The work queue: the days for which it is kept what was handled, by whom and how it ended. */
const workQueue = z.strictObject({
  handledDays: z.int().min(1).max(3_650).default(30),
  /** The days for which it is kept when somebody last opened a citizen. */
  openedDays: z.int().min(1).max(3_650).default(90),
});

/** Hours of bostøtte that one area may draw from another (D62). `hoursPerPeriod` 0: nothing is agreed. */
const drawingRight = z.strictObject({
  /** The area that draws, and the one whose staff deliver. */
  area: z.string().default('employment'),
  from: z.string().default('social'),
  period: z.enum(periodLengths).default('QUARTER'),
  hoursPerPeriod: z.int().min(0).max(1_000_000).default(0),
  fromAge: years.default(30),
  /** Warns when less than this much of the pool can still be reserved. */
  warnBelowPercent: z.int().min(0).max(100).default(20),
});

/** Which roles there are in each unit of each area (ADR 31); a unit that is not named is unknown. */
const staffing = z.record(z.string(), z.record(z.string(), z.array(z.enum(roles)))).default({});

/** The settling of discrepancies between the systems. */
const discrepancies = z.strictObject({
  /** The interval at which the systems are asked whether they agree after a correction, in milliseconds. */
  checkEveryMs: z.int().min(100).max(86_400_000).default(3_600_000),
});

/** The municipality's choices where its documents leave them open. A policy file gives those that differ from these. */
const policy = z.strictObject({
  /** Names for ages (D14: the documents disagree). */
  ageBands: ageBands.default([
    { name: '15–17', from: 15, to: 17 },
    { name: '18–29', from: 18, to: 29 },
    { name: '30+', from: 30 },
  ]),
  /** Areas whose systems are not to be asked for now. */
  disabledAreas: z.array(z.string()).default([]),
  referrals: referrals.prefault({}),
  staffing,
  identity: identity.prefault({}),
  access: access.prefault({}),
  underretning: underretning.prefault({}),
  decisions: decisions.prefault({}),
  delivery: delivery.prefault({}),
  discrepancies: discrepancies.prefault({}),
  workQueue: workQueue.prefault({}),
  drawingRight: drawingRight.prefault({}),
  committee: committee.prefault({}),
  mandate: mandate.prefault({}),
  meeting: meeting.prefault({}),
  plan: plan.prefault({}),
  efforts: efforts.prefault({}),
  coordinator: coordinator.prefault({}),
  youthDuty: youthDuty.prefault({}),
  entrance: entrance.prefault({}),
  audit: audit.prefault({}),
  door: door.prefault({}),
});
export type Policy = z.infer<typeof policy>;

const example =
  '{"ageBands": [{"name": "15–17", "from": 15, "to": 17}, {"name": "18+", "from": 18}], "disabledAreas": ["social"]}';

/** Reads the policy file (JSON or YAML), or gives the defaults where there is none. Problems name the place, never the value. */
export function readPolicy(file: string | undefined, areas: readonly AreaKey[]): Result<Policy, Problem[]> {
  const wrong = (problem: string): Problem => ({ setting: 'POLICY_FILE', problem, example });
  const text =
    file === undefined
      ? ok({})
      : contentOf(file, (content): unknown => parse(content) ?? {}, 'is neither JSON nor YAML');
  if (!text.ok) return err([wrong(text.error)]);
  const read = policy.safeParse(text.value);
  if (!read.success)
    return err(
      read.error.issues.map(({ path, message }) => wrong([path.join('.'), message].filter(Boolean).join(': '))),
    );
  if (!read.data.disabledAreas.every((area) => areas.includes(area))) {
    return err([wrong(`disabledAreas: names an area there is none of; there are ${areas.join(', ')}`)]);
  }
  if (!areasNamed(read.data.identity).every((area) => areas.includes(area)))
    return err([wrong(`identity: names an area there is none of; there are ${areas.join(', ')}`)]);
  return ok(read.data);
}

/** The name of the band an age is in, in Danish; outside the bands, on which side of them. */
export function ageBandOf({ ageBands: bands }: Policy, age: number): string {
  const band = bands.find(({ from, to = Infinity }) => age >= from && age <= to);
  const first = bands[0]?.from ?? 0;
  return band?.name ?? (age < first ? `under ${first}` : `over ${bands.at(-1)?.to ?? first}`);
}
