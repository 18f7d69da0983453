import { z } from 'zod';

/** A word or name as people keep it in the system's own set-up; case and spaces around it make no difference. */
export const word = z.string().trim().min(1).max(200);

/** Some words, of which none may be missing. */
export const words = z.array(word).min(1).max(200);

/** The template of a case's address: https, and nothing to put in but the case's id, behind the host. */
export const caseLink = z
  .string()
  .regex(
    /^https:\/\/[^\s/{}?#@]+\/(?:[^\s{}]|\{caseId\})*\{caseId\}(?:[^\s{}]|\{caseId\})*$/,
    'must be an https address with {caseId} behind the host, and no other placeholder, as "https://fagsystem.example.dk/sager/{caseId}"',
  )
  .nullable()
  .default(null);

/** Describes a setting, with values that it may have. */
export const setting = <Schema extends z.ZodType>(schema: Schema, description: string, ...examples: unknown[]) =>
  schema.meta(examples.length > 0 ? { description, examples } : { description });
