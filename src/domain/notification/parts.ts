import type { Caller, Role } from '../access/caller.ts';
import { namedSeat, partsFor, roleSeat, staffSeat } from '../access/seats.ts';
import type { Notification } from './notification.ts';

/** Names a part that somebody has in a notification, see `seatsIn`; one person may have several. */
export type NotificationPart = 'PERSON' | 'UNIT' | 'BACKUP' | 'LEADER' | 'DECIDER' | 'DECIDING_LEADER';

/**
 * Returns the seats of each part in a notification, by where people work now. PERSON is named in it (and may work in another
 * unit: theirs may only be where the case is), UNIT works in the recipient's unit, BACKUP as well and the unit has it (nobody was
 * named, or the clocks gave it on), LEADER leads there; DECIDER and DECIDING_LEADER are those of the unit that decided, or of its
 * whole area where the unit is not known.
 */
export function seatsIn({ recipient, from, escalation }: Notification): Record<NotificationPart, readonly string[]> {
  const { area, person } = recipient;
  const unitHasIt = person === null || escalation === 'BACKUP' || escalation === 'LEADER';
  return {
    PERSON: person ? [namedSeat(area, person.caseworker)] : [],
    UNIT: [staffSeat(recipient)],
    BACKUP: unitHasIt ? colleagues.map((role) => roleSeat(role, recipient)) : [],
    LEADER: [roleSeat('LEADER', recipient)],
    DECIDER: colleagues.map((role) => roleSeat(role, from)),
    DECIDING_LEADER: [roleSeat('LEADER', from)],
  };
}

const colleagues: readonly Role[] = ['CASEWORKER', 'INTAKE', 'SUPPORT_WORKER', 'FACILITATOR'];

/** Returns the parts that a caller has in a notification. */
export const notificationParts = (caller: Caller, notification: Notification): ReadonlySet<NotificationPart> =>
  partsFor(caller, seatsIn(notification));

/** Tells whether a caller may look at a notification: the named person, those in the recipient's unit, and those who decided. */
export const mayViewNotification = (notification: Notification, caller: Caller): boolean =>
  notificationParts(caller, notification).size > 0;
