import { person } from '../../mocks/people/draft.ts';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import type { Register as Social } from '../../mocks/social/register.ts';
import type { Clock } from '../../src/platform/clock.ts';
import type { Client } from './client.ts';
import type { Helhed } from './helhed.ts';

/** All that journeys look at of a joint plan. */
const plan = `id version state citizenName cprMasked until offeredOn followUpOn followedUpOn form decidedOn startedOn endedOn
  outcome workingDaysToStart citizensWords resources withheldEfforts voluntaryNotice allowedActions
  areas { area { key } joinedBy { name } } coordinator { caseworker name area { key } }
  goals { id kind end text inCitizensWords level result assessments { level byCitizen area { key } } }
  efforts { id area { key } unit unitName title startBy voluntary progress }
  answer { kind answeredOn form version text } statutory { area { key } plan stands standsSince }
  waiting { waitingFor since dueOn overdue leaderOn ageInDays } deliveries { area { key } kind title state }
  history { version action state by { name } text on changes { label before after } }`;

/** A clock that goes on from a day which a test sets. */
export function movableClock(start: string): Clock & { set(at: string): void } {
  let ahead = Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + ahead), set: (at) => void (ahead = Date.parse(at) - Date.now()) };
}

/** A citizen of both areas who has no joint plan. */
export const inBoth = (cpr: string, knownFor: string) =>
  person({ cpr, knownFor, givenName: 'Karla', familyName: 'Prøve' }).withEmploymentCase().withSocialCase();

type Seen = { id: string; version: number };

/** The content of a plan that can be offered. */
export const content = {
  citizensWords: 'Jeg vil gerne have et arbejde, hvor der er ro.',
  resources: 'Karla er god til at lave mad.',
  goals: [
    { id: 'job', kind: 'END', end: 'EMPLOYMENT', text: 'Et job på 15 timer', inCitizensWords: 'Et roligt job' },
    { id: 'praktik', kind: 'PART', parent: 'job', text: 'En praktik i et køkken' },
  ],
  efforts: [
    {
      id: 'praktik',
      area: 'employment',
      unit: 'jobcenter',
      title: 'Virksomhedspraktik',
      goal: 'praktik',
      startBy: '2026-12-28',
      voluntary: false,
    },
    {
      id: 'hjem',
      area: 'social',
      unit: 'voksenenhed',
      title: 'Støtte i hjemmet',
      startBy: '2026-12-28',
      voluntary: true,
    },
  ],
};

/** Mette of the employment area coordinates. */
const mette = { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' };

/** Opens plans and takes their steps, as people do where a leader opens them. */
export function planClient(client: Client) {
  const mutate = (persona: string, mutation: string, input: object) =>
    client.mutate(persona, mutation, `plan { ${plan} }`, input);
  const steps = {
    mutate,
    open: async (citizen: string, input: object = {}, persona = 'lars') =>
      mutate(persona, 'openPlan', {
        citizenId: await client.citizenId(persona, citizen),
        areas: ['employment', 'social'],
        coordinator: mette,
        followUpOn: '2027-06-10',
        ...input,
      }),
    step: (persona: string, mutation: string, { id, version }: Seen, input: object = {}) =>
      mutate(persona, mutation, { id, expectedVersion: version, ...input }),
    /** Takes a step that must not be refused, and returns the plan. */
    async take(persona: string, mutation: string, seen: Seen, input: object = {}) {
      const done = await steps.step(persona, mutation, seen, input);
      if (done.refusal) throw new Error(`${mutation}: ${JSON.stringify(done.refusal)}`);
      return done.plan;
    },
    see: async (persona: string, id: string) =>
      (await client.data(persona, `query ($id: ID!) { plan(id: $id) { ${plan} } }`, { id })).plan,
    /** Opens a plan, joins it for both areas, writes it, and offers it on a day. */
    async offered(citizen: string, offeredOn: string, input: object = {}) {
      const opened = await steps.open(citizen, input);
      if (opened.refusal) throw new Error(JSON.stringify(opened.refusal));
      let now = await steps.take('lars', 'joinPlan', opened.plan, { area: 'employment' });
      now = await steps.take('karen', 'joinPlan', now, { area: 'social' });
      now = await steps.take('mette', 'writePlan', now, content);
      return steps.take('mette', 'offerPlan', now, { offeredOn });
    },
    /** Records the citizen's yes on a day. */
    accept: (seen: Seen, answeredOn: string, input: object = {}) =>
      steps.take('mette', 'answerPlan', seen, { answer: 'ACCEPTED', answeredOn, form: 'ORAL', ...input }),
  };
  return steps;
}

type Written = { title: string; text: string; open: boolean };

/** Reads all that is written about a citizen in the mock systems. */
export function writtenAbout(helhed: Helhed, cpr: string) {
  const employment = () => helhed.mocks.employment.state() as Employment;
  const social = () => helhed.mocks.social.state() as Social;
  const citizen = () => [...employment().citizens.values()].find((one) => one.cpr === cpr)?.id ?? '';
  const patient = () => social().idByCpr.get(cpr) ?? '';
  const about = <Item>(items: Iterable<Item>, id: string | number): Item[] =>
    [...items].filter((one) => Object.values(one as object).some((value) => isAbout(value, id)));
  return {
    tags: () => about(employment().tagAssignments.written.values(), citizen()),
    tasks: {
      employment: (): Written[] =>
        about(employment().tasks.written.values(), citizen()).map(({ title, description, state }) => ({
          title: title ?? '',
          text: description ?? '',
          open: state === 'Active' || state === 'Started',
        })),
      social: (): Written[] =>
        about(social().assignments.values(), patient()).map(({ title, description, status }) => ({
          title,
          text: description ?? '',
          open: status === 'Aktiv',
        })),
    },
    notes: {
      employment: () => about(employment().notes.written.values(), citizen()).map((one) => JSON.stringify(one)),
      social: () => about(social().notes, patient()).map((one) => JSON.stringify(one)),
    },
  };
}

const isAbout = (value: unknown, id: string | number): boolean =>
  value === id ||
  (typeof value === 'object' && value !== null && Object.values(value).some((inner) => isAbout(inner, id)));
