type Json = ReturnType<typeof JSON.parse>;

/** Lists where an answer has other keys, or values of another form, than the recording; links by name only. */
export function differences(recorded: Json, played: Json, ours: ReadonlySet<string> = new Set(), path = ''): string[] {
  if (recorded === null || played === null) return [];
  if (formOf(recorded) !== formOf(played)) return [`${path}: ${formOf(recorded)} became ${formOf(played)}`];
  if (Array.isArray(recorded)) return played.flatMap((one: Json) => ofItem(recorded, one, ours, path));
  if (typeof recorded !== 'object' || path.endsWith('versionLookup')) return [];
  const keys = new Set([...Object.keys(recorded), ...Object.keys(played)]);
  return [...keys].flatMap((key) => {
    if (!(key in played)) return path.endsWith('_links') || key === 'value' ? [] : [`${path}.${key} is missing`];
    if (!(key in recorded)) return ours.has(key) || key === 'value' ? [] : [`${path}.${key} is not recorded`];
    return differences(recorded[key], played[key], ours, `${path}.${key}`);
  });
}

/** An item is like a recorded one of its type; of a type that none was recorded of, nothing is known. */
function ofItem(recorded: Json[], one: Json, ours: ReadonlySet<string>, path: string): string[] {
  const everyType = (list: Json[]): Json[] => list.flatMap((item) => [item, ...everyType(item?.children ?? [])]);
  const like = everyType(recorded).filter((item) => item?.type === one?.type || typeof one?.type !== 'string');
  const all = like.map((item) => differences(item, one, ours, `${path}[]`));
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

const forms: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['instant with +0000', /^\d{4}-\d{2}-\d{2}T[\d:.]+\+0000$/],
  ['instant with Z', /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/],
  ['day', /^\d{4}-\d{2}-\d{2}$/],
  ['CPR number', /^\d{6}-\d{4}$/],
  ['ten digits', /^\d{10}$/],
  ['e-mail address', /^[^@ ]+@[^@ ]+ ?$/],
  ['link', /^(?:https?:\/)?\/[^ ]+$/],
];

function formOf(value: Json): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'string') return typeof value;
  return forms.find(([, pattern]) => pattern.test(value))?.[0] ?? 'text';
}
