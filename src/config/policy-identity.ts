import { z } from 'zod';
import { roles } from '../domain/access/caller.ts';

/** A claim by its name; a list leads into claims within claims. Names are whole: a dot or a colon is a letter of them. */
const claim = z
  .union([z.string().min(1).max(200), z.array(z.string().min(1).max(200)).min(1).max(5)])
  .transform((path) => [path].flat());
const text = z.string().min(1).max(300);

/** A rule by which a claim gives a function. */
const rule = z
  .strictObject({
    claim,
    /** The claim is this text. */
    equals: text.optional(),
    /** The claim is a list with this text in it, or a text of words with this one among them. */
    contains: text.optional(),
    role: z.enum(roles),
    area: z.string().nullable().default(null),
    unit: z.string().nullable().default(null),
  })
  .refine(
    ({ equals, contains }) => (equals === undefined) !== (contains === undefined),
    'takes either equals or contains',
  );

/** Settings of how the identity provider's tokens are read. As they stand, tokens carry `functions`, `caseworkerIds` and `cpr` as Helhed names them. */
export const identity = z.strictObject({
  /** The scope that a browser's log-in asks the provider for: the access token has to be for OIDC_AUDIENCE. */
  scope: z
    .string()
    .refine((scope) => scope.split(' ').includes('openid'), 'must have openid in it')
    .default('openid profile offline_access'),
  /** Which claims give which functions; null: the claim `functions` tells them. */
  functions: z.array(rule).min(1).max(500).nullable().default(null),
  /** The claim with the initials or e-mail that a person has in each area's system; null: the claim `caseworkerIds` tells them. */
  caseworkerIds: z.record(z.string(), claim).nullable().default(null),
  /** The claim with the person's own CPR number, where there is one, and with their name. */
  cpr: claim.default(['cpr']),
  name: claim.default(['name']),
});
export type IdentityPolicy = z.infer<typeof identity>;

/** Returns the areas that the rules name. */
export const areasNamed = ({ functions, caseworkerIds }: IdentityPolicy): string[] => [
  ...(functions ?? []).flatMap(({ area }) => area ?? []),
  ...Object.keys(caseworkerIds ?? {}),
];
