import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';

/** Sends the hash that codegen put into each document, and not its text. */
export const byHash = (): PersistedQueryLink =>
  new PersistedQueryLink({
    generateHash: (document) => (document as DocumentNode & { __meta__: { hash: string } }).__meta__.hash,
  });
