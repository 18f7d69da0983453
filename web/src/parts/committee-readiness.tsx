import type { CommitteeCaseQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm } from './action-form.tsx';
import { lighting, type ReadinessItem } from './committee-actions.ts';
import { dateText } from './dates.ts';
import { Badge, type MessageKind } from './message.tsx';
import { upperFirst } from './waiting-list.tsx';

type Case = NonNullable<CommitteeCaseQuery['committeeCase']>;

const looks: Readonly<Record<ReadinessItem['state'], MessageKind>> = {
  LIT: 'success',
  UNLIT: 'error',
  UNKNOWN: 'warning',
  WITHHELD: 'warning',
};

/** The items that make a case well-lit: how each stands, on what, and what has changed since it was declared ready. */
export const Readiness = ({ one, again }: { one: Case; again: () => void }) => (
  <section className="panel" aria-labelledby="readiness">
    <h2 id="readiness">Er sagen velbelyst?</h2>
    <ul className="plain things">
      {one.readiness.map((item) => (
        <li key={item.name}>
          <p className="thing">
            <strong>{upperFirst(item.label)}</strong>{' '}
            <Badge kind={looks[item.state]}>{label('ReadinessItemState', item.state)}</Badge>
            {item.changedSince && <Badge kind="warning">Ændret siden</Badge>}
          </p>
          {item.reading && <p className="secondary">Læst: {item.reading}</p>}
          {(item.text || item.part) && (
            <p className="written">
              {item.part && `${label('CitizensPart', item.part)}. `}
              {item.text}
            </p>
          )}
          {item.by && (
            <p className="secondary">
              Sagt af {item.by.name}
              {item.on && `, om ${dateText(item.on)}`}
            </p>
          )}
          {one.allowedActions.includes('LIGHT') && item.state !== 'UNKNOWN' && (item.state !== 'LIT' || item.by) && (
            <ActionForm
              id={`light-${item.name}`}
              action={lighting(item)}
              about={{ id: one.id, expectedVersion: one.version }}
              done={again}
            />
          )}
        </li>
      ))}
    </ul>
  </section>
);
