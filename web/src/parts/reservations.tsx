import { Link } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import {
  DrawHoursDocument,
  ReleaseHoursDocument,
  ReservationDecisionsDocument,
  type EntryPartsFragment,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from './action-form.tsx';
import { numbers } from './form-values.ts';
import { dateText, hoursText } from './dates.ts';
import { Badge } from './message.tsx';

type Reservation = NonNullable<EntryPartsFragment['reservation']> & { citizen: EntryPartsFragment['citizen'] };

/** Lists the reservations that entries belong to, each as it stands now. */
export function reservationsIn(entries: readonly EntryPartsFragment[]): Reservation[] {
  const found = new Map<string, Reservation>();
  for (const { reservation, citizen } of entries) {
    if (!reservation) continue;
    const before = found.get(reservation.id);
    if (!before || before.version < reservation.version)
      found.set(reservation.id, { ...reservation, citizen: citizen ?? before?.citizen ?? null });
  }
  return [...found.values()];
}

/** Shows the reservations with what is left of each, and the forms to draw and to give back. */
export const Reservations = ({ reservations, done }: { reservations: readonly Reservation[]; done: () => void }) => (
  <section className="panel" aria-labelledby="reservations">
    <h2 id="reservations">Reservationer</h2>
    {reservations.length === 0 && <p className="secondary">Ingen i perioden</p>}
    <ul className="plain things">
      {reservations.map((one) => (
        <li key={one.id}>
          <p className="thing">
            {one.citizen ? (
              <Link href={`/borger/${one.citizen.id}`}>{one.citizen.name ?? 'Navnet vides ikke'}</Link>
            ) : (
              'Borger, som du ikke har adgang til'
            )}
            <Badge kind={one.state === 'OPEN' ? 'info' : undefined}>
              {label('DrawingReservationState', one.state)}
            </Badge>
          </p>
          <p className="secondary">
            {hoursText(one.remainingMinutes)} tilbage af {hoursText(one.reservedMinutes)}; trukket{' '}
            {hoursText(one.drawnMinutes)}
            {one.movedOn && `. Overtaget ${dateText(one.movedOn)}`}
          </p>
          {one.allowedActions.length > 0 && one.citizen && (
            <Forms reservation={one} citizenId={one.citizen.id} done={done} />
          )}
        </li>
      ))}
    </ul>
  </section>
);

function Forms({ reservation, citizenId, done }: { reservation: Reservation; citizenId: string; done: () => void }) {
  const { data } = useAnswer(ReservationDecisionsDocument, { id: citizenId });
  const decisions = (data?.citizen?.bostoetteDecisions.nodes ?? []).map(({ id, title, decidedOn }) => ({
    value: id,
    text: `${title}, ${dateText(decidedOn)}`,
  }));
  const about = { reservationId: reservation.id, expectedVersion: reservation.version };
  return (
    <>
      {reservation.allowedActions.includes('DRAW') && (
        <ActionForm id={`draw-${reservation.id}`} action={drawing(decisions)} about={about} done={done} />
      )}
      {reservation.allowedActions.includes('RELEASE') && (
        <ActionForm id={`release-${reservation.id}`} action={releasing} about={about} done={done} />
      )}
    </>
  );
}

const drawing = (decisions: { value: string; text: string }[]): Action => ({
  text: 'Træk timer',
  quiet: true,
  document: formOf(DrawHoursDocument),
  fields: [
    { name: 'minutes', label: 'Timer', kind: 'number' },
    { name: 'decisionId', label: 'Afgørelse', kind: 'select', choices: decisions, required: true },
    { name: 'caseworker', label: 'Hvem leverer? (initialer)', kind: 'line' },
    { name: 'name', label: 'Navn på den, der leverer', kind: 'line' },
    { name: 'text', label: 'Begrundelse', kind: 'text', required: true },
  ],
  input: ({ caseworker = '', name = '', ...values }) => ({ ...numbers(values), deliverer: { caseworker, name } }),
});

const releasing: Action = {
  text: 'Giv timer tilbage',
  quiet: true,
  document: formOf(ReleaseHoursDocument),
  fields: [
    {
      name: 'minutes',
      label: 'Timer',
      hint: 'Udelades, når alt det, der er tilbage, gives tilbage',
      kind: 'number',
      required: false,
    },
    { name: 'text', label: 'Begrundelse', kind: 'text', required: true },
  ],
  input: numbers,
};
