import type { CitizenView } from '../access/citizen-view.ts';
import { areaOf, unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { hasYouthDuty, youthDutyOf } from '../domain/citizen/youth-duty.ts';
import { ageOn, birthDateOf } from '../domain/cpr.ts';
import { dateInDenmark } from '../domain/dates.ts';

/** Finds who answers for a young person's duty to be in education or work (D102); null for those whom it does not concern. */
export async function youthDutyFor(view: CitizenView, context: Context) {
  if (!hasYouthDuty(ageOn(birthDateOf(view.cpr), dateInDenmark(context.now())))) return null;
  const { unit, placed } = youthDutyOf(await view.section('cases'), context.policy.youthDuty);
  if (!unit) return { area: null, unit: null, placed };
  const names = await unitsOfArea(unit.area, context);
  const name = names?.find(({ key }) => key === unit.unit)?.name ?? unit.unit;
  return { area: areaOf(unit.area, context), unit: { key: unit.unit, name }, placed };
}
