import type { AreaKey } from '../area.ts';
import type { Refusal } from '../refusal.ts';
import { listed } from '../words.ts';
import type { CommitteeMember } from './member.ts';
import type { CommitteePolicy } from './policy.ts';

/** Holds who came, and who keeps away from the citizen's case (inhabilitet), by their ids; and the areas that get an effort. */
export type QuorumFacts = {
  members: readonly CommitteeMember[];
  present: ReadonlySet<string>;
  away: ReadonlySet<string>;
  effortAreas: readonly AreaKey[];
};

/** Holds a quorum: how many are there, how many are needed, and what is missing beside numbers. */
export type Quorum = { present: number; needed: number; missing: readonly string[] };

/**
 * Works out the quorum of a meeting: at least so large a part of the list, leaders enough, the chair or their deputy, and for every
 * area that gets an effort somebody of it who can decide (D40). A seat whose member and deputy keep away is not counted.
 */
export function quorumOf(
  { members, present, away, effortAreas }: QuorumFacts,
  { quorum, outside, areas }: Pick<CommitteePolicy, 'quorum' | 'outside' | 'areas'>,
  nameOf: (area: AreaKey) => string,
): Quorum {
  const canCome = (id: string | undefined) => id !== undefined && !away.has(id);
  const counted = members.filter(({ id, deputy }) => canCome(id) || canCome(deputy?.id));
  const there = counted.filter(({ id, deputy }) =>
    [id, deputy?.id].some((one) => one !== undefined && canCome(one) && present.has(one)),
  );
  const called = (area: AreaKey) => outside.find((one) => one.area === area)?.name ?? nameOf(area);
  const represented = (area: AreaKey) => areas.includes(area) || outside.some((one) => one.area === area);
  return {
    present: there.length,
    needed: Math.ceil((counted.length * quorum.percent) / 100),
    missing: [
      ...(there.some(({ chair }) => chair) ? [] : ['CHAIR']),
      ...(there.filter(({ kind }) => kind === 'LEADER').length < quorum.leaders ? ['LEADER'] : []),
      ...[...new Set(effortAreas)]
        .filter((area) => !represented(area) || there.every((one) => one.area !== area))
        .map(called),
    ],
  };
}

/** Returns the refusal of a meeting that cannot decide; null where it can. */
export function quorumRefusal({ present, needed, missing }: Quorum): Refusal | null {
  if (present >= needed && missing.length === 0) return null;
  const absent = missing.map((one) => missingWords[one] ?? `et medlem fra ${one}`);
  const lack = absent.length > 0 ? ` Der mangler ${listed(absent)}.` : '';
  return {
    code: 'NOT_QUORATE',
    message: `Udvalget kan ikke beslutte: ${present} er til stede, og ${needed} skal være det.${lack}`,
    present,
    needed,
    missing,
  };
}

const missingWords: Readonly<Record<string, string>> = {
  CHAIR: 'formanden eller dennes stedfortræder',
  LEADER: 'en leder',
};
