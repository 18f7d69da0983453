import { useEffect, useRef, useState } from 'preact/compat';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import { useCommand, type Command } from '../api/use-command.ts';
import { ErrorSummary, problemsOf, type Problem } from './error-summary.tsx';
import { Choices, Select, TextArea, TextField, useLimits } from './field.tsx';
import { chosenIn, filledIn, isShown, missingIn, writtenIn, type ActionField } from './form-values.ts';
import { useUnsent } from './unsent.tsx';
import { WritePreview } from './write-preview.tsx';

/** An action on something: its form, and the mutation that takes it. */
export type Action = {
  text: string;
  /** What it is called once it is done, where that is told. */
  done?: string;
  /** Set where it cannot be undone or says no: the button is not the first one then. */
  quiet?: boolean;
  document: TypedDocumentString<object, { input: never }>;
  fields?: ActionField[];
  /** The values that the form begins with; it is open from the start then. */
  begin?: Record<string, string>;
  /** Writes the form as the mutation's input; what is filled in, where it is left out. */
  input?: (values: Record<string, string>) => Record<string, unknown>;
};

/** Says of a mutation's document that its input is made of the form's fields. */
export const formOf = <Data, Variables>(document: TypedDocumentString<Data, Variables>): Action['document'] =>
  document as unknown as Action['document'];

/** Names the mutation of an action; an operation of the page is called as its mutation is. */
function mutationOf({ document }: Action): string {
  const [, name = ''] = /^mutation (\w+)/.exec(document.toString()) ?? [];
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

type Keyed = { input: { idempotencyKey: string } & Record<string, unknown> };

type FormParts = {
  id: string;
  action: Action;
  /** The input beside the form: the subject and its version. */
  about: Record<string, unknown>;
  /** Asks for the subject again: it is changed. */
  done: () => void;
  /** Is told when somebody else changed the subject first; without it the subject is just asked for again. */
  conflict?: () => void;
};

/** Hears of a change by somebody else: the form stays as it is, and is sent against what is there now. */
function useConflict({ refusal }: Command<object, Keyed>, told: () => void): void {
  useEffect(() => {
    if (refusal?.code === 'VERSION_CONFLICT') told();
    // Once for each refusal.
  }, [refusal]);
}

/** Shows one action: a button where nothing is to be filled in, else its form behind a button. */
export function ActionForm(parts: FormParts) {
  const { id, action, about, done } = parts;
  const [open, setOpen] = useState(action.begin !== undefined);
  const command = useCommand(action.document as unknown as TypedDocumentString<object, Keyed>);
  const look = `button ${action.quiet ? 'button-secondary' : 'button-primary'}`;
  useConflict(command, parts.conflict ?? done);
  const unsent = useUnsent(action.text);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    unsent.current = [];
    setOpen(false);
    opener.current?.focus();
  };
  const finish = () => {
    close();
    done();
  };
  const act = async () => {
    if (await command.send(about)) done();
  };
  if (!action.fields)
    return (
      <div className="action">
        <ErrorSummary id={id} problems={problemsOf(command.refusal, command.problem)} />
        <button type="button" className={look} aria-disabled={command.sending} onClick={() => void act()}>
          {action.text}
        </button>
      </div>
    );
  return (
    <div className="action">
      <button
        type="button"
        ref={opener}
        className={look}
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {action.text} …
      </button>
      {open && (
        <OpenForm
          {...parts}
          command={command}
          done={finish}
          close={close}
          wrote={(texts) => {
            unsent.current = texts;
          }}
        />
      )}
    </div>
  );
}

type OpenParts = FormParts & {
  command: Command<object, Keyed>;
  close: () => void;
  /** Is told what the user has written so far. */
  wrote: (texts: string[]) => void;
};

function OpenForm({ id, action, about, command, done, close, wrote }: OpenParts) {
  const { text, fields = [], input = filledIn, begin = {} } = action;
  const [values, setValues] = useState<Record<string, string>>(begin);
  const names = fields.map(({ name }) => name);
  const limitOf = useLimits(mutationOf(action));
  const [missing, setMissing] = useState<Problem[]>([]);
  const problems = [...missing, ...problemsOf(command.refusal, command.problem, names)];
  useEffect(() => wrote(writtenIn(fields, values)), [values]);

  /** Returns the mutation's input; null, and says so, where something is lacking. */
  const given = (): Record<string, unknown> | null => {
    const lacking = missingIn(fields, values);
    command.forget();
    setMissing(lacking);
    return lacking.length > 0 ? null : { ...about, ...input(values) };
  };

  async function send(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const order = given();
    if (order && (await command.send(order))) done();
  }

  return (
    <form className="panel" onSubmit={(event) => void send(event)} noValidate aria-label={text}>
      <ErrorSummary id={id} problems={problems} />
      {fields
        .filter((field) => isShown(field, values))
        .map((field) => (
          <ActionInput
            key={field.name}
            form={id}
            field={field}
            value={values[field.name] ?? ''}
            change={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            wrong={problems.find((one) => one.field === field.name)?.text}
            limit={limitOf(field.limitOf ?? field.name)}
          />
        ))}
      <p className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={command.sending}>
          {text}
        </button>
        <button type="button" className="button button-secondary" onClick={close}>
          Fortryd
        </button>
      </p>
      <WritePreview mutation={mutationOf(action)} input={given} />
    </form>
  );
}

type InputParts = {
  form: string;
  field: ActionField;
  value: string;
  change: (value: string) => void;
  wrong: string | undefined;
  limit: ReturnType<ReturnType<typeof useLimits>>;
};

function ActionInput({ form, field, value, change, wrong, limit }: InputParts) {
  const { kind, choices = [], required = true, limitOf: _, when: __, ...rest } = field;
  const parts = { ...rest, form, required, wrong };
  const list = typeof choices === 'string' ? options(choices) : choices;
  if (kind === 'select') return <Select {...parts} choices={list} value={value} onChange={change} />;
  if (kind === 'radio')
    return <Choices {...parts} type="radio" choices={list} value={[value]} onChange={([one = '']) => change(one)} />;
  if (kind === 'checkbox')
    return (
      <Choices
        {...parts}
        type="checkbox"
        choices={list}
        value={chosenIn(value)}
        onChange={(chosen) => change(chosen.join(' '))}
      />
    );
  if (kind === 'line') return <TextField {...parts} limit={limit} value={value} onChange={change} />;
  if (kind === 'number') return <TextField {...parts} inputMode="decimal" value={value} onChange={change} />;
  if (kind === 'date') return <TextField {...parts} type="date" value={value} onChange={change} />;
  return <TextArea {...parts} limit={limit} value={value} onChange={change} />;
}
