import type { ReactNode } from 'preact/compat';
import type { ActivityPartsFragment, CasePartsFragment, SourcePartsFragment } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText, periodText } from './dates.ts';
import { Folded } from './folded.tsx';
import { Lane } from './lane.tsx';
import { Badge } from './message.tsx';
import { isWhole, SourceBadge, SourceMessage } from './sources.tsx';

/** One area's lane on a citizen: how its system answered, then its cases and its activities. */
export function AreaLane({
  source,
  cases,
  activities,
}: {
  source: SourcePartsFragment;
  cases: CasePartsFragment[] | null;
  activities: ActivityPartsFragment[] | null;
}) {
  const open = cases?.filter(({ progress }) => progress !== 'CLOSED') ?? [];
  const closed = cases?.filter(({ progress }) => progress === 'CLOSED') ?? [];
  const running = activities?.filter(({ active }) => active !== false) ?? [];
  const ended = activities?.filter(({ active }) => active === false) ?? [];
  return (
    <Lane area={source.area} beside={<SourceBadge source={source} />}>
      <SourceMessage source={source} />
      <h3>Sager</h3>
      <Cases cases={open} empty={emptyText(source, cases, closed.length > 0 ? 'Ingen åbne sager' : 'Ingen sager')} />
      <Ended name="Afsluttede sager" count={closed.length}>
        <Cases cases={closed} empty="" />
      </Ended>
      <h3>Indsatser</h3>
      <Activities activities={running} empty={emptyText(source, activities, 'Ingen indsatser nu')} />
      <Ended name="Tidligere indsatser" count={ended.length}>
        <Activities activities={ended} empty="" />
      </Ended>
    </Lane>
  );
}

/** Nothing is said to be none only where the area's system told all. */
function emptyText(source: SourcePartsFragment, list: readonly unknown[] | null, none: string): string {
  if (source.state === 'WITHHELD') return 'Vises ikke for dig';
  return list && isWhole(source) ? none : 'Vides ikke';
}

const Ended = ({ name, count, children }: { name: string; count: number; children: ReactNode }) =>
  count > 0 && (
    <details>
      <summary>
        {name} ({count})
      </summary>
      {children}
    </details>
  );

function Cases({ cases, empty }: { cases: CasePartsFragment[]; empty: string }) {
  if (cases.length === 0) return empty && <p className="secondary">{empty}</p>;
  return (
    <Folded items={cases} name="sager" className="plain things">
      {(one) => (
        <li key={one.id}>
          <p className="thing">
            <strong>{one.title}</strong> <Badge>{statusText(one)}</Badge>
          </p>
          <p className="secondary">
            {[one.responsible, one.unit?.name].filter(Boolean).join(', ') || 'Ansvarlig vides ikke'}
            {one.openedOn && `. Oprettet ${dateText(one.openedOn)}`}
            {one.closedOn && `, afsluttet ${dateText(one.closedOn)}`}
            {one.deepLink && (
              <>
                {'. '}
                <a href={one.deepLink} target="_blank" rel="noreferrer">
                  Åbn i fagsystemet (nyt vindue)
                </a>
              </>
            )}
          </p>
        </li>
      )}
    </Folded>
  );
}

/** The common word, with the system's own where it says something else. */
function statusText({ progress, systemStatus }: CasePartsFragment): string {
  if (progress === 'UNKNOWN') return systemStatus;
  const common = label('CaseProgress', progress);
  return common.toLowerCase() === systemStatus.toLowerCase() ? common : `${common} (${systemStatus})`;
}

function Activities({ activities, empty }: { activities: ActivityPartsFragment[]; empty: string }) {
  if (activities.length === 0) return empty && <p className="secondary">{empty}</p>;
  return (
    <Folded items={activities} name="indsatser" className="plain things">
      {(one, index) => (
        <li key={`${one.title} ${one.startsOn ?? ''} ${index}`}>
          <p className="thing">
            <strong>{one.title}</strong> {one.voluntary && <Badge kind="info">Frivillig</Badge>}
          </p>
          <p className="secondary">{[one.provider, periodText(one.startsOn, one.endsOn)].filter(Boolean).join(', ')}</p>
        </li>
      )}
    </Folded>
  );
}
