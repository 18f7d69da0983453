import { label } from '../labels/label.ts';
import type { GoalPartsFragment, PlanQuery } from '../generated/graphql.ts';
import { dateText } from './dates.ts';
import { Badge } from './message.tsx';

type Plan = Pick<NonNullable<PlanQuery['plan']>, 'goals'>;

/** The plan's goals, wishes first, each part beneath the goal that it belongs to: in the citizen's words, and how far each is. */
export function PlanGoals({ plan: { goals } }: { plan: Plan }) {
  const known = new Set(goals.map(({ id }) => id));
  const tops = goals.filter(({ parent }) => !parent || !known.has(parent));
  return (
    <section className="panel" aria-labelledby="goals">
      <h2 id="goals">Mål</h2>
      {goals.length === 0 && <p className="secondary">Der er ingen mål endnu.</p>}
      <ul className="plain things">
        {tops.map((goal) => (
          <li key={goal.id}>
            <Goal goal={goal} />
            {goals.some(({ parent }) => parent === goal.id) && (
              <ul className="plain things parts-of">
                {goals
                  .filter(({ parent }) => parent === goal.id)
                  .map((part) => (
                    <li key={part.id}>
                      <Goal goal={part} />
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Goal = ({ goal }: { goal: GoalPartsFragment }) => (
  <>
    <p className="thing">
      <strong>{goal.text}</strong> <Badge>{label('GoalKind', goal.kind)}</Badge>
      {goal.end && <Badge kind="info">{label('EndGoal', goal.end)}</Badge>}
      {goal.result && (
        <Badge kind={goal.result === 'REACHED' ? 'success' : 'info'}>{label('GoalResult', goal.result)}</Badge>
      )}
    </p>
    {goal.inCitizensWords && <blockquote className="written">»{goal.inCitizensWords}«</blockquote>}
    {!goal.result && typeof goal.level === 'number' && <Level level={goal.level} name={goal.levelName ?? ''} />}
    {goal.result && goal.closedOn && (
      <p className="secondary">
        Afsluttet {dateText(goal.closedOn)}
        {goal.closingText && `: ${goal.closingText}`}
      </p>
    )}
    {goal.assessments.length > 0 && (
      <details>
        <summary>Vurderinger ({goal.assessments.length})</summary>
        <ul className="plain secondary">
          {goal.assessments.toReversed().map((one, index) => (
            <li key={`${one.on} ${index}`}>
              {dateText(one.on)}: {one.levelName},{' '}
              {one.byCitizen ? 'sagt af borgeren selv' : `af ${one.area?.name ?? ''}`}, skrevet af {one.recordedBy.name}
              {one.text && <span className="written">: {one.text}</span>}
            </li>
          ))}
        </ul>
      </details>
    )}
  </>
);

/** How far a goal is, as a bar and in words. */
const Level = ({ level, name }: { level: number; name: string }) => (
  <p className="level">
    <meter min={0} max={4} value={level} aria-hidden="true" /> {name} ({level} af 4)
  </p>
);
