import { systems } from '../../adapters/index.ts';
import { readConfig } from '../../src/config/config.ts';
import { startGateway } from '../../src/gateway.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';

/** A gateway as the environment describes it, over plain http on this machine, which a browser can log in at. */
const config = readConfig({ ...process.env, PORT: '0' }, systems);
if (!config.ok) throw new Error(config.error.map(({ setting, problem }) => `${setting} ${problem}`).join('\n'));
const { url } = await startGateway(config.value, { clock: systemClock, log: createLog('silent'), systems });
process.send?.({ ready: url });
