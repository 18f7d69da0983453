import { z } from 'zod';
import { no, yes, type Result } from '../domain/result.ts';

/** What is wrong with one setting. Never carries the value that was given. */
export type Problem = { setting: string; problem: string; example: string };

/** What the process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

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

/** An absolute http(s) address without credentials, query or fragment; `secure` allows plain http to this machine only. */
export const webAddress = (secure: boolean) =>
  z.string().superRefine((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !/^https?:$/.test(url.protocol)) context.addIssue('must be an absolute https address');
    else if (url.username || url.password || url.search || url.hash) {
      context.addIssue('must be without credentials, query and fragment');
    } else if (secure && url.protocol === 'http:' && !loopback.test(url.hostname)) {
      context.addIssue('must be https: plain http is only for addresses on this machine');
    }
  });

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Reads settings out of the environment; an empty one counts as not given. Gives all problems at once. */
export function readSettings<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  env: Environment,
): Result<z.output<z.ZodObject<Shape>>, Problem[]> {
  const given = Object.fromEntries(
    Object.keys(shape).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  );
  const read = z.object(shape).safeParse(given);
  if (read.success) return yes(read.data);
  return no(
    read.error.issues.map(({ path, message }) => {
      const setting = String(path[0]);
      const { examples } = z.globalRegistry.get(shape[setting] as z.ZodType) ?? {};
      return {
        setting,
        problem: setting in given ? message : 'is missing',
        example: `${setting}=${String((examples as string[] | undefined)?.[0])}`,
      };
    }),
  );
}
