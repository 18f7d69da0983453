import { unknownCitizen } from '../kit/hand.ts';
import type { Patient, Register } from './register.ts';

/** Returns the patient with a CPR number. Throws a refusal where there is none. */
export const patientWith = (cpr: string, { patients, idByCpr }: Register): Patient =>
  patients.get(idByCpr.get(cpr) ?? 0) ?? unknownCitizen();
