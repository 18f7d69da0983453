import { useState } from 'preact/compat';
import type { RefusalPartsFragment } from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import { missingInDecision, type DecisionContent } from './decision-content.ts';
import { ErrorSummary, problemsOf, type Problem } from './error-summary.tsx';
import { Select, TextField } from './field.tsx';
import { Informed, shownProblem } from './informed.tsx';
import { ownUnits, useViewer } from './viewer.tsx';

type Parts = {
  command: { sending: boolean; refusal: RefusalPartsFragment | null; problem: string | null };
  /** Sends the form; null where it was refused or not answered. */
  send: (form: DecisionContent) => Promise<object | null>;
  begin: DecisionContent;
  /** True where the number is the decision's own and stays. */
  numbered?: boolean;
  text: string;
  done: () => void;
};

/** Registers a decision, or corrects one: every field, and all that is wrong with them at once. */
export function DecisionForm({ command, send, begin, numbered = false, text, done }: Parts) {
  const [form, setForm] = useState(begin);
  const [missing, setMissing] = useState<Problem[]>([]);
  const { sending, refusal, problem } = command;
  const problems = [...missing, ...problemsOf(refusal, problem, Object.keys(begin)).map(shownProblem(form))];

  async function register(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const lacking = missingInDecision(form);
    setMissing(lacking);
    if (lacking.length === 0 && (await send(form))) done();
  }

  return (
    <form className="panel" onSubmit={(event) => void register(event)} noValidate>
      <ErrorSummary id="decision" problems={problems} />
      <Fields
        form={form}
        problems={problems}
        numbered={numbered}
        change={(part) => setForm((before) => ({ ...before, ...part }))}
      />
      <button type="submit" className="button button-primary" aria-disabled={sending}>
        {text}
      </button>
    </form>
  );
}

type FieldsParts = {
  form: DecisionContent;
  problems: readonly Problem[];
  numbered: boolean;
  change: (part: Partial<DecisionContent>) => void;
};

function Fields({ form, problems, numbered, change }: FieldsParts) {
  const units = ownUnits(useViewer());
  const wrong = (name: string) => problems.find(({ field }) => field === name)?.text;
  const text = (name: keyof DecisionContent) => ({
    form: 'decision',
    name,
    value: form[name],
    onChange: (value: string) => change({ [name]: value }),
    wrong: wrong(name),
  });
  return (
    <>
      {units.length > 1 && <Select {...text('unit')} label="Hvilken enhed har afgjort det?" choices={units} />}
      {!numbered && <TextField {...text('number')} label="Nummer" hint="Som I skriver det, fx 20/19585" />}
      <Select {...text('kind')} label="Hvad er afgjort?" choices={options('DecisionKind')} />
      <TextField {...text('title')} label="Hvad er bevilget?" />
      <TextField {...text('paragraph')} label="Paragraf" />
      <TextField {...text('decidedOn')} type="date" label="Afgjort den" />
      <TextField {...text('startsOn')} type="date" label="Gælder fra" />
      <TextField {...text('endsOn')} type="date" label="Gælder til og med" required={false} />
      <TextField {...text('minutes')} inputMode="numeric" label="Minutter hver gang" required={false} />
      <Select {...text('repetition')} label="Hvor tit?" choices={options('RepetitionPattern')} required={false} />
      <TextField {...text('count')} inputMode="numeric" label="Hvor mange gange i hver periode?" required={false} />
      <TextField {...text('provider')} label="Hvem skal levere støtten?" required={false} />
      <Informed form="decision" values={form} change={change} wrong={wrong} />
    </>
  );
}
