import { Link, useParams } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { PlanForCitizenDocument } from '../generated/graphql.ts';
import { Loaded } from '../parts/loaded.tsx';
import { PageHeading } from '../parts/page-heading.tsx';

/** The plan as the citizen is given it: plain Danish, ready to print. */
export function PlanForCitizen() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(PlanForCitizenDocument, { id });
  return (
    <Loaded answer={answer} name="planen" screen="Planen til borgeren">
      {({ plan }) =>
        plan ? (
          <div className="narrow">
            <PageHeading tab="Planen til borgeren">{headingOf(plan.forCitizen)}</PageHeading>
            <p className="buttons">
              <button type="button" className="button button-primary" onClick={() => window.print()}>
                Print
              </button>
              <Link href={`/plan/${id}`} className="button button-secondary">
                Tilbage til planen
              </Link>
            </p>
            <div className="panel written for-citizen">
              {plan.forCitizen.slice(headingOf(plan.forCitizen).length).trim()}
            </div>
          </div>
        ) : (
          <PageHeading tab="Planen til borgeren">Ingen fælles plan, eller ingen adgang</PageHeading>
        )
      }
    </Loaded>
  );
}

/** Returns the first line of a text: its heading. */
const headingOf = (text: string): string => text.split('\n', 1)[0] ?? '';
