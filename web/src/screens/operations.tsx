import { useAnswer } from '../api/use-answer.ts';
import {
  OperationsDocument,
  ReadGrantFeedNowDocument,
  ReadGrantNowDocument,
  ReplayDeliveryDocument,
  type OperationsQuery,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf } from '../parts/action-form.tsx';
import { timesText, timeText } from '../parts/dates.ts';
import { Folded } from '../parts/folded.tsx';
import { AreaName } from '../parts/lane.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Systems } from '../parts/systems.tsx';
import { useViewer } from '../parts/viewer.tsx';

/** Shows how it runs: the systems, what could not be delivered, and how far decisions are read. It shows no citizens. */
export function Operations() {
  const answer = useAnswer(OperationsDocument, {});
  return (
    <>
      <PageHeading tab="Drift">Drift</PageHeading>
      <p>
        <button type="button" className="button button-secondary" onClick={answer.again}>
          Hent igen
        </button>
      </p>
      <Loaded answer={answer} name="driften">
        {(data) => (
          <div className="two-columns">
            <div>
              <DeadLetters letters={data.deadLetters} again={answer.again} />
              <Unusable grants={data.unusableGrants} again={answer.again} />
            </div>
            <div>
              <Systems areas={data.areas} />
              <Feeds feeds={data.grantFeeds} again={answer.again} />
              <Drift drift={data.systemDrift} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function DeadLetters({
  letters: { nodes, totalKnown },
  again,
}: {
  letters: OperationsQuery['deadLetters'];
  again: () => void;
}) {
  return (
    <section className="panel" aria-labelledby="dead">
      <h2 id="dead">Kunne ikke leveres{totalKnown ? ` (${totalKnown})` : ''}</h2>
      {!nodes && <p className="secondary">Vides ikke</p>}
      {nodes?.length === 0 && <p className="secondary">Alt er leveret eller på vej.</p>}
      <Folded items={nodes ?? []} name="leverancer" className="plain things">
        {(one) => (
          <li key={one.id}>
            <p className="thing">
              <AreaName area={one.area} /> <strong>{label('DeliveryKind', one.kind)}</strong>{' '}
              <Badge kind="error">{one.reason ?? 'Uden grund'}</Badge>
            </p>
            <p className="secondary">
              Lagt i kø {timeText(one.queuedAt)}
              {one.failedAt && `, opgivet ${timeText(one.failedAt)}`}. {one.behind} venter bag den. Sat i gang igen{' '}
              {timesText(one.replays)}.
            </p>
            {one.allowedActions.includes('REPLAY') && (
              <ActionForm
                id={`replay-${one.id}`}
                action={{ text: 'Sæt i gang igen', document: formOf(ReplayDeliveryDocument) }}
                about={{ id: one.id }}
                done={again}
              />
            )}
          </li>
        )}
      </Folded>
    </section>
  );
}

function Unusable({
  grants: { nodes, totalKnown },
  again,
}: {
  grants: OperationsQuery['unusableGrants'];
  again: () => void;
}) {
  return (
    <section className="panel" aria-labelledby="unusable">
      <h2 id="unusable">Bevillinger, der ikke kan læses{totalKnown ? ` (${totalKnown})` : ''}</h2>
      {!nodes && <p className="secondary">Vides ikke</p>}
      {nodes?.length === 0 && <p className="secondary">Ingen</p>}
      <Folded items={nodes ?? []} name="bevillinger" className="plain things">
        {(one) => (
          <li key={one.id}>
            <p className="thing">
              <AreaName area={one.area} /> <strong>{one.sentence}</strong>
            </p>
            <p className="secondary">
              {one.number && `Nummer ${one.number}. `}Siden {timeText(one.since)}, forsøgt {timesText(one.tries)}.
            </p>
            <ActionForm
              id={`read-${one.id}`}
              action={{ text: 'Prøv nu', quiet: true, document: formOf(ReadGrantNowDocument) }}
              about={{ id: one.id }}
              done={again}
            />
          </li>
        )}
      </Folded>
    </section>
  );
}

function Feeds({ feeds, again }: { feeds: OperationsQuery['grantFeeds']; again: () => void }) {
  const mayRead = useViewer().allowedActions.includes('READ_GRANT_FEED');
  return (
    <section className="panel" aria-labelledby="feeds">
      <h2 id="feeds">Læsning af afgørelser</h2>
      {feeds.length === 0 && <p className="secondary">Ingen områder siger, hvad de bevilger.</p>}
      <ul className="plain things">
        {feeds.map(({ area, standing, sentence, readAt, unread }) => (
          <li key={area.key}>
            <p className="thing">
              <AreaName area={area} />{' '}
              <Badge kind={standing === 'WHOLE' ? 'success' : 'warning'}>{label('GrantFeedStanding', standing)}</Badge>
            </p>
            <p className="secondary">
              {sentence} {readAt ? `Sidst læst ${timeText(readAt)}.` : 'Aldrig læst.'}{' '}
              {unread > 0 && `${unread} er ikke læst.`}
            </p>
            {mayRead && (
              <ActionForm
                id={`feed-${area.key}`}
                action={{ text: 'Læs nu', quiet: true, document: formOf(ReadGrantFeedNowDocument) }}
                about={{ area: area.key }}
                done={again}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Drift = ({ drift }: { drift: OperationsQuery['systemDrift'] }) => (
  <section className="panel" aria-labelledby="drift">
    <h2 id="drift">Svar, der ser anderledes ud end ventet</h2>
    {drift.length === 0 && <p className="secondary">Ingen</p>}
    <Folded items={drift} name="forskelle" className="plain things">
      {({ area, call, kind, path, count, lastAt }) => (
        <li key={`${area.key} ${call} ${kind} ${path ?? ''}`}>
          <p className="thing">
            <AreaName area={area} /> <strong>{label('DriftKind', kind)}</strong>
          </p>
          <p className="secondary">
            {call}
            {path && `, ${path}`}: {timesText(count)}, sidst {timeText(lastAt)}
          </p>
        </li>
      )}
    </Folded>
  </section>
);
