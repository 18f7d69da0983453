import { areaNames } from '../domain/citizen/source.ts';
import { policySettings } from '../config/policy-questions.ts';
import type { Resolvers } from '../generated/schema.ts';

/** Resolves how the municipality answers the questions that its documents leave open. */
export const policyResolvers: Resolvers = {
  Query: {
    policy: (_, _args, context) => policySettings(context.policy, areaNames(context.loader.areas)),
  },
};
