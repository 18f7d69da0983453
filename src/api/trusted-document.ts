import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { documentHash, documentId, type TrustedDocuments } from '../config/trusted-documents.ts';

/** A request that names a document by its hash, by either of the two conventions, with its text or without. */
const requestBody = z.object({
  query: z.string().nullish(),
  operationName: z.unknown().optional(),
  variables: z.unknown().optional(),
  documentId: documentId.nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: documentId }).nullish() }).nullish(),
});

/**
 * Gives the request with the text of the trusted document that it asks for, by hash or by exact text, and nothing of the request
 * but what an operation needs. Where any operation is answered, gives the request as it came.
 */
export function withTrustedDocument(
  body: unknown,
  documents: TrustedDocuments,
): Result<unknown, 'untrusted' | 'unreadable'> {
  if (!documents) return ok(body);
  const read = requestBody.safeParse(body);
  if (!read.success) return err('unreadable');
  const { query, documentId: id, extensions, operationName = null, variables = null } = read.data;
  const named = [id, extensions?.persistedQuery?.sha256Hash, query ? documentHash(query) : null];
  const [hash, ...others] = new Set(named.filter((one) => typeof one === 'string'));
  const text = hash !== undefined && others.length === 0 ? documents.get(hash) : undefined;
  return text === undefined ? err('untrusted') : ok({ query: text, operationName, variables });
}
