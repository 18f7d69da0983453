import { z } from 'zod';
import { staff } from './staff.ts';
import type { MockArea } from './person.ts';

/** A CPR number that can belong to nobody: the day of birth + 60. A hyphen is left out. */
export const replacementField = z
  .string()
  .regex(
    /^(6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d{2}-?\d{4}$/,
    'must be a replacement number, ten digits that begin with the day of birth + 60; others could be a real person’s',
  )
  .transform((cpr) => cpr.replace('-', ''))
  .describe('A replacement number: ten digits, the day of birth + 60');

/** The fields of an address. */
export const addressFields = {
  line: z.string().min(1).describe('Street, number and floor'),
  postalCode: z.string().regex(/^\d{4}$/, 'must be four digits'),
  city: z.string().min(1),
};

/** Makes the field of a caseworker's initials, of one area or of any. */
export const initialsField = (area?: MockArea) => {
  const initials = staff.filter((one) => area === undefined || one.area === area).map((one) => one.initials);
  return z.enum(initials as [string, ...string[]]).describe('Initials of a member of staff');
};
