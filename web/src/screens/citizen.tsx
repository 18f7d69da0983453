import { useParams } from 'wouter-preact';
import { useAnswer, type Answer } from '../api/use-answer.ts';
import { useChanges } from '../api/event-stream.ts';
import {
  CitizenDocument,
  CitizenCourseDocument,
  CitizenOwnDocument,
  type CitizenOwnQuery,
  type CitizenQuery,
} from '../generated/graphql.ts';
import { ChangeCitizen } from '../parts/change-citizen.tsx';
import { CitizenHead } from '../parts/citizen-head.tsx';
import { Consents, Decisions, OwnPlan, Referrals } from '../parts/citizen-own.tsx';
import { CitizenCommittee } from '../parts/citizen-committee.tsx';
import { DeclareConflict } from '../parts/declare-conflict.tsx';
import { Discrepancies } from '../parts/discrepancies.tsx';
import { AreaLane } from '../parts/area-lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Message } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { People } from '../parts/people.tsx';
import { contactPeople } from '../parts/person-choice.ts';
import { joinSources } from '../parts/sources.tsx';
import { Timeline } from '../parts/timeline.tsx';

/** One citizen over all areas: who does what, what waits, and what is missing. */
export function Citizen() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(CitizenDocument, { id });
  const own = useAnswer(CitizenOwnDocument, { id });
  const course = useAnswer(CitizenCourseDocument, { id });
  useChanges(() => own.again());
  return (
    <Loaded answer={answer} name="borgeren" screen="Borger">
      {({ citizen }) =>
        citizen ? (
          <>
            <CitizenHead citizen={citizen} />
            <div className="two-columns wide-left">
              <div>
                <Lanes citizen={citizen} />
                <section className="panel" aria-labelledby="course">
                  <h2 id="course">Forløb</h2>
                  <Loaded answer={course} name="forløbet">
                    {({ citizen: seen }) =>
                      seen && <Timeline citizenId={id} activities={seen.activities.nodes ?? []} />
                    }
                  </Loaded>
                </section>
              </div>
              <div>
                <Own citizen={citizen} answer={own} />
                <Loaded answer={course} name="uoverensstemmelser">
                  {({ citizen: seen }) => seen && <Discrepancies list={seen.discrepancies} again={course.again} />}
                </Loaded>
                {citizen.allowedActions.includes('DECLARE_CONFLICT_OF_INTEREST') && <DeclareConflict citizenId={id} />}
              </div>
            </div>
          </>
        ) : (
          <NoCitizen />
        )
      }
    </Loaded>
  );
}

type Shown = NonNullable<CitizenQuery['citizen']>;

/** What Helhed itself has of a citizen: the plan, the committee's cases, referrals, people, decisions and consents. */
const Own = ({ citizen, answer }: { citizen: Shown; answer: Answer<CitizenOwnQuery> }) => (
  <Loaded answer={answer} name="henvisninger, afgørelser og samtykker">
    {({ citizen: seen }) =>
      seen && (
        <>
          <OwnPlan plan={seen.plan ?? null} />
          <CitizenCommittee
            citizenId={citizen.id}
            people={contactPeople(citizen.contacts.nodes)}
            proposes={citizen.allowedActions.includes('PROPOSE_COMMITTEE_CASE')}
            opens={citizen.allowedActions.includes('OPEN_PLAN')}
            again={answer.again}
          />
          <Referrals
            referrals={seen.referrals.nodes ?? null}
            draft={seen.referralDraft ?? null}
            refer={citizen.allowedActions.includes('REFER') ? `/borger/${citizen.id}/henvis` : null}
          />
          <People contacts={citizen.contacts} />
          <Decisions citizen={citizen} decisions={seen.bostoetteDecisions} />
          <Consents citizenId={citizen.id} consents={seen.consents.nodes ?? null} />
        </>
      )
    }
  </Loaded>
);

/** One lane for each area, in the gateway's order. */
function Lanes({ citizen }: { citizen: NonNullable<CitizenQuery['citizen']> }) {
  const { cases, activities, sources } = citizen;
  return (
    <div className="lanes">
      {joinSources(sources, cases.sources, activities.sources).map((source) => (
        <AreaLane
          key={source.area.key}
          source={source}
          cases={cases.nodes?.filter(({ area }) => area.key === source.area.key) ?? null}
          activities={activities.nodes?.filter(({ area }) => area.key === source.area.key) ?? null}
        />
      ))}
    </div>
  );
}

/** Shows that there is no such citizen for the user, or no access; the two are not told apart. */
const NoCitizen = () => (
  <div className="narrow">
    <PageHeading tab="Borger">Ingen borger, eller ingen adgang</PageHeading>
    <Message kind="info">
      <p>Borgeren findes ikke, eller du har ikke længere adgang. Helhed siger ikke hvilket.</p>
    </Message>
    <ChangeCitizen />
  </div>
);
