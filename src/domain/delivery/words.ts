import type { DeliveryFailure } from './delivery.ts';

/** A message that did not arrive: held for lack of consent, or failed for good, by a reason in a fixed word. */
type Undelivered = { state: 'HELD' | 'DEAD'; reason: DeliveryFailure | null };

const held = {
  reason: 'Borgerens samtykke er trukket tilbage eller udløbet.',
  nextStep: 'Det leveres, når et nyt samtykke er registreret. Uden samtykke bliver det ikke delt.',
};

const nextStep = 'Driften er underrettet og kan sætte leveringen i gang igen. Haster det, så giv besked på anden vis.';

/** The reasons of failed deliveries in Danish, by failure. */
const reasons: Readonly<Record<DeliveryFailure, string>> = {
  unreachable: 'Fagsystemet kunne ikke nås.',
  'timed-out': 'Fagsystemet svarede ikke i tide.',
  'refused-us': 'Fagsystemet afviste Helheds adgang.',
  'not-understood': 'Fagsystemet svarede noget, som Helhed ikke kan læse.',
  busy: 'Fagsystemet havde for travlt.',
  paused: 'Fagsystemet havde svaret med fejl for længe.',
  cancelled: 'Leveringen blev afbrudt.',
  'not-configured': 'Fagsystemet er ikke sat op til at tage imod det.',
  'not-there': 'Opgaven, der skulle lukkes, blev ikke fundet i fagsystemet.',
  'unknown-person': 'Fagsystemet kender ikke borgeren.',
  inaccessible: 'Fagsystemet giver ikke adgang til borgeren.',
  'new-cpr': 'Borgeren har et andet CPR-nummer i fagsystemet.',
  broken: 'Der skete en fejl i Helhed.',
};

/** Explains in Danish why a message did not arrive, and what happens next. */
export const explainUndelivered = ({ state, reason }: Undelivered): { reason: string; nextStep: string } =>
  state === 'HELD' ? held : { reason: reasons[reason ?? 'broken'], nextStep };
