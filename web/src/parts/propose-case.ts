import { ProposeCommitteeCaseDocument } from '../generated/graphql.ts';
import { formOf, type Action } from './action-form.tsx';
import type { Option } from './field.tsx';
import { unitOf } from './referral-content.ts';

/** What a proposal chooses from: the legal bases, and the units that the user may propose for. */
export type ProposalChoices = {
  legalBases: readonly { key: string; name: string; help: string | null }[];
  units: readonly Option[];
};

/** Returns the form that proposes a case for the committee; `more`: its own words, and what it begins with. */
export const proposing = (
  { legalBases, units }: ProposalChoices,
  more: Partial<Pick<Action, 'text' | 'quiet' | 'begin'>> = {},
): Action => ({
  text: 'Foreslå for udvalget',
  ...more,
  document: formOf(ProposeCommitteeCaseDocument),
  fields: [
    ...(units.length > 1
      ? [{ name: 'unit', label: 'For hvilken enhed?', kind: 'select' as const, choices: [...units] }]
      : []),
    { name: 'why', label: 'Hvorfor skal sagen for udvalget?', kind: 'text' },
    {
      name: 'legalBasis',
      label: 'Hjemmel',
      kind: 'select',
      choices: legalBases.map(({ key, name, help }) => ({ value: key, text: name, help })),
    },
    {
      name: 'informed',
      label: 'Er borgeren orienteret?',
      kind: 'radio',
      choices: [
        { value: 'yes', text: 'Ja' },
        { value: 'no', text: 'Nej' },
      ],
    },
    { name: 'informedOn', label: 'Hvornår?', kind: 'date', when: { informed: 'yes' } },
    {
      name: 'informedException',
      label: 'Hvorfor ikke?',
      kind: 'select',
      choices: 'InformedException',
      when: { informed: 'no' },
    },
  ],
  input: ({ unit, informed, informedOn, informedException, ...values }) => {
    const place = unitOf(unit ?? '');
    return {
      ...values,
      ...(place && { unit: place }),
      ...(informed === 'yes' && { informedOn }),
      ...(informed === 'no' && { informedException }),
    };
  },
});
