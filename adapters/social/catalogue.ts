import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { Offer, Unit } from '../../src/domain/citizen/case.ts';
import { withValue } from '../kit/answers.ts';
import { byId, type Reads } from '../kit/records.ts';
import { kindUnder } from './activity-kind.ts';
import type { SocialSession } from './session.ts';
import type { Setup } from './setup.ts';
import { readList, readOffer, readOrganization, type WireOffer, type WireOrganization } from './wire.ts';

const call = 'organizations.list';

/** Lists the units of the area: those of the settings that the system has an organization for. */
export async function unitsOf(session: SocialSession): Promise<Answer<Listed<Unit>>> {
  const units = Object.entries(session.words.setup.units);
  if (units.length === 0) return session.notConfigured(call);
  return withValue(await directory(session, 'organizations', readOrganization), ({ items }) => {
    const found = units.map(([key, is]) => {
      const organization = items.find((one) => isThatOne(one, is));
      return organization ? { item: { key, name: organization.name }, isClear: true } : null;
    });
    return session.listed(call, found);
  });
}

/**
 * Finds the organization that a unit is; null where the settings name no such unit. One that they name and the system does not
 * have is not understood: it may have been moved, or be among those that cannot be read.
 */
export async function organizationOf(session: SocialSession, unit: string): Promise<Answer<WireOrganization | null>> {
  const { units } = session.words.setup;
  if (Object.keys(units).length === 0) return session.notConfigured(call);
  const is = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const answer = await directory(session, 'organizations', readOrganization);
  const found = withValue(answer, ({ items }) => (is && items.find((one) => isThatOne(one, is))) ?? null);
  if (!found.ok || found.value.value !== null || !is) return found;
  session.incomplete(call);
  return session.notUnderstood(call);
}

function isThatOne(one: WireOrganization, is: Setup['units'][string]): boolean {
  if ('uid' in is) return one.uid === is.uid;
  return 'syncId' in is ? one.syncId === is.syncId : one.id === is.id;
}

/** Reads the offers of the area (D28), where the settings name a link of the root to them. */
export async function offersOf(session: SocialSession): Promise<Answer<Listed<Offer>>> {
  const { offers: link } = session.words.setup;
  if (link === null) return session.notConfigured('offers.list');
  return withValue(await directory(session, link, readOffer), ({ items, leftOut }) => ({
    items: items.map((one) => offerOf(session, one)),
    leftOut,
  }));
}

function offerOf({ area, words }: SocialSession, wire: WireOffer): Offer {
  const { id, name, description, supplier } = wire;
  const paragraph = wire.paragraph && `${wire.paragraph.name} ${wire.paragraph.section}`;
  const kind = kindUnder(paragraph, words);
  return { area, id: String(id), title: name, description, kind, paragraph, provider: supplier || null };
}

/** Reads a list of the system's own, not of citizens, which is given whole: once in a request. */
const directory = <Entry extends { id: number }>(session: SocialSession, name: string, reads: Reads<Entry>) =>
  session.once(`directory ${name}`, async () =>
    withValue(await session.fromRoot(name, { call: `${name}.list`, reads: readList }), (records) =>
      session.read(`${name}.list`, records, reads, byId),
    ),
  );
