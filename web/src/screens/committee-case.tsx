import { Link, useParams } from 'wouter-preact';
import { useChanges } from '../api/event-stream.ts';
import { useAnswer } from '../api/use-answer.ts';
import {
  CommitteeCaseDocument,
  CommitteeChoicesDocument,
  type CommitteeCaseQuery,
  type CommitteeChoicesQuery,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionList } from '../parts/action-list.tsx';
import { committeeActions, type CaseFacts } from '../parts/committee-actions.ts';
import { Decision } from '../parts/committee-decision.tsx';
import { Readiness } from '../parts/committee-readiness.tsx';
import { dateText, timeText } from '../parts/dates.ts';
import { Deliveries } from '../parts/deliveries.tsx';
import { Folded } from '../parts/folded.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { contactPeople, eachOnce, memberPerson } from '../parts/person-choice.ts';
import { unitOptions, useViewer } from '../parts/viewer.tsx';
import { DueBadge, lowerFirst } from '../parts/waiting-list.tsx';

type Case = NonNullable<CommitteeCaseQuery['committeeCase']>;

/** A case on its way to the committee, or that has been there: what is told, what lacks, and what was decided. */
export function CommitteeCase() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(CommitteeCaseDocument, { id });
  const choices = useAnswer(CommitteeChoicesDocument, {});
  useChanges(answer.again);
  return (
    <Loaded answer={answer} name="sagen" screen="Sag til udvalget">
      {({ committeeCase }) =>
        committeeCase ? (
          <Shown one={committeeCase} choices={choices.data} again={answer.again} />
        ) : (
          <PageHeading tab="Sag til udvalget">Ingen sag, eller ingen adgang</PageHeading>
        )
      }
    </Loaded>
  );
}

type ShownParts = { one: Case; choices: CommitteeChoicesQuery | undefined; again: () => void };

const Shown = ({ one, choices, again }: ShownParts) => (
  <>
    <PageHeading tab="Sag til udvalget">Sag til udvalget: {one.citizenName ?? one.cprMasked}</PageHeading>
    <Standing one={one} />
    <div className="two-columns wide-left">
      <div>
        {one.decision && <Decision name="Udvalgets beslutning" decision={one.decision} />}
        {one.disagreement && !one.decision && <Decision name="Udvalget er uenigt" decision={one.disagreement} />}
        <Actions one={one} choices={choices} again={again} />
        <Readiness one={one} again={again} />
      </div>
      <div>
        <section className="panel" aria-labelledby="receipts">
          <h2 id="receipts">Skrevet i fagsystemerne</h2>
          <Deliveries deliveries={one.deliveries} />
        </section>
        <History history={one.history} />
      </div>
    </div>
  </>
);

function Standing({ one }: { one: Case }) {
  const facts: [string, string | null | undefined][] = [
    ['Hvorfor', one.why],
    ['Hjemmel', one.legalBasis?.name],
    ['Borgeren er orienteret', informedText(one)],
    ['Foreslået af', one.proposer?.name],
    ['Bragt for udvalget af', one.referrer?.name],
    ['Fremlægges af', one.presenter?.name],
    ['Møde', one.meeting && `${timeText(one.meeting.at)}, ${one.meeting.place}`],
    ['Punkt på dagsordenen', one.agendaPlace ? String(one.agendaPlace) : null],
    ['Udsat til', one.until && dateText(one.until)],
    [
      'Venter på',
      one.waiting && `${lowerFirst(label('WaitingFor', one.waiting.waitingFor))}, siden ${dateText(one.waiting.since)}`,
    ],
  ];
  return (
    <div className="panel">
      <p className="badges">
        <Badge kind="info">{label('CommitteeCaseState', one.state)}</Badge>
        <Badge>{label('CommitteeCaseKind', one.kind)}</Badge>
        {one.waiting && <DueBadge {...one.waiting} />}
        {one.sentBack > 0 && (
          <Badge kind="warning">Sendt tilbage {one.sentBack === 1 ? 'én gang' : `${one.sentBack} gange`}</Badge>
        )}
      </p>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value
            ? [
                <dt key={`${name} name`}>{name}</dt>,
                <dd key={`${name} value`} className="written">
                  {value}
                </dd>,
              ]
            : null,
        )}
      </dl>
      <p className="links">
        {one.citizen && <Link href={`/borger/${one.citizen.id}`}>Se borgeren</Link>}
        {one.plan && <Link href={`/plan/${one.plan.id}`}>Se den fælles plan</Link>}
        <Link href="/udvalg">Udvalget</Link>
      </p>
    </div>
  );
}

function informedText({ informedOn, informedException }: Case): string | null {
  if (informedOn) return `Ja, ${dateText(informedOn)}`;
  return informedException ? `Nej: ${lowerFirst(label('InformedException', informedException))}` : null;
}

function Actions({ one, choices, again }: ShownParts) {
  const { areas } = useViewer();
  const facts: CaseFacts = {
    one,
    people: eachOnce([
      ...(one.presenter ? [memberPerson(one.presenter)] : []),
      ...contactPeople(one.citizen?.contacts.nodes),
    ]),
    units: unitOptions(areas),
    areas: [
      ...new Map(
        [...areas, ...(choices?.committee.members ?? []).map(({ area }) => area)].map(({ key, name }) => [key, name]),
      ),
    ].map(([value, text]) => ({ value, text })),
    meetings: (choices?.meetings.nodes ?? []).map(({ id, at, place, placesLeft }) => ({
      value: id,
      text: `${timeText(at)}, ${place}${typeof placesLeft === 'number' ? ` (${placesLeft} pladser)` : ''}`,
    })),
    members: choices?.committee.members ?? [],
  };
  const actions = committeeActions(facts);
  return (
    <section className="panel" aria-labelledby="actions">
      <h2 id="actions">Det kan du gøre</h2>
      {actions.length === 0 && <p className="secondary">Lige nu er der intet, du kan gøre ved sagen.</p>}
      <ActionList
        actions={actions}
        subject={one}
        steps={one.history.map((event) => ({ version: event.version, text: stepText(event) }))}
        again={again}
      />
    </section>
  );
}

type Event = Case['history'][number];

const stepText = ({ action, by, at }: Event): string =>
  `${label('CommitteeCaseActionDone', action)}: ${by ? by.name : 'Helhed'}, ${timeText(at)}`;

const History = ({ history }: { history: Case['history'] }) => (
  <section className="panel" aria-labelledby="history">
    <h2 id="history">Historik</h2>
    <Folded items={history.toReversed()} most={6} name="hændelser" className="plain things">
      {(one) => (
        <li key={one.version}>
          <p className="thing">
            <strong>{label('CommitteeCaseActionDone', one.action)}</strong>
          </p>
          <p className="secondary">
            {one.by ? one.by.name : 'Helhed'}, {timeText(one.at)}
          </p>
          {one.reason && <p>{label('DeclineReason', one.reason)}</p>}
          {one.text && <p className="written">{one.text}</p>}
        </li>
      )}
    </Folded>
  </section>
);
