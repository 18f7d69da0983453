import type { AreaKey } from '../area.ts';
import type { AreaCase, Unit } from '../citizen/case.ts';
import type { Plan } from './plan.ts';

/** Names what an effort is suggested for. */
type SuggestedKind = 'INTERVIEWS' | 'EMPLOYMENT_EFFORT';

/** An effort that the municipality's choices suggest for a plan; `unit` null: its area has no open case that names one. */
export type SuggestedEffort = { kind: SuggestedKind; title: string; area: AreaKey; unit: Pick<Unit, 'key'> | null };

/** The municipality's choice of who delivers what (D95, D98). */
export type EffortsPolicy = { employmentForStaying: 'EMPLOYMENT' | 'SOCIAL'; interviews: 'EMPLOYMENT' | 'COORDINATOR' };

const areas = { EMPLOYMENT: 'employment', SOCIAL: 'social' } as const;
const titles: Readonly<Record<SuggestedKind, string>> = {
  INTERVIEWS: 'Lovpligtige samtaler og tilbud efter LAB',
  EMPLOYMENT_EFFORT: 'Beskæftigelsesindsats',
};

/**
 * Suggests efforts for a plan: the statutory interviews, wherever there is an employment case (D98), and an employment effort for
 * a citizen who stays in the social area (D95). Authority stays where the law puts it (D42). What the plan has by that title
 * already is not suggested, and nothing of an area that takes no part.
 */
export function suggestEfforts(
  plan: Pick<Plan, 'areas' | 'coordinator' | 'efforts'>,
  cases: readonly AreaCase[],
  policy: EffortsPolicy,
): SuggestedEffort[] {
  const open = cases.filter(({ progress }) => progress !== 'CLOSED');
  const effort = (kind: SuggestedKind, area: AreaKey, unit = unitOf(area, open)) => ({
    kind,
    title: titles[kind],
    area,
    unit,
  });
  const hasEmploymentCase = open.some(({ area }) => area === areas.EMPLOYMENT);
  const stays = open.some(({ area, assessment }) => area === areas.SOCIAL && assessment?.outcome === 'STAYS');
  const { coordinator } = plan;
  const suggested = [
    ...(hasEmploymentCase
      ? [
          policy.interviews === 'COORDINATOR'
            ? effort('INTERVIEWS', coordinator.area, { key: coordinator.unit })
            : effort('INTERVIEWS', areas.EMPLOYMENT),
        ]
      : []),
    ...(stays ? [effort('EMPLOYMENT_EFFORT', areas[policy.employmentForStaying])] : []),
  ];
  const isThere = ({ title }: SuggestedEffort) => plan.efforts.some((one) => one.title === title);
  return suggested.filter((one) => plan.areas.some(({ area }) => area === one.area) && !isThere(one));
}

/** Returns the unit that carries the newest open case of an area. */
function unitOf(area: AreaKey, open: readonly AreaCase[]): Pick<Unit, 'key'> | null {
  const newest = open
    .filter((one) => one.area === area && one.unit !== null)
    .toSorted((one, other) => (other.openedOn ?? '').localeCompare(one.openedOn ?? ''));
  return newest[0]?.unit ?? null;
}
