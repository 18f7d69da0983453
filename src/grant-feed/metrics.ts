import { Counter, Gauge, type Registry } from 'prom-client';
import type { AreaKey } from '../domain/area.ts';

/** The figures of an area's grant feed: `ageInSeconds` null where its end was never reached. */
export type GrantFeedFigures = {
  area: AreaKey;
  ageInSeconds: number | null;
  unread: number;
  setAside: readonly (readonly [reason: string, count: number])[];
};

/** Adds the metrics of the grant feeds: how far they are read, and grants that are no bostøtte. */
export function grantFeedMetrics(registry: Registry) {
  const registers = [registry];
  const passedOver = new Counter({
    name: 'helhed_grants_passed_over_total',
    help: 'Decided grants that were read and are no bostøtte, by the section of law.',
    labelNames: ['area', 'section'],
    registers,
  });
  return {
    grantPassedOver: (facts: { area: AreaKey; section: string }) => passedOver.inc(facts),
    /** Shows at every scrape how far the areas' grants are read; nothing of them where the database does not say. */
    watchGrantFeeds(read: () => Promise<readonly GrantFeedFigures[]>) {
      const gauge = (name: string, help: string, labelNames: string[] = ['area']) =>
        new Gauge({ name, help, labelNames, registers });
      const unread = gauge('helhed_grants_unread', 'Grants that were announced and are not read yet.');
      const setAside = gauge('helhed_grants_set_aside', 'Grants that no decision could be made of, now.', [
        'area',
        'reason',
      ]);
      new Gauge({
        name: 'helhed_grant_feed_age_seconds',
        help: 'How long ago the end of an area’s list of changed grants was last reached; none where it never was.',
        labelNames: ['area'],
        registers,
        async collect() {
          const figures = await read().catch(() => []);
          for (const one of [this, unread, setAside]) one.reset();
          for (const { area, ageInSeconds, ...counts } of figures) {
            if (ageInSeconds !== null) this.set({ area }, ageInSeconds);
            unread.set({ area }, counts.unread);
            for (const [reason, count] of counts.setAside) setAside.set({ area, reason }, count);
          }
        },
      });
    },
  };
}
