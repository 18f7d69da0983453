import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { Offer, Unit } from '../../src/domain/citizen/case.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from '../kit/answers.ts';
import { trimmed } from '../kit/records.ts';
import type { Mapped } from '../kit/session.ts';
import type { EmploymentSession } from './session.ts';
import { readOffer, type WireOffer } from './wire-records.ts';

/** Lists the area's units, as the settings file tells them: it was true when it was read, and is now. */
export async function unitsOf(session: EmploymentSession): Promise<Answer<Listed<Unit>>> {
  const own = Object.entries(session.setup.units).filter(([, { area }]) => area === null || area === session.area);
  if (own.length === 0) return session.notConfigured('units');
  const at = instant(session.now()) as Instant;
  const items = own.map(([key, { name }]) => ({ key, name }));
  return ok({ value: { items, leftOut: 0 }, asOf: at, fetchedAt: at });
}

/** Reads the offers of the area (D28). */
export async function offersOf(session: EmploymentSession): Promise<Answer<Listed<Offer>>> {
  const call = 'offers.list';
  const { offers: path } = session.setup;
  if (path === null) return session.notConfigured(call);
  return withValue(await session.list({ call, path }), (records) => {
    const { items, leftOut } = session.read(call, records, readOffer);
    return session.listed(
      call,
      items.map((wire) => offerOf(session, wire)),
      leftOut,
    );
  });
}

function offerOf({ area, words }: EmploymentSession, wire: WireOffer): Mapped<Offer> {
  const kind = words.kinds(wire.activityType);
  const item: Offer = {
    area,
    id: wire.id,
    title: wire.title.trim(),
    description: wire.description ?? '',
    kind: kind ?? 'OTHER',
    paragraph: trimmed(wire.paragraph),
    provider: trimmed(wire.providerName),
  };
  return { item, isClear: kind !== null };
}
