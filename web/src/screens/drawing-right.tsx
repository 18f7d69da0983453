import { useState } from 'preact/compat';
import { useAnswer } from '../api/use-answer.ts';
import {
  CorrectBostoetteHoursDocument,
  DrawingRightDocument,
  ReservableCitizensDocument,
  ReserveHoursDocument,
  type DrawingRightQuery,
  type EntryPartsFragment,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from '../parts/action-form.tsx';
import { numbers } from '../parts/form-values.ts';
import { hoursText, periodText, timeText } from '../parts/dates.ts';
import { Folded } from '../parts/folded.tsx';
import { HoursBar } from '../parts/hours-bar.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Message } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { Reservations, reservationsIn } from '../parts/reservations.tsx';

/** The hours that one area may draw from another: the pool at a glance, the reservations, and every entry. */
export function DrawingRight() {
  const [period, setPeriod] = useState<string | null>(null);
  const answer = useAnswer(DrawingRightDocument, { period });
  return (
    <>
      <PageHeading tab="Trækningsret">Trækningsret</PageHeading>
      <Loaded answer={answer} name="trækningsretten">
        {({ drawingRight }) =>
          drawingRight ? (
            <Shown right={drawingRight} again={answer.again} choose={setPeriod} />
          ) : (
            <Message kind="info">
              <p>Der er ingen trækningsret for dig i perioden.</p>
            </Message>
          )
        }
      </Loaded>
    </>
  );
}

type Right = NonNullable<DrawingRightQuery['drawingRight']>;
type ShownParts = { right: Right; again: () => void; choose: (period: string | null) => void };

function Shown({ right, again, choose }: ShownParts) {
  const entries = right.entries.nodes ?? [];
  return (
    <>
      <section className="panel" aria-labelledby="pool">
        <h2 id="pool">
          {right.area.name} trækker timer hos {right.from.name}, {right.period}
        </h2>
        <p className="secondary">{periodText(right.startsOn, right.endsOn)}</p>
        {right.poolMinutes > 0 ? <HoursBar {...right} /> : <p>Der er ikke aftalt timer for perioden.</p>}
        {right.ended && <p>Perioden er slut. {hoursText(right.lapsedMinutes)} er bortfaldet.</p>}
        <p className="buttons">
          <button
            type="button"
            className="button button-secondary button-small"
            onClick={() => choose(before(right.period))}
          >
            Perioden før
          </button>
          {right.ended && (
            <button type="button" className="button button-secondary button-small" onClick={() => choose(null)}>
              Den nuværende
            </button>
          )}
        </p>
      </section>
      <div className="two-columns">
        <div>
          <Reservations reservations={reservationsIn(entries)} done={again} />
          <Entries entries={entries} known={right.entries.nodes !== null} done={again} />
        </div>
        {!right.ended && right.availableMinutes > 0 && <Reserve area={right.area.key} done={again} />}
      </div>
    </>
  );
}

/** Returns the name of the period before one that is named as a year, a month or a quarter: `2026`, `2026-11`, `2026-Q4`. */
function before(period: string): string {
  const [, year = '', part = ''] = /^(\d{4})(?:-(Q\d|\d\d))?$/.exec(period) ?? [];
  const previous = String(Number(year) - 1);
  if (part === '') return previous;
  if (part.startsWith('Q')) return part === 'Q1' ? `${previous}-Q4` : `${year}-Q${Number(part.slice(1)) - 1}`;
  return part === '01' ? `${previous}-12` : `${year}-${String(Number(part) - 1).padStart(2, '0')}`;
}

const reserving = (citizens: { value: string; text: string }[]): Action => ({
  text: 'Reservér timer',
  document: formOf(ReserveHoursDocument),
  fields: [
    { name: 'citizenId', label: 'Borger', kind: 'select', choices: citizens, required: true },
    { name: 'minutes', label: 'Timer', kind: 'number' },
    { name: 'movedOn', label: 'Hvornår overtog I borgeren?', kind: 'date' },
    { name: 'text', label: 'Begrundelse', kind: 'text', required: true },
  ],
  input: numbers,
});

/** Offers the citizens that the user may reserve hours for; nothing where there is none. */
function Reserve({ area, done }: { area: string; done: () => void }) {
  const { data } = useAnswer(ReservableCitizensDocument, { area });
  const citizens = (data?.citizens.nodes ?? []).filter((one) => one.allowedActions.includes('RESERVE_HOURS'));
  if (citizens.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="reserve">
      <h2 id="reserve">Ny reservation</h2>
      <ActionForm
        id="reserve-form"
        action={reserving(citizens.map(({ id, name }) => ({ value: id, text: name ?? 'Navnet vides ikke' })))}
        about={{}}
        done={done}
      />
    </section>
  );
}

const correcting: Action = {
  text: 'Ret posteringen',
  quiet: true,
  document: formOf(CorrectBostoetteHoursDocument),
  fields: [
    { name: 'minutes', label: 'Hvor mange timer skulle det have været?', hint: '0, hvis slet ingen', kind: 'number' },
    { name: 'text', label: 'Hvorfor?', kind: 'line' },
  ],
  input: ({ text = '', ...values }) => ({ minutes: -1, ...numbers(values), text }),
};

type EntriesParts = { entries: EntryPartsFragment[]; known: boolean; done: () => void };

const Entries = ({ entries, known, done }: EntriesParts) => (
  <section className="panel" aria-labelledby="entries">
    <h2 id="entries">Posteringer</h2>
    {!known && <p className="secondary">Vides ikke</p>}
    {known && entries.length === 0 && <p className="secondary">Ingen</p>}
    <Folded items={entries} most={10} name="posteringer" className="plain things">
      {({ id, version, kind, minutes, at, by, text, citizen, deliverer, allowedActions }) => (
        <li key={id}>
          <p className="thing">
            <strong>{hoursText(minutes)}</strong> {label('DrawingEntryKind', kind)}
          </p>
          <p className="secondary">
            {citizen?.name && `${citizen.name}. `}
            {deliverer && `Leveres af ${deliverer.name}. `}
            {by.name}, {timeText(at)}
          </p>
          {text && <p className="written">{text}</p>}
          {allowedActions.includes('CORRECT') && (
            <ActionForm
              id={`correct-${id}`}
              action={correcting}
              about={{ entryId: id, expectedVersion: version }}
              done={done}
            />
          )}
        </li>
      )}
    </Folded>
  </section>
);
