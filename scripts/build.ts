import { prebuilt } from '../src/start/prebuilt.ts';

/**
 * `npm run build`, which also runs before `npm run serve`: builds the gateway in one piece where that has not been done since
 * its sources changed. Without the tools of development it cannot, and the gateway starts from its sources.
 */
if (!prebuilt()) {
  const began = performance.now();
  const { buildGateway } = await import('./build/gateway.ts').catch((error: { code?: string }) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return { buildGateway: null };
    throw error;
  });
  await buildGateway?.();
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(buildGateway ? `Built in ${seconds} s: dist/gateway` : 'Not built: that takes the development packages');
}
