import DataLoader from 'dataloader';
import type { AreaSystem, Found, Person, Section } from '../domain/citizen/area-system.ts';
import type { Activity, AreaCase, Contact } from '../domain/citizen/case.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Answer, Call, Listed, Fetched } from '../domain/citizen/answer.ts';

/** The sections of a citizen, with the items of each. */
export type Sections = { cases: AreaCase; contacts: Contact; activities: Activity };

/** An area with its system; none where the operators have switched it off. `decidesOnBostoette`: as the registry declares. */
export type ConnectedArea = Area & { system: AreaSystem | null; decidesOnBostoette: boolean };

/** Loads from the areas' systems for one request: in batches, and never the same thing twice (promise 8). */
export type Loader = {
  readonly areas: readonly ConnectedArea[];
  readonly call: Call;
  /** Finds the person in one area's system; null where that is switched off. */
  find(area: AreaKey, cpr: Cpr): Promise<Answer<Found> | null>;
  section<Name extends Section>(name: Name, person: Person): Promise<Answer<Listed<Sections[Name]>>>;
  /** Remembers a person that a list gave, so that `find` does not ask again. */
  remember(person: Fetched<Person>): void;
};

type Ask<Key, Reply> = (keys: readonly Key[], call: Call) => Promise<ReadonlyMap<Cpr, Reply>>;
type Batched<Key, Reply> = { load(key: Key): Promise<Reply>; remember(cpr: Cpr, reply: Reply): void };
type SystemCalls = {
  find: Batched<Cpr, Answer<Found>>;
  sections: { [Name in Section]: Batched<Person, Answer<Listed<Sections[Name]>>> };
};

/** Makes the loader of one request, within what `call` allows. */
export function loader(areas: readonly ConnectedArea[], call: Call, times?: FindTimes): Loader {
  const calls = new Map(
    areas.flatMap(({ key, system }) => (system ? [[key, callsOf(system, call, times)] as const] : [])),
  );
  return {
    areas,
    call,
    find: (area, cpr) => calls.get(area)?.find.load(cpr) ?? notConnected,
    section: (name, person) => {
      const own = calls.get(person.area);
      if (!own) throw new Error('A person comes from a connected area');
      return own.sections[name].load(person);
    },
    remember: ({ value: person, ...when }) => {
      const known: Answer<Found> = { ok: true, value: { ...when, value: { kind: 'known', person } } };
      calls.get(person.area)?.find.remember(person.cpr, known);
    },
  };
}

const notConnected = Promise.resolve(null);

function callsOf(system: AreaSystem, call: Call, times?: FindTimes): SystemCalls {
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

/** Measures how long it takes to find a single person who is there; many at once take longer, which tells nothing of one. */
function timed(find: Ask<Cpr, Answer<Found>>, times?: FindTimes): Ask<Cpr, Answer<Found>> {
  return async (cprs, call) => {
    const startedAt = performance.now();
    const found = await find(cprs, call);
    const [one] = found.values();
    if (cprs.length === 1 && one?.ok && one.value.value.kind !== 'unknown') times?.add(performance.now() - startedAt);
    return found;
  };
}

/** Batches what is asked at once, and asks nothing twice. (DataLoader's own memory would have all wait for the next batch.) */
function inBatches<Key, Reply>(ask: Ask<Key, Reply>, call: Call, cprOf: (key: Key) => Cpr): Batched<Key, Reply> {
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

/** The latest times that it took to find somebody in a system, in milliseconds: nobody is answered no sooner (promise 20). */
export type FindTimes = {
  add(ms: number): void;
  longest(): number;
};

/** Keeps the times of so many of the latest found. */
export function findTimes(most = 64): FindTimes {
  const times: number[] = [];
  return {
    add(ms) {
      if (times.push(ms) > most) times.shift();
    },
    longest: () => Math.max(0, ...times),
  };
}
