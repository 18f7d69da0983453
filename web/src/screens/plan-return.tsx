import { Link, Redirect, useLocation, useParams } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { PlanReturnDocument, type PlanReturnQuery } from '../generated/graphql.ts';
import { ActionForm } from '../parts/action-form.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { proposing } from '../parts/propose-case.ts';
import { ownUnits, useViewer } from '../parts/viewer.tsx';

/** The proposal of another coordinator once the one of a plan has left, filled in with what Helhed knows; else the plan. */
export function PlanReturn() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(PlanReturnDocument, { id });
  return (
    <Loaded answer={answer} name="planen" screen="En anden koordinator">
      {({ plan, legalBases }) =>
        plan?.casePrefill ? (
          <Shown plan={plan} prefill={plan.casePrefill} legalBases={legalBases} />
        ) : (
          <Redirect to={`/plan/${id}`} replace />
        )
      }
    </Loaded>
  );
}

type ShownPlan = NonNullable<PlanReturnQuery['plan']>;
type Parts = {
  plan: ShownPlan;
  prefill: NonNullable<ShownPlan['casePrefill']>;
  legalBases: PlanReturnQuery['legalBases'];
};

function Shown({ plan: { id, citizenName, cprMasked, coordinator }, prefill: { kind, why }, legalBases }: Parts) {
  const [, navigate] = useLocation();
  const units = ownUnits(useViewer());
  const unit = `${coordinator.area.key}/${coordinator.unit}`;
  const begin = { why, ...(units.some(({ value }) => value === unit) && { unit }) };
  return (
    <div className="narrow">
      <PageHeading tab="En anden koordinator">En anden koordinator for {citizenName ?? cprMasked}</PageHeading>
      <p>
        Koordinatoren er stoppet: {coordinator.name} ({coordinator.area.name}). Udvalget beslutter, hvem det skal være i
        stedet.
      </p>
      <ActionForm
        id="propose"
        action={proposing({ legalBases, units }, { begin })}
        about={{ planId: id, kind }}
        done={() => navigate(`/plan/${id}`)}
      />
      <p className="links">
        <Link href={`/plan/${id}`}>Se planen</Link>
      </p>
    </div>
  );
}
