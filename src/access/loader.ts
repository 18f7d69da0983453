import DataLoader from 'dataloader';
import type { AreaSystem, Found, Person, Section } from '../domain/citizen/area-system.ts';
import type { Activity, AreaCase, Contact } from '../domain/citizen/case.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { FindTimes } from './find-times.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Answer, Call, Listed, Fetched } from '../domain/citizen/answer.ts';

/** What each section of a citizen is a list of. */
export type Sections = { cases: AreaCase; contacts: Contact; activities: Activity };

/** An area with its system; no system where the operators have switched it off. `decidesOnBostoette`: as the registry declares. */
export type ConnectedArea = Area & { system: AreaSystem | null; decidesOnBostoette: boolean };

/** Asks the areas' systems on behalf of one request: in batches, and never twice for the same thing (promise 8). */
export type Loader = {
  readonly areas: readonly ConnectedArea[];
  readonly call: Call;
  /** Who the person is to an area; null where the area's system is switched off. */
  find(area: AreaKey, cpr: Cpr): Promise<Answer<Found> | null>;
  section<Name extends Section>(name: Name, person: Person): Promise<Answer<Listed<Sections[Name]>>>;
  /** Remembers a person that a list gave, so that `find` need not ask again. */
  remember(person: Fetched<Person>): void;
};

type Ask<Key, Reply> = (keys: readonly Key[], call: Call) => Promise<ReadonlyMap<Cpr, Reply>>;
type Asked<Key, Reply> = { load(key: Key): Promise<Reply>; remember(cpr: Cpr, reply: Reply): void };
type AskedOf = {
  find: Asked<Cpr, Answer<Found>>;
  sections: { [Name in Section]: Asked<Person, Answer<Listed<Sections[Name]>>> };
};

/** A loader for one request, within what `call` allows. */
export function loader(areas: readonly ConnectedArea[], call: Call, times?: FindTimes): Loader {
  const asked = new Map(
    areas.flatMap(({ key, system }) => (system ? [[key, askedOf(system, call, times)] as const] : [])),
  );
  return {
    areas,
    call,
    find: (area, cpr) => asked.get(area)?.find.load(cpr) ?? nobodyAsked,
    section: (name, person) => {
      const own = asked.get(person.area);
      if (!own) throw new Error('A person comes from a connected area');
      return own.sections[name].load(person);
    },
    remember: ({ value: person, ...when }) => {
      const known: Answer<Found> = { ok: true, value: { ...when, value: { kind: 'known', person } } };
      asked.get(person.area)?.find.remember(person.cpr, known);
    },
  };
}

const nobodyAsked = Promise.resolve(null);

function askedOf(system: AreaSystem, call: Call, times?: FindTimes): AskedOf {
  const byPerson = (person: Person) => person.cpr;
  return {
    find: inBatches(timed(system.find.bind(system), times), call, (cpr) => cpr),
    sections: {
      cases: inBatches(system.cases.bind(system), call, byPerson),
      contacts: inBatches(system.contacts.bind(system), call, byPerson),
      activities: inBatches(system.activities.bind(system), call, byPerson),
    },
  };
}

/** Notes how long it takes to find a single person who is there; many at once take longer, which tells nothing of one. */
function timed(find: Ask<Cpr, Answer<Found>>, times?: FindTimes): Ask<Cpr, Answer<Found>> {
  return async (cprs, call) => {
    const startedAt = performance.now();
    const found = await find(cprs, call);
    const [one] = found.values();
    if (cprs.length === 1 && one?.ok && one.value.value.kind !== 'unknown') times?.add(performance.now() - startedAt);
    return found;
  };
}

/** Nothing twice; what is asked in the same breath, together. (DataLoader's own memory would have all wait for the next batch.) */
function inBatches<Key, Reply>(ask: Ask<Key, Reply>, call: Call, cprOf: (key: Key) => Cpr): Asked<Key, Reply> {
  const known = new Map<Cpr, Promise<Reply>>();
  let batches: DataLoader<Key, Reply> | null = null;
  const batch = async (keys: readonly Key[]) => {
    const replies = await ask(keys, call);
    return keys.map((key) => replies.get(cprOf(key)) ?? new Error('A system answers for everyone it is asked about'));
  };
  return {
    load(key) {
      const cpr = cprOf(key);
      const before = known.get(cpr);
      if (before) return before;
      const reply = (batches ??= new DataLoader(batch, { cache: false, maxBatchSize: 100 })).load(key);
      known.set(cpr, reply);
      return reply;
    },
    remember(cpr, reply) {
      if (!known.has(cpr)) known.set(cpr, Promise.resolve(reply));
    },
  };
}
