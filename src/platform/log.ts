import { pino, type DestinationStream, type Level } from 'pino';
import { placeOf, type Trace } from './error-trace.ts';
import { isWord } from './word.ts';

/** The only fields a log line can have. All else is left out, also where a type assertion lets it through. */
export type LogFields = {
  requestId?: string;
  /** Where something listens or is connected to: scheme, host and port only. */
  address?: string;
  setting?: string;
  operation?: string;
  route?: string;
  method?: string;
  area?: string;
  call?: string;
  what?: string;
  outcome?: string;
  reason?: string;
  engine?: string;
  status?: number;
  ms?: number;
  count?: number;
  /** Logged as its class, code and stack places; never its message, which may quote personal data. */
  error?: unknown;
};

/** A text written out in the source: a template with something put into it is refused by the type checker. */
type Constant<Text extends string> = string extends Text ? never : {} extends Record<Text, 1> ? never : Text;

type Write = <Text extends string>(message: Constant<Text>, fields?: LogFields) => void;
export type Log = Record<'debug' | 'info' | 'warn' | 'error' | 'fatal', Write>;

/** From which level up lines are written. */
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const uuid = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const origin = (value: unknown) => typeof value === 'string' && /^https?:\/\/[A-Za-z0-9.[\]:-]{1,100}$/.test(value);
const route = (value: unknown) => typeof value === 'string' && /^(\/[a-z-]{1,30}){1,4}$/.test(value);
/** A CPR number as a number is never below 100,000,000. */
const small = (value: unknown) => typeof value === 'number' && Math.abs(value) < 100_000_000;

const allowed: Record<Exclude<keyof LogFields, 'error'>, (value: unknown) => boolean> = {
  requestId: uuid,
  address: origin,
  setting: isWord,
  operation: isWord,
  route,
  method: isWord,
  area: isWord,
  call: isWord,
  what: isWord,
  outcome: isWord,
  reason: isWord,
  engine: isWord,
  status: small,
  ms: small,
  count: small,
};

/**
 * A log that cannot carry personal data: messages are constants, fields come from an allow-list, and each value must
 * look like what its field is for (promise 23). One JSON object a line.
 */
export function createLog(level: (typeof logLevels)[number], destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: named },
  };
  const lines = pino(options, destination ?? pino.destination(gathered));
  const writer =
    (at: Level): Write =>
    (message, fields) =>
      lines[at](fields ? permitted(fields) : {}, message as string);
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    fatal: writer('fatal'),
  };
}

/** Lines go out a few times a second, and all of them when the process ends: a write for each line costs as much as making it. */
const gathered = { sync: false, minLength: 4_096, periodicFlush: 200 };

const named = (label: string) => ({ level: label });

function permitted(fields: LogFields): Record<string, string | number | Trace> {
  const kept: Record<string, string | number | Trace> = {};
  for (const [name, fits] of Object.entries(allowed)) {
    const value = fields[name as keyof typeof allowed];
    if (value !== undefined && fits(value)) kept[name] = typeof value === 'number' ? Math.round(value) : value;
  }
  if (fields.error !== undefined) kept['error'] = placeOf(fields.error);
  return kept;
}
