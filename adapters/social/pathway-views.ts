import type { AreaKey } from '../../src/domain/area.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';
import { ok } from '../../src/domain/result.ts';
import { readEach } from '../kit/records.ts';
import { isNamed } from '../kit/vocabulary.ts';
import type { Link, SocialSession } from './session.ts';
import { readPreferences, readViewReference } from './wire.ts';

/** The views of pathways that a citizen has: the one of everything, and whether one tells of a joint plan. */
export type Views = { all: Link; jointPlanWith: readonly AreaKey[] };

const call = 'patients.preferences';

/** Reads which views a citizen has; one call, shared by all that one request asks of them. */
export const viewsOf = (session: SocialSession, id: number, link: Link): Promise<Answer<Views>> =>
  session.once(`views ${id}`, async () => {
    const { all, jointPlan } = session.words.setup.views;
    const answer = await session.follow(link, { call, reads: readPreferences });
    if (!answer.ok) return answer;
    const { items, leftOut } = readEach(answer.value.value.CITIZEN_PATHWAY, readViewReference);
    if (items.some((one) => !isAbout(one._links.self, id))) return session.foreign(call);
    const whole = items.find(({ name }) => isNamed(name, all));
    const isPlanned = jointPlan !== null && items.some(({ name }) => isNamed(name, jointPlan.names));
    // Whoever renames or deletes the view of everything leaves us without any pathways: somebody must see it.
    if (leftOut > 0 || !whole) session.incomplete(call);
    // What cannot be read may have been the plan.
    if (leftOut > 0 && jointPlan !== null && !isPlanned) return session.notUnderstood(call);
    const jointPlanWith = isPlanned ? jointPlan.with : [];
    return ok({ ...answer.value, value: { all: whole?._links.self, jointPlanWith } });
  });

/** Tells whether a link is about this patient; a link that names no patient tells nothing against it. */
export function isAbout(link: Link, id: number): boolean {
  const named = /\/patients?\/(\d+)(?=[/?]|$)/.exec(link?.href ?? '')?.[1];
  return named === undefined || Number(named) === id;
}
