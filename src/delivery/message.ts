import type { Entry } from '../domain/citizen/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { AreaKey } from '../domain/area.ts';

/** What something in an area's system is about, here with us. */
export type Subject = { type: 'referral' | 'notification'; id: string };

/** What is to happen in an area's system: something of ours is posted there, or a task of ours is closed. */
type Effect = { kind: 'post'; posting: Entry } | { kind: 'close-task'; marker: string; how: 'DONE' | 'CANCELLED' };

/**
 * An effect that one area's system owes one citizen. `effectId` is never used for another. `consentFrom`: the other area tells
 * it by the citizen's consent, so it is held once that is taken back.
 */
export type OutboxMessage = {
  area: AreaKey;
  citizen: Cpr;
  subject: Subject;
  effectId: string;
  consentFrom?: AreaKey;
} & Effect;
