import type { AreaKey } from '../domain/area.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Mark } from '../domain/citizen/area-system.ts';
import type { Keys } from '../platform/keys.ts';
import { reference } from '../platform/reference.ts';
import { markTask, type MarkAsked } from './mark-words.ts';
import type { OutboxMessage, Subject } from './message.ts';
import type { RenderedEntry } from './render-entry.ts';

/** The version of a record that causes effects. `sharing`: what areas tell another by the citizen's consents. */
export type Cause = {
  subject: Subject;
  version: number;
  citizen: Cpr;
  sharing?: { from: readonly AreaKey[]; to: AreaKey } | null;
};

/** One effect on an area's system: the message that brings it about, and how many fields it writes. */
export type Effect = { message: OutboxMessage; fields: number };

/** Names one effect of a version of a record; `what` tells its effects apart. */
export const effectId = (id: string, version: number, what: string): string => `${id}:${version}:${what}`;

/** Returns the marker of an effect: it finds the effect again in the system that it was written to. */
const markerOf = (keys: Keys, effect: string): string => `HH-${reference(keys, ['marker', effect])}`;

/** Posts an entry in an area's system, rendered with its marker. */
export function postEntry(
  cause: Cause,
  area: AreaKey,
  what: string,
  keys: Keys,
  render: (marker: string) => RenderedEntry,
): Effect {
  const effect = effectId(cause.subject.id, cause.version, what);
  const { entry, fields } = render(markerOf(keys, effect));
  return { message: { kind: 'post', ...headOf(cause, area, effect), entry }, fields };
}

/** Closes a task that a version of a record posted in an area's system: that of the first, unless told otherwise. */
export function closeEntry(
  cause: Cause,
  area: AreaKey,
  how: 'DONE' | 'CANCELLED',
  keys: Keys,
  posted = { version: 1, what: 'task' },
): Effect {
  const { id } = cause.subject;
  const marker = markerOf(keys, effectId(id, posted.version, posted.what));
  const head = headOf(cause, area, effectId(id, cause.version, `close-${posted.what}`));
  return { message: { kind: 'close-task', ...head, marker, how }, fields: 0 };
}

/**
 * Puts a mark on the citizen in an area's system, or takes it off. Where the system does not keep the mark, `asked` is who is asked
 * for it by a task: one, closed when a later mark takes its place or takes it off. It rests on no consent: it tells the
 * area nothing of another, and a mark that is taken off is never held back.
 */
export function markEntry(cause: Cause, area: AreaKey, mark: Mark, on: boolean, keys: Keys, asked: MarkAsked): Effect {
  const effect = effectId(cause.subject.id, cause.version, `mark-${area}-${mark.kind}-${on ? 'on' : 'off'}`);
  const task = markTask({ mark, on }, asked, markerOf(keys, effect));
  return { message: { kind: 'mark', ...headOf({ ...cause, sharing: null }, area, effect), mark, on, task }, fields: 1 };
}

/** Returns the messages of effects, in their order. */
export const messagesOf = (effects: readonly Effect[]): OutboxMessage[] => effects.map(({ message }) => message);

/** Counts the fields that effects write. */
export const fieldsWrittenBy = (effects: readonly Effect[]): number =>
  effects.reduce((sum, { fields }) => sum + fields, 0);

const headOf = ({ subject, citizen, sharing }: Cause, area: AreaKey, effect: string) => ({
  area,
  citizen,
  subject,
  effectId: effect,
  ...(sharing && sharing.to === area ? { consentFrom: sharing.from } : {}),
});
