import { unknownCitizen } from '../kit/hand.ts';
import type { Citizen, Register } from './register.ts';

/** Returns the citizen with a CPR number. Throws a refusal where there is none. */
export const citizenWith = (cpr: string, { citizens }: Register): Citizen =>
  [...citizens.values()].find((one) => one.cpr === cpr) ?? unknownCitizen();
