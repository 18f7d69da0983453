import type { CaseStage, Group, PersonCase, TestPerson } from '../people/person.ts';
import { staffMember, units } from '../people/staff.ts';
import type { Labels, SetUp } from './set-ups.ts';
import { nextId, type Info, type Pathway, type Register } from './register.ts';

const statuses: Record<CaseStage, Pathway['status']> = {
  opened: 'Oprettet',
  informed: 'Oplyst',
  decided: 'Afgjort',
  closed: 'Afsluttet',
};
/** Words of the case review's outcome (D12). */
export const outcomes: Readonly<Record<Group, string>> = {
  'disability-pension': 'Førtidspension',
  employment: 'Overflyttes til beskæftigelse',
  'joint-plan': 'Helhedsorienteret plan',
  social: 'Forbliver i socialområdet',
};
const targetGroups: Record<Group, string> = {
  'disability-pension': 'Førtidspension eller meget begrænset beskæftigelsespotentiale',
  employment: 'Komplekse problemstillinger',
  'joint-plan': 'Meget komplekse problemstillinger',
  social: 'Førtidspension eller meget begrænset beskæftigelsespotentiale',
};

/** Registers a person's social cases, each as a pathway (forløb) with the outcome of the case review (D12, D17). */
export function addPathways(register: Register, person: TestPerson, patientId: number): Pathway[] {
  return person.cases.social.map((one) => addPathway(register, one, person, patientId));
}

/** The facts of the case review that a pathway shows. */
type Reviewed = Pick<TestPerson, 'group' | 'indicators' | 'placedOutsideHome'>;

/** Registers a social case as a pathway. */
export function addPathway(register: Register, one: PersonCase, reviewed: Reviewed, patientId: number): Pathway {
  const pathway: Pathway = {
    id: nextId(register),
    version: 1,
    patientId,
    name: one.title,
    date: one.openedOn,
    status: statuses[one.stage],
    kleNumber: one.kle,
    actionFacet: one.stage === 'opened' ? 'G01' : 'P19',
    sensitiveData: true,
    closedOn: one.closedOn,
    info: infoOf(one, reviewed, register.setUp.labels.pathway),
  };
  register.pathways.set(pathway.id, pathway);
  return pathway;
}

function infoOf(one: PersonCase, { group, indicators, placedOutsideHome }: Reviewed, labels: Labels | null) {
  const words = {
    KLE: one.kle,
    Paragraf: one.paragraph,
    Enhedskode: one.unit,
    Enhed: units.find((unit) => unit.key === one.unit)?.name,
    Ansvarlig: staffMember(one.caseworker).name,
    'Oplyst den': one.informedOn,
    'Afgjort den': one.decidedOn,
    'Afsluttet den': one.closedOn,
    Sagsgennemgang: group && outcomes[group],
    'Vurderet af': group && staffMember(one.caseworker).name,
    'Vurderet den': group && (one.informedOn ?? one.openedOn),
    Målgruppe: group && targetGroups[group],
    Belastninger: indicators.join(', '),
    'Anbragt uden for hjemmet': placedOutsideHome ? 'Ja' : null,
    'Følsomme oplysninger': 'Ja',
  };
  return labels && shownAs(words, labels);
}

/** Returns a view's additional information under its own labels; a label whose word is missing has no value. */
export const shownAs = (words: Record<string, string | null | undefined>, labels: Labels): Info[] =>
  Object.entries(labels).map(([word, key]) => ({ key, ...(words[word] && { value: words[word] }) }));

/** Returns a view's additional information with other words under some of its labels. */
export const withWords = (
  info: readonly Info[] | null,
  words: Readonly<Record<string, string>>,
  { labels }: SetUp,
): readonly Info[] | null => {
  const values = new Map(Object.entries(words).map(([word, value]) => [labels.pathway?.[word], value]));
  return info && info.map((one) => (values.has(one.key) ? { ...one, value: values.get(one.key) ?? '' } : one));
};
