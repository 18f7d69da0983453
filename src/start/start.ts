import { systems } from '../../adapters/index.ts';
import { readConfig, type Config } from '../config/config.ts';
import { startGateway } from '../gateway.ts';
import { systemClock } from '../platform/clock.ts';
import { createLog } from '../platform/log.ts';
import type { Problem } from '../platform/settings.ts';
import { logUnhandledRejections } from './unhandled-rejections.ts';

/** Starts what the environment describes; in development, with mocks in place of what it does not describe. */
async function start(): Promise<void> {
  const config = settings(process.env);
  if (config.development) {
    const { startDevelopment } = await import('./development.ts');
    await startDevelopment(config, systems, settings, stopOnSignal);
  } else {
    const log = createLog(config.logLevel);
    logUnhandledRejections(log);
    const gateway = await startGateway(config, { clock: systemClock, log, systems });
    log.info('Ready', { address: gateway.url });
    stopOnSignal(gateway.close);
  }
}

/** The settings, or the end of the process with every problem named (promise 27). */
function settings(env: NodeJS.ProcessEnv): Config {
  const read = readConfig(env, systems);
  if (read.ok) return read.value;
  console.error(
    `Helhed cannot start: ${read.error.length} ${read.error.length === 1 ? 'setting is' : 'settings are'} not right.\n`,
  );
  for (const problem of read.error) console.error(described(problem));
  process.exit(1);
}

const described = ({ setting, problem, example }: Problem) => `  ${setting} ${problem}\n    for example: ${example}`;

/** Stops in good order once, at SIGTERM or SIGINT; at a second signal, at once. */
function stopOnSignal(close: () => Promise<void>): void {
  const stop = () => {
    process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1));
    void close().then(() => process.exit(0), failed);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** The errors of listening by the operating system's code, with the setting that each is about. */
const listening: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already: set PORT to a free one, for example PORT=4001',
  EACCES: 'that port is not for this user: set PORT to one above 1023, for example PORT=4000',
  EADDRNOTAVAIL: 'this machine has no such address: set HOST to one of its own, for example HOST=127.0.0.1',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'for an unknown reason';
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (syscall === 'listen' && listening[code ?? '']) || error.message;
}

/** Our own messages name no values of anyone's; a stack may, so it is not shown. */
function failed(error: unknown): never {
  console.error(`Helhed stopped: ${reasonOf(error)}`);
  process.exit(1);
}

await start().catch(failed);
