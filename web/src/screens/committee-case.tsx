import { Link, useParams } from 'wouter-preact';
import { useChanges } from '../api/event-stream.ts';
import { useAnswer } from '../api/use-answer.ts';
import {
  CommitteeCaseDocument,
  CommitteeChoicesDocument,
  type CommitteeCaseQuery,
  type CommitteeChoicesQuery,
  type CommitteeDecisionPartsFragment,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm } from '../parts/action-form.tsx';
import { ActionList } from '../parts/action-list.tsx';
import { committeeActions, lighting, type CaseFacts, type ReadinessItem } from '../parts/committee-actions.ts';
import { dateText, timeText } from '../parts/dates.ts';
import { Deliveries } from '../parts/deliveries.tsx';
import { Folded } from '../parts/folded.tsx';
import { AreaName } from '../parts/lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge, Message, type MessageKind } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { contactPeople, eachOnce, type Person } from '../parts/person-choice.ts';
import { useViewer } from '../parts/viewer.tsx';
import { DueBadge, lowerFirst, upperFirst } from '../parts/waiting-list.tsx';

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

const looks: Readonly<Record<ReadinessItem['state'], MessageKind>> = {
  LIT: 'success',
  UNLIT: 'error',
  UNKNOWN: 'warning',
  WITHHELD: 'warning',
};

/** The items that make a case well-lit: how each stands, on what, and what has changed since it was declared ready. */
const Readiness = ({ one, again }: { one: Case; again: () => void }) => (
  <section className="panel" aria-labelledby="readiness">
    <h2 id="readiness">Er sagen velbelyst?</h2>
    <ul className="plain things">
      {one.readiness.map((item) => (
        <li key={item.name}>
          <p className="thing">
            <strong>{upperFirst(item.label)}</strong>{' '}
            <Badge kind={looks[item.state]}>{label('ReadinessItemState', item.state)}</Badge>
            {item.changedSince && <Badge kind="warning">Ændret siden</Badge>}
          </p>
          {item.reading && <p className="secondary">Læst: {item.reading}</p>}
          {(item.text || item.part) && (
            <p className="written">
              {item.part && `${label('CitizensPart', item.part)}. `}
              {item.text}
            </p>
          )}
          {item.by && (
            <p className="secondary">
              Sagt af {item.by.name}
              {item.on && `, om ${dateText(item.on)}`}
            </p>
          )}
          {one.allowedActions.includes('LIGHT') && item.state !== 'UNKNOWN' && (item.state !== 'LIT' || item.by) && (
            <ActionForm
              id={`light-${item.name}`}
              action={lighting(item)}
              about={{ id: one.id, expectedVersion: one.version }}
              done={again}
            />
          )}
        </li>
      ))}
    </ul>
  </section>
);

function Actions({ one, choices, again }: ShownParts) {
  const { areas } = useViewer();
  const facts: CaseFacts = {
    one,
    people: eachOnce([
      ...(one.presenter ? [personOf(one.presenter)] : []),
      ...contactPeople(one.citizen?.contacts.nodes),
    ]),
    units: areas.flatMap(({ key, name, units: { nodes } }) =>
      (nodes ?? []).map((unit) => ({ value: `${key}/${unit.key}`, text: `${unit.name} (${name})` })),
    ),
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

const personOf = ({ area, unit, caseworker, name }: NonNullable<Case['presenter']>): Person => ({
  area: area.key,
  unit,
  caseworker,
  name,
});

/** What the committee decided, or could not agree on: never changed, and the words of who was against it stand. */
const Decision = ({ name, decision }: { name: string; decision: CommitteeDecisionPartsFragment }) => (
  <section className="panel" aria-labelledby="decision">
    <h2 id="decision">{name}</h2>
    <p className="badges">
      <Badge kind="info">{label('CommitteeOutcome', decision.outcome)}</Badge>
      <Badge kind={decision.agreement === 'AGREED' ? 'success' : 'warning'}>
        {label('CommitteeAgreement', decision.agreement)}
      </Badge>
    </p>
    <p className="written">{decision.text}</p>
    <dl className="facts">
      <dt>Møde</dt>
      <dd>{dateText(decision.heldOn)}</dd>
      {decision.coordinator && (
        <>
          <dt>Koordinerende sagsbehandler</dt>
          <dd>
            {decision.coordinator.name} <AreaName area={decision.coordinator.area} />
          </dd>
        </>
      )}
      {decision.followUpOn && (
        <>
          <dt>Opfølgning</dt>
          <dd>{dateText(decision.followUpOn)}</dd>
        </>
      )}
      {decision.toArea && (
        <>
          <dt>Område</dt>
          <dd>{decision.toArea.name}</dd>
        </>
      )}
      <dt>Til stede</dt>
      <dd>
        {decision.present
          .filter(({ presence }) => presence === 'PRESENT')
          .map(({ member }) => member.name)
          .join(', ')}
      </dd>
      {decision.settledBy.length > 0 && (
        <>
          <dt>Afgjort af</dt>
          <dd>{decision.settledBy.map((one) => one.name).join(', ')}</dd>
        </>
      )}
    </dl>
    {decision.efforts.length > 0 && (
      <ul className="plain things">
        {decision.efforts.map(({ area, title }) => (
          <li key={`${area.key} ${title}`}>
            <AreaName area={area} /> {title}
          </li>
        ))}
      </ul>
    )}
    {decision.dissents.map(({ member, text }) => (
      <Message key={member.name} kind="info" heading={`Imod: ${member.name}`}>
        <p className="written">{text}</p>
      </Message>
    ))}
    <p className="secondary">Beslutningen er ingen afgørelse om en ydelse: myndigheden bliver i områderne.</p>
  </section>
);

type Event = Case['history'][number];

const stepText = ({ action, by, at }: Event): string =>
  `${label('CommitteeCaseAction', action)}: ${by ? by.name : 'Helhed'}, ${timeText(at)}`;

const History = ({ history }: { history: Case['history'] }) => (
  <section className="panel" aria-labelledby="history">
    <h2 id="history">Historik</h2>
    <Folded items={history.toReversed()} most={6} name="hændelser" className="plain things">
      {(one) => (
        <li key={one.version}>
          <p className="thing">
            <strong>{label('CommitteeCaseAction', one.action)}</strong>
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
