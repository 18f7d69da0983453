import { Link, useLocation, useParams } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { useCommand } from '../api/use-command.ts';
import {
  CitizenToDecideOnDocument,
  CorrectBostoetteDecisionDocument,
  DecisionToCorrectDocument,
  RegisterBostoetteDecisionDocument,
} from '../generated/graphql.ts';
import { asDecisionInput, emptyDecision, ofDecision } from '../parts/decision-content.ts';
import { DecisionForm } from '../parts/decision-form.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Message } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useViewer } from '../parts/viewer.tsx';

/** The unit that somebody decides for, where they have only one. */
function useOnlyUnit(): string {
  const [only, ...others] = useViewer().units;
  return only && others.length === 0 ? `${only.area}/${only.unit}` : '';
}

/** Registers a decision that stands in no system that Helhed reads. */
export function NewDecision() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(CitizenToDecideOnDocument, { id });
  const [, navigate] = useLocation();
  const command = useCommand(RegisterBostoetteDecisionDocument);
  const begin = emptyDecision(useOnlyUnit());
  return (
    <div className="narrow">
      <PageHeading tab="Ny afgørelse">Registrér en afgørelse om bostøtte</PageHeading>
      <Loaded answer={answer} name="borgeren">
        {({ citizen }) =>
          citizen?.allowedActions.includes('REGISTER_DECISION') ? (
            <>
              <p>
                Om <Link href={`/borger/${id}`}>{citizen.name ?? 'borgeren'}</Link>, {citizen.cprMasked}. De, der skal
                vide det, får besked.
              </p>
              <DecisionForm
                command={command}
                send={(form) => command.send({ ...asDecisionInput(form), citizenId: id, number: form.number })}
                begin={begin}
                text="Registrér afgørelsen"
                done={() => navigate(`/borger/${id}`)}
              />
            </>
          ) : (
            <NotYours />
          )
        }
      </Loaded>
    </div>
  );
}

/** Corrects a decision that was registered by hand: all of it, as it should have been. */
export function CorrectDecision() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(DecisionToCorrectDocument, { id });
  const [, navigate] = useLocation();
  const command = useCommand(CorrectBostoetteDecisionDocument);
  const unit = useOnlyUnit();
  return (
    <div className="narrow">
      <PageHeading tab="Ret afgørelse">Ret en afgørelse om bostøtte</PageHeading>
      <Loaded answer={answer} name="afgørelsen">
        {({ bostoetteDecision: decision }) =>
          decision?.allowedActions.includes('CORRECT') ? (
            <>
              <p>
                Afgørelse {decision.source.number}. Skriv det hele, som det skulle have været: den rettede afgørelse
                afløser den, der står nu.
              </p>
              <DecisionForm
                command={command}
                send={(form) =>
                  command.send({
                    ...asDecisionInput(form),
                    id: decision.id,
                    expectedVersion: decision.source.version,
                  })
                }
                begin={ofDecision(decision, unit)}
                numbered
                text="Ret afgørelsen"
                done={() => navigate(decision.citizen ? `/borger/${decision.citizen.id}` : '/')}
              />
            </>
          ) : (
            <NotYours />
          )
        }
      </Loaded>
    </div>
  );
}

const NotYours = () => (
  <Message kind="info">
    <p>Det kan kun den enhed, der træffer afgørelsen, eller afgørelsen står i områdets eget fagsystem og rettes dér.</p>
  </Message>
);
