/** Returns the JSON value with every key of that name renamed, at any depth. */
export function withRenamedKey(value: unknown, key: string): unknown {
  return mapped(value, (name, inner) => [name === key ? `${name}Renamed` : name, inner]);
}

/** Returns the JSON value with an unknown word under every key of that name. */
export function withNewWord(value: unknown, key: string): unknown {
  return mapped(value, (name, inner) => [name, name === key ? unheardWord(inner) : inner]);
}

/** Returns the JSON value with the first record of its first list twice. Outer lists come before inner ones. */
export function withRecordTwice(value: unknown): unknown {
  const copy = structuredClone(value);
  for (const level of levels(copy)) {
    const list = level.find((one) => Array.isArray(one) && one.length > 0) as unknown[] | undefined;
    if (list) {
      list.splice(1, 0, structuredClone(list[0]));
      return copy;
    }
  }
  return copy;
}

/** Returns the JSON value with strings and numbers exchanged wherever they are a whole value. */
export function exchanged(value: unknown, others: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return others.get(value) ?? value;
  if (typeof value === 'number') return Number(others.get(String(value)) ?? value);
  if (Array.isArray(value)) return value.map((one) => exchanged(one, others));
  return mapped(value, (name, inner) => [name, exchanged(inner, others)]);
}

/** Returns the JSON value with the last record of its first list replaced. Outer lists come before inner ones. */
export function withLastRecord(value: unknown, instead: unknown): unknown {
  const copy = structuredClone(value);
  for (const level of levels(copy)) {
    const list = level.find((one) => Array.isArray(one) && one.length > 0) as unknown[] | undefined;
    if (list) {
      list.splice(-1, 1, instead);
      return copy;
    }
  }
  return copy;
}

// The outermost values first, then what they hold, and so on inwards.
function* levels(value: unknown): Generator<unknown[]> {
  for (let level = [value]; level.length > 0; level = level.flatMap((one) => Object.values(one ?? {}))) {
    level = level.filter((one) => typeof one === 'object' && one !== null);
    yield level;
  }
}

// The value may be a word, or an object with a name as some vendors have it.
function unheardWord(value: unknown): unknown {
  if (value !== null && typeof value === 'object' && 'name' in value) return { ...value, name: 'Nyt ord' };
  return 'Nyt ord';
}

/** Returns the JSON value with every key and value changed by `change`, inner ones first. */
export function mapped(value: unknown, change: (name: string, inner: unknown) => [string, unknown]): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => change(name, mapped(inner, change))));
}
