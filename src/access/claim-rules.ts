import type { IdentityPolicy } from '../config/policy-identity.ts';

/** A rule of the policy by which a claim gives a function. */
export type ClaimRule = NonNullable<IdentityPolicy['functions']>[number];

/** Returns a claim of a token by its path; undefined where it is not there. */
export function claimAt(payload: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? (inner as Record<string, unknown>)[name]
        : undefined,
    payload,
  );
}

/**
 * Returns the rules that a token meets, in their order, and how many values of the claims they look at no rule knows. Such a
 * value, a group that nobody has mapped, gives nothing.
 */
export function matchRules(
  rules: readonly ClaimRule[],
  payload: unknown,
): { matched: readonly ClaimRule[]; unknownValues: number } {
  const byClaim = Map.groupBy(rules, ({ claim }) => JSON.stringify(claim));
  const unknown = [...byClaim.values()].map((some) => unknownIn(claimAt(payload, some[0]?.claim ?? []), some));
  return {
    matched: rules.filter((rule) => meets(rule, claimAt(payload, rule.claim))),
    unknownValues: unknown.reduce((sum, count) => sum + count, 0),
  };
}

function meets({ equals, contains }: ClaimRule, value: unknown): boolean {
  if (equals !== undefined) return value === equals;
  return Array.isArray(value)
    ? value.includes(contains)
    : typeof value === 'string' && value.split(/\s+/).includes(contains ?? '');
}

/** Counts what of a claim none of its rules meets: parts of a list, or a text as a whole. */
function unknownIn(value: unknown, rules: readonly ClaimRule[]): number {
  if (Array.isArray(value)) return value.filter((part) => !rules.some(({ contains }) => contains === part)).length;
  return typeof value === 'string' && !rules.some((rule) => meets(rule, value)) ? 1 : 0;
}
