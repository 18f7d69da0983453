import { problemsOf } from '../../domain/problems.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { InputProblemCode, Resolvers } from '../../generated/schema.ts';

const codes: Partial<Record<Refusal['code'], InputProblemCode>> = {
  Missing: 'MISSING',
  InvalidText: 'INVALID_TEXT',
  InvalidDate: 'INVALID_DATE',
  InvalidHours: 'INVALID_HOURS',
  InvalidArea: 'INVALID_AREA',
  UnknownUnit: 'UNKNOWN_UNIT',
  OwnArea: 'OWN_AREA',
};

/** Resolves refusals: each type is named as its code, and tells of all that is wrong with the fields. */
export const refusalResolvers: Resolvers = {
  Refusal: {
    __resolveType: ({ code }) => code,
    problems: (refusal) =>
      problemsOf(refusal).flatMap(({ field, code, message }) => {
        const known = codes[code];
        return known ? [{ field, code: known, message }] : [];
      }),
  },
};
