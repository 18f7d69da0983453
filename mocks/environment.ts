import { readFileSync } from 'node:fs';
import type { Persona } from './identity/personas.ts';
import type { MockDefinition, RunningMock } from './kit/mock.ts';

/** Returns the settings that lead a gateway to a mock, as environment variables. */
export function settingsFor({ access }: MockDefinition<unknown>, { name, url }: RunningMock): Record<string, string> {
  if (name === 'identity') return { OIDC_ISSUER: url, OIDC_AUDIENCE: 'helhed' };
  if (!access) return {};
  const system = `SYSTEM_${name.toUpperCase().replaceAll('-', '_')}`;
  return {
    [`${system}_URL`]: `${url}${access.basePath}`,
    [`${system}_TOKEN_URL`]: `${url}${access.tokenPath}`,
    [`${system}_CLIENT_ID`]: 'helhed',
    [`${system}_CLIENT_SECRET`]: 'helhed-secret',
    ...(access.apiKey ? { [`${system}_API_KEY`]: access.apiKey } : {}),
    ...(access.settings ? { [`${system}_SETTINGS`]: JSON.stringify(access.settings) } : {}),
  };
}

const wellKnownPorts: Readonly<Record<string, number>> = { identity: 4100, employment: 4101, social: 4102 };
const firstFreePort = 4103;

/**
 * Reads the mocks' ports: `MOCK_EMPLOYMENT_PORT` (4101), `MOCK_SOCIAL_PORT` (4102), `MOCK_IDP_PORT` (4100). Any other
 * mock has a setting of its own name, counting on from 4103. Throws where one is no port.
 */
export function portsFrom(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, number> {
  const others = names.filter((name) => !(name in wellKnownPorts));
  return Object.fromEntries(
    names.map((name) => {
      const setting = `${prefixOf(name)}_PORT`;
      const port = Number(env[setting] ?? wellKnownPorts[name] ?? firstFreePort + others.indexOf(name));
      if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${setting} must be a port, as 4101`);
      return [name, port];
    }),
  );
}

/** Reads the mocks' set-ups, where named: `MOCK_EMPLOYMENT_SETUP`, `MOCK_SOCIAL_SETUP`, and so for any other. */
export function setUpsFrom(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const setUp = env[`${prefixOf(name)}_SETUP`];
      return setUp ? [[name, setUp]] : [];
    }),
  );
}

/** Reads the host that the mocks listen on (`MOCK_HOST`, 127.0.0.1) and further personas (`MOCK_PERSONAS`, a JSON file). */
export function placeFrom(env: Readonly<Record<string, string | undefined>>): {
  host: string;
  personas?: readonly Persona[];
} {
  const { MOCK_HOST: host, MOCK_PERSONAS: file } = env;
  return { host: host || '127.0.0.1', ...(file && { personas: personasIn(file) }) };
}

function personasIn(file: string): readonly Persona[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly Persona[];
  } catch {
    throw new Error('MOCK_PERSONAS must be a file with a JSON list of personas');
  }
}

const prefixOf = (name: string): string =>
  `MOCK_${name === 'identity' ? 'IDP' : name.toUpperCase().replaceAll('-', '_')}`;
