import { options } from '../labels/label.ts';
import { Choices, Select, TextArea, TextField } from './field.tsx';
import type { Problem } from './error-summary.tsx';
import type { ReferralContent } from './referral-content.ts';
import { useViewer, type Viewer } from './viewer.tsx';

/** The fields of a referral, in the order the gateway checks them; a problem's field is one of them. */
export const referralFields = [
  'sender',
  'receiver',
  'purpose',
  'legalBasis',
  'informed',
  'desiredOutcome',
  'background',
  'plannedStartOn',
  'staleReason',
] as const;

type Parts = {
  form: ReferralContent;
  change: (part: Partial<ReferralContent>) => void;
  problems: readonly Problem[];
  /** True when a system did not answer, and a reason not to wait for it is asked for. */
  stale: boolean;
};

/** The fields of a referral. */
export function ReferralFields({ form, change, problems, stale }: Parts) {
  const viewer = useViewer();
  const own = viewer.units.map(({ area, unit, unitName, areaName }) => ({
    value: `${area}/${unit}`,
    text: `${unitName} (${areaName})`,
  }));
  const wrong = (name: string) => problems.find(({ field }) => field === name)?.text;
  const text = (name: keyof ReferralContent) => ({
    form: 'referral',
    name,
    value: form[name],
    onChange: (value: string) => change({ [name]: value }),
    wrong: wrong(name),
  });
  return (
    <>
      {own.length > 1 && <Select {...text('sender')} label="Fra" choices={own} empty="Vælg din enhed" />}
      <Select {...text('receiver')} label="Til" choices={receiversOf(viewer, form.sender)} empty="Vælg en enhed" />
      <TextArea {...text('purpose')} label="Formål" hint="Hvad skal den anden enhed hjælpe med?" />
      <Select {...text('legalBasis')} label="Hjemmel" choices={options('LegalBasis')} />
      <Informed form={form} change={change} wrong={wrong('informed') ?? wrong('informedOn')} />
      <TextArea {...text('desiredOutcome')} label="Ønsket resultat" hint="Hvordan ser det ud, når det er lykkedes?" />
      <TextArea
        {...text('background')}
        label="Baggrund"
        hint="Kun det, modtageren har brug for at vide"
        required={false}
      />
      <TextField {...text('plannedStartOn')} type="date" label="Forventet start" required={false} />
      {stale && (
        <TextArea
          {...text('staleReason')}
          label="Hvorfor kan det ikke vente?"
          hint="Et fagsystem svarer ikke, og oplysningerne er fra et tidligere svar. Grunden gemmes i loggen."
        />
      )}
    </>
  );
}

/** Asks whether the citizen was told, and when or why not. */
function Informed({ form, change, wrong }: Pick<Parts, 'form' | 'change'> & { wrong: string | undefined }) {
  return (
    <>
      <Choices
        form="referral"
        name="informed"
        type="radio"
        label="Er borgeren orienteret?"
        choices={[
          { value: 'yes', text: 'Ja' },
          { value: 'no', text: 'Nej' },
        ]}
        value={[form.informed]}
        onChange={([informed = '']) => change({ informed })}
        wrong={wrong}
      />
      {form.informed === 'yes' && (
        <TextField
          form="referral"
          name="informedOn"
          type="date"
          label="Hvornår?"
          value={form.informedOn}
          onChange={(informedOn) => change({ informedOn })}
        />
      )}
      {form.informed === 'no' && (
        <Select
          form="referral"
          name="informedException"
          label="Hvorfor ikke?"
          choices={options('InformedException')}
          value={form.informedException}
          onChange={(informedException) => change({ informedException })}
        />
      )}
    </>
  );
}

/** Every unit of the other areas. */
function receiversOf({ areas, units }: Viewer, sender: string): { value: string; text: string }[] {
  const [ownArea] = (sender || `${units[0]?.area ?? ''}/`).split('/');
  return areas
    .filter(({ key }) => key !== ownArea)
    .flatMap(({ key, name, units: { nodes } }) =>
      (nodes ?? []).map((unit) => ({ value: `${key}/${unit.key}`, text: `${unit.name} (${name})` })),
    );
}
