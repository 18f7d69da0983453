import DataLoader from 'dataloader';
import { systems } from '../../adapters/index.ts';
import type { AreaSystem, Found, Person, Section } from '../../src/domain/citizen/area-system.ts';
import type { AreaCase, Activity, Contact } from '../../src/domain/citizen/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Area } from '../../src/domain/citizen/source.ts';
import type { Answer, Call, Listed } from '../../src/domain/citizen/answer.ts';

type Sections = { cases: AreaCase; contacts: Contact; activities: Activity };

/** One area during one request: people and sections by batches, as every GraphQL handbook has it. */
export type AskedArea = Area & {
  find(cpr: Cpr): Promise<Person | null>;
  section<Name extends Section>(name: Name, person: Person): Promise<readonly Sections[Name][]>;
};

/** The context of a plain gateway's resolvers: the areas, and nothing that decides who may see what. */
export type Ask = { areas: readonly AskedArea[] };

/** Connects to the systems by Helhed's own adapters, and makes what each request asks with. */
export function askWith(environment: Readonly<Record<string, string>>): () => Ask {
  const connected = systems.map(({ area, name, connect }) => {
    const own = (setting: string) => environment[`SYSTEM_${area.toUpperCase()}_${setting}`] ?? '';
    const settings = {
      area,
      url: own('URL'),
      tokenUrl: own('TOKEN_URL'),
      clientId: own('CLIENT_ID'),
      clientSecret: own('CLIENT_SECRET'),
      ...(own('API_KEY') && { apiKey: own('API_KEY') }),
      setup: JSON.parse(own('SETTINGS') || '{}') as unknown,
    };
    return { key: area, name, system: connect(settings, { now: Date.now, alarm: () => {}, observe: () => {} }) };
  });
  return () => {
    const call = { deadline: Date.now() + 8_000, signal: new AbortController().signal };
    return { areas: connected.map((area) => askedArea(area, area.system, call)) };
  };
}

function askedArea({ key, name }: Area, system: AreaSystem, call: Call): AskedArea {
  const found = new DataLoader<Cpr, Person | null>(async (cprs) => {
    const answers = await system.find(cprs, call);
    return cprs.map((cpr) => personIn(answers.get(cpr)));
  });
  const sections = {
    cases: sectionLoader((people) => system.cases(people, call)),
    contacts: sectionLoader((people) => system.contacts(people, call)),
    activities: sectionLoader((people) => system.activities(people, call)),
  };
  return {
    key,
    name,
    find: (cpr) => found.load(cpr),
    section: <Name extends Section>(section: Name, person: Person) =>
      sections[section].load(person) as Promise<readonly Sections[Name][]>,
  };
}

const personIn = (answer: Answer<Found> | undefined): Person | null => {
  const found = valueOf(answer);
  return found.kind === 'known' ? found.person : null;
};

function sectionLoader<Item>(ask: (people: readonly Person[]) => Promise<ReadonlyMap<Cpr, Answer<Listed<Item>>>>) {
  return new DataLoader<Person, readonly Item[]>(async (people) => {
    const answers = await ask(people);
    return people.map(({ cpr }) => valueOf(answers.get(cpr)).items);
  });
}

function valueOf<Value>(answer: Answer<Value> | undefined): Value {
  if (!answer?.ok) throw new Error(`A system did not answer: ${answer ? answer.error.kind : 'nothing'}`);
  return answer.value.value;
}
