import type { FastifyInstance } from 'fastify';
import type { Log } from '../log.ts';
import type { Telemetry } from '../telemetry.ts';

/** Tells whether the gateway can serve, and what that hangs on: names and yes or no, nothing else. */
export type Readiness = { ok: boolean; checks: Readonly<Record<string, boolean>> };

/** The doors for those who run the gateway; they answer also when all others are shut. */
export const probes: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics']);

const patience = 2_000;

/** `/livez` says that the process runs, `/readyz` that it can serve, `/metrics` what it has counted. */
export function addProbes(
  app: FastifyInstance,
  { ready, telemetry, log }: { ready(): Promise<Readiness>; telemetry: Telemetry; log: Log },
  draining: () => boolean,
): void {
  app.get('/livez', () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const { ok, checks } = draining() ? { ok: false, checks: { accepting: false } } : await inTime(ready, log);
    return reply.code(ok ? 200 : 503).send({ ok, checks });
  });
  app.get('/metrics', async (_request, reply) => reply.type(telemetry.contentType).send(await telemetry.metricsText()));
}

/** A check that fails or does not come back is a "no". */
async function inTime(ready: () => Promise<Readiness>, log: Log): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, checks: { inTime: false } }), patience);
  });
  const asked = ready().catch((error: unknown): Readiness => {
    log.error('Readiness could not be told', { error });
    return { ok: false, checks: {} };
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
