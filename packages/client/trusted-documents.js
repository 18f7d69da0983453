/** Returns the id of a document: the SHA-256 of its exact text, in hex. */
export async function documentId(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Returns the manifest of documents that a gateway in production trusts (`TRUSTED_DOCUMENTS`). */
export async function manifestOf(texts) {
  return Object.fromEntries(await Promise.all(texts.map(async (text) => [await documentId(text), text])));
}

/** Returns the body of a request for a trusted document. */
export const requestOf = async (text, variables = {}) => ({ documentId: await documentId(text), variables });
