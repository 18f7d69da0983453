import type { CreateReferralInput, DraftPartsFragment, InformedException } from '../generated/graphql.ts';
import type { Problem } from './error-summary.tsx';
import { informedProblem } from './informed.tsx';

/** A referral as it is being written: every field as its field of the form holds it. */
export type ReferralContent = {
  sender: string;
  receiver: string;
  purpose: string;
  legalBasis: string;
  informed: string;
  informedOn: string;
  informedException: string;
  desiredOutcome: string;
  background: string;
  plannedStartOn: string;
  staleReason: string;
};

/** A form that nobody has written in, from the unit that refers. */
export const emptyReferral = (sender: string): ReferralContent => ({
  sender,
  receiver: '',
  purpose: '',
  legalBasis: '',
  informed: '',
  informedOn: '',
  informedException: '',
  desiredOutcome: '',
  background: '',
  plannedStartOn: '',
  staleReason: '',
});

/** Reads a draft back into the form. */
export const ofDraft = (draft: DraftPartsFragment): ReferralContent => ({
  sender: draft.sender ? `${draft.sender.area.key}/${draft.sender.key}` : '',
  receiver: draft.receiver ? `${draft.receiver.area.key}/${draft.receiver.key}` : '',
  purpose: draft.purpose,
  legalBasis: draft.legalBasis?.key ?? '',
  informed: draft.informedOn ? 'yes' : draft.informedException ? 'no' : '',
  informedOn: draft.informedOn ?? '',
  informedException: draft.informedException ?? '',
  desiredOutcome: draft.desiredOutcome,
  background: draft.background,
  plannedStartOn: draft.plannedStartOn ?? '',
  staleReason: '',
});

type Sent = Omit<CreateReferralInput, 'idempotencyKey' | 'previewToken' | 'receiver'> &
  Pick<Partial<CreateReferralInput>, 'receiver'>;

/** Writes the form as the gateway takes it: what is not filled in is left out. */
export function asInput(citizenId: string, form: ReferralContent): Sent {
  const informed = {
    ...(form.informed === 'yes' && { informedOn: form.informedOn }),
    ...(form.informed === 'no' && { informedException: form.informedException }),
  };
  const texts = {
    purpose: form.purpose,
    legalBasis: form.legalBasis,
    ...(informed as { informedOn?: string; informedException?: InformedException }),
    desiredOutcome: form.desiredOutcome,
    background: form.background,
    plannedStartOn: form.plannedStartOn,
    staleReason: form.staleReason,
  };
  const filled = Object.fromEntries(
    Object.entries(texts).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
  const units = { sender: unitOf(form.sender), receiver: unitOf(form.receiver) };
  return {
    citizenId,
    ...filled,
    ...(units.sender && { sender: units.sender }),
    ...(units.receiver && { receiver: units.receiver }),
  };
}

/** Reads "area/unit"; null where none is chosen. */
export function unitOf(choice: string): { area: string; unit: string } | null {
  const [area, unit] = choice.split('/');
  return area && unit ? { area, unit } : null;
}

/** Lists everything that a referral cannot be sent without, in the order of the form. */
export function missingIn(form: ReferralContent): Problem[] {
  const needed: readonly [string, string, string][] = [
    ['receiver', form.receiver, 'Vælg den enhed, der skal henvises til.'],
    ['purpose', form.purpose, 'Skriv formålet.'],
    ['legalBasis', form.legalBasis, 'Vælg hjemlen.'],
    informedProblem(form),
    ['desiredOutcome', form.desiredOutcome, 'Skriv det ønskede resultat.'],
  ];
  return needed.filter(([, value]) => value.trim() === '').map(([field, , text]) => ({ field, text }));
}
