import type { Unit } from '../../src/domain/citizen/case.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { directory } from './directory.ts';
import type { Setup } from './setup.ts';
import { readOrganization, type WireOrganization } from './wire.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

const call = 'organizations.list';

type Organization = Setup['units'][string];

/** Units of the area: those of the settings that the system has an organization for. */
export async function unitsOf(session: SocialSession): Promise<Answer<Listed<Unit>>> {
  const units = Object.entries(session.words.setup.units);
  if (units.length === 0) return session.fault('not-configured', call);
  const answer = await directory(session, 'organizations', readOrganization);
  return withValue(answer, ({ items }) => {
    const found = units.flatMap(([key, is]) => {
      const organization = items.find((one) => isMeant(one, is));
      return organization ? [{ key, name: organization.name }] : [];
    });
    const leftOut = units.length - found.length;
    if (leftOut > 0) session.incomplete(call);
    return { items: found, leftOut };
  });
}

/**
 * The organization that a unit is; null where the settings name no such unit. One that they name and the system does not have
 * is not understood: it may have been moved, or be among those that cannot be read.
 */
export async function organizationOf(session: SocialSession, unit: string): Promise<Answer<WireOrganization | null>> {
  const { units } = session.words.setup;
  if (Object.keys(units).length === 0) return session.fault('not-configured', call);
  const is = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const answer = await directory(session, 'organizations', readOrganization);
  const found = withValue(answer, ({ items }) => (is && items.find((one) => isMeant(one, is))) ?? null);
  if (!found.ok || found.value.value !== null || !is) return found;
  session.incomplete(call);
  return session.notUnderstood(call);
}

function isMeant(one: WireOrganization, is: Organization): boolean {
  if ('uid' in is) return one.uid === is.uid;
  return 'syncId' in is ? one.syncId === is.syncId : one.id === is.id;
}
