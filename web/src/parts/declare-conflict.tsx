import { useLocation } from 'wouter-preact';
import { DeclareConflictOfInterestDocument } from '../generated/graphql.ts';
import { ActionForm, formOf, type Action } from './action-form.tsx';
import { readCpr, keepNumber } from './found-number.ts';
import { useEmptyStore } from './store.tsx';

const relation = {
  name: 'relation',
  label: 'Hvordan er du knyttet til borgeren?',
  hint: 'Når du melder dig, ser du ikke længere borgeren i Helhed, og andre kan tage over. Din leder kan ophæve det igen.',
  kind: 'radio',
  choices: 'ConflictOfInterestRelation',
} as const;

const declaring: Action = {
  text: 'Meld dig inhabil',
  quiet: true,
  document: formOf(DeclareConflictOfInterestDocument),
  fields: [relation],
};

/** Declares a conflict of interest about the citizen who is looked at, and leaves the citizen. */
export function DeclareConflict({ citizenId }: { citizenId: string }) {
  const empty = useEmptyStore();
  const [, navigate] = useLocation();
  const leave = () => {
    keepNumber('');
    navigate('/inhabilitet');
    empty();
  };
  return <ActionForm id="conflict" action={declaring} about={{ citizenId }} done={leave} />;
}

/** Declares one about somebody by number, without a look at them. */
export const declaringByNumber: Action = {
  ...declaring,
  fields: [{ name: 'cpr', label: 'Borgerens CPR-nummer', kind: 'line' }, relation],
  input: ({ cpr = '', ...rest }) => ({ ...rest, ...(readCpr(cpr) && { cpr: readCpr(cpr) }) }),
};
