import { useState } from 'preact/compat';
import { useCommand } from '../api/use-command.ts';
import { WritePlanDocument, type EndGoal, type GoalKind, type PlanQuery } from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import { ErrorSummary, problemsOf, type Problem } from './error-summary.tsx';
import { Select, TextArea, TextField, useLimits, type Option } from './field.tsx';
import { Message } from './message.tsx';
import { coordinates } from './plan-actions.ts';
import { planStepText } from './plan-history.tsx';
import { useViewer } from './viewer.tsx';

type Plan = NonNullable<PlanQuery['plan']>;

type WrittenGoal = { id: string; kind: string; end: string; parent: string; text: string; inCitizensWords: string };
type WrittenEffort = {
  id: string;
  area: string;
  unit: string;
  title: string;
  goal: string;
  startBy: string;
  voluntary: string;
  activity: string | null;
};
type Content = { citizensWords: string; resources: string; goals: WrittenGoal[]; efforts: WrittenEffort[] };

const newId = () => `n-${crypto.randomUUID().slice(0, 8)}`;
const spoken: Readonly<Record<string, boolean | null>> = { yes: true, no: false };

/** Returns the content of a plan as the form has it. */
const contentOf = (plan: Plan): Content => ({
  citizensWords: plan.citizensWords,
  resources: plan.resources,
  goals: plan.goals
    .filter(({ result }) => !result)
    .map(({ id, kind, end, parent, text, inCitizensWords }) => ({
      id,
      kind,
      end: end ?? '',
      parent: parent ?? '',
      text,
      inCitizensWords,
    })),
  efforts: plan.efforts.map(({ id, area, unit, title, goal, startBy, voluntary, activity }) => ({
    id,
    area: area.key,
    unit,
    title,
    goal: goal ?? '',
    startBy: startBy ?? '',
    voluntary: voluntary === true ? 'yes' : voluntary === false ? 'no' : '',
    activity: activity ?? null,
  })),
});

/** Writes the form as the mutation's input. Goals that are closed stand as they are; who does not coordinate writes efforts only. */
function inputOf({ citizensWords, resources, goals, efforts }: Content, plan: Plan, wished: boolean) {
  const closed = plan.goals.filter(({ result }) => result);
  const writtenGoals = [
    ...closed.map(({ id, kind, end, parent, text, inCitizensWords }) => ({
      id,
      kind,
      text,
      inCitizensWords,
      ...(end && { end }),
      ...(parent && { parent }),
    })),
    ...goals.map(({ id, kind, end, parent, text, inCitizensWords }) => ({
      id,
      kind: kind as GoalKind,
      text,
      inCitizensWords,
      ...(kind === 'END' && end && { end: end as EndGoal }),
      ...(kind === 'PART' && parent && { parent }),
    })),
  ];
  const writtenEfforts = efforts.map(({ goal, startBy, voluntary, activity, ...one }) => ({
    ...one,
    ...(goal && { goal }),
    ...(startBy && { startBy }),
    ...(voluntary && { voluntary: spoken[voluntary] ?? null }),
    ...(activity && { activity }),
  }));
  return coordinates(plan)
    ? { citizensWords, resources, goals: writtenGoals, efforts: writtenEfforts, wishedByCitizen: wished }
    : { efforts: writtenEfforts };
}

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
  const [content, setContent] = useState<Content>(() => {
    const all = contentOf(plan);
    return isCoordinator ? all : { ...all, efforts: all.efforts.filter(({ area }) => ownAreas.has(area)) };
  });
  const [wished, setWished] = useState(false);
  const [seen, setSeen] = useState(plan.version);
  const limitOf = useLimits('writePlan');
  const problems = problemsOf(command.refusal, command.problem, ['citizensWords', 'resources', 'goals', 'efforts']);
  const change = (part: Partial<Content>) => setContent((before) => ({ ...before, ...part }));
  const isOvertaken = command.refusal?.code === 'VERSION_CONFLICT';

  async function send(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const sent = await command.send({ id: plan.id, expectedVersion: seen, ...inputOf(content, plan, wished) });
    if (sent) close();
    else again();
  }

  return (
    <form className="panel" onSubmit={(event) => void send(event)} noValidate aria-label="Skriv i planen">
      {isOvertaken ? (
        <Message kind="warning" heading="Ændret, siden du så den" live>
          <ul>
            {plan.history
              .filter(({ version }) => version > seen)
              .map((one) => (
                <li key={one.version}>{planStepText(one)}</li>
              ))}
          </ul>
          <p>Intet er gemt endnu, og det, du har skrevet, står her. Se, hvad der er ændret, før du gemmer.</p>
          <button
            type="button"
            className="button button-secondary"
            onClick={() => {
              setSeen(plan.version);
              command.forget();
            }}
          >
            Jeg har set ændringen
          </button>
        </Message>
      ) : (
        <ErrorSummary id="write-plan" problems={problems} />
      )}
      {isCoordinator && (
        <>
          <TextArea
            form="write-plan"
            name="citizensWords"
            label="Borgerens egne ord"
            value={content.citizensWords}
            onChange={(citizensWords) => change({ citizensWords })}
            limit={limitOf('citizensWords')}
            wrong={wrongWith(problems, 'citizensWords')}
          />
          <TextArea
            form="write-plan"
            name="resources"
            label="Motivation og ressourcer"
            value={content.resources}
            onChange={(resources) => change({ resources })}
            limit={limitOf('resources')}
            wrong={wrongWith(problems, 'resources')}
          />
          <Goals goals={content.goals} change={(goals) => change({ goals })} />
        </>
      )}
      <Efforts
        plan={plan}
        goals={content.goals}
        efforts={content.efforts}
        areas={plan.areas.filter(({ area }) => isCoordinator || ownAreas.has(area.key)).map(({ area }) => area)}
        change={(efforts) => change({ efforts })}
      />
      {isCoordinator && (
        <div className="form-group-checkbox">
          <input
            type="checkbox"
            id="write-plan-wished"
            className="form-checkbox"
            checked={wished}
            onChange={() => setWished(!wished)}
          />
          <label className="form-label" htmlFor="write-plan-wished">
            Borgeren ønsker ændringen
          </label>
        </div>
      )}
      <p className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={command.sending}>
          Gem planen
        </button>
        <button type="button" className="button button-secondary" onClick={close}>
          Fortryd
        </button>
      </p>
    </form>
  );
}

const wrongWith = (problems: readonly Problem[], name: string) => problems.find(({ field }) => field === name)?.text;

const replaced = <Item extends { id: string }>(items: readonly Item[], id: string, part: Partial<Item>): Item[] =>
  items.map((one) => (one.id === id ? { ...one, ...part } : one));

function Goals({ goals, change }: { goals: WrittenGoal[]; change: (goals: WrittenGoal[]) => void }) {
  const possibleParents = (id: string): Option[] =>
    goals
      .filter((one) => one.id !== id && one.kind !== 'PART')
      .map((one) => ({ value: one.id, text: one.text || 'Uden ord' }));
  return (
    <fieldset id="write-plan-goals" tabIndex={-1}>
      <legend className="form-label">Mål</legend>
      {goals.map((goal, index) => {
        const field = (name: keyof WrittenGoal) => ({
          form: `write-plan-${goal.id}`,
          name,
          value: goal[name],
          onChange: (value: string) => change(replaced(goals, goal.id, { [name]: value })),
        });
        return (
          <div key={goal.id} className="panel" role="group" aria-label={`Mål ${index + 1}`}>
            <Select {...field('kind')} label="Slags mål" choices={options('GoalKind')} />
            {goal.kind === 'END' && <Select {...field('end')} label="Slutmål" choices={options('EndGoal')} />}
            {goal.kind === 'PART' && <Select {...field('parent')} label="Del af" choices={possibleParents(goal.id)} />}
            <TextField {...field('text')} label="Målet, som vi skriver det" />
            <TextField {...field('inCitizensWords')} label="Målet, som borgeren siger det" required={false} />
            <Remove text={`Fjern mål ${index + 1}`} remove={() => change(goals.filter(({ id }) => id !== goal.id))} />
          </div>
        );
      })}
      <button
        type="button"
        className="button button-secondary"
        onClick={() =>
          change([...goals, { id: newId(), kind: '', end: '', parent: '', text: '', inCitizensWords: '' }])
        }
      >
        Tilføj et mål
      </button>
    </fieldset>
  );
}

type EffortsParts = {
  plan: Plan;
  goals: readonly WrittenGoal[];
  efforts: WrittenEffort[];
  areas: readonly { key: string; name: string }[];
  change: (efforts: WrittenEffort[]) => void;
};

function Efforts({ plan, goals, efforts, areas, change }: EffortsParts) {
  const { areas: named } = useViewer();
  const unitsOf = (area: string): Option[] =>
    (named.find(({ key }) => key === area)?.units.nodes ?? []).map(({ key, name }) => ({ value: key, text: name }));
  const goalChoices = (goals.length > 0 ? goals : plan.goals).map(({ id, text }) => ({
    value: id,
    text: text || 'Uden ord',
  }));
  return (
    <fieldset id="write-plan-efforts" tabIndex={-1}>
      <legend className="form-label">Indsatser</legend>
      {efforts.map((effort, index) => {
        const field = (name: Exclude<keyof WrittenEffort, 'activity'>) => ({
          form: `write-plan-${effort.id}`,
          name,
          value: effort[name],
          onChange: (value: string) => change(replaced(efforts, effort.id, { [name]: value })),
        });
        return (
          <div key={effort.id} className="panel" role="group" aria-label={`Indsats ${index + 1}`}>
            <Select
              {...field('area')}
              label="Område"
              choices={areas.map(({ key, name }) => ({ value: key, text: name }))}
              onChange={(area) => change(replaced(efforts, effort.id, { area, unit: '' }))}
            />
            <Select {...field('unit')} label="Enhed" choices={unitsOf(effort.area)} />
            <TextField {...field('title')} label="Hvad gøres der?" />
            <Select {...field('goal')} label="Hvilket mål hjælper det med?" choices={goalChoices} required={false} />
            <TextField {...field('startBy')} type="date" label="Begynder senest" required={false} />
            <Select
              {...field('voluntary')}
              label="Kan borgeren frit sige nej til den?"
              choices={[
                { value: 'yes', text: 'Ja, den er frivillig' },
                { value: 'no', text: 'Nej' },
              ]}
              empty="Vides ikke"
              required={false}
            />
            <Remove
              text={`Fjern indsats ${index + 1}`}
              remove={() => change(efforts.filter(({ id }) => id !== effort.id))}
            />
          </div>
        );
      })}
      <button
        type="button"
        className="button button-secondary"
        onClick={() =>
          change([
            ...efforts,
            {
              id: newId(),
              area: areas.length === 1 ? (areas[0]?.key ?? '') : '',
              unit: '',
              title: '',
              goal: '',
              startBy: '',
              voluntary: '',
              activity: null,
            },
          ])
        }
      >
        Tilføj en indsats
      </button>
    </fieldset>
  );
}

const Remove = ({ text, remove }: { text: string; remove: () => void }) => (
  <button type="button" className="button button-link" onClick={remove}>
    {text}
  </button>
);
