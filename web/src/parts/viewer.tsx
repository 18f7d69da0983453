import { createContext, useContext, type ReactNode } from 'preact/compat';
import { useAnswer } from '../api/use-answer.ts';
import {
  AreasDocument,
  ViewerDocument,
  type AreasQuery,
  type Role,
  type ViewerAction,
  type ViewerQuery,
} from '../generated/graphql.ts';

/** A unit that one works in, with the names of it and of its area. */
type OwnUnit = { area: string; areaName: string; unit: string; unitName: string };

/** The person who is logged in, and the areas with their units. */
export type Viewer = {
  name: string;
  id: string;
  expiresAt: string;
  roles: ReadonlySet<Role>;
  allowedActions: readonly ViewerAction[];
  /** How long a nødadgang is open, in minutes. */
  breakGlassMinutes: number;
  units: OwnUnit[];
  areas: AreasQuery['areas'];
  /** The limits of the forms' texts. */
  formLimits: ViewerQuery['formLimits'];
  /** The municipality's date when the page was opened. */
  today: string;
  again: () => void;
};

const Context = createContext<Viewer | null>(null);

/** Returns who is logged in; only for what stands inside the log-in. */
export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (!viewer) throw new Error('Nobody is logged in here');
  return viewer;
}

/** Asks who is logged in, and shows the rest when that is known. */
export function ViewerProvider({
  waiting,
  children,
}: {
  waiting: (problem: string | null) => ReactNode;
  children: ReactNode;
}) {
  const { data, problem, again } = useAnswer(ViewerDocument, {});
  const areas = useAnswer(AreasDocument, {}, { pause: !data });
  if (!data) return waiting(problem);
  return <Context value={viewerOf(data, areas.data, again)}>{children}</Context>;
}

/** The names of units come from the systems, and may come later than the rest or not at all: until then a key stands for its name. */
function viewerOf(
  { viewer, formLimits, today }: ViewerQuery,
  named: AreasQuery | undefined,
  again: () => void,
): Viewer {
  const places = new Map<string, OwnUnit>();
  for (const { area, unit } of viewer.functions) {
    if (!area || !unit) continue;
    const known = named?.viewer.units.find((one) => one.area.key === area && one.key === unit);
    places.set(`${area}/${unit}`, {
      area,
      unit,
      areaName: known?.area.name ?? area,
      unitName: known?.name ?? unit,
    });
  }
  return {
    id: viewer.id,
    name: viewer.name,
    expiresAt: viewer.expiresAt,
    roles: new Set(viewer.functions.map(({ role }) => role)),
    allowedActions: viewer.allowedActions,
    breakGlassMinutes: viewer.breakGlassMinutes,
    units: [...places.values()],
    areas: named?.areas ?? [],
    formLimits,
    today,
    again,
  };
}

/** Lists the user's own units for a form to choose from. */
export const ownUnits = ({ units }: Viewer): { value: string; text: string }[] =>
  units.map(({ area, unit, unitName, areaName }) => ({ value: `${area}/${unit}`, text: `${unitName} (${areaName})` }));

/** Lists the units of some areas for a form to choose from, those that the systems have told. */
export const unitOptions = (areas: Viewer['areas']): { value: string; text: string }[] =>
  areas.flatMap(({ key, name, units: { nodes } }) =>
    (nodes ?? []).map((unit) => ({ value: `${key}/${unit.key}`, text: `${unit.name} (${name})` })),
  );

/** The roles that work with citizens. */
const withCitizens: readonly Role[] = ['CASEWORKER', 'INTAKE', 'LEADER', 'SUPPORT_WORKER', 'FACILITATOR'];

/** True for those who have citizens at all. */
export const seesCitizens = ({ roles }: Viewer): boolean => withCitizens.some((role) => roles.has(role));
