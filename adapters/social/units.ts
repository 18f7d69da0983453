import type { Unit } from '../../src/domain/citizen/case.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { directory } from './directory.ts';
import type { Setup } from './setup.ts';
import { readOrganization, type WireOrganization } from './wire.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

const call = 'organizations.list';

type Organization = Setup['units'][string];

/** Units of the area: those of the settings that the system has an organization for. */
export async function unitsOf(visit: Visit): Promise<Answer<Listed<Unit>>> {
  const units = Object.entries(visit.words.setup.units);
  if (units.length === 0) return visit.fault('not-configured', call);
  const answer = await directory(visit, 'organizations', readOrganization);
  return withValue(answer, ({ items }) => {
    const found = units.flatMap(([key, is]) => {
      const organization = items.find((one) => isMeant(one, is));
      return organization ? [{ key, name: organization.name }] : [];
    });
    const leftOut = units.length - found.length;
    if (leftOut > 0) visit.incomplete(call);
    return { items: found, leftOut };
  });
}

/**
 * The organization that a unit is; null where the settings name no such unit. One that they name and the system does not have
 * is not understood: it may have been moved, or be among those that cannot be read.
 */
export async function organizationOf(visit: Visit, unit: string): Promise<Answer<WireOrganization | null>> {
  const { units } = visit.words.setup;
  if (Object.keys(units).length === 0) return visit.fault('not-configured', call);
  const is = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const answer = await directory(visit, 'organizations', readOrganization);
  const found = withValue(answer, ({ items }) => (is && items.find((one) => isMeant(one, is))) ?? null);
  if (!found.ok || found.value.value !== null || !is) return found;
  visit.incomplete(call);
  return visit.notUnderstood(call);
}

function isMeant(one: WireOrganization, is: Organization): boolean {
  if ('uid' in is) return one.uid === is.uid;
  return 'syncId' in is ? one.syncId === is.syncId : one.id === is.id;
}
