import { options } from '../labels/label.ts';
import type { Problem } from './error-summary.tsx';
import { Choices, Select, TextField } from './field.tsx';

/** Whether the citizen was told, as a form holds it: `yes` with a day, `no` with a reason. */
export type InformedValues = { informed: string; informedOn: string; informedException: string };

type Parts = {
  form: string;
  values: InformedValues;
  change: (part: Partial<InformedValues>) => void;
  wrong: (name: string) => string | undefined;
};

/** Asks whether the citizen was told, and when or why not. */
export function Informed({ form, values, change, wrong }: Parts) {
  return (
    <>
      <Choices
        form={form}
        name="informed"
        type="radio"
        label="Er borgeren orienteret?"
        choices={[
          { value: 'yes', text: 'Ja' },
          { value: 'no', text: 'Nej' },
        ]}
        value={[values.informed]}
        onChange={([informed = '']) => change({ informed })}
        wrong={wrong('informed')}
      />
      {values.informed === 'yes' && (
        <TextField
          form={form}
          name="informedOn"
          type="date"
          label="Hvornår?"
          value={values.informedOn}
          onChange={(informedOn) => change({ informedOn })}
          wrong={wrong('informedOn')}
        />
      )}
      {values.informed === 'no' && (
        <Select
          form={form}
          name="informedException"
          label="Hvorfor ikke?"
          choices={options('InformedException')}
          value={values.informedException}
          onChange={(informedException) => change({ informedException })}
          wrong={wrong('informedException')}
        />
      )}
    </>
  );
}

/** The question that is asked next of whether the citizen was told: its field, its answer, and what to say where there is none. */
export function informedProblem({ informed, informedOn, informedException }: InformedValues): [string, string, string] {
  if (informed === 'yes') return ['informedOn', informedOn, 'Skriv, hvornår borgeren er orienteret.'];
  if (informed === 'no') return ['informedException', informedException, 'Vælg, hvorfor borgeren ikke er orienteret.'];
  return ['informed', '', 'Svar på, om borgeren er orienteret.'];
}

/** Points a problem with the day or the reason at the question, as long as its own field is not shown. */
export const shownProblem =
  ({ informed }: InformedValues) =>
  (one: Problem): Problem => {
    const shown = informed === 'yes' ? 'informedOn' : informed === 'no' ? 'informedException' : '';
    const hidden = one.field?.startsWith('informed') && one.field !== 'informed' && one.field !== shown;
    return hidden ? { ...one, field: 'informed' } : one;
  };
