import { ok } from '../../src/domain/result.ts';
import type { Link, SocialSession } from './session.ts';
import { readPreferences, readViewReference } from './wire.ts';
import { isNamed } from './vocabulary.ts';
import type { AreaKey } from '../../src/domain/area.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** The views of pathways that a citizen has: the one of everything, and whether one tells of a joint plan. */
export type Views = { all: Link; jointPlanWith: readonly AreaKey[] };

const call = 'patients.preferences';

/** Reads which views a citizen has; one call, shared by all that one request asks of them. */
export const viewsOf = (session: SocialSession, id: number, link: Link): Promise<Answer<Views>> =>
  session.once(`views ${id}`, async () => {
    const { all, jointPlan } = session.words.setup.views;
    const answer = await session.follow(link, { call, reads: readPreferences });
    if (!answer.ok) return answer;
    const records = answer.value.value.CITIZEN_PATHWAY;
    const read = records.flatMap((one) => {
      const view = readViewReference(one);
      return view.ok ? [view.value] : [];
    });
    if (read.some((one) => !isAbout(one._links.self, id))) return session.foreign(call);
    const whole = read.find(({ name }) => isNamed(name, all));
    const isPlanned = jointPlan !== null && read.some(({ name }) => isNamed(name, jointPlan.names));
    const unread = read.length < records.length;
    // Whoever renames or deletes the view of everything leaves us without any pathways: somebody must see it.
    if (unread || !whole) session.incomplete(call);
    // What cannot be read may have been the plan.
    if (unread && jointPlan !== null && !isPlanned) return session.notUnderstood(call);
    return ok({
      ...answer.value,
      value: { all: whole?._links.self, jointPlanWith: isPlanned ? jointPlan.with : [] },
    });
  });

/** Tells whether a link is about this patient; a link that names no patient tells nothing against it. */
export function isAbout(link: Link, id: number): boolean {
  const named = /\/patients?\/(\d+)(?=[/?]|$)/.exec(link?.href ?? '')?.[1];
  return named === undefined || Number(named) === id;
}
