import type { Offer } from '../../src/domain/citizen/case.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { directory } from './directory.ts';
import { offerOf } from './map.ts';
import { readOffer } from './wire.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

/** Reads the offers of the area, where the settings name a link of the root to them. */
export async function offersOf(visit: Visit): Promise<Answer<Listed<Offer>>> {
  const { offers: link } = visit.words.setup;
  if (link === null) return visit.fault('not-configured', 'offers.list');
  return withValue(await directory(visit, link, readOffer), ({ items, leftOut }) => ({
    items: items.map((one) => offerOf(visit.area, one, visit.words)),
    leftOut,
  }));
}
