import type { Population } from '../people/person.ts';
import type { MockRequest } from './operation.ts';

/**
 * Returns, for every value that identifies the asked citizens in an answer (CPR numbers, and ids of the request), the
 * value of somebody else.
 */
export function otherIdentifiers(
  request: MockRequest,
  citizens: readonly string[],
  people: Population,
  newUuid: () => string,
): ReadonlyMap<string, string> {
  const others = people.map((one) => one.cpr).filter((cpr) => !citizens.includes(cpr));
  const cprs = citizens.map((cpr, index): [string, string] => [cpr, others[index] ?? '6101010000']);
  const ids = [...Object.values(request.params), ...leaves(request.body)].filter((text) => anId.test(text));
  const otherIds = ids.map((id): [string, string] => [id, id.includes('-') ? newUuid() : String(Number(id) + 1)]);
  return new Map([...otherIds, ...cprs]);
}

const anId = /^\d{1,9}$|^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
