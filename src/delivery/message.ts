import type { Entry, Mark } from '../domain/citizen/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { AreaKey } from '../domain/area.ts';

/** The subject of a message: what it is about, here with us. */
export type Subject = {
  type: 'referral' | 'notification' | 'discrepancy' | 'mandate' | 'meeting' | 'plan' | 'committee-case';
  id: string;
};

/**
 * An effect in an area's system: an entry of ours is posted there, a task of ours is closed, or a mark is put on or taken off;
 * `task` asks people there for it, where the system does not keep it.
 */
type Effect =
  | { kind: 'post'; entry: Entry }
  | { kind: 'close-task'; marker: string; how: 'DONE' | 'CANCELLED' }
  | { kind: 'mark'; mark: Mark; on: boolean; task: Entry };

/**
 * A message: an effect in one area's system about one citizen. `effectId` is never used for another. `consentFrom`: the areas that
 * share it by the citizen's consents, so that it is held once one of them is withdrawn.
 */
export type OutboxMessage = {
  area: AreaKey;
  citizen: Cpr;
  subject: Subject;
  effectId: string;
  consentFrom?: readonly AreaKey[];
} & Effect;

/** Returns the marker by which a message's effect is found in the system. */
export function markerOf(message: OutboxMessage): string {
  if (message.kind === 'post') return message.entry.marker;
  return message.kind === 'mark' ? message.task.marker : message.marker;
}
