import { Link, useParams } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { useChanges } from '../api/event-stream.ts';
import { NotificationDocument, type NotificationQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionList } from '../parts/action-list.tsx';
import { dateText, hoursText, periodText, timeText } from '../parts/dates.ts';
import { Deliveries } from '../parts/deliveries.tsx';
import { Folded } from '../parts/folded.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge, Message } from '../parts/message.tsx';
import { notificationActions } from '../parts/notification-actions.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { DueBadge, lowerFirst } from '../parts/waiting-list.tsx';

type Notification = Extract<NonNullable<NotificationQuery['node']>, { __typename: 'Notification' }>;

/** One notification of a decision: what was decided, that it is voluntary, and the answer to it. */
export function Notification() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(NotificationDocument, { id });
  useChanges(answer.again);
  return (
    <Loaded answer={answer} name="beskeden" screen="Besked om afgørelse">
      {({ node }) =>
        node?.__typename === 'Notification' ? (
          <Shown notification={node} again={answer.again} />
        ) : (
          <PageHeading tab="Besked">Ingen besked, eller ingen adgang</PageHeading>
        )
      }
    </Loaded>
  );
}

const Shown = ({ notification, again }: { notification: Notification; again: () => void }) => (
  <>
    <PageHeading tab="Besked om afgørelse">
      Besked om afgørelse: {notification.citizenName ?? notification.cprMasked}
    </PageHeading>
    <div className="two-columns">
      <div>
        <section className="panel" aria-labelledby="decision">
          <h2 id="decision">
            {notification.decision?.title ?? 'Bostøtte'}: {lowerFirst(label('DecisionKind', notification.kind))}
          </h2>
          <p className="badges">
            <Badge kind="info">{label('NotificationState', notification.state)}</Badge>
            {notification.waiting && <DueBadge {...notification.waiting} />}
          </p>
          <Decision notification={notification} />
        </section>
        <section className="panel" aria-labelledby="actions">
          <h2 id="actions">Det kan du gøre</h2>
          <Actions notification={notification} again={again} />
        </section>
      </div>
      <div>
        <section className="panel" aria-labelledby="receipts">
          <h2 id="receipts">Kvitteringer</h2>
          <Deliveries deliveries={notification.deliveries} />
        </section>
        <History history={notification.history} />
      </div>
    </div>
  </>
);

function Decision({ notification }: { notification: Notification }) {
  const { decision, recipient, citizen, minutesPerWeek, startsOn, endsOn, disputeAnswer } = notification;
  const facts = [
    ['Til', `${recipient.unit.name} (${recipient.area.name}). ${recipient.sentence}`],
    ['Periode', periodText(startsOn, endsOn)],
    ['Omfang', typeof minutesPerWeek === 'number' ? `${hoursText(minutesPerWeek)} om ugen` : 'Ikke oplyst'],
    ...(decision
      ? [
          ['Afgørelse', `${decision.title}, ${decision.paragraph}`],
          ['Truffet', [dateText(decision.decidedOn), decision.decidedBy?.name].filter(Boolean).join(', ')],
          ['Leveres af', decision.provider ?? 'Ikke oplyst'],
          ['Borgeren er orienteret', informedText(decision)],
          ['Klage', decision.appeal.sentence],
        ]
      : []),
  ];
  return (
    <>
      {decision?.voluntary && (
        <Message kind="info" heading="Støtten er frivillig">
          <p>{decision.voluntaryNotice}</p>
        </Message>
      )}
      {!decision && (
        <Message kind="warning" heading="Afgørelsen kan ikke vises lige nu">
          <p>Fagsystemet svarer ikke, eller du har ikke adgang til afgørelsen. Det, der står her, er fra beskeden.</p>
        </Message>
      )}
      {notification.supersedesEarlier && <p>Afgørelsen afløser en tidligere.</p>}
      <dl className="facts">
        {facts.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
      </dl>
      {notification.reason && (
        <Message kind="warning" heading={`Indsigelse: ${label('DisputeReason', notification.reason)}`}>
          <p>{notification.text}</p>
        </Message>
      )}
      {disputeAnswer && (
        <Message kind="info" heading={`Svar på indsigelsen: ${label('DisputeOutcome', disputeAnswer.outcome)}`}>
          <p>{disputeAnswer.text}</p>
        </Message>
      )}
      {notification.actionTaken && (
        <p>
          Kvitteret: {label('ActionTaken', notification.actionTaken)}. {!notification.reason && notification.text}
        </p>
      )}
      {citizen && <Link href={`/borger/${citizen.id}`}>Se borgeren</Link>}
    </>
  );
}

function informedText({ informedOn, informedException }: NonNullable<Notification['decision']>): string {
  if (informedOn) return `Ja, ${dateText(informedOn)}`;
  return informedException ? `Nej: ${label('InformedException', informedException).toLowerCase()}` : 'Ikke oplyst';
}

function Actions({ notification, again }: { notification: Notification; again: () => void }) {
  const actions = notificationActions(notification.allowedActions);
  return (
    <>
      {actions.length === 0 && <p className="secondary">Lige nu er der intet, du skal gøre ved beskeden.</p>}
      <ActionList
        actions={actions}
        subject={notification}
        steps={notification.history.map((one) => ({
          version: one.version,
          text: `${label('NotificationActionDone', one.action)}: ${byText(one)}`,
        }))}
        again={again}
      />
    </>
  );
}

const byText = ({ by, at }: Pick<Notification['history'][number], 'by' | 'at'>) =>
  `${by?.name ?? 'Helhed'}, ${timeText(at)}`;

const History = ({ history }: { history: Notification['history'] }) => (
  <section className="panel" aria-labelledby="history">
    <h2 id="history">Historik</h2>
    <Folded items={history.toReversed()} name="hændelser" className="plain things">
      {({ actionTaken, reason, outcome, text, ...one }) => (
        <li key={`${one.version} ${one.action}`}>
          <p className="thing">
            <strong>{label('NotificationActionDone', one.action)}</strong>
          </p>
          <p className="secondary">{byText(one)}</p>
          {actionTaken && <p>{label('ActionTaken', actionTaken)}</p>}
          {reason && <p>{label('DisputeReason', reason)}</p>}
          {outcome && <p>{label('DisputeOutcome', outcome)}</p>}
          {text && <p className="written">{text}</p>}
        </li>
      )}
    </Folded>
  </section>
);
