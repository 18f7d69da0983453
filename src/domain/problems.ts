import type { Problem, Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { fieldWords, type Field } from './words.ts';

/** Names the field that a refusal without one is about. */
const fieldOf: Partial<Record<Refusal['code'], string>> = {
  OWN_AREA: 'receiver',
  UNKNOWN_UNIT: 'receiver',
  UNKNOWN_LEGAL_BASIS: 'legalBasis',
};

/** Returns the problems that a refusal tells of, one for each field; none where it is not about the input. */
export function problemsOf(refusal: Refusal): readonly Problem[] {
  const { code, message, problems } = refusal;
  if (problems) return problems;
  if ('fields' in refusal && refusal.fields.length > 1)
    return refusal.fields.map((field) => ({ field, code, message: missingOne(field) ?? message }));
  const field = 'fields' in refusal ? refusal.fields[0] : 'field' in refusal ? refusal.field : fieldOf[code];
  return field === undefined ? [] : [{ field, code, message }];
}

const missingOne = (field: string): string | null =>
  field in fieldWords ? `Der mangler ${fieldWords[field as Field]}.` : null;

/** The values of several checks, by their fields. */
export type ValuesOf<Checks> = {
  [Field in keyof Checks]: Checks[Field] extends Result<infer Value, Refusal> ? Value : never;
};

/** Returns the values of several checks, in the order of the form; or their refusals as one, with the problems of all. */
export function checkAll<Checks extends Readonly<Record<string, Result<unknown, Refusal>>>>(
  checks: Checks,
): Result<ValuesOf<Checks>, Refusal> {
  const all = Object.entries(checks);
  const refusal = refuseAll(
    all.map(([, check]) => (check.ok ? null : check.error)),
    Object.keys(checks),
  );
  return refusal
    ? err(refusal)
    : ok(Object.fromEntries(all.map(([field, check]) => [field, check.ok && check.value])) as ValuesOf<Checks>);
}

/**
 * Returns the first refusal of several, with the problems of all: one for each field, in the order of the form. Null where there
 * is none.
 */
export function refuseAll(found: readonly (Refusal | null)[], form: readonly string[]): Refusal | null {
  const [first, ...others] = found.filter((one) => one !== null);
  if (!first || others.length === 0) return first ?? null;
  const byField = new Map<string, Problem>();
  for (const problem of [first, ...others].flatMap(problemsOf))
    if (!byField.has(problem.field)) byField.set(problem.field, problem);
  const place = ({ field }: Problem) => (form.includes(field) ? form.indexOf(field) : form.length);
  return { ...first, problems: [...byField.values()].toSorted((one, other) => place(one) - place(other)) };
}
