import { useEffect, useRef } from 'preact/compat';
import type { RefusalPartsFragment } from '../generated/graphql.ts';
import { Icon } from './icon.tsx';

/** Something that is wrong with a form, and the field it is about, if one. */
export type Problem = { field?: string; text: string };

/** Lists what is wrong with a form, each leading to its field; takes the focus when it comes. */
export function ErrorSummary({ id, problems }: { id: string; problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const told = problems.map(({ text }) => text).join('\n');
  useEffect(() => {
    if (told !== '') box.current?.focus();
  }, [told]);
  if (problems.length === 0) return null;
  return (
    <div className="message message-error" role="alert" tabIndex={-1} ref={box} aria-labelledby={`${id}-problems`}>
      <Icon name="error" />
      <div>
        <h2 className="message-heading" id={`${id}-problems`}>
          {problems.length === 1 ? 'Der er et problem' : `Der er ${problems.length} problemer`}
        </h2>
        <ul className="plain">
          {problems.map(({ field, text }) => (
            <li key={`${field ?? ''}${text}`}>
              {field ? (
                <a href={`#${id}-${field}`} onClick={focusOn(`${id}-${field}`)}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const focusOn = (id: string) => (event: { preventDefault: () => void }) => {
  event.preventDefault();
  document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
};

/** Reads a command's refusal and its lack of an answer as problems of a form: all of its fields' at once, and each rule that is broken. */
export function problemsOf(
  refusal: RefusalPartsFragment | null,
  problem: string | null,
  fields: readonly string[] = [],
): Problem[] {
  if (problem) return [{ text: problem }];
  if (!refusal) return [];
  if ('rules' in refusal) return refusal.rules.map((text) => ({ text }));
  if (refusal.problems.length === 0) return [{ text: refusal.message }];
  return refusal.problems.map(({ field, message }) => ({ text: message, ...(fields.includes(field) && { field }) }));
}
