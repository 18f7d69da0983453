import type { EntryKind } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText } from './dates.ts';

/** Shows a task or a note as it would stand in an area's system. */
export const WrittenEntry = ({
  entry: { kind, title, text, dueOn },
}: {
  entry: { kind: EntryKind; title: string; text: string | null; dueOn: string | null };
}) => (
  <article className="entry">
    <p className="secondary">
      {label('EntryKind', kind)}
      {dueOn && `, frist ${dateText(dueOn)}`}
    </p>
    <h3>{title}</h3>
    {text && <pre className="written">{text}</pre>}
  </article>
);
