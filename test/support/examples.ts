import { readdirSync, readFileSync } from 'node:fs';
import type { Helhed } from './helhed.ts';

const folder = new URL('../../docs/examples/', import.meta.url);

/** A documented query: the persona, the variables, and the file of its answer. */
export type Example = { name: string; query: string; persona: string; variables: Record<string, unknown>; answer: URL };

/** Lists the documentation's examples, as their own heads describe them. */
export function examples(): Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => {
    const query = readFileSync(new URL(file, folder), 'utf8');
    const head = /^# Asked as ([\w-]+), of (\{.*\})\.$/m.exec(query);
    if (!head) throw new Error(`${file} does not say as whom it is asked, and of what`);
    const variables = JSON.parse(head[2] ?? '{}') as Record<string, unknown>;
    return {
      name: file,
      query,
      persona: head[1] ?? '',
      variables,
      answer: new URL(file.replace('.graphql', '.json'), folder),
    };
  });
}

/** Returns the answer to an example as its file holds it. */
export async function answerTo({ persona, query, variables }: Example, helhed: Helhed): Promise<string> {
  const { data, errors } = await helhed.ask(persona, query, variables);
  return `${JSON.stringify({ data, ...(errors && { errors }) }, null, 2)}\n`;
}
