import type { PlanQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText, timeText } from './dates.ts';
import { Folded } from './folded.tsx';

type History = NonNullable<PlanQuery['plan']>['history'];

/** Says in one line what was done, by whom and when. */
export const planStepText = ({ action, by, at }: History[number]): string =>
  `${label('PlanActionDone', action)}: ${by ? by.name : 'Helhed'}, ${timeText(at)}`;

/** Everything that happened to a plan, newest first, with the lines that each change changed. */
export const PlanHistory = ({ history }: { history: History }) => (
  <section className="panel" aria-labelledby="history">
    <h2 id="history">Historik</h2>
    <Folded items={history.toReversed()} most={6} name="hændelser" className="plain things">
      {(one) => (
        <li key={one.version}>
          <p className="thing">
            <strong>{label('PlanActionDone', one.action)}</strong>
          </p>
          <p className="secondary">
            {one.by ? one.by.name : 'Helhed'}, {timeText(one.at)}
            {one.area && `. ${one.area.name}`}
            {one.on && `. ${dateText(one.on)}`}
          </p>
          {one.text && <p className="written">{one.text}</p>}
          {one.changes.length > 0 && (
            <details>
              <summary>Ændrede linjer ({one.changes.length})</summary>
              <ul className="plain secondary">
                {one.changes.map(({ label: name, before, after }) => (
                  <li key={name}>
                    {name}: {before ?? 'ny'} → {after ?? 'slettet'}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      )}
    </Folded>
  </section>
);
