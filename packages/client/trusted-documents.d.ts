/** Returns the id of a document: the SHA-256 of its exact text, in hex. */
export declare function documentId(text: string): Promise<string>;

/** Returns the manifest of documents that a gateway in production trusts (`TRUSTED_DOCUMENTS`). */
export declare function manifestOf(texts: readonly string[]): Promise<Record<string, string>>;

/** Returns the body of a request for a trusted document. */
export declare function requestOf(
  text: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<{ documentId: string; variables: Readonly<Record<string, unknown>> }>;
