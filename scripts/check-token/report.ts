import { decodeJwt, decodeProtectedHeader, type JWTPayload, type ProtectedHeaderParameters } from 'jose';
import { matchRules, type ClaimRule } from '../../src/access/claim-rules.ts';
import { callersBy } from '../../src/access/claims.ts';
import type { IdentityPolicy } from '../../src/config/policy-identity.ts';
import type { Caller } from '../../src/domain/access/caller.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { identity } from '../../src/platform/identity.ts';
import { createLog } from '../../src/platform/log.ts';

type Expected = { issuer: string; audience: string };

/** Reports what the gateway would take a token for: its own verdict, and in words what that rests on. */
export async function reportOnToken(
  token: string,
  expected: Expected,
  policy: IdentityPolicy,
): Promise<{ accepted: boolean; lines: string[] }> {
  const decoded = decode(token);
  const { caller, reason } = await verdict(token, expected, policy);
  const lines = [
    ...(decoded
      ? aboutToken(decoded, expected)
      : ['The token is no JWT of three parts: Helhed takes no opaque tokens.']),
    ...(decoded ? aboutRules(decoded.payload, policy) : []),
    '',
    ...(caller ? aboutCaller(caller) : [`Refused: ${reasons[reason] ?? reason}`]),
  ];
  return { accepted: caller !== null, lines };
}

type Decoded = { header: ProtectedHeaderParameters; payload: JWTPayload };

function decode(token: string): Decoded | null {
  try {
    return { header: decodeProtectedHeader(token), payload: decodeJwt(token) };
  } catch {
    return null;
  }
}

/** The gateway's own verdict, with the reason that it would log. */
async function verdict(token: string, expected: Expected, policy: IdentityPolicy) {
  const logged: string[] = [];
  const log = createLog('info', { write: (line: string) => void logged.push(line) });
  const verified = await identity({ ...expected, clock: systemClock, log, callerOf: callersBy(policy) }).verify(
    `Bearer ${token}`,
  );
  const told = logged.map((line) => (JSON.parse(line) as { reason?: string }).reason);
  return {
    caller: verified.ok ? verified.value : null,
    reason: told.findLast((one) => one !== undefined) ?? 'unknown',
  };
}

function aboutToken({ header, payload }: Decoded, { issuer, audience }: Expected): string[] {
  const { iss, aud, exp, nbf } = payload;
  const now = systemClock.now().getTime() / 1_000;
  return [
    `issuer: ${iss === issuer ? 'as OIDC_ISSUER says' : `not OIDC_ISSUER, but ${shown(iss)}`}`,
    `audience: ${[aud].flat().includes(audience) ? 'as OIDC_AUDIENCE says' : `not OIDC_AUDIENCE, but ${shown(aud)}`}`,
    `expiry: ${typeof exp !== 'number' ? 'none is given' : `${inWords(exp - now)} (${at(exp)})`}`,
    ...(typeof nbf === 'number' && nbf > now ? [`not before: ${at(nbf)}, which is still to come`] : []),
    `algorithm: ${shown(header.alg)}, type: ${shown(header.typ ?? 'none is given')}`,
  ];
}

const inWords = (seconds: number) =>
  seconds > 0 ? `good for ${Math.ceil(seconds / 60)} minutes more` : `expired ${Math.ceil(-seconds / 60)} minutes ago`;

const at = (seconds: number) => new Date(seconds * 1_000).toISOString();

/** A claim as a text without whatever could be a CPR number. */
const shown = (value: unknown) =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).replaceAll(/\d{6}-?\d{4}/g, '…');

function aboutRules(payload: JWTPayload, { functions }: IdentityPolicy): string[] {
  if (!functions) return ['rules: none in the policy, so the claim "functions" is read'];
  const { matched, unknownValues } = matchRules(functions, payload);
  return [
    ...matched.map((rule) => `rule ${functions.indexOf(rule) + 1} matches: ${inRuleWords(rule)}`),
    ...(matched.length === 0 ? [`rules: none of ${functions.length} matches`] : []),
    `values of those claims that no rule knows: ${unknownValues}`,
  ];
}

const inRuleWords = ({ claim, equals, contains, ...gives }: ClaimRule) =>
  `${claim.join(' > ')} ${equals === undefined ? `contains ${contains}` : `equals ${equals}`}, which gives ${functionIn(gives)}`;

const functionIn = ({ role, area, unit }: Pick<ClaimRule, 'role' | 'area' | 'unit'>) =>
  [role, area && `in ${area}`, unit && `unit ${unit}`].filter(Boolean).join(' ');

const aboutCaller = ({ functions, caseworkerIds, cpr }: Caller): string[] => [
  'Accepted.',
  ...functions.map((one) => `function: ${functionIn(one)}`),
  ...(functions.length === 0 ? ['function: none, so nothing about citizens is shown'] : []),
  ...Object.entries(caseworkerIds).map(([area, initials]) => `in ${area} known as ${shown(initials)}`),
  ...(Object.keys(caseworkerIds).length === 0 ? ['known by no name in any area’s system'] : []),
  `own CPR number: ${cpr ? 'given, so their own case is closed to them' : 'not given'}`,
];

/** The gateway's reasons, as it logs them, in words. */
const reasons: Readonly<Record<string, string>> = {
  'not-a-bearer-token': 'it is no JWT of three parts, or too long.',
  'typ-not-understood': 'its type says that it is no access token.',
  'claims-not-understood': 'a claim is not as expected: sub and exp are needed, and a CPR number must be one.',
  'no-function': 'none of the policy’s rules gives it a function.',
  'claim.iss': 'it is of another issuer than OIDC_ISSUER.',
  'claim.aud': 'it is for another audience than OIDC_AUDIENCE.',
  'claim.nbf': 'it is not good yet.',
  'claim.exp': 'it says no expiry.',
  ERR_JWT_EXPIRED: 'it has expired.',
  ERR_JWKS_NO_MATCHING_KEY: 'the provider has no such key.',
  ERR_JWKS_INVALID: 'the provider’s keys could not be fetched: see OIDC_ISSUER.',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'its signature is not of the provider’s key.',
  ERR_JOSE_ALG_NOT_ALLOWED: 'its algorithm is not RS256, PS256 or ES256.',
};
