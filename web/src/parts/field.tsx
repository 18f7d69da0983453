import type { ReactNode } from 'preact/compat';
import { useViewer } from './viewer.tsx';

type FieldParts = {
  /** The form's id; with the name it is the field's. */
  form: string;
  name: string;
  label: string;
  hint?: ReactNode;
  /** The problem with it. */
  wrong?: string | undefined;
  required?: boolean;
};

/** An option of a list or of radio buttons; `help` is told where it is the one chosen of a list. */
export type Option = { value: string; text: string; help?: string | null | undefined };

const idOf = ({ form, name }: FieldParts, part?: string) => [form, name, part].filter(Boolean).join('-');

const described = (parts: FieldParts, limited = false) =>
  [parts.hint && 'hint', parts.wrong && 'wrong', limited && 'limit']
    .flatMap((part) => (part ? [idOf(parts, part)] : []))
    .join(' ') || undefined;

const attributes = (parts: FieldParts, limited = false) => ({
  id: idOf(parts),
  name: parts.name,
  'aria-describedby': described(parts, limited),
  'aria-invalid': parts.wrong ? (true as const) : undefined,
});

const groupOf = ({ wrong }: FieldParts) => (wrong ? 'form-group form-error' : 'form-group');

const LabelText = ({ label, required = true }: FieldParts) => (
  <>
    {label}
    {!required && <span className="weight-normal"> (kan udelades)</span>}
  </>
);

/** Shows the hint and the problem of a field, between its label and what is filled in. */
const Notes = (parts: FieldParts) => (
  <>
    {parts.hint && (
      <span className="form-hint" id={idOf(parts, 'hint')}>
        {parts.hint}
      </span>
    )}
    {parts.wrong && (
      <span className="form-error-message" id={idOf(parts, 'wrong')}>
        <span className="sr-only">Fejl: </span>
        {parts.wrong}
      </span>
    )}
  </>
);

const Field = ({ parts, children }: { parts: FieldParts; children: ReactNode }) => (
  <div className={groupOf(parts)}>
    <label className="form-label" htmlFor={idOf(parts)}>
      <LabelText {...parts} />
    </label>
    <Notes {...parts} />
    {children}
  </div>
);

type Controlled = FieldParts & { value: string; onChange: (value: string) => void };

/** A field of one line; dates are chosen with the browser's own calendar. */
export const TextField = ({
  type = 'text',
  inputMode,
  limit,
  ...parts
}: Controlled & {
  type?: 'text' | 'date' | 'number';
  inputMode?: 'numeric' | 'decimal';
  limit?: TextLimit | undefined;
}) => (
  <Field parts={parts}>
    <input
      {...attributes(parts, limit !== undefined)}
      className={type === 'text' ? 'form-input' : 'form-input form-input-short'}
      type={type}
      inputMode={inputMode}
      autoComplete="off"
      value={parts.value}
      onChange={({ currentTarget }) => parts.onChange(currentTarget.value)}
    />
    {limit && <Limit id={idOf(parts, 'limit')} limit={limit} text={parts.value} required={parts.required ?? true} />}
  </Field>
);

/** A field of several lines. */
export const TextArea = ({ limit, ...parts }: Controlled & { limit?: TextLimit | undefined }) => (
  <Field parts={parts}>
    <textarea
      {...attributes(parts, limit !== undefined)}
      className="form-input"
      rows={4}
      value={parts.value}
      onChange={({ currentTarget }) => parts.onChange(currentTarget.value)}
    />
    {limit && <Limit id={idOf(parts, 'limit')} limit={limit} text={parts.value} required={parts.required ?? true} />}
  </Field>
);

/** The number of characters that a text has room for, and how many there must be. */
type TextLimit = { minLength: number; maxLength: number };

/** Finds the limit of a text, by its mutation and field; undefined where the gateway tells none. */
export function useLimits(mutation: string): (field: string) => TextLimit | undefined {
  const { formLimits } = useViewer();
  return (field) =>
    formLimits
      .filter((one) => one.__typename === 'TextLimit')
      .find((one) => one.mutation === mutation && one.field === field);
}

/** Says how long a text must be, where that is more than a word; while it is written, what is missing, and what is left when little is. */
const Limit = ({ id, limit, text, required }: { id: string; limit: TextLimit; text: string; required: boolean }) => (
  <span id={id} className={text.trim().length > limit.maxLength ? 'form-hint limit limit-over' : 'form-hint limit'}>
    {(required || text.trim() !== '') && limitText(limit, text.trim().length)}
  </span>
);

function limitText({ minLength, maxLength }: TextLimit, length: number): string {
  const left = maxLength - length;
  if (left < 0) return `Teksten er ${-left} tegn for lang; der er plads til ${maxLength}.`;
  if (left < maxLength / 5) return `Der er plads til ${left} tegn mere.`;
  if (minLength <= 1) return '';
  return length > 0 && length < minLength ? `Der mangler ${minLength - length} tegn.` : `Mindst ${minLength} tegn`;
}

/** A choice from a list. */
export const Select = ({
  choices,
  empty = 'Vælg',
  ...given
}: Controlled & { choices: readonly Option[]; empty?: string }) => {
  const parts = { ...given, hint: choices.find(({ value }) => value === given.value)?.help ?? given.hint };
  return (
    <Field parts={parts}>
      <select
        {...attributes(parts)}
        className="form-select"
        value={parts.value}
        onChange={({ currentTarget }) => parts.onChange(currentTarget.value)}
      >
        <option value="">{empty}</option>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
};

/** A choice between a few, or of several of them, all in sight; the first carries the field's id, where a problem leads. */
export function Choices({
  type,
  choices,
  value,
  onChange,
  ...parts
}: FieldParts & {
  type: 'radio' | 'checkbox';
  choices: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const toggled = (one: string) =>
    type === 'radio' ? [one] : value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
  const choiceId = (index: number, one: string) => (index === 0 ? idOf(parts) : idOf(parts, one));
  return (
    <fieldset className={groupOf(parts)} aria-describedby={described(parts)}>
      <legend className="form-label">
        <LabelText {...parts} />
      </legend>
      <Notes {...parts} />
      {choices.map((one, index) => (
        <div key={one.value} className={`form-group-${type}`}>
          <input
            type={type}
            id={choiceId(index, one.value)}
            name={parts.name}
            className={`form-${type}`}
            checked={value.includes(one.value)}
            onChange={() => onChange(toggled(one.value))}
          />
          <label className="form-label" htmlFor={choiceId(index, one.value)}>
            {one.text}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
