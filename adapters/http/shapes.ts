/**
 * The shape of a call's answers: by path (`data[].tag.title`), the forms of what stands there, joined by `|`; with `?` behind
 * them where a record may lack the key. A list within a list of the same name (a tree) has one path for all its levels.
 */
export type CallShape = Readonly<Record<string, string>>;

/** The shapes that one system's answers are expected to have, by the name of the call. */
export type Shapes = Readonly<Record<string, CallShape>>;

/** Describes a difference between an answer and the expected shape: names of keys, never what stands under them. */
export type Difference = { kind: 'missing-key' | 'unknown-key' | 'other-form'; path: string };

/**
 * The values met at one path: the forms, how often, and how many of them were objects. `words` counts the words of a code; of no
 * other value anything is kept.
 */
type Met = { forms: Set<string>; times: number; objects: number; words: Map<string, number> };

/** Holds the forms met in some answers, by path. */
export type Sighting = ReadonlyMap<string, Met>;

const [mostNodes, mostItems, mostKeys, deepest] = [5_000, 50, 200, 40];

/** Looks through answers of one call and tells the forms they have, no further than it costs little. */
export function sightingOf(bodies: readonly unknown[], shape: CallShape = {}): Sighting {
  const met = new Map<string, Met>();
  let nodes = 0;
  const look = (value: unknown, path: string, depth: number) => {
    if (++nodes > mostNodes || depth > deepest) return;
    const here = met.get(path) ?? { forms: new Set(), times: 0, objects: 0, words: new Map() };
    met.set(path, here);
    here.times += 1;
    here.forms.add(formOf(value));
    if (isCode(value) && formsIn(at(shape, path) ?? '').includes('word'))
      here.words.set(String(value), (here.words.get(String(value)) ?? 0) + 1);
    if (Array.isArray(value)) for (const item of value.slice(0, mostItems)) look(item, `${path}[]`, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      for (const [key, inner] of entries.slice(0, mostKeys)) look(inner, below(path, key), depth + 1);
      // Of one that was not looked through to its end nobody can say that a key is missing.
      if (nodes <= mostNodes && depth < deepest && entries.length <= mostKeys) here.objects += 1;
    }
  };
  for (const body of bodies) look(body, '', 0);
  return met;
}

/** The shape that answers like these have. */
export function shapeFrom(sighting: Sighting): CallShape {
  return Object.fromEntries(
    [...sighting]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, { forms, times }]) => {
        const within = path.endsWith('[]') || path === '' ? times : (sighting.get(parentOf(path))?.objects ?? times);
        return [path, `${[...forms].toSorted().join('|')}${times < within ? '?' : ''}`];
      }),
  );
}

/** Where what was met differs from the shape; what stands below an empty list or a null of the shape is not known to it. */
export function differences(shape: CallShape, sighting: Sighting): Difference[] {
  const found: Difference[] = [];
  for (const [path, { forms }] of sighting) {
    const expected = at(shape, path);
    if (expected !== undefined) {
      if (!fits(formsIn(expected), forms)) found.push({ kind: 'other-form', path });
    } else if (!path.endsWith('[]') && formsIn(at(shape, parentOf(path)) ?? '').includes('object')) {
      found.push({ kind: 'unknown-key', path });
    }
  }
  for (const [path, expected] of Object.entries(shape)) {
    if (path === '' || path.endsWith('[]') || expected.endsWith('?')) continue;
    const objects = sighting.get(parentOf(path))?.objects ?? 0;
    if ((sighting.get(path)?.times ?? 0) < objects) found.push({ kind: 'missing-key', path });
  }
  return found;
}

const at = (shape: CallShape, path: string) => (Object.hasOwn(shape, path) ? shape[path] : undefined);

/** The forms that a shape tells of one path. */
const formsIn = (expected: string): string[] => expected.replace('?', '').split('|');

/** The path of the object that has the key, or of the list that has the item. */
const parentOf = (path: string): string => path.replace(/(\[\]|\.?[^.[\]]+)$/, '');

// Nothing is known of a null, so it fits everything, and everything fits it; any text may stand where texts do.
function fits(expected: readonly string[], met: ReadonlySet<string>): boolean {
  const known = expected.filter((form) => form !== 'null');
  if (known.length === 0) return true;
  const texts = known.some((form) => form === 'string' || form === 'word');
  return [...met].every((form) => form === 'null' || known.includes(form) || (texts && textForms.has(form)));
}

const textForms = new Set(['string', 'date', 'instant', 'uuid']);

const isCode = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && value.length <= 60);

/** The form of a value, as far as a reader cares. */
function formOf(value: unknown): string {
  if (value === null || value === '') return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'string') return typeof value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'date';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return 'instant';
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) return 'uuid';
  return /^\s*<(p|div|html|span|br)\b/i.test(value) ? 'html' : 'string';
}

// A key that is no name of the vendor's may be a value, such as a citizen's number: it is not told.
const nameOf = (key: string) => (/^[A-Za-z_$][\w$-]{0,59}$/.test(key) && !/\d{6}/.test(key) ? key : '*');

function below(path: string, key: string): string {
  const name = nameOf(key);
  const above = /([^.[\]]+)(?:\[\])?$/.exec(path);
  if (above?.[1] === name) return path.slice(0, above.index + name.length);
  return path === '' ? name : `${path}.${name}`;
}
