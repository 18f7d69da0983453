import { useState } from 'preact/compat';
import { useCommand } from '../api/use-command.ts';
import { RecordConsentDocument, type ConsentForm as Form, type InformationKind } from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import { ErrorSummary, problemsOf, type Problem } from './error-summary.tsx';
import { Choices, Select, TextField, useLimits } from './field.tsx';
import { Message } from './message.tsx';
import { useViewer } from './viewer.tsx';

type Values = {
  kinds: string[];
  from: string;
  to: string;
  caseOrPurpose: string;
  form: string;
  heardBy: string;
  givenOn: string;
  expiresOn: string;
};

const nothing: Values = {
  kinds: [],
  from: '',
  to: '',
  caseOrPurpose: '',
  form: '',
  heardBy: '',
  givenOn: '',
  expiresOn: '',
};

const required: readonly [keyof Values, string][] = [
  ['from', 'Vælg det område, der giver oplysningerne.'],
  ['to', 'Vælg det område, der får oplysningerne.'],
  ['kinds', 'Vælg mindst én slags oplysninger.'],
  ['caseOrPurpose', 'Skriv den sag eller det formål, samtykket er givet til.'],
  ['form', 'Vælg, hvordan samtykket er givet.'],
  ['givenOn', 'Skriv den dag, samtykket er givet.'],
  ['expiresOn', 'Skriv den sidste dag, samtykket skal gælde.'],
];

/** Records a consent that the citizen gave. */
export function ConsentForm({ citizenId, done }: { citizenId: string; done: () => void }) {
  const { units, today } = useViewer();
  const blank: Values = { ...nothing, to: units[0]?.area ?? '', givenOn: today };
  const [values, setValues] = useState(blank);
  const [missing, setMissing] = useState<Problem[]>([]);
  const [recorded, setRecorded] = useState(false);
  const { send, sending, refusal, problem } = useCommand(RecordConsentDocument);
  const problems = [...missing, ...problemsOf(refusal, problem, Object.keys(blank))];

  async function record(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    setRecorded(false);
    const lacking = required.filter(([name]) => values[name].length === 0);
    setMissing(lacking.map(([field, text]) => ({ field, text })));
    if (lacking.length > 0) return;
    const { heardBy, kinds, form, ...rest } = values;
    const given = { kinds: kinds as InformationKind[], form: form as Form, ...(heardBy && { heardBy }) };
    if (!(await send({ ...rest, ...given, citizenId }))) return;
    setValues(blank);
    setRecorded(true);
    done();
  }

  return (
    <form onSubmit={(event) => void record(event)} noValidate>
      <ErrorSummary id="consent" problems={problems} />
      <div role="status">
        {recorded && <Message kind="success" heading="Samtykket er registreret, og det gælder fra nu" />}
      </div>
      <Fields values={values} problems={problems} change={(part) => setValues((before) => ({ ...before, ...part }))} />
      <button type="submit" className="button button-primary" aria-disabled={sending}>
        Registrér samtykket
      </button>
    </form>
  );
}

type FieldsParts = { values: Values; problems: readonly Problem[]; change: (part: Partial<Values>) => void };

function Fields({ values, problems, change }: FieldsParts) {
  const limitOf = useLimits('recordConsent');
  const areas = useViewer().areas.map(({ key, name }) => ({ value: key, text: name }));
  const field = (name: keyof Values) => ({
    form: 'consent',
    name,
    wrong: problems.find((one) => one.field === name)?.text,
  });
  const text = (name: Exclude<keyof Values, 'kinds'>) => ({
    ...field(name),
    value: values[name],
    onChange: (value: string) => change({ [name]: value }),
    limit: limitOf(name),
  });
  // An area gives nothing to itself: choosing it on one side takes it from the other.
  const area = (name: 'from' | 'to', other: 'from' | 'to') => ({
    ...text(name),
    onChange: (value: string) =>
      change({ [name]: value, ...(value !== '' && value === values[other] && { [other]: values[name] }) }),
  });
  return (
    <>
      <Select {...area('from', 'to')} label="Hvem giver oplysningerne?" choices={areas} />
      <Select {...area('to', 'from')} label="Hvem får dem?" choices={areas} />
      <Choices
        {...field('kinds')}
        type="checkbox"
        label="Hvilke oplysninger?"
        choices={options('InformationKind')}
        value={values.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <TextField {...text('caseOrPurpose')} label="Til hvilken sag eller hvilket formål?" />
      <Choices
        {...field('form')}
        type="radio"
        label="Hvordan er det givet?"
        choices={options('ConsentForm')}
        value={[values.form]}
        onChange={([form = '']) => change({ form })}
      />
      <TextField
        {...text('heardBy')}
        label="Hvem gav borgeren det til?"
        hint="Udelades, når det er dig"
        required={false}
      />
      <TextField {...text('givenOn')} type="date" label="Givet den" />
      <TextField {...text('expiresOn')} type="date" label="Gælder til og med" />
    </>
  );
}
