import { useLayoutEffect, useState } from 'preact/compat';
import { useAnswer, useUntilWhole, type Answer } from '../api/use-answer.ts';
import { useChanges } from '../api/event-stream.ts';
import {
  HandledWorkDocument,
  SentReferralsDocument,
  SystemsDocument,
  WorkQueueDocument,
  type WorkQueueFilter,
  type WorkQueueQuery,
} from '../generated/graphql.ts';
import { HandledList } from '../parts/handled-list.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MyCitizens } from '../parts/my-citizens.tsx';
import { OwnDrafts } from '../parts/own-drafts.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { SentReferrals } from '../parts/sent-referrals.tsx';
import { isPassing, SourceMessage } from '../parts/sources.tsx';
import { QueueFilter } from '../parts/queue-filter.tsx';
import { Systems } from '../parts/systems.tsx';
import { WaitingList } from '../parts/waiting-list.tsx';

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
          <OwnDrafts drafts={sent.data?.referralDrafts.nodes ?? []} again={sent.again} />
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
