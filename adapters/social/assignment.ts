import type { Link, Visit } from './client.ts';
import { readItself, type WireAssignmentItself } from './wire-assignment.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

const call = 'assignments.get';

/** An assignment on its own, with its text and what may be done to it; null where it is gone. */
export async function assignmentItself(
  visit: Visit,
  { id, patientId, link }: { id: number; patientId: number; link: Link },
): Promise<Answer<WireAssignmentItself | null>> {
  const answer = await visit.follow(link, { call, reads: readItself, accepts: [404], fresh: true });
  if (!answer.ok || answer.value.value === null) return answer;
  const isThat = answer.value.value.id === id && answer.value.value.patientId === patientId;
  return isThat ? answer : visit.foreign(call);
}
