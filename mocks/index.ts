import { definitionOf, mockNames, refuseUnknownMock } from './mock-folders.ts';
import { personasWith, type Persona } from './identity/personas.ts';
import { providerOf } from './identity/index.ts';
import type { Provider } from './identity/provider.ts';
import { settingsFor } from './environment.ts';
import type { MockClock } from './kit/clock.ts';
import type { FaultRule } from './kit/faults.ts';
import type { JournalEntry } from './kit/journal.ts';
import { addToAll } from './kit/add-to-all.ts';
import { startMock, type MockDefinition, type RunningMock } from './kit/mock.ts';
import type { Population, TestPerson } from './people/person.ts';
import { population } from './people/population.ts';

export { mockNames } from './mock-folders.ts';
export { placeFrom, portsFrom, setUpsFrom } from './environment.ts';
export { personas } from './identity/personas.ts';
export { isLoopback } from './kit/host.ts';
export { mockClock } from './kit/clock.ts';
export { person } from './people/draft.ts';
export type { FaultRule, JournalEntry, MockClock, RunningMock };
export type { Persona } from './identity/personas.ts';
export type { PersonActivity, PersonCase, Population, TestPerson } from './people/person.ts';

/**
 * Options of `startMocks`. `ports`, `faults` and `setUps` go by the mocks' names. Without them ports are free, faults
 * none, and set-ups the first of each mock. All mocks start unless `only` names some.
 */
export type MocksOptions = {
  only?: readonly string[];
  ports?: Readonly<Record<string, number>>;
  /** 127.0.0.1 unless given; with any other than this machine's own, whoever reaches the ports may do everything. */
  host?: string;
  seed?: number;
  people?: Population;
  /** Personas beside the usual ones; one with the key of another takes its place. */
  personas?: readonly Persona[];
  faults?: Readonly<Record<string, readonly FaultRule[]>>;
  setUps?: Readonly<Record<string, string>>;
  /** One clock for all; without, each has its own. */
  clock?: MockClock;
};

/** The running mocks by name, and operations on all of them. */
export type RunningMocks = {
  all: Readonly<Record<string, RunningMock>>;
  employment: RunningMock;
  social: RunningMock;
  identity: RunningMock;
  /** Everybody who is known to any of them. */
  readonly people: Population;
  /** Everybody who can sign in; nobody where the identity provider was not started. */
  readonly personas: readonly Persona[];
  /** Registers somebody where the facts say so: somebody by `person()`. */
  addPerson(person: TestPerson): Promise<void>;
  /** The settings that lead a gateway to them, as environment variables: `OIDC_ISSUER`, `SYSTEM_SOCIAL_URL` … */
  environment: Readonly<Record<string, string>>;
  /** The requests that arrived at any of them, in order of arrival. */
  calls(): (JournalEntry & { mock: string })[];
  reset(): void;
  close(): Promise<void>;
};

/** Starts the mocks, and resolves when all of them listen. None is left running when one cannot start. */
export async function startMocks(options: MocksOptions = {}): Promise<RunningMocks> {
  const {
    only = mockNames(),
    ports = {},
    seed = 1,
    people = population(seed),
    faults = {},
    setUps = {},
    personas,
    host,
    clock,
  } = options;
  refuseTwins(people);
  Object.keys(setUps).forEach(refuseUnknownMock);
  const provider = personas && providerOf(personasWith(personas));
  const definitions = await Promise.all(
    only.map(async (name) =>
      provider?.name === name ? (provider as MockDefinition<unknown>) : definitionOf(name, setUps[name]),
    ),
  );
  const group: RunningMock[] = [];
  const starting = definitions.map(async (definition) => {
    const mock = await startMock(definition, {
      seed,
      people,
      port: ports[definition.name] ?? 0,
      group,
      ...(host && { host }),
      ...(clock && { clock }),
    });
    return { mock, settings: settingsFor(definition, mock) };
  });
  const attempts = await Promise.allSettled(starting);
  const started = attempts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = async () => void (await Promise.all(started.map(({ mock }) => mock.close())));
  try {
    for (const attempt of attempts) if (attempt.status === 'rejected') throw attempt.reason as Error;
    for (const { mock } of started) for (const rule of faults[mock.name] ?? []) mock.faults.add(rule);
  } catch (error) {
    await close();
    throw error;
  }
  return together(started, close);
}

type Started = { mock: RunningMock; settings: Record<string, string> };

function together(started: readonly Started[], close: () => Promise<void>): RunningMocks {
  const all = Object.fromEntries(started.map(({ mock }) => [mock.name, mock]));
  const named = (name: string): RunningMock => {
    const mock = all[name];
    if (!mock) throw new Error(`The mock ${name} was not started`);
    return mock;
  };
  return {
    all,
    get employment() {
      return named('employment');
    },
    get social() {
      return named('social');
    },
    get identity() {
      return named('identity');
    },
    get people() {
      return started[0]?.mock.people ?? [];
    },
    get personas() {
      return (all['identity']?.state() as Provider | undefined)?.personas ?? [];
    },
    addPerson: (person) => addToAll(started[0]?.mock.group ?? [], person),
    environment: Object.assign({}, ...started.map(({ settings }) => settings)) as Record<string, string>,
    calls: () =>
      started
        .flatMap(({ mock }) => mock.calls().map((one) => ({ ...one, mock: mock.name })))
        .toSorted((one, other) => one.at.localeCompare(other.at)),
    reset() {
      for (const { mock } of started) mock.reset();
    },
    close,
  };
}

function refuseTwins(people: Population): void {
  if (new Set(people.map(({ cpr }) => cpr)).size < people.length)
    throw new Error('Two of the people have the same CPR number');
}
