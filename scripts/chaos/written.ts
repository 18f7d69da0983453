import type { Register as Employment } from '../../mocks/employment/register.ts';
import type { RunningMocks } from '../../mocks/index.ts';
import type { Register as Social } from '../../mocks/social/register.ts';

/** The differences between what the systems hold and what they should. */
export type Compared = { lost: number; doubled: number; outOfOrder: number };

/** An area whose system is compared. */
export type ComparedArea = 'employment' | 'social';

/** Something in a system: what it is, whom about, its title, its marker, and for a task whether it is closed. */
export type Thing = { kind: 'task' | 'note'; cpr: string; title: string; text: string; closed: boolean };

/**
 * Compares what the systems hold of ours about citizens with what is wanted there, in order, by the names that `nameOf` gives what is
 * found.
 */
export function compareWritten(
  mocks: RunningMocks,
  cprs: ReadonlySet<string>,
  nameOf: (thing: Thing) => string,
  wantedOf: (cpr: string, area: ComparedArea, kind: Thing['kind']) => readonly string[],
): Compared {
  const there = { employment: ours(atEmployment(mocks)), social: ours(atSocial(mocks)) };
  const total = { lost: 0, doubled: 0, outOfOrder: 0 };
  for (const cpr of cprs)
    for (const area of ['employment', 'social'] as const)
      for (const kind of ['task', 'note'] as const) {
        const found = there[area].filter((one) => one.cpr === cpr && one.kind === kind);
        add(total, differences(wantedOf(cpr, area, kind), found, nameOf));
      }
  return total;
}

function add(total: Compared, more: Compared): void {
  total.lost += more.lost;
  total.doubled += more.doubled;
  total.outOfOrder += more.outOfOrder;
}

/** Returns a title without our marker. */
export const plainTitle = (title: string): string => title.replace(/ \(Helhed-ref: \S+\)$/, '');

const markerOf = ({ text }: Thing): string | null => /^Helhed-ref: (\S+)$/m.exec(text)?.[1] ?? null;

/** The systems hold things of others, too. */
const ours = (things: readonly Thing[]): Thing[] => things.filter((one) => markerOf(one) !== null);

/** Compares what should be there with what is; the same marker a second time is one too many. */
function differences(wanted: readonly string[], found: readonly Thing[], nameOf: (thing: Thing) => string): Compared {
  const markers = found.map(markerOf);
  const once = found.filter((_, index) => markers.indexOf(markers[index] ?? null) === index);
  const names = once.map(nameOf);
  const places = inPlaces(wanted, names);
  const known = places.filter((place) => place >= 0);
  return {
    lost: wanted.length - known.length,
    doubled: found.length - once.length + (places.length - known.length),
    outOfOrder: known.filter((place, index) => index > 0 && place < known[index - 1]!).length,
  };
}

/** Returns each name's place among the wanted ones, the first of a name with the first and so on; -1 for an unwanted one. */
function inPlaces(wanted: readonly string[], names: readonly string[]): number[] {
  const used = new Set<number>();
  return names.map((name) => {
    const place = wanted.findIndex((one, index) => one === name && !used.has(index));
    used.add(place);
    return place;
  });
}

function atEmployment({ employment }: RunningMocks): Thing[] {
  const { citizens, tasks, notes: journals } = employment.state() as Employment;
  const cprOf = (id: string) => citizens.get(id)?.cpr ?? '';
  return [
    ...[...tasks.written.values()].map(({ citizenId, title, description, state }): Thing => ({
      kind: 'task',
      cpr: cprOf(citizenId),
      title,
      text: description,
      closed: state === 'Completed' || state === 'Canceled',
    })),
    ...[...journals.written.values()].map(({ referenceId, title, body }): Thing => ({
      kind: 'note',
      cpr: cprOf(referenceId),
      title,
      text: body,
      closed: false,
    })),
  ];
}

function atSocial({ social }: RunningMocks): Thing[] {
  const { patients, assignments, notes: written } = social.state() as Social;
  const cprOf = (id: number) => patients.get(id)?.cpr ?? '';
  return [
    ...[...assignments.values()].map(({ patientId, title, description, status }): Thing => ({
      kind: 'task',
      cpr: cprOf(patientId),
      title,
      text: description,
      closed: status === 'Afsluttet',
    })),
    ...written.map(({ patientId, title, text }): Thing => ({
      kind: 'note',
      cpr: cprOf(patientId),
      title,
      text,
      closed: false,
    })),
  ];
}
