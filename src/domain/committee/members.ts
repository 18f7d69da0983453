import type { AreaKey } from '../area.ts';
import type { CalendarDate, Instant } from '../dates.ts';
import { isBlank } from '../free-text.ts';
import { isWithin, type NumberLimit } from '../limits.ts';
import type { Actor, UnitRef } from '../parties.ts';
import { memberKinds, type CommitteeMember, type MemberKind } from './member.ts';
import { isSayablePerson } from './people.ts';
import type { CommitteePolicy } from './policy.ts';

/** A list of members, in force from a day until the next one; old lists stay. `version` counts the lists. */
export type MembersList = {
  version: number;
  validFrom: CalendarDate;
  members: readonly CommitteeMember[];
  setBy: Actor;
  setAt: Instant;
};

/** The rules for a list of members. */
type MembersPolicy = Pick<CommitteePolicy, 'members' | 'areas' | 'outside'>;

/** Returns the list in force on a day: of those that have begun the one that began last; null where none has. */
export const listOn = (lists: readonly MembersList[], day: CalendarDate): MembersList | null =>
  lists
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted(
      (one, other) =>
        Number(one.validFrom > other.validFrom) - Number(one.validFrom < other.validFrom) ||
        one.version - other.version,
    )
    .at(-1) ?? null;

/** Returns the days on which a list is in force, as spans: `until` null where none follows it. A list may be in force on none. */
export function spansOf(
  lists: readonly MembersList[],
): { list: MembersList; from: CalendarDate; before: CalendarDate | null }[] {
  const starts = [...new Set(lists.map(({ validFrom }) => validFrom))].toSorted();
  return starts.flatMap((from, index) => {
    const list = listOn(lists, from);
    return list ? [{ list, from, before: starts[index + 1] ?? null }] : [];
  });
}

/** Returns everybody on a list: the members, and their deputies. */
export const peopleOn = ({ members }: Pick<MembersList, 'members'>): (Actor & UnitRef)[] =>
  members.flatMap(({ id, name, area, unit, deputy }) => [
    { id, name, area, unit },
    ...(deputy ? [{ id: deputy.id, name: deputy.name, area, unit: deputy.unit }] : []),
  ]);

/** Returns the rules for a list of members (D35), in Danish. */
export const memberRules = (policy: MembersPolicy, nameOf: (area: AreaKey) => string): string[] =>
  rulesOf(policy, nameOf).map(({ words }) => words);

/** Returns those rules that a list breaks, in their order; none where it is lawful. */
export const brokenRules = (
  members: readonly CommitteeMember[],
  policy: MembersPolicy,
  nameOf: (area: AreaKey) => string,
): string[] =>
  rulesOf(policy, nameOf)
    .filter(({ holds }) => !holds(members))
    .map(({ words }) => words);

type MembersRule = { words: string; holds(members: readonly CommitteeMember[]): boolean };

const counted = (members: readonly CommitteeMember[], kind: MemberKind, area?: AreaKey): number =>
  members.filter((one) => one.kind === kind && (area === undefined || one.area === area)).length;

function rulesOf({ members: limits, areas, outside }: MembersPolicy, nameOf: (area: AreaKey) => string): MembersRule[] {
  const total = {
    least: memberKinds.reduce((sum, kind) => sum + limits[kind].least, 0),
    most: memberKinds.reduce((sum, kind) => sum + limits[kind].most, 0),
  };
  const balanced: MembersRule[] = areas.map((area) => ({
    words: `Mindst én leder og én sagsbehandler fra området »${nameOf(area)}«.`,
    holds: (members) => counted(members, 'LEADER', area) > 0 && counted(members, 'CASEWORKER', area) > 0,
  }));
  const ofKind = (kind: MemberKind): readonly AreaKey[] =>
    kind === 'HEALTH' ? outside.map(({ area }) => area) : areas;
  return [
    { words: `${range(total)} faste medlemmer i alt.`, holds: (members) => isWithin(members.length, total) },
    ...memberKinds.map((kind): MembersRule => ({
      words: `${range(limits[kind])} ${kindWords[kind]}.`,
      holds: (members) => isWithin(counted(members, kind), limits[kind]),
    })),
    ...(limits.balanced ? balanced : []),
    {
      words: 'Én formand, som er leder.',
      holds: (members) =>
        members.filter(({ chair }) => chair).length === 1 &&
        members.every(({ chair, kind }) => !chair || kind === 'LEADER'),
    },
    {
      words: 'Hvert medlem er fra et af de områder, der er repræsenteret.',
      holds: (members) => members.every(({ kind, area }) => ofKind(kind).includes(area)),
    },
    {
      words: 'Ingen står på listen to gange, heller ikke som stedfortræder.',
      holds(members) {
        const ids = peopleOn({ members }).map(({ id }) => id);
        return new Set(ids).size === ids.length;
      },
    },
    {
      words: 'Hver har et id, et navn og en enhed på 1–200 almindelige tegn.',
      holds: (members) => peopleOn({ members }).every((one) => isSayablePerson(one) && !isBlank(one.unit)),
    },
  ];
}

const kindWords: Readonly<Record<MemberKind, string>> = {
  LEADER: 'ledere',
  CASEWORKER: 'sagsbehandlere',
  HEALTH: 'fra sundhed og omsorg',
};

const range = ({ least, most }: NumberLimit): string => (least === most ? `Præcis ${least}` : `${least}–${most}`);
