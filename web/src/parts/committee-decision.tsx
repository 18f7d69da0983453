import type { CommitteeDecisionPartsFragment } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText } from './dates.ts';
import { AreaName } from './lane.tsx';
import { Badge, Message } from './message.tsx';

/** What the committee decided, or could not agree on: never changed, and the words of who was against it stand. */
export const Decision = ({ name, decision }: { name: string; decision: CommitteeDecisionPartsFragment }) => (
  <section className="panel" aria-labelledby="decision">
    <h2 id="decision">{name}</h2>
    <p className="badges">
      <Badge kind="info">{label('CommitteeOutcome', decision.outcome)}</Badge>
      <Badge kind={decision.agreement === 'AGREED' ? 'success' : 'warning'}>
        {label('CommitteeAgreement', decision.agreement)}
      </Badge>
    </p>
    <p className="written">{decision.text}</p>
    <Facts decision={decision} />
    {decision.efforts.length > 0 && (
      <ul className="plain things">
        {decision.efforts.map(({ area, title }) => (
          <li key={`${area.key} ${title}`}>
            <AreaName area={area} /> {title}
          </li>
        ))}
      </ul>
    )}
    {decision.dissents.map(({ member, text }) => (
      <Message key={member.name} kind="info" heading={`Imod: ${member.name}`}>
        <p className="written">{text}</p>
      </Message>
    ))}
    <p className="secondary">Beslutningen er ingen afgørelse om en ydelse: myndigheden bliver i områderne.</p>
  </section>
);

const Facts = ({ decision }: { decision: CommitteeDecisionPartsFragment }) => (
  <dl className="facts">
    <dt>Møde</dt>
    <dd>{dateText(decision.heldOn)}</dd>
    {decision.coordinator && (
      <>
        <dt>Koordinerende sagsbehandler</dt>
        <dd>
          {decision.coordinator.name} <AreaName area={decision.coordinator.area} />
        </dd>
      </>
    )}
    {decision.followUpOn && (
      <>
        <dt>Opfølgning</dt>
        <dd>{dateText(decision.followUpOn)}</dd>
      </>
    )}
    {decision.toArea && (
      <>
        <dt>Område</dt>
        <dd>{decision.toArea.name}</dd>
      </>
    )}
    <dt>Til stede</dt>
    <dd>
      {decision.present
        .filter(({ presence }) => presence === 'PRESENT')
        .map(({ member }) => member.name)
        .join(', ')}
    </dd>
    {decision.settledBy.length > 0 && (
      <>
        <dt>Afgjort af</dt>
        <dd>{decision.settledBy.map((one) => one.name).join(', ')}</dd>
      </>
    )}
  </dl>
);
