import type { CitizenCourseQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { AreaName } from './lane.tsx';
import { isWhole } from './sources.tsx';

/** Where two systems say different things of the same citizen. */
export function Discrepancies({
  list: { nodes, sources },
}: {
  list: NonNullable<CitizenCourseQuery['citizen']>['discrepancies'];
}) {
  if (nodes?.length === 0 && sources.every(isWhole)) return null;
  return (
    <section className="panel" aria-labelledby="discrepancies">
      <h2 id="discrepancies">Fagsystemerne er ikke enige</h2>
      {(!nodes || nodes.length === 0) && <p className="secondary">Det vides ikke, om fagsystemerne er enige.</p>}
      {nodes?.map(({ field, values }) => (
        <div key={field}>
          <h3>{label('DiscrepancyField', field)}</h3>
          <dl className="facts">
            {values.map(({ area, value }) => [
              <dt key={`${area.key} area`}>
                <AreaName area={area} />
              </dt>,
              <dd key={`${area.key} value`}>{value}</dd>,
            ])}
          </dl>
        </div>
      ))}
    </section>
  );
}
