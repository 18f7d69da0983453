import { startMocks } from '../../mocks/index.ts';
import { serveBare } from './bare-http.ts';
import { employment } from './employment.ts';
import { record, shown } from './record.ts';
import { social, type Recorded } from './social.ts';

/** What the upstreams tell when they listen: how to reach them, whom to ask about, and as whom. */
export type Upstreams = { environment: Record<string, string>; people: string[]; token: string };

/** The people are recorded from the mocks themselves, which then close; only the identity provider stays. */
const mocks = await startMocks();
const people = shown(mocks);
const recorded = await record(mocks, people);
const pace = { delayMs: 0 };
let calls = 0;
const counted =
  <Arrival, Departure>(answer: (arrival: Arrival) => Departure) =>
  (arrival: Arrival) => {
    calls += 1;
    return answer(arrival);
  };

const { origin: wasAt, pathname } = new URL(mocks.environment['SYSTEM_SOCIAL_URL'] ?? '');
let answersAsSocial: ReturnType<typeof social> | undefined;
const socialAt = await serveBare(
  counted((arrival) => answersAsSocial?.(arrival) ?? { status: 404, body: '{}' }),
  pace,
);
answersAsSocial = social(moved(recorded.social, wasAt, socialAt));
const employmentAt = await serveBare(counted(employment(recorded.employment)), pace);
await Promise.all([mocks.employment.close(), mocks.social.close()]);

const order = { method: 'POST', headers: { 'content-type': 'application/json' } };
const body = JSON.stringify({ persona: 'mette', expiresInSeconds: 86_400 });
const signedIn = await fetch(`${mocks.identity.url}/token`, { ...order, body });
const { access_token: token } = (await signedIn.json()) as { access_token: string };
const upstreams: Upstreams = {
  environment: {
    ...mocks.environment,
    SYSTEM_EMPLOYMENT_URL: employmentAt,
    SYSTEM_EMPLOYMENT_TOKEN_URL: `${employmentAt}/oauth2/token`,
    SYSTEM_SOCIAL_URL: `${socialAt}${pathname}`,
    SYSTEM_SOCIAL_TOKEN_URL: (mocks.environment['SYSTEM_SOCIAL_TOKEN_URL'] ?? '').replace(wasAt, socialAt),
  },
  people: people.map(({ cpr }) => cpr),
  token,
};
process.on('message', ({ delayMs }: Partial<typeof pace>) => {
  pace.delayMs = delayMs ?? pace.delayMs;
  process.send?.({ calls });
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: upstreams });

/** The links in what the social mock said lead to where it is served from now on. */
function moved({ byPath, byNumber }: Recorded, from: string, to: string): Recorded {
  const all = (said: ReadonlyMap<string, string>) =>
    new Map([...said].map(([key, text]) => [key, text.replaceAll(from, to)]));
  return { byPath: all(byPath), byNumber: all(byNumber) };
}
