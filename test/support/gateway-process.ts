import { systems } from '../../adapters/index.ts';
import { readConfig } from '../../src/config/config.ts';
import { startGateway } from '../../src/gateway.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';

/** A gateway in a process of its own, for tests in which it must not survive; it says its address. */
const config = readConfig({ ...process.env, PORT: '0', NODE_ENV: 'test' }, systems);
if (!config.ok) throw new Error(config.error.map(({ setting, problem }) => `${setting} ${problem}`).join('\n'));
const { url } = await startGateway(config.value, {
  clock: systemClock,
  log: createLog('silent'),
  systems,
  byHand: ['deliver', 'follow'],
});
process.stdout.write(`${url}\n`);
