import { z } from 'zod';
import { usuallyClosed } from '../domain/working-days.ts';
import { workingDays } from './policy-access.ts';

/** Settings of joint plans: deadlines in Danish working days, unless said otherwise. */
export const plan = z.strictObject({
  /** The one who opens a plan: the committee (Norddjurs, D36), or a leader where there is no committee (Stevns). */
  opensWith: z.enum(['COMMITTEE', 'LEADER']).default('COMMITTEE'),
  /** The least number of areas that take part. */
  areasAtLeast: z.int().min(1).max(5).default(2),
  /** The way in which a plan stands to the statutory plans: beside them (Norddjurs, D43), or in their place while the consents hold (Stevns, D82). */
  form: z.enum(['BESIDE', 'REPLACES']).default('BESIDE'),
  /** The statutory plans that a plan in their place replaces (lov 707/2018). */
  replaces: z
    .array(z.strictObject({ area: z.string(), plan: z.string().min(2).max(100), law: z.string().min(2).max(200) }))
    .default([
      { area: 'employment', plan: 'Min Plan', law: 'LAB' },
      { area: 'social', plan: 'Handleplan', law: 'Serviceloven § 141 stk. 7' },
    ]),
  /** From the decision to the offer (D41), and so much later it is the leader's concern. */
  offer: workingDays.default(5),
  offerLeader: workingDays.default(3),
  /** From the offer to the citizen's answer (D51): a reminder, never a no by silence. */
  answer: workingDays.default(15),
  /** From the decision to the start of the first effort (D41), and so much later it is both leaders' concern. */
  start: workingDays.default(10),
  startLeader: workingDays.default(5),
  /** Months between assessments of the open goals (D92). */
  progressMonths: z.int().min(1).max(24).default(6),
  /** Working days before the agreed follow-up (D59) from which it waits on the coordinator. */
  followUpAhead: workingDays.default(10),
  /** The most days to the next follow-up. */
  followUpAtMost: z.int().min(1).max(1_500).default(365),
  /** The most days of a pause (D91). */
  pauseAtMost: z.int().min(1).max(730).default(180),
  /** The days after a no before the plan is offered again (D52). */
  offerAgainAfterDays: z.int().min(0).max(1_000).default(90),
  /** From a consent that is over until the statutory plan is to be made again (Serviceloven § 141). */
  statutoryAgain: workingDays.default(10),
  /** From the day on which it is learned that the coordinator has left until there is another (D61): so long one may stand in. */
  coordinatorLeft: workingDays.default(20),
  /** The changes of an agreed plan that are the committee's (D47, D58). */
  essential: z
    .array(z.enum(['END_GOAL', 'AREA', 'COORDINATOR', 'FOLLOW_UP']))
    .default(['END_GOAL', 'AREA', 'COORDINATOR', 'FOLLOW_UP']),
  /** The words for the levels of a goal, worst to best (D92). */
  levels: z
    .array(z.string().min(1).max(60))
    .length(5)
    .default(['Ikke begyndt', 'Lidt på vej', 'På vej', 'Næsten nået', 'Nået']),
  /** True if a wish of the citizen's may change the plan (D100); what is essential is the committee's all the same. */
  citizenMayChange: z.boolean().default(true),
  closedDays: z
    .array(z.string().regex(/^\d{2}-\d{2}$/))
    .max(60)
    .default([...usuallyClosed]),
});
