import type { AreaSystem, Found, Person, Entry } from '../../src/domain/citizen/area-system.ts';
import type { AreaCase, Contact, Unit } from '../../src/domain/citizen/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { ok } from '../../src/domain/result.ts';

/** A citizen of a toy system. */
export type ToyCitizen = {
  cpr: string;
  name: string;
  jointPlanWith?: readonly string[];
  cases?: readonly AreaCase[];
  contacts?: readonly Contact[];
};

/** An area's system in memory, by the port alone. It answers what it was made with, and keeps what is written. */
export type ToySystem = AreaSystem & { readonly written: readonly Entry[] };

/** Makes an area's system with these citizens and units. */
export function toySystem(area: string, citizens: readonly ToyCitizen[], areaUnits: readonly Unit[]): ToySystem {
  const written: (Entry & { cpr: string })[] = [];
  const told = <Value>(value: Value) => ok({ value, asOf: null, fetchedAt: new Date().toISOString() as Instant });
  const list = <Item>(items: readonly Item[]) => told({ items, leftOut: 0 });
  const citizen = (cpr: string) => citizens.find((one) => one.cpr === cpr);
  const each = <Value>(cprs: readonly Cpr[], value: (cpr: Cpr) => Value) =>
    new Map(cprs.map((cpr) => [cpr, value(cpr)]));
  const ofPeople = <Value>(people: readonly Person[], value: (cpr: Cpr) => Value) =>
    each(
      people.map(({ cpr }) => cpr),
      value,
    );
  const found = (cpr: Cpr): Found => {
    const known = citizen(cpr);
    if (!known) return { kind: 'unknown' };
    const { name, jointPlanWith = [] } = known;
    const nothing = { phone: null, email: null, address: null, addressProtected: null };
    return { kind: 'known', person: { area, ref: cpr, cpr, name, jointPlanWith, ...nothing } };
  };
  const posted = ({ marker, kind }: Entry) => ({ id: marker, kind, marker, state: null, remarks: [] });
  return {
    area,
    written,
    grants: null,
    visibleAfterMs: 0,
    find: async (cprs) => each(cprs, (cpr) => told(found(cpr))),
    cases: async (people) => ofPeople(people, (cpr) => list(citizen(cpr)?.cases ?? [])),
    contacts: async (people) => ofPeople(people, (cpr) => list(citizen(cpr)?.contacts ?? [])),
    activities: async (people) => ofPeople(people, () => list([])),
    list: async () => told({ items: [], leftOut: 0, total: 0, more: false }),
    units: async () => list(areaUnits),
    offers: async () => list([]),
    async post({ cpr }, posting) {
      written.push({ ...posting, cpr });
      return told(posted(posting));
    },
    posted: async ({ cpr }, markers) =>
      told(written.filter((one) => one.cpr === cpr && markers.includes(one.marker)).map(posted)),
    closeTask: async (_, id) => told({ id, kind: 'task', marker: id, state: 'DONE', remarks: [] }),
    mark: async () => told('not-kept-here'),
    health: () => ({ state: 'up', since: null, retryAt: null }),
    close: async () => {},
  };
}
