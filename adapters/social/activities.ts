import type { Answer, Fault, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Activity } from '../../src/domain/citizen/case.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import type { GrantState } from '../../src/domain/decision/grant.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { allOf, withValue } from '../kit/answers.ts';
import { isOn } from '../kit/dates.ts';
import type { Mapped } from '../kit/session.ts';
import { kindUnder, voluntaryUnder } from './activity-kind.ts';
import { readGrantOnce } from './grants.ts';
import { dateUnder, factsOf, infoOf } from './node-info.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import { readRef } from './person.ts';
import type { SocialSession } from './session.ts';

/** Details of a grant that a list needs beside its name and state. */
type Details = {
  paragraph: string | null;
  startsOn: CalendarDate | null;
  endsOn: CalendarDate | null;
  provider: string | null;
  isFuture: boolean;
};

const call = 'pathways.references';
const ended: ReadonlySet<GrantState> = new Set(['REFUSED', 'ENDED', 'REVOKED', 'DROPPED']);

/**
 * Reads a citizen's grants (indsatser) as what they take part in today. Where the view does not show when and under which
 * provision, each grant is read: one call each, shared in the request, at most eight at once.
 */
export async function activitiesOf(session: SocialSession, person: Person): Promise<Answer<Listed<Activity>>> {
  const tree = await treeOf(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.grants;
  const { id } = readRef(person.ref);
  const activities = items.map(async (node) => {
    const details = await detailsOf(session, node, id);
    return details.ok ? ok(details.value && activityOf(session, node, details.value)) : details;
  });
  const read = allOf(await Promise.all(activities));
  return read.ok ? withValue(tree, () => session.listed(call, read.value, leftOut)) : read;
}

/** The details of a grant; null where it is there, but not understood or not for us. */
async function detailsOf(session: SocialSession, node: Node, patient: number): Promise<Result<Details | null, Fault>> {
  const info = infoOf(node);
  const { labels } = session.words.setup.grants;
  const [startsOn, endsOn] = [dateUnder(info, labels.startsOn), dateUnder(info, labels.endsOn)];
  const paragraph = info(labels.paragraph);
  const provider = info(labels.provider) ?? null;
  if (startsOn === undefined || endsOn === undefined || paragraph === undefined)
    return grantDetails(session, node, patient, provider);
  const isRead = startsOn !== 'unread' && endsOn !== 'unread';
  return ok(isRead ? { startsOn, endsOn, paragraph, provider, isFuture: false } : null);
}

/** A grant that is read says whose it is, and so does the tree that led to it. */
async function grantDetails(
  session: SocialSession,
  node: Node,
  patient: number,
  provider: string | null,
): Promise<Result<Details | null, Fault>> {
  const answer = await readGrantOnce(session, String(node.ref));
  if (!answer.ok) return answer;
  const seen = answer.value.value;
  if ('why' in seen) return ok(null);
  if (seen.patient !== patient) return session.foreign(call);
  const { paragraph, startsOn, endsOn, provider: own } = seen.grant;
  return ok({ paragraph, startsOn, endsOn, provider: own ?? provider, isFuture: seen.wire.isFuture });
}

function activityOf({ area, words, today }: SocialSession, node: Node, details: Details): Mapped<Activity> {
  const { paragraph, startsOn, endsOn, provider, isFuture } = details;
  const status = node.workflowState?.name ?? null;
  const isWithin = !isFuture && isOn(today, { from: startsOn, until: endsOn, throughout: true });
  const active = isInForce(words.stateOf(status), isWithin);
  const item: Activity = {
    area,
    id: String(node.ref),
    title: node.name,
    kind: kindUnder(paragraph, words),
    systemStatus: status || 'Ikke oplyst',
    active,
    voluntary: voluntaryUnder(paragraph, words),
    startsOn,
    endsOn,
    provider,
    facts: factsOf(infoOf(node), words.setup.grants.facts),
  };
  return { item, isClear: active !== null };
}

/** Dates can tell that it is not in force whatever the state means; that it is takes a state with a meaning. */
function isInForce(state: GrantState | null, isWithin: boolean): boolean | null {
  if (!isWithin) return false;
  return state === null ? null : state !== 'APPLIED' && !ended.has(state);
}
