import { useAnswer } from '../api/use-answer.ts';
import {
  GlassReviewsDocument,
  ReviewBreakGlassDocument,
  UnitsWaitingDocument,
  type GlassReviewsQuery,
  type UnitsWaitingQuery,
} from '../generated/graphql.ts';
import { ActionForm, formOf, type Action } from '../parts/action-form.tsx';
import { AgePlot } from '../parts/age-plot.tsx';
import { timeText } from '../parts/dates.ts';
import { AreaName } from '../parts/lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { NotForYou } from '../parts/not-for-you.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useViewer } from '../parts/viewer.tsx';
import { AuditLog } from '../parts/audit-log.tsx';
import { AuditSamples } from '../parts/audit-samples.tsx';

/** Shows leaders and auditors what they look after: what waits too long, nødadgang, who saw whom, and samples of the log. */
export function Oversight() {
  const { roles } = useViewer();
  return (
    <>
      <PageHeading tab="Leder og kontrol">Leder og kontrol</PageHeading>
      {!roles.has('LEADER') && !roles.has('AUDITOR') && <NotForYou />}
      {roles.has('LEADER') && (
        <div className="two-columns">
          <UnitsWaiting />
          <GlassReviews />
        </div>
      )}
      {roles.has('AUDITOR') && (
        <div className="two-columns">
          <AuditLog />
          <AuditSamples />
        </div>
      )}
    </>
  );
}

type Item = NonNullable<UnitsWaitingQuery['workQueue']['nodes']>[number];

/** The unit that a thing waits on. */
function unitOf(item: Item): string {
  switch (item.__typename) {
    case 'ReferralWork':
      return item.waitingFor === 'INFORMATION' || item.waitingFor === 'RETURN_ANSWER'
        ? item.referral.sender.name
        : item.referral.receiver.name;
    case 'NotificationWork':
      return item.notification.recipient.unit.name;
    case 'DeliveryWork':
      return item.sentReferral?.sender.name ?? 'Den enhed, der traf afgørelsen';
    case 'BreakGlassWork':
      return item.breakGlass.unit.name;
    case 'PlanWork':
      return item.plan?.coordinator.area.name ?? 'Fælles planer';
    case 'MeetingWork':
      return item.plan?.coordinator.area.name ?? 'Møder';
    case 'CommitteeWork':
      return 'Udvalget';
    case 'ConsentWork':
      return item.consent.from.name;
  }
}

function UnitsWaiting() {
  const answer = useAnswer(UnitsWaitingDocument, {});
  return (
    <section aria-labelledby="units">
      <h2 id="units">Venter på dig som leder</h2>
      <p className="secondary">
        Det, der er gået videre til dig, fordi fristen er overskredet, og det, der venter på alle i dine enheder. Hvad
        en medarbejder har, og fristen ikke er overskredet for, står på medarbejderens egen liste og ikke her.
      </p>
      <Loaded answer={answer} name="det, der venter">
        {({ workQueue: { nodes, totalKnown, completeness } }) => (
          <>
            {!nodes && <p>Vides ikke</p>}
            {nodes?.length === 0 && <p>{completeness === 'COMPLETE' ? 'Intet venter på dig.' : 'Vides ikke'}</p>}
            {nodes && nodes.length > 0 && (
              <AgePlot
                waiting={nodes.map((one) => ({ unit: unitOf(one), age: one.ageInDays, overdue: one.overdue }))}
              />
            )}
            {nodes && typeof totalKnown === 'number' && totalKnown > nodes.length && (
              <p className="secondary">
                De {nodes.length} ældste af {totalKnown}.
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

const review: Action = {
  text: 'Tag stilling',
  document: formOf(ReviewBreakGlassDocument),
  fields: [
    { name: 'verdict', label: 'Var den i orden?', kind: 'radio', choices: 'GlassVerdict' },
    { name: 'text', label: 'Begrundelse', kind: 'text', required: false },
  ],
};

function GlassReviews() {
  const answer = useAnswer(GlassReviewsDocument, {});
  return (
    <section className="panel" aria-labelledby="glass">
      <h2 id="glass">Nødadgang, der venter på dig</h2>
      <Loaded answer={answer} name="nødadgangene">
        {({ breakGlassReviews: { nodes } }) => (
          <>
            {!nodes && <p className="secondary">Vides ikke</p>}
            {nodes?.length === 0 && <p className="secondary">Ingen</p>}
            <ul className="plain things">
              {nodes?.map((one) => (
                <GlassRow key={one.id} glass={one} again={answer.again} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

type Glass = NonNullable<GlassReviewsQuery['breakGlassReviews']['nodes']>[number];

const GlassRow = ({
  glass: { id, version, by, area, unit, reason, at, unusual, cprMasked, allowedActions },
  again,
}: {
  glass: Glass;
  again: () => void;
}) => (
  <li>
    <p className="thing">
      <strong>{by.name}</strong> <AreaName area={area} /> {unit.name}
      {unusual && (
        <Badge kind="warning" icon="warning">
          Usædvanligt mange den dag
        </Badge>
      )}
    </p>
    <p className="secondary">
      {cprMasked}, {timeText(at)}
    </p>
    <p className="written">{reason}</p>
    {allowedActions.includes('REVIEW') && (
      <ActionForm id={`glass-${id}`} action={review} about={{ id, expectedVersion: version }} done={again} />
    )}
  </li>
);
