import { z } from 'zod';
import { inWords } from '../kit/refusal.ts';

const text = z.string().min(1);

/** A role in a unit of an area; neither for those who see no citizens. */
export const functionClaim = z.strictObject({ role: text, area: text.nullable(), unit: text.nullable() });
type FunctionClaim = z.output<typeof functionClaim>;

/** A person or a machine that can sign in. `caseworkerIds`: their initials in each area's system. */
export const persona = z.strictObject({
  key: text.regex(/^[a-z0-9-]+$/, 'must be of small letters, digits and hyphens'),
  name: text,
  functions: z.array(functionClaim).readonly(),
  caseworkerIds: z.record(z.string(), text).readonly(),
});
export type Persona = z.output<typeof persona>;

/** Returns the personas with others beside them; one with the key of another takes its place. Throws for what is none. */
export function personasWith(others: unknown): readonly Persona[] {
  const { data, error } = z.array(persona).safeParse(others);
  if (error) throw new Error(`Not a list of personas ({key, name, functions, caseworkerIds}): ${inWords(error)}`);
  const byKey = new Map(data.map((one) => [one.key, one]));
  if (byKey.size < data.length) throw new Error('Two of the personas have the same key');
  return [...personas.filter(({ key }) => !byKey.has(key)), ...data];
}

const employment = (role: string, unit: string): FunctionClaim => ({ role, area: 'employment', unit });
const social = (role: string, unit: string): FunctionClaim => ({ role, area: 'social', unit });
const nowhere = (role: string): FunctionClaim => ({ role, area: null, unit: null });

/** Lists everybody known to the identity provider. */
export const personas: readonly Persona[] = [
  {
    key: 'mette',
    name: 'Mette Holm',
    functions: [employment('caseworker', 'jobcenter')],
    caseworkerIds: { employment: 'MHO' },
  },
  {
    key: 'ali',
    name: 'Ali Hassan',
    functions: [employment('caseworker', 'ungeindsats')],
    caseworkerIds: { employment: 'ALH' },
  },
  {
    key: 'lars',
    name: 'Lars Bach',
    functions: [
      employment('leader', 'jobcenter'),
      employment('leader', 'arbejdsmarked'),
      employment('leader', 'ungeindsats'),
    ],
    caseworkerIds: { employment: 'LBA' },
  },
  {
    key: 'jonas',
    name: 'Jonas Friis',
    functions: [social('caseworker', 'voksenenhed')],
    caseworkerIds: { social: 'JFR' },
  },
  {
    key: 'kirsten',
    name: 'Kirsten Brandt',
    functions: [employment('caseworker', 'arbejdsmarked')],
    caseworkerIds: { employment: 'KBR' },
  },
  {
    key: 'lone',
    name: 'Lone Juul',
    functions: [social('caseworker', 'voksenenhed')],
    caseworkerIds: { social: 'LJU' },
  },
  {
    // An area without a system here: she has a say in the committee, and opens nobody.
    key: 'helle',
    name: 'Helle Rask',
    functions: [{ role: 'leader', area: 'health', unit: 'sundhedsvisitation' }],
    caseworkerIds: {},
  },
  { key: 'sara', name: 'Sara Lund', functions: [social('intake', 'ungeenhed')], caseworkerIds: { social: 'SLU' } },
  {
    key: 'karen',
    name: 'Karen Vestergaard',
    functions: [social('leader', 'voksenenhed'), social('leader', 'ungeenhed')],
    caseworkerIds: { social: 'KVE' },
  },
  {
    key: 'ida',
    name: 'Ida Krogh',
    functions: [social('intake', 'fti'), social('leader', 'fti')],
    caseworkerIds: { social: 'IKR' },
  },
  { key: 'bo', name: 'Bo Kjær', functions: [social('support-worker', 'fti')], caseworkerIds: { social: 'BKJ' } },
  {
    key: 'tove',
    name: 'Tove Dam',
    functions: [employment('facilitator', 'jobcenter'), social('facilitator', 'voksenenhed')],
    caseworkerIds: { employment: 'TDA', social: 'TDA' },
  },
  { key: 'inge', name: 'Inge Skov', functions: [nowhere('auditor')], caseworkerIds: {} },
  { key: 'drift', name: 'Drift', functions: [nowhere('operator')], caseworkerIds: {} },
  {
    key: 'fagsystem-social',
    name: 'Fagsystem social',
    functions: [{ role: 'machine', area: 'social', unit: null }],
    caseworkerIds: {},
  },
  {
    key: 'fagsystem-employment',
    name: 'Fagsystem beskæftigelse',
    functions: [{ role: 'machine', area: 'employment', unit: null }],
    caseworkerIds: {},
  },
];

/** Tells whether a persona is a machine, which logs in by client credentials and not in a browser. */
export const isMachine = ({ functions }: Persona): boolean => functions.some(({ role }) => role === 'machine');
