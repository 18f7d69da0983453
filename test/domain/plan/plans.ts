import { plan } from '../../../src/config/policy-plan.ts';

/** The municipality's choices as they are where nobody has made others. */
export const planPolicy = plan.parse({});
