import type { Register as Employment } from '../../mocks/employment/register.ts';
import { personas, type RunningMocks } from '../../mocks/index.ts';
import { staff } from '../../mocks/people/staff.ts';
import type { Register as Social } from '../../mocks/social/register.ts';

/** A secret to search for. `whose` reveals nothing; `wholeWord`: not as a part of a longer word. */
export type Secret = { kind: string; whose: string; text: string; wholeWord: boolean };

/** Lists the secrets of everybody in the mock systems, and the gateway's own credentials there. */
export function secretsOf(mocks: RunningMocks): Secret[] {
  const ours = new Set([...personas, ...staff].map(({ name }) => name));
  const ofPeople = mocks.people.flatMap((one, number): Secret[] => {
    const whose = one.knownFor ?? `person ${number}`;
    const named = `${one.givenName} ${one.familyName}`;
    return [
      { kind: 'CPR number', text: one.cpr },
      ...['-', ' ', ' - ', '\u2013', ' \u2013 ', '\u00A0', '- '].map((between) => ({
        kind: 'CPR number',
        text: `${one.cpr.slice(0, 6)}${between}${one.cpr.slice(6)}`,
      })),
      ...(ours.has(named) ? [] : [{ kind: 'name', text: named }]),
      { kind: 'phone number', text: one.phone },
      { kind: 'e-mail address', text: one.email },
      { kind: one.protectedAddress ? 'protected address' : 'address', text: one.address.line },
    ].map((secret) => ({ ...secret, whose, wholeWord: true }));
  });
  return [...ofPeople, ...ofSystems(mocks)];
}

/** The gateway's own secrets with the areas' systems: what it was given, and what it got for it. */
function ofSystems(mocks: RunningMocks): Secret[] {
  const given = Object.entries(mocks.environment).filter(([name]) => /_(SECRET|API_KEY)$/.test(name));
  const tokens = [mocks.employment.state() as Employment, mocks.social.state() as Social].flatMap(({ tokens }) => [
    ...tokens.keys(),
  ]);
  return [
    ...given.map(([name, text]) => ({ kind: 'client secret', whose: name, text, wholeWord: true })),
    ...tokens.map((text) => ({ kind: 'token of ours', whose: 'a system', text, wholeWord: false })),
  ];
}

/** Lists the secrets of a caller's token: it, and the parts that no other token has. */
export function secretsOfToken(token: string, whose: string): Secret[] {
  const [, claims = '', signature = ''] = token.split('.');
  return [claims, signature]
    .filter((part) => part.length >= 20)
    .map((text) => ({ kind: 'token of a caller', whose, text, wholeWord: false }));
}

/** Lists the master keys of a key ring. */
export function secretsOfRing(text: string): Secret[] {
  const ring = JSON.parse(text) as { keys: Record<string, string>; pseudonym: string };
  return Object.entries({ ...ring.keys, pseudonym: ring.pseudonym }).map(([whose, key]) => ({
    kind: 'master key',
    whose,
    text: key,
    wholeWord: false,
  }));
}
