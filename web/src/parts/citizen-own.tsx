import { Link } from 'wouter-preact';
import type { CitizenAction, CitizenOwnQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText, hoursText, periodText, timeText } from './dates.ts';
import { Folded } from './folded.tsx';
import { Badge } from './message.tsx';
import { DueBadge } from './waiting-list.tsx';

type Own = NonNullable<CitizenOwnQuery['citizen']>;

/** The citizen's one joint plan, and whose entrance it is; that there is none is not told from a plan that is not shown. */
export const OwnPlan = ({ plan }: { plan: Own['plan'] }) => (
  <section className="panel" aria-labelledby="plan">
    <h2 id="plan">Fælles plan</h2>
    {plan ? (
      <>
        <p className="thing">
          <Link href={`/plan/${plan.id}`}>Se den fælles plan</Link> <Badge>{label('PlanState', plan.state)}</Badge>
          {plan.waiting.map((one) => (
            <DueBadge key={one.waitingFor} {...one} />
          ))}
        </p>
        <p className="secondary">
          Koordinator: {plan.coordinator.name}. Næste opfølgning {dateText(plan.followUpOn)}
        </p>
      </>
    ) : (
      <p className="secondary">Ingen, eller ingen, som du må se</p>
    )}
  </section>
);

/** The citizen's referrals, those that wait with their deadline. */
export const Referrals = ({
  referrals,
  draft,
  refer,
}: {
  referrals: Own['referrals']['nodes'] | null;
  /** What the user has begun to write; null for nothing. */
  draft: { savedAt: string } | null;
  /** The way to a new one; null for those who may not refer. */
  refer: string | null;
}) => (
  <section className="panel" aria-labelledby="referrals">
    <h2 id="referrals">Henvisninger</h2>
    {draft && refer && (
      <p>
        Du har en kladde, gemt {timeText(draft.savedAt)}. <Link href={refer}>Skriv videre</Link>
      </p>
    )}
    {!referrals && <p className="secondary">Vides ikke</p>}
    {referrals?.length === 0 && (
      <p className="secondary">
        Ingen{draft ? ' sendt.' : '.'} {refer && !draft && <Link href={refer}>Lav en henvisning</Link>}
      </p>
    )}
    <Folded items={referrals ?? []} name="henvisninger" className="plain things">
      {(one) => (
        <li key={one.id}>
          <p className="thing">
            <Link href={`/henvisning/${one.id}`}>
              {one.sender.name} til {one.receiver.name}
            </Link>{' '}
            <Badge>{label('ReferralState', one.state)}</Badge>
            {one.waiting && <DueBadge {...one.waiting} />}
          </p>
          <p className="secondary">{one.sentAt ? `Sendt ${dateText(one.sentAt)}` : 'Ikke sendt'}</p>
        </li>
      )}
    </Folded>
  </section>
);

/** The decisions on support, with those who were notified; support is always voluntary, and it says so. */
export const Decisions = ({
  citizen,
  decisions: { nodes, completeness },
}: {
  citizen: { id: string; allowedActions: readonly CitizenAction[] };
  decisions: Own['bostoetteDecisions'];
}) => (
  <section className="panel" aria-labelledby="decisions">
    <h2 id="decisions">Afgørelser om bostøtte</h2>
    {(!nodes || nodes.length === 0) && (
      <p className="secondary">
        {nodes && completeness === 'COMPLETE' ? 'Ingen' : 'Vides ikke, eller vises ikke for dig'}
      </p>
    )}
    <Folded items={nodes ?? []} name="afgørelser" className="plain things">
      {(one) => (
        <li key={one.id}>
          <p className="thing">
            <strong>{one.title}</strong> <Badge>{label('DecisionKind', one.kind)}</Badge>
            {one.voluntary && <Badge kind="info">Frivillig</Badge>}
            {one.supersededBy && <Badge>Afløst af en senere</Badge>}
          </p>
          <p className="secondary">
            Afgjort {dateText(one.decidedOn)}, {periodText(one.startsOn, one.endsOn)}
            {one.minutesPerWeek !== null &&
              one.minutesPerWeek !== undefined &&
              `, ${hoursText(one.minutesPerWeek)} om ugen`}
          </p>
          <ul className="plain secondary">
            {one.notifications.map(({ id, recipient, state }) => (
              <li key={id}>
                <Link href={`/besked/${id}`}>
                  Besked til {recipient.unit.name} ({recipient.area.name})
                </Link>
                : {label('NotificationState', state).toLowerCase()}
              </li>
            ))}
          </ul>
          {one.allowedActions.includes('CORRECT') && <Link href={`/afgoerelse/${one.id}/ret`}>Ret afgørelsen</Link>}
        </li>
      )}
    </Folded>
    {citizen.allowedActions.includes('REGISTER_DECISION') && (
      <Link href={`/borger/${citizen.id}/afgoerelse`}>Registrér en afgørelse</Link>
    )}
  </section>
);

/** The consents that are in force, and that there are others. */
export function Consents({ citizenId, consents }: { citizenId: string; consents: Own['consents']['nodes'] | null }) {
  const inForce = consents?.filter((one) => one.inForce) ?? [];
  return (
    <section className="panel" aria-labelledby="consents">
      <h2 id="consents">Samtykker</h2>
      {!consents && <p className="secondary">Vides ikke</p>}
      {consents && inForce.length === 0 && <p className="secondary">Ingen, der gælder nu</p>}
      <Folded items={inForce} name="samtykker" className="plain things">
        {(one) => (
          <li key={one.id}>
            <p className="thing">
              <strong>
                {one.from.name} til {one.to.name}
              </strong>
            </p>
            <p className="secondary">
              {one.kinds.map((kind) => label('InformationKind', kind)).join(', ')}. {one.caseOrPurpose}. Gælder til og
              med {dateText(one.expiresOn)}
            </p>
          </li>
        )}
      </Folded>
      <Link href={`/borger/${citizenId}/samtykke`}>Se samtykker</Link>
    </section>
  );
}
