import { z } from 'zod';
import { reaches } from '../domain/access/caller.ts';
import { informationKinds, purposes } from '../domain/access/access-rules.ts';

/** A deadline in Danish working days. */
export const workingDays = z.int().min(0).max(250);

const kinds = z.array(z.enum(informationKinds)).min(1);

/** The signs of voluntary support, which is shown to no purpose of sanction (D75, D79). */
const sanctions = z.strictObject({
  /** Sections under which support is the citizen's own choice: bostøtte, early help, støtte- og kontaktperson (domain: D75, D79). */
  paragraphs: z
    .array(z.string().min(1))
    .min(1)
    .default([
      ...['§ 82 a', '§ 82 b', '§ 82 c', '§ 82 d', '§ 85', '§ 99'].map((section) => `Serviceloven ${section}`),
      'Barnets lov § 32',
    ]),
  /** Words that name it in a title or a text, in any spelling of ø and å, with or without hyphens; up to four letters: whole words. */
  words: z
    .array(z.string().min(2).max(60))
    .default(['bostøtte', 'kontaktperson', 'socialpædagogisk støtte', 'mestringsstøtte', 'hjemmevejleder', 'SKP']),
  /** Areas whose matters may be duties. Of all others only what names a section of law that is none of these is shown. */
  dutyAreas: z.array(z.string()).default(['employment']),
});

/** Settings of access beside the fixed rules (access-rules.ts), and of how long it lasts. */
export const access = z.strictObject({
  /** True if it is told that another area has something on a citizen whose content one may not see (promise 20). */
  existence: z.boolean().default(false),
  /** True if people see all citizens of their area, or only those who are with one of their own units there. */
  within: z.enum(reaches).default('AREA'),
  /** Statutes that the municipality uses: for these kinds of information, from one area to another, for these purposes. */
  statutes: z
    .array(
      z.strictObject({
        name: z.string().min(3).max(200),
        from: z.string(),
        to: z.string(),
        kinds,
        purposes: z.array(z.enum(purposes)).min(1),
      }),
    )
    .default([]),
  /** The longest that a consent may be given for, in days. */
  consentDays: z.int().min(1).max(3_650).default(365),
  /** The number of consents recorded by one caller in a day that is unusual; working days until the giving area has looked at one. */
  consentsADay: z.int().min(1).max(1_000).default(10),
  consentReview: workingDays.default(5),
  /** The minutes that broken glass stays open; the number by one caller in a day that is unusual; working days until its review. */
  glassMinutes: z.int().min(5).max(1_440).default(240),
  glassesADay: z.int().min(1).max(1_000).default(3),
  glassReview: workingDays.default(2),
  sanctions: sanctions.prefault({}),
});

/** Settings of who takes underretninger about children (D105), and of what the municipality says of the way there. */
export const underretning = z.strictObject({
  area: z.string().default('social'),
  unit: z.string().default('ungeenhed'),
  /** The telephone number; none where the municipality gives none. */
  phone: z.string().min(1).max(40).nullable().default(null),
  words: z
    .string()
    .min(10)
    .max(1_000)
    .default('Ring til enheden ved bekymring for et barn eller en ung. Er der akut fare, så ring 112.'),
});

/** The audit trail: how long it is kept, and what a citizen is told of those who looked. */
export const audit = z.strictObject({
  /** Days until an entry is removed. The database keeps everything for 30, whoever asks. */
  keepDays: z.int().min(31).max(36_500).default(1_825),
  /** True if the citizen's copy of the log names the employees; else their role and unit (EU Court of Justice, C-579/21). */
  exportNames: z.boolean().default(false),
});

/**
 * Settings of the edge: how many different CPR numbers one caller may look up, in how many minutes; lists of one's own
 * unit do not count. `nobodyMs`: "nobody" is answered on the next full one of these, more than a call to a system
 * takes, so that its time says nothing.
 */
export const door = z.strictObject({
  lookups: z.int().min(1).max(1_000_000).default(50),
  perMinutes: z.int().min(1).max(1_440).default(5),
  nobodyMs: z.int().min(0).max(5_000).default(500),
});
