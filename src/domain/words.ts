/** Returns words as the beginning of a sentence, with a capital letter. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Returns words as a list: »a«, »a og b«, »a, b og c«, or with another last word between. */
export const listed = (words: readonly string[], last: 'og' | 'eller' = 'og'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** Holds the Danish words for a subject: its name inside a sentence (»henvisningen«), its states, actions and parts. */
export type StepWords<K extends { action: string; state: string; part: string }> = {
  thing: string;
  states: Readonly<Record<K['state'], string>>;
  actions: Readonly<Record<K['action'], string>>;
  parts: Readonly<Record<K['part'], string>>;
};

/** Holds the Danish words for input fields, as they are asked for. */
export const fieldWords = {
  cpr: 'CPR-nummeret eller borgerens id',
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
  kinds: 'mindst én slags oplysninger',
  at: 'tidspunktet',
  planId: 'planen',
  place: 'stedet',
  summary: 'referatet',
  attendance: 'hvordan hver af de indkaldte tog del',
  invited: 'mindst én, der skal indkaldes',
  question: 'spørgsmålet',
  answer: 'svaret',
  period: 'perioden',
  caseOrPurpose: 'hvad samtykket skal bruges til',
  area: 'området',
  areas: 'et ja til at deltage fra områder nok, og fra hvert område med en indsats',
  coordinator: 'den koordinerende sagsbehandler',
  citizensWords: 'borgerens egne ord',
  resources: 'motivation og ressourcer',
  goals: 'mindst ét slutmål',
  goal: 'målet',
  efforts: 'mindst én indsats',
  offeredOn: 'dagen, planen blev tilbudt',
  answeredOn: 'dagen, borgeren svarede',
  withdrawnOn: 'dagen, borgeren trak sig',
  form: 'hvordan borgeren svarede',
  followUpOn: 'dagen for opfølgningen',
  assessments: 'en ny vurdering af hvert mål, der er et halvt år gammelt',
  result: 'hvordan målet endte',
  results: 'et resultat for hvert mål, der stadig er åbent',
  unit: 'enheden',
  why: 'hvorfor sagen skal for udvalget',
  presenter: 'den, der fremlægger sagen',
  item: 'punktet',
  items: 'mindst ét punkt',
  part: 'hvordan borgeren tager del',
  on: 'dagen',
  dissents: 'mindst ét medlem, der er imod, og hvorfor',
  mandate: 'rammen, også når den er nul',
  backgroundReason: 'hvorfor sagen er så kompliceret, at der skal en baggrundsgruppe til',
} as const;

/** Names an input field that a refusal can be about. */
export type Field = keyof typeof fieldWords;
