import { onTestFinished } from 'vitest';
import type { System } from '../../adapters/index.ts';
import type { AdapterDeps, SystemSettings } from '../../adapters/http.ts';
import type { AreaSystem } from '../../src/domain/area-system.ts';
import { startMock, type MockDefinition, type RunningMock } from '../../mocks/kit/mock.ts';
import type { Population } from '../../mocks/people/person.ts';

/** A registered system's mock: the folder of its area's name. */
export async function startMockOf(area: string, people: Population): Promise<MockOf> {
  const { definition } = (await import(`../../mocks/${area}/index.ts`)) as { definition: MockDefinition<unknown> };
  return startSetUp(area, people, definition);
}

/** A mock of an area's system as some municipality has it set up. */
async function startSetUp(area: string, people: Population, definition: MockDefinition<unknown>): Promise<MockOf> {
  const mock = await startMock(definition, { people });
  return { mock, settings: { ...settingsOf(area, mock.url, definition), setup: definition.access?.settings } };
}
export type MockOf = { mock: RunningMock; settings: SystemSettings };

/** An adapter of its own, closed with the test, and the alarms it raised. */
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

// The open operation gives tokens; the base is what the paths of all others begin with.
function settingsOf(area: string, origin: string, { operations }: MockDefinition<unknown>): SystemSettings {
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
  };
}
