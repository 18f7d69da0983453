import { options } from '../labels/label.ts';
import { Select, TextField, type Option } from './field.tsx';
import { newId, replaced, type WrittenGoal } from './plan-content.ts';
import { Remove } from './remove.tsx';

/** The goals of a plan, to be written. */
export function Goals({ goals, change }: { goals: WrittenGoal[]; change: (goals: WrittenGoal[]) => void }) {
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
