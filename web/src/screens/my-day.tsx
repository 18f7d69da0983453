import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { useChanges } from '../api/event-stream.ts';
import {
  MyCitizensDocument,
  SystemsDocument,
  WorkQueueDocument,
  type MyCitizensQuery,
  type WorkQueueQuery,
} from '../generated/graphql.ts';
import { Folded } from '../parts/folded.tsx';
import { AreaName } from '../parts/lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { SourceMessage } from '../parts/sources.tsx';
import { SystemBadge } from '../parts/system-badge.tsx';
import { WaitingList } from '../parts/waiting-list.tsx';

/** Shows what waits on the user, their citizens, and how the systems do. */
export function MyDay() {
  const queue = useAnswer(WorkQueueDocument, {});
  useChanges(queue.again);
  return (
    <>
      <PageHeading tab="Min dag">Min dag</PageHeading>
      <div className="two-columns">
        <section aria-labelledby="waiting">
          <Loaded answer={queue} name="det, der venter på dig">
            {(data) => <Queue queue={data.workQueue} />}
          </Loaded>
        </section>
        <div>
          <MyCitizens />
          <Systems />
        </div>
      </div>
    </>
  );
}

type WorkQueue = WorkQueueQuery['workQueue'];

/** Rows do not move under the reader: what has come or gone since is shown when they ask for it. */
function Queue({ queue }: { queue: WorkQueue }) {
  const [shown, setShown] = useState(queue);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const before = new Set((shown.nodes ?? []).map(({ id }) => id));
  const now = (queue.nodes ?? []).map(({ id }) => id);
  const arrived = now.filter((key) => !before.has(key));
  const changed = arrived.length > 0 || now.length < before.size || (shown.nodes === null && queue.nodes !== null);
  const show = () => {
    setFresh(new Set(arrived));
    setShown(queue);
  };
  const items = shown.nodes;
  const overdue = (items ?? []).filter((one) => one.overdue).length;
  return (
    <>
      <h2 id="waiting">Venter på dig{items && items.length > 0 && ` (${shown.totalKnown ?? items.length})`}</h2>
      <div role="status">
        {changed && (
          <button type="button" className="button button-primary button-small" onClick={show}>
            {arrived.length > 0
              ? `${arrived.length} ${arrived.length === 1 ? 'ny' : 'nye'} – vis`
              : 'Listen er ændret – vis'}
          </button>
        )}
      </div>
      {shown.sources.map((source) => (
        <SourceMessage key={source.area.key} source={source} />
      ))}
      {overdue > 0 && <p>{overdue === 1 ? 'Én frist er overskredet.' : `${overdue} frister er overskredet.`}</p>}
      {!items && <p>Det vides ikke, hvad der venter på dig.</p>}
      {items?.length === 0 && shown.completeness === 'COMPLETE' && <p>Der er intet, der venter på dig.</p>}
      {items && items.length > 0 && <WaitingList items={items} fresh={fresh} />}
    </>
  );
}

function MyCitizens() {
  const answer = useAnswer(MyCitizensDocument, { after: null });
  return (
    <section aria-labelledby="citizens" className="panel">
      <h2 id="citizens">Mine borgere</h2>
      <Loaded answer={answer} name="dine borgere">
        {({ citizens }) => <Citizens citizens={citizens} />}
      </Loaded>
      <p>
        <Link href="/find">Find en anden borger</Link>
      </p>
    </section>
  );
}

function Citizens({ citizens: { nodes, sources, completeness, pageInfo } }: { citizens: MyCitizensQuery['citizens'] }) {
  const [name, setName] = useState('');
  const wanted = (nodes ?? []).filter((one) => (one.name ?? '').toLowerCase().includes(name.trim().toLowerCase()));
  return (
    <>
      {sources.map((source) => (
        <SourceMessage key={source.area.key} source={source} />
      ))}
      {!nodes && <p>Det vides ikke, hvilke borgere du har.</p>}
      {nodes?.length === 0 && completeness === 'COMPLETE' && <p>Du står ikke på nogen borgere.</p>}
      {nodes && nodes.length > 5 && (
        <div className="form-group">
          <label className="form-label" htmlFor="my-name">
            Find på navn
          </label>
          <input
            id="my-name"
            className="form-input"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      )}
      {nodes && (
        <Folded items={wanted} most={8} name="borgere">
          {(one) => (
            <li key={one.id} className="row">
              <Link href={`/borger/${one.id}`}>{one.name ?? 'Navnet vides ikke'}</Link>
              <span className="secondary">{one.age} år</span>
              {one.addressProtected && (
                <Badge kind="warning" icon="lock">
                  Beskyttet adresse
                </Badge>
              )}
            </li>
          )}
        </Folded>
      )}
      {pageInfo.hasNextPage && (
        <p className="secondary">Der er flere end de {nodes?.length ?? 0} første. Find dem på CPR-nummer.</p>
      )}
    </>
  );
}

function Systems() {
  const answer = useAnswer(SystemsDocument, {});
  return (
    <section aria-labelledby="systems" className="panel">
      <h2 id="systems">Fagsystemerne</h2>
      <Loaded answer={answer} name="fagsystemerne">
        {({ areas }) => (
          <ul className="plain">
            {areas.map((area) => (
              <li key={area.key} className="row">
                <AreaName area={area} />
                <SystemBadge {...area.system} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
