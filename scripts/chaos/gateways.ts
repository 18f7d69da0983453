import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startGatewayIn, type GatewayProcess } from '../test-bed/gateway-process.ts';

/** Gateways in processes of their own, as in production, killed again and again until told to stop. */
export type Gateways = {
  /** Returns the address of any of them; each start has a new one. */
  url(): string;
  kills(): number;
  /** No more killing; resolves when all are up. */
  stopKilling(): Promise<void>;
  close(): Promise<void>;
};

/** Options of the gateways: their environment, and the shortest and longest life of one, in milliseconds. */
export type GatewaysOrder = {
  count: number;
  environment: Readonly<Record<string, string>>;
  folder: string;
  life: readonly [number, number];
};

/** Starts the gateways; resolves when all are up for the first time, and the killing begins. */
export async function startGateways({ count, environment, folder, life }: GatewaysOrder): Promise<Gateways> {
  const over = new AbortController();
  let kills = 0;
  const start = (number: number) => startGatewayIn(join(folder, `gateway-${number}`), environment);
  const running: GatewayProcess[] = await Promise.all(Array.from({ length: count }, (_, number) => start(number)));

  async function killAgainAndAgain(number: number): Promise<void> {
    const [least, most] = life;
    for (;;) {
      await wait(least + Math.random() * (most - least), undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted) return;
      await running[number]?.stop('SIGKILL');
      kills += 1;
      running[number] = await start(number);
    }
  }

  const killing = running.map((_, number) => killAgainAndAgain(number));
  const stopKilling = async () => {
    over.abort();
    await Promise.all(killing);
  };
  return {
    url: () => running[Math.floor(Math.random() * running.length)]?.url ?? '',
    kills: () => kills,
    stopKilling,
    async close() {
      await stopKilling().catch(() => {});
      await Promise.all(running.map((one) => one.stop('SIGTERM')));
    },
  };
}
