import type { AreaKey } from '../area.ts';

/** Names who pays for what is drawn (D104): the area that carries it out, the coordinator's, or one area always. */
export type PayerPolicy = 'EFFORTS_AREA' | 'COORDINATORS_AREA' | AreaKey;

/** Returns the area that pays for something drawn. */
export function payerOf(
  policy: PayerPolicy,
  { effort, coordinator }: { effort: AreaKey; coordinator: AreaKey },
): AreaKey {
  if (policy === 'EFFORTS_AREA') return effort;
  return policy === 'COORDINATORS_AREA' ? coordinator : policy;
}
