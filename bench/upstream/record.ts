import { startMocks, type TestPerson } from '../../mocks/index.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { inPlaceOf } from '../contenders/in-place-of.ts';
import { takeRecordings, type Recording } from './recording-adapter.ts';

const replaced = inPlaceOf({ 'adapters/http/undici-adapter.ts': 'bench/upstream/recording-adapter.ts' });
const { askWith } = await import('../plain/ask.ts');
replaced();
const { activitiesOf, casesOf, citizenWith, contactsOf } = await import('../plain/citizen.ts');

/** By area: the calls that are answered, and how to reach who answers them. */
export type Recorded = Record<'employment' | 'social', readonly Recording[]> & { environment: Record<string, string> };

const atOnce = 50;

/**
 * Everything about these people that Helhed's own adapters ask the mocks for, as the mocks answer it; links and settings lead
 * to the doors in their place.
 */
export async function record(
  people: readonly TestPerson[],
  doors: Readonly<Record<'employment' | 'social', string>>,
): Promise<Recorded> {
  const mocks = await startMocks({ only: ['employment', 'social'], people });
  try {
    const newAsk = askWith(mocks.environment);
    for (let at = 0; at < people.length; at += atOnce) {
      const ask = newAsk();
      await Promise.all(people.slice(at, at + atOnce).map(({ cpr }) => askAll(cpr as Cpr, ask)));
    }
    const { employment, social } = mocks;
    const recordings = Map.groupBy(takeRecordings(), ({ origin }) => origin);
    const all: Recorded = {
      employment: recordings.get(employment.url) ?? [],
      social: recordings.get(social.url) ?? [],
      environment: mocks.environment,
    };
    const moved = JSON.stringify(all).replaceAll(employment.url, doors.employment).replaceAll(social.url, doors.social);
    return JSON.parse(moved) as Recorded;
  } finally {
    await mocks.close();
  }
}

async function askAll(cpr: Cpr, ask: Parameters<typeof citizenWith>[1]): Promise<void> {
  const citizen = await citizenWith(cpr, ask);
  if (citizen?.known.length !== ask.areas.length) throw new Error('Somebody is not known everywhere');
  await Promise.all([casesOf(citizen), contactsOf(citizen), activitiesOf(citizen)]);
}
