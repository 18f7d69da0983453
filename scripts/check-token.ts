import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { systems } from '../adapters/index.ts';
import { readConfig } from '../src/config/config.ts';
import type { Problem } from '../src/platform/settings.ts';
import { reportOnToken } from './check-token/report.ts';

/**
 * `npm run check-token [FILE|-]`: says what a token would be taken for by the settings and the policy that are set now, and why;
 * prints no CPR number. The token is read from the file or from standard input, and never from the command line, which others
 * on the machine can see. Exit code 0: it is a caller; 1: it is refused; 2: it could not be checked.
 */
async function checkToken(): Promise<number> {
  const [file = '-', ...more] = process.argv.slice(2);
  if (more.length > 0 || file.startsWith('eyJ'))
    return refusal(['A token is no argument: give it on standard input, or name a file that holds it.']);
  const config = readConfig(process.env, systems);
  if (!config.ok) return refusal(config.error.map(described));
  if (!config.value.identity)
    return refusal(['No identity provider is configured: set OIDC_ISSUER and OIDC_AUDIENCE.']);
  const given = (await tokenIn(file)).trim().replace(/^(authorization:\s*)?bearer\s+/i, '');
  if (!given) return refusal(['No token was given.']);
  const { accepted, lines } = await reportOnToken(given, config.value.identity, config.value.policy.identity);
  for (const line of lines) console.log(line);
  return accepted ? 0 : 1;
}

async function tokenIn(file: string): Promise<string> {
  if (file !== '-') return contentOf(file);
  if (process.stdin.isTTY) console.error('The token, and then Ctrl-D:');
  return text(process.stdin);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const described = ({ setting, problem, example }: Problem) => `${setting} ${problem}\n  for example: ${example}`;

function refusal(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

process.exitCode = await checkToken();
