import { closeEntry, postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import { sumsOf, type Mandate, type MandateChange, type MandateEntry } from '../domain/mandate/mandate.ts';
import type { AreaKey } from '../domain/area.ts';
import { areaNames, type Area } from '../domain/citizen/source.ts';
import type { Keys } from '../platform/keys.ts';
import { changeNote, drawNote, drawTask, type NamedDraw } from './entries.ts';

/** Holds the areas of a plan, those there are, and the keys. */
type Deps = { planAreas: readonly AreaKey[]; areas: readonly Area[]; keys: Keys };

/**
 * Returns the effects of new entries of a mandate on the areas' systems: a draw is a task at the unit that starts it and a note in
 * the other areas; what is returned is a note in all of them, and closes the task where nothing is left of the draw. A correction
 * that leaves something of it again is a task anew.
 */
export function mandateEffects(mandate: Mandate, change: MandateChange, deps: Deps): Effect[] {
  const after = { ...mandate, entries: [...mandate.entries, ...change.entries] };
  return change.entries.flatMap((entry, index) => {
    const cause: Cause = {
      subject: { type: 'mandate', id: mandate.plan },
      version: change.after + index + 1,
      citizen: mandate.citizen,
    };
    const draw = drawOf(entry, after, deps);
    if (!draw) return [];
    return entry.kind === 'DRAW'
      ? drawEffects(cause, draw, deps)
      : changeEffects(cause, entry, draw, after.entries, deps);
  });
}

/** A mandate has the id of its plan, and entries are numbered as the plan's versions are: their effects need names of their own. */
const task = 'mandate-task';
const noteIn = (area: AreaKey) => `mandate-note-${area}`;

/** Finds the draw that an entry is or belongs to, with its names; null where it is about the mandate itself. */
function drawOf(entry: MandateEntry, { entries }: Mandate, { areas }: Deps): NamedDraw | null {
  const draw = entries.find(({ id }) => id === (entry.draw ?? entry.id));
  if (!draw?.drawn) return null;
  const nameOf = areaNames(areas);
  return { entry: draw, drawn: draw.drawn, area: nameOf(draw.drawn.area), payer: nameOf(draw.drawn.payer) };
}

function drawEffects(cause: Cause, draw: NamedDraw, { planAreas, keys }: Deps): Effect[] {
  const { area } = draw.drawn;
  const others = planAreas.filter((one) => one !== area);
  return [
    postEntry(cause, area, task, keys, (marker) => drawTask(draw, marker)),
    ...others.map((other) => postEntry(cause, other, noteIn(other), keys, (marker) => drawNote(draw, marker))),
  ];
}

function changeEffects(
  cause: Cause,
  entry: MandateEntry,
  draw: NamedDraw,
  entries: readonly MandateEntry[],
  { planAreas, keys }: Deps,
): Effect[] {
  const { area } = draw.drawn;
  const left = leftOf(draw.entry, entries, cause.version);
  const leftBefore = leftOf(draw.entry, entries, cause.version - 1);
  const closed = left === 0 && leftBefore > 0;
  const again = left > 0 && leftBefore === 0;
  const posted = { version: taskVersion(draw.entry, entries.slice(0, cause.version - 1)), what: task };
  return [
    ...(closed ? [closeEntry(cause, area, 'CANCELLED', keys, posted)] : []),
    ...(again ? [postEntry(cause, area, task, keys, (marker) => drawTask(withAmount(draw, left), marker))] : []),
    ...planAreas.map((one) => postEntry(cause, one, noteIn(one), keys, (marker) => changeNote(entry, draw, marker))),
  ];
}

/** Returns what is left of a draw after the first so many entries, in øre; 0 before it is made. */
const leftOf = ({ id }: MandateEntry, entries: readonly MandateEntry[], count: number): number =>
  sumsOf({ entries: entries.slice(0, count) }).reservations.get(id)?.left ?? 0;

/** Returns the version that posted a draw's task last: the first with which something was left of it again. */
const taskVersion = (draw: MandateEntry, entries: readonly MandateEntry[]): number =>
  entries.findLastIndex((_, index) => leftOf(draw, entries, index) === 0 && leftOf(draw, entries, index + 1) > 0) + 1;

const withAmount = (draw: NamedDraw, oere: number): NamedDraw => ({ ...draw, entry: { ...draw.entry, oere } });
