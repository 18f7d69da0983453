import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import type { Instant } from '../src/domain/dates.ts';
import { moveCpr, planMove, type Holdings, type NoMove } from '../src/new-cpr/move-cpr.ts';
import { openBus } from '../src/platform/bus.ts';
import { createLog } from '../src/platform/log.ts';
import { inputFrom, refuseCommand } from './command-input.ts';
import { existingKeys, explain, openStore } from './gateway-store.ts';

/**
 * `npm run cpr:move`: carries what Helhed holds about a citizen over to their new CPR number. Reads the old and the new number from
 * standard input, a line each, and shows what it would carry; `-- --confirm` does it. Exit code 0: shown or done; 2: refused, with
 * a code; 1: it failed, and nothing was changed. Finds ring and database as the gateway does: DATABASE_URL, DATA_DIR, KEY_FILE.
 */
const why: Record<NoMove | 'NOT_TWO_NUMBERS', string> = {
  NOT_TWO_NUMBERS: 'Standard input must hold the old CPR number and the new one, a line each.',
  OLD_NUMBER_INVALID: 'The old number is no CPR number.',
  NEW_NUMBER_INVALID: 'The new number is no CPR number.',
  SAME_NUMBER: 'The two numbers are the same.',
  UNKNOWN_OLD_NUMBER: 'Helhed holds nothing about the old number.',
};

function refuse(code: keyof typeof why): void {
  process.exitCode = refuseCommand([`${code}: ${why[code]}`]);
}

function show(title: string, holdings: Holdings): void {
  console.log(title);
  for (const [table, count] of Object.entries(holdings)) if (count > 0) console.log(`  ${table}: ${count}`);
}

const { values } = parseArgs({ options: { confirm: { type: 'boolean', default: false } } });
const log = createLog('silent');

async function run(old: string, next: string): Promise<void> {
  const keys = existingKeys();
  const database = await openStore(keys, log);
  const bus = await openBus({ database, log });
  try {
    const plan = await planMove([old, next], { database, keys });
    if (!plan.ok) return refuse(plan.error);
    show('Under the old number:', plan.value.from);
    show('Under the new number already:', plan.value.to);
    console.log('What is in the audit trail stays there, and is shown under both numbers.');
    if (!values.confirm) return console.log('Nothing was changed. Run again with -- --confirm.');
    const { username } = userInfo();
    const by = { id: `operator:${username}`, name: `Driften (${username})` };
    const now = new Date().toISOString() as Instant;
    show('Carried over:', await moveCpr(plan.value, { by, now }, { database, keys, bus }));
  } finally {
    await bus.close();
    await database.close();
  }
}

try {
  const given = await inputFrom(null, 'The old CPR number and the new one, a line each');
  const [old, next, ...more] = given.split(/\s+/).filter(Boolean);
  if (old === undefined || next === undefined || more.length > 0) refuse('NOT_TWO_NUMBERS');
  else await run(old, next);
} catch (error) {
  explain(error, 'The number could not be moved');
  process.exitCode = 1;
}
