import { z } from 'zod';
import { identity as identityPolicy, type IdentityPolicy } from '../config/policy-identity.ts';
import { roles, type Caller, type Function } from '../domain/access/caller.ts';
import { parseCpr, type Cpr } from '../domain/cpr.ts';
import { instant } from '../domain/dates.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { claimAt, matchRules } from './claim-rules.ts';

const key = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/);
const role = z
  .string()
  .transform((word) => word.toUpperCase().replaceAll('-', '_'))
  .pipe(z.enum(roles));
const functionClaim = z.object({ role, area: key.nullable().default(null), unit: key.nullable().default(null) });

/** One's own number must be one: a token that seems to tell it and does not would leave nobody kept from their own case. */
const cpr = z
  .string()
  .refine((text) => parseCpr(text).ok)
  .transform((text) => text.replace('-', '') as Cpr);

const claims = z.object({
  sub: z.string().min(1).max(200),
  exp: z.number(),
  name: z.string().max(200).optional(),
  functions: z.array(z.unknown()).max(200).default([]),
  caseworkerIds: z.record(key, z.string().min(1).max(100)).default({}),
  cpr: cpr.optional(),
});

/** Why a verified token describes no caller: a claim has another shape, or the policy's rules give it no function. */
export type UnfitClaims = 'claims-not-understood' | 'no-function';

/**
 * Returns how a verified token's claims are read as a caller, by the policy. A function that is not understood (an unheard-of
 * role, a malformed unit) gives nothing; `ignored` hears how many values of the claims no rule knows.
 */
export function callersBy(
  policy: IdentityPolicy = identityPolicy.parse({}),
  ignored: (unknownValues: number) => void = () => {},
): (payload: unknown) => Result<Caller, UnfitClaims> {
  return (payload) => {
    const read = claims.safeParse(inOurWords(payload, policy, ignored));
    const expiresAt = read.success ? instant(read.data.exp * 1000) : null;
    if (!read.success || !expiresAt) return err('claims-not-understood');
    const { sub, name, functions, caseworkerIds, cpr: own } = read.data;
    if (policy.functions && functions.length === 0) return err('no-function');
    return ok({
      id: sub,
      name: name ?? sub,
      functions: functions.flatMap(understood),
      caseworkerIds,
      expiresAt,
      ...(own && { cpr: own }),
    });
  };
}

/** The claims by the names that they have here. */
function inOurWords(payload: unknown, policy: IdentityPolicy, ignored: (unknownValues: number) => void): unknown {
  const at = (path: readonly string[]) => claimAt(payload, path);
  const { functions, caseworkerIds } = policy;
  return {
    sub: at(['sub']),
    exp: at(['exp']),
    name: at(policy.name),
    cpr: at(policy.cpr),
    functions: functions ? functionsBy(functions, payload, ignored) : at(['functions']),
    caseworkerIds: caseworkerIds
      ? Object.fromEntries(Object.entries(caseworkerIds).flatMap(([area, path]) => given(area, at(path))))
      : at(['caseworkerIds']),
  };
}

/** A person need not have initials in every area. */
const given = (area: string, value: unknown): [string, unknown][] => (value === undefined ? [] : [[area, value]]);

function functionsBy(
  rules: NonNullable<IdentityPolicy['functions']>,
  payload: unknown,
  ignored: (unknownValues: number) => void,
): Function[] {
  const { matched, unknownValues } = matchRules(rules, payload);
  ignored(unknownValues);
  const functions = matched.map(({ role, area, unit }) => ({ role, area, unit }));
  const texts = functions.map((one) => JSON.stringify(one));
  return functions.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function understood(claim: unknown): Function[] {
  const read = functionClaim.safeParse(claim);
  return read.success ? [read.data] : [];
}
