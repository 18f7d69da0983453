import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { documentHash, documentId, type TrustedDocuments } from '../config/trusted-documents.ts';

/** A request as clients send it that name a document by its hash: by either of the two conventions, with its text or without. */
const naming = z.object({
  query: z.string().nullish(),
  documentId: documentId.nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: documentId }).nullish() }).nullish(),
});

/**
 * The request with the text of the trusted document that it asks for, by hash or by exact text; and nothing of the request but
 * what an operation needs. Where any operation is answered, the request as it came.
 */
export function withTrustedDocument(
  body: unknown,
  documents: TrustedDocuments,
): Result<unknown, 'untrusted' | 'unreadable'> {
  if (!documents || namesExactly(body, documents)) return ok(body);
  const read = naming.safeParse(body);
  if (!read.success) return err('unreadable');
  const { query, documentId: id, extensions } = read.data;
  const named = [id, extensions?.persistedQuery?.sha256Hash, query ? documentHash(query) : null];
  const [hash, ...others] = new Set(named.filter((one) => typeof one === 'string'));
  const text = hash !== undefined && others.length === 0 ? documents.get(hash) : undefined;
  if (text === undefined) return err('untrusted');
  const { operationName, variables } = body as Record<string, unknown>;
  return ok({ query: text, operationName: operationName ?? null, variables: variables ?? null });
}

const texts = new WeakMap<NonNullable<TrustedDocuments>, ReadonlySet<unknown>>();

/** Whether it is an operation with the text of a trusted document, and nothing else: so most of them come. */
function namesExactly(body: unknown, documents: NonNullable<TrustedDocuments>): boolean {
  const known = texts.get(documents) ?? new Set(documents.values());
  texts.set(documents, known);
  if (typeof body !== 'object' || body === null || !known.has((body as { query?: unknown }).query)) return false;
  return Object.keys(body).every((key) => ofAnOperation.has(key));
}

const ofAnOperation = new Set(['query', 'operationName', 'variables']);
