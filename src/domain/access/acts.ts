import type { Caller, Role } from './caller.ts';
import { roleSeat, seatsOf } from './seats.ts';
import type { AreaKey } from '../area.ts';
import type { UnitRef } from '../parties.ts';

/** Lists the acts about a citizen beside looking (D9: myndighed decides, udfører delivers). */
export const acts = [
  'REFER',
  'REGISTER_DECISION',
  'RECORD_CONSENT',
  'WITHDRAW_CONSENT',
  'BREAK_GLASS',
  'REVIEW_BREAK_GLASS',
  'REVIEW_CONSENT',
  'REVEAL_CPR',
  'RESERVE_HOURS',
  'DRAW_HOURS',
  'CORRECT_HOURS',
  'SETTLE_DISCREPANCY',
  'PROPOSE_CASE',
] as const;
export type Act = (typeof acts)[number];

/** Holds the rule of an act: the roles that may do it, where they must have the role, and the rule's source. */
export type ActRule = { roles: readonly Role[]; where: string; source: string };

const authority: readonly Role[] = ['CASEWORKER', 'INTAKE', 'LEADER'];
const everybody: readonly Role[] = [...authority, 'SUPPORT_WORKER', 'FACILITATOR'];

/** Holds the rule of each act; `docs/access.md` is printed from it. A role counts in a named unit of the area only. */
export const actRules: Readonly<Record<Act, ActRule>> = {
  REFER: { roles: authority, where: 'i den enhed, der henviser', source: 'D9, D27: myndighed' },
  REGISTER_DECISION: {
    roles: authority,
    where: 'i den enhed, der har truffet afgørelsen, i et område, der træffer afgørelser om bostøtte',
    source: 'D9, D33: myndighed afgør, udfører leverer',
  },
  RECORD_CONSENT: {
    roles: authority,
    where: 'i det område, der giver oplysningerne, eller i det, der får dem',
    source: 'Retssikkerhedsloven § 11 a',
  },
  WITHDRAW_CONSENT: {
    roles: everybody,
    where: 'i et af de to områder: borgeren kan sige det til enhver',
    source: 'Retssikkerhedsloven § 11 a; databeskyttelsesforordningen art. 7, stk. 3',
  },
  BREAK_GLASS: { roles: everybody, where: 'i den enhed, nødadgangen bruges fra', source: 'Nødadgang' },
  REVIEW_BREAK_GLASS: {
    roles: ['LEADER'],
    where: 'i samme enhed, og i hele området, når fristen er overskredet; aldrig sin egen',
    source: 'Nødadgang; ledelsen ser på den bagefter',
  },
  REVIEW_CONSENT: {
    roles: ['LEADER'],
    where: 'i det område, der giver oplysningerne, når samtykket er registreret af et andet',
    source: 'Retssikkerhedsloven § 11 a',
  },
  REVEAL_CPR: {
    roles: [...authority, 'SUPPORT_WORKER'],
    where: 'i det område, der har borgeren; en tovholder kan nøjes med det skjulte nummer',
    source: 'Nummeret vises kun, hvor arbejdet kræver det',
  },
  RESERVE_HOURS: { roles: ['CASEWORKER', 'LEADER'], where: 'i det område, der trækker timer', source: 'D62' },
  DRAW_HOURS: {
    roles: [...authority, 'SUPPORT_WORKER'],
    where: 'i et af trækningsrettens to områder, på en afgørelse',
    source: 'D62',
  },
  CORRECT_HOURS: { roles: ['LEADER'], where: 'i et af trækningsrettens to områder', source: 'D62' },
  SETTLE_DISCREPANCY: {
    roles: everybody,
    where: 'i en enhed, når man ser begge områders værdier',
    source: 'D78: intet skrives to gange',
  },
  PROPOSE_CASE: {
    roles: [...authority, 'FACILITATOR'],
    where: 'i den enhed, der foreslår; en plan bringes tilbage til udvalget af dens koordinator eller af en leder',
    source: 'D38, D47, D61',
  },
};

/** Returns the seats of those who may do an act in a unit of an area, or in any unit of it. */
export const seatsToAct = (act: Act, area: AreaKey, unit: string | null = null): string[] =>
  actRules[act].roles.map((role) => roleSeat(role, { area, unit }));

/** Tells whether a caller may do an act in a unit of an area, or in any unit of it. */
export const mayAct = (act: Act, caller: Caller, area: AreaKey, unit?: string): boolean =>
  seatsToAct(act, area, unit).some((seat) => seatsOf(caller).has(seat));

/** Returns the units in which a caller may do an act, each once. */
export function unitsToAct(act: Act, caller: Caller): UnitRef[] {
  const units = caller.functions.flatMap(({ area, unit }) =>
    area && unit && mayAct(act, caller, area, unit) ? [{ area, unit }] : [],
  );
  return units.filter(
    (one, index) => units.findIndex(({ area, unit }) => area === one.area && unit === one.unit) === index,
  );
}
