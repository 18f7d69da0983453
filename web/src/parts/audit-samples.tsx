import { useAnswer } from '../api/use-answer.ts';
import {
  AuditSamplesDocument,
  CommitAuditSampleDocument,
  DrawAuditSampleDocument,
  ReviewAuditSampleDocument,
  type AuditSamplesQuery,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from './action-form.tsx';
import { dateText } from './dates.ts';
import { Loaded } from './loaded.tsx';
import { LogEntry } from './log-entry.tsx';
import { Badge } from './message.tsx';
import { useViewer } from './viewer.tsx';

type Sample = NonNullable<AuditSamplesQuery['auditSamples']['nodes']>[number];

const commit: Action = {
  text: 'Ny stikprøve',
  document: formOf(CommitAuditSampleDocument),
  fields: [
    { name: 'from', label: 'Fra og med', kind: 'date' },
    { name: 'until', label: 'Til (dagen er ikke med)', kind: 'date' },
    { name: 'size', label: 'Hvor mange opslag?', kind: 'number' },
  ],
  input: ({ from = '', until = '', size = '' }) => ({
    from: `${from}T00:00:00Z`,
    until: `${until}T00:00:00Z`,
    size: Math.round(Number(size)),
  }),
};

const draw: Action = { text: 'Træk stikprøven', document: formOf(DrawAuditSampleDocument) };

const review: Action = {
  text: 'Vurdér',
  quiet: true,
  document: formOf(ReviewAuditSampleDocument),
  fields: [
    { name: 'verdict', label: 'Vurdering', kind: 'radio', choices: 'AuditVerdict' },
    { name: 'text', label: 'Bemærkning', kind: 'text', required: false },
  ],
};

/** Samples of the log: promised, drawn so that anybody can check it, and looked at one by one. */
export function AuditSamples() {
  const answer = useAnswer(AuditSamplesDocument, {});
  const mayCommit = useViewer().allowedActions.includes('COMMIT_AUDIT_SAMPLE');
  return (
    <section className="panel" aria-labelledby="samples">
      <h2 id="samples">Stikprøver</h2>
      {mayCommit && <ActionForm id="commit" action={commit} about={{}} done={answer.again} />}
      <Loaded answer={answer} name="stikprøverne">
        {({ auditSamples: { nodes } }) => (
          <>
            {nodes?.length === 0 && <p className="secondary">Ingen endnu</p>}
            <ul className="plain things">
              {nodes?.map((sample) => (
                <SampleRow key={sample.id} sample={sample} again={answer.again} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

const SampleRow = ({ sample, again }: { sample: Sample; again: () => void }) => (
  <li>
    <p className="thing">
      <strong>
        {sample.size} opslag, {dateText(sample.from)} – {dateText(sample.until)}
      </strong>
      <Badge>{label('AuditSampleState', sample.state)}</Badge>
    </p>
    <p className="secondary">
      Lovet {dateText(sample.committedAt)}
      {sample.population !== null && sample.population !== undefined && `, trukket blandt ${sample.population}`}
    </p>
    {sample.allowedActions.includes('DRAW') && (
      <ActionForm id={`draw-${sample.id}`} action={draw} about={{ id: sample.id }} done={again} />
    )}
    <ul className="plain things">
      {sample.drawn.map(({ place, entry, verdict, text, version }) => (
        <li key={place}>
          {entry ? <LogEntry entry={entry} /> : <p className="secondary">Posten er slettet efter reglerne.</p>}
          {verdict && (
            <p>
              {label('AuditVerdict', verdict)}. {text}
            </p>
          )}
          {sample.allowedActions.includes('REVIEW') && (
            <ActionForm
              id={`review-${sample.id}-${place}`}
              action={review}
              about={{ id: sample.id, place, expectedVersion: version }}
              done={again}
            />
          )}
        </li>
      ))}
    </ul>
  </li>
);
