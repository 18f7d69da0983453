import type { Bus, Topic } from '../access/bus.ts';

/**
 * Comes by after every change that concerns the subscriber, from now until `over` is aborted. Changes that come while nobody
 * waits for one count as one, so whoever is slow falls behind by no more than that.
 */
export function changes(
  bus: Bus,
  topic: Topic,
  concerns: (id: string) => boolean,
  over: AbortSignal,
): AsyncGenerator<void> {
  let changed = Promise.withResolvers<void>();
  const stop = bus.subscribe(topic, (id) => {
    if (id === null || concerns(id)) changed.resolve();
  });
  const end = () => {
    stop();
    changed.resolve();
  };
  if (over.aborted) end();
  else over.addEventListener('abort', end, { once: true });
  return (async function* () {
    for (;;) {
      await changed.promise;
      if (over.aborted) return;
      changed = Promise.withResolvers<void>();
      yield;
    }
  })();
}
