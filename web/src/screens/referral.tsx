import { Link, useParams } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { useChanges } from '../api/event-stream.ts';
import { ReferralDocument, type ReferralQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionList } from '../parts/action-list.tsx';
import { dateText } from '../parts/dates.ts';
import { Deliveries } from '../parts/deliveries.tsx';
import { AreaName } from '../parts/lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge, Message } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { referralActions } from '../parts/referral-actions.ts';
import { ExternalReplies, ReceiverAnswer, ReferralHistory, stepText } from '../parts/referral-history.tsx';
import { unitOptions, useViewer } from '../parts/viewer.tsx';
import { DueBadge, lowerFirst } from '../parts/waiting-list.tsx';

type Referral = NonNullable<ReferralQuery['referral']>;

/** One referral: where it stands, what it says, who has it, and exactly what the user may do. */
export function Referral() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(ReferralDocument, { id });
  useChanges(answer.again);
  return (
    <Loaded answer={answer} name="henvisningen" screen="Henvisning">
      {({ referral }) =>
        referral ? (
          <Shown referral={referral} again={answer.again} />
        ) : (
          <PageHeading tab="Henvisning">Ingen henvisning, eller ingen adgang</PageHeading>
        )
      }
    </Loaded>
  );
}

const Shown = ({ referral, again }: { referral: Referral; again: () => void }) => (
  <>
    <PageHeading tab="Henvisning">Henvisning af {referral.citizenName ?? referral.cprMasked}</PageHeading>
    <Standing referral={referral} />
    <div className="two-columns">
      <div>
        <Actions referral={referral} again={again} />
        <section className="panel" aria-labelledby="content">
          <h2 id="content">Indhold</h2>
          <Content referral={referral} />
        </section>
      </div>
      <div>
        <section className="panel" aria-labelledby="receipts">
          <h2 id="receipts">Kvitteringer</h2>
          <Deliveries deliveries={referral.deliveries} />
        </section>
        <ExternalReplies replies={referral.externalReplies} />
        <ReferralHistory history={referral.history} />
      </div>
    </div>
  </>
);

/** Where it stands: between whom, in what state, and what it waits for. */
function Standing({ referral }: { referral: Referral }) {
  const { sender, receiver, state, waiting, citizen, owner, author, next, previous, answerDueOn } = referral;
  return (
    <div className="panel">
      <p className="badges">
        <Badge kind="info">{label('ReferralState', state)}</Badge>
        {waiting && <DueBadge {...waiting} />}
      </p>
      <ReceiverAnswer history={referral.history} />
      <dl className="facts">
        <dt>Fra</dt>
        <dd>
          {sender.name} <AreaName area={sender.area} />, {author.name}
        </dd>
        <dt>Til</dt>
        <dd>
          {receiver.name} <AreaName area={receiver.area} />
          {owner && `, ${owner.name}`}
        </dd>
        {answerDueOn && waiting?.waitingFor !== 'ANSWER' && (
          <>
            <dt>Svar senest</dt>
            <dd>{dateText(answerDueOn)}</dd>
          </>
        )}
        {waiting && (
          <>
            <dt>Venter på</dt>
            <dd>
              {lowerFirst(label('WaitingFor', waiting.waitingFor))}, siden {dateText(waiting.since)}
            </dd>
          </>
        )}
      </dl>
      {referral.returnedToEarlierUnit && (
        <Message kind="warning" heading="Henvisningen er kommet tilbage til en enhed, der har haft den før" />
      )}
      <p className="links">
        {citizen && <Link href={`/borger/${citizen.id}`}>Se borgeren</Link>}
        {previous && <Link href={`/henvisning/${previous.id}`}>Før: sendt til {previous.receiver.name}</Link>}
        {next && <Link href={`/henvisning/${next.id}`}>Sendt videre til {next.receiver.name}</Link>}
      </p>
    </div>
  );
}

function Actions({ referral, again }: { referral: Referral; again: () => void }) {
  const viewer = useViewer();
  const units = unitOptions(viewer.areas);
  const questions = referral.history.findLast(({ action }) => action === 'REQUEST_INFORMATION')?.questions ?? [];
  const actions = referralActions(referral.allowedActions, {
    units,
    viewer,
    questions,
    colleagues: referral.colleagues,
    owner: referral.owner ?? null,
  });
  return (
    <section className="panel" aria-labelledby="actions">
      <h2 id="actions">Det kan du gøre</h2>
      {actions.length === 0 && <p className="secondary">Lige nu er der intet, du kan gøre ved henvisningen.</p>}
      {referral.allowedActions.includes('RECEIVE') && (
        <p>Kvittér først for, at I har modtaget den. Så kan du sige ja, sige nej, sende den videre eller spørge.</p>
      )}
      <ActionList
        actions={actions}
        subject={referral}
        steps={referral.history.map((one) => ({ version: one.version, text: stepText(one) }))}
        again={again}
      />
    </section>
  );
}

function Content({ referral }: { referral: Referral }) {
  if (referral.withheld) return <Message kind="info" heading={referral.withheld} />;
  const informed = referral.informedOn
    ? `Ja, ${dateText(referral.informedOn)}`
    : referral.informedException
      ? `Nej: ${lowerFirst(label('InformedException', referral.informedException))}`
      : 'Ikke oplyst';
  const facts = [
    ['Formål', referral.purpose],
    ['Hjemmel', referral.legalBasis?.name],
    ['Borgeren er orienteret', informed],
    ['Ønsket resultat', referral.desiredOutcome],
    ['Baggrund', referral.background],
    ['Forventet start', referral.plannedStartOn && dateText(referral.plannedStartOn)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => [
        <dt key={`${name} name`}>{name}</dt>,
        <dd key={`${name} value`} className="written">
          {value || 'Ikke oplyst'}
        </dd>,
      ])}
    </dl>
  );
}
