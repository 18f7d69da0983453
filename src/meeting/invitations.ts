import { sourceUnavailable } from '../access/citizen-to-act-on.ts';
import { unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { declarationsAbout } from '../conflict-of-interest/store.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import { keptAwayRefusal } from '../domain/meeting/attendance.ts';
import { invitationsFrom, type Invited } from '../domain/meeting/invitations.ts';
import type { Invitation } from '../domain/meeting/meeting.ts';
import { invalidArea, planUnitRefusal } from '../domain/plan/open-plan.ts';
import { isInPlan, joinedAreas, type Plan } from '../domain/plan/plan.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ShownMeeting } from './records.ts';

/**
 * Returns whom to call to a meeting about a plan: those who are named, or else those who work with the citizen now by the areas'
 * systems, with the background group. A silent system blocks the latter, since nobody is left out because nothing was said.
 */
export async function invitationsFor(
  { about, meeting }: ShownMeeting,
  named: readonly Invited[] | null,
  context: Context,
): Promise<Result<readonly Invitation[], Refusal>> {
  if (!about) return ok(named ? invitationsFrom(named) : []);
  if (!named) return suggestedInvitations({ about, meeting }, context);
  for (const one of named) {
    const refusal = await invitedRefusal(one, about.plan, context);
    if (refusal) return err(refusal);
  }
  return ok(invitationsFrom(named));
}

async function invitedRefusal(one: Invited, plan: Plan, context: Context): Promise<Refusal | null> {
  const { area, unit, caseworker, name } = one;
  if (!isInPlan(plan, area)) return invalidArea('invited', joinedAreas(plan));
  const unfit = [caseworker, name].some(
    (text) =>
      text !== null && (text.trim() === '' || text.length > 200 || /\p{Cc}/u.test(text) || !text.isWellFormed()),
  );
  if (unfit) return unfitName;
  return disclosureIn({ invited: [caseworker, name] }) ?? planUnitRefusal(unit, await unitsOfArea(area, context));
}

/** Returns whom the areas' systems and the plan name: active contacts with a unit, and the background group. */
export async function suggestedInvitations(
  { about }: Pick<ShownMeeting, 'about' | 'meeting'>,
  { guard, database, keys }: Context,
): Promise<Result<readonly Invitation[], Refusal>> {
  if (!about) return ok([]);
  const { plan, purpose } = about;
  const view = await guard.citizen(plan.citizen, purpose);
  const parts = view ? await view.section('contacts') : [];
  const asked = parts.filter(({ report }) => isInPlan(plan, report.area.key));
  if (asked.length === 0 || asked.some(({ report }) => report.state !== 'FRESH' || !report.whole))
    return err(sourceUnavailable);
  const contacts = asked.flatMap(({ items }) => items).filter(({ active }) => active);
  const working = contacts.flatMap(({ area, unit, caseworker, name }): Invited[] =>
    unit ? [{ area, unit: unit.key, caseworker, name }] : [],
  );
  const declared = await declarationsAbout(database.db, keys, plan.citizen);
  const all = [plan.coordinator, ...working, ...plan.backgroundGroup];
  return ok(invitationsFrom(all.filter((one) => !keptAwayRefusal([one], declared))));
}

const unfitName: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Navn og initialer på dem, der indkaldes, skal være på højst 200 almindelige tegn.',
  field: 'invited',
};
