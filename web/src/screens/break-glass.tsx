import { useEffect, useState } from 'preact/compat';
import { Link } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { useCommand } from '../api/use-command.ts';
import {
  BreakGlassDocument,
  EndBreakGlassDocument,
  OpenBreakGlassDocument,
  type OpenBreakGlassQuery,
} from '../generated/graphql.ts';
import { ActionForm, formOf, type Action } from '../parts/action-form.tsx';
import { clockText, hoursText } from '../parts/dates.ts';
import { ErrorSummary, problemsOf, type Problem } from '../parts/error-summary.tsx';
import { Select, TextArea, TextField, useLimits } from '../parts/field.tsx';
import { Folded } from '../parts/folded.tsx';
import { keptNumber, readCpr } from '../parts/found-number.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Badge, Message } from '../parts/message.tsx';
import { NotForYou } from '../parts/not-for-you.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { unitOf } from '../parts/referral-content.ts';
import { ownUnits, useViewer } from '../parts/viewer.tsx';

type Glass = NonNullable<OpenBreakGlassQuery['viewer']['openBreakGlass']['nodes']>[number];

/** A look without another legal basis: for a reason, for a short time, and a leader looks at it afterwards. */
export function BreakGlass() {
  const allowed = useViewer().allowedActions.includes('BREAK_GLASS');
  return (
    <div className="narrow">
      <PageHeading tab="Nødadgang">Nødadgang</PageHeading>
      {allowed ? <Own /> : <NotForYou />}
    </div>
  );
}

/** One's own: those that are open, and a new one. */
function Own() {
  const answer = useAnswer(OpenBreakGlassDocument, {});
  const [isNew, setNew] = useState(false);
  const changed = (broken: boolean) => {
    setNew(broken);
    answer.again();
  };
  return (
    <>
      {isNew && (
        <Message kind="success" heading="Nødadgangen er åben" live>
          <p>En leder ser på den bagefter.</p>
        </Message>
      )}
      <Loaded answer={answer} name="dine åbne nødadgange">
        {({
          viewer: {
            openBreakGlass: { nodes },
          },
        }) =>
          nodes &&
          nodes.length > 0 && (
            <section className="panel" aria-labelledby="open-glass">
              <h2 id="open-glass">Dine åbne nødadgange</h2>
              <Folded items={nodes} name="nødadgange" className="plain things">
                {(glass) => (
                  <li key={glass.id}>
                    <Open glass={glass} ended={() => changed(false)} />
                  </li>
                )}
              </Folded>
            </section>
          )
        }
      </Loaded>
      {isNew ? (
        <button type="button" className="button button-secondary" onClick={() => setNew(false)}>
          Brug nødadgang til en anden borger
        </button>
      ) : (
        <Breaking broken={() => changed(true)} />
      )}
    </>
  );
}

const ending: Action = { text: 'Afslut', quiet: true, document: formOf(EndBreakGlassDocument) };

function Open({ glass, ended }: { glass: Glass; ended: () => void }) {
  const { id, version, cprMasked, reason, expiresAt, citizen, allowedActions } = glass;
  const left = useMinutesUntil(expiresAt);
  return (
    <>
      <p className="thing">
        <strong>{citizen?.name ?? cprMasked}</strong>{' '}
        <Badge kind={left > 0 ? 'warning' : 'info'}>
          {left > 0 ? `Åben til kl. ${clockText(expiresAt)}` : 'Lukket igen'}
        </Badge>
      </p>
      <p className="secondary">
        {left > 0 && `Der er ${left} ${left === 1 ? 'minut' : 'minutter'} tilbage. `}
        {reason}
      </p>
      {!citizen && <p>Ingen af fagsystemerne viser en borger med det nummer lige nu.</p>}
      <div className="buttons">
        {citizen && left > 0 && (
          <Link href={`/borger/${citizen.id}`} className="button button-primary">
            Se {citizen.name ?? 'borgeren'}
          </Link>
        )}
        {left > 0 && allowedActions.includes('END') && (
          <ActionForm id={`end-${id}`} action={ending} about={{ id, expectedVersion: version }} done={ended} />
        )}
      </div>
    </>
  );
}

function Breaking({ broken }: { broken: () => void }) {
  const viewer = useViewer();
  const { breakGlassMinutes } = viewer;
  const units = ownUnits(viewer);
  const limitOf = useLimits('breakGlass');
  const [values, setValues] = useState({
    cpr: keptNumber(),
    reason: '',
    unit: units.length === 1 ? (units[0]?.value ?? '') : '',
  });
  const [missing, setMissing] = useState<Problem[]>([]);
  const { send, sending, refusal, problem } = useCommand(BreakGlassDocument);
  const problems = [...missing, ...problemsOf(refusal, problem, ['cpr', 'reason', 'unit'])];
  const text = (name: keyof typeof values) => ({
    form: 'glass',
    name,
    value: values[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
    wrong: problems.find(({ field }) => field === name)?.text,
  });

  async function open(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const cpr = readCpr(values.cpr);
    setMissing([
      ...(cpr ? [] : [{ field: 'cpr', text: 'Skriv et CPR-nummer på ti cifre.' }]),
      ...(values.reason.trim() ? [] : [{ field: 'reason', text: 'Skriv, hvorfor nødadgang er nødvendig.' }]),
    ]);
    if (!cpr || !values.reason.trim()) return;
    const unit = unitOf(values.unit);
    const payload = await send({ cpr, reason: values.reason, ...(unit && { unit }) });
    if (payload?.glass) broken();
  }

  return (
    <>
      <BeforeBreaking minutes={breakGlassMinutes} />
      <ErrorSummary id="glass" problems={problems} />
      <form className="panel" onSubmit={(event) => void open(event)} noValidate>
        <TextField
          {...text('cpr')}
          label="CPR-nummer"
          hint="Ti cifre, med eller uden mellemrum og bindestreg"
          inputMode="numeric"
        />
        <TextArea
          {...text('reason')}
          limit={limitOf('reason')}
          label="Hvorfor er det nødvendigt?"
          hint="Uden navn og CPR-nummer"
        />
        {units.length > 1 && <Select {...text('unit')} label="Fra hvilken enhed?" choices={units} />}
        <button type="submit" className="button button-primary" aria-disabled={sending}>
          Brug nødadgang
        </button>
      </form>
    </>
  );
}

/** Says what it is for and how long it lasts, before anybody uses it. */
const BeforeBreaking = ({ minutes }: { minutes: number }) => (
  <Message kind="warning" heading="Kun når der er fare, og der ikke er anden adgang">
    <p>
      Du ser borgerens oplysninger i {hoursText(minutes)}. Opslaget skrives i loggen, og en leder ser på det bagefter.
    </p>
  </Message>
);

/** Counts down in whole minutes, so that a reader is not disturbed each second. */
function useMinutesUntil(at: string): number {
  const minutes = () => Math.max(0, Math.ceil((Date.parse(at) - Date.now()) / 60_000));
  const [left, setLeft] = useState(minutes);
  useEffect(() => {
    const timer = setInterval(() => setLeft(minutes()), 5_000);
    return () => clearInterval(timer);
  });
  return left;
}
