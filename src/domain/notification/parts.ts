import { ownAreas, worksIn, type Caller, type Role } from '../access/caller.ts';
import type { Notification } from './notification.ts';

/** The part somebody has in a notification, see `notificationParts`; one person may have several. */
export type NotificationPart = 'PERSON' | 'UNIT' | 'BACKUP' | 'LEADER' | 'DECIDER' | 'DECIDING_LEADER';

/**
 * The parts a caller has in a notification, by where they work now. PERSON is named in it, UNIT works in the recipient's unit,
 * BACKUP as well and the unit has it (nobody was named, or the clocks gave it on), LEADER leads there; DECIDER and
 * DECIDING_LEADER are those of the unit that decided, or of its whole area where the unit is not known.
 */
export function notificationParts(caller: Caller, notification: Notification): ReadonlySet<NotificationPart> {
  const { recipient, from, escalation } = notification;
  const unitHasIt = recipient.person === null || escalation === 'BACKUP' || escalation === 'LEADER';
  const having: Record<NotificationPart, boolean> = {
    PERSON: isNamed(caller, notification),
    UNIT: worksIn(caller, recipient.area, recipient.unit),
    BACKUP: unitHasIt && isColleague(caller, recipient),
    LEADER: isLeader(caller, recipient),
    DECIDER: isColleague(caller, from),
    DECIDING_LEADER: isLeader(caller, from),
  };
  return new Set((Object.keys(having) as NotificationPart[]).filter((part) => having[part]));
}

/** Whether a caller may look at a notification: the named person, those in the recipient's unit, and those who decided. */
export const mayViewNotification = (notification: Notification, caller: Caller): boolean =>
  notificationParts(caller, notification).size > 0;

/** Whoever works with citizens in the area and is called what the recipient is; the unit may only be where the case is. */
const isNamed = (caller: Caller, { recipient: { area, person } }: Notification): boolean =>
  person !== null && caller.caseworkerIds[area] === person.caseworker && ownAreas(caller).has(area);

type Place = { area: string; unit: string | null };

const isColleague = (caller: Caller, place: Place): boolean =>
  hasRole(['CASEWORKER', 'INTAKE', 'SUPPORT_WORKER', 'FACILITATOR'], caller, place);

const isLeader = (caller: Caller, place: Place): boolean => hasRole(['LEADER'], caller, place);

const hasRole = (roles: readonly Role[], { functions }: Caller, { area, unit }: Place): boolean =>
  functions.some(
    (one) => roles.includes(one.role) && one.area === area && (unit === null ? one.unit !== null : one.unit === unit),
  );
