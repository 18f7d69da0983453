import type { Policy } from './policy.ts';
import { readPolicy } from './policy.ts';

/** A question that the municipalities' documents leave open, and the setting that answers it. */
export type PolicySetting = { key: string; question: string; value: string; default: string; source: string };

/**
 * One of the open questions: the settings that answer it, the row of the requirements that asks it, and what the answer is in
 * Danish.
 */
type Question = { key: string; question: string; source: string; answer(policy: Policy, nameOf: NameOf): string };

/** Returns the name of an area by its key. */
type NameOf = (area: string) => string;

const chosen = <Value extends string>(words: Readonly<Record<Value, string>>, value: Value): string => words[value];

/** Returns an area by its name, or what stands for any. */
const areaOr = (words: Readonly<Record<string, string>>, value: string, nameOf: NameOf): string =>
  words[value] ?? nameOf(value);

const unit = ({ area, unit: key }: { area: string; unit: string }, nameOf: NameOf): string =>
  `${key} (${nameOf(area)})`;

/** Lists the open questions (D95–D106) that are answered here, in the order of the documents. */
const questions: readonly Question[] = [
  {
    key: 'efforts.employmentForStaying',
    question: 'Hvem leverer beskæftigelsesindsatsen til borgere, der bliver i socialområdet?',
    source: 'D95',
    answer: ({ efforts }) =>
      chosen({ EMPLOYMENT: 'Beskæftigelsesområdet', SOCIAL: 'Socialområdet' }, efforts.employmentForStaying),
  },
  {
    key: 'coordinator.caseworkers',
    question: 'Har borgeren én eller to sagsbehandlere?',
    source: 'D96',
    answer: ({ coordinator }) => chosen({ TWO: 'En i hvert område', ONE: 'Én i alt' }, coordinator.caseworkers),
  },
  {
    key: 'coordinator.from',
    question: 'Hvilket område kommer den koordinerende sagsbehandler fra?',
    source: 'D96',
    answer: ({ coordinator }, nameOf) =>
      areaOr({ ANY: 'Et hvilket som helst af planens områder' }, coordinator.from, nameOf),
  },
  {
    key: 'committee.refers',
    question: 'Hvem beslutter, at en sag kommer for udvalget?',
    source: 'D97',
    answer: ({ committee }) =>
      chosen(
        {
          LEADER_OF_ANY: 'En leder i et af områderne',
          LEADERS_OF_BOTH: 'Ledere i alle områderne',
          CASEWORKER: 'Sagsbehandleren',
        },
        committee.refers,
      ),
  },
  {
    key: 'efforts.interviews',
    question: 'Hvem holder de lovpligtige samtaler og giver tilbud efter LAB?',
    source: 'D98',
    answer: ({ efforts }) =>
      chosen(
        { EMPLOYMENT: 'Beskæftigelsesområdet', COORDINATOR: 'Den koordinerende sagsbehandler' },
        efforts.interviews,
      ),
  },
  {
    key: 'committee.decider',
    question: 'Hvem afgør en uenighed i udvalget?',
    source: 'D99',
    answer: ({ committee }) =>
      chosen(
        {
          CHAIR: 'Formanden',
          REFERRER: 'Den leder, der bragte sagen for udvalget',
          LEADERS_TOGETHER: 'Udvalgets ledere sammen',
        },
        committee.decider,
      ),
  },
  {
    key: 'committee.attends',
    question: 'Er borgeren med til mødet?',
    source: 'D100',
    answer: ({ committee }) => chosen({ INVITED: 'Ja, borgeren inviteres', NOT_INVITED: 'Nej' }, committee.attends),
  },
  {
    key: 'plan.citizenMayChange',
    question: 'Kan borgeren ændre i planen?',
    source: 'D100',
    answer: ({ plan }) => (plan.citizenMayChange ? 'Ja, med et ønske, som koordinatoren skriver ind' : 'Nej'),
  },
  {
    key: 'youthDuty.unit',
    question: 'Hvem svarer for de 15–17-åriges uddannelsespligt?',
    source: 'D102',
    answer: ({ youthDuty }, nameOf) => unit(youthDuty.unit, nameOf),
  },
  {
    key: 'youthDuty.placed',
    question: 'Og for dem, der er anbragt uden for hjemmet?',
    source: 'D102',
    answer: ({ youthDuty }, nameOf) => (youthDuty.placed ? unit(youthDuty.placed, nameOf) : 'Den samme'),
  },
  {
    key: 'mandate.payer',
    question: 'Hvor ligger budgettet for den fælles indsats?',
    source: 'D104',
    answer: ({ mandate }, nameOf) =>
      areaOr(
        { EFFORTS_AREA: 'I det område, der udfører indsatsen', COORDINATORS_AREA: 'I koordinatorens område' },
        mandate.payer,
        nameOf,
      ),
  },
  {
    key: 'underretning.unit',
    question: 'Hvor behandles underretninger?',
    source: 'D105',
    answer: ({ underretning }, nameOf) => unit(underretning, nameOf),
  },
  {
    key: 'entrance.by',
    question: 'Hvem er borgerens ene indgang til kommunen?',
    source: 'D106',
    answer: ({ entrance }) =>
      chosen(
        { COORDINATOR: 'Den koordinerende sagsbehandler', AREA: 'Den primære sagsbehandler i ét område' },
        entrance.by,
      ),
  },
  {
    key: 'entrance.else',
    question: 'Hvilket områdes primære sagsbehandler er indgangen, når der ingen koordinator er?',
    source: 'D106',
    answer: ({ entrance }, nameOf) => nameOf(entrance.else),
  },
];

/** Returns how this municipality answers the open questions, each beside what it would be without a policy file. */
export function policySettings(policy: Policy, nameOf: NameOf): PolicySetting[] {
  const usual = readPolicy(undefined, []);
  if (!usual.ok) throw new Error('The defaults of the policy are a policy');
  return questions.map(({ answer, ...question }) => ({
    ...question,
    value: answer(policy, nameOf),
    default: answer(usual.value, nameOf),
  }));
}
