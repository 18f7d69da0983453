import type { Link, SocialSession } from './session.ts';
import { readItself, type WireAssignmentItself } from './wire-assignment.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

const call = 'assignments.get';

/** An assignment on its own, with its text and what may be done to it; null where it is gone. */
export async function assignmentItself(
  session: SocialSession,
  { id, patientId, link }: { id: number; patientId: number; link: Link },
): Promise<Answer<WireAssignmentItself | null>> {
  const answer = await session.follow(link, { call, reads: readItself, accepts: [404], fresh: true });
  if (!answer.ok || answer.value.value === null) return answer;
  const isThat = answer.value.value.id === id && answer.value.value.patientId === patientId;
  return isThat ? answer : session.foreign(call);
}
