import { z } from 'zod';
import { deciders, referrers } from '../domain/committee/policy.ts';
import { itemKeys } from '../domain/committee/items.ts';
import { usuallyClosed } from '../domain/working-days.ts';
import { workingDays } from './policy-access.ts';

const ofKind = (least: number, most: number) =>
  z
    .strictObject({ least: z.int().min(0).max(50), most: z.int().min(0).max(50) })
    .refine((limit) => limit.least <= limit.most, 'least must not be more than most')
    .default({ least, most });

const items = z.array(z.enum(itemKeys));

/** The committee (koordinations- og visitationsudvalg): its cases, members and decisions (D35–D41, D97, D99, D100). Deadlines in Danish working days. */
export const committee = z.strictObject({
  /** The represented areas that have a system, and those that have none (D3). */
  areas: z.array(z.string()).min(1).default(['employment', 'social']),
  outside: z
    .array(z.strictObject({ area: z.string().min(1), unit: z.string().min(1), name: z.string().min(2).max(100) }))
    .default([{ area: 'health', unit: 'sundhedsvisitation', name: 'Sundhed og Omsorg' }]),
  /** The one who brings a case before the committee (D38, D97). */
  refers: z.enum(referrers).default('LEADER_OF_ANY'),
  /** The decider on disagreement (D99): the chair, since a party should not settle its own disagreement. */
  decider: z.enum(deciders).default('CHAIR'),
  /** The citizen's place at the meeting (D100). */
  attends: z.enum(['INVITED', 'NOT_INVITED']).default('INVITED'),
  /** From a proposal to a leader's yes or no, from then to the case being well-lit, and from then to its place on an agenda. */
  propose: workingDays.default(5),
  prepare: workingDays.default(10),
  schedule: workingDays.default(10),
  /** The least from the scheduling to the meeting. */
  notice: workingDays.default(3),
  /** From the meeting to its decision: then it is the chair's too. */
  minutes: workingDays.default(2),
  /** From a disagreement to the decider's word. */
  settle: workingDays.default(5),
  /** So large a part of the members, and so many leaders. */
  quorum: z
    .strictObject({ percent: z.int().min(0).max(100).default(50), leaders: z.int().min(0).max(20).default(1) })
    .prefault({}),
  /** The members (D35); `balanced`: each area has a leader and a caseworker. */
  members: z
    .strictObject({
      LEADER: ofKind(2, 2),
      CASEWORKER: ofKind(2, 4),
      HEALTH: ofKind(1, 1),
      balanced: z.boolean().default(true),
    })
    .prefault({}),
  /** The items that make a case well-lit (D39), when it is new and when a plan comes back. */
  items: z
    .strictObject({
      new: items.default([...itemKeys]),
      return: items.default(['WHO', 'EFFORTS', 'BASIS', 'INFORMED', 'PART', 'CITIZENS_VIEW', 'PROPOSAL', 'COMPETENCE']),
    })
    .prefault({}),
  /** Words in what a contact is called that say that the citizen is carried elsewhere (D15: senhjerneskadekoordinator). */
  excludedContacts: z.array(z.string().min(3)).default(['hjerneskade']),
  closedDays: z
    .array(z.string().regex(/^\d{2}-\d{2}$/))
    .max(60)
    .default([...usuallyClosed]),
});
