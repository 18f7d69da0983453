import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Activity } from '../../src/domain/citizen/case.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import type { GrantState } from '../../src/domain/decision/grant.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import type { ReadDate } from './dates.ts';
import { readGrantOnce } from './grants.ts';
import { dateUnder, factsOf, infoOf, type Info } from './node-info.ts';
import { kindUnder, voluntaryUnder } from './activity-kind.ts';
import { readRef } from './find.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';

/** What a list needs to know of a grant beside its name and state. */
type Details = {
  paragraph: string | null;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  provider: string | null;
  isToCome: boolean;
};
/** `unread`: it is there, but not understood or not for us. */
type Read = Result<Details | 'unread', Fault>;

const ended: ReadonlySet<GrantState> = new Set(['REFUSED', 'ENDED', 'REVOKED', 'DROPPED']);

/**
 * A citizen's grants (indsatser) as what they take part in, on a day. Where the view does not show when and under which
 * provision, each grant is read: one call each, shared in the request, at most eight at once.
 */
export async function activitiesOf(
  session: SocialSession,
  person: Person,
  today: CalendarDate,
): Promise<Answer<Listed<Activity>>> {
  const tree = await treeOf(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.grants;
  const { id } = readRef(person.ref);
  const read = await Promise.all(items.map(async (node) => ({ node, details: await detailsOf(session, node, id) })));
  const failed = read.find(({ details }) => !details.ok)?.details;
  if (failed && !failed.ok) return failed;
  const activities = read.flatMap(({ node, details }) =>
    details.ok && details.value !== 'unread' ? [activityOf(session, node, details.value, today)] : [],
  );
  const unclear = activities.filter(({ active }) => active === null).length;
  if (activities.length < read.length) session.incomplete('pathways.references');
  if (unclear > 0) session.unknownWord('pathways.references');
  return withValue(tree, () => ({ items: activities, leftOut: leftOut + unclear + read.length - activities.length }));
}

async function detailsOf(session: SocialSession, node: Node, patient: number): Promise<Read> {
  const info = infoOf(node);
  const { labels } = session.words.setup.grants;
  const [starts, ends, paragraph] = [
    dateUnder(info, labels.startsOn),
    dateUnder(info, labels.endsOn),
    info(labels.paragraph),
  ];
  const isTold = starts !== undefined && ends !== undefined && paragraph !== undefined;
  if (!isTold) return grantDetails(session, node, patient, info(labels.provider) ?? null);
  return ok(detailsIn({ starts, ends, paragraph, provider: info(labels.provider) ?? null }));
}

function detailsIn(told: {
  starts: ReadDate;
  ends: ReadDate;
  paragraph: string | null;
  provider: string | null;
}): Details | 'unread' {
  const { starts: startsOn, ends: endsOn, paragraph, provider } = told;
  if (startsOn === 'unread' || endsOn === 'unread') return 'unread';
  return { startsOn, endsOn, paragraph, provider, isToCome: false };
}

/** A grant that is read says whose it is, and so does the tree that led to it. */
async function grantDetails(session: SocialSession, node: Node, patient: number, provider: string | null): Promise<Read> {
  const answer = await readGrantOnce(session, String(node.ref));
  if (!answer.ok) return answer;
  const seen = answer.value.value;
  if ('why' in seen) return ok('unread');
  if (seen.patient !== patient) return session.foreign('pathways.references');
  const { paragraph, startsOn, endsOn, provider: own } = seen.grant;
  return ok({ paragraph, startsOn, endsOn, provider: own ?? provider, isToCome: seen.wire.isToCome });
}

function activityOf({ area, words }: SocialSession, node: Node, details: Details, today: CalendarDate): Activity {
  const { paragraph, startsOn, endsOn, provider, isToCome } = details;
  const info: Info = infoOf(node);
  const status = node.workflowState?.name ?? null;
  const state = words.stateOf(status);
  const isWithin = !isToCome && (startsOn === null || startsOn <= today) && (endsOn === null || endsOn >= today);
  return {
    area,
    id: String(node.ref),
    title: node.name,
    kind: kindUnder(paragraph, words),
    systemStatus: status || 'Ikke oplyst',
    active: isInForce(state, isWithin),
    voluntary: voluntaryUnder(paragraph, words),
    startsOn,
    endsOn,
    provider,
    facts: factsOf(info, words.setup.grants.facts),
  };
}

/** Dates can tell that it is not in force whatever the state means; that it is takes a state with a meaning. */
function isInForce(state: GrantState | null, isWithin: boolean): boolean | null {
  if (!isWithin) return false;
  return state === null ? null : state !== 'APPLIED' && !ended.has(state);
}
