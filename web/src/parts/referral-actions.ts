import {
  AcceptReferralDocument,
  AnswerReferralCancellationDocument,
  CompleteReferralDocument,
  FailReferralDocument,
  HandOverReferralDocument,
  HoldReferralDocument,
  PostponeReferralDocument,
  MarkReferralEnteredInErrorDocument,
  ProvideReferralInformationDocument,
  ReceiveReferralDocument,
  RedirectReferralDocument,
  RejectReferralDocument,
  RequestReferralCancellationDocument,
  RequestReferralInformationDocument,
  ResumeReferralDocument,
  ReturnReferralDocument,
  StartReferralDocument,
  WithdrawReferralDocument,
  type ReferralAction,
} from '../generated/graphql.ts';
import { actionWords } from '../labels/label.ts';
import { formOf, type Action } from './action-form.tsx';
import { linesIn, type ActionField } from './form-values.ts';
import type { Option } from './field.tsx';
import { unitOf } from './referral-content.ts';

const text = (label: string, required = true): ActionField => ({ name: 'text', label, kind: 'text', required });
const message = text('Besked', false);
const why = text('Begrundelse');
const until = (label: string): ActionField => ({ name: 'until', label, kind: 'date' });

type Person = { id: string; name: string };

type Facts = {
  units: Option[];
  viewer: Person;
  questions: readonly string[];
  colleagues: readonly Person[];
  /** The one who has it; null where nobody has. */
  owner: { id: string } | null;
};

/** The choice of a colleague whom Helhed does not know yet. */
const somebodyElse = 'else';

/** Lists those whom a referral may be handed over to: the user and those of the unit whom Helhed knows, without the one who has it. */
const takers = ({ viewer, colleagues, owner }: Facts): Person[] =>
  [{ id: viewer.id, name: `${viewer.name} (mig)` }, ...colleagues.filter(({ id }) => id !== viewer.id)].filter(
    ({ id }) => id !== owner?.id,
  );

/** Returns who takes over, as it was filled in; nobody by no name where nobody is chosen. */
function takerIn({ owner, otherId = '', otherName = '' }: Record<string, string>, facts: Facts): Person {
  if (owner === somebodyElse) return { id: otherId.trim(), name: otherName.trim() };
  if (owner === facts.viewer.id) return { id: facts.viewer.id, name: facts.viewer.name };
  const known = facts.colleagues.find(({ id }) => id === owner);
  return known ? { id: known.id, name: known.name } : { id: '', name: '' };
}

/** Each action of a referral with its form. What Helhed does by itself, and what belongs to a draft, has none. */
const table: Partial<Record<ReferralAction, (facts: Facts) => Omit<Action, 'text'>>> = {
  RECEIVE: () => ({ document: formOf(ReceiveReferralDocument) }),
  ACCEPT: () => ({ document: formOf(AcceptReferralDocument), fields: [message] }),
  START: () => ({ document: formOf(StartReferralDocument) }),
  RESUME: () => ({ document: formOf(ResumeReferralDocument) }),
  COMPLETE: () => ({
    document: formOf(CompleteReferralDocument),
    fields: [{ name: 'outcome', label: 'Resultat', kind: 'radio', choices: 'ReferralOutcome' }, message],
  }),
  PROVIDE_INFORMATION: ({ questions }) => ({
    document: formOf(ProvideReferralInformationDocument),
    fields: questions.map((question, index) => ({ name: String(index), label: question, kind: 'text' as const })),
    input: (values) => ({ answers: questions.map((_, index) => values[String(index)] ?? '') }),
  }),
  WAITLIST: () => ({
    document: formOf(AcceptReferralDocument),
    quiet: true,
    fields: [{ name: 'waitlistUntil', label: 'Hvornår ventes der plads?', kind: 'date' }, message],
  }),
  REQUEST_INFORMATION: () => ({
    document: formOf(RequestReferralInformationDocument),
    quiet: true,
    fields: [{ name: 'questions', label: 'Spørgsmål', hint: 'Ét på hver linje', kind: 'text' }],
    input: ({ questions: written }) => ({ questions: linesIn(written) }),
  }),
  REJECT: () => ({
    document: formOf(RejectReferralDocument),
    quiet: true,
    fields: [{ name: 'reason', label: 'Grund', kind: 'select', choices: 'RejectionReason' }, why],
  }),
  RETURN: () => ({ document: formOf(ReturnReferralDocument), quiet: true, fields: [why] }),
  REDIRECT: ({ units }) => ({
    document: formOf(RedirectReferralDocument),
    quiet: true,
    fields: [{ name: 'receiver', label: 'Den rette enhed', kind: 'select', choices: units }, why],
    input: ({ receiver = '', text: reason }) => ({ receiver: unitOf(receiver), ...(reason && { text: reason }) }),
  }),
  WITHDRAW: () => ({ document: formOf(WithdrawReferralDocument), quiet: true, fields: [why] }),
  MARK_IN_ERROR: () => ({ document: formOf(MarkReferralEnteredInErrorDocument), quiet: true, fields: [why] }),
  HOLD: () => ({ document: formOf(HoldReferralDocument), quiet: true, fields: [until('Til hvornår?'), why] }),
  POSTPONE: () => ({ document: formOf(PostponeReferralDocument), quiet: true, fields: [until('Ny dato'), why] }),
  HAND_OVER: (facts) => ({
    document: formOf(HandOverReferralDocument),
    quiet: true,
    fields: [
      {
        name: 'owner',
        label: 'Hvem overtager?',
        kind: 'radio',
        choices: [
          ...takers(facts).map(({ id, name }) => ({ value: id, text: name })),
          { value: somebodyElse, text: 'En anden kollega i enheden' },
        ],
      },
      { name: 'otherId', label: 'Kollegaens brugernavn', kind: 'line', when: { owner: somebodyElse } },
      { name: 'otherName', label: 'Kollegaens navn', kind: 'line', when: { owner: somebodyElse } },
      message,
    ],
    input: ({ text: written = '', ...chosen }) => ({
      owner: takerIn(chosen, facts),
      ...(written.trim() && { text: written }),
    }),
  }),
  REQUEST_CANCELLATION: () => ({ document: formOf(RequestReferralCancellationDocument), quiet: true, fields: [why] }),
  AGREE_TO_CANCEL: () => ({
    document: formOf(AnswerReferralCancellationDocument),
    fields: [message],
    input: (values) => ({ ...values, agree: true }),
  }),
  DECLINE_TO_CANCEL: () => ({
    document: formOf(AnswerReferralCancellationDocument),
    quiet: true,
    fields: [why],
    input: (values) => ({ ...values, agree: false }),
  }),
  FAIL: () => ({ document: formOf(FailReferralDocument), quiet: true, fields: [message] }),
};

/** Lists the forms of exactly the allowed actions: what moves the referral on first. */
export function referralActions(
  allowed: readonly ReferralAction[],
  facts: Facts,
): { name: ReferralAction; action: Action }[] {
  return Object.entries(table).flatMap(([name, of]) => {
    const action = name as ReferralAction;
    return allowed.includes(action)
      ? [{ name: action, action: { ...of(facts), ...actionWords('ReferralAction', action) } }]
      : [];
  });
}
