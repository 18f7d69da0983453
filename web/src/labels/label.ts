import labels from '../../../packages/client/labels.da.json';

type Labels = typeof labels;

/** Returns the Danish label of an enum's value; of one that is newer than the page, its name without the underscores. */
export function label(name: keyof Labels, value: string): string {
  const known: Readonly<Record<string, string>> = labels[name];
  return known[value] ?? value.toLowerCase().replaceAll('_', ' ');
}

/** Lists an enum's values with their labels, in the schema's order. */
export const options = (name: keyof Labels): { value: string; text: string }[] =>
  Object.entries(labels[name]).map(([value, text]) => ({ value, text }));
