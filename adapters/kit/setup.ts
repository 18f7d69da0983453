import { z } from 'zod';

/** A word or name as people keep it in the system's own set-up; case and spaces around it make no difference. */
export const word = z.string().trim().min(1).max(200);

/** Some words, of which none may be missing. */
export const words = z.array(word).min(1).max(200);

/** Describes a setting, with values that it may have. */
export const setting = <Schema extends z.ZodType>(schema: Schema, description: string, ...examples: unknown[]) =>
  schema.meta(examples.length > 0 ? { description, examples } : { description });
