import { Link } from 'wouter-preact';
import type { PlanMemberPartsFragment, PlanQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText } from './dates.ts';
import { AreaName } from './lane.tsx';
import { Badge, Message } from './message.tsx';
import { DueBadge, lowerFirst } from './waiting-list.tsx';

type Plan = NonNullable<PlanQuery['plan']>;

/** Where the plan stands: whose entrance it is, who takes part, what was answered, and what waits. */
export function PlanStanding({ plan }: { plan: Plan }) {
  const { id, citizen, coordinator, standIn, waiting } = plan;
  return (
    <div className="panel">
      <p className="badges">
        <Badge kind="info">{label('PlanState', plan.state)}</Badge>
        {waiting.map((one) => (
          <DueBadge key={one.waitingFor} {...one} />
        ))}
        {plan.outcome && <Badge>{label('PlanOutcome', plan.outcome)}</Badge>}
      </p>
      {plan.warnings.map(({ code, message }) => (
        <Message key={code} kind="warning" heading={label('PlanWarningCode', code)}>
          <p>{message}</p>
          {code === 'COORDINATOR_LEFT' && plan.casePrefill && (
            <Link href={`/plan/${id}/udvalg`}>Foreslå udvalget en anden koordinator</Link>
          )}
        </Message>
      ))}
      <dl className="facts">
        <dt>Borgerens ene indgang</dt>
        <dd>
          <Member member={coordinator} />
          {standIn && (
            <p className="secondary">
              Stedfortræder {dateText(standIn.from)} til {dateText(standIn.until)}: {standIn.name}
            </p>
          )}
        </dd>
        <Parties plan={plan} />
        <Dates plan={plan} />
        {waiting.map(({ waitingFor, since }) => [
          <dt key={`${waitingFor} name`}>Venter på</dt>,
          <dd key={`${waitingFor} value`}>
            {lowerFirst(label('WaitingFor', waitingFor))}, siden {dateText(since)}
          </dd>,
        ])}
      </dl>
      <Statutory plan={plan} />
      <p className="links">
        {citizen && <Link href={`/borger/${citizen.id}`}>Se borgeren</Link>}
        <Link href={`/plan/${id}/borger`}>Planen, som borgeren får den</Link>
      </p>
    </div>
  );
}

/** The areas, each with who of it said that it takes part, and the background group. */
const Parties = ({ plan: { areas, backgroundGroup } }: { plan: Plan }) => (
  <>
    <dt>Områder</dt>
    <dd>
      <ul className="plain">
        {areas.map(({ area, joinedAt, joinedBy }) => (
          <li key={area.key}>
            <AreaName area={area} />{' '}
            <span className="secondary">
              {joinedAt
                ? `deltager, sagt af ${joinedBy?.name ?? 'udvalget'} ${dateText(joinedAt)}`
                : 'har ikke sagt, at det deltager'}
            </span>
          </li>
        ))}
      </ul>
    </dd>
    {backgroundGroup.length > 0 && (
      <>
        <dt>Baggrundsgruppe</dt>
        <dd>
          <ul className="plain">
            {backgroundGroup.map((one) => (
              <li key={`${one.area.key} ${one.caseworker}`}>
                <Member member={one} />
              </li>
            ))}
          </ul>
        </dd>
      </>
    )}
  </>
);

const Member = ({ member: { area, name } }: { member: PlanMemberPartsFragment }) => (
  <>
    {name} <AreaName area={area} />
  </>
);

function Dates({ plan }: { plan: Plan }) {
  const { answer, offeredOn, decidedOn, startedOn, workingDaysToStart, followUpOn, followedUpOn, endedOn, until } =
    plan;
  const rows: [string, string | null][] = [
    ['Besluttet', dateText(decidedOn)],
    ['Tilbudt borgeren', offeredOn ? dateText(offeredOn) : null],
    ['Borgerens svar', answer ? answerText(answer) : null],
    ['Første indsats', startedOn ? startText(startedOn, workingDaysToStart ?? null) : null],
    ['Fulgt op', followedUpOn ? dateText(followedUpOn) : null],
    ['Næste opfølgning', endedOn ? null : dateText(followUpOn)],
    ['På pause til og med', until ? dateText(until) : null],
    ['Slut', endedOn ? dateText(endedOn) : null],
  ];
  return (
    <>
      {rows.map(([name, value]) =>
        value === null ? null : [<dt key={`${name} name`}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>],
      )}
    </>
  );
}

const answerText = ({ kind, answeredOn, form, text }: NonNullable<Plan['answer']>): string =>
  `${label('PlanAnswerKind', kind)}, ${label('PlanAnswerForm', form).toLowerCase()}, ${dateText(answeredOn)}${text ? `: »${text}«` : ''}`;

const startText = (on: string, days: number | null): string =>
  `${dateText(on)}${days === null ? '' : `, ${days} ${days === 1 ? 'arbejdsdag' : 'arbejdsdage'} efter beslutningen`}`;

/** Says which statutory plans the joint plan stands in the place of, and which of them hold by themselves again. */
function Statutory({ plan: { form, statutory } }: { plan: Plan }) {
  if (form === 'BESIDE' && statutory.length === 0) return null;
  const standing = statutory.filter(({ stands }) => stands);
  const replaced = statutory.filter(({ stands }) => !stands);
  return (
    <>
      {replaced.length > 0 && (
        <p>
          Træder i stedet for {replaced.map(({ plan, law }) => `${plan} (${law})`).join(' og ')}, så længe borgerens
          samtykke gælder.
        </p>
      )}
      {standing.length > 0 && (
        <Message kind="warning" heading="Lovbestemte planer gælder igen for sig">
          <p>
            {standing.map(({ plan, area }) => `${plan} (${area.name})`).join(', ')}: et samtykke gælder ikke længere.
          </p>
        </Message>
      )}
    </>
  );
}
