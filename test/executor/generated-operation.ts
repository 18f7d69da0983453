import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** Choices made from numbers that fast-check can shrink; the first of several is the plainest. */
export type Choices = { of<Option>(options: readonly Option[]): Option; once(inTimes: number): boolean };

/** Takes the numbers in turn, again and again. */
export function choicesFrom(numbers: readonly number[]): Choices {
  let at = 0;
  const below = (count: number) => (numbers[at++ % numbers.length] ?? 0) % count;
  return {
    of: (options) => options[below(options.length)] as (typeof options)[number],
    once: (inTimes) => below(inTimes) === inTimes - 1,
  };
}

/** An operation and the variables it comes with. */
export type Operation = { text: string; variables: Record<string, unknown> };

/** An operation of a kind, so many selections deep, most often a valid one. */
export function operationOn(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  depth: number,
  choices: Choices,
): Operation {
  const writer = new Writer(schema, choices);
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!root) throw new Error(`The schema has no ${kind}`);
  const selections = writer.selections(root, depth);
  const declared = [...writer.declarations].map(([name, type]) => `$${name}: ${type}`).join(', ');
  const head = declared ? `${kind} Asked(${declared})` : kind;
  return { text: [`${head} ${selections}`, ...writer.fragments].join('\n'), variables: writer.variables };
}

class Writer {
  readonly declarations = new Map<string, string>();
  readonly fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly #spreadable: { name: string; on: string }[] = [];
  readonly #heads = new Map<string, string[]>();
  readonly #schema: GraphQLSchema;
  readonly #choices: Choices;

  constructor(schema: GraphQLSchema, choices: Choices) {
    this.#schema = schema;
    this.#choices = choices;
  }

  selections(type: GraphQLCompositeType, depth: number): string {
    const count = this.#choices.of([1, 2, 3, 5]);
    const some = Array.from({ length: count }, () => this.#selection(type, depth));
    return `{ ${some.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const kind = this.#choices.of(['field', 'field', 'field', 'field', '__typename', 'inline', 'spread'] as const);
    if (kind === '__typename' || depth <= 0) return this.#leafOf(type);
    if (kind === 'field' && !isUnionType(type)) return this.#field(type, depth);
    const on = this.#choices.of([type, ...this.#kinOf(type)]);
    if (kind !== 'spread') {
      const condition = on === type && this.#choices.once(2) ? '' : ` on ${on.name}`;
      return `...${condition}${this.#condition()} ${this.selections(on, depth - 1)}`;
    }
    const known = this.#spreadable.filter((one) => one.on === on.name);
    const fragment = known.length > 0 && this.#choices.once(2) ? this.#choices.of(known) : this.#fragment(on, depth);
    return `...${fragment.name}${this.#condition()}`;
  }

  #kinOf(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type)
      ? this.#schema.getPossibleTypes(type)
      : 'getInterfaces' in type
        ? type.getInterfaces()
        : [];
  }

  #fragment(on: GraphQLCompositeType, depth: number) {
    const selections = this.selections(on, depth - 1);
    const fragment = { name: `F${this.fragments.length}`, on: on.name };
    this.fragments.push(`fragment ${fragment.name} on ${on.name} ${selections}`);
    this.#spreadable.push(fragment);
    return fragment;
  }

  #leafOf(type: GraphQLCompositeType): string {
    if (isUnionType(type)) return '__typename';
    const leaves = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
    );
    return `${this.#choices.of(['__typename', ...leaves.map(({ name }) => name)])}${this.#condition()}`;
  }

  #field(type: Exclude<GraphQLCompositeType, { getTypes(): unknown }>, depth: number): string {
    const field = this.#choices.of(Object.values(type.getFields()));
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${this.selections(named, depth - 1)}` : '';
    const key = `${type.name}.${field.name}`;
    const heads = this.#heads.get(key) ?? [];
    // The same head twice is one field whose selections are merged.
    const again = heads.length > 0 && this.#choices.once(2) ? this.#choices.of(heads) : null;
    const head = again ?? this.#head(field.name, field.args);
    this.#heads.set(key, [...heads, head]);
    return `${head}${this.#condition()}${below}`;
  }

  #head(name: string, args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((one) =>
      isRequiredArgument(one) || !this.#choices.once(2) ? [`${one.name}: ${this.#literal(one.type, 3)}`] : [],
    );
    const alias = given.length > 0 || this.#choices.once(5) ? `a${this.#heads.size}_${name}: ` : '';
    return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
  }

  #condition(): string {
    const directive = this.#choices.of(['', '', '', '', '', '@skip', '@include', '@skip']);
    if (!directive) return '';
    const name = this.#choices.of(['yes', 'no']);
    const literal = this.#choices.once(3);
    if (!literal) {
      this.declarations.set(name, 'Boolean!');
      this.variables[name] = name === 'yes';
    }
    return ` ${directive}(if: ${literal ? String(name === 'yes') : `$${name}`})`;
  }

  #literal(type: GraphQLInputType, depth: number, some = false): string {
    if (!some && this.#choices.once(4)) return this.#variable(type);
    if (isNonNullType(type)) return this.#literal(type.ofType, depth, true);
    if (!some && this.#choices.once(8)) return 'null';
    if (isListType(type)) {
      const item = () => this.#literal(type.ofType, depth - 1);
      return this.#choices.once(4)
        ? item()
        : `[${Array.from({ length: this.#choices.of([1, 0, 2]) }, item).join(', ')}]`;
    }
    if (isEnumType(type)) return String(this.#json(type, 0, true));
    if (!isInputObjectType(type)) return JSON.stringify(this.#json(type, 0, true));
    const fields = this.#fieldsOf(type, depth);
    return `{ ${fields.map((one) => `${one.name}: ${this.#literal(one.type, depth - 1, type.isOneOf)}`).join(', ')} }`;
  }

  #fieldsOf(type: GraphQLInputObjectType, depth: number) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) return [this.#choices.of(fields)];
    return fields.filter((one) => isRequiredInputField(one) || (depth > 0 && this.#choices.once(2)));
  }

  #variable(type: GraphQLInputType): string {
    const name = `v${this.declarations.size}`;
    this.declarations.set(name, String(type));
    if (isNonNullType(type) || !this.#choices.once(4))
      this.variables[name] = this.#choices.once(40) ? { wrong: true } : this.#json(type, 2);
    return `$${name}`;
  }

  #json(type: GraphQLInputType, depth: number, some = false): unknown {
    if (isNonNullType(type)) return this.#json(type.ofType, depth, true);
    if (!some && this.#choices.once(6)) return null;
    if (isListType(type))
      return Array.from({ length: this.#choices.of([1, 0, 2]) }, () => this.#json(type.ofType, depth));
    if (isEnumType(type)) return this.#choices.of(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        this.#fieldsOf(type, depth).map((one) => [one.name, this.#json(one.type, depth - 1, type.isOneOf)]),
      );
    if (type.name === 'Boolean') return this.#choices.once(2);
    if (type.name === 'Int' || type.name === 'Float') return this.#choices.of([1, 0, -5]);
    return this.#choices.of(['1', 'æ"ø\n', '']);
  }
}
