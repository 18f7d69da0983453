import { carriedAreas, isParty, ownAreas, type Caller, type Role } from './caller.ts';
import type { AreaKey } from '../area.ts';

/** Lists the purposes of a look. A caller states it, and it is kept in the audit trail with the look. */
export const purposes = ['CASEWORK', 'COORDINATION', 'SUPERVISION', 'SANCTION'] as const;
export type Purpose = (typeof purposes)[number];

/** Lists the kinds of information about a citizen; consent names them one by one (Retssikkerhedsloven § 11 a). */
export const informationKinds = ['IDENTITY', 'CASES', 'CONTACTS', 'ACTIVITIES', 'DECISIONS', 'PLAN'] as const;
export type InformationKind = (typeof informationKinds)[number];

/** Lists the bases on which an area's content is shown. */
export const bases = ['OWN_AREA', 'BREAK_GLASS', 'CONSENT', 'JOINT_PLAN', 'STATUTE'] as const;
export type Basis = (typeof bases)[number];

/** A statute that lets one area look at what another holds, as the municipality has decided to use it: policy. */
export type Statute = {
  name: string;
  from: AreaKey;
  to: AreaKey;
  kinds: readonly InformationKind[];
  purposes: readonly Purpose[];
};

/** Holds a question of access: by whom, about which area's share, what kind of information, and why. */
export type AccessAsk = { caller: Caller; area: AreaKey; kind: InformationKind; purpose: Purpose };

/** Holds the grounds of access to one citizen. `consented`: the kinds that hold now, by the area that gives and the one that gets. */
export type Grounds = {
  /**
   * The areas in which the citizen is the caller's: those that they carry and, where policy limits them to their units, only where
   * the citizen is with one of these. `party`: those that a joint plan opens to, with where they facilitate.
   */
  own: ReadonlySet<AreaKey>;
  party: ReadonlySet<AreaKey>;
  /** The parties that the owning area's own system records a joint plan with (D36); none where it does not say. */
  jointPlanWith: readonly AreaKey[];
  consented: readonly { from: AreaKey; to: AreaKey; kinds: readonly InformationKind[] }[];
  /** True if the caller has broken the glass for this citizen, and it holds still. */
  glassBroken: boolean;
  statutes: readonly Statute[];
  /** True if it may be told that there is something, where its content may not: policy, and only where there is. */
  existence: boolean;
};

/** Names a way to open what is withheld. */
export type Opening = 'CONSENT' | 'JOINT_PLAN' | 'BREAK_GLASS' | 'OTHER_PURPOSE';

/** The outcome: content on a ground, or nothing and why. `source` names the rule's law or policy, for the audit trail. */
export type Access =
  | { shows: 'CONTENT'; basis: Basis; source: string }
  | { shows: 'EXISTENCE' | 'NOTHING'; why: Withheld; opens: readonly Opening[] };

/** Why content is withheld: there is no ground, the purpose does not open it, or it is voluntary support (D75). */
export type Withheld = 'NO_BASIS' | 'PURPOSE' | 'VOLUNTARY';

/** One row of the table. Every row also wants a role with citizens in a named unit of an area: an empty delimitation means nothing. */
export type AccessRule = {
  basis: Basis;
  whose: 'OWN' | 'OTHER';
  purposes: readonly Purpose[];
  /** The kinds that it opens; else as the consent or the statute names them. */
  kinds: readonly InformationKind[] | 'AS_NAMED';
  /** When it holds, in Danish, for whoever reads the table. */
  when: string;
  /** The law or policy it rests on. */
  source: string;
};

const usual: readonly Purpose[] = ['CASEWORK', 'COORDINATION', 'SUPERVISION'];

/**
 * Holds the access rules for a citizen, read from above: the first row that holds decides. `docs/access.md` is printed from it.
 * Supervision is leaders' alone. For a sanction only one's own area's duties are looked at: what is voluntary support stays out
 * of it, also one's own (D75, D79).
 */
export const accessRules: readonly AccessRule[] = [
  {
    basis: 'OWN_AREA',
    whose: 'OWN',
    purposes: usual,
    kinds: informationKinds,
    when: 'Området er ens eget, og man arbejder med borgere i en navngiven enhed der, og ikke kun som tovholder. Kommunen kan kræve, at borgeren er hos en af ens egne enheder (`access.within`).',
    source: 'Egen sag',
  },
  {
    basis: 'OWN_AREA',
    whose: 'OWN',
    purposes: ['SANCTION'],
    kinds: ['IDENTITY', 'CASES', 'CONTACTS', 'ACTIVITIES'],
    when: 'Som ovenfor; frivillig støtte vises ikke.',
    source: 'Egen sag; D75',
  },
  {
    basis: 'CONSENT',
    whose: 'OTHER',
    purposes: usual,
    kinds: 'AS_NAMED',
    when: 'Borgeren har samtykket til, at netop disse oplysninger gives fra det område til ens eget, og samtykket gælder nu.',
    source: 'Retssikkerhedsloven § 11 a',
  },
  {
    basis: 'JOINT_PLAN',
    whose: 'OTHER',
    purposes: usual,
    kinds: informationKinds,
    when: 'Det område, der har oplysningerne, har selv registreret en fælles plan, som ens eget område er part i. En tovholder ser kun borgere med en fælles plan, også i eget område.',
    source: 'D36',
  },
  {
    basis: 'STATUTE',
    whose: 'OTHER',
    purposes: usual,
    kinds: 'AS_NAMED',
    when: 'Kommunens politik nævner en hjemmel for netop disse oplysninger, områder og formål.',
    source: 'POLICY_FILE: access.statutes',
  },
  {
    basis: 'BREAK_GLASS',
    whose: 'OTHER',
    purposes: usual,
    kinds: informationKinds,
    when: 'Man har selv brudt glasset for borgeren med en begrundelse, og fristen er ikke udløbet.',
    source: 'Nødadgang; ledelsen ser på den bagefter',
  },
];

/** Decides what of an area may be shown, by the first row that fits. The guard (src/access) decides first whose citizen it is. */
export function decideAccess(ask: AccessAsk, grounds: Grounds): Access {
  const { caller, area, kind, purpose } = ask;
  const worksWithCitizens = ownAreas(caller).size > 0;
  const whose = grounds.own.has(area) ? 'OWN' : 'OTHER';
  const applies = (rule: AccessRule) => rule.whose === whose && worksWithCitizens;
  const rule = accessRules.find(
    (one) => applies(one) && one.purposes.includes(purpose) && mayFor(purpose, caller) && holds(one, ask, grounds),
  );
  if (rule) return { shows: 'CONTENT', basis: rule.basis, source: sourceOf(rule, ask, grounds) };
  if (purpose === 'SANCTION' && (kind === 'DECISIONS' || kind === 'PLAN'))
    return { shows: 'NOTHING', why: 'VOLUNTARY', opens: ['OTHER_PURPOSE'] };
  const otherwise = accessRules.some(
    (one) => applies(one) && usual.some((other) => holds(one, { ...ask, purpose: other }, grounds)),
  );
  if (otherwise && whose === 'OWN') return { shows: 'NOTHING', why: 'PURPOSE', opens: ['OTHER_PURPOSE'] };
  const shows = grounds.existence && worksWithCitizens ? 'EXISTENCE' : 'NOTHING';
  return { shows, why: 'NO_BASIS', opens: ['CONSENT', 'JOINT_PLAN', 'BREAK_GLASS'] };
}

/** Supervision (ledelsestilsyn) is the work of leaders. */
const mayFor = (purpose: Purpose, { functions }: Caller): boolean =>
  purpose !== 'SUPERVISION' ||
  functions.some(({ role, area, unit }) => role === ('LEADER' satisfies Role) && area && unit);

function holds({ basis, kinds }: AccessRule, ask: AccessAsk, grounds: Grounds): boolean {
  if (kinds !== 'AS_NAMED' && !kinds.includes(ask.kind)) return false;
  switch (basis) {
    case 'OWN_AREA':
      return true;
    case 'CONSENT':
      return grounds.consented.some((one) => isBetween(one, ask) && one.kinds.includes(ask.kind));
    case 'JOINT_PLAN':
      return isParty(ask.area, grounds.jointPlanWith, grounds.party);
    case 'STATUTE':
      return statuteFor(ask, grounds) !== undefined;
    case 'BREAK_GLASS':
      return grounds.glassBroken;
  }
}

const statuteFor = (ask: AccessAsk, { statutes }: Grounds): Statute | undefined =>
  statutes.find((one) => isBetween(one, ask) && one.kinds.includes(ask.kind) && one.purposes.includes(ask.purpose));

const isBetween = ({ from, to }: { from: AreaKey; to: AreaKey }, { area, caller }: AccessAsk): boolean =>
  from === area && carriedAreas(caller).has(to);

const sourceOf = (rule: AccessRule, ask: AccessAsk, grounds: Grounds): string =>
  (rule.basis === 'STATUTE' ? statuteFor(ask, grounds)?.name : null) ?? rule.source;
