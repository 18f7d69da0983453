import type * as Ours from '../../../src/api/plugins/audit.ts';
/** Stores nothing of what was asked. */
export const storeAuditEntry = () => () => {};

({ storeAuditEntry }) satisfies Partial<typeof Ours>;
