import type { ReactNode } from 'react';

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

/** An option of a list or of radio buttons. */
export type Option = { value: string; text: string };

const described = ({ form, name, hint, wrong }: FieldParts) =>
  [hint && `${form}-${name}-hint`, wrong && `${form}-${name}-wrong`].filter(Boolean).join(' ') || undefined;

const attributes = (parts: FieldParts) => ({
  id: `${parts.form}-${parts.name}`,
  name: parts.name,
  'aria-describedby': described(parts),
  'aria-invalid': parts.wrong ? (true as const) : undefined,
});

function Field({ parts, children }: { parts: FieldParts; children: ReactNode }) {
  const { form, name, label, hint, wrong, required = true } = parts;
  return (
    <div className={wrong ? 'form-group form-error' : 'form-group'}>
      <label className="form-label" htmlFor={`${form}-${name}`}>
        {label}
        {!required && <span className="weight-normal"> (kan udelades)</span>}
      </label>
      {hint && (
        <span className="form-hint" id={`${form}-${name}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className="form-error-message" id={`${form}-${name}-wrong`}>
          <span className="sr-only">Fejl: </span>
          {wrong}
        </span>
      )}
      {children}
    </div>
  );
}

type Controlled = FieldParts & { value: string; onChange: (value: string) => void };

/** A field of one line; dates are chosen with the browser's own calendar. */
export const TextField = ({
  type = 'text',
  inputMode,
  ...parts
}: Controlled & { type?: 'text' | 'date' | 'number'; inputMode?: 'numeric' | 'decimal' }) => (
  <Field parts={parts}>
    <input
      {...attributes(parts)}
      className={type === 'text' ? 'form-input' : 'form-input form-input-short'}
      type={type}
      inputMode={inputMode}
      autoComplete="off"
      value={parts.value}
      onChange={({ target }) => parts.onChange(target.value)}
    />
  </Field>
);

/** A field of several lines. */
export const TextArea = (parts: Controlled) => (
  <Field parts={parts}>
    <textarea
      {...attributes(parts)}
      className="form-input"
      rows={4}
      value={parts.value}
      onChange={({ target }) => parts.onChange(target.value)}
    />
  </Field>
);

/** A choice from a list. */
export const Select = ({ choices, empty = 'Vælg', ...parts }: Controlled & { choices: Option[]; empty?: string }) => (
  <Field parts={parts}>
    <select
      {...attributes(parts)}
      className="form-select"
      value={parts.value}
      onChange={({ target }) => parts.onChange(target.value)}
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

/** A choice between a few, or of several of them, all in sight; the first carries the field's id, where a problem leads. */
export function Choices({
  type,
  choices,
  value,
  onChange,
  ...parts
}: FieldParts & {
  type: 'radio' | 'checkbox';
  choices: Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const { form, name, label, hint, wrong, required = true } = parts;
  const toggled = (one: string) =>
    type === 'radio' ? [one] : value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
  return (
    <fieldset className={wrong ? 'form-group form-error' : 'form-group'} aria-describedby={described(parts)}>
      <legend className="form-label">
        {label}
        {!required && <span className="weight-normal"> (kan udelades)</span>}
      </legend>
      {hint && (
        <span className="form-hint" id={`${form}-${name}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span className="form-error-message" id={`${form}-${name}-wrong`}>
          <span className="sr-only">Fejl: </span>
          {wrong}
        </span>
      )}
      {choices.map((one, index) => (
        <div key={one.value} className={`form-group-${type}`}>
          <input
            type={type}
            id={index === 0 ? `${form}-${name}` : `${form}-${name}-${one.value}`}
            name={name}
            className={`form-${type}`}
            checked={value.includes(one.value)}
            onChange={() => onChange(toggled(one.value))}
          />
          <label className="form-label" htmlFor={index === 0 ? `${form}-${name}` : `${form}-${name}-${one.value}`}>
            {one.text}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
