/** The parts of an OpenAPI 3.1 file that a tour reads. */
export type Api = {
  paths: Record<string, Record<string, unknown>>;
  components: { securitySchemes: Record<string, { type: string; name?: string; 'x-example'?: string }> };
};
export type ApiResponse = { $ref?: string; content?: Record<string, unknown>; links?: Record<string, ApiLink> };
type ApiLink = { operationId: string; parameters?: Record<string, unknown>; requestBody?: unknown };
type ApiParameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; example?: unknown };
type ApiOperation = {
  operationId: string;
  security?: unknown[];
  parameters?: unknown[];
  requestBody?: unknown;
  responses: Record<string, ApiResponse>;
};

/** An operation and its place in the file; `form` when it is posted as one. */
export type Place = {
  operationId: string;
  path: string;
  method: string;
  open: boolean;
  parameters: readonly ApiParameter[];
  body: { form: boolean; example: unknown } | null;
  responses: Record<string, ApiResponse>;
};
/** A request to an operation: with examples of the file, or values of an earlier answer. */
export type Stop = { place: Place; parameters: Record<string, unknown>; body: unknown };
export type Reply = { status: number; body: unknown };

const methods = ['get', 'post', 'put', 'delete'];

/** Lists every operation of the file. */
export const placesOf = (api: Api): Place[] =>
  Object.entries(api.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method] as ApiOperation;
        const common = (item['parameters'] ?? []) as unknown[];
        return {
          operationId: operation.operationId,
          path,
          method: method.toUpperCase(),
          open: operation.security?.length === 0,
          parameters: [...common, ...(operation.parameters ?? [])].map((one) => resolved(api, one) as ApiParameter),
          body: bodyOf(resolved(api, operation.requestBody)),
          responses: operation.responses,
        };
      }),
  );

/** Resolves a `$ref` to the part of the file that it points to. */
export function resolved(api: Api, part: unknown): unknown {
  const ref = (part as { $ref?: string } | undefined)?.$ref;
  return ref === undefined ? part : pointed(api, ref.slice(1));
}

function bodyOf(requestBody: unknown): Place['body'] {
  const content = (requestBody as { content?: Record<string, { example?: unknown }> } | undefined)?.content;
  const [media, described] = Object.entries(content ?? {})[0] ?? [];
  return media === undefined
    ? null
    : { form: media === 'application/x-www-form-urlencoded', example: described?.example };
}

/** Makes the request of an operation's own examples; null when a required value is only known from another answer. */
export function stopByExample(place: Place): Stop | null {
  const missing = place.parameters.some((one) => (one.required ?? false) && one.example === undefined);
  if (missing || (place.body && place.body.example === undefined)) return null;
  return { place, parameters: examples(place), body: place.body?.example };
}

/** Makes the requests that an answer's links lead to; a link whose values are not in the answer leads nowhere. */
export function stopsByLink(places: readonly Place[], { place: from, parameters }: Stop, reply: Reply): Stop[] {
  return Object.values(from.responses[reply.status]?.links ?? {}).flatMap((link) => {
    const place = places.find((one) => one.operationId === link.operationId);
    if (!place) throw new Error(`${from.operationId} links to ${link.operationId}, which is not in the file`);
    const wanted = { parameters: link.parameters ?? {}, body: link.requestBody ?? place.body?.example };
    const filled = filledIn(wanted, { answer: reply.body, parameters });
    return filled === missing
      ? []
      : [{ place, parameters: { ...examples(place), ...filled.parameters }, body: filled.body }];
  });
}

/** Sends a request to a running mock. */
export async function visit(
  origin: string,
  { place, parameters, body }: Stop,
  credentials: Record<string, string>,
): Promise<Reply> {
  const sent = (where: string) =>
    Object.fromEntries(
      place.parameters
        .filter((one) => one.in === where && parameters[one.name] !== undefined)
        .map((one) => [one.name, String(parameters[one.name])]),
    );
  const path = place.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  const query = new URLSearchParams(sent('query'));
  const answer = await fetch(`${origin}${path}${query.size > 0 ? `?${query}` : ''}`, {
    method: place.method,
    headers: {
      ...credentials,
      ...sent('header'),
      ...(body === undefined
        ? {}
        : { 'content-type': place.body?.form ? 'application/x-www-form-urlencoded' : 'application/json' }),
    },
    ...(body === undefined
      ? {}
      : { body: place.body?.form ? new URLSearchParams(body as Record<string, string>) : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

const examples = (place: Place): Record<string, unknown> =>
  Object.fromEntries(place.parameters.map((one) => [one.name, one.example]));

const missing = Symbol('missing');

/** Puts OpenAPI runtime expressions in place, `$response.body#/…` and `$request.path.…`, whole or in braces within a text. */
function filledIn<Value>(
  value: Value,
  from: { answer: unknown; parameters: Record<string, unknown> },
): Value | typeof missing {
  let whole = true;
  const look = (expression: string) => {
    const [kind, rest = ''] = expression.split(/#|\.(?=\w+$)/);
    const found = kind === '$response.body' ? pointed(from.answer, rest) : from.parameters[rest];
    if (found === undefined) whole = false;
    return found;
  };
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string' && /^\$re(?:sponse\.body#|quest\.path\.)/.test(part)) return look(part);
    if (typeof part === 'string')
      return part.replace(/\{(\$re(?:sponse\.body#|quest\.path\.)[^}]*)\}/g, (_, expression: string) =>
        String(look(expression)),
      );
    if (Array.isArray(part)) return part.map(fill);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, fill(inner)]));
  };
  const filled = fill(value) as Value;
  return whole ? filled : missing;
}

/** Returns the value at a JSON pointer. */
function pointed(value: unknown, pointer: string): unknown {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}
