import type { options } from '../labels/label.ts';
import type { Problem } from './error-summary.tsx';
import type { Option } from './field.tsx';

/** A field of an action's form: its name in the input, and how it is filled in. */
export type ActionField = {
  name: string;
  label: string;
  hint?: string;
  kind: 'text' | 'line' | 'number' | 'date' | 'select' | 'radio' | 'checkbox';
  /** The enum that the choices come from, or the choices. */
  choices?: Parameters<typeof options>[0] | Option[];
  /** False where it may be left out; true where the page itself says that it is missing. */
  required?: boolean;
  /** The field of the input whose limit its text has; the one of its own name. */
  limitOf?: string;
  /** Shown only while another field has this value. */
  when?: Record<string, string>;
};

/** Tells whether a field of a form is shown, by what is filled in. */
export const isShown = ({ when = {} }: ActionField, values: Record<string, string>): boolean =>
  Object.entries(when).every(([name, value]) => values[name] === value);

/** True for what the gateway takes no empty value of; what is wrong with the rest it says itself, in better words. */
const mustBeThere = ({ kind, choices, required }: ActionField): boolean =>
  required ?? (typeof choices === 'string' || kind === 'date' || kind === 'number');

/** Lists the fields that must be filled in and are not. */
export const missingIn = (fields: readonly ActionField[], values: Record<string, string>): Problem[] =>
  fields
    .filter((field) => mustBeThere(field) && isShown(field, values) && (values[field.name] ?? '').trim() === '')
    .map(({ name, label, choices }) => ({ field: name, text: `${choices ? 'Vælg' : 'Udfyld'}: ${label}` }));

/** Lists what was written in words; what was chosen is quickly chosen again. */
export const writtenIn = (fields: readonly ActionField[], values: Record<string, string>): string[] =>
  fields.flatMap(({ name, kind }) => {
    const value = values[name]?.trim() ?? '';
    return (kind === 'text' || kind === 'line') && value !== '' ? [value] : [];
  });

/** Returns the values that are chosen of several: keys, with a space between. */
export const chosenIn = (value = ''): string[] => value.split(' ').filter(Boolean);

/** Returns the lines of a text, each a thing of its own. */
export const linesIn = (text = ''): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

/** Reads a form whose minutes are written as hours in Danish: "2,5". */
export function numbers(values: Record<string, string>): Record<string, unknown> {
  const { minutes: hours, ...rest } = filledIn(values);
  return { ...rest, ...(hours !== undefined && { minutes: Math.round(Number(hours.replace(',', '.')) * 60) }) };
}

/** Leaves out what is not filled in. */
export function filledIn(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
