import type {
  DecisionKind,
  DecisionToCorrectQuery,
  InformedException,
  RepetitionPattern,
} from '../generated/graphql.ts';
import type { Problem } from './error-summary.tsx';
import { informedProblem, type InformedValues } from './informed.tsx';
import { unitOf } from './referral-content.ts';

/** A decision as it is being written: every field as its field of the form holds it. */
export type DecisionContent = InformedValues & {
  unit: string;
  number: string;
  kind: string;
  title: string;
  paragraph: string;
  decidedOn: string;
  startsOn: string;
  endsOn: string;
  minutes: string;
  repetition: string;
  count: string;
  provider: string;
};

/** A form that nobody has written in, from the unit that decided. */
export const emptyDecision = (unit: string): DecisionContent => ({
  unit,
  number: '',
  kind: '',
  title: 'Bostøtte',
  paragraph: 'Serviceloven § 85',
  decidedOn: '',
  startsOn: '',
  endsOn: '',
  minutes: '',
  repetition: '',
  count: '',
  provider: '',
  informed: '',
  informedOn: '',
  informedException: '',
});

/** Reads a registered decision back into the form; its time as minutes a week. */
export function ofDecision(
  decision: NonNullable<DecisionToCorrectQuery['bostoetteDecision']>,
  unit: string,
): DecisionContent {
  const { kind, title, paragraph, decidedOn, startsOn, endsOn, provider, informedOn, informedException } = decision;
  const { minutesPerWeek } = decision;
  const time = minutesPerWeek
    ? { minutes: String(minutesPerWeek), repetition: 'WEEKLY' satisfies RepetitionPattern, count: '1' }
    : {};
  return {
    ...emptyDecision(unit),
    number: decision.source.number,
    kind,
    title,
    paragraph: paragraph ?? '',
    decidedOn,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    ...time,
    provider: provider ?? '',
    informed: informedOn ? 'yes' : informedException ? 'no' : '',
    informedOn: informedOn ?? '',
    informedException: informedException ?? '',
  };
}

/** Writes the form as the gateway takes it: what is not filled in is left out. */
export function asDecisionInput(form: DecisionContent) {
  const { kind, title, paragraph, decidedOn, startsOn, endsOn, minutes, repetition, count, provider } = form;
  const unit = unitOf(form.unit);
  return {
    kind: kind as DecisionKind,
    title,
    paragraph,
    decidedOn,
    startsOn,
    ...(unit && { unit }),
    ...(endsOn && { endsOn }),
    ...(minutes && { minutes: Number(minutes) }),
    ...(repetition && { repetition: { pattern: repetition as RepetitionPattern, count: Number(count || '1') } }),
    ...(provider && { provider }),
    ...(form.informed === 'yes' && { informedOn: form.informedOn }),
    ...(form.informed === 'no' && { informedException: form.informedException as InformedException }),
  };
}

/** Lists everything that a decision cannot be registered without, in the order of the form. */
export function missingInDecision(form: DecisionContent): Problem[] {
  const needed: readonly [string, string, string][] = [
    ['number', form.number, 'Skriv nummeret på afgørelsen.'],
    ['kind', form.kind, 'Vælg, hvad der er afgjort.'],
    ['title', form.title, 'Skriv, hvad der er bevilget.'],
    ['paragraph', form.paragraph, 'Skriv paragraffen.'],
    ['decidedOn', form.decidedOn, 'Skriv dagen for afgørelsen.'],
    ['startsOn', form.startsOn, 'Skriv, fra hvornår den gælder.'],
    informedProblem(form),
  ];
  return needed.filter(([, value]) => value.trim() === '').map(([field, , text]) => ({ field, text }));
}
