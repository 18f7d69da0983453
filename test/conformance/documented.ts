import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8');

/** The box of docs/clients.md that has a file's name, as the file would be. */
export function documented(file: string): string {
  const [, text] = page.split(new RegExp(`^\`\`\`\\w+ ${file.replaceAll('.', '\\.')}$\\n`, 'm'));
  if (text === undefined) throw new Error(`docs/clients.md has no box for ${file}`);
  return text.slice(0, text.indexOf('```\n'));
}

/** The names of all such boxes. */
export const documentedFiles = (): string[] => [...page.matchAll(/^```\w+ (\S+)$/gm)].map(([, file]) => file ?? '');
