import { systems } from '../adapters/index.ts';
import { parseCpr, type Cpr } from '../src/domain/cpr.ts';
import { readSystem } from '../src/config/system-settings.ts';
import { describeProblem, inputFrom, refuseCommand } from './command-input.ts';
import { isAsExpected, reportOn } from './probe/report.ts';
import { unsetSettings } from './probe/unset-settings.ts';
import { observe } from './probe/observe.ts';

/**
 * `npm run probe`: reads one test citizen in the configured systems as the gateway would, changes nothing, and prints what is
 * there, what differs and what is missing, without any value. The citizen's CPR number is read from standard input, or from the
 * file that PROBE_CPR_FILE names. Exit code 0: all is as expected; 1: something differs or is missing; 2: it
 * could not read.
 */
async function probe(): Promise<number> {
  if (process.argv.length > 2)
    return refuseCommand(['A CPR number is no argument: give it on standard input, or in PROBE_CPR_FILE.']);
  const read = systems.map((system) => ({ system, settings: readSystem(system, process.env, false) }));
  const problems = read.flatMap(({ settings }) => (settings.ok ? [] : settings.error));
  if (problems.length > 0) return refuseCommand(problems.map(describeProblem));
  const configured = read.flatMap(({ system, settings }) =>
    settings.ok && settings.value ? [{ system, settings: settings.value }] : [],
  );
  if (configured.length === 0)
    return refuseCommand(['No system is configured: set SYSTEM_<AREA>_URL and so on (docs/connecting.md).']);
  const cpr = await testCitizen();
  if (!cpr) return refuseCommand(['No CPR number of a test citizen was given, ten digits with or without a hyphen.']);
  let asExpected = true;
  for (const { system, settings } of configured) {
    const seen = await observe(system, settings, cpr);
    asExpected &&= isAsExpected(seen);
    console.log(reportOn(seen, unsetSettings(system.setup, settings.setup ?? {})).join('\n'));
  }
  return asExpected ? 0 : 1;
}

async function testCitizen(): Promise<Cpr | null> {
  const file = process.env['PROBE_CPR_FILE']?.trim() || null;
  const given = await inputFrom(file, 'The CPR number of a test citizen');
  const cpr = parseCpr(given.trim());
  return cpr.ok ? cpr.value : null;
}

process.exitCode = await probe();
