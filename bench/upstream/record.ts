import type { RunningMocks } from '../../mocks/index.ts';
import type { Shelf } from './employment.ts';
import type { Recorded } from './social.ts';

type Person = RunningMocks['people'][number];
type Link = { href: string };

/** Everything about these people that the contenders will ask the mocks for, as the mocks answer it. */
export async function record(mocks: RunningMocks, people: readonly Person[]) {
  return { employment: await recordEmployment(mocks, people), social: await recordSocial(mocks, people) };
}

/** Those whom both systems know, with a joint plan, so that one caseworker may see all of them; none of them protected. */
export const shown = ({ people }: RunningMocks): Person[] =>
  people.filter((one) => one.jointPlanOn && one.in.employment && one.in.social === true && !one.protectedAddress);

async function recordEmployment({ environment }: RunningMocks, people: readonly Person[]): Promise<Map<string, Shelf>> {
  const ask = await asker(environment, 'EMPLOYMENT', { resource: 'bench' });
  const url = environment['SYSTEM_EMPLOYMENT_URL'] ?? '';
  const search = async (path: string, by: string, values: readonly string[]): Promise<Shelf> => {
    const sort = [{ fieldName: 'id', ascending: true }];
    const paging = { pageNumber: path === '/contacts/search' ? 1 : 0, pageSize: 500 };
    const page = (await ask(`${url}${path}`, { filters: [{ fieldName: by, values }], sort, paging })) as {
      data: Shelf['rows'];
      hasMore: boolean;
    };
    if (page.hasMore) throw new Error('More than one page to record');
    return { rows: page.data, by };
  };
  const cprs = people.map(({ cpr }) => cpr);
  const citizens = await search('/citizens/search', 'cpr', cprs);
  const ids = citizens.rows.map(({ id }) => id);
  const shelves = new Map([['/citizens/search', citizens]]);
  for (const path of ['/cases/search', '/activities/search', '/responsibleCaseworkers/search'])
    shelves.set(path, await search(path, 'citizenId', ids));
  return shelves;
}

async function recordSocial({ environment }: RunningMocks, people: readonly Person[]): Promise<Recorded> {
  const ask = await asker(environment, 'SOCIAL', {});
  const base = environment['SYSTEM_SOCIAL_URL'] ?? '';
  const { origin, pathname } = new URL(base);
  const [byPath, byNumber] = [new Map<string, string>(), new Map<string, string>()];
  const get = async ({ href }: Link) => {
    const url = new URL(href, origin);
    const body = await ask(url.href);
    byPath.set(url.pathname, JSON.stringify(body));
    return body;
  };
  await get({ href: `${pathname}/` });
  for (const { cpr } of people) {
    const businessKey = `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
    const found = (await ask(`${base}/patientDetailsSearch`, { businessKey, keyType: 'CPR' })) as {
      patient: { _links: { patientPreferences: Link } };
    };
    byNumber.set(businessKey, JSON.stringify(found));
    const views = (await get(found.patient._links.patientPreferences)) as {
      CITIZEN_PATHWAY: { _links: { pathwayReferences: Link } }[];
    };
    for (const view of views.CITIZEN_PATHWAY) await get(view._links.pathwayReferences);
  }
  return { byPath, byNumber };
}

/** Asks one of the mocks with a token of its own; throws on anything but an answer. */
async function asker(environment: RunningMocks['environment'], system: string, more: Record<string, string>) {
  const own = (name: string) => environment[`SYSTEM_${system}_${name}`] ?? '';
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: own('CLIENT_ID'),
    client_secret: own('CLIENT_SECRET'),
    ...more,
  });
  const granted = await fetch(own('TOKEN_URL'), { method: 'POST', body: form });
  const { access_token: token } = (await granted.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, apikey: own('API_KEY'), 'content-type': 'application/json' };
  return async (url: string, body?: object): Promise<unknown> => {
    const sent = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const answer = await fetch(url, sent);
    if (answer.status !== 200) throw new Error(`${new URL(url).pathname} answered ${answer.status}`);
    return answer.json();
  };
}
