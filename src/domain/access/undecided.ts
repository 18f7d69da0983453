import { answered, disabled, failed, type Area, type SourceReport } from '../citizen/source.ts';
import type { Fault, Fetched } from '../citizen/answer.ts';

/** The source report of an area before access is decided: nothing of it is shown, the same about everybody (promise 20). */
export const undecided = (area: Area): SourceReport => ({
  ...disabled(area),
  state: 'WITHHELD',
  errorCode: 'UNDECIDED',
  message: `Oplysninger fra ${area.name} vises ikke, før det kan afgøres, om du har adgang til borgeren: et andet fagsystem svarer ikke.`,
});

/** The source report of a system that has the person, but could not be read to the end: what it gave is not the whole. */
export function answeredInPart(
  area: Area,
  told: Pick<Fetched<unknown>, 'asOf' | 'fetchedAt'>,
  fault: Fault,
): SourceReport {
  const { errorCode, retryAt } = failed(area, fault);
  const message = `Fagsystemet for ${area.name} har svaret, men kun på noget af det. Resten mangler.`;
  return { ...answered(area, told), errorCode, retryAt, message, whole: false };
}
