import { failed, type Area, type SourceReport } from './source.ts';
import type { Fetched } from './answer.ts';

/** The source report of a system that has the citizen under another CPR number than the one asked by; which one is not told. */
export function renumbered(area: Area, { fetchedAt }: Pick<Fetched<unknown>, 'fetchedAt'>): SourceReport {
  const report = failed(area, { kind: 'not-understood', area: area.key, call: 'find', retryAt: null });
  const message = `Fagsystemet for ${area.name} har borgeren under et andet CPR-nummer: borgeren kan have fået et nyt. Oplysninger derfra mangler. Slå op på det nye nummer, og bed driften om at flytte det, Helhed har under det gamle.`;
  return { ...report, fetchedAt, errorCode: 'NEW_CPR', message };
}
