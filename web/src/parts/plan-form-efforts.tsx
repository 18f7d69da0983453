import type { PlanQuery } from '../generated/graphql.ts';
import { Select, TextField, type Option } from './field.tsx';
import { newId, replaced, type WrittenEffort, type WrittenGoal } from './plan-content.ts';
import { Remove } from './remove.tsx';
import { useViewer } from './viewer.tsx';

type Plan = Pick<NonNullable<PlanQuery['plan']>, 'goals'>;

type EffortsParts = {
  plan: Plan;
  goals: readonly WrittenGoal[];
  efforts: WrittenEffort[];
  areas: readonly { key: string; name: string }[];
  change: (efforts: WrittenEffort[]) => void;
};

/** The efforts of a plan, to be written: each of an area and a unit of it. */
export function Efforts({ plan, goals, efforts, areas, change }: EffortsParts) {
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
      {efforts.map((effort, index) => (
        <EffortFields
          key={effort.id}
          effort={effort}
          number={index + 1}
          areas={areas}
          units={unitsOf(effort.area)}
          goals={goalChoices}
          change={(part) => change(replaced(efforts, effort.id, part))}
          remove={() => change(efforts.filter(({ id }) => id !== effort.id))}
        />
      ))}
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

type FieldsParts = {
  effort: WrittenEffort;
  number: number;
  areas: EffortsParts['areas'];
  units: Option[];
  goals: Option[];
  change: (part: Partial<WrittenEffort>) => void;
  remove: () => void;
};

function EffortFields({ effort, number, areas, units, goals, change, remove }: FieldsParts) {
  const field = (name: Exclude<keyof WrittenEffort, 'activity'>) => ({
    form: `write-plan-${effort.id}`,
    name,
    value: effort[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <div className="panel" role="group" aria-label={`Indsats ${number}`}>
      <Select
        {...field('area')}
        label="Område"
        choices={areas.map(({ key, name }) => ({ value: key, text: name }))}
        onChange={(area) => change({ area, unit: '' })}
      />
      <Select {...field('unit')} label="Enhed" choices={units} />
      <TextField {...field('title')} label="Hvad gøres der?" />
      <Select {...field('goal')} label="Hvilket mål hjælper det med?" choices={goals} required={false} />
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
      <Remove text={`Fjern indsats ${number}`} remove={remove} />
    </div>
  );
}
