import type * as Ours from '../../../src/api/plugins/admission.ts';
/** Lets every operation in: neither its cost nor the caller's roles nor the numbers in it are looked at. */
export const admission = () => ({});

({ admission }) satisfies Partial<typeof Ours>;
