import { useEffect, useRef, useState } from 'preact/compat';
import { ActionForm, type Action } from './action-form.tsx';
import { Message } from './message.tsx';

/** A step of a subject's history: the version it led to, and in words what it was. */
type Step = { version: number; text: string };

type ListParts = {
  actions: readonly { name: string; action: Action }[];
  subject: { id: string; version: number };
  steps: readonly Step[];
  again: () => void;
};

/** Shows exactly the allowed actions, and the last that was taken, where the focus goes when its button is gone; where somebody else was first, what they did. */
export function ActionList({ actions, subject, steps, again }: ListParts) {
  const [conflict, setConflict] = useState<{ name: string; seen: number } | null>(null);
  const [last, setLast] = useState<{ text: string } | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), [last]);
  const since = conflict ? steps.filter(({ version }) => version > conflict.seen) : [];
  const gone = conflict && !actions.some(({ name }) => name === conflict.name);
  return (
    <>
      {last && (
        <p ref={told} tabIndex={-1} role="status">
          Udført: {last.text}.
        </p>
      )}
      {conflict && (
        <Message kind="warning" heading="Ændret, siden du så den" live>
          <ul>
            {since.map(({ version, text }) => (
              <li key={version}>{text}</li>
            ))}
          </ul>
          {gone ? (
            <p>Det, du ville, kan ikke længere gøres.</p>
          ) : (
            <p>Intet er sendt endnu. Send igen, hvis det stadig passer.</p>
          )}
        </Message>
      )}
      {actions.map(({ name, action }) => (
        <ActionForm
          key={name}
          id={`action-${name.toLowerCase()}`}
          action={action}
          about={{ id: subject.id, expectedVersion: subject.version }}
          done={() => {
            setConflict(null);
            setLast({ text: action.done ?? action.text });
            again();
          }}
          conflict={() => {
            setLast(null);
            setConflict({ name, seen: subject.version });
            again();
          }}
        />
      ))}
    </>
  );
}
