import { useLayoutEffect, useState } from 'preact/compat';
import { Link } from 'wouter-preact';
import { useAnswer, useUntilWhole, type Answer } from '../api/use-answer.ts';
import { useChanges } from '../api/event-stream.ts';
import {
  MyCitizensDocument,
  HandledWorkDocument,
  SentReferralsDocument,
  SystemsDocument,
  WorkQueueDocument,
  type MyCitizensQuery,
  type WorkQueueFilter,
  type WorkQueueQuery,
} from '../generated/graphql.ts';
import { Folded } from '../parts/folded.tsx';
import { HandledList } from '../parts/handled-list.tsx';
import { AreaName } from '../parts/lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { SentReferrals } from '../parts/sent-referrals.tsx';
import { isPassing, SourceMessage } from '../parts/sources.tsx';
import { QueueFilter } from '../parts/queue-filter.tsx';
import { Systems } from '../parts/systems.tsx';
import { useViewer } from '../parts/viewer.tsx';
import { DueBadge, WaitingList } from '../parts/waiting-list.tsx';

/** Shows what waits on the user, what became of what they sent, their citizens, and how the systems do. */
export function MyDay() {
  const [filter, setFilter] = useState<WorkQueueFilter>({});
  const [ownChanges, setOwnChanges] = useState(0);
  const queue = useAnswer(WorkQueueDocument, { filter });
  const sent = useAnswer(SentReferralsDocument, {});
  const handled = useAnswer(HandledWorkDocument, {});
  const systems = useAnswer(SystemsDocument, {});
  useChanges((own) => {
    if (own) setOwnChanges((before) => before + 1);
    queue.again();
    sent.again();
    handled.again();
  });
  useUntilWhole(!queue.data?.workQueue.sources.some(isPassing), queue.again);
  const settled = useSettled(queue, JSON.stringify(filter), ownChanges);
  return (
    <>
      <PageHeading tab="Min dag">Min dag</PageHeading>
      <div className="two-columns">
        <div>
          <section aria-labelledby="waiting">
            <h2 id="waiting">Venter på dig</h2>
            <QueueFilter counts={settled?.data.all} filter={filter} change={setFilter} />
            <Loaded answer={{ ...queue, data: settled?.data }} name="det, der venter på dig">
              {({ workQueue }) => (
                <Queue
                  shown={workQueue}
                  latest={queue.data?.workQueue ?? workQueue}
                  fresh={settled?.fresh ?? new Set()}
                  filtered={Object.keys(filter).length > 0}
                  show={() => settled?.show()}
                />
              )}
            </Loaded>
          </section>
          <SentReferrals answer={sent} />
        </div>
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

/** What the reader looks at: rows do not move under them. */
type Settled = {
  key: string;
  data: WorkQueueQuery;
  ownChanges: number;
  isKept: boolean;
  /** Those that came since, and were asked for. */
  fresh: ReadonlySet<string>;
};

/**
 * Keeps the list as the reader saw it first, until they ask for what others changed since. The first answer since the screen was
 * opened is shown at once, and so is what the user did themselves.
 */
function useSettled(
  { data, isKept }: Answer<WorkQueueQuery>,
  key: string,
  ownChanges: number,
): (Settled & { show: () => void }) | null {
  const [settled, setSettled] = useState<Settled | null>(null);
  const current = settled?.key === key ? settled : null;
  useLayoutEffect(() => {
    if (!data || data === current?.data) return;
    const follows =
      !current || current.isKept || current.ownChanges !== ownChanges || current.data.workQueue.nodes === null;
    if (follows) setSettled({ key, data, ownChanges, isKept, fresh: new Set() });
  }, [data, isKept, key, ownChanges, current]);
  if (!current) return null;
  const show = () => {
    if (data) setSettled({ ...current, data, fresh: new Set(arrivedIn(data.workQueue, current.data.workQueue)) });
  };
  return { ...current, show };
}

/** Lists what is on the later of two lists and not on the earlier. */
function arrivedIn(later: WorkQueue, earlier: WorkQueue): string[] {
  const before = idsOf(earlier);
  return [...idsOf(later)].filter((id) => !before.has(id));
}

const idsOf = ({ nodes }: WorkQueue) => new Set((nodes ?? []).map(({ id }) => id));

type QueueParts = {
  shown: WorkQueue;
  latest: WorkQueue;
  fresh: ReadonlySet<string>;
  filtered: boolean;
  show: () => void;
};

/** Shows what waits; what has come or gone since, when they ask for it. */
function Queue({ shown, latest, fresh, filtered, show }: QueueParts) {
  const arrived = arrivedIn(latest, shown);
  const changed = arrived.length > 0 || arrivedIn(shown, latest).length > 0;
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
      {latest.sources.map((source) => (
        <SourceMessage key={source.area.key} source={source} />
      ))}
      {overdue > 0 && <p>{overdue === 1 ? 'Én frist er overskredet.' : `${overdue} frister er overskredet.`}</p>}
      {!items && <p>Det vides ikke, hvad der venter på dig.</p>}
      {items?.length === 0 && latest.completeness === 'COMPLETE' && (
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

/** Shows the user's citizens, of each area where they work that has a system. */
function MyCitizens() {
  const { units, areas } = useViewer();
  const own = areas.filter(({ key }) => units.some(({ area }) => area === key));
  return (
    <section aria-labelledby="citizens" className="panel">
      <h2 id="citizens">Mine borgere</h2>
      {areas.length === 0 && <p role="status">Henter dine borgere …</p>}
      {areas.length > 0 && own.length === 0 && (
        <p>Dit område har intet fagsystem i Helhed, så her er ingen liste over dine borgere.</p>
      )}
      {own.map((area) => (
        <div key={area.key}>
          {own.length > 1 && (
            <h3>
              <AreaName area={area} />
            </h3>
          )}
          <AreaCitizens area={area.key} />
        </div>
      ))}
      {own.length > 0 && (
        <p>
          <Link href="/find">Find en anden borger</Link>
        </p>
      )}
    </section>
  );
}

function AreaCitizens({ area }: { area: string }) {
  const answer = useAnswer(MyCitizensDocument, { area });
  useUntilWhole(!answer.data?.citizens.sources.some(isPassing), answer.again);
  return (
    <Loaded answer={answer} name="dine borgere">
      {({ citizens }) => <Citizens area={area} citizens={citizens} />}
    </Loaded>
  );
}

type CitizensParts = { area: string; citizens: MyCitizensQuery['citizens'] };

function Citizens({ area, citizens: { nodes, sources, completeness, pageInfo } }: CitizensParts) {
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
          <label className="form-label" htmlFor={`my-name-${area}`}>
            Find på navn
          </label>
          <input
            id={`my-name-${area}`}
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
