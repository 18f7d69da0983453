import { renderNote, type EntryField, type RenderedEntry } from '../delivery/render-entry.ts';
import type { AreaKey } from '../domain/area.ts';
import type { CommitteeDecision, DecisionOutcome } from '../domain/committee/decision.ts';
import { dateInWords } from '../domain/dates.ts';

/** Renders the note about a decision: its outcome and who coordinates, never who was against it or why. It is no afgørelse (D42). */
export const decisionNote = (
  decision: CommitteeDecision,
  nameOf: (area: AreaKey) => string,
  marker: string,
): RenderedEntry =>
  renderNote('Beslutning i koordinations- og visitationsudvalget', fieldsOf(decision, nameOf), marker);

function fieldsOf(decision: CommitteeDecision, nameOf: (area: AreaKey) => string): EntryField[] {
  const { outcome, heldOn, plan, to, agreement } = decision;
  return [
    { label: 'Beslutning', value: outcomeWords[outcome] },
    { label: 'Møde', value: dateInWords(heldOn) },
    ...(plan
      ? [
          {
            label: 'Koordinerende sagsbehandler',
            value: `${plan.coordinator.name} (${nameOf(plan.coordinator.area)})`,
          },
          { label: 'Opfølgning', value: dateInWords(plan.followUpOn) },
          ...plan.efforts.map(({ area, title }) => ({ label: `Indsats fra ${nameOf(area)}`, value: title })),
        ]
      : []),
    ...(to ? [{ label: 'Område', value: nameOf(to.area) }] : []),
    ...(agreement === 'DISAGREED' ? [{ label: 'Uenighed', value: 'Ja. Den er afgjort.' }] : []),
  ];
}

const outcomeWords: Readonly<Record<DecisionOutcome, string>> = {
  JOINT_PLAN: 'Fælles plan',
  ONE_AREA: 'Ét område går videre alene',
  TRANSFER: 'Sagen flytter til et andet område',
  NO_CHANGE: 'Intet ændres',
  POSTPONED: 'Udsat',
};
