import { ApolloArmor } from '@escape.tech/graphql-armor';

/** Limits on the size of an operation (promise 25): well above the largest that front ends and the documentation use. */
export const limits = {
  tokens: 1_000,
  recursiveSelections: 1_000,
  depth: 12,
  aliases: 30,
  directives: 30,
  cost: 20_000,
};

/** Validation rules for depth, aliases and directives. Armor's own token and cost limits stay off: they answer 500, and ignore variables. */
export const shapeLimits = new ApolloArmor({
  maxDepth: { n: limits.depth, exposeLimits: true },
  maxAliases: { n: limits.aliases, exposeLimits: true },
  maxDirectives: { n: limits.directives, exposeLimits: true },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();
