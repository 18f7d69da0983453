import { holdsCpr } from '../../src/domain/cpr-in-text.ts';

/** Returns the address of a case by the municipality's template; null where there is none, or the address would hold a CPR number. */
export function linkTo(template: string | null, caseId: string): string | null {
  const link = template?.replaceAll('{caseId}', encodeURIComponent(caseId)) ?? null;
  return link === null || holdsCpr(caseId) || holdsCpr(link) ? null : link;
}
