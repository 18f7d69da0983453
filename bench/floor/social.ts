import { sendTo, tokenFrom } from './upstream.ts';

type Link = { href: string };
type Patient = {
  id: number;
  fullName: string | null;
  mobileTelephone: string | null;
  primaryEmailAddress: string | null;
  primaryAddress: { restricted: boolean } | null;
  _links: { patientPreferences: Link };
};
type Node = {
  type: string;
  id: number;
  name: string;
  date: string | null;
  pathwayStatus: string | null;
  workflowState: { name: string } | null;
  additionalInfo: { key: string; value: string }[];
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
const ended = new Set(['Ansøgt', 'Afsluttet', 'Annulleret', 'Fjernet', 'Frafaldet', 'Afgjort', 'Afslået', 'Ophørt']);

/** The social system: three calls for each citizen, one after the other, for all that is asked here. */
export async function social(environment: Readonly<Record<string, string>>) {
  const own = (name: string) => environment[`SYSTEM_SOCIAL_${name}`] ?? '';
  const { origin, pathname } = new URL(own('URL'));
  const send = sendTo(origin);
  const form = { grant_type: 'client_credentials', client_id: own('CLIENT_ID'), client_secret: own('CLIENT_SECRET') };
  const read = { authorization: `Bearer ${await tokenFrom(own('TOKEN_URL'), form)}`, accept: 'application/json' };
  const write = { ...read, 'content-type': 'application/json' };
  const follow = ({ href }: Link) => send('GET', href.startsWith('http') ? new URL(href).pathname : href, read);
  const root = (await send('GET', `${pathname}/`, read)) as { _links: { patientDetailsSearch: Link } };
  const search = new URL(root._links.patientDetailsSearch.href, origin).pathname;
  return async (cpr: string): Promise<Seen | null> => {
    const body = JSON.stringify({ businessKey: `${cpr.slice(0, 6)}-${cpr.slice(6)}`, keyType: 'CPR' });
    const { patient } = (await send('POST', search, write, body)) as { patient: Patient | null };
    if (!patient) return null;
    const views = (await follow(patient._links.patientPreferences)) as {
      CITIZEN_PATHWAY: { name: string; _links: { pathwayReferences: Link } }[];
    };
    const whole = views.CITIZEN_PATHWAY.find((view) => view.name === 'Alle forløb');
    const seen: Seen = { patient, cases: [], activities: [], contacts: [] };
    if (whole) sort((await follow(whole._links.pathwayReferences)) as Node[], seen);
    return seen;
  };
}

function sort(nodes: readonly Node[], seen: Seen): void {
  for (const node of nodes) {
    if (node.type === 'patientPathwayReference') seen.cases.push(node);
    else if (node.type === 'basketGrantReference') seen.activities.push(node);
    else if (node.type === 'professionalReference') seen.contacts.push(node);
    sort(node.children, seen);
  }
}

const info = ({ additionalInfo }: Node, label: string) =>
  additionalInfo.find(({ key }) => key === label)?.value || null;
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
  openedOn: node.date,
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
    active: isRunning(node, endsOn, today) && (startsOn === null || startsOn <= today),
    startsOn,
    endsOn,
    provider: info(node, 'Leverandør'),
  };
}

const factsOfGrant = ['Paragraf', 'Visiteret tid', 'Bevilget den', 'Afgjort den', 'Opfølgning den'];

export const activityInFull = (node: Node, today: string) => ({
  ...activityInList(node, today),
  systemStatus: statusOf(node),
  voluntary: ['Serviceloven § 85', 'Serviceloven § 99'].includes(info(node, 'Paragraf') ?? '') ? true : null,
  facts: facts(node, factsOfGrant),
});

export function contact(node: Node, today: string) {
  const roleName = info(node, 'Rolle') ?? 'Ikke oplyst';
  const until = info(node, 'Slut');
  return {
    area,
    name: node.name,
    role: roles[roleName as keyof typeof roles] ?? 'OTHER',
    roleName,
    primary: info(node, 'Primær') === 'Ja',
    active: isRunning(node, until, today),
    unit: unitOf(node),
    from: node.date,
    until,
  };
}

const isRunning = (node: Node, last: string | null, today: string) =>
  !ended.has(statusOf(node)) && (last === null || last >= today);

function unitOf(node: Node) {
  const [key, name] = [info(node, 'Enhedskode'), info(node, 'Enhed')];
  return key && name ? { key, name } : null;
}
