import type { Answer, Fault } from '../../src/domain/citizen/answer.ts';
import type { Mark, MarkWritten, Person } from '../../src/domain/citizen/area-system.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { allOf, answeredNow, withValue } from '../kit/answers.ts';
import { isOn, periodOf } from '../kit/dates.ts';
import { isNamed } from '../kit/vocabulary.ts';
import type { EmploymentSession } from './session.ts';
import { readTag, readTagAssignment, type WireTagAssignment } from './wire-records.ts';
import { readCreated } from './wire.ts';

/**
 * Tags a citizen with the joint plan, or takes the tag off. A coordinator is not written here: the only known call replaces
 * everybody responsible for the citizen, and tells less of them than there is (ADR 38).
 */
export async function writeMark(
  session: EmploymentSession,
  person: Person,
  { kind }: Mark,
  on: boolean,
): Promise<Answer<MarkWritten>> {
  if (kind === 'COORDINATOR') return answeredNow(session, 'not-kept-here');
  const there = await planTagsOn(session, person);
  if (!there.ok) return there;
  if (on) return isTagged(session, there.value) ? answeredNow(session, 'written') : putOn(session, person);
  const taken = allOf(await Promise.all(there.value.map((one) => takeOff(session, one))));
  return taken.ok ? answeredNow(session, 'written') : taken;
}

/** Lists the plan's tags that the citizen has now or from a later day on; a fault where one cannot be read, for it may be one of these. */
async function planTagsOn(
  session: EmploymentSession,
  { ref }: Person,
): Promise<Result<readonly WireTagAssignment[], Fault>> {
  const call = 'tagAssignments.list';
  const asked = { call, path: '/tagassignments', query: { referenceId: ref }, fresh: true };
  const answer = await session.list(asked);
  if (!answer.ok) return answer;
  const { items, leftOut } = session.read(call, answer.value.value, readTagAssignment);
  if (leftOut > 0) return session.notUnderstood(call);
  const { plan } = session.words;
  return ok(
    items.filter(
      ({ tag, end }) => (plan.is(tag.title) ?? plan.is(tag.id)) !== null && isOn(session.today, periodOf(null, end)),
    ),
  );
}

/** Tells whether one of these tags says today that there is a plan, as whoever looks the citizen up reads it. */
const isTagged = ({ today }: EmploymentSession, tags: readonly WireTagAssignment[]): boolean =>
  tags.some(({ tag, start, end }) => isOn(today, periodOf(start, end)) && isOn(today, periodOf(null, tag.end)));

const epoch = '1970-01-01T00:00:00.000Z';

async function putOn(session: EmploymentSession, { ref }: Person): Promise<Answer<MarkWritten>> {
  const tagId = await planTag(session);
  if (!tagId.ok) return tagId;
  const body = {
    createdAt: epoch,
    updatedAt: epoch,
    referenceId: ref,
    tagId: tagId.value,
    start: session.today,
    end: null,
    correctionComment: '',
    attachmentsToAdd: [],
    attachmentsToRemove: [],
  };
  const answer = await session.send({
    call: 'tagAssignments.create',
    method: 'POST',
    path: '/tagassignments',
    body,
    idempotent: false,
    reads: readCreated,
    accepts: [201, 204],
  });
  return withValue(answer, () => 'written');
}

/** Returns the id of the plan's tag: the first of the settings that there is. Without one nobody can be tagged. */
async function planTag(session: EmploymentSession): Promise<Result<string, Fault>> {
  const call = 'tags.list';
  const answer = await session.list({ call, path: '/tags' });
  if (!answer.ok) return answer;
  const { items } = session.read(call, answer.value.value, readTag);
  const usable = items.filter(({ end }) => isOn(session.today, periodOf(null, end)));
  const names = session.setup.jointPlan.tags;
  const [tag] = names.flatMap(
    (name) => usable.find(({ id, title }) => isNamed(id, [name]) || isNamed(title ?? '', [name])) ?? [],
  );
  return tag ? ok(tag.id) : session.notConfigured(call);
}

/** Takes a tag off. Where somebody else did so meanwhile, the system says 404, and the next look sees nothing to take off. */
async function takeOff(session: EmploymentSession, { id }: WireTagAssignment): Promise<Result<null, Fault>> {
  const call = 'tagAssignments.delete';
  if (!id) return session.notUnderstood(call);
  const path = `/tagassignments/${segment(id)}/delete`;
  const sent = { call, method: 'POST', path, idempotent: false, reads: readCreated, accepts: [204] } as const;
  const answer = await session.send(sent);
  return answer.ok ? ok(null) : answer;
}
