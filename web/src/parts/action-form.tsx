import { useEffect, useRef, useState } from 'preact/compat';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import { useCommand, type Command } from '../api/use-command.ts';
import { ErrorSummary, problemsOf, type Problem } from './error-summary.tsx';
import { Choices, Select, TextArea, TextField, useLimits, type Option } from './field.tsx';
import { useUnsent } from './unsent.tsx';

/** A field of an action's form: its name in the input, and how it is filled in. */
export type ActionField = {
  name: string;
  label: string;
  hint?: string;
  kind: 'text' | 'line' | 'number' | 'date' | 'select' | 'radio' | 'checkbox';
  /** The enum that the choices come from, or the choices. */
  choices?: Parameters<typeof options>[0] | Option[];
  /** False where it may be left out; true where the page itself says that it is missing. */
  required?: boolean;
  /** The field of the input whose limit its text has; the one of its own name. */
  limitOf?: string;
  /** Shown only while another field has this value. */
  when?: Record<string, string>;
};

/** An action on something: its form, and the mutation that takes it. */
export type Action = {
  text: string;
  /** Set where it cannot be undone or says no: the button is not the first one then. */
  quiet?: boolean;
  document: TypedDocumentString<object, { input: never }>;
  fields?: ActionField[];
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
  const [open, setOpen] = useState(false);
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
  const { text, fields = [], input = filledIn } = action;
  const [values, setValues] = useState<Record<string, string>>({});
  const names = fields.map(({ name }) => name);
  const limitOf = useLimits(mutationOf(action));
  const [missing, setMissing] = useState<Problem[]>([]);
  const problems = [...missing, ...problemsOf(command.refusal, command.problem, names)];
  useEffect(() => wrote(writtenIn(fields, values)), [values]);

  async function send(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const lacking = missingIn(fields, values);
    command.forget();
    setMissing(lacking);
    if (lacking.length > 0) return;
    if (await command.send({ ...about, ...input(values) })) done();
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
    </form>
  );
}

const isShown = ({ when = {} }: ActionField, values: Record<string, string>): boolean =>
  Object.entries(when).every(([name, value]) => values[name] === value);

/** True for what the gateway takes no empty value of; what is wrong with the rest it says itself, in better words. */
const mustBeThere = ({ kind, choices, required }: ActionField): boolean =>
  required ?? (typeof choices === 'string' || kind === 'date' || kind === 'number');

/** Lists the fields that must be filled in and are not. */
const missingIn = (fields: readonly ActionField[], values: Record<string, string>): Problem[] =>
  fields
    .filter((field) => mustBeThere(field) && isShown(field, values) && (values[field.name] ?? '').trim() === '')
    .map(({ name, label, choices }) => ({ field: name, text: `${choices ? 'Vælg' : 'Udfyld'}: ${label}` }));

/** Lists what was written in words; what was chosen is quickly chosen again. */
const writtenIn = (fields: readonly ActionField[], values: Record<string, string>): string[] =>
  fields.flatMap(({ name, kind }) => {
    const value = values[name]?.trim() ?? '';
    return (kind === 'text' || kind === 'line') && value !== '' ? [value] : [];
  });

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

/** Returns the values that are chosen of several: keys, with a space between. */
export const chosenIn = (value = ''): string[] => value.split(' ').filter(Boolean);

/** Returns the lines of a text, each a thing of its own. */
export const linesIn = (text = ''): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

/** Reads a form whose minutes are written as hours in Danish: "2,5". */
export function numbers(values: Record<string, string>): Record<string, unknown> {
  const { minutes: hours, ...rest } = filledIn(values);
  return { ...rest, ...(hours !== undefined && { minutes: Math.round(Number(hours.replace(',', '.')) * 60) }) };
}

/** Leaves out what is not filled in. */
export function filledIn(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
