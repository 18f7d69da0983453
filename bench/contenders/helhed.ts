import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../src/config/config.ts';
import { systems } from '../../adapters/index.ts';
import { startGateway } from '../../src/gateway.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createLog } from '../../src/platform/log.ts';
import { documents } from '../questions.ts';
import { contend } from './contend.ts';
import { createKeyRing } from '../../src/platform/key-ring.ts';

/**
 * Helhed as it is shipped, in production mode with trusted documents, on the embedded database, its log at the usual level.
 * One caller looks up far more citizens than a person does, so the limit on that is raised; deliveries and grants rest.
 */
await contend(async ({ environment, folder }) => {
  const inFolder = async (name: string, content: object) => {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(content));
    return path;
  };
  const server = process.env['BENCH_DATABASE_URL'];
  const trusted = Object.fromEntries(documents.map((document) => [hash('sha256', document, 'hex'), document]));
  const settings = {
    NODE_ENV: 'production',
    PORT: '0',
    DATA_DIR: folder,
    ...(server && { DATABASE_URL: server }),
    POLICY_FILE: await inFolder('policy.json', { door: { lookups: 1_000_000, perMinutes: 1 } }),
    TRUSTED_DOCUMENTS: await inFolder('documents.json', trusted),
  };
  createKeyRing(join(folder, 'keys.json'));
  const config = readConfig({ ...environment, ...settings }, systems);
  if (!config.ok) throw new Error(config.error.map(({ setting, problem }) => `${setting} ${problem}`).join('; '));
  const log = createLog(config.value.logLevel);
  const { url } = await startGateway(config.value, { clock: systemClock, log, systems, byHand: ['deliver', 'follow'] });
  return `${url}/graphql`;
});
