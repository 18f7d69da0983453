import type { EffortPartsFragment, PlanQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText } from './dates.ts';
import { AreaName, Lane } from './lane.tsx';
import { Badge, type MessageKind } from './message.tsx';

type Plan = Pick<
  NonNullable<PlanQuery['plan']>,
  'areas' | 'efforts' | 'withheldEfforts' | 'suggestedEfforts' | 'goals' | 'voluntaryNotice'
>;

const kinds: Readonly<Partial<Record<EffortPartsFragment['progress'], MessageKind>>> = {
  UNDER_WAY: 'success',
  NOT_STARTED_IN_TIME: 'warning',
  UNKNOWN: 'warning',
};

/** The plan's efforts, each in the lane of the area that does it; how far they are is what the areas' systems say. */
export function PlanEfforts({
  plan: { areas, efforts, withheldEfforts, suggestedEfforts, goals, voluntaryNotice },
}: {
  plan: Plan;
}) {
  const goalText = (id: string | null | undefined) => goals.find((one) => one.id === id)?.text;
  return (
    <section aria-labelledby="efforts">
      <h2 id="efforts">Hvem gør hvad</h2>
      <div className="lanes">
        {areas.map(({ area }) => {
          const own = efforts.filter((one) => one.area.key === area.key);
          return (
            <Lane key={area.key} area={area} level={3}>
              {own.length === 0 && (
                <p className="secondary">{withheldEfforts > 0 ? 'Ingen, som du må se' : 'Ingen indsatser endnu'}</p>
              )}
              <ul className="plain things">
                {own.map((one) => (
                  <li key={one.id}>
                    <p className="thing">
                      <strong>{one.title}</strong>{' '}
                      <Badge kind={kinds[one.progress]}>{label('EffortProgress', one.progress)}</Badge>
                      {one.voluntary && <Badge kind="info">Frivillig</Badge>}
                    </p>
                    <p className="secondary">
                      {one.unitName}
                      {one.startBy && `. Begynder senest ${dateText(one.startBy)}`}
                    </p>
                    {goalText(one.goal) && <p className="secondary">Skal hjælpe med: {goalText(one.goal)}</p>}
                  </li>
                ))}
              </ul>
            </Lane>
          );
        })}
      </div>
      {withheldEfforts > 0 && (
        <p className="secondary">
          {withheldEfforts === 1 ? 'Én indsats vises' : `${withheldEfforts} indsatser vises`} ikke for dig.
        </p>
      )}
      <p className="secondary">{voluntaryNotice}</p>
      {suggestedEfforts && suggestedEfforts.length > 0 && (
        <>
          <h3>Forslag efter kommunens valg</h3>
          <ul className="plain">
            {suggestedEfforts.map(({ kind, title, area, unit }) => (
              <li key={`${kind} ${area.key} ${title}`}>
                <AreaName area={area} /> {title}
                {unit && <span className="secondary">, {unit.name}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
