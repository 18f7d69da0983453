import { useState } from 'preact/compat';
import { useCommand } from '../api/use-command.ts';
import { WritePlanDocument, type PlanQuery } from '../generated/graphql.ts';
import { ErrorSummary, problemsOf, type Problem } from './error-summary.tsx';
import { Choices, TextArea, useLimits } from './field.tsx';
import { Message } from './message.tsx';
import { coordinates } from './plan-actions.ts';
import { contentOf, inputOf, type PlanContent } from './plan-content.ts';
import { Efforts } from './plan-form-efforts.tsx';
import { Goals } from './plan-form-goals.tsx';
import { planStepText } from './plan-history.tsx';
import { useViewer } from './viewer.tsx';
import { WritePreview } from './write-preview.tsx';

type Plan = NonNullable<PlanQuery['plan']>;

/** Writes in a plan: all of it for its coordinator, the own area's efforts for others. Where somebody was first, it says what they did. */
export function PlanForm({ plan, again }: { plan: Plan; again: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="action">
      <button type="button" className="button button-secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
        Skriv i planen …
      </button>
      {open && (
        <OpenPlanForm
          plan={plan}
          again={again}
          close={() => {
            setOpen(false);
            again();
          }}
        />
      )}
    </div>
  );
}

function OpenPlanForm({ plan, again, close }: { plan: Plan; again: () => void; close: () => void }) {
  const command = useCommand(WritePlanDocument);
  const ownAreas = new Set(useViewer().units.map(({ area }) => area));
  const isCoordinator = coordinates(plan);
  const [content, setContent] = useState<PlanContent>(() => {
    const all = contentOf(plan);
    return isCoordinator ? all : { ...all, efforts: all.efforts.filter(({ area }) => ownAreas.has(area)) };
  });
  const [wished, setWished] = useState(false);
  const [seen, setSeen] = useState(plan.version);
  const problems = problemsOf(command.refusal, command.problem, ['citizensWords', 'resources', 'goals', 'efforts']);
  const change = (part: Partial<PlanContent>) => setContent((before) => ({ ...before, ...part }));
  const isOvertaken = command.refusal?.code === 'VERSION_CONFLICT';

  const given = () => ({ id: plan.id, expectedVersion: seen, ...inputOf(content, plan, wished) });

  async function send(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const sent = await command.send(given());
    if (sent) close();
    else again();
  }

  return (
    <form className="panel" onSubmit={(event) => void send(event)} noValidate aria-label="Skriv i planen">
      {isOvertaken ? (
        <Overtaken
          history={plan.history.filter(({ version }) => version > seen)}
          go={() => {
            setSeen(plan.version);
            command.forget();
          }}
        />
      ) : (
        <ErrorSummary id="write-plan" problems={problems} />
      )}
      {isCoordinator && <Words content={content} change={change} problems={problems} />}
      <Efforts
        plan={plan}
        goals={content.goals}
        efforts={content.efforts}
        areas={plan.areas.filter(({ area }) => isCoordinator || ownAreas.has(area.key)).map(({ area }) => area)}
        change={(efforts) => change({ efforts })}
      />
      {isCoordinator && (
        <Choices
          form="write-plan"
          name="wished"
          type="checkbox"
          label="Hvem ønsker ændringen?"
          choices={[{ value: 'citizen', text: 'Borgeren' }]}
          value={wished ? ['citizen'] : []}
          onChange={(chosen) => setWished(chosen.length > 0)}
          required={false}
        />
      )}
      <Buttons sending={command.sending} close={close} given={given} />
    </form>
  );
}

const wrongWith = (problems: readonly Problem[], name: string) => problems.find(({ field }) => field === name)?.text;

/** Says that somebody was first, and what they did; what is written stays, and is saved once that has been seen. */
const Overtaken = ({ history, go }: { history: Plan['history']; go: () => void }) => (
  <Message kind="warning" heading="Ændret, siden du så den" live>
    <ul>
      {history.map((one) => (
        <li key={one.version}>{planStepText(one)}</li>
      ))}
    </ul>
    <p>Intet er gemt endnu, og det, du har skrevet, står her. Se, hvad der er ændret, før du gemmer.</p>
    <button type="button" className="button button-secondary" onClick={go}>
      Jeg har set ændringen
    </button>
  </Message>
);

type WordsParts = {
  content: PlanContent;
  change: (part: Partial<PlanContent>) => void;
  problems: readonly Problem[];
};

/** The citizen's own words, and the goals: the coordinator's to write. */
function Words({ content, change, problems }: WordsParts) {
  const limitOf = useLimits('writePlan');
  const text = (name: 'citizensWords' | 'resources') => ({
    form: 'write-plan',
    name,
    value: content[name],
    onChange: (value: string) => change({ [name]: value }),
    limit: limitOf(name),
    wrong: wrongWith(problems, name),
  });
  return (
    <>
      <TextArea {...text('citizensWords')} label="Borgerens egne ord" />
      <TextArea {...text('resources')} label="Motivation og ressourcer" />
      <Goals goals={content.goals} change={(goals) => change({ goals })} />
    </>
  );
}

type ButtonParts = { sending: boolean; close: () => void; given: () => object };

const Buttons = ({ sending, close, given }: ButtonParts) => (
  <>
    <p className="buttons">
      <button type="submit" className="button button-primary" aria-disabled={sending}>
        Gem planen
      </button>
      <button type="button" className="button button-secondary" onClick={close}>
        Fortryd
      </button>
    </p>
    <WritePreview mutation="writePlan" input={given} />
  </>
);
