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

type ActionName = keyof Labels &
  (keyof Labels extends infer Name ? (Name extends `${infer Action}Done` ? Action : never) : never);

/** Returns the words of an action: what stands on its button, and what it is called once it is done. */
export const actionWords = (name: ActionName, value: string): { text: string; done: string } => ({
  text: label(name, value),
  done: label(`${name}Done`, value),
});
