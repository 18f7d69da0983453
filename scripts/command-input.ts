import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Problem } from '../src/platform/settings.ts';

/** Reads what a command is given about somebody: from a file, empty where it cannot be read, or with null from standard input. */
export async function inputFrom(file: string | null, name: string): Promise<string> {
  if (file !== null) return contentOf(file);
  if (process.stdin.isTTY) console.error(`${name}, and then Ctrl-D:`);
  return text(process.stdin);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Describes what is wrong with a setting, with an example of a right one. */
export const describeProblem = ({ setting, problem, example }: Problem): string =>
  `${setting} ${problem}\n  for example: ${example}`;

/** Prints why a command did nothing, and returns its exit code. */
export function refuseCommand(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}
