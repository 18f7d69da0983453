import type { RunningMocks } from '../../mocks/index.ts';
import type { Register as Employment } from '../../mocks/employment/register.ts';
import { compareWritten, plainTitle, type Compared, type ComparedArea, type Thing } from './written.ts';

/**
 * The acknowledged steps of one joint plan, and what is drawn on its mandate in the end, in øre; null: it has none. `held`: the notes
 * of a withdrawn plan that Helhed says it had not begun to deliver, by area and title; they must not be there.
 */
export type AcknowledgedPlan = {
  id: string;
  cpr: string;
  state: string;
  actions: string[];
  /** The id of the decided case that opened it; null: a leader did. */
  caseId: string | null;
  drawnOere: number | null;
  held: string[];
};

/** Names a held note. */
export const heldName = (area: string, title: string): string => `${area}: ${plainTitle(title)}`;

/** The titles of what an action on a plan brings to the systems, as the script works it out. */
type Brought = Record<ComparedArea, readonly string[]>;
const both = (...titles: string[]): Brought => ({ employment: titles, social: titles });
const draw = 'transport';

const notes: Record<string, Brought> = {
  DECIDE: both('Beslutning i koordinations- og visitationsudvalget'),
  ACCEPT: both('Fælles plan'),
  CHANGE: both('Ændring i den fælles plan'),
  PAUSE: both('Den fælles plan er sat på pause'),
  RESUME: both('Den fælles plan er genoptaget'),
  CLOSE_GOAL: both('Et mål i den fælles plan er afsluttet'),
  END: both('Den fælles plan er afsluttet'),
  WITHDRAW: both('Borgeren har trukket sig fra den fælles plan'),
  DRAW: { employment: [`Trukket på rammen: ${draw}`], social: [] },
  RETURNED_DRAW: { employment: [`Trukket på rammen: ${draw}`], social: [] },
  RETURN: both(`Givet tilbage til rammen: ${draw}`),
};

const effort = 'Indsats i den fælles plan:';
const coordinator = 'Registrér den koordinerende sagsbehandler';
/** Of the marks only the plan's is kept, by the employment system; the social system's people are asked for both. */
const plansTasks: Record<string, Brought> = {
  ACCEPT: {
    employment: [coordinator, `${effort} Virksomhedspraktik`],
    social: ['Registrér den fælles plan', coordinator, `${effort} Støtte i hjemmet`],
  },
  CHANGE: { employment: [], social: [`${effort} Støttekontaktperson`] },
};
const drawTasks = { DRAW: 'open', RETURNED_DRAW: 'closed' } as const;

const agreed = new Set(['AGREED', 'ACTIVE', 'PAUSED']);
const isOver = ({ state }: AcknowledgedPlan) => state === 'ENDED' || state === 'WITHDRAWN';

/** Lists the wanted entries of a plan in an area's system, in order. */
function wantedOf(plan: AcknowledgedPlan, area: ComparedArea, kind: Thing['kind']): string[] {
  if (kind === 'note')
    return plan.actions
      .flatMap((action) => notes[action]?.[area] ?? [])
      .filter((title) => !plan.held.includes(heldName(area, title)));
  return plan.actions.flatMap((action) => {
    if (action === 'DECIDE') return area === 'employment' ? ['Tilbyd den fælles plan closed'] : [];
    if (action === 'DRAW' || action === 'RETURNED_DRAW')
      return area === 'social' ? [`Sæt i gang: ${draw} ${drawTasks[action]}`] : [];
    return (plansTasks[action]?.[area] ?? []).map((title) => `${title} ${isOver(plan) ? 'closed' : 'open'}`);
  });
}

const nameOf = ({ kind, title, closed }: Thing): string =>
  kind === 'note' ? plainTitle(title) : `${plainTitle(title)} ${closed ? 'closed' : 'open'}`;

/** Compares the systems with acknowledged plans, a citizen's in the order they were opened in; a mark too many is one doubled. */
export function comparePlans(plans: readonly AcknowledgedPlan[], mocks: RunningMocks): Compared {
  const cprs = new Set(plans.map(({ cpr }) => cpr));
  const of = (cpr: string) => plans.filter((one) => one.cpr === cpr);
  const compared = compareWritten(mocks, cprs, nameOf, (cpr, area, kind) =>
    of(cpr).flatMap((plan) => wantedOf(plan, area, kind)),
  );
  for (const cpr of cprs) {
    const tooMany = marksOn(cpr, mocks) - of(cpr).filter(({ state }) => agreed.has(state)).length;
    compared.doubled += Math.max(0, tooMany);
    compared.lost += Math.max(0, -tooMany);
  }
  return compared;
}

/** Counts the tags of a joint plan, the first of the tags, on a citizen in the employment system. */
function marksOn(cpr: string, { employment }: RunningMocks): number {
  const { citizens, tags, tagAssignments } = employment.state() as Employment;
  return [...tagAssignments.written.values()].filter(
    ({ referenceId, tagId }) => citizens.get(referenceId)?.cpr === cpr && tagId === tags[0]?.id,
  ).length;
}
