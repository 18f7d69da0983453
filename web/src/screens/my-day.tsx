import { useState } from 'preact/compat';
import { Link } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { useChanges } from '../api/event-stream.ts';
import {
  MyCitizensDocument,
  HandledWorkDocument,
  SystemsDocument,
  WorkQueueCountsDocument,
  WorkQueueDocument,
  type MyCitizensQuery,
  type WorkQueueFilter,
  type WorkQueueQuery,
} from '../generated/graphql.ts';
import { Folded } from '../parts/folded.tsx';
import { HandledList } from '../parts/handled-list.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { SourceMessage } from '../parts/sources.tsx';
import { QueueFilter } from '../parts/queue-filter.tsx';
import { Systems } from '../parts/systems.tsx';
import { useViewer } from '../parts/viewer.tsx';
import { DueBadge, WaitingList } from '../parts/waiting-list.tsx';

/** Shows what waits on the user, their citizens, and how the systems do. */
export function MyDay() {
  const [filter, setFilter] = useState<WorkQueueFilter>({});
  const queue = useAnswer(WorkQueueDocument, { filter });
  const counts = useAnswer(WorkQueueCountsDocument, {});
  const handled = useAnswer(HandledWorkDocument, {});
  const systems = useAnswer(SystemsDocument, {});
  useChanges(() => {
    queue.again();
    counts.again();
    handled.again();
  });
  return (
    <>
      <PageHeading tab="Min dag">Min dag</PageHeading>
      <div className="two-columns">
        <section aria-labelledby="waiting">
          <h2 id="waiting">Venter på dig</h2>
          <QueueFilter counts={counts.data?.workQueue} filter={filter} change={setFilter} />
          <Loaded answer={queue} name="det, der venter på dig">
            {(data) => (
              <Queue key={JSON.stringify(filter)} queue={data.workQueue} filtered={Object.keys(filter).length > 0} />
            )}
          </Loaded>
        </section>
        <div>
          <MyCitizens />
          <section aria-labelledby="handled" className="panel">
            <h2 id="handled">Gjort for nylig</h2>
            <Loaded answer={handled} name="det, der er gjort">
              {({ handledWork }) => <HandledList list={handledWork} />}
            </Loaded>
          </section>
          <Loaded answer={systems} name="fagsystemerne">
            {({ areas }) => <Systems areas={areas} />}
          </Loaded>
        </div>
      </div>
    </>
  );
}

type WorkQueue = WorkQueueQuery['workQueue'];

/** Rows do not move under the reader: what has come or gone since is shown when they ask for it. */
function Queue({ queue, filtered }: { queue: WorkQueue; filtered: boolean }) {
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
      {items?.length === 0 && shown.completeness === 'COMPLETE' && (
        <p>{filtered ? 'Intet af det, der venter, er af den slags.' : 'Der er intet, der venter på dig.'}</p>
      )}
      {items && items.length > 0 && <WaitingList items={items} fresh={fresh} />}
      {items && typeof shown.totalKnown === 'number' && shown.totalKnown > items.length && (
        <p className="secondary">
          De {items.length} mest presserende af {shown.totalKnown}.
        </p>
      )}
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
  const { today } = useViewer();
  const [name, setName] = useState('');
  const wanted = (nodes ?? []).filter((one) => (one.name ?? '').toLowerCase().includes(name.trim().toLowerCase()));
  return (
    <>
      {sources.map((source) => (
        <SourceMessage key={source.area.key} source={source} />
      ))}
      {!nodes && <p>Det vides ikke, hvilke borgere du har.</p>}
      {nodes?.length === 0 && completeness === 'COMPLETE' && <p>Du står ikke på nogen borgere.</p>}
      {nodes?.some(({ waitingCount }) => waitingCount === null) && (
        <p className="secondary">Det vides ikke lige nu, hvad der venter om dine borgere.</p>
      )}
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
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
      )}
      {nodes && (
        <Folded items={wanted} most={8} name="borgere">
          {(one) => (
            <li key={one.id} className="row">
              <Link href={`/borger/${one.id}`}>{one.name ?? 'Navnet vides ikke'}</Link>
              <span className="secondary">{one.age} år</span>
              {(one.newSince ?? 0) > 0 && <Badge kind="info">{one.newSince} nyt siden sidst</Badge>}
              {one.waitingCount ? <Badge kind="info">{one.waitingCount} venter</Badge> : null}
              {one.newSince ? <Badge kind="info">{one.newSince} nyt siden sidst</Badge> : null}
              {one.nextDeadline && <DueBadge dueOn={one.nextDeadline} overdue={one.nextDeadline < today} />}
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
