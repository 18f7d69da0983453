import { sendTo, tokenFrom } from './upstream.ts';

type Row = { id: string; citizenId: string } & Record<string, string | number | boolean | null>;
type Citizen = {
  id: string;
  cpr: string;
  displayName: string;
  phone: string;
  email: string;
  address: { street: string; postalCode: string; city: string } | null;
};
type Page = { data: Row[] } | undefined;

const area = { key: 'employment', name: 'Beskæftigelse' };
const progresses = { Oprettet: 'OPENED', Oplyst: 'INFORMED', Afgjort: 'DECIDED', Lukket: 'CLOSED' };
const roles = { KOORDINERENDE_SAGSBEHANDLER: 'COORDINATOR', SAGSBEHANDLER: 'CASEWORKER', MENTOR: 'MENTOR' };
const kinds = { TILBUD: 'OFFER', MENTOR: 'MENTOR', UDDANNELSE: 'EDUCATION' };
const caseColumns =
  'id citizenId title status caseNumber createdDate informedDate decidedDate closedDate kleNumber paragraph unitKey unitName caseworkerName targetGroupCode benefitName contactCourse';
const contactColumns =
  'id citizenId caseworkerId caseworkerName responsibilityCode responsibilityName role startDate endDate caseworkerIsActive unitKey unitName';
const activityColumns = 'id citizenId title activityType status startDate endDate providerName paragraph weeklyHours';
const sort = [{ fieldName: 'id', ascending: true }];

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
  const search = async (path: string, fieldName: string, values: readonly string[], columns: string) => {
    const filters = [{ fieldName, values }];
    const paging = { pageNumber: 0, pageSize: 500 };
    const body = JSON.stringify({ term: '', filters, columns: columns.split(' '), sort, paging });
    return ((await send('POST', path, headers, body)) as Page)?.data ?? [];
  };
  const byCitizen = async (path: string, ids: readonly string[], columns: string) =>
    Map.groupBy(await search(path, 'citizenId', ids, columns), (row) => row.citizenId);
  return {
    people: async (cprs: readonly string[]) => {
      const found = await search('/citizens/search', 'cpr', cprs, 'cpr displayName phone email address tags');
      return new Map((found as unknown as Citizen[]).map((one) => [one.cpr, one]));
    },
    cases: (ids: readonly string[]) => byCitizen('/cases/search', ids, caseColumns),
    contacts: (ids: readonly string[]) => byCitizen('/responsibleCaseworkers/search', ids, contactColumns),
    activities: (ids: readonly string[]) => byCitizen('/activities/search', ids, activityColumns),
  };
}

export const addressOf = ({ address }: Citizen) =>
  address && { line: address.street, postalCode: address.postalCode, city: address.city };

export const caseInList = (row: Row) => ({
  area,
  title: row['title'],
  progress: progresses[row['status'] as keyof typeof progresses] ?? 'UNKNOWN',
  openedOn: dateOf(row['createdDate']),
  responsible: row['caseworkerName'],
  unit: unitOf(row),
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

export const activityInList = (row: Row) => ({
  area,
  title: row['title'],
  kind: kinds[row['activityType'] as keyof typeof kinds] ?? 'OTHER',
  active: row['status'] === 'Igangværende',
  startsOn: dateOf(row['startDate']),
  endsOn: dateOf(row['endDate']),
  provider: row['providerName'],
});

export const activityInFull = (row: Row) => ({
  ...activityInList(row),
  systemStatus: row['status'],
  voluntary: null as boolean | null,
  facts: facts([
    ['Paragraf', row['paragraph']],
    ['Timer om ugen', row['weeklyHours'] && String(row['weeklyHours']).replace('.', ',')],
  ]),
});

export function contact(row: Row, today: string) {
  const until = dateOf(row['endDate']);
  return {
    area,
    name: row['caseworkerName'],
    role: roles[row['responsibilityCode'] as keyof typeof roles] ?? 'OTHER',
    roleName: row['responsibilityName'],
    primary: row['role'] === 1,
    active: Boolean(row['caseworkerIsActive']) && (until === null || until > today),
    unit: unitOf(row),
    from: dateOf(row['startDate']),
    until,
  };
}

const unitOf = (row: Row) =>
  row['unitKey'] && row['unitName'] ? { key: row['unitKey'], name: row['unitName'] } : null;

type Value = string | number | boolean | null | undefined;
const facts = (all: [string, Value][]) => all.filter(([, value]) => value).map(([label, value]) => ({ label, value }));

/** The mock writes a date as midnight in UTC, or as the evening before. */
function dateOf(time: Value): string | null {
  if (typeof time !== 'string') return null;
  if (time.startsWith('00:00:00', 11)) return time.slice(0, 10);
  return new Date(Date.parse(time) + 7_200_000).toISOString().slice(0, 10);
}
