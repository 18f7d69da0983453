/** What is asked for, by the name of the field where it is said. */
export const fieldWords = {
  purpose: 'formålet',
  legalBasis: 'hjemlen',
  informedOn: 'dagen, borgeren blev orienteret (eller grunden til, at det ikke er sket)',
  desiredOutcome: 'det ønskede resultat',
  background: 'baggrunden',
  text: 'en begrundelse',
  reason: 'en grund fra listen',
  outcome: 'resultatet fra listen',
  until: 'en dato',
  questions: 'mindst ét spørgsmål',
  answers: 'et svar til hvert spørgsmål',
  to: 'enheden, den skal sendes til',
  sender: 'enheden, der henviser',
  receiver: 'enheden, der henvises til',
  owner: 'medarbejderen, der skal overtage den',
  number: 'nummeret på afgørelsen',
  title: 'titlen',
  paragraph: 'paragraffen',
  decidedOn: 'dagen for afgørelsen',
  startsOn: 'startdagen',
  endsOn: 'slutdagen',
  minutes: 'minutterne hver gang',
  repetition: 'hvor tit støtten gives',
  provider: 'leverandøren',
} as const;

/** A field that something can be wrong with. */
export type Field = keyof typeof fieldWords;
