import { readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';

/** Describes the fault of one setting. Never carries the value that was given. */
export type Problem = { setting: string; problem: string; example: string };

/** The environment variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the file that a setting names, as `parse` makes of it, or the problem: without the file's name or any of its
 * content.
 */
export function contentOf(file: string, parse: (text: string) => unknown, unlike: string): Result<unknown, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return err('cannot be read: there is no such file, or no permission');
  }
  try {
    return ok(parse(text));
  } catch {
    return err(unlike);
  }
}

/** Says what a setting is for, and how a good value looks. */
export const about = (description: string, example: string) => ({ description, examples: [example] });

/** A whole number between two bounds, both allowed. */
export const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to,
      `must be a whole number from ${from} to ${to}`,
    )
    .transform(Number);

/**
 * An absolute http(s) address without credentials, query or fragment, and never that of a cloud's metadata service, which gives
 * keys to whoever asks. Inner networks are allowed: the areas' systems stand there. `secure` allows plain http to this machine
 * only.
 */
export const webAddress = (secure: boolean) =>
  z.string().superRefine((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !/^https?:$/.test(url.protocol)) context.addIssue('must be an absolute https address');
    else if (/\s/u.test(text)) context.addIssue('must be without blanks');
    else if (url.username || url.password || url.search || url.hash) {
      context.addIssue('must be without credentials, query and fragment');
    } else if (isNobodys(url.hostname)) {
      context.addIssue('must not lead to a link-local, unspecified or metadata address');
    } else if (secure && url.protocol === 'http:' && !loopback.test(url.hostname)) {
      context.addIssue('must be https: plain http is only for addresses on this machine');
    }
  });

/** An address with nothing behind its host and port, as browsers write it in `Origin`. */
export const webOrigin = (secure: boolean) =>
  webAddress(secure)
    .refine((text) => !URL.canParse(text) || new URL(text).pathname === '/', 'must be without a path')
    .transform((text) => new URL(text).origin);

/** Where no system stands that a municipality has: link-local, unspecified and multicast addresses, clouds' metadata. */
const noSystems = new BlockList();
noSystems.addSubnet('0.0.0.0', 8, 'ipv4');
noSystems.addSubnet('169.254.0.0', 16, 'ipv4');
noSystems.addAddress('100.100.100.200', 'ipv4');
noSystems.addSubnet('224.0.0.0', 3, 'ipv4');
noSystems.addAddress('::', 'ipv6');
noSystems.addSubnet('fe80::', 10, 'ipv6');
noSystems.addSubnet('ff00::', 8, 'ipv6');
noSystems.addAddress('fd00:ec2::254', 'ipv6');

/** Tells whether that is so of a host as the URL parser writes it, which knows every spelling of an address. */
function isNobodys(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  if (family === 0) return /^((.*\.)?metadata|metadata\.goog|metadata\.google\.internal)\.?$/.test(host);
  return noSystems.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Tells whether an address, if it is one, leads to another machine than this one. */
export const leadsElsewhere = (address: string): boolean =>
  URL.canParse(address) && !loopback.test(new URL(address).hostname);

/** Characters that no setting holds in its middle: a line break in a name or an address is a mistake, and one in a header an attack. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Reads settings out of the environment; an empty one counts as not given, blanks around one do not count. Gives all problems at once. */
export function readSettings<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  env: Environment,
): Result<z.output<z.ZodObject<Shape>>, Problem[]> {
  const given = Object.fromEntries(
    Object.keys(shape).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  );
  const broken = Object.keys(given).filter((name) => control.test(given[name] ?? ''));
  const read = z.object(shape).safeParse(given);
  if (read.success && broken.length === 0) return ok(read.data);
  const issues = (read.error?.issues ?? []).map(({ path, message }) => ({ setting: String(path[0]), message }));
  return err([
    ...broken.map((setting) => problemWith(shape, setting, 'must be without line breaks and other control characters')),
    ...issues
      .filter(({ setting }) => !broken.includes(setting))
      .map(({ setting, message }) => problemWith(shape, setting, setting in given ? message : 'is missing')),
  ]);
}

function problemWith(shape: z.core.$ZodLooseShape, setting: string, problem: string): Problem {
  const { examples } = z.globalRegistry.get(shape[setting] as z.ZodType) ?? {};
  return { setting, problem, example: `${setting}=${String((examples as string[] | undefined)?.[0])}` };
}
