import { startMocks } from '../../mocks/index.ts';
import { serveBare, type Arrival, type Departure } from './bare-http.ts';
import { usual, type Conditions } from './conditions.ts';
import { employment } from './employment.ts';
import { withCases, withTwins, type Everything } from './grow.ts';
import { record, shown } from './record.ts';
import { social, type Recorded } from './social.ts';

/** What the upstreams tell when they listen: how to reach them, whom to ask about, and tokens of those who ask. */
export type Upstreams = { environment: Record<string, string>; people: string[]; tokens: Record<string, string[]> };

/** Enough for eight lists of fifty: what is asked about at the same time has nobody in common, but where that is the question. */
const mostPeople = 400;
/** As many people as ever ask at a time, and those who are asked for by name. */
const sessions = { mette: 256, jonas: 1, inge: 1 };

/** The people are recorded from the mocks themselves, which then close; only the identity provider stays. */
async function serve(): Promise<void> {
  const mocks = await startMocks();
  const recordedPeople = shown(mocks);
  const recorded = await record(mocks, recordedPeople);
  const cprs = recordedPeople.map(({ cpr }) => cpr);
  const { people, everything } = withTwins(recorded, cprs, mostPeople);
  const conditions = { ...usual };
  let calls = 0;
  let answers: ReturnType<typeof answersFrom> | null = null;
  const door = (area: 'employment' | 'social') =>
    serveBare((arrival) => {
      calls += 1;
      return conditions.hung === area ? null : (answers?.[area](arrival) ?? { status: 404, body: '{}' });
    }, conditions);
  const { origin: wasAt, pathname } = new URL(mocks.environment['SYSTEM_SOCIAL_URL'] ?? '');
  const [employmentAt, socialAt] = [await door('employment'), await door('social')];
  const here = { ...everything, social: moved(everything.social, wasAt, socialAt) };
  answers = answersFrom(here, null);
  await Promise.all([mocks.employment.close(), mocks.social.close()]);
  process.on('message', (changed: Partial<Conditions>) => {
    Object.assign(conditions, changed);
    if (changed.casesEach !== undefined) answers = answersFrom(here, changed.casesEach);
    process.send?.({ calls });
  });
  process.on('disconnect', () => process.exit());
  const upstreams: Upstreams = {
    environment: {
      ...mocks.environment,
      SYSTEM_EMPLOYMENT_URL: employmentAt,
      SYSTEM_EMPLOYMENT_TOKEN_URL: `${employmentAt}/oauth2/token`,
      SYSTEM_SOCIAL_URL: `${socialAt}${pathname}`,
      SYSTEM_SOCIAL_TOKEN_URL: (mocks.environment['SYSTEM_SOCIAL_TOKEN_URL'] ?? '').replace(wasAt, socialAt),
    },
    people,
    tokens: await tokensFrom(mocks.identity.url),
  };
  process.send?.({ ready: upstreams });
}

type Answers = Record<'employment' | 'social', (arrival: Arrival) => Departure>;

function answersFrom(everything: Everything, casesEach: number | null): Answers {
  const told = casesEach === null ? everything : withCases(everything, casesEach);
  return { employment: employment(told.employment), social: social(told.social) };
}

/** The links in what the social mock said lead to where it is served from now on. */
function moved({ byPath, byNumber }: Recorded, from: string, to: string): Recorded {
  const all = (said: ReadonlyMap<string, string>) =>
    new Map([...said].map(([key, text]) => [key, text.replaceAll(from, to)]));
  return { byPath: all(byPath), byNumber: all(byNumber) };
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
