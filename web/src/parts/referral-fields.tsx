import type { ReferralFormQuery } from '../generated/graphql.ts';
import { Select, TextArea, TextField, useLimits } from './field.tsx';
import { Informed } from './informed.tsx';
import type { Problem } from './error-summary.tsx';
import type { ReferralContent } from './referral-content.ts';
import { ownUnits, useViewer } from './viewer.tsx';

/** The fields of a referral, in the order the gateway checks them; a problem's field is one of them. */
export const referralFields = [
  'sender',
  'receiver',
  'purpose',
  'legalBasis',
  'informed',
  'informedOn',
  'informedException',
  'desiredOutcome',
  'background',
  'plannedStartOn',
  'staleReason',
] as const;

type Receivers = ReferralFormQuery['viewer']['referralReceivers'];

/** What can be chosen of: units to refer to, and the municipality's legal bases. */
export type Offered = { receivers: Receivers; legalBases: ReferralFormQuery['legalBases'] };

type Parts = {
  form: ReferralContent;
  change: (part: Partial<ReferralContent>) => void;
  problems: readonly Problem[];
  offered: Offered;
  /** True when a system did not answer, and a reason not to wait for it is asked for. */
  stale: boolean;
};

/** The fields of a referral. */
export function ReferralFields({ form, change, problems, offered: { receivers, legalBases }, stale }: Parts) {
  const viewer = useViewer();
  const own = ownUnits(viewer);
  const limitOf = useLimits('createReferral');
  const wrong = (name: string) => problems.find(({ field }) => field === name)?.text;
  const text = (name: keyof ReferralContent) => ({
    form: 'referral',
    name,
    value: form[name],
    onChange: (value: string) => change({ [name]: value }),
    wrong: wrong(name),
    limit: limitOf(name),
  });
  return (
    <>
      {own.length > 1 && <Select {...text('sender')} label="Fra" choices={own} empty="Vælg din enhed" />}
      <Select
        {...text('receiver')}
        label="Til"
        choices={receiversFor(form.sender || own[0]?.value, receivers)}
        empty="Vælg en enhed"
        hint={unknownText(receivers)}
      />
      <TextArea {...text('purpose')} label="Formål" hint="Hvad skal den anden enhed hjælpe med?" />
      <Select
        {...text('legalBasis')}
        label="Hjemmel"
        choices={legalBases.map(({ key, name, help }) => ({ value: key, text: name, help }))}
      />
      <Informed form="referral" values={form} change={change} wrong={wrong} />
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

/** Lists the units of other areas than the sender's. */
function receiversFor(sender: string | undefined, { nodes }: Receivers): { value: string; text: string }[] {
  const [ownArea] = (sender ?? '').split('/');
  return (nodes ?? [])
    .filter(({ area }) => area.key !== ownArea)
    .map(({ area, key, name, canReceive }) => ({
      value: `${area.key}/${key}`,
      text: `${name} (${area.name})${canReceive === false ? ' – ingen dér kan modtage nu' : ''}`,
    }));
}

/** Says of a list of units that is not whole that it is not. */
const unknownText = ({ completeness }: Receivers) =>
  completeness === 'COMPLETE' ? undefined : 'Der kan mangle enheder: ikke alle fagsystemer svarer.';
