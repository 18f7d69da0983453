import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { contentOf, type Problem } from '../platform/settings.ts';

/** The operations a gateway answers, by the SHA-256 of their text (hex); null where it answers any. */
export type TrustedDocuments = ReadonlyMap<string, string> | null;

/** Hashes a document: its name in a manifest, and for clients that send its hash only. */
export const documentHash = (text: string): string => hash('sha256', text, 'hex');

/** Reads what a document is called by others, who may say first that it is a SHA-256: `sha256:…`. */
export const documentId = z
  .string()
  .regex(/^(sha256:)?[0-9a-f]{64}$/)
  .transform((id) => id.replace('sha256:', ''));

const manifest = z.record(documentId, z.string().max(100_000));

/** The value that stands for no manifest. */
const any = 'any';

/**
 * Reads the manifest that `TRUSTED_DOCUMENTS` names, or `any`, and adds to a manifest what the page asks. In production one of the
 * two has to be said (promise 25); elsewhere nothing at all stands for any.
 */
export function readTrustedDocuments(
  setting: string | undefined,
  production: boolean,
): Result<TrustedDocuments, Problem[]> {
  const wrong = (problem: string) =>
    err([{ setting: 'TRUSTED_DOCUMENTS', problem, example: 'TRUSTED_DOCUMENTS=/etc/helhed/documents.json' }]);
  if (setting === any || (setting === undefined && !production)) return ok(null);
  if (setting === undefined)
    return wrong('is missing: name the manifest of the operations that are answered, or say any');
  const content = contentOf(setting, (text) => JSON.parse(text) as unknown, 'is not JSON');
  if (!content.ok) return wrong(content.error);
  const read = manifest.safeParse(content.value);
  if (!read.success) return wrong('is no object of documents by their SHA-256');
  const documents = Object.entries(read.data);
  if (documents.length === 0) return wrong('holds no document');
  const unlike = documents.findIndex(([key, text]) => documentHash(text) !== key);
  if (unlike >= 0) return wrong(`has another hash than its document at entry ${unlike + 1}`);
  const unread = documents.findIndex(([, text]) => !isGraphql(text));
  if (unread >= 0) return wrong(`has something else than GraphQL at entry ${unread + 1}`);
  return ok(new Map([...documents, ...pageDocuments()]));
}

/** The operations of the caseworker's page that was built, which are our own; none where there is no page. */
function pageDocuments(): [string, string][] {
  try {
    const text = readFileSync(new URL('../../dist/web/trusted-documents.json', import.meta.url), 'utf8');
    return Object.entries(manifest.parse(JSON.parse(text)));
  } catch {
    return [];
  }
}

function isGraphql(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
