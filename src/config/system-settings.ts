import { z, type ZodType } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { readSetup } from './setup-file.ts';
import { about, readSettings, webAddress, wholeNumber, type Environment, type Problem } from '../platform/settings.ts';
import type { AreaKey } from '../domain/area.ts';

/**
 * An area whose system is to be configured; `needsApiKey`: besides client credentials it wants an API key; `setup`: the schema of
 * its settings file.
 */
export type ConfigurableSystem = { area: AreaKey; needsApiKey?: boolean; setup?: ZodType };

/**
 * Holds the address and credentials of one area's system, and what it may be asked for at once where that differs from
 * the usual.
 */
export type SystemSettings = {
  area: AreaKey;
  url: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  apiKey?: string;
  limits: SystemLimits;
  /** The municipality's words and calls, from `SYSTEM_<AREA>_SETTINGS`: as written, and known to fit the schema. */
  setup?: unknown;
};
type SystemLimits = { concurrent?: number; queued?: number; sharing?: boolean };

const parts = ['URL', 'TOKEN_URL', 'CLIENT_ID', 'CLIENT_SECRET', 'API_KEY'] as const;
const limitParts = ['PLACES', 'QUEUE', 'SHARING'] as const;
const allParts = [...parts, ...limitParts, 'SETTINGS'];
const ofSomeSystem = new RegExp(`^SYSTEM_[A-Z0-9_]+_(${allParts.join('|')})$`);

const nameOf = (area: AreaKey, part: string) => `SYSTEM_${area.toUpperCase().replaceAll('-', '_')}_${part}`;

/** The settings that say where an area's system is, and where its tokens are. */
export const addressSettings = (area: AreaKey): string[] => [nameOf(area, 'URL'), nameOf(area, 'TOKEN_URL')];

/**
 * One system's settings, `SYSTEM_<AREA>_URL` and so on; null where none is given and none needed. Given one, all are needed,
 * but for its limits.
 */
export function readSystem(
  system: ConfigurableSystem,
  env: Environment,
  production: boolean,
): Result<SystemSettings | null, Problem[]> {
  const name = (part: (typeof parts)[number]) => nameOf(system.area, part);
  const limits = readLimits(system.area, env);
  const setup = readSetup(nameOf(system.area, 'SETTINGS'), system.setup, env);
  const beside = [limits, setup].flatMap((one) => (one.ok ? [] : one.error));
  if (!production && parts.every((part) => !env[name(part)]?.trim())) return beside.length > 0 ? err(beside) : ok(null);
  const address = webAddress(production);
  const key = z
    .string()
    .meta(about('The key of a system that wants one besides the token.', '(the key the vendor gave you)'));
  const read = readSettings(
    {
      [name('URL')]: address.meta(about('The system’s base address.', 'https://fagsystem.example.dk/api')),
      [name('TOKEN_URL')]: address.meta(about('Where its tokens are fetched.', 'https://login.example.dk/oauth/token')),
      [name('CLIENT_ID')]: z.string().meta(about('Helhed’s own name there.', 'helhed')),
      [name('CLIENT_SECRET')]: z.string().meta(about('Helhed’s own secret there.', '(the secret the vendor gave you)')),
      ...(system.needsApiKey || env[name('API_KEY')]?.trim() ? { [name('API_KEY')]: key } : {}),
    },
    env,
  );
  if (!read.ok || !limits.ok || !setup.ok) return err([...(read.ok ? [] : read.error), ...beside]);
  const value = (part: (typeof parts)[number]) => read.value[name(part)] ?? '';
  const apiKey = value('API_KEY');
  return ok({
    area: system.area,
    url: value('URL'),
    tokenUrl: value('TOKEN_URL'),
    clientId: value('CLIENT_ID'),
    clientSecret: value('CLIENT_SECRET'),
    ...(apiKey ? { apiKey } : {}),
    limits: limits.value,
    setup: setup.value,
  });
}

function readLimits(area: AreaKey, env: Environment): Result<SystemLimits, Problem[]> {
  const [places, queue, sharing] = limitParts.map((part) => nameOf(area, part)) as [string, string, string];
  const read = readSettings(
    {
      [places]: wholeNumber(1, 1_000).optional().meta(about('How many calls to the system run at once.', '20')),
      [queue]: wholeNumber(0, 100_000).optional().meta(about('How many more wait for that; others are busy.', '1000')),
      [sharing]: z.enum(['on', 'off']).optional().meta(about('Whether those who read the same share a call.', 'off')),
    },
    env,
  );
  if (!read.ok) return read;
  const { [places]: concurrent, [queue]: queued, [sharing]: shares } = read.value;
  return ok({
    ...(typeof concurrent === 'number' && { concurrent }),
    ...(typeof queued === 'number' && { queued }),
    ...(shares !== undefined && { sharing: shares === 'on' }),
  });
}

/** Settings of systems there are none of: a misspelt area would otherwise go unnoticed. */
export function unknownSettings(env: Environment, areas: readonly AreaKey[]): Problem[] {
  const known = new Set(areas.flatMap((area) => allParts.map((part) => nameOf(area, part))));
  const example = nameOf(areas[0] ?? 'area', 'URL');
  return Object.keys(env)
    .filter((setting) => ofSomeSystem.test(setting) && !known.has(setting))
    .map((setting) => ({ setting, problem: `is of no known system; the areas are ${areas.join(', ')}`, example }));
}
