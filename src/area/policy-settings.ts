import { areaOf } from '../access/units.ts';
import { policySettings } from '../config/policy-questions.ts';
import type { Resolvers } from '../generated/schema.ts';

/** Resolves how the municipality answers the questions that its documents leave open. */
export const policyResolvers: Resolvers = {
  Query: {
    policy: (_, _args, context) => policySettings(context.policy, (area) => areaOf(area, context).name),
  },
};
