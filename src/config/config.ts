import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { logLevels } from '../platform/log.ts';
import {
  about,
  leadsElsewhere,
  readSettings,
  webAddress,
  wholeNumber,
  type Environment,
  type Problem,
} from '../platform/settings.ts';
import { readPolicy, type Policy } from './policy.ts';
import {
  addressSettings,
  readSystem,
  unknownSettings,
  type ConfigurableSystem,
  type SystemSettings,
} from './system-settings.ts';
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
import { incompleteLogIn, webSettings } from './web-settings.ts';
import type { AreaKey } from '../domain/area.ts';

/** Everything the gateway can be told from outside. `mocksInPlace`: what is not configured and is mocked in development. */
export type Config = {
  development: boolean;
  host: string;
  port: number;
  databaseUrl: string | undefined;
  dataDir: string;
  keyFile: string;
  anchorFile: string;
  identity: { issuer: string; audience: string } | null;
  /** Helhed's own name and secret at the identity provider; null where nobody logs in with a browser. */
  client: { id: string; secret: string } | null;
  /** The address that browsers know; null for the one that is listened on. */
  publicUrl: string | null;
  web: boolean;
  allowedOrigins: readonly string[];
  systems: readonly SystemSettings[];
  mocksInPlace: { areas: readonly AreaKey[]; identity: boolean };
  policy: Policy;
  /** The only operations that are answered; null for any. */
  trustedDocuments: TrustedDocuments;
  logLevel: (typeof logLevels)[number];
  requestSeconds: number;
  shutdownSeconds: number;
  drainSeconds: number;
  maxInFlight: number;
  maxLagMs: number;
  maxStreams: number;
};

/** The settings of the process itself: the same in development and production. */
const own = {
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development')
    .meta(about('In production nothing is mocked, and missing settings stop the start.', 'production')),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address')
    .default('127.0.0.1')
    .meta(about('The address to listen on; 0.0.0.0 for all.', '127.0.0.1')),
  PORT: wholeNumber(0, 65_535).default(4000).meta(about('The port to listen on; 0 for any free one.', '4000')),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)./, 'must begin with postgres:// or file:')
    .optional()
    .meta(about('The database; unset: an embedded one in DATA_DIR.', 'postgres://helhed@db.example.dk:5432/helhed')),
  DATA_DIR: z.string().default('.data').meta(about('Where the gateway keeps what it has on disk.', '/var/lib/helhed')),
  KEY_FILE: z
    .string()
    .optional()
    .meta(
      about(
        'The key ring; unset: keys.json in DATA_DIR. In production never made by a start.',
        '/run/secrets/keys.json',
      ),
    ),
  ANCHOR_FILE: z
    .string()
    .optional()
    .meta(about('How far the audit trail goes, signed; unset: anchors.jsonl in DATA_DIR.', '/mnt/worm/anchors.jsonl')),
  POLICY_FILE: z
    .string()
    .optional()
    .meta(about('The policies, JSON or YAML (see policy.ts).', '/etc/helhed/policy.yaml')),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .meta(
      about(
        'The manifest of the operations that are answered; any: all are, as where it is unset outside production.',
        '/etc/helhed/documents.json',
      ),
    ),
  LOG_LEVEL: z
    .enum(logLevels, `must be one of ${logLevels.join(', ')}`)
    .default('info')
    .meta(about('From which level up lines are logged.', 'info')),
  REQUEST_SECONDS: wholeNumber(1, 60).default(8).meta(about('How long an operation may take (promise 3).', '8')),
  SHUTDOWN_SECONDS: wholeNumber(1, 120).default(10).meta(about('How long a stop waits for requests in flight.', '10')),
  MAX_IN_FLIGHT: wholeNumber(1, 10_000).default(300).meta(about('Requests at once; those beyond get 503.', '300')),
  MAX_LAG_MS: wholeNumber(1, 10_000)
    .default(15)
    .meta(about('How many ms late the event loop may run before some of those requests wait in line.', '15')),
  MAX_STREAMS: wholeNumber(1, 50_000)
    .default(1_000)
    .meta(about('Subscriptions at once; those beyond get 503.', '1000')),
};

/** The settings that development does without. */
const inEnvironment = (production: boolean) => ({
  OIDC_ISSUER: (production ? webAddress(true) : webAddress(false).optional()).meta(
    about(
      'The identity provider whose tokens are accepted, as in their "iss".',
      'https://login.example.dk/realms/kommune',
    ),
  ),
  OIDC_AUDIENCE: (production ? z.string() : z.string().default('helhed')).meta(
    about('The "aud" that tokens for Helhed carry.', 'helhed'),
  ),
  DRAIN_SECONDS: wholeNumber(0, 60)
    .default(production ? 2 : 0)
    .meta(about('How long /readyz says no before the door is closed, for a load balancer to notice.', '2')),
});

/** Reads all settings, or names every problem at once, none with its value (promise 27). A registry of systems decides which areas. */
export function readConfig(env: Environment, registry: readonly ConfigurableSystem[]): Result<Config, Problem[]> {
  const production = env['NODE_ENV']?.trim() === 'production';
  const areas = registry.map(({ area }) => area);
  const settings = readSettings({ ...own, ...inEnvironment(production), ...webSettings(production) }, env);
  const policy = readPolicy(env['POLICY_FILE']?.trim() || undefined, areas);
  const systems = registry.map((system) => readSystem(system, env, production));
  const documents = readTrustedDocuments(env['TRUSTED_DOCUMENTS']?.trim() || undefined, production);
  const problems = [settings, policy, documents, ...systems].flatMap((part) => (part.ok ? [] : part.error));
  problems.push(
    ...unknownSettings(env, areas),
    ...noDevelopmentLogIn(env, areas, production),
    ...noKeyRing(env, production),
    ...incompleteLogIn(env, production),
  );
  if (!settings.ok || !policy.ok || !documents.ok || problems.length > 0) return err(problems);
  const given = settings.value;
  const found = systems.flatMap((part) => (part.ok && part.value ? [part.value] : []));
  return ok({
    development: !production,
    host: given.HOST,
    port: given.PORT,
    databaseUrl: given.DATABASE_URL,
    dataDir: given.DATA_DIR,
    keyFile: given.KEY_FILE ?? join(given.DATA_DIR, 'keys.json'),
    anchorFile: given.ANCHOR_FILE ?? join(given.DATA_DIR, 'anchors.jsonl'),
    identity: given.OIDC_ISSUER ? { issuer: given.OIDC_ISSUER, audience: given.OIDC_AUDIENCE } : null,
    client:
      given.OIDC_CLIENT_ID && given.OIDC_CLIENT_SECRET
        ? { id: given.OIDC_CLIENT_ID, secret: given.OIDC_CLIENT_SECRET }
        : null,
    publicUrl: given.PUBLIC_URL ?? null,
    web: given.WEB === 'on',
    allowedOrigins: given.ALLOWED_ORIGINS,
    systems: found,
    mocksInPlace: {
      areas: areas.filter((area) => !found.some((system) => system.area === area)),
      identity: !given.OIDC_ISSUER,
    },
    policy: policy.value,
    trustedDocuments: documents.value,
    logLevel: given.LOG_LEVEL,
    requestSeconds: given.REQUEST_SECONDS,
    shutdownSeconds: given.SHUTDOWN_SECONDS,
    drainSeconds: given.DRAIN_SECONDS,
    maxInFlight: given.MAX_IN_FLIGHT,
    maxLagMs: given.MAX_LAG_MS,
    maxStreams: given.MAX_STREAMS,
  });
}

/**
 * Outside production nobody has to log in with more than a persona's token: so where any system is a real one, on another machine,
 * an identity provider has to be named too.
 */
function noDevelopmentLogIn(env: Environment, areas: readonly AreaKey[], production: boolean): Problem[] {
  if (production || env['OIDC_ISSUER']?.trim()) return [];
  const real = areas.flatMap(addressSettings).find((setting) => leadsElsewhere(env[setting]?.trim() ?? ''));
  if (!real) return [];
  const problem = `is missing: ${real} leads to another machine, so development log-in, which lets everybody in, is not started`;
  return [{ setting: 'OIDC_ISSUER', problem, example: 'OIDC_ISSUER=https://login.example.dk/realms/kommune' }];
}

/** A lost key ring must not be replaced by a new one that opens nothing: in production it is made by a command. */
function noKeyRing(env: Environment, production: boolean): Problem[] {
  const file = env['KEY_FILE']?.trim() || join(env['DATA_DIR']?.trim() || '.data', 'keys.json');
  if (!production || existsSync(file)) return [];
  const problem =
    'leads to no file: name the key ring that the database was written with, or make one for a new gateway with npm run keys:create';
  return [{ setting: 'KEY_FILE', problem, example: 'KEY_FILE=/run/secrets/keys.json' }];
}
