import { z } from 'zod';
import { usuallyClosed } from '../domain/working-days.ts';
import { workingDays } from './policy-access.ts';

/** The meetings, and how often they are to be held (D29, D31, D80, D81). */
export const meeting = z.strictObject({
  /** Cross-disciplinary meetings a year about each plan (D81). */
  crossPerYear: z.union([1, 2, 3, 4, 6, 12].map((times) => z.literal(times))).default(3),
  /** Meetings with the citizen between two of those; 0: none is demanded (D80). */
  citizenBetween: z.int().min(0).max(1).default(1),
  /** Working days that a cross-disciplinary meeting is called ahead. */
  callAhead: workingDays.default(5),
  /** Working days before a meeting is due on which it is asked for. */
  askAhead: workingDays.default(10),
  /** Sparring forums a month (D29), and meetings on the cooperation a year (D31); 0: none is demanded. */
  sparringPerMonth: z.int().min(0).max(1).default(1),
  cooperationPerYear: z.union([0, 1, 2, 4].map((times) => z.literal(times))).default(2),
  /** Working days until a meeting whose day has passed is to be registered as held or cancelled. */
  minutes: workingDays.default(2),
  /** Working days after that until it is the leaders' concern. */
  leader: workingDays.default(10),
  /** The cases that there is time for at a meeting of the committee, where nothing else is said. */
  places: z.int().min(1).max(50).default(6),
  /** More different support persons than this within so many months are a warning (D72). */
  supportPersons: z
    .strictObject({ months: z.int().min(1).max(120).default(24), atMost: z.int().min(1).max(20).default(3) })
    .prefault({}),
  /** The areas whose facilitators call meetings about no plan. */
  areas: z.array(z.string()).min(1).default(['employment', 'social']),
  closedDays: z
    .array(z.string().regex(/^\d{2}-\d{2}$/))
    .max(60)
    .default([...usuallyClosed]),
});
