import { z } from 'zod';

const areaKey = z.string().regex(/^[a-z][a-z-]*$/);
const unitRef = z.strictObject({ area: areaKey, unit: z.string().regex(/^[a-z][a-z0-9-]*$/) });

/** Settings of the efforts in a plan, where the law leaves it to the municipality; authority stays where the law puts it (D42). */
export const efforts = z.strictObject({
  /** The area that delivers the employment effort for citizens who stay in the social area (D95). */
  employmentForStaying: z.enum(['EMPLOYMENT', 'SOCIAL']).default('EMPLOYMENT'),
  /** The one who holds the statutory interviews and gives offers under the Act on Active Employment Efforts (D98). */
  interviews: z.enum(['EMPLOYMENT', 'COORDINATOR']).default('EMPLOYMENT'),
});

/** The coordinating caseworker (D55). */
export const coordinator = z.strictObject({
  /** The number of caseworkers of a citizen: one in each area, or one in all (D96). */
  caseworkers: z.enum(['TWO', 'ONE']).default('TWO'),
  /** The area that the coordinator comes from (D96). */
  from: z.union([z.literal('ANY'), areaKey]).default('ANY'),
  /** The most working days that a leader names a stand-in for; 0: none is named. */
  standInDays: z.int().min(0).max(250).default(20),
});

/** The unit that answers for the duty of 15–17-year-olds to be in education or work (D102). */
export const youthDuty = z.strictObject({
  unit: unitRef.default({ area: 'employment', unit: 'ungeindsats' }),
  /** The unit for those who are placed outside the home; null: the same. */
  placed: unitRef.nullable().default(null),
});

/** The citizen's one entrance to the municipality (D106). */
export const entrance = z.strictObject({
  /** The person that it is: the coordinator of the plan where there is one, or always the primary caseworker of one area. */
  by: z.enum(['COORDINATOR', 'AREA']).default('COORDINATOR'),
  /** The area whose primary caseworker it is without a coordinator. */
  else: areaKey.default('social'),
});
