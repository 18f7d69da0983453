import type { ReactElement } from 'preact/compat';
import { Redirect, Route } from 'wouter-preact';
import { placesOf } from './parts/header.tsx';
import { PageHeading } from './parts/page-heading.tsx';
import { seesCitizens, useViewer } from './parts/viewer.tsx';
import { BreakGlass } from './screens/break-glass.tsx';
import { Citizen } from './screens/citizen.tsx';
import { Committee } from './screens/committee.tsx';
import { CommitteeCase } from './screens/committee-case.tsx';
import { Conflicts } from './screens/conflicts.tsx';
import { Consent } from './screens/consent.tsx';
import { CorrectDecision, NewDecision } from './screens/decision.tsx';
import { DrawingRight } from './screens/drawing-right.tsx';
import { Find } from './screens/find.tsx';
import { Meeting } from './screens/meeting.tsx';
import { Meetings } from './screens/meetings.tsx';
import { MyDay } from './screens/my-day.tsx';
import { NewReferral } from './screens/new-referral.tsx';
import { Notification } from './screens/notification.tsx';
import { Operations } from './screens/operations.tsx';
import { Oversight } from './screens/oversight.tsx';
import { Plan } from './screens/plan.tsx';
import { PlanForCitizen } from './screens/plan-for-citizen.tsx';
import { PlanReturn } from './screens/plan-return.tsx';
import { Policy } from './screens/policy.tsx';
import { Referral } from './screens/referral.tsx';

/** The screens by their addresses; the citizen's id may stand there, a number never. */
export const screens: ReactElement[] = [
  <Route key="home" path="/" component={Home} />,
  <Route key="find" path="/find" component={Find} />,
  <Route key="citizen" path="/borger/:id" component={Citizen} />,
  <Route key="refer" path="/borger/:id/henvis" component={NewReferral} />,
  <Route key="referral" path="/henvisning/:id" component={Referral} />,
  <Route key="notification" path="/besked/:id" component={Notification} />,
  <Route key="meetings" path="/moeder" component={Meetings} />,
  <Route key="meeting" path="/moede/:id" component={Meeting} />,
  <Route key="committee" path="/udvalg" component={Committee} />,
  <Route key="committee-case" path="/udvalg/:id" component={CommitteeCase} />,
  <Route key="plan" path="/plan/:id" component={Plan} />,
  <Route key="plan-for-citizen" path="/plan/:id/borger" component={PlanForCitizen} />,
  <Route key="plan-return" path="/plan/:id/udvalg" component={PlanReturn} />,
  <Route key="consent" path="/borger/:id/samtykke" component={Consent} />,
  <Route key="decide" path="/borger/:id/afgoerelse" component={NewDecision} />,
  <Route key="correct" path="/afgoerelse/:id/ret" component={CorrectDecision} />,
  <Route key="conflicts" path="/inhabilitet" component={Conflicts} />,
  <Route key="glass" path="/noedadgang" component={BreakGlass} />,
  <Route key="operations" path="/drift" component={Operations} />,
  <Route key="drawing-right" path="/traekningsret" component={DrawingRight} />,
  <Route key="policy" path="/valg" component={Policy} />,
  <Route key="oversight" path="/leder" component={Oversight} />,
  <Route key="none" component={NotFound} />,
];

/** The first screen of somebody's menu. */
function Home() {
  const viewer = useViewer();
  const [first] = placesOf(viewer);
  if (seesCitizens(viewer)) return <MyDay />;
  return first ? <Redirect to={first.to} /> : <NotFound />;
}

function NotFound() {
  return (
    <div className="narrow">
      <PageHeading tab="Findes ikke">Siden findes ikke</PageHeading>
      <p>Adressen fører ingen steder hen i Helhed. Gå videre i menuen.</p>
    </div>
  );
}
