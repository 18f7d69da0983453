import { Link, useParams } from 'wouter-preact';
import { useChanges } from '../api/event-stream.ts';
import { useAnswer } from '../api/use-answer.ts';
import {
  PlanAroundDocument,
  PlanDocument,
  PlanMandateDocument,
  PlanPeopleDocument,
  type PlanQuery,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionList } from '../parts/action-list.tsx';
import { dateText } from '../parts/dates.ts';
import { Deliveries } from '../parts/deliveries.tsx';
import type { Option } from '../parts/field.tsx';
import { Folded } from '../parts/folded.tsx';
import { MeetingLine } from '../parts/meeting-line.tsx';
import { Mandate } from '../parts/mandate.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { planActions } from '../parts/plan-actions.ts';
import { PlanEfforts } from '../parts/plan-efforts.tsx';
import { PlanForm } from '../parts/plan-form.tsx';
import { PlanGoals } from '../parts/plan-goals.tsx';
import { PlanHistory, planStepText } from '../parts/plan-history.tsx';
import { PlanStanding } from '../parts/plan-standing.tsx';
import { contactPeople, eachOnce, memberPerson, type Person } from '../parts/person-choice.ts';
import { unitOptions, useViewer } from '../parts/viewer.tsx';

type ShownPlan = NonNullable<PlanQuery['plan']>;

/** A citizen's joint plan: the citizen's own words first, the goals, who does what, and exactly what the user may do. */
export function Plan() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(PlanDocument, { id });
  useChanges(answer.again);
  return (
    <Loaded answer={answer} name="planen" screen="Fælles plan">
      {({ plan }) =>
        plan ? (
          <Shown plan={plan} again={answer.again} />
        ) : (
          <PageHeading tab="Fælles plan">Ingen fælles plan, eller ingen adgang</PageHeading>
        )
      }
    </Loaded>
  );
}

const Shown = ({ plan, again }: { plan: ShownPlan; again: () => void }) => (
  <>
    <PageHeading tab="Fælles plan">Fælles plan for {plan.citizenName ?? plan.cprMasked}</PageHeading>
    <PlanStanding plan={plan} />
    <div className="two-columns wide-left">
      <div>
        <Actions plan={plan} again={again} />
        <section className="panel" aria-labelledby="words">
          <h2 id="words">Borgerens egne ord</h2>
          <p className="written">{plan.citizensWords || 'Endnu ikke skrevet'}</p>
          <h3>Motivation og ressourcer</h3>
          <p className="written">{plan.resources || 'Endnu ikke skrevet'}</p>
        </section>
        <PlanGoals plan={plan} />
        <PlanEfforts plan={plan} />
      </div>
      <div>
        <OwnMandate plan={plan} />
        <Around id={plan.id} />
        <section className="panel" aria-labelledby="receipts">
          <h2 id="receipts">Skrevet i fagsystemerne</h2>
          <Deliveries deliveries={plan.deliveries} />
        </section>
        <PlanHistory history={plan.history} />
      </div>
    </div>
  </>
);

function Actions({ plan, again }: { plan: ShownPlan; again: () => void }) {
  const { units, areas } = useViewer();
  const own = new Set(units.map(({ area }) => area));
  const ownAreas = plan.areas.flatMap(({ area: { key, name } }) => (own.has(key) ? [{ value: key, text: name }] : []));
  const inPlan = new Set(plan.areas.map(({ area }) => area.key));
  const planUnits = unitOptions(areas.filter(({ key }) => inPlan.has(key)));
  const actions = planActions({ plan, ownAreas, people: useStandIns(plan, planUnits), units: planUnits });
  const mayWrite = plan.allowedActions.includes('WRITE');
  return (
    <section className="panel" aria-labelledby="actions">
      <h2 id="actions">Det kan du gøre</h2>
      {actions.length === 0 && !mayWrite && <p className="secondary">Lige nu er der intet, du kan gøre ved planen.</p>}
      {mayWrite && <PlanForm plan={plan} again={again} />}
      <ActionList
        actions={actions}
        subject={plan}
        steps={plan.history.map((one) => ({ version: one.version, text: planStepText(one) }))}
        again={again}
      />
    </section>
  );
}

/** Returns those who may stand in for the coordinator, as far as Helhed knows them: whoever of the plan's units is in the background group or works with the citizen. */
function useStandIns(plan: ShownPlan, units: readonly Option[]): Person[] {
  const names = plan.allowedActions.includes('NAME_STAND_IN');
  const { data } = useAnswer(PlanPeopleDocument, { id: plan.id }, { pause: !names });
  const coordinator = memberPerson(plan.coordinator);
  const known = eachOnce([
    coordinator,
    ...plan.backgroundGroup.map(memberPerson),
    ...contactPeople(data?.plan?.citizen?.contacts.nodes),
  ]);
  return known.slice(1).filter(({ area, unit }) => units.some(({ value }) => value === `${area}/${unit}`));
}

/** The plan's mandate, for those who see amounts. */
function OwnMandate({ plan }: { plan: ShownPlan }) {
  const { roles } = useViewer();
  const seesAmounts = (['CASEWORKER', 'INTAKE', 'LEADER', 'FACILITATOR'] as const).some((role) => roles.has(role));
  const answer = useAnswer(PlanMandateDocument, { id: plan.id }, { pause: !seesAmounts });
  useChanges(answer.again);
  if (!seesAmounts) return null;
  return (
    <Loaded answer={answer} name="rammen">
      {({ plan: shown }) =>
        shown?.mandate ? <Mandate plan={plan} mandate={shown.mandate} again={answer.again} /> : null
      }
    </Loaded>
  );
}

/** The meetings about the plan, and what the committee has dealt with. */
function Around({ id }: { id: string }) {
  const answer = useAnswer(PlanAroundDocument, { id });
  useChanges(answer.again);
  return (
    <Loaded answer={answer} name="møder og udvalgets sager">
      {({ plan }) => (
        <>
          <section className="panel" aria-labelledby="meetings">
            <h2 id="meetings">Møder</h2>
            {!plan?.meetings.nodes && <p className="secondary">Vides ikke</p>}
            {plan?.meetings.nodes?.length === 0 && <p className="secondary">Ingen endnu</p>}
            <Folded items={plan?.meetings.nodes ?? []} name="møder" className="plain things">
              {(one) => (
                <li key={one.id}>
                  <MeetingLine meeting={one} />
                </li>
              )}
            </Folded>
            <Link href="/moeder">Alle møder</Link>
          </section>
          {plan?.committeeCases.nodes && plan.committeeCases.nodes.length > 0 && (
            <section className="panel" aria-labelledby="cases">
              <h2 id="cases">I udvalget</h2>
              <ul className="plain things">
                {plan.committeeCases.nodes.map((one) => (
                  <li key={one.id}>
                    <Link href={`/udvalg/${one.id}`}>{label('CommitteeCaseKind', one.kind)}</Link>{' '}
                    <Badge>{label('CommitteeCaseState', one.state)}</Badge>{' '}
                    <span className="secondary">{dateText(one.openedAt)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Loaded>
  );
}
