import { Link } from 'wouter-preact';
import { useChanges } from '../api/event-stream.ts';
import { useAnswer } from '../api/use-answer.ts';
import {
  CommitteeCasesDocument,
  CommitteeDocument,
  type CommitteeCasesQuery,
  type CommitteeQuery,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText, timeText } from '../parts/dates.ts';
import { Folded } from '../parts/folded.tsx';
import { AreaName } from '../parts/lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { MembersForm } from '../parts/members-form.tsx';
import { Badge } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { DueBadge } from '../parts/waiting-list.tsx';

/** The committee: the agenda of each meeting, the cases on their way, where they pile up, and who sits in it. */
export function Committee() {
  const cases = useAnswer(CommitteeCasesDocument, {});
  const committee = useAnswer(CommitteeDocument, {});
  useChanges(() => {
    cases.again();
    committee.again();
  });
  return (
    <>
      <PageHeading tab="Udvalget">Koordinations- og visitationsudvalget</PageHeading>
      <div className="two-columns wide-left">
        <div>
          <Loaded answer={cases} name="udvalgets sager">
            {({ committeeCases: { nodes } }) => <Cases cases={nodes ?? null} />}
          </Loaded>
        </div>
        <div>
          <Loaded answer={committee} name="udvalget">
            {({ committee: shown }) => (
              <>
                <Waiting committee={shown} />
                <Members committee={shown} again={committee.again} />
              </>
            )}
          </Loaded>
        </div>
      </div>
    </>
  );
}

type Case = NonNullable<CommitteeCasesQuery['committeeCases']['nodes']>[number];
type Shown = CommitteeQuery['committee'];

/** The cases: first the agenda of each meeting, in its order, then those that are on their way to one. */
function Cases({ cases }: { cases: readonly Case[] | null }) {
  if (!cases) return <p>Vides ikke</p>;
  const meetings = [...new Map(cases.flatMap(({ meeting }) => (meeting ? [[meeting.id, meeting]] : []))).values()];
  const later = cases.filter(({ meeting }) => !meeting);
  return (
    <>
      {meetings
        .toSorted((one, other) => one.at.localeCompare(other.at))
        .map(({ id, at }) => (
          <section key={id} className="panel" aria-labelledby={`agenda-${id}`}>
            <h2 id={`agenda-${id}`}>Dagsorden, {timeText(at)}</h2>
            <ol className="things">
              {cases
                .filter(({ meeting }) => meeting?.id === id)
                .toSorted((one, other) => (one.agendaPlace ?? 0) - (other.agendaPlace ?? 0))
                .map((one) => (
                  <li key={one.id}>
                    <CaseLine one={one} />
                  </li>
                ))}
            </ol>
            <Link href={`/moede/${id}`}>Se mødet</Link>
          </section>
        ))}
      <section className="panel" aria-labelledby="on-the-way">
        <h2 id="on-the-way">På vej til udvalget</h2>
        {later.length === 0 && <p className="secondary">Ingen, som du må se</p>}
        <Folded items={later} most={20} name="sager" className="plain things">
          {(one) => (
            <li key={one.id}>
              <CaseLine one={one} />
            </li>
          )}
        </Folded>
      </section>
    </>
  );
}

const CaseLine = ({ one }: { one: Case }) => (
  <>
    <p className="thing">
      <Link href={`/udvalg/${one.id}`}>{one.citizenName ?? one.cprMasked}</Link>{' '}
      <Badge kind="info">{label('CommitteeCaseState', one.state)}</Badge>
      {one.waiting && <DueBadge {...one.waiting} />}
    </p>
    <p className="secondary">
      {label('CommitteeCaseKind', one.kind)}
      {one.presenter && `. Fremlægges af ${one.presenter.name}`}
    </p>
  </>
);

/** What waits and where it piles up, and how long it takes from decision to the first effort. */
const Waiting = ({ committee: { waiting, toStart } }: { committee: Shown }) => (
  <section className="panel" aria-labelledby="waiting">
    <h2 id="waiting">Hvor det hober sig op</h2>
    {waiting.length === 0 && <p className="secondary">Intet venter.</p>}
    {waiting.length > 0 && (
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Venter på</th>
            <th scope="col">Antal</th>
            <th scope="col">Overskredet</th>
            <th scope="col">Ældste, dage</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((one) => (
            <tr key={one.waitingFor}>
              <th scope="row">{label('WaitingFor', one.waitingFor)}</th>
              <td>{one.count}</td>
              <td>{one.overdue}</td>
              <td>{one.oldestInDays}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p className="secondary">{startText(toStart)}</p>
  </section>
);

function startText({ median, longest, hidden }: Shown['toStart']): string {
  if (hidden) return 'Tiden fra beslutning til første indsats vises ikke: der er for få planer.';
  if (median === null || median === undefined) return 'Ingen plan er begyndt endnu.';
  return `Fra beslutning til første indsats: ${median} arbejdsdage (median), ${longest ?? median} som det længste.`;
}

const Members = ({ committee, again }: { committee: Shown; again: () => void }) => (
  <section className="panel" aria-labelledby="members">
    <h2 id="members">Medlemmer</h2>
    {committee.members.length === 0 && <p className="secondary">Der er endnu ingen liste over medlemmer.</p>}
    <ul className="plain things">
      {committee.members.map(({ id, name, kind, area, chair, deputy }) => (
        <li key={id}>
          <p className="thing">
            <strong>{name}</strong> <AreaName area={area} /> {chair && <Badge kind="info">Formand</Badge>}
          </p>
          <p className="secondary">
            {label('CommitteeMemberKind', kind)}
            {deputy && `. Stedfortræder: ${deputy.name}`}
          </p>
        </li>
      ))}
    </ul>
    {committee.validFrom && <p className="secondary">Listen gælder fra {dateText(committee.validFrom)}.</p>}
    {committee.allowedActions.includes('SET_MEMBERS') && <MembersForm committee={committee} again={again} />}
    <details>
      <summary>Reglerne for udvalgets medlemmer</summary>
      <ul>
        {committee.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  </section>
);
