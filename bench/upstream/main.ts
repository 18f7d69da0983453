import { startMocks } from '../../mocks/index.ts';
import { serveBare, type Arrival, type Departure } from './bare-http.ts';
import { bearer } from './bearer.ts';
import { usual, type Conditions } from './conditions.ts';
import { shown, withCases } from './people.ts';
import { record } from './record.ts';
import { replay } from './replay.ts';

/** The message of the upstreams when they listen: how to reach them, whom to ask about, and tokens of those who ask. */
export type Upstreams = { environment: Record<string, string>; people: string[]; tokens: Record<string, string[]> };

type Area = 'employment' | 'social';
type Told = Record<Area, (arrival: Arrival) => Departure> & { environment: Record<string, string> };

/** Enough for eight lists of fifty: what is asked about at the same time has nobody in common, but where that is the question. */
const people = shown(400);
/** As many people as ever ask at a time, and those who are asked for by name. */
const sessions = { mette: 256, jonas: 1, inge: 1 };

/** The people are recorded from mocks of both systems, which then close; only the identity provider stays. */
async function serve(): Promise<void> {
  const { identity, environment } = await startMocks({ only: ['identity'] });
  const conditions = { ...usual };
  let calls = 0;
  let told: Told | null = null;
  const door = (area: Area) =>
    serveBare((arrival) => {
      calls += 1;
      return conditions.hung === area ? null : (told?.[area](arrival) ?? { status: 404, body: '{}' });
    }, conditions);
  const doors = { employment: await door('employment'), social: await door('social') };
  const known = new Map<number | null, Told>();
  const tell = async (casesEach: number | null): Promise<Told> => {
    told = known.get(casesEach) ?? (await toldAt(doors, casesEach));
    known.set(casesEach, told);
    return told;
  };
  const { environment: systems } = await tell(usual.casesEach);
  process.on('message', (changed: Partial<Conditions>) => {
    Object.assign(conditions, changed);
    void tell(conditions.casesEach).then(() => process.send?.({ calls }));
  });
  process.on('disconnect', () => process.exit());
  const upstreams: Upstreams = {
    environment: { ...environment, ...systems },
    people: people.map(({ cpr }) => cpr),
    tokens: await tokensFrom(identity.url),
  };
  process.send?.({ ready: upstreams });
}

/** Records what both systems say, each person having so many cases, or those that they have. */
async function toldAt(doors: Record<Area, string>, casesEach: number | null): Promise<Told> {
  const recorded = await record(casesEach === null ? people : people.map((one) => withCases(one, casesEach)), doors);
  const token = new RegExp(`Bearer ${bearer}`);
  return {
    employment: replay(recorded.employment, [token, /\r\napikey: helhed-apikey/i]),
    social: replay(recorded.social, [token]),
    environment: recorded.environment,
  };
}

async function tokensFrom(identity: string): Promise<Record<string, string[]>> {
  const signIn = async (persona: string) => {
    const body = JSON.stringify({ persona, expiresInSeconds: 86_400 });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${identity}/token`, { method: 'POST', headers, body });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const all = Object.entries(sessions).map(async ([persona, count]) => {
    return [persona, await Promise.all(Array.from({ length: count }, () => signIn(persona)))] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

await serve();
