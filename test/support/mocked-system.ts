import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { systems, type System } from '../../adapters/index.ts';
import type { AdapterDeps, SystemSettings } from '../../adapters/http.ts';
import type { AreaSystem } from '../../src/domain/citizen/area-system.ts';
import type { FaultName } from '../../mocks/kit/faults.ts';
import { startMock, type MockDefinition, type RunningMock } from '../../mocks/kit/mock.ts';
import type { Population } from '../../mocks/people/person.ts';

type Front = { definition: MockDefinition<unknown>; setUps?: Readonly<Record<string, MockDefinition<unknown>>> };

/** A set-up of a system: by name, or the one that the gateway's start assumes (null). */
export type SetUp = string | null;

const frontOf = async (area: string): Promise<Front> => (await import(`../../mocks/${area}/index.ts`)) as Front;

/**
 * Lists the systems with every set-up of their mocks, since the adapters' contract holds for each. `npm test` takes the
 * first only.
 */
export async function withSetUps(systems: readonly System[]): Promise<(System & { setUp: SetUp; called: string })[]> {
  const all = systems.map(async (system) => {
    const { definition, setUps = {} } = await frontOf(system.area);
    if (process.env['TESTS'] !== 'all') return [{ ...system, setUp: null, called: system.name }];
    const played = Object.keys(setUps).filter((setUp) => setUps[setUp] !== definition);
    const others = played.map((setUp) => ({ ...system, setUp, called: `${system.name}, ${setUp}` }));
    return [{ ...system, setUp: null, called: system.name }, ...others];
  });
  return (await Promise.all(all)).flat();
}

/** Starts a registered system's mock, by its area's name, and returns the settings that lead an adapter to it. */
export async function startMockOf(area: string, people: Population, setUp: SetUp = null): Promise<MockOf> {
  const front = await frontOf(area);
  const definition = setUp === null ? front.definition : front.setUps?.[setUp];
  if (!definition) throw new Error('A mock is asked for a set-up that it has');
  const mock = await startMock(definition, { people });
  return { mock, settings: settingsOf(area, mock.url, definition) };
}
export type MockOf = { mock: RunningMock; settings: SystemSettings };

/** Starts a registered system's mock for the tests of a file, as new before each of them; adapters on it come from `connect`. */
export function mockedSystem<State>(
  area: string,
  people: Population,
  { clock, setUp = null }: { clock?: string; setUp?: SetUp } = {},
) {
  let running: MockOf;
  beforeAll(async () => {
    running = await startMockOf(area, people, setUp);
  });
  beforeEach(() => {
    running.mock.reset();
    if (clock) running.mock.clock.set(clock);
  });
  afterAll(() => running.mock.close());
  return {
    get mock() {
      return running.mock as RunningMock<State>;
    },
    get settings() {
      return running.settings;
    },
    /** Connects an adapter; `setup` differs from what the mock says in its settings file. */
    connect(deps: Partial<AdapterDeps> = {}, setup: object = {}) {
      const { settings } = running;
      return connected(registered(area), { ...settings, setup: { ...(settings.setup as object), ...setup } }, deps);
    },
    asked: () => running.mock.calls().map(({ operation }) => operation),
  };
}

/** Returns the registered system of an area. */
export const registered = (area: string): System => systems.find((one) => one.area === area)!;

/** Connects an adapter, closed with the test, and records the alarms that it raised. */
export function connected(
  system: System,
  settings: SystemSettings,
  deps: Partial<AdapterDeps> = {},
): { adapter: AreaSystem; alarms: string[] } {
  const alarms: string[] = [];
  const adapter = system.connect(settings, {
    now: Date.now,
    alarm: (what) => alarms.push(what),
    observe: () => {},
    ...deps,
  });
  onTestFinished(() => adapter.close());
  return { adapter, alarms };
}

/** The kind of fault that each of these comes to, whatever is asked. */
export const faultKinds: readonly (readonly [FaultName, string])[] = [
  ['401', 'refused-us'],
  ['409', 'not-understood'],
  ['429', 'busy'],
  ['500', 'unreachable'],
  ['503', 'unreachable'],
  ['504', 'unreachable'],
  ['reset', 'unreachable'],
  ['hang', 'timed-out'],
  ['drip', 'timed-out'],
  ['html-200', 'not-understood'],
  ['failed-200', 'not-understood'],
  ['truncated', 'not-understood'],
  ['huge', 'not-understood'],
];

/** Sets a fault on an operation, or on everything. Returns false where no operation of the mock can play it. */
export function playable({ mock }: Pick<MockOf, 'mock'>, fault: FaultName, operation = '*'): boolean {
  try {
    mock.faults.add({ operation, fault });
    return true;
  } catch {
    return false;
  }
}

// The open operation gives tokens; the base is what the paths of all others begin with.
function settingsOf(area: string, origin: string, { operations, access }: MockDefinition<unknown>): SystemSettings {
  const filled = (path: string) => path.replaceAll('{instance}', 'norddjurs');
  const token = operations.find(({ open }) => open)?.path ?? '';
  const paths = operations.filter(({ open }) => !open).map(({ path }) => filled(path).split('/'));
  const [shortest = []] = paths.toSorted((one, other) => one.length - other.length);
  const shared = shortest.findIndex((part, at) => paths.some((path) => path[at] !== part));
  const base = (shared === -1 ? shortest : shortest.slice(0, shared)).join('/');
  return {
    area,
    url: `${origin}${base}`,
    tokenUrl: `${origin}${filled(token)}`,
    clientId: 'helhed',
    clientSecret: 'helhed-secret',
    apiKey: 'helhed-apikey',
    setup: access?.settings ?? {},
  };
}
