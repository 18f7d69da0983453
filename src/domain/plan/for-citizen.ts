import type { AreaKey } from '../area.ts';
import { dateInWords, type CalendarDate } from '../dates.ts';
import { listed } from '../words.ts';
import { endGoalWords } from './words.ts';
import type { Goal } from './goal.ts';
import { joinedAreas, type Effort, type Plan, type PlanMember, type PlanStandIn } from './plan.ts';
import { isInForce } from '../in-force.ts';
import { voluntaryNotice } from './voluntary.ts';

/** Holds what a plan is told to its citizen with: the day, the areas' names, and the areas whose efforts may be told. */
export type ToldWith = {
  today: CalendarDate;
  nameOf(area: AreaKey): string;
  shown(effort: Effort): boolean;
};

/**
 * Returns a plan in plain Danish, to give to its citizen: short sentences, no words of the trade, nothing of what the areas hold beside
 * it. Neither a CPR number nor an address is in it.
 */
export function planForCitizen(plan: Plan, { today, nameOf, shown }: ToldWith): string {
  const { citizensWords, resources, goals, followUpOn, coordinator, standIn } = plan;
  const efforts = plan.efforts.filter((one) => shown(one));
  const areas = joinedAreas(plan).map(nameOf);
  const open = goals.filter(({ closed }) => closed === null);
  return [
    'Din fælles plan',
    areas.length > 0 ? `Den her plan er din. ${listed(areas)} arbejder sammen om den.` : 'Den her plan er din.',
    person(coordinator, standIn, today, nameOf),
    ...section('Det har du selv sagt', citizensWords ? [citizensWords] : []),
    ...section('Det kan du, og det vil du', resources ? [resources] : []),
    ...section('Det vil du gerne nå', open.map(goalLine)),
    ...section(
      'Det hjælper vi dig med',
      efforts.map((effort) => effortLine(effort, nameOf)),
    ),
    ...section('Sådan følger vi op', [`Vi taler om planen senest den ${dateInWords(followUpOn)}.`]),
    ...section('Det bestemmer du', [voluntaryNotice({ efforts })]),
  ].join('\n\n');
}

const section = (head: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${head}\n${lines.map((line) => (lines.length > 1 ? `- ${line}` : line)).join('\n')}`] : [];

function person(
  { name, area }: PlanMember,
  standIn: PlanStandIn | null,
  today: CalendarDate,
  nameOf: (area: AreaKey) => string,
): string {
  const away =
    standIn && isInForce(standIn, today)
      ? ` Lige nu er det ${standIn.name}, til og med den ${dateInWords(standIn.until)}.`
      : '';
  return `Du har én at gå til: ${name} (${nameOf(area)}). Ring eller skriv dertil, uanset hvad det handler om.${away}`;
}

function goalLine({ kind, end, text, inCitizensWords }: Goal): string {
  const said = inCitizensWords ? `Du siger: »${inCitizensWords}«` : '';
  const what = kind === 'END' && end ? `${text} (${endGoalWords[end]})` : text;
  return kind === 'WISH' ? said || text : [what, said].filter((part) => part !== '').join('. ');
}

function effortLine({ title, area, unitName, startBy, voluntary }: Effort, nameOf: (area: AreaKey) => string): string {
  const from = startBy ? ` Det begynder senest den ${dateInWords(startBy)}.` : '';
  const free = voluntary ? ' Det er frivilligt.' : '';
  return `${title}. Det er ${unitName} (${nameOf(area)}), der hjælper dig.${from}${free}`;
}
