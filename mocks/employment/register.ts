import { z } from 'zod';
import { savedMap, savedSet } from '../kit/saved-collections.ts';
import type { DelayedStore } from './delayed-store.ts';

// The state of the employment system, as schemas that also read it when it was saved. Answers in the vendor's shapes are
// made of it beside each operation.

const text = z.string();
const optional = z.string().nullable();

const tag = z.strictObject({ id: text, title: text, end: optional });
/** A tag that can be put on citizens; `end`: until when it could. */
export type Tag = z.output<typeof tag>;

const tagAssignment = z.strictObject({ id: text, tagId: text, referenceId: text, start: optional, end: optional });
export type TagAssignment = z.output<typeof tagAssignment>;

const citizen = z.strictObject({
  id: text,
  cpr: text,
  displayName: text,
  email: text,
  phone: text,
  address: z.strictObject({ street: text, building: text, suite: text, postalCode: text, city: text }),
  primaryCaseworkerTeamId: optional,
  caseworkerIdentifier: optional,
  targetGroupCode: optional,
  targetGroupStartDate: optional,
});
export type Citizen = z.output<typeof citizen>;

const oneCase = z.strictObject({
  id: text,
  citizenId: text,
  caseNumber: text,
  title: text,
  status: text,
  createdDate: text,
  informedDate: optional,
  decidedDate: optional,
  closedDate: optional,
  kleNumber: text,
  paragraph: optional,
  unitKey: text,
  unitName: text,
  caseworkerIdentifier: text,
  caseworkerName: text,
  targetGroupCode: optional,
  benefitName: optional,
  contactCourse: optional,
  /** The area's own assessment of the citizen, by whom and when; absent until there is one. */
  assessmentName: text.optional(),
  assessedByName: text.optional(),
  assessedDate: text.optional(),
});
export type Case = z.output<typeof oneCase>;

const activity = z.strictObject({
  id: text,
  citizenId: text,
  title: text,
  activityType: text,
  status: text,
  startDate: text,
  endDate: optional,
  providerName: optional,
  paragraph: optional,
  weeklyHours: z.number().nullable(),
});
export type Activity = z.output<typeof activity>;

const responsible = z.strictObject({
  id: text,
  citizenId: text,
  actorId: text,
  code: optional,
  role: z.literal([0, 1]),
  startDate: optional,
  endDate: optional,
});
/** A person responsible for a citizen, now or before. `role` 1: the primary, who has no code. */
export type Responsible = z.output<typeof responsible>;

const privateContact = z.strictObject({ id: text, citizenId: text, name: text, kind: text, phone: optional });
export type PrivateContact = z.output<typeof privateContact>;

const alert = z.strictObject({
  id: text,
  referenceId: text,
  title: text,
  alertSeverity: z.enum(['info', 'high', 'low', 'normal']),
});
export type Alert = z.output<typeof alert>;

const task = z.strictObject({
  id: text,
  citizenId: text,
  title: text,
  description: text,
  deadline: optional,
  assignedActorsId: z.array(text).readonly(),
  taskType: z.int().nullable(),
  state: z.enum(['Active', 'Completed', 'Canceled', 'Started']),
  createdAt: text,
  updatedAt: text,
});
export type Task = z.output<typeof task>;

const note = z.strictObject({
  id: text,
  referenceId: text,
  title: text,
  journalTypeId: text,
  body: text,
  caseId: optional,
  createdAt: text,
});
export type Note = z.output<typeof note>;

const delayed = <Row extends z.ZodType>(row: Row): z.ZodType<DelayedStore<z.output<Row>>> =>
  z.strictObject({
    written: savedMap(text, row),
    shown: savedMap(text, row),
    waiting: z.array(z.strictObject({ key: text, row: row.nullable(), showsAt: z.number() })),
  }) as never;

/** The schema of the system's state. What the API can write is in delayed stores; the rest people there change. */
export const registerSchema = z.strictObject({
  /** Until when each token is good, in epoch milliseconds. */
  tokens: savedMap(text, z.number()),
  citizens: savedMap(text, citizen),
  cases: z.array(oneCase).readonly(),
  activities: z.array(activity).readonly(),
  privateContacts: z.array(privateContact).readonly(),
  alerts: z.array(alert).readonly(),
  tags: z.array(tag).readonly(),
  /** By citizen: the vendor replaces the whole list at once. */
  responsible: delayed(z.array(responsible).readonly()),
  /** The actors who are employed no more. */
  departed: savedSet,
  tasks: delayed(task),
  notes: delayed(note),
  tagAssignments: delayed(tagAssignment),
});
export type Register = z.output<typeof registerSchema>;
