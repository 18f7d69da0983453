import type { ReactNode } from 'preact/compat';
import type { Answer } from '../api/use-answer.ts';
import { Message } from './message.tsx';
import { PageHeading } from './page-heading.tsx';

/** Shows an answer when it is there; before that that it is on its way, or why there is none. */
export function Loaded<Data>({
  answer,
  name,
  screen,
  children,
}: {
  answer: Answer<Data>;
  /** The name of what is fetched: "din dag". */
  name: string;
  /** The heading of the screen, where it is the answer that brings it. */
  screen?: string;
  children: (data: Data) => ReactNode;
}) {
  const { data, problem, again } = answer;
  if (data !== undefined)
    return (
      <>
        {problem && (
          <Message kind="warning" heading="Det, du ser, er ikke opdateret" live>
            <p>{problem}</p>
            <button type="button" className="button button-secondary" onClick={again}>
              Prøv igen
            </button>
          </Message>
        )}
        {children(data)}
      </>
    );
  if (problem)
    return (
      <>
        {screen && <PageHeading tab={screen}>{screen}</PageHeading>}
        <Message kind="error" heading={`Vi kan ikke vise ${name}`} live>
          <p>{problem}</p>
          <button type="button" className="button button-secondary" onClick={again}>
            Prøv igen
          </button>
        </Message>
      </>
    );
  return (
    <p role="status" className="waiting-text">
      Henter {name} …
    </p>
  );
}
