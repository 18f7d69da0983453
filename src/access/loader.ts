import DataLoader from 'dataloader';
import type { Answer, AreaKey, AreaSystem, Call, Found, Listed, Person, Section, Told } from '../domain/area-system.ts';
import type { Activity, AreaCase, Contact } from '../domain/case.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Area } from '../domain/source.ts';

/** What each section of a citizen is a list of. */
export type Sections = { cases: AreaCase; contacts: Contact; activities: Activity };

/** An area with its system; no system where the operators have switched it off. */
export type ConnectedArea = Area & { system: AreaSystem | null };

/** Asks the areas' systems on behalf of one request: in batches, and never twice for the same thing (promise 8). */
export type Loader = {
  readonly areas: readonly ConnectedArea[];
  readonly call: Call;
  /** Who the person is to an area; null where the area's system is switched off. */
  find(area: AreaKey, cpr: Cpr): Promise<Answer<Found> | null>;
  section<Name extends Section>(name: Name, person: Person): Promise<Answer<Listed<Sections[Name]>>>;
  /** Remembers a person that a list gave, so that `find` need not ask again. */
  remember(person: Told<Person>): void;
};

type Ask<Key, Reply> = (keys: readonly Key[], call: Call) => Promise<ReadonlyMap<Cpr, Reply>>;
type SectionLoaders = { [Name in Section]: DataLoader<Person, Answer<Listed<Sections[Name]>>, Cpr> };

/** A loader for one request, within what `call` allows. */
export function loader(areas: readonly ConnectedArea[], call: Call): Loader {
  const loaders = new Map(
    areas.flatMap(({ key, system }) => (system ? [[key, loadersOf(system, call)] as const] : [])),
  );
  return {
    areas,
    call,
    find: async (area, cpr) => (await loaders.get(area)?.find.load(cpr)) ?? null,
    section: (name, person) => {
      const own = loaders.get(person.area);
      if (!own) throw new Error('A person comes from a connected area');
      return own.sections[name].load(person);
    },
    remember: ({ value: person, ...when }) => {
      loaders
        .get(person.area)
        ?.find.prime(person.cpr, { ok: true, value: { ...when, value: { kind: 'known', person } } });
    },
  };
}

function loadersOf(system: AreaSystem, call: Call): { find: DataLoader<Cpr, Answer<Found>>; sections: SectionLoaders } {
  const byPerson = (person: Person) => person.cpr;
  return {
    find: inBatches(system.find.bind(system), call, (cpr) => cpr),
    sections: {
      cases: inBatches(system.cases.bind(system), call, byPerson),
      contacts: inBatches(system.contacts.bind(system), call, byPerson),
      activities: inBatches(system.activities.bind(system), call, byPerson),
    },
  };
}

function inBatches<Key, Reply>(
  ask: Ask<Key, Reply>,
  call: Call,
  cprOf: (key: Key) => Cpr,
): DataLoader<Key, Reply, Cpr> {
  const batch = async (keys: readonly Key[]) => {
    const replies = await ask(keys, call);
    return keys.map((key) => replies.get(cprOf(key)) ?? new Error('A system answers for everyone it is asked about'));
  };
  return new DataLoader(batch, { cacheKeyFn: cprOf, maxBatchSize: 100 });
}
