import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { Caller } from '../domain/access/caller.ts';
import { areaNames } from '../domain/citizen/source.ts';
import { brokenRules, type MembersList } from '../domain/committee/members.ts';
import type { CommitteePolicy } from '../domain/committee/policy.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { asActor } from '../domain/parties.ts';
import { versionConflict, type Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isFarOff } from '../domain/working-days.ts';
import type { CommitteeAction, SetCommitteeMembersInput } from '../generated/schema.ts';
import { addMembersList, memberLists } from './store.ts';
import { unitIn } from './units.ts';

/** Returns what a caller can do with the committee: its members are set by a leader in an area of theirs. */
export const committeeActions = (caller: Caller, { areas }: Pick<CommitteePolicy, 'areas'>): CommitteeAction[] =>
  unitIn(areas, caller, 'LEADER') ? ['SET_MEMBERS'] : [];

/** Sets the whole list of the committee's members from a day on (D35); lists of before stay. */
export const setCommitteeMembers = (
  input: SetCommitteeMembersInput,
  context: Context,
): Promise<Result<MembersList, Refusal>> =>
  executeCommand('setCommitteeMembers', input, context, async () => {
    const { caller, database, keys, now, policy } = context;
    if (!committeeActions(caller, policy.committee).includes('SET_MEMBERS')) return err(leadersOnly);
    const lists = await memberLists(database.db, keys);
    if (input.expectedVersion !== lists.length) return err(changed(lists.length));
    const today = dateInDenmark(now());
    if (input.validFrom < today || isFarOff(input.validFrom, today)) return err(wrongDay);
    const members = input.members.map(({ id, name, kind, area, unit, chair, deputy }) => ({
      id,
      name,
      kind,
      area,
      unit,
      chair: chair ?? false,
      deputy: deputy ? { id: deputy.id, name: deputy.name, unit: deputy.unit } : null,
    }));
    const broken = brokenRules(members, policy.committee, areaNames(context.loader.areas));
    if (broken.length > 0) return err(wrongMembers(broken));
    const version = lists.length + 1;
    const list = { version, validFrom: input.validFrom, members, setBy: asActor(caller), setAt: now() };
    return ok({
      answer: list,
      citizens: [],
      auditDetails: [JSON.stringify(['committee-members', version, input.validFrom])],
      save: (tx) => addMembersList(tx, keys, list),
    });
  });

const leadersOnly: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Listen over medlemmer sættes af en leder i et af de områder, der er repræsenteret i udvalget.',
};
const wrongDay: Refusal = {
  code: 'INVALID_DATE',
  message: 'En liste gælder fra i dag eller en dag, der kommer.',
  field: 'validFrom',
};
const changed = (version: number): Refusal =>
  versionConflict(version, '', 'Listen over medlemmer er ændret, siden du så den. Se den igen først.');
const wrongMembers = (rules: readonly string[]): Refusal => ({
  code: 'WRONG_MEMBERS',
  message: `Listen følger ikke reglerne: ${rules.join(' ')}`,
  rules,
});
