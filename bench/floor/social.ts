import { sendTo, tokenFrom } from './upstream.ts';

type Link = { href: string };
type Patient = {
  id: number;
  fullName: string | null;
  mobileTelephone: string | null;
  telephonesRestricted: boolean;
  primaryEmailAddress: string | null;
  primaryAddress: { restricted: boolean } | null;
  _links: { patientPreferences: Link };
};
type Node = {
  type: string;
  id: number | null;
  patientPathwayId?: number;
  grantId?: number;
  name: string;
  date: string | null;
  pathwayStatus?: string;
  workflowState?: { name: string };
  additionalInfo: { key: string; value?: string }[] | null;
  children: Node[];
};
/** A patient, and everything below them by kind. */
export type Seen = { patient: Patient; cases: Node[]; activities: Node[]; contacts: Node[] };

const area = { key: 'social', name: 'Social' };
const progresses = { Oprettet: 'OPENED', Oplyst: 'INFORMED', Afgjort: 'DECIDED', Afsluttet: 'CLOSED' };
const roles = {
  'Koordinerende sagsbehandler': 'COORDINATOR',
  Sagsbehandler: 'CASEWORKER',
  Bostøttemedarbejder: 'SUPPORT_PERSON',
  'Støtte- og kontaktperson': 'CONTACT_PERSON',
};
const sections = {
  'Serviceloven § 82 a': 'HOUSING_SUPPORT',
  'Serviceloven § 82 b': 'HOUSING_SUPPORT',
  'Serviceloven § 82 c': 'HOUSING_SUPPORT',
  'Serviceloven § 82 d': 'HOUSING_SUPPORT',
  'Serviceloven § 85': 'HOUSING_SUPPORT',
  'Serviceloven § 99': 'CONTACT_PERSON',
  'Barnets lov § 32': 'CONTACT_PERSON',
  'Serviceloven § 101': 'OFFER',
  'Serviceloven § 103': 'OFFER',
  'Serviceloven § 104': 'OFFER',
  'Serviceloven § 107': 'OFFER',
  'Serviceloven § 108': 'OFFER',
};
const voluntary = new Set(['HOUSING_SUPPORT', 'CONTACT_PERSON']);
const inactive = new Set(['Ansøgt', 'Afsluttet', 'Annulleret', 'Fjernet', 'Frafaldet', 'Afslået', 'Ophørt']);

/** The social system: four calls for each citizen, one after the other, for all that is asked here. */
export async function social(environment: Readonly<Record<string, string>>) {
  const own = (name: string) => environment[`SYSTEM_SOCIAL_${name}`] ?? '';
  const { origin, pathname } = new URL(own('URL'));
  const send = sendTo(origin);
  const form = { grant_type: 'client_credentials', client_id: own('CLIENT_ID'), client_secret: own('CLIENT_SECRET') };
  const read = { authorization: `Bearer ${await tokenFrom(own('TOKEN_URL'), form)}`, accept: 'application/json' };
  const write = { ...read, 'content-type': 'application/json' };
  const follow = ({ href }: Link) => send('GET', href.startsWith(origin) ? href.slice(origin.length) : href, read);
  const root = (await send('GET', `${pathname}/`, read)) as { _links: { patientDetailsSearch: Link } };
  const search = new URL(root._links.patientDetailsSearch.href, origin).pathname;
  return async (cpr: string): Promise<Seen | null> => {
    const body = JSON.stringify({ businessKey: cpr, keyType: 'CPR' });
    const { patient } = (await send('POST', search, write, body)) as { patient: Patient | null };
    if (!patient) return null;
    const views = (await follow(patient._links.patientPreferences)) as {
      CITIZEN_PATHWAY: { name: string; _links: { self: Link } }[];
    };
    const whole = views.CITIZEN_PATHWAY.find((view) => view.name === 'Alle forløb');
    const seen: Seen = { patient, cases: [], activities: [], contacts: [] };
    if (!whole) return seen;
    const view = (await follow(whole._links.self)) as { _links: { pathwayReferences: Link } };
    sort((await follow(view._links.pathwayReferences)) as Node[], seen);
    return seen;
  };
}

function sort(nodes: readonly Node[], seen: Seen): void {
  for (const node of nodes) {
    node.id = node.patientPathwayId ?? node.grantId ?? node.id;
    if (node.type === 'patientPathwayReference') seen.cases.push(node);
    else if (node.type === 'basketGrantReference') seen.activities.push(node);
    else if (node.type === 'professionalReference') seen.contacts.push(node);
    sort(node.children, seen);
  }
}

export const phoneOf = ({ patient }: Seen) => (patient.telephonesRestricted ? null : patient.mobileTelephone);

const info = ({ additionalInfo }: Node, label: string) =>
  additionalInfo?.find(({ key }) => key === label)?.value || null;
const statusOf = (node: Node) => node.workflowState?.name ?? node.pathwayStatus ?? 'Ikke oplyst';
const facts = (node: Node, labels: readonly string[]) =>
  labels.flatMap((label) => {
    const value = info(node, label);
    return value ? [{ label, value }] : [];
  });

export const caseInList = (node: Node) => ({
  area,
  title: node.name,
  progress: progresses[node.pathwayStatus as keyof typeof progresses] ?? 'UNKNOWN',
  openedOn: dayOf(node.date),
  responsible: info(node, 'Ansvarlig'),
  unit: unitOf(node),
});

const factsOfCase = [
  'Paragraf',
  'Målgruppe',
  'Sagsgennemgang',
  'Belastninger',
  'Anbragt uden for hjemmet',
  'Følsomme oplysninger',
];

export const caseInFull = (node: Node) => ({
  ...caseInList(node),
  systemStatus: statusOf(node),
  closedOn: info(node, 'Afsluttet den'),
  kle: info(node, 'KLE'),
  facts: facts(node, factsOfCase),
});

export function activityInList(node: Node, today: string) {
  const [startsOn, endsOn] = [info(node, 'Start'), info(node, 'Slut')];
  return {
    area,
    title: node.name,
    kind: sections[info(node, 'Paragraf') as keyof typeof sections] ?? 'OTHER',
    active: !inactive.has(statusOf(node)) && isOn(today, startsOn, endsOn),
    startsOn,
    endsOn,
    provider: info(node, 'Leverandør'),
  };
}

const factsOfGrant = ['Paragraf', 'Visiteret tid', 'Bevilget den', 'Afgjort den', 'Opfølgning den'];

export function activityInFull(node: Node, today: string) {
  const inList = activityInList(node, today);
  return {
    ...inList,
    systemStatus: statusOf(node),
    voluntary: voluntary.has(inList.kind) ? true : null,
    facts: facts(node, factsOfGrant),
  };
}

export function contact(node: Node, today: string) {
  const roleName = info(node, 'Rolle') ?? 'Ikke oplyst';
  const [from, until] = [dayOf(node.date), info(node, 'Slut')];
  return {
    area,
    name: node.name,
    role: roles[roleName as keyof typeof roles] ?? 'OTHER',
    roleName,
    primary: info(node, 'Primær') === 'Ja',
    active: isOn(today, from, until),
    unit: unitOf(node),
    from,
    until,
  };
}

/** The last day is in it. */
const isOn = (today: string, from: string | null, last: string | null) =>
  (from === null || from <= today) && (last === null || last >= today);

/** The mock writes a day as the instant at which it begins in Denmark, with an offset of none. */
const dayOf = (time: string | null) =>
  time && new Date(Date.parse(`${time.slice(0, 19)}Z`) + 7_200_000).toISOString().slice(0, 10);

function unitOf(node: Node) {
  const [key, name] = [info(node, 'Enhedskode'), info(node, 'Enhed')];
  return key && name ? { key, name } : null;
}
