import { systems } from '../adapters/index.ts';
import { readConfig } from '../src/config/config.ts';
import { describeProblem, inputFrom, refuseCommand } from './command-input.ts';
import { reportOnToken } from './check-token/report.ts';

/**
 * `npm run check-token [FILE|-]`: says what a token would be taken for by the settings and the policy that are set now, and why;
 * prints no CPR number. The token is read from the file or from standard input, and never from the command line, which others
 * on the machine can see. Exit code 0: it is a caller; 1: it is refused; 2: it could not be checked.
 */
async function checkToken(): Promise<number> {
  const [file = '-', ...more] = process.argv.slice(2);
  if (more.length > 0 || file.startsWith('eyJ'))
    return refuseCommand(['A token is no argument: give it on standard input, or name a file that holds it.']);
  const config = readConfig(process.env, systems);
  if (!config.ok) return refuseCommand(config.error.map(describeProblem));
  if (!config.value.identity)
    return refuseCommand(['No identity provider is configured: set OIDC_ISSUER and OIDC_AUDIENCE.']);
  const given = (await inputFrom(file === '-' ? null : file, 'The token'))
    .trim()
    .replace(/^(authorization:\s*)?bearer\s+/i, '');
  if (!given) return refuseCommand(['No token was given.']);
  const { accepted, lines } = await reportOnToken(given, config.value.identity, config.value.policy.identity);
  for (const line of lines) console.log(line);
  return accepted ? 0 : 1;
}

process.exitCode = await checkToken();
