import {
  SettleDiscrepancyByCorrectionDocument,
  SettleDiscrepancyAsBothRightDocument,
  type CitizenCourseQuery,
  type DiscrepancyAction,
  type DiscrepancyState,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from './action-form.tsx';
import { phoneText, timeText } from './dates.ts';
import { Deliveries } from './deliveries.tsx';
import { AreaName } from './lane.tsx';
import { Badge, type MessageKind } from './message.tsx';
import { isWhole } from './sources.tsx';

type List = NonNullable<CitizenCourseQuery['citizen']>['discrepancies'];
type Discrepancy = NonNullable<List['nodes']>[number];

/** Where two systems say different things of the same citizen, what was decided about it, and what the user may decide. */
export function Discrepancies({ list: { nodes, sources }, again }: { list: List; again: () => void }) {
  if (nodes?.length === 0 && sources.every(isWhole)) return null;
  return (
    <section className="panel" aria-labelledby="discrepancies">
      <h2 id="discrepancies">Fagsystemerne er ikke enige</h2>
      {(!nodes || nodes.length === 0) && <p className="secondary">Det vides ikke, om fagsystemerne er enige.</p>}
      {nodes?.map((one) => (
        <Shown key={one.field} discrepancy={one} again={again} />
      ))}
    </section>
  );
}

const kinds: Readonly<Record<DiscrepancyState, MessageKind>> = {
  OPEN: 'warning',
  CORRECTION_ASKED: 'info',
  BOTH_RIGHT: 'success',
};

function Shown({ discrepancy, again }: { discrepancy: Discrepancy; again: () => void }) {
  const { id, field, values, state, version, basis, deliveries, allowedActions } = discrepancy;
  return (
    <div>
      <h3>
        {label('DiscrepancyField', field)} <Badge kind={kinds[state]}>{label('DiscrepancyState', state)}</Badge>
      </h3>
      <dl className="facts">
        {values.map(({ area, value }) => [
          <dt key={`${area.key} area`}>
            <AreaName area={area} />
          </dt>,
          <dd key={`${area.key} value`}>{field === 'PHONE' ? phoneText(value) : value}</dd>,
        ])}
      </dl>
      <Decided discrepancy={discrepancy} />
      {deliveries.length > 0 && <Deliveries deliveries={deliveries} />}
      {allowedActions.map((action) => (
        <ActionForm
          key={action}
          id={`${action.toLowerCase()}-${field.toLowerCase()}`}
          action={actions[action](discrepancy)}
          about={{ id, expectedVersion: version, basis }}
          done={again}
        />
      ))}
    </div>
  );
}

/** Says who decided what; of one that is open again, what happened last. */
function Decided({ discrepancy: { settlement, history } }: { discrepancy: Discrepancy }) {
  const last = history.at(-1);
  if (!settlement)
    return last ? (
      <p className="secondary">
        Åben igen. Sidst: {label('DiscrepancyEventKind', last.action).toLowerCase()}
        {last.area && ` (${last.area.name})`}, {timeText(last.at)}.
      </p>
    ) : null;
  const { by, at, rightArea, reason } = settlement;
  return (
    <p className="secondary">
      {rightArea ? `Værdien i ${rightArea.name} er den rigtige` : 'Begge er rigtige'}
      {reason && `: ${reason}`}. {by.name}, {timeText(at)}.
    </p>
  );
}

const actions: Readonly<Record<DiscrepancyAction, (discrepancy: Discrepancy) => Action>> = {
  ASK_CORRECTION: ({ field, values }) => ({
    text: `Bed om en rettelse: ${label('DiscrepancyField', field)}`,
    quiet: true,
    document: formOf(SettleDiscrepancyByCorrectionDocument),
    fields: [
      {
        name: 'rightArea',
        label: 'Hvad er rigtigt?',
        hint: 'De andre områder får en opgave i deres fagsystem om at rette det.',
        kind: 'radio',
        choices: values.map(({ area, value }) => ({ value: area.key, text: `${value} (${area.name})` })),
      },
    ],
    input: ({ rightArea = '' }) => ({ rightArea }),
  }),
  CONFIRM_BOTH_RIGHT: ({ field }) => ({
    text: `Begge er rigtige: ${label('DiscrepancyField', field)}`,
    quiet: true,
    document: formOf(SettleDiscrepancyAsBothRightDocument),
    fields: [{ name: 'reason', label: 'Hvorfor?', hint: 'Fx at borgeren har to telefoner', kind: 'line' }],
    input: ({ reason = '' }) => ({ reason }),
  }),
};
