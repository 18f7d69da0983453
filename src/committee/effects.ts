import type { Context } from '../context.ts';
import { postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import { areaNames } from '../domain/citizen/source.ts';
import type { CommitteeCase } from '../domain/committee/committee-case.ts';
import type { CommitteeDecision } from '../domain/committee/decision.ts';
import { decisionNote } from './entries.ts';

/**
 * Returns the effects of a decision: a note in the system of each area that is represented and knows the citizen. While a case is
 * prepared there are none: it is no journal.
 */
export function decisionEffects(
  one: CommitteeCase,
  decision: CommitteeDecision,
  { keys, policy, loader }: Pick<Context, 'keys' | 'policy' | 'loader'>,
): Effect[] {
  const cause: Cause = { subject: { type: 'committee-case', id: one.id }, version: one.version, citizen: one.citizen };
  const nameOf = areaNames([
    ...loader.areas,
    ...policy.committee.outside.map(({ area, name }) => ({ key: area, name })),
  ]);
  const areas = loader.areas.map(({ key }) => key).filter((area) => one.areas.includes(area));
  return areas.map((area) =>
    postEntry(cause, area, `note-${area}`, keys, (marker) => decisionNote(decision, nameOf, marker)),
  );
}
