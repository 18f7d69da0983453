import type { Offer } from '../../src/domain/citizen/case.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { directory } from './directory.ts';
import { offerOf } from './map.ts';
import { readOffer } from './wire.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

/** Reads the offers of the area, where the settings name a link of the root to them. */
export async function offersOf(session: SocialSession): Promise<Answer<Listed<Offer>>> {
  const { offers: link } = session.words.setup;
  if (link === null) return session.fault('not-configured', 'offers.list');
  return withValue(await directory(session, link, readOffer), ({ items, leftOut }) => ({
    items: items.map((one) => offerOf(session.area, one, session.words)),
    leftOut,
  }));
}
