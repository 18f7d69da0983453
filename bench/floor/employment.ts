import { sendTo, tokenFrom } from './upstream.ts';

type Row = { id: string; citizenId: string } & Record<string, string | number | boolean | null>;
type Citizen = {
  id: string;
  cpr: string;
  displayName: string;
  contactInformation: {
    phone: { number: string } | null;
    email: { address: string } | null;
    primaryAddress: { street: string; building: string; suite: string; postalCode: string; city: string };
  };
};
type Page<One> = { data: One[] };
type Unit = { key: string; name: string };
type Settings = { units: Record<string, { name: string; members: string[] }> };

const area = { key: 'employment', name: 'Beskæftigelse' };
const progresses = { Oprettet: 'OPENED', Oplyst: 'INFORMED', Afgjort: 'DECIDED', Lukket: 'CLOSED' };
const roles = {
  KOORDINERENDE_SAGSBEHANDLER: 'COORDINATOR',
  BESKAFTIGELSESSAGSBEHANDLER: 'CASEWORKER',
  MENTOR: 'MENTOR',
};
const kinds = { TILBUD: 'OFFER', MENTOR: 'MENTOR', UDDANNELSE: 'EDUCATION' };
const caseColumns =
  'id citizenId title status caseNumber createdDate informedDate decidedDate closedDate kleNumber paragraph unitKey unitName caseworkerName targetGroupCode benefitName contactCourse';
const contactColumns =
  'id citizenId actorId name type responsibilityTypeCode startDate endDate email supplementalCaseTypeId supplementalCaseName responsibilityName caseworkerIsActive';
const activityColumns = 'id citizenId title activityType status startDate endDate providerName paragraph weeklyHours';
const primary = 1;

/** The employment system: one call finds everybody, and one more gives each kind of record of all of them. */
export async function employment(environment: Readonly<Record<string, string>>) {
  const own = (name: string) => environment[`SYSTEM_EMPLOYMENT_${name}`] ?? '';
  const send = sendTo(new URL(own('URL')).origin);
  const token = await tokenFrom(own('TOKEN_URL'), {
    grant_type: 'client_credentials',
    client_id: own('CLIENT_ID'),
    client_secret: own('CLIENT_SECRET'),
    resource: own('URL'),
  });
  const headers = {
    authorization: `Bearer ${token}`,
    apikey: own('API_KEY'),
    accept: 'application/json',
    'content-type': 'application/json',
  };
  const paging = { pageNumber: 0, pageSize: 500 };
  const search = async <One>(path: string, fieldName: string, values: readonly string[], more: object) => {
    const body = JSON.stringify({ filters: [{ customFilter: '', fieldName, values }], ...more, paging });
    return ((await send('POST', path, headers, body)) as Page<One>).data;
  };
  const byCitizen = (path: string, named: string) => {
    const more = { term: '', columns: named.split(' '), sort: [{ fieldName: 'id', ascending: true }] };
    return async (ids: readonly string[]) =>
      Map.groupBy(await search<Row>(path, 'citizenId', ids, more), (row) => row.citizenId);
  };
  return {
    people: async (cprs: readonly string[]) =>
      new Map((await search<Citizen>('/citizensearch', 'cpr', cprs, {})).map((one) => [one.cpr, one])),
    cases: byCitizen('/cases/search', caseColumns),
    contacts: byCitizen('/responsibleCaseworkers/search', contactColumns),
    activities: byCitizen('/activities/search', activityColumns),
    homes: homesIn(JSON.parse(own('SETTINGS')) as Settings),
  };
}

/** Where a member of staff works, by e-mail: the system does not say it, but the municipality does. */
const homesIn = ({ units }: Settings): ReadonlyMap<unknown, Unit> =>
  new Map(Object.entries(units).flatMap(([key, { name, members }]) => members.map((one) => [one, { key, name }])));

export const phoneOf = ({ contactInformation: { phone } }: Citizen) => phone?.number ?? null;
export const emailOf = ({ contactInformation: { email } }: Citizen) => email?.address ?? null;

export function addressOf({ contactInformation }: Citizen) {
  const { street, building, suite, postalCode, city } = contactInformation.primaryAddress;
  const line = building ? `${street} ${building}` : street;
  return { line: suite ? `${line}, ${suite}` : line, postalCode, city };
}

export const caseInList = (row: Row) => ({
  area,
  title: row['title'],
  progress: progresses[row['status'] as keyof typeof progresses] ?? 'UNKNOWN',
  openedOn: dateOf(row['createdDate']),
  responsible: row['caseworkerName'],
  unit: row['unitKey'] && row['unitName'] ? { key: row['unitKey'], name: row['unitName'] } : null,
});

export const caseInFull = (row: Row) => ({
  ...caseInList(row),
  systemStatus: row['status'],
  closedOn: dateOf(row['closedDate']),
  kle: row['kleNumber'],
  facts: facts([
    ['Sagsnummer', row['caseNumber']],
    ['Målgruppe', row['targetGroupCode']],
    ['Paragraf', row['paragraph']],
    ['Ydelse', row['benefitName']],
    ['Kontaktforløb', row['contactCourse']],
  ]),
});

export function activityInList(row: Row, today: string) {
  const [startsOn, endsOn] = [dateOf(row['startDate']), dateOf(row['endDate'])];
  return {
    area,
    title: row['title'],
    kind: kinds[row['activityType'] as keyof typeof kinds] ?? 'OTHER',
    active: row['status'] === 'Igangværende' && isOn(today, startsOn, endsOn),
    startsOn,
    endsOn,
    provider: row['providerName'],
  };
}

export const activityInFull = (row: Row, today: string) => ({
  ...activityInList(row, today),
  systemStatus: row['status'],
  voluntary: null as boolean | null,
  facts: facts([
    ['Paragraf', row['paragraph']],
    ['Timer om ugen', row['weeklyHours'] && String(row['weeklyHours']).replace('.', ',')],
  ]),
});

export function contact(row: Row, today: string, homes: ReadonlyMap<unknown, Unit>) {
  const [from, until] = [dateOf(row['startDate']), dateOf(row['endDate'])];
  const isPrimary = row['type'] === primary;
  return {
    area,
    name: row['name'],
    role: isPrimary ? 'CASEWORKER' : (roles[row['responsibilityTypeCode'] as keyof typeof roles] ?? 'OTHER'),
    roleName: String(row['responsibilityName']).trim(),
    primary: isPrimary,
    active: Boolean(row['caseworkerIsActive']) && isOn(today, from, until),
    unit: homes.get(row['email']) ?? null,
    from,
    until,
  };
}

/** The day on which it ends is not in it. */
const isOn = (today: string, from: string | null, until: string | null) =>
  (from === null || from <= today) && (until === null || until > today);

type Value = string | number | boolean | null | undefined;
const facts = (all: [string, Value][]) => all.filter(([, value]) => value).map(([label, value]) => ({ label, value }));

/** The mock writes a date as midnight in UTC, or as the evening before. */
function dateOf(time: Value): string | null {
  if (typeof time !== 'string') return null;
  if (time.startsWith('00:00:00', 11)) return time.slice(0, 10);
  return new Date(Date.parse(time) + 7_200_000).toISOString().slice(0, 10);
}
