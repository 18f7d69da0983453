import type { AreaKey } from '../area.ts';

/** Returns the area that pays for something drawn (D104): by policy EFFORTS_AREA or COORDINATORS_AREA, or one area by its key. */
export function payerOf(policy: string, { effort, coordinator }: { effort: AreaKey; coordinator: AreaKey }): AreaKey {
  if (policy === 'EFFORTS_AREA') return effort;
  return policy === 'COORDINATORS_AREA' ? coordinator : policy;
}
