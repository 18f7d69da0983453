import type { CommitteeMemberKind, CommitteeQuery, SetCommitteeMembersInput } from '../generated/graphql.ts';
import type { Problem } from './error-summary.tsx';
import { newId } from './plan-content.ts';

type Committee = CommitteeQuery['committee'];

/** A member as the form has it; `id` is the form's own key. Without the deputy's name there is none. */
export type WrittenMember = {
  id: string;
  memberId: string;
  name: string;
  kind: string;
  area: string;
  unit: string;
  deputyId: string;
  deputyName: string;
  deputyUnit: string;
};

/** What the form of the list of members holds; `chair` is the key of a member. */
export type MembersContent = { validFrom: string; chair: string; members: WrittenMember[] };

/** Returns a member of whom nothing is written yet. */
export const newMember = (): WrittenMember => ({
  id: newId(),
  memberId: '',
  name: '',
  kind: '',
  area: '',
  unit: '',
  deputyId: '',
  deputyName: '',
  deputyUnit: '',
});

/** Returns the list of members as the form has it, to be set anew from a day. */
export function contentOf({ members }: Committee, validFrom: string): MembersContent {
  const written = members.map(({ id, name, kind, area, unit, deputy }) => ({
    ...newMember(),
    memberId: id,
    name,
    kind,
    area: area.key,
    unit,
    deputyId: deputy?.id ?? '',
    deputyName: deputy?.name ?? '',
    deputyUnit: deputy?.unit ?? '',
  }));
  const chair = written[members.findIndex((one) => one.chair)]?.id ?? '';
  return { validFrom, chair, members: written.length > 0 ? written : [newMember()] };
}

/** Names the field with what a member is. */
export const kindField = (id: string): string => `${id}-kind`;

/** Lists what the gateway takes no empty value of; what is wrong with the rest it says itself, in better words. */
export const missingIn = ({ validFrom, members }: MembersContent): Problem[] => [
  ...(validFrom === '' ? [{ field: 'validFrom', text: 'Udfyld: Fra og med hvilken dag?' }] : []),
  ...members.flatMap(({ id, kind, name }, index) =>
    kind === '' ? [{ field: kindField(id), text: `Vælg, hvad ${name.trim() || `medlem ${index + 1}`} er` }] : [],
  ),
];

/** Writes the form as the mutation's input; the unit of an area without a system is given. */
export function inputOf(
  { validFrom, chair, members }: MembersContent,
  { areas }: Pick<Committee, 'areas'>,
): Pick<SetCommitteeMembersInput, 'validFrom' | 'members'> {
  const given = (area: string) => areas.find((one) => one.area.key === area)?.unit;
  return {
    validFrom,
    members: members.map(({ id, memberId, name, kind, area, unit, deputyId, deputyName, deputyUnit }) => ({
      id: memberId.trim(),
      name: name.trim(),
      kind: kind as CommitteeMemberKind,
      area,
      unit: given(area) ?? unit,
      chair: id === chair,
      ...(deputyName.trim() && {
        deputy: { id: deputyId.trim(), name: deputyName.trim(), unit: given(area) ?? deputyUnit },
      }),
    })),
  };
}
