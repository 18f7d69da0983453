import type { AccessGrants, AccessGrantsOf } from '../../../src/access/access-grants.ts';

/** Grounds that open everything, without asking anybody. */
export const open: AccessGrants = { consented: [], glassBroken: true, conflictOfInterest: false, pseudonym: '' };

export const groundsFor = (): AccessGrantsOf => ({
  find: async (cpr) => ({ ...open, pseudonym: cpr }),
  askAnew: () => {},
  holdAt: () => true,
  outdated: () => false,
});
