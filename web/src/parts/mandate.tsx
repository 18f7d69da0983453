import {
  CorrectMandateDocument,
  DrawMandateDocument,
  ReturnMandateDocument,
  type MandatePartsFragment,
  type PlanQuery,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from './action-form.tsx';
import { amountText, oereIn } from './amount.ts';
import { AmountBar } from './amount-bar.tsx';
import { dateText, periodText, timeText } from './dates.ts';
import type { Option } from './field.tsx';
import { Folded } from './folded.tsx';
import { AreaName } from './lane.tsx';
import { Message } from './message.tsx';
import { unitOf } from './referral-content.ts';
import { unitOptions, useViewer } from './viewer.tsx';

type Plan = Pick<NonNullable<PlanQuery['plan']>, 'id' | 'areas'>;
type Entry = NonNullable<MandatePartsFragment['entries']['nodes']>[number];

/** Writes the form's kroner as the mutation's øre; what is no amount is refused by the gateway, at its field. */
const inOere = ({ amount = '', ...rest }: Record<string, string>) => {
  const oere = oereIn(amount);
  return { ...rest, ...(oere !== null && { amountOere: oere }) };
};
const why = { name: 'text', label: 'Hvorfor?', kind: 'text' as const };
const amount = (label: string, required = true) => ({
  name: 'amount',
  label,
  hint: 'I kroner, fx 1.250,50',
  kind: 'line' as const,
  required,
});

/** Returns the form that draws on a mandate: what is started, where, and for how much. */
const drawing = (kinds: readonly Option[], units: readonly Option[]): Action => ({
  text: 'Træk på rammen',
  document: formOf(DrawMandateDocument),
  fields: [
    { name: 'kind', label: 'Hvad sættes i gang?', kind: 'radio', choices: [...kinds] },
    { name: 'unit', label: 'Hvilken enhed gør det?', kind: 'select', choices: [...units] },
    amount('Beløb'),
    { name: 'from', label: 'Fra og med', kind: 'date', when: { kind: 'EXTRA_SUPPORT' } },
    { name: 'until', label: 'Til og med', kind: 'date', when: { kind: 'EXTRA_SUPPORT' } },
    why,
  ],
  input: ({ unit = '', from, until, ...values }) => {
    const place = unitOf(unit) ?? { area: '', unit: '' };
    return { ...inOere(values), ...place, ...(from && until && { period: { from, until } }) };
  },
});

const returning: Action = {
  text: 'Giv tilbage',
  quiet: true,
  document: formOf(ReturnMandateDocument),
  fields: [{ ...amount('Hvor meget gives tilbage?', false), hint: 'I kroner; ikke udfyldt er det hele' }, why],
  input: inOere,
};
const correcting: Action = {
  text: 'Ret',
  quiet: true,
  document: formOf(CorrectMandateDocument),
  fields: [amount('Hvad skulle beløbet have været?'), why],
  input: inOere,
};

/** The mandate of a plan: how much is left at a glance, who drew what, and the way to draw. */
export function Mandate({ plan, mandate, again }: { plan: Plan; mandate: MandatePartsFragment; again: () => void }) {
  const { areas } = useViewer();
  const inPlan = new Set(plan.areas.map(({ area }) => area.key));
  const units = unitOptions(areas.filter(({ key }) => inPlan.has(key)));
  const kinds = mandate.kinds.map((kind) => ({ value: kind, text: label('MandateKind', kind) }));
  return (
    <section className="panel" aria-labelledby="mandate">
      <h2 id="mandate">Budget- og handlingsramme</h2>
      <AmountBar {...mandate} />
      <p className="secondary">
        {mandate.endsOn
          ? `Gælder ${periodText(mandate.startsOn, mandate.endsOn)}`
          : `Gælder fra ${dateText(mandate.startsOn)}; der er ikke besluttet en sidste dag`}
      </p>
      {mandate.warnings.map(({ code, message }) => (
        <Message key={code} kind="warning" heading={message} />
      ))}
      {mandate.allowedActions.includes('DRAW') && (
        <ActionForm id="draw" action={drawing(kinds, units)} about={{ planId: plan.id }} done={again} />
      )}
      <h3>Posteringer</h3>
      <Folded items={mandate.entries.nodes ?? []} name="posteringer" className="plain things">
        {(entry) => (
          <li key={entry.id}>
            <EntryLine entry={entry} again={again} />
          </li>
        )}
      </Folded>
    </section>
  );
}

const EntryLine = ({ entry, again }: { entry: Entry; again: () => void }) => (
  <>
    <p className="thing">
      <strong>{label('MandateEntryKind', entry.kind)}</strong> {amountText(entry.amountOere)}
      {entry.draw && (
        <>
          : {label('MandateKind', entry.draw.kind)} <AreaName area={entry.draw.area} />
        </>
      )}
    </p>
    <p className="secondary">
      {entry.by.name}, {timeText(entry.at)}
      {entry.draw?.from && `. ${periodText(entry.draw.from, entry.draw.until)}`}
      {entry.draw && entry.draw.returnedOere > 0 && `. ${amountText(entry.draw.returnedOere)} er givet tilbage`}
    </p>
    <p className="written">{entry.text}</p>
    {entry.draw && entry.allowedActions.includes('RETURN') && (
      <ActionForm
        id={`return-${entry.id}`}
        action={returning}
        about={{ entryId: entry.id, expectedVersion: entry.draw.version }}
        done={again}
      />
    )}
    {entry.allowedActions.includes('CORRECT') && (
      <ActionForm
        id={`correct-${entry.id}`}
        action={correcting}
        about={{ entryId: entry.id, expectedVersion: entry.version }}
        done={again}
      />
    )}
  </>
);
