import { Link, useParams } from 'wouter-preact';
import { useChanges } from '../api/event-stream.ts';
import { useAnswer } from '../api/use-answer.ts';
import { MeetingDocument, MeetingSuggestionsDocument, type MeetingQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm } from '../parts/action-form.tsx';
import { ActionList } from '../parts/action-list.tsx';
import { dateText, timeText } from '../parts/dates.ts';
import { Deliveries } from '../parts/deliveries.tsx';
import { Folded } from '../parts/folded.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { answering, asking, invitedText, meetingActions } from '../parts/meeting-actions.ts';
import { Badge } from '../parts/message.tsx';
import { useOwnCitizens } from '../parts/own-citizens.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { unitOptions, useViewer } from '../parts/viewer.tsx';
import { DueBadge, lowerFirst } from '../parts/waiting-list.tsx';

type Shown = NonNullable<MeetingQuery['meeting']>;

/** One meeting: when and where, who is called, what is asked, who came, and what was said. */
export function Meeting() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(MeetingDocument, { id });
  useChanges(answer.again);
  return (
    <Loaded answer={answer} name="mødet" screen="Møde">
      {({ meeting }) =>
        meeting ? (
          <ShownMeeting meeting={meeting} again={answer.again} />
        ) : (
          <PageHeading tab="Møde">Intet møde, eller ingen adgang</PageHeading>
        )
      }
    </Loaded>
  );
}

const ShownMeeting = ({ meeting, again }: { meeting: Shown; again: () => void }) => (
  <>
    <PageHeading tab="Møde">
      {label('MeetingKind', meeting.kind)}, {timeText(meeting.at)}
    </PageHeading>
    <Standing meeting={meeting} />
    <div className="two-columns">
      <div>
        <Actions meeting={meeting} again={again} />
        {meeting.kind === 'SPARRING' && <Items meeting={meeting} again={again} />}
        <People meeting={meeting} />
        {meeting.summary && (
          <section className="panel" aria-labelledby="summary">
            <h2 id="summary">Referat</h2>
            <p className="written">{meeting.summary}</p>
          </section>
        )}
      </div>
      <div>
        {meeting.plan && (
          <section className="panel" aria-labelledby="receipts">
            <h2 id="receipts">Skrevet i fagsystemerne</h2>
            <Deliveries deliveries={meeting.deliveries} />
          </section>
        )}
        <History history={meeting.history} />
      </div>
    </div>
  </>
);

/** When, where and by whom, and what waits. */
const Standing = ({ meeting }: { meeting: Shown }) => (
  <div className="panel">
    <p className="badges">
      <Badge kind={meeting.state === 'HELD' ? 'success' : 'info'}>{label('MeetingState', meeting.state)}</Badge>
      {meeting.waiting && <DueBadge {...meeting.waiting} />}
    </p>
    <dl className="facts">
      <dt>Sted</dt>
      <dd>{meeting.place}</dd>
      <dt>Planlagt af</dt>
      <dd>{meeting.plannedBy.name}</dd>
      {typeof meeting.placesLeft === 'number' && (
        <>
          <dt>Pladser</dt>
          <dd>
            {meeting.placesLeft} af {meeting.places} er ledige
          </dd>
        </>
      )}
      {meeting.waiting && (
        <>
          <dt>Venter på</dt>
          <dd>
            {lowerFirst(label('WaitingFor', meeting.waiting.waitingFor))}, siden {dateText(meeting.waiting.since)}
          </dd>
        </>
      )}
    </dl>
    <p className="links">
      {meeting.citizen && <Link href={`/borger/${meeting.citizen.id}`}>Se borgeren</Link>}
      {meeting.plan && <Link href={`/plan/${meeting.plan.id}`}>Se den fælles plan</Link>}
      {meeting.kind === 'COMMITTEE' && <Link href="/udvalg">Dagsordenen</Link>}
      <Link href="/moeder">Alle møder</Link>
    </p>
  </div>
);

function Actions({ meeting, again }: { meeting: Shown; again: () => void }) {
  const calls = meeting.allowedActions.includes('CALL');
  const suggested = useAnswer(MeetingSuggestionsDocument, { id: meeting.id }, { pause: !calls });
  const asks = meeting.allowedActions.includes('ADD_ITEM');
  const ownCitizens = useOwnCitizens({ pause: !asks });
  const { areas } = useViewer();
  const inMeeting = new Set(meeting.areas.map(({ key }) => key));
  const actions = meetingActions({
    meeting,
    suggested: suggested.data?.meeting?.suggestedInvitations ?? null,
    units: unitOptions(areas.filter(({ key }) => inMeeting.has(key))).map(({ value, text }) => ({
      value,
      text: `Enheden ${text}`,
    })),
  });
  return (
    <section className="panel" aria-labelledby="actions">
      <h2 id="actions">Det kan du gøre</h2>
      {actions.length === 0 && !asks && <p className="secondary">Lige nu er der intet, du kan gøre ved mødet.</p>}
      <ActionList
        actions={actions}
        subject={meeting}
        steps={meeting.history.map((one) => ({ version: one.version, text: stepText(one) }))}
        again={again}
      />
      {asks && <ActionForm id="ask" action={asking(ownCitizens)} about={{ id: meeting.id }} done={again} />}
    </section>
  );
}

/** The questions of the sparring forum; one about a citizen whom the user may not see is just »en sag«. */
const Items = ({ meeting: { items }, again }: { meeting: Shown; again: () => void }) => (
  <section className="panel" aria-labelledby="items">
    <h2 id="items">Spørgsmål</h2>
    {items.length === 0 && <p className="secondary">Ingen endnu</p>}
    <ul className="plain things">
      {items.map((item) => (
        <li key={item.id}>
          <p className="written">{item.question ?? 'En sag'}</p>
          <p className="secondary">
            {item.citizen && (
              <>
                Om <Link href={`/borger/${item.citizen.id}`}>{item.citizen.name ?? 'en borger'}</Link>.{' '}
              </>
            )}
            {item.askedBy.name}, {timeText(item.askedAt)}
          </p>
          {item.outcome && (
            <p className="written">
              <strong>{label('SparringOutcome', item.outcome)}:</strong> {item.answer}
            </p>
          )}
          {item.question && !item.outcome && (
            <ActionForm
              id={`answer-${item.id}`}
              action={answering}
              about={{ id: item.id, expectedVersion: item.version }}
              done={again}
            />
          )}
        </li>
      ))}
    </ul>
  </section>
);

/** Who is called, and once it is held who came. */
const People = ({ meeting: { invited, attendance } }: { meeting: Shown }) => (
  <section className="panel" aria-labelledby="people">
    <h2 id="people">{attendance.length > 0 ? 'Hvem var med' : 'Indkaldt'}</h2>
    {attendance.length === 0 && invited.length === 0 && <p className="secondary">Ingen endnu</p>}
    <ul className="plain">
      {attendance.length === 0 && invited.map((one) => <li key={one.key}>{invitedText(one)}</li>)}
      {attendance.map(({ invitation, guest, presence }) => (
        <li key={invitation?.key ?? guest ?? ''}>
          {invitation?.name ?? invitation?.unit ?? guest}: {label('Presence', presence).toLowerCase()}
        </li>
      ))}
    </ul>
  </section>
);

type Event = Shown['history'][number];

const stepText = ({ action, by, at }: Event): string =>
  `${label('MeetingActionDone', action)}: ${by ? by.name : 'Helhed'}, ${timeText(at)}`;

const History = ({ history }: { history: Shown['history'] }) => (
  <section className="panel" aria-labelledby="history">
    <h2 id="history">Historik</h2>
    <Folded items={history.toReversed()} most={6} name="hændelser" className="plain things">
      {(one) => (
        <li key={one.version}>
          <p className="thing">
            <strong>{label('MeetingActionDone', one.action)}</strong>
          </p>
          <p className="secondary">
            {one.by ? one.by.name : 'Helhed'}, {timeText(one.at)}
            {one.meetingAt && `. Til ${timeText(one.meetingAt)}`}
          </p>
          {one.text && <p className="written">{one.text}</p>}
        </li>
      )}
    </Folded>
  </section>
);
