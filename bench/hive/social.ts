import { activityOf, caseOf, contactOf } from '../../adapters/social/map.ts';
import type { WireNode } from '../../adapters/social/wire.ts';
import type { Activity, AreaCase, Contact } from '../../src/domain/citizen/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { ask, type Within } from './sdk.ts';
import * as selections from './selections.ts';

/** What the social system says of one citizen. */
export type SocialShare = {
  name: string | null;
  phone: string | null;
  email: string | null;
  restricted: boolean | null;
  cases: AreaCase[];
  activities: Activity[];
  contacts: Contact[];
};

type Node = WireNode & { type: string; children?: Node[] };
type Found = {
  patient: {
    fullName: string | null;
    mobileTelephone: string | null;
    primaryEmailAddress: string | null;
    primaryAddress: { restricted: boolean } | null;
  } | null;
  preferences: { tree: Node[] } | null;
};

const area = 'social';

/** One citizen, with three calls. */
export async function socialOf(cpr: Cpr, within: Within): Promise<SocialShare | null> {
  const input = { businessKey: `${cpr.slice(0, 6)}-${cpr.slice(6)}`, keyType: 'CPR' };
  const { patient, preferences } = await ask<Found>(
    'social',
    'patients_search',
    [{ input }, selections.patient],
    within,
  );
  if (!patient) return null;
  const today = dateInDenmark(new Date());
  const nodes = (preferences?.tree ?? []).flatMap((node) => [node, ...(node.children ?? [])]).map(read);
  const kind = (type: string) => nodes.filter((node) => node.type === type);
  return {
    name: patient.fullName,
    phone: patient.mobileTelephone,
    email: patient.primaryEmailAddress,
    restricted: patient.primaryAddress?.restricted ?? null,
    cases: kind('patientPathwayReference').map((node) => caseOf(area, node)),
    activities: kind('basketGrantReference').map((node) => activityOf(area, node, today)),
    contacts: kind('professionalReference').map((node) => contactOf(area, node, today)),
  };
}

const read = (node: Node): Node => ({ ...node, date: node.date === null ? null : dateOf(node.date) });
const dateOf = (date: unknown) => (date instanceof Date ? date.toISOString() : String(date)).slice(0, 10);
