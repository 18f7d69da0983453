// generated from web/src/**/*.graphql by `npm run generate`: never edit
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Sig ja til en henvisning. */
export type AcceptReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Besked til afsenderen. */
  text?: string | null | undefined;
  /** Hvornår der ventes at være plads; gives den, er der venteliste. */
  waitlistUntil?: string | null | undefined;
};

/** Hvad der ville åbne for noget, der holdes tilbage. */
export type AccessOpening =
  /** Nødadgang. Med en begrundelse, som ledelsen ser på bagefter. */
  | 'BREAK_GLASS'
  /** Borgerens samtykke. Til netop de oplysninger. */
  | 'CONSENT'
  /** En fælles plan. Registreret af det område, der har oplysningerne. */
  | 'JOINT_PLAN'
  /** Et andet formål. */
  | 'OTHER_PURPOSE';

/** Kvittér for en besked. */
export type AcknowledgeNotificationInput = {
  /** Hvad du gjorde ved afgørelsen. */
  actionTaken: ActionTaken;
  /** Den version, du så. */
  expectedVersion: number;
  /** Beskedens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** En bemærkning til den enhed, der traf afgørelsen. */
  text?: string | null | undefined;
};

/** Hvad modtageren gjorde ved afgørelsen. */
export type ActionTaken =
  /** Der ønskes et møde. */
  | 'MEETING_WANTED'
  /** Ingen ændring. */
  | 'NO_CHANGE'
  /** Planen er ændret. */
  | 'PLAN_UPDATED';

/** Slags indsats. */
export type ActivityKind =
  /** Støtte- og kontaktperson. */
  | 'CONTACT_PERSON'
  /** Uddannelse. */
  | 'EDUCATION'
  /** Bostøtte. */
  | 'HOUSING_SUPPORT'
  /** Mentor. */
  | 'MENTOR'
  /** Tilbud, fx virksomhedspraktik. */
  | 'OFFER'
  /** Andet. */
  | 'OTHER';

/** Stil et spørgsmål i sparringsforum. */
export type AddSparringItemInput = {
  /** Borgerens id, når borgeren skal nævnes; uden dette er spørgsmålet anonymt. */
  citizenId?: string | number | null | undefined;
  /** Mødets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Spørgsmålet, højst 2.000 tegn. Uden CPR-nummer, og uden navn, medmindre borgeren er nævnt. */
  question: string;
};

/** Besvar en indsigelse mod en besked. */
export type AnswerNotificationDisputeInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Beskedens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Svaret. */
  outcome: DisputeOutcome;
  /** Begrundelsen; den læses af den, der gjorde indsigelse, i Helhed og i modtagerens fagsystem. */
  text: string;
};

/** Borgerens svar på tilbuddet. */
export type AnswerPlanInput = {
  /** Svaret. */
  answer: PlanAnswerKind;
  /** Den dag, borgeren svarede. */
  answeredOn?: string | null | undefined;
  /** Om de lovbestemte planer skal gælde ved siden af, selv om kommunen ellers lader planen træde i stedet for dem. */
  beside?: boolean | null | undefined;
  /** Den version, borgeren har set. */
  expectedVersion: number;
  /** Hvordan. */
  form?: PlanAnswerForm | null | undefined;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Borgerens egne ord om svaret; ved intet svar, hvad der er forsøgt. */
  text?: string | null | undefined;
};

/** Svar på, om henvisningen stoppes. */
export type AnswerReferralCancellationInput = {
  /** Om den stoppes. */
  agree: boolean;
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor ikke. */
  text?: string | null | undefined;
};

/** Svar på et spørgsmål i sparringsforum. */
export type AnswerSparringItemInput = {
  /** Den version, du så på. */
  expectedVersion: number;
  /** Spørgsmålets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvad der kom ud af det. */
  outcome: SparringOutcome;
  /** Svaret, højst 2.000 tegn. Uden CPR-nummer. */
  text: string;
};

/** En vurdering af et mål mellem opfølgningerne. */
export type AssessGoalInput = {
  /** Dit område (nøgle), når det er området, der vurderer; udelades, når det er borgeren selv. */
  area?: string | null | undefined;
  /** Den version, du har set. */
  expectedVersion: number;
  /** Målets id i planen. */
  goal: string;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Niveauet, 0–4. */
  level: number;
  /** Bemærkning, højst 500 tegn. */
  text?: string | null | undefined;
};

/** En vurdering af et mål. */
export type AssessmentInput = {
  /** Dit område (nøgle), når det er området, der vurderer; udelades, når det er borgeren selv. */
  area?: string | null | undefined;
  /** Målets id i planen. */
  goal: string;
  /** Niveauet, 0–4. */
  level: number;
  /** Bemærkning, højst 500 tegn. */
  text?: string | null | undefined;
};

/** Hvordan en, der var indkaldt, tog del. */
export type AttendanceInput = {
  /** Indkaldelsen (`Invitation.key`). */
  invitation: string;
  /** Hvordan. */
  presence: Presence;
};

/** Hvad der kan gøres med en stikprøve. */
export type AuditSampleAction =
  /** Træk den. */
  | 'DRAW'
  /** Vurdér dens poster. */
  | 'REVIEW';

/** Hvor langt en stikprøve er kommet. */
export type AuditSampleState =
  /** Frøet er lovet. Intet er trukket endnu. */
  | 'COMMITTED'
  /** Trukket. Posterne er trukket, og frøet er vist. */
  | 'DRAWN'
  /** Alle poster er vurderet. */
  | 'REVIEWED';

/** Hvad en stikprøve viste om en post. */
export type AuditVerdict =
  /** Opslaget er i orden. */
  | 'IN_ORDER'
  /** Der er noget at se nærmere på. */
  | 'QUESTIONABLE';

/** Hvad der kan gøres med en afgørelse om bostøtte. */
export type BostoetteDecisionAction =
  /** Ret den. */
  | 'CORRECT';

/** Hvad der kan gøres med en nødadgang. */
export type BreakGlassAction =
  /** Afslut. Din egen, før tiden (`endBreakGlass`). */
  | 'END'
  /** Tag stilling. */
  | 'REVIEW';

/** Brug nødadgang til en borger. */
export type BreakGlassInput = {
  /** Borgerens id. Enten dette eller `cpr`. */
  citizenId?: string | number | null | undefined;
  /** Borgerens CPR-nummer. Enten dette eller `citizenId`. */
  cpr?: string | null | undefined;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor, 10–255 tegn. Uden CPR-nummer. */
  reason: string;
  /** Din enhed, når du arbejder i flere: dens leder ser på det. */
  unit?: ReferralUnitInput | null | undefined;
};

/** Indkald til et møde. */
export type CallMeetingInput = {
  /** Den version, du så på. */
  expectedVersion: number;
  /** Mødets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvem der indkaldes; uden dette dem, der arbejder med borgeren nu, og baggrundsgruppen. */
  invited?: Array<InvitationInput> | null | undefined;
};

/** Aflys et møde. */
export type CancelMeetingInput = {
  /** Den version, du så på. */
  expectedVersion: number;
  /** Mødets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** Hvor langt en sag er, i fælles ord (OIO Sag: fremdrift). */
export type CaseProgress =
  /** Afsluttet. */
  | 'CLOSED'
  /** Afgjort. */
  | 'DECIDED'
  /** Oplyst. */
  | 'INFORMED'
  /** Opstået. */
  | 'OPENED'
  /** Ukendt. Fagsystemets ord kan ikke oversættes; se `systemStatus`. */
  | 'UNKNOWN';

/** Hvad der kan begyndes på om en borger. */
export type CitizenAction =
  /** Brug nødadgang. */
  | 'BREAK_GLASS'
  /** Meld dig inhabil. */
  | 'DECLARE_CONFLICT_OF_INTEREST'
  /** Åbn en fælles plan. Hvor kommunen lader en leder gøre det. */
  | 'OPEN_PLAN'
  /** Foreslå for udvalget. */
  | 'PROPOSE_COMMITTEE_CASE'
  /** Registrér et samtykke. */
  | 'RECORD_CONSENT'
  /** Henvis. Til en enhed i et andet område. */
  | 'REFER'
  /** Registrér en afgørelse. Om bostøtte. */
  | 'REGISTER_DECISION'
  /** Reservér timer. Af trækningsretten. */
  | 'RESERVE_HOURS'
  /** Se hele CPR-nummeret. */
  | 'REVEAL_CPR';

/** Hvordan borgeren tager del i udvalgets behandling (retssikkerhedsloven § 4). */
export type CitizensPart =
  /** Deltager i mødet. */
  | 'ATTENDS'
  /** Ønsker ikke at tage del. */
  | 'DECLINES'
  /** Lader sig repræsentere. */
  | 'REPRESENTED'
  /** Skriver til udvalget. */
  | 'WRITTEN';

/** Et mål, der afsluttes. */
export type CloseGoalInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Målets id i planen. */
  goal: string;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvordan det endte. */
  result: GoalResult;
  /** Bemærkning, højst 500 tegn. */
  text?: string | null | undefined;
};

/** En plan, der lukkes efter et nej. */
export type ClosePlanInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Bemærkning. */
  text?: string | null | undefined;
};

/** Hvilken periode der skal trækkes af, og hvor meget. */
export type CommitAuditSampleInput = {
  /** Periodens begyndelse. */
  from: string;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. */
  idempotencyKey: string;
  /** Hvor mange poster, 1–100. */
  size: number;
  /** Periodens slutning; selve tidspunktet er ikke med. Den må gerne ligge i fremtiden. */
  until: string;
};

/** Hvad der kan gøres med udvalget. */
export type CommitteeAction =
  /** Sæt listen over medlemmer. Udført: Listen over medlemmer sat. */
  | 'SET_MEMBERS';

/** Om udvalget var enigt. */
export type CommitteeAgreement =
  /** Enigt. */
  | 'AGREED'
  /** Uenigt. Mindst ét medlem var imod. */
  | 'DISAGREED';

/** Et medlem, eller dets stedfortræder, ved mødet. */
export type CommitteeAttendanceInput = {
  /** Medarbejderens id, som det står på listen. */
  memberId: string;
  /** Hvordan. */
  presence: CommitteePresence;
};

/** Hvad der kan gøres med en sag til udvalget. */
export type CommitteeCaseAction =
  /** Gå med til en løsning. Hvor flere afgør uenigheden sammen. Udført: Gået med til en løsning. */
  | 'BACK'
  /** Registrér beslutningen. Udført: Beslutningen registreret. */
  | 'DECIDE'
  /** Erklær velbelyst. Udført: Erklæret velbelyst. */
  | 'DECLARE_READY'
  /** Sig nej. Udført: Sagt nej. */
  | 'DECLINE'
  /** Registrér uenighed. Udført: Uenighed registreret. */
  | 'DISAGREE'
  /** Åbn til opfølgning. Det sker af sig selv. Udført: Åbnet til opfølgning. */
  | 'FOLLOW_UP_OPENS'
  /** Oplys et punkt. Udført: Et punkt oplyst. */
  | 'LIGHT'
  /** Lad den komme tilbage. Mødet er aflyst; det sker af sig selv. Udført: Kommet tilbage, fordi mødet er aflyst. */
  | 'MEETING_CANCELLED'
  /** Udsæt. Udført: Udsat. */
  | 'POSTPONE'
  /** Foreslå. Udført: Foreslået. */
  | 'PROPOSE'
  /** Bring for udvalget. Udført: Bragt for udvalget. */
  | 'REFER'
  /** Sæt på dagsordenen. Udført: Sat på dagsordenen. */
  | 'SCHEDULE'
  /** Send tilbage. Den er ikke velbelyst. Udført: Sendt tilbage. */
  | 'SEND_BACK'
  /** Afgør uenigheden. Udført: Uenigheden afgjort. */
  | 'SETTLE'
  /** Sig ja. Hvor flere ledere skal gå med til, at den bringes for udvalget. Udført: Sagt ja. */
  | 'SUPPORT'
  /** Tag af dagsordenen. Udført: Taget af dagsordenen. */
  | 'TAKE_OFF'
  /** Træk tilbage. Udført: Trukket tilbage. */
  | 'WITHDRAW';

/** Hvorfor sagen er for udvalget. */
export type CommitteeCaseKind =
  /** Noget, der ligger uden for rammen. */
  | 'BEYOND_MANDATE'
  /** Skift af koordinerende sagsbehandler. */
  | 'COORDINATOR_CHANGE'
  /** Tvivl om en fælles plan. */
  | 'DOUBT'
  /** Væsentlig ændring af en fælles plan. */
  | 'ESSENTIAL_CHANGE'
  /** Opfølgning på en fælles plan. Den åbner af sig selv. */
  | 'FOLLOW_UP'
  /** Ny. */
  | 'NEW';

/** Hvor en sag til udvalget er i sit forløb. */
export type CommitteeCaseState =
  /** Besluttet. */
  | 'DECIDED'
  /** Afslået af en leder. */
  | 'DECLINED'
  /** Uenighed. Den afgøres af den, kommunen har valgt til det. */
  | 'DISAGREED'
  /** Oplyses. */
  | 'PREPARING'
  /** Foreslået. En leder skal sige ja eller nej. */
  | 'PROPOSED'
  /** Velbelyst. Den kan sættes på en dagsorden. */
  | 'READY'
  /** På dagsordenen. */
  | 'SCHEDULED'
  /** Trukket tilbage. */
  | 'WITHDRAWN';

/** En stedfortræder, af samme slags og fra samme område. */
export type CommitteeDeputyInput = {
  /** Medarbejderens id, som det står i tokenet. */
  id: string;
  /** Navn. */
  name: string;
  /** Enheden (nøgle). */
  unit: string;
};

/** Et medlem af udvalget. */
export type CommitteeMemberInput = {
  /** Området (nøgle); også et uden fagsystem i Helhed. */
  area: string;
  /** Om det er formanden. */
  chair?: boolean | null | undefined;
  /** Stedfortræderen. */
  deputy?: CommitteeDeputyInput | null | undefined;
  /** Medarbejderens id, som det står i tokenet. */
  id: string;
  /** Hvad medlemmet er. */
  kind: CommitteeMemberKind;
  /** Navn. */
  name: string;
  /** Enheden (nøgle). */
  unit: string;
};

/** Hvad et medlem af udvalget er. */
export type CommitteeMemberKind =
  /** Sagsbehandler. */
  | 'CASEWORKER'
  /** Fra sundhed og omsorg. */
  | 'HEALTH'
  /** Leder. */
  | 'LEADER';

/** Hvad udvalget kan beslutte. */
export type CommitteeOutcome =
  /** Fælles plan. Den åbnes, eller den, der er, går videre som besluttet. */
  | 'JOINT_PLAN'
  /** Intet ændres. */
  | 'NO_CHANGE'
  /** Ét område går videre alene. */
  | 'ONE_AREA'
  /** Udsat til en dag. */
  | 'POSTPONED'
  /** Sagen flytter helt til et andet område. Det noteres; intet åbnes af sig selv. */
  | 'TRANSFER';

/** Hvordan et medlem tog del i et møde. */
export type CommitteePresence =
  /** Udeblevet. */
  | 'ABSENT'
  /** Afbud. */
  | 'APOLOGY'
  /** Til stede. */
  | 'PRESENT';

/** Området, og enheden, der går videre alene. */
export type CommitteeTargetInput = {
  /** Området (nøgle). */
  area: string;
  /** Enheden (nøgle). */
  unit?: string | null | undefined;
};

/** Afslut en henvisning. */
export type CompleteReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvad den førte til. */
  outcome?: ReferralOutcome | null | undefined;
  /** Bemærkning. */
  text?: string | null | undefined;
};

/** Om et svar er helt. Det er altid det ringeste af de kilder, svaret bygger på. */
export type Completeness =
  /** Alle kilder svarede. */
  | 'COMPLETE'
  /** Delvis. Mindst én kilde mangler, eller noget holdes tilbage. */
  | 'PARTIAL'
  /** Vides ikke. Ingen kilde svarede; intet kan sluttes. */
  | 'UNKNOWN';

/** Hvad der kan gøres med en melding om inhabilitet. */
export type ConflictOfInterestAction =
  /** Ophæv den. */
  | 'END';

/** Hvordan en medarbejder er knyttet til en borger. */
export type ConflictOfInterestRelation =
  /** Familie. */
  | 'FAMILY'
  /** Ven eller nær bekendt. */
  | 'FRIEND'
  /** På anden måde. */
  | 'OTHER';

/** Hvad der kan gøres med et samtykke. */
export type ConsentAction =
  /** Markér, at I har set på det. */
  | 'MARK_SEEN'
  /** Træk det tilbage for borgeren. */
  | 'WITHDRAW';

/** Hvordan borgeren har givet sit samtykke, eller taget det tilbage. */
export type ConsentForm =
  /** Digitalt. */
  | 'DIGITAL'
  /** Mundtligt. */
  | 'ORAL'
  /** Skriftligt. */
  | 'WRITTEN';

/** Den del, en medarbejder har i arbejdet med borgeren. */
export type ContactRole =
  /** Sagsbehandler. */
  | 'CASEWORKER'
  /** Støtte- og kontaktperson. */
  | 'CONTACT_PERSON'
  /** Koordinerende sagsbehandler. Borgerens ene indgang til kommunen. */
  | 'COORDINATOR'
  /** Mentor (beskæftigelse). */
  | 'MENTOR'
  /** Andet. Se `roleName`. */
  | 'OTHER'
  /** Bostøttemedarbejder. */
  | 'SUPPORT_PERSON';

/** En rettelse af en afgørelse, der er registreret i hånden: hele dens indhold, som det skulle have været. */
export type CorrectBostoetteDecisionInput = {
  /** Dagen for afgørelsen. */
  decidedOn: string;
  /** Den sidste dag, den gælder. */
  endsOn?: string | null | undefined;
  /** Den version, der gælder nu. */
  expectedVersion: number;
  /** Afgørelsens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor borgeren ikke er orienteret. Enten denne eller dagen. */
  informedException?: InformedException | null | undefined;
  /** Dagen borgeren blev orienteret om afgørelsen. */
  informedOn?: string | null | undefined;
  /** Hvad der er afgjort. */
  kind: DecisionKind;
  /** Minutter hver gang; kun sammen med `repetition`. */
  minutes?: number | null | undefined;
  /** Paragraffen, fx `Serviceloven § 85`. */
  paragraph: string;
  /** Hvem der skal levere støtten. */
  provider?: string | null | undefined;
  /** Hvor tit; kun sammen med `minutes`. */
  repetition?: RepetitionInput | null | undefined;
  /** Fra hvornår den gælder. */
  startsOn: string;
  /** Hvad der er bevilget, fx »Bostøtte«. */
  title: string;
  /** Afgørelsens egen enhed; kan udelades, når du arbejder i én. */
  unit?: ReferralUnitInput | null | undefined;
};

/** Ret en postering. */
export type CorrectBostoetteHoursInput = {
  /** Posteringens id. */
  entryId: string | number;
  /** Den version af posteringen, du så på. */
  expectedVersion: number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvad posteringen skulle have været (0, når den slet ikke skulle have været der), i minutter. */
  minutes: number;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** Ret en postering på en ramme. */
export type CorrectMandateInput = {
  /** Hvad posteringen skulle have været, i øre (0, når den slet ikke skulle have været der). */
  amountOere: number;
  /** Posteringens id. */
  entryId: string | number;
  /** Den version af posteringen, du så på. */
  expectedVersion: number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** Et resultat, der var forkert. */
export type CorrectPlanOutcomeInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvordan den endte. */
  outcome: PlanOutcome;
  /** Hvorfor det rettes. */
  text: string;
};

/** En ny henvisning. */
export type CreateReferralInput = {
  /** Baggrunden, højst 10.000 tegn. */
  background?: string | null | undefined;
  /** Borgerens id. */
  citizenId: string | number;
  /** Det ønskede resultat, højst 10.000 tegn. */
  desiredOutcome?: string | null | undefined;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor borgeren ikke er orienteret. Enten denne eller dagen. */
  informedException?: InformedException | null | undefined;
  /** Dagen borgeren blev orienteret. */
  informedOn?: string | null | undefined;
  /** Hjemlens nøgle, se `legalBases`. */
  legalBasis?: string | null | undefined;
  /** Hvornår det tænkes at begynde. */
  plannedStartOn?: string | null | undefined;
  /** Fra `previewReferral`: send netop det viste, eller intet. */
  previewToken?: string | null | undefined;
  /** Formålet, højst 10.000 tegn. */
  purpose?: string | null | undefined;
  /** Enheden, der henvises til. */
  receiver: ReferralUnitInput;
  /** Din egen enhed; kan udelades, når du arbejder i én. */
  sender?: ReferralUnitInput | null | undefined;
  /** Hvorfor det ikke kan vente, når et fagsystem ikke svarer, og borgerens oplysninger er fra et tidligere svar. Gemmes i loggen. */
  staleReason?: string | null | undefined;
};

/** Hvad der kan gøres med noget, der ikke kunne leveres. */
export type DeadLetterAction =
  /** Sæt den i gang igen. */
  | 'REPLAY';

/** Udvalgets beslutning om én borger. */
export type DecideCommitteeCaseInput = {
  /** Om udvalget var enigt. */
  agreement: CommitteeAgreement;
  /** Hvem der tog del. */
  attendance: Array<CommitteeAttendanceInput>;
  /** Hvem der er imod, og hvorfor. */
  dissents?: Array<DissentInput> | null | undefined;
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvad der er besluttet. */
  outcome: CommitteeOutcome;
  /** Den fælles plan, når det er den. */
  plan?: DecidedPlanInput | null | undefined;
  /** Begrundelsen, højst 10.000 tegn. */
  text: string;
  /** Området, når ét går videre alene, eller sagen flytter. */
  to?: CommitteeTargetInput | null | undefined;
  /** Den dag, sagen er udsat til. */
  until?: string | null | undefined;
};

/** En leders beslutning om en fælles plan, hvor der intet udvalg er. */
export type DecidePlanInput = {
  /** De væsentlige ændringer, som koordinatoren nu må skrive. */
  allows?: Array<EssentialPlanChange> | null | undefined;
  /** En anden koordinerende sagsbehandler. */
  coordinator?: PlanMemberInput | null | undefined;
  /** Den version, du har set. */
  expectedVersion: number;
  /** En anden dag for opfølgning. */
  followUpOn?: string | null | undefined;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Begrundelsen. Uden CPR-nummer. */
  text: string;
};

/** En indsats, et område får. */
export type DecidedEffortInput = {
  /** Området (nøgle); også et uden fagsystem i Helhed. */
  area: string;
  /** Hvad der gøres. */
  title: string;
};

/** Budget- og handlingsrammen. */
export type DecidedMandateInput = {
  /** Beløbet i øre; nul er også et beløb. */
  amountOere: number;
  /** Sidste dag; udelades, når den følger kommunens længde. */
  endsOn?: string | null | undefined;
  /** Hvad den kan bruges til; udelades, når det er alt det, kommunen bruger. */
  kinds?: Array<MandateKind> | null | undefined;
};

/** Den fælles plan, udvalget beslutter. */
export type DecidedPlanInput = {
  /** Hvilke væsentlige ændringer koordinatoren må skrive i en plan, der er kommet tilbage. */
  allows?: Array<EssentialPlanChange> | null | undefined;
  /** Områderne (nøgler), der deltager. */
  areas: Array<string>;
  /** Baggrundsgruppen. */
  backgroundGroup?: Array<PlanMemberInput> | null | undefined;
  /** Hvorfor sagen er særligt kompliceret. */
  backgroundReason?: string | null | undefined;
  /** Den koordinerende sagsbehandler. */
  coordinator: PlanMemberInput;
  /** Indsatserne. */
  efforts?: Array<DecidedEffortInput> | null | undefined;
  /** Den aftalte dag for opfølgning. */
  followUpOn: string;
  /** Rammen; skal siges for en ny plan, også når den er nul. */
  mandate?: DecidedMandateInput | null | undefined;
};

/** Hvad en afgørelse om bostøtte går ud på. */
export type DecisionKind =
  /** Ændret. */
  | 'CHANGED'
  /** Ophørt. */
  | 'ENDED'
  /** Bevilget. */
  | 'GRANTED'
  /** Delvist bevilget. */
  | 'PARTLY_GRANTED'
  /** Afslået. */
  | 'REFUSED'
  /** Annulleret. */
  | 'REVOKED';

/** Meld dig inhabil i en borgers sag. */
export type DeclareConflictOfInterestInput = {
  /** Borgerens id. Enten dette eller `cpr`. */
  citizenId?: string | number | null | undefined;
  /** Borgerens CPR-nummer. Enten dette eller `citizenId`. */
  cpr?: string | null | undefined;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvordan du er knyttet til borgeren. */
  relation: ConflictOfInterestRelation;
};

/** En sag, der erklæres velbelyst. */
export type DeclareReadyInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
};

/** En leders nej til at bringe en sag for udvalget. */
export type DeclineCommitteeCaseInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Grunden. */
  reason: DeclineReason;
  /** Begrundelsen. */
  text: string;
};

/** Hvorfor en leder siger nej til at bringe en sag for udvalget. */
export type DeclineReason =
  /** Borgeren vil ikke. */
  | 'CITIZEN_DECLINED'
  /** Ikke kompleks nok. */
  | 'NOT_COMPLEX'
  /** Uden for målgruppen. */
  | 'NOT_TARGET_GROUP'
  /** Ét område er nok. */
  | 'ONE_AREA_IS_ENOUGH'
  /** Andet. */
  | 'OTHER';

/** Slet en kladde. */
export type DeleteReferralDraftInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Kladdens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Hvorfor noget ikke kunne leveres til et fagsystem. */
export type DeliveryFailure =
  /** En fejl i Helhed. */
  | 'BROKEN'
  /** Fagsystemet havde for travlt. */
  | 'BUSY'
  /** Forsøget blev afbrudt. */
  | 'CANCELLED'
  /** Fagsystemet giver ikke adgang til borgeren. */
  | 'INACCESSIBLE'
  /** Borgeren har fået nyt CPR-nummer. Fagsystemet kender kun det nye. */
  | 'NEW_CPR'
  /** Fagsystemet er ikke sat op til det. */
  | 'NOT_CONFIGURED'
  /** Opgaven, der skulle lukkes, er der ikke. */
  | 'NOT_THERE'
  /** Svaret kunne ikke læses. */
  | 'NOT_UNDERSTOOD'
  /** Der blev holdt en pause. Fagsystemet havde fejlet flere gange. */
  | 'PAUSED'
  /** Fagsystemet gav ikke Helhed adgang. */
  | 'REFUSED'
  /** Fagsystemet svarede ikke i tide. */
  | 'TIMED_OUT'
  /** Fagsystemet kender ikke borgeren. */
  | 'UNKNOWN_PERSON'
  /** Fagsystemet svarede ikke. */
  | 'UNREACHABLE';

/** Hvad der skulle ske i et fagsystem. */
export type DeliveryKind =
  /** En opgave skulle lukkes. */
  | 'CLOSE_TASK'
  /** Et mærke skulle sættes eller fjernes. */
  | 'MARK'
  /** Noget skulle skrives. */
  | 'POST';

/** Hvor langt en levering til et fagsystem er. */
export type DeliveryState =
  /** Kunne ikke leveres. Driften er underrettet og kan prøve igen. */
  | 'DEAD'
  /** Fagsystemet har taget imod. */
  | 'DELIVERED'
  /** Holdes tilbage. Borgeren har trukket samtykket tilbage, eller det er udløbet. Det, der var på vej i samme øjeblik, kan være nået frem; det vises, så snart det vides. */
  | 'HELD'
  /** Står kun i Helhed. Fagsystemet er ikke sat op til at tage imod notater. Det, der ligger efter i køen, leveres. */
  | 'NOT_TAKEN'
  /** Ligger i kø. */
  | 'QUEUED';

/** Hvad der kan gøres med en uenighed. */
export type DiscrepancyAction =
  /** Bed om en rettelse. Hos de områder, der har en anden værdi end den rigtige. */
  | 'ASK_CORRECTION'
  /** Sig, at begge er rigtige. */
  | 'CONFIRM_BOTH_RIGHT';

/** Hvad der kan ske med en uenighed. */
export type DiscrepancyEventKind =
  /** Fagsystemerne blev enige. */
  | 'AGREED'
  /** Der blev bedt om en rettelse. */
  | 'ASK_CORRECTION'
  /** Begge blev sagt at være rigtige. */
  | 'CONFIRM_BOTH_RIGHT'
  /** Opgaven blev lukket. I områdets eget fagsystem. */
  | 'TASK_CLOSED';

/** De oplysninger, der sammenlignes mellem fagsystemerne. */
export type DiscrepancyField =
  /** Adresse. Vises aldrig for en borger med beskyttet adresse. */
  | 'ADDRESS'
  /** Koordinerende sagsbehandler. */
  | 'COORDINATOR'
  /** Navn. */
  | 'NAME'
  /** Telefon. */
  | 'PHONE';

/** Om der er taget stilling til en uenighed. */
export type DiscrepancyState =
  /** Begge er rigtige. */
  | 'BOTH_RIGHT'
  /** Rettelse er bedt om. */
  | 'CORRECTION_ASKED'
  /** Ikke afgjort. */
  | 'OPEN';

/** Gør indsigelse mod en besked. */
export type DisputeNotificationInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Beskedens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Grunden. */
  reason: DisputeReason;
  /** Begrundelsen. */
  text?: string | null | undefined;
};

/** Hvad den enhed, der traf afgørelsen, svarer på en indsigelse. */
export type DisputeOutcome =
  /** Afgørelsen bliver rettet. Det sker, hvor den står; så kommer der en ny besked. */
  | 'CORRECTING'
  /** Sendt ved en fejl. Modtageren skulle ikke have haft beskeden. */
  | 'SENT_IN_ERROR'
  /** Beskeden står ved magt. */
  | 'UPHELD';

/** Hvorfor modtageren gør indsigelse mod en besked. */
export type DisputeReason =
  /** Den strider mod vores plan. */
  | 'CONFLICTS_WITH_PLAN'
  /** Den hører ikke til hos os. */
  | 'NOT_OURS'
  /** Det er en forkert borger. */
  | 'WRONG_CITIZEN';

/** Et medlem, der er imod. */
export type DissentInput = {
  /** Medarbejderens id, som det står på listen. */
  memberId: string;
  /** Hvad medlemmet mener, i medlemmets egne ord. */
  text: string;
};

/** Hvilken stikprøve der skal trækkes. */
export type DrawAuditSampleInput = {
  /** Stikprøvens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. */
  idempotencyKey: string;
};

/** Træk timer af en reservation. */
export type DrawBostoetteHoursInput = {
  /** Afgørelsen om bostøtte til samme borger. */
  decisionId: string | number;
  /** Medarbejderen, der skal levere timerne. */
  deliverer: DrawingDelivererInput;
  /** Den version af reservationen, du så på. */
  expectedVersion: number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvor meget; også en del af det reserverede, i minutter. */
  minutes: number;
  /** Reservationens id. */
  reservationId: string | number;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** Træk på en ramme. */
export type DrawMandateInput = {
  /** Beløbet i øre. */
  amountOere: number;
  /** Området, der gør det: et af planens. */
  area: string;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvad der sættes i gang. */
  kind: MandateKind;
  /** Perioden; skal angives for ekstra støttetimer, og ligge inden for rammens egne dage. */
  period?: MandatePeriodInput | null | undefined;
  /** Planens id. */
  planId: string | number;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
  /** Enhedens nøgle. */
  unit: string;
};

/** Hvem der skal levere timerne. */
export type DrawingDelivererInput = {
  /** Det, fagsystemet kalder medarbejderen, fx initialer. */
  caseworker: string;
  /** Navnet. */
  name: string;
};

/** Hvad der kan gøres med en postering. */
export type DrawingEntryAction =
  /** Ret den. */
  | 'CORRECT';

/** Hvad en postering i trækningsretten er. */
export type DrawingEntryKind =
  /** Pulje. Den for perioden; den første postering. */
  | 'ALLOT'
  /** En tidligere postering er rettet. */
  | 'CORRECT'
  /** Timer er trukket på en afgørelse. */
  | 'DRAW'
  /** Timer er givet tilbage til puljen. */
  | 'RELEASE'
  /** Timer er reserveret til en borger. */
  | 'RESERVE';

/** Hvad der kan gøres med en reservation. */
export type DrawingReservationAction =
  /** Træk timer. */
  | 'DRAW'
  /** Giv timer tilbage. */
  | 'RELEASE';

/** Hvor en reservation er. */
export type DrawingReservationState =
  /** Bortfaldet. Perioden er slut, og det, der var tilbage, er bortfaldet. */
  | 'LAPSED'
  /** Der er timer tilbage af den. */
  | 'OPEN'
  /** Brugt. Timerne er trukket eller givet tilbage. */
  | 'SPENT';

/** Noget at tænke på, før timerne slipper op; det hindrer intet. */
export type DrawingWarningCode =
  /** Puljen er snart brugt. Der er ikke meget tilbage i perioden, som kan reserveres. */
  | 'POOL_LOW'
  /** Reservationen er snart brugt. Resten rækker ikke til lige så meget igen. */
  | 'RESERVATION_SHORT';

/** På hvilken måde et fagsystems svar afviger fra det forventede. */
export type DriftKind =
  /** Felt mangler. Optagelserne har det altid. */
  | 'MISSING_KEY'
  /** Anden form. Feltet er fx tekst, hvor der var et tal. */
  | 'OTHER_FORM'
  /** Et felt, som ingen optagelse har. */
  | 'UNKNOWN_KEY'
  /** Ukendt ord. Systemets indstillinger kender det ikke. */
  | 'UNKNOWN_WORD';

/** En indsats, som den skal stå i planen. */
export type EffortInput = {
  /** Aktiviteten i områdets fagsystem (id), når en er valgt. */
  activity?: string | null | undefined;
  /** Området (nøgle), et af planens. */
  area: string;
  /** Målet, den skal hjælpe med. */
  goal?: string | null | undefined;
  /** Indsatsens id, når den er der i forvejen; din egen korte nøgle, når den er ny (1–40 tegn af a–z, 0–9 og bindestreg). */
  id: string;
  /** Hvornår den senest begynder. */
  startBy?: string | null | undefined;
  /** Hvad der gøres, 1–200 tegn. */
  title: string;
  /** Enheden (nøgle). */
  unit: string;
  /** Om borgeren frit kan sige nej til den; udelades, når det ikke vides. */
  voluntary?: boolean | null | undefined;
};

/** Hvor langt en indsats er. Det læses af fagsystemerne og skrives aldrig. */
export type EffortProgress =
  /** Bedt om. Enheden har opgaven. */
  | 'ASKED'
  /** Endnu ikke sat i gang. Borgeren har ikke sagt ja til planen. */
  | 'NOT_ASKED'
  /** Ikke begyndt i tide. */
  | 'NOT_STARTED_IN_TIME'
  /** Forbi. */
  | 'OVER'
  /** I gang. */
  | 'UNDER_WAY'
  /** Ukendt. Fagsystemet svarer ikke. */
  | 'UNKNOWN';

/** En medarbejder, som identitetsudbyderen kender vedkommende. */
export type EmployeeInput = {
  /** Medarbejderens id hos identitetsudbyderen, som i `Employee.id`. */
  id: string | number;
  /** Navnet. */
  name: string;
};

/** Afslut din egen nødadgang før tiden. */
export type EndBreakGlassInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Nødadgangens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Ophæv en medarbejders inhabilitet. */
export type EndConflictOfInterestInput = {
  /** Meldingens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor, 10–255 tegn. Uden CPR-nummer. */
  reason: string;
};

/** Slutmålene for en fælles plan. */
export type EndGoal =
  /** Afklaret forsørgelse. */
  | 'CLARIFIED_SUPPORT'
  /** Uddannelse. */
  | 'EDUCATION'
  /** Arbejde. */
  | 'EMPLOYMENT';

/** En plan, der afsluttes. */
export type EndPlanInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvordan den endte. */
  outcome: PlanOutcome;
  /** Bemærkning. */
  text?: string | null | undefined;
};

/** Hvor borgerens ene indgang er læst. */
export type EntranceSource =
  /** Den primære sagsbehandler. I det område, kommunen har bestemt. */
  | 'CASEWORKER'
  /** Koordinatoren i et fagsystem. */
  | 'COORDINATOR'
  /** Den fælles plan. */
  | 'PLAN';

/** Hvad der skrives i et fagsystem. */
export type EntryKind =
  /** En opgave lukkes. */
  | 'CLOSE_TASK'
  /** Et mærke på borgeren sættes eller fjernes. */
  | 'MARK'
  /** Et notat. */
  | 'NOTE'
  /** En opgave. */
  | 'TASK';

/** En ændring af en aftalt plan, som er udvalgets. */
export type EssentialPlanChange =
  /** Områder. */
  | 'AREA'
  /** Koordinerende sagsbehandler. */
  | 'COORDINATOR'
  /** Slutmål. */
  | 'END_GOAL'
  /** Senere opfølgning. */
  | 'FOLLOW_UP';

/** Hvad nogen i et fagsystem gjorde ved en henvisning. */
export type ExternalReplyKind =
  /** Der er skrevet en bemærkning. */
  | 'REMARK'
  /** Opgaven er annulleret. */
  | 'TASK_CANCELLED'
  /** Opgaven er udført. */
  | 'TASK_DONE'
  /** Opgaven er begyndt. */
  | 'TASK_STARTED';

/** Opgiv en henvisning, der ikke kunne gennemføres. */
export type FailReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Bemærkning. */
  text?: string | null | undefined;
};

/** En opfølgning på en fælles plan. */
export type FollowUpPlanInput = {
  /** Vurderinger af målene; mindst af dem, hvis halve år er gået. */
  assessments?: Array<AssessmentInput> | null | undefined;
  /** Den version, du har set. */
  expectedVersion: number;
  /** Den næste dag for opfølgning. */
  followUpOn: string;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvad der blev talt om. */
  text?: string | null | undefined;
};

/** Hvad lederen kom frem til om en nødadgang. */
export type GlassVerdict =
  /** Den var i orden. */
  | 'JUSTIFIED'
  /** Den var ikke i orden. */
  | 'UNJUSTIFIED';

/** Et mål, som det skal stå i planen. */
export type GoalInput = {
  /** Hvilket slutmål; kun for slutmål. */
  end?: EndGoal | null | undefined;
  /** Målets id, når det er der i forvejen; din egen korte nøgle, når det er nyt (1–40 tegn af a–z, 0–9 og bindestreg). */
  id: string;
  /** Målet, som borgeren siger det, højst 500 tegn. */
  inCitizensWords?: string | null | undefined;
  /** Slags mål. */
  kind: GoalKind;
  /** Målet, som det er en del af; kun for delmål. */
  parent?: string | null | undefined;
  /** Målet, som vi skriver det, højst 500 tegn. */
  text: string;
};

/** Slags mål i en fælles plan. */
export type GoalKind =
  /** Slutmål. */
  | 'END'
  /** Delmål. */
  | 'PART'
  /** Borgerens ønske. */
  | 'WISH';

/** Hvordan et mål endte. */
export type GoalResult =
  /** Opgivet. */
  | 'DROPPED'
  /** Ikke nået. */
  | 'NOT_REACHED'
  /** Delvist nået. */
  | 'PARTLY'
  /** Nået. */
  | 'REACHED';

/** Hvordan det går med at læse et områdes bevillinger. */
export type GrantFeedStanding =
  /** Bagud. Listen er ikke læst til ende længe; driften er underrettet. */
  | 'BEHIND'
  /** Indhenter. Der er meldt bevillinger, som ikke er læst endnu. */
  | 'CATCHING_UP'
  /** Listen over ændringer kan ikke læses. */
  | 'FAILING'
  /** Intet er læst endnu. */
  | 'NOT_READ'
  /** Noget er sat til side. Alt andet er læst. */
  | 'SET_ASIDE'
  /** Alt er læst. */
  | 'WHOLE';

/** Giv ansvaret for en henvisning videre til en kollega i enheden, eller overtag det som leder. */
export type HandOverReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Medarbejderen i enheden, der overtager; udelades den, er det dig selv. */
  owner?: EmployeeInput | null | undefined;
  /** Bemærkning. */
  text?: string | null | undefined;
};

/** Registrér, at et møde er holdt. */
export type HoldMeetingInput = {
  /** Hver af de indkaldte, én gang. */
  attendance: Array<AttendanceInput>;
  /** Den version, du så på. */
  expectedVersion: number;
  /** Opfølgningen på planen, når den blev gjort på mødet. */
  followUp?: MeetingFollowUpInput | null | undefined;
  /** Andre, der var til stede, ved navn. Uden CPR-nummer. */
  guests?: Array<string>;
  /** Mødets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Referatet, for møder om en plan; højst 10.000 tegn. Uden CPR-nummer. */
  summary?: string | null | undefined;
};

/** Sæt i bero. */
export type HoldReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. */
  text?: string | null | undefined;
  /** Til hvornår, højst 90 dage. */
  until?: string | null | undefined;
};

/** En slags oplysninger om en borger. Et samtykke nævner dem én for én. */
export type InformationKind =
  /** Indsatser. Tilbud, mentor, bostøtte og andet. */
  | 'ACTIVITIES'
  /** Sager. */
  | 'CASES'
  /** Hvem der arbejder med borgeren. */
  | 'CONTACTS'
  /** Afgørelser om bostøtte. */
  | 'DECISIONS'
  /** Hvem borgeren er. Navn, telefon, e-mail, adresse. */
  | 'IDENTITY'
  /** Den fælles plan. */
  | 'PLAN';

/** Hvorfor borgeren ikke er orienteret på forhånd. */
export type InformedException =
  /** Borgeren har ikke kunnet nås. */
  | 'NOT_REACHABLE'
  /** Orientering kan bringe andre i fare. */
  | 'RISK_TO_OTHERS'
  /** Det haster. */
  | 'URGENT';

/** En, der skal indkaldes. */
export type InvitationInput = {
  /** Området: et af planens. */
  area: string;
  /** Navnet i områdets fagsystem (caseworker). */
  caseworker?: string | null | undefined;
  /** Navn. */
  name?: string | null | undefined;
  /** Enhedens nøgle. */
  unit: string;
};

/** Et område, der vil deltage i en fælles plan. */
export type JoinPlanInput = {
  /** Området (nøgle), hvor du er leder. */
  area: string;
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
};

/** Et punkt, der oplyses. */
export type LightCommitteeCaseInput = {
  /** Området (nøgle), når punktet er et områdes. */
  area?: string | null | undefined;
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvilket punkt. */
  item: ReadinessItemKey;
  /** Dagen, der hører til; for en vurdering, hvornår den er foretaget. */
  on?: string | null | undefined;
  /** Hvordan borgeren tager del; kun til det punkt. */
  part?: CitizensPart | null | undefined;
  /** Hvad der er at sige. */
  text?: string | null | undefined;
};

/** Hvad der kan gøres med en ramme. */
export type MandateAction =
  /** Træk på rammen. */
  | 'DRAW';

/** Hvad der kan gøres med en postering på en ramme. */
export type MandateEntryAction =
  /** Ret den. */
  | 'CORRECT'
  /** Giv tilbage. */
  | 'RETURN';

/** Hvad en postering på en ramme er. */
export type MandateEntryKind =
  /** Ny ramme. Ændret ved en senere beslutning. */
  | 'CHANGE'
  /** Rettelse. En tidligere postering er rettet. */
  | 'CORRECT'
  /** Træk. Den koordinerende sagsbehandler har sat noget i gang. */
  | 'DRAW'
  /** Tilbage. Noget af et træk er givet tilbage. */
  | 'RETURN'
  /** Ramme. Sat af udvalget; den første postering. */
  | 'SET';

/** Hvad en ramme kan bruges til. */
export type MandateKind =
  /** Hjælpemidler. De særlige. */
  | 'AIDS'
  /** Ekstra støttetimer. For en periode. */
  | 'EXTRA_SUPPORT'
  /** Enkeltydelse. */
  | 'SINGLE_BENEFIT'
  /** Transport. */
  | 'TRANSPORT';

/** En periode. */
export type MandatePeriodInput = {
  /** Fra og med. */
  from: string;
  /** Til og med. */
  until: string;
};

/** Noget at tænke på om en ramme; det hindrer intet. */
export type MandateWarningCode =
  /** Rammen er snart brugt. */
  | 'MANDATE_LOW'
  /** Usædvanlig ramme. Beløbet er uden for det, rammer plejer at være på. */
  | 'UNUSUAL_MANDATE';

/** Markér, at I har set på et samtykke, som et andet område har registreret. */
export type MarkConsentSeenInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Samtykkets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Beskeden er set; eller, for den enhed, der traf afgørelsen: indsigelsen er set; eller, for modtageren: svaret på indsigelsen er set. */
export type MarkNotificationSeenInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Beskedens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** En plan, der var en fejl. */
export type MarkPlanInErrorInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvorfor. */
  text: string;
};

/** Markér, at henvisningen aldrig skulle have været oprettet. */
export type MarkReferralEnteredInErrorInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvad der var forkert. Skal gives. */
  text?: string | null | undefined;
};

/** Hvad der kan gøres med et møde. */
export type MeetingAction =
  /** Stil et spørgsmål. I sparringsforum. Udført: Spørgsmål stillet. */
  | 'ADD_ITEM'
  /** Indkald. Udført: Indkaldt. */
  | 'CALL'
  /** Aflys. Udført: Aflyst. */
  | 'CANCEL'
  /** Registrér, at det er holdt. Udført: Registreret som holdt. */
  | 'HOLD'
  /** Flyt. Udført: Flyttet. */
  | 'MOVE'
  /** Sæt en sag på dagsordenen. I udvalget. Udført: En sag sat på dagsordenen. */
  | 'PLACE_CASE'
  /** Planlæg. Udført: Planlagt. */
  | 'PLAN'
  /** Tag en sag af dagsordenen. I udvalget. Udført: En sag taget af dagsordenen. */
  | 'TAKE_CASE_OFF';

/** Opfølgningen på en plan, gjort på et møde om den. */
export type MeetingFollowUpInput = {
  /** Vurderinger af målene; mindst af dem, hvis halve år er gået. */
  assessments?: Array<AssessmentInput> | null | undefined;
  /** Den version af planen, du så på. */
  expectedVersion: number;
  /** Den næste dag for opfølgning. */
  followUpOn: string;
};

/** Slags møde. */
export type MeetingKind =
  /** Møde med borgeren. Koordinatoren og borgeren. */
  | 'CITIZEN'
  /** Møde i udvalget. Koordinations- og visitationsudvalget. */
  | 'COMMITTEE'
  /** Samarbejdsmøde. Om hvordan områderne arbejder sammen. */
  | 'COOPERATION'
  /** Tværfagligt samarbejdsmøde. */
  | 'CROSS'
  /** Sparringsforum. */
  | 'SPARRING';

/** Hvor et møde er. */
export type MeetingState =
  /** Indkaldt. */
  | 'CALLED'
  /** Aflyst. */
  | 'CANCELLED'
  /** Holdt. */
  | 'HELD'
  /** Planlagt. */
  | 'PLANNED';

/** Flyt et møde. */
export type MoveMeetingInput = {
  /** Den nye tid. */
  at: string;
  /** Den version, du så på. */
  expectedVersion: number;
  /** Mødets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** Udpeg en stedfortræder for koordinatoren. */
export type NameStandInInput = {
  /** Den version, du så på. */
  expectedVersion: number;
  /** Første dag. */
  from: string;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Stedfortræderen: i et af planens områder. */
  standIn: PlanMemberInput;
  /** Hvorfor. Uden CPR-nummer. */
  text?: string | null | undefined;
  /** Sidste dag; højst så mange arbejdsdage, kommunen har bestemt. */
  until: string;
};

/** Hvad der kan ske med en besked. */
export type NotificationAction =
  /** Kvittér. Udført: Kvitteret. */
  | 'ACKNOWLEDGE'
  /** Besvar indsigelsen. Udført: Indsigelsen besvaret. */
  | 'ANSWER_DISPUTE'
  /** Gør indsigelse. Udført: Indsigelse gjort. */
  | 'DISPUTE'
  /** Giv besked. Udført: Besked givet. */
  | 'NOTIFY'
  /** Ryk. Udført: Rykket. */
  | 'REMIND'
  /** Se den. Udført: Set. */
  | 'SEE'
  /** Se på indsigelsen. Udført: Indsigelsen set. */
  | 'SEE_DISPUTE'
  /** Se svaret på indsigelsen. Udført: Svaret på indsigelsen set. */
  | 'SEE_DISPUTE_ANSWER'
  /** Giv den videre til hele enheden. Udført: Givet videre til hele enheden. */
  | 'TO_BACKUP'
  /** Giv den videre til lederen. Udført: Givet videre til lederen. */
  | 'TO_LEADER'
  /** Træk tilbage. Udført: Trukket tilbage. */
  | 'WITHDRAW';

/** Hvor langt en besked om en afgørelse er, maskiner og mennesker under ét. */
export type NotificationState =
  /** Kvitteret af et menneske. */
  | 'ACKNOWLEDGED'
  /** Kunne ikke leveres. Driften er underrettet og kan prøve igen. */
  | 'DEAD'
  /** Modtageren har gjort indsigelse. */
  | 'DISPUTED'
  /** Indsigelsen er besvaret. Den enhed, der traf afgørelsen, har svaret. */
  | 'DISPUTE_ANSWERED'
  /** Ligger i enhedens indbakke. */
  | 'IN_INBOX'
  /** Ligger i kø. */
  | 'QUEUED'
  /** Afvist af fagsystemet. Driften er underrettet. */
  | 'REJECTED_TECH'
  /** Sat i gang igen. Den kunne ikke leveres før. */
  | 'REPLAYED'
  /** Set af et menneske. */
  | 'SEEN'
  /** Sendt. Fagsystemet har ikke svaret endnu. */
  | 'SENT'
  /** Fagsystemet har taget imod. */
  | 'TECH_RECEIVED'
  /** Trukket tilbage. Der er en senere afgørelse. */
  | 'WITHDRAWN';

/** Et tilbud til borgeren om en fælles plan. */
export type OfferPlanInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Den dag, planen blev tilbudt. */
  offeredOn: string;
};

/** En fælles plan, der skal åbnes. */
export type OpenPlanInput = {
  /** Områderne (nøgler). */
  areas: Array<string>;
  /** Baggrundsgruppen, når der skal være en. */
  backgroundGroup?: Array<PlanMemberInput> | null | undefined;
  /** Borgerens id. */
  citizenId: string | number;
  /** Den koordinerende sagsbehandler. */
  coordinator: PlanMemberInput;
  /** Den aftalte dag for opfølgning. */
  followUpOn: string;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
};

/** En pause. */
export type PausePlanInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvorfor. */
  text: string;
  /** Sidste dag. */
  until: string;
};

/** Hvad der kan gøres med en fælles plan. */
export type PlanAction =
  /** Registrér borgerens ja. Udført: Borgeren sagde ja. */
  | 'ACCEPT'
  /** Vurdér et mål. Udført: Et mål vurderet. */
  | 'ASSESS'
  /** Luk efter et nej. Udført: Lukket efter et nej. */
  | 'CLOSE'
  /** Afslut et mål. Udført: Et mål afsluttet. */
  | 'CLOSE_GOAL'
  /** Ret resultatet. Udført: Resultatet rettet. */
  | 'CORRECT_OUTCOME'
  /** Beslut en væsentlig ændring. Udvalgets; lederens, hvor der intet udvalg er. Udført: Ændret efter en beslutning. */
  | 'DECIDE'
  /** Registrér borgerens nej. Udført: Borgeren sagde nej. */
  | 'DECLINE'
  /** Afslut. Udført: Afsluttet. */
  | 'END'
  /** Lad de lovbestemte planer gælde igen. Det sker af sig selv, når et samtykke ikke længere gælder. Udført: De lovbestemte planer gælder igen. */
  | 'FALL_BACK'
  /** Følg op. Udført: Fulgt op. */
  | 'FOLLOW_UP'
  /** Deltag med dit område. Udført: Område deltager. */
  | 'JOIN'
  /** Markér som en fejl. Udført: Markeret som en fejl. */
  | 'MARK_IN_ERROR'
  /** Udpeg en stedfortræder. Udført: Stedfortræder udpeget. */
  | 'NAME_STAND_IN'
  /** Notér, at der ikke er svaret. Borgeren kunne ikke svare eller nås. Udført: Noteret, at der ikke er svaret. */
  | 'NOTE_NO_ANSWER'
  /** Tilbyd borgeren planen. Udført: Tilbudt borgeren. */
  | 'OFFER'
  /** Åbn. Udført: Åbnet. */
  | 'OPEN'
  /** Sæt på pause. Udført: Sat på pause. */
  | 'PAUSE'
  /** Genoptag. Udført: Genoptaget. */
  | 'RESUME'
  /** Begynd. Udført: Begyndt. */
  | 'START'
  /** Registrér, at borgeren trækker sig. Udført: Borgeren trak sig. */
  | 'WITHDRAW'
  /** Skriv i planen. Udført: Skrevet i planen. */
  | 'WRITE';

/** Hvordan borgeren svarede. */
export type PlanAnswerForm =
  /** Digitalt. */
  | 'DIGITAL'
  /** Mundtligt. */
  | 'ORAL'
  /** Skriftligt. */
  | 'WRITTEN';

/** Borgerens svar på tilbuddet om en fælles plan. */
export type PlanAnswerKind =
  /** Ja. */
  | 'ACCEPTED'
  /** Nej. */
  | 'DECLINED'
  /** Intet svar. Borgeren kunne ikke svare eller nås; det er hverken et ja eller et nej. */
  | 'NO_ANSWER';

/** Hvordan en fælles plan forholder sig til områdernes lovbestemte planer. */
export type PlanForm =
  /** Ved siden af dem. */
  | 'BESIDE'
  /** I stedet for dem. Så længe borgerens samtykker gælder. */
  | 'REPLACES';

/** Planlæg et møde. */
export type PlanMeetingInput = {
  /** Hvornår: en arbejdsdag, mellem kl. 7 og 18 dansk tid. */
  at: string;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Slags møde. */
  kind: MeetingKind;
  /** Hvor. */
  place: string;
  /** Hvor mange sager der er plads til, for udvalgets møder; uden dette det, kommunen har bestemt. */
  places?: number | null | undefined;
  /** Planens id, for tværfaglige møder og møder med borgeren. */
  planId?: string | number | null | undefined;
};

/** En medarbejder, der skal have en plads i en fælles plan. */
export type PlanMemberInput = {
  /** Området (nøgle). */
  area: string;
  /** Navnet i områdets fagsystem (caseworker). */
  caseworker: string;
  /** Navn, 1–200 tegn. */
  name: string;
  /** Enheden (nøgle). */
  unit: string;
};

/** Hvordan en fælles plan endte. */
export type PlanOutcome =
  /** Død. */
  | 'DIED'
  /** I uddannelse. */
  | 'EDUCATION'
  /** I arbejde. */
  | 'EMPLOYMENT'
  /** Flyttet fra kommunen. */
  | 'LEFT_MUNICIPALITY'
  /** Overgået til ét område. */
  | 'MOVED_AREA'
  /** Andet. */
  | 'OTHER'
  /** Forsørgelsen er afklaret. */
  | 'SUPPORT_CLARIFIED';

/** Hvor en fælles plan er i sit forløb. */
export type PlanState =
  /** I gang. */
  | 'ACTIVE'
  /** Aftalt med borgeren. */
  | 'AGREED'
  /** Lukket efter et nej. */
  | 'CLOSED'
  /** Borgeren har sagt nej. Den kan tilbydes igen senere. */
  | 'DECLINED'
  /** Afsluttet. */
  | 'ENDED'
  /** Var en fejl. */
  | 'ENTERED_IN_ERROR'
  /** Tilbudt borgeren. */
  | 'OFFERED'
  /** På pause. */
  | 'PAUSED'
  /** Foreslået. Der er besluttet en plan; borgeren har ikke fået den tilbudt. */
  | 'PROPOSED'
  /** Trukket tilbage af borgeren. */
  | 'WITHDRAWN';

/** Noget at være opmærksom på om en fælles plan; det hindrer intet. */
export type PlanWarningCode =
  /** Koordinatoren er stoppet. Planen skal have en anden. */
  | 'COORDINATOR_LEFT'
  /** Mange støttepersoner. Borgeren har haft flere, end kommunen finder rimeligt. */
  | 'MANY_SUPPORT_PERSONS'
  /** Intet møde med borgeren. Det, der skal være mellem to tværfaglige møder, er ikke holdt. */
  | 'NO_CITIZEN_MEETING';

/** Flyt den dato, hvor der ventes plads, eller hvor en henvisning i bero genoptages. */
export type PostponeReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. Afsenderen får det at vide. */
  text?: string | null | undefined;
  /** Den nye dato; den kan også være tidligere end før. */
  until?: string | null | undefined;
};

/** Hvordan en, der var indkaldt, tog del. */
export type Presence =
  /** Udeblevet. */
  | 'ABSENT'
  /** Afbud. */
  | 'APOLOGY'
  /** Til stede. */
  | 'PRESENT';

/** En sag, der skal for udvalget. */
export type ProposeCommitteeCaseInput = {
  /** Borgerens id; udelades, når det er en plan, der skal tilbage. */
  citizenId?: string | number | null | undefined;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvorfor borgeren ikke er orienteret. */
  informedException?: InformedException | null | undefined;
  /** Hvornår borgeren blev orienteret. */
  informedOn?: string | null | undefined;
  /** Hvorfor planen skal tilbage; udelades for en ny. */
  kind?: CommitteeCaseKind | null | undefined;
  /** Hjemlen (nøgle). */
  legalBasis?: string | null | undefined;
  /** Den fælles plan, der skal tilbage til udvalget. */
  planId?: string | number | null | undefined;
  /** Hvem der fremlægger den. Kun for en leder, der bringer den for udvalget med det samme. */
  presenter?: PlanMemberInput | null | undefined;
  /** Hvorfor det ikke kan vente, når et fagsystem ikke svarer. */
  staleReason?: string | null | undefined;
  /** Enheden, du foreslår for; udelades, når du kun arbejder i én. */
  unit?: ReferralUnitInput | null | undefined;
  /** Hvorfor, højst 10.000 tegn. */
  why: string;
};

/** Svar på spørgsmålene. */
export type ProvideReferralInformationInput = {
  /** Et svar til hvert spørgsmål, i samme rækkefølge. */
  answers: Array<string>;
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Hvorfor der slås op. Formålet gemmes i loggen sammen med opslaget. */
export type Purpose =
  /** Almindelig sagsbehandling. */
  | 'CASEWORK'
  /** Samordning. Mellem områderne, fx forberedelse af et fælles møde. */
  | 'COORDINATION'
  /** Overvejelse om en sanktion. Frivillig støtte vises ikke, heller ikke det, der kan være det, og andre områders oplysninger heller ikke. */
  | 'SANCTION'
  /** Ledelsestilsyn. Med konkrete sager; kun for ledere. */
  | 'SUPERVISION';

/** Hvis liste der skal læses nu. */
export type ReadGrantFeedNowInput = {
  /** Områdets nøgle. */
  area: string;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Hvilken bevilling der skal læses nu. */
export type ReadGrantNowInput = {
  /** Dens id blandt dem, der er sat til side. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Hvad der skal til, for at en sag er velbelyst. */
export type ReadinessItemKey =
  /** Områdets egen vurdering, af hvem og hvornår. Læses af fagsystemet eller siges. */
  | 'ASSESSED'
  /** Samtykke, der gælder, eller en nævnt hjemmel. */
  | 'BASIS'
  /** Åben sag i hvert område. Læses af fagsystemerne. */
  | 'CASES'
  /** Borgerens egne ord. */
  | 'CITIZENS_VIEW'
  /** Kompetence. Hvem der kan beslutte for hvert område, der får en indsats. */
  | 'COMPETENCE'
  /** Hvad der kører nu i hvert område. Læses af fagsystemerne. */
  | 'EFFORTS'
  /** I målgruppen. Hverken førtidspension, hjerneskadekoordinator eller allerede flyttet. Læses af fagsystemerne. */
  | 'EXCLUDED'
  /** Borgeren er orienteret. */
  | 'INFORMED'
  /** Hvordan borgeren tager del. */
  | 'PART'
  /** Forslag til mål og indsatser. Område for område. */
  | 'PROPOSAL'
  /** Hvilke lovbestemte planer der er. */
  | 'STATUTORY'
  /** Begge områder kender borgeren. Læses af fagsystemerne. */
  | 'WHO';

/** Hvordan et punkt står. */
export type ReadinessItemState =
  /** Oplyst. */
  | 'LIT'
  /** Ukendt. Et fagsystem svarer ikke. */
  | 'UNKNOWN'
  /** Ikke oplyst. */
  | 'UNLIT'
  /** Vises ikke. Der mangler et grundlag for at læse det; det kan siges i stedet. */
  | 'WITHHELD';

/** Hvem der har kvitteret. */
export type ReceiptLayer =
  /** Fagsystemet. */
  | 'MACHINE'
  /** Enheden. */
  | 'OFFICE'
  /** En navngiven medarbejder. */
  | 'PERSON';

/** Hvad der er kvitteret for. */
export type ReceiptState =
  /** Kvitteret af et menneske. */
  | 'ACKNOWLEDGED'
  /** Der er gjort indsigelse. */
  | 'DISPUTED'
  /** Ligger i enhedens indbakke. */
  | 'IN_INBOX'
  /** Set af et menneske. */
  | 'SEEN'
  /** Fagsystemet har taget imod. */
  | 'TECH_RECEIVED';

/** Kvittér for en henvisning. */
export type ReceiveReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Hvorfor en enhed fik besked i stedet for en person. */
export type RecipientFallback =
  /** Personen er fraværende. */
  | 'AWAY'
  /** Personen er holdt op. */
  | 'DEPARTED'
  /** Der er ingen navngiven. */
  | 'NOBODY_NAMED';

/** Hvorfor nogen får besked om en afgørelse. */
export type RecipientRole =
  /** Ansvarlig sagsbehandler. I det andet område. */
  | 'CASEWORKER'
  /** Borgerens koordinator. */
  | 'COORDINATOR'
  /** Den, der skal levere støtten. */
  | 'DELIVERER';

/** Registrér et samtykke, som borgeren har givet. */
export type RecordConsentInput = {
  /** Den sag eller det formål, det er givet til, 3–500 tegn. Uden CPR-nummer. */
  caseOrPurpose: string;
  /** Borgerens id. */
  citizenId: string | number;
  /** Den sidste dag, det skal gælde. */
  expiresOn: string;
  /** Hvordan det er givet. */
  form: ConsentForm;
  /** Området, der giver oplysningerne (nøgle). */
  from: string;
  /** Dagen, det er givet; højst et år tilbage. */
  givenOn: string;
  /** Navnet på den, borgeren gav det til, 2–100 tegn; udelades, når det er dig. */
  heardBy?: string | null | undefined;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** De slags oplysninger, det gælder; mindst én. */
  kinds: Array<InformationKind>;
  /** Området, der får dem (nøgle). */
  to: string;
};

/** Send en henvisning videre til den rette enhed. */
export type RedirectReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Den rette enhed. */
  receiver: ReferralUnitInput;
  /** Hvorfor. */
  text?: string | null | undefined;
};

/** En leders ja til at bringe en sag for udvalget. */
export type ReferToCommitteeInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvem der fremlægger den. */
  presenter?: PlanMemberInput | null | undefined;
};

/** Hvad nogen kan gøre med en henvisning. */
export type ReferralAction =
  /** Sig ja. Udført: Sagt ja. */
  | 'ACCEPT'
  /** Gå med til at stoppe. Udført: Gået med til at stoppe. */
  | 'AGREE_TO_CANCEL'
  /** Gennemfør. Udført: Gennemført. */
  | 'COMPLETE'
  /** Afvis at stoppe. Det fortsætter. Udført: Ikke gået med til at stoppe. */
  | 'DECLINE_TO_CANCEL'
  /** Slet kladden. Udført: Kladden slettet. */
  | 'DISCARD'
  /** Ret kladden. Udført: Kladden rettet. */
  | 'EDIT'
  /** Opgiv. Udført: Opgivet. */
  | 'FAIL'
  /** Giv videre til en kollega. I enheden; eller overtage som leder. Udført: Givet videre til en kollega. */
  | 'HAND_OVER'
  /** Sæt i bero. Udført: Sat i bero. */
  | 'HOLD'
  /** Markér som oprettet ved en fejl. Udført: Markeret som oprettet ved en fejl. */
  | 'MARK_IN_ERROR'
  /** Flyt datoen. Den, hvor der ventes plads, eller hvor den genoptages. Udført: Datoen flyttet. */
  | 'POSTPONE'
  /** Svar på spørgsmålene. Udført: Spørgsmålene besvaret. */
  | 'PROVIDE_INFORMATION'
  /** Kvittér for modtagelsen. Udført: Modtagelsen kvitteret. */
  | 'RECEIVE'
  /** Send videre til en anden enhed. Udført: Sendt videre til en anden enhed. */
  | 'REDIRECT'
  /** Afvis. Udført: Afvist. */
  | 'REJECT'
  /** Mind om fristen. Det gør Helhed af sig selv. Udført: Mindet om fristen. */
  | 'REMIND'
  /** Bed om at få den stoppet. Udført: Bedt om at få den stoppet. */
  | 'REQUEST_CANCELLATION'
  /** Spørg om mere. Udført: Spurgt om mere. */
  | 'REQUEST_INFORMATION'
  /** Genoptag. Udført: Genoptaget. */
  | 'RESUME'
  /** Returnér til afsenderen. Udført: Returneret til afsenderen. */
  | 'RETURN'
  /** Send kladden. Udført: Sendt. */
  | 'SEND'
  /** Begynd. Udført: Begyndt. */
  | 'START'
  /** Sig det til lederen. Fristen er overskredet; det gør Helhed af sig selv. Udført: Sagt til lederen. */
  | 'TO_LEADER'
  /** Sig ja med venteliste. Udført: Sagt ja med venteliste. */
  | 'WAITLIST'
  /** Tilbagekald. Udført: Tilbagekaldt. */
  | 'WITHDRAW';

/** Hvad henvisningen førte til. */
export type ReferralOutcome =
  /** Borgeren er stoppet. */
  | 'CITIZEN_STOPPED'
  /** Målet er nået. */
  | 'GOAL_REACHED'
  /** Gået videre til noget andet. Det er borgeren. */
  | 'MOVED_ON'
  /** Der er ikke længere brug for det. */
  | 'NO_LONGER_NEEDED'
  /** Målet er delvist nået. */
  | 'PARTLY_REACHED';

/** Hvor en henvisning er. De sidste syv er endelige. Levering til fagsystemerne flytter den aldrig; det gør kun mennesker. */
export type ReferralState =
  /** Modtageren har sagt ja. */
  | 'ACCEPTED'
  /** Stoppet efter aftale. */
  | 'CANCELLED'
  /** Bedt stoppet. Afsenderen har bedt om det. */
  | 'CANCEL_REQUESTED'
  /** Gennemført. */
  | 'COMPLETED'
  /** Kladde. Se `referralDrafts`: kun forfatteren ser den, og en henvisning begynder som `SENT`. */
  | 'DRAFT'
  /** Oprettet ved en fejl. */
  | 'ENTERED_IN_ERROR'
  /** Kunne ikke gennemføres. */
  | 'FAILED'
  /** Modtageren har spurgt om mere. */
  | 'INFO_REQUESTED'
  /** I gang. */
  | 'IN_PROGRESS'
  /** Sat i bero. */
  | 'ON_HOLD'
  /** Modtaget. Svar afventes. */
  | 'RECEIVED'
  /** Sendt videre til en anden enhed. Se `next`. */
  | 'REDIRECTED'
  /** Afvist med en begrundelse. */
  | 'REJECTED'
  /** Returneret. Den hører til et andet sted; afsenderen sender den videre eller trækker den tilbage. */
  | 'RETURNED'
  /** Sendt, og ikke modtaget endnu. */
  | 'SENT'
  /** På venteliste. Modtageren har sagt ja. */
  | 'WAITLISTED'
  /** Trukket tilbage af afsenderen. */
  | 'WITHDRAWN';

/** En enhed i et område, ved nøgler. */
export type ReferralUnitInput = {
  /** Områdets nøgle. */
  area: string;
  /** Enhedens nøgle. */
  unit: string;
};

/** Hvad der er værd at tænke over, før der henvises. */
export type ReferralWarningCode =
  /** Ukendt adressebeskyttelse. Det vides ikke, om adressen er beskyttet. */
  | 'ADDRESS_PROTECTION_UNKNOWN'
  /** Samtykket er ikke registreret. */
  | 'CONSENT_NOT_RECORDED'
  /** Samtykket er udløbet. */
  | 'CONSENT_RUN_OUT'
  /** Samtykket er trukket tilbage. */
  | 'CONSENT_WITHDRAWN'
  /** Det vides ikke, hvem der støtter i forvejen. */
  | 'CONTACTS_UNKNOWN'
  /** Der er mange støttepersoner i forvejen. */
  | 'MANY_SUPPORT_PERSONS'
  /** Området har ingen leder. */
  | 'NOBODY_LEADS'
  /** Ingen modtager i enheden. */
  | 'NOBODY_RECEIVES'
  /** Enheden har ingen leder. */
  | 'NO_LEADER'
  /** Der er allerede en åben henvisning. */
  | 'OPEN_REFERRAL_ALREADY'
  /** Adressen er beskyttet. */
  | 'PROTECTED_ADDRESS';

/** Koden for et nej. Typen af nej'et hedder det samme: `VERSION_CONFLICT` er en `VersionConflict`. */
export type RefusalCode =
  /** Ændringen er udvalgets. */
  | 'COMMITTEE_NEEDED'
  /** Der mangler et samtykke. */
  | 'CONSENT_MISSING'
  /** Nummeret er brugt. Til en anden afgørelse i området. */
  | 'DECISION_EXISTS'
  /** Nøglen er brugt før. Til noget andet. */
  | 'IDEMPOTENCY_MISMATCH'
  /** Antallet kan ikke passe. */
  | 'INVALID_AMOUNT'
  /** Området kan ikke passe. */
  | 'INVALID_AREA'
  /** Datoen kan ikke passe. */
  | 'INVALID_DATE'
  /** Niveauet kan ikke passe. */
  | 'INVALID_LEVEL'
  /** Teksten kan ikke bruges. */
  | 'INVALID_TEXT'
  /** Det kræver en leder. */
  | 'LEADER_NEEDED'
  /** Mødet er fuldt. Der er ikke plads til flere sager. */
  | 'MEETING_FULL'
  /** Der mangler noget. */
  | 'MISSING'
  /** Det er ikke dig, der kan gøre dette. */
  | 'NOT_ALLOWED'
  /** Ikke omfattet. Af trækningsretten eller af rammen. */
  | 'NOT_COVERED'
  /** Kan ikke gøres nu. Ikke fra den tilstand, tingen er i. */
  | 'NOT_POSSIBLE'
  /** Udvalget kan ikke beslutte. */
  | 'NOT_QUORATE'
  /** Sagen er ikke velbelyst. */
  | 'NOT_READY'
  /** Der mangler samtykker, der gælder i dag. */
  | 'NO_CONSENT'
  /** Så meget er der ikke. Af timer eller af et beløb. */
  | 'OVERDRAFT'
  /** Enheden er i eget område. */
  | 'OWN_AREA'
  /** Borgeren har en fælles plan i forvejen. */
  | 'PLAN_EXISTS'
  /** Et fagsystem svarer ikke. Det skal spørges først. */
  | 'SOURCE_UNAVAILABLE'
  /** Et fagsystem svarer ikke. Det ville ske på grundlag af et tidligere svar. */
  | 'STALE_BASIS'
  /** Noget er ændret siden forhåndsvisningen. */
  | 'STALE_PREVIEW'
  /** Det findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN'
  /** Stikprøven findes ikke. Eller posten er ikke i den. */
  | 'UNKNOWN_AUDIT_SAMPLE'
  /** Nødadgangen findes ikke. Eller den er ikke din at tage stilling til. */
  | 'UNKNOWN_BREAK_GLASS'
  /** Borgeren findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_CITIZEN'
  /** Meldingen findes ikke. Eller den er ikke fra en enhed, du leder. */
  | 'UNKNOWN_CONFLICT_OF_INTEREST'
  /** Samtykket findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_CONSENT'
  /** Afgørelsen findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_DECISION'
  /** Leveringen findes ikke. */
  | 'UNKNOWN_DELIVERY'
  /** Uenigheden er der ikke længere. Eller du ser ikke begge værdier. */
  | 'UNKNOWN_DISCREPANCY'
  /** Posteringen findes ikke. */
  | 'UNKNOWN_ENTRY'
  /** Bevillingen er ikke sat til side. */
  | 'UNKNOWN_GRANT'
  /** Området findes ikke. */
  | 'UNKNOWN_GRANT_FEED'
  /** Hjemlen er ikke på kommunens liste. */
  | 'UNKNOWN_LEGAL_BASIS'
  /** Beskeden findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_NOTIFICATION'
  /** Henvisningen findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_REFERRAL'
  /** Reservationen findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_RESERVATION'
  /** Enheden findes ikke. */
  | 'UNKNOWN_UNIT'
  /** Ændret imens. En anden har ændret det, siden du så det. */
  | 'VERSION_CONFLICT'
  /** Listen over medlemmer er ikke efter reglerne. */
  | 'WRONG_MEMBERS';

/** En afgørelse om bostøtte, som ikke står i et fagsystem, Helhed kan læse. */
export type RegisterBostoetteDecisionInput = {
  /** Borgerens id. */
  citizenId: string | number;
  /** Dagen for afgørelsen. */
  decidedOn: string;
  /** Den sidste dag, den gælder. */
  endsOn?: string | null | undefined;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor borgeren ikke er orienteret. Enten denne eller dagen. */
  informedException?: InformedException | null | undefined;
  /** Dagen borgeren blev orienteret om afgørelsen. */
  informedOn?: string | null | undefined;
  /** Hvad der er afgjort. */
  kind: DecisionKind;
  /** Minutter hver gang; kun sammen med `repetition`. */
  minutes?: number | null | undefined;
  /** Afgørelsens nummer, som området skriver det, fx `20/19585`; 1–100 tegn. */
  number: string;
  /** Paragraffen, fx `Serviceloven § 85`. */
  paragraph: string;
  /** Hvem der skal levere støtten. */
  provider?: string | null | undefined;
  /** Hvor tit; kun sammen med `minutes`. */
  repetition?: RepetitionInput | null | undefined;
  /** Fra hvornår den gælder. */
  startsOn: string;
  /** Hvad der er bevilget, fx »Bostøtte«. */
  title: string;
  /** Afgørelsens egen enhed; kan udelades, når du arbejder i én. */
  unit?: ReferralUnitInput | null | undefined;
  /** Versionen. Samme nummer, version og indhold giver den afgørelse, der er. */
  version?: number;
};

/** Afvis en henvisning. */
export type RejectReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Grunden. */
  reason?: RejectionReason | null | undefined;
  /** Begrundelsen. */
  text?: string | null | undefined;
};

/** Hvorfor en henvisning afvises. Forkert enhed er ingen afvisning: den sendes videre. */
export type RejectionReason =
  /** Får allerede hjælpen. */
  | 'ALREADY_RECEIVING'
  /** Borgeren har sagt nej. */
  | 'CITIZEN_DECLINED'
  /** Borgeren har ikke kunnet nås. */
  | 'COULD_NOT_REACH'
  /** Samme henvisning er modtaget før. */
  | 'DUPLICATE'
  /** Utilstrækkelige oplysninger. */
  | 'INSUFFICIENT_INFORMATION'
  /** Ikke i målgruppen. */
  | 'NOT_ELIGIBLE'
  /** Ingen ledig kapacitet. */
  | 'NO_CAPACITY'
  /** Andet. Se teksten. */
  | 'OTHER';

/** Giv reserverede timer tilbage til puljen. */
export type ReleaseBostoetteHoursInput = {
  /** Den version af reservationen, du så på. */
  expectedVersion: number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvor meget; uden dette alt, der er tilbage, i minutter. */
  minutes?: number | null | undefined;
  /** Reservationens id. */
  reservationId: string | number;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** Hvor tit støtten gives. */
export type RepetitionInput = {
  /** Hvor mange gange i hver af mønstrets perioder. */
  count: number;
  /** Mønstret. */
  pattern: RepetitionPattern;
};

/** Hvor tit støtten gives. */
export type RepetitionPattern =
  /** Hver dag. */
  | 'DAILY'
  /** Hver anden uge. */
  | 'FORTNIGHTLY'
  /** Hver måned. */
  | 'MONTHLY'
  /** Hvert kvartal. */
  | 'QUARTERLY'
  /** Hver hverdag. */
  | 'WEEKDAYS'
  /** Hver uge. */
  | 'WEEKLY'
  /** Hvert år. */
  | 'YEARLY';

/** Hvad der skal leveres igen. */
export type ReplayDeliveryInput = {
  /** Den fejlede leverings id. */
  id: string | number;
  /** Din egen nøgle for netop dette; den samme, hvis du prøver igen. */
  idempotencyKey: string;
};

/** Bed om at få en henvisning stoppet. */
export type RequestReferralCancellationInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. */
  text?: string | null | undefined;
};

/** Spørg afsenderen om mere. */
export type RequestReferralInformationInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Spørgsmålene, hvert 5–1.000 tegn. */
  questions: Array<string>;
};

/** Reservér timer til en borger, der er flyttet. */
export type ReserveBostoetteHoursInput = {
  /** Borgerens id. */
  citizenId: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvor meget, i minutter. */
  minutes: number;
  /** Dagen borgeren blev flyttet. */
  movedOn: string;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** En pause, der er forbi. */
export type ResumePlanInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
};

/** Genoptag. */
export type ResumeReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Giv noget af et træk tilbage. */
export type ReturnMandateInput = {
  /** Beløbet i øre; uden dette alt, der er tilbage af trækket. */
  amountOere?: number | null | undefined;
  /** Trækkets id. */
  entryId: string | number;
  /** Den version af trækket, du så på (`MandateDraw.version`). */
  expectedVersion: number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. Uden CPR-nummer. */
  text: string;
};

/** Returnér en henvisning til den enhed, der sendte den. */
export type ReturnReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. */
  text?: string | null | undefined;
};

/** Få vist en borgers CPR-nummer. */
export type RevealCprInput = {
  /** Borgerens id. */
  citizenId: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvad nummeret skal bruges til, 10–255 tegn. Uden CPR-nummer. */
  reason: string;
};

/** Hvad en post i en stikprøve viste. */
export type ReviewAuditSampleInput = {
  /** Hvor mange gange posten var vurderet, da du så den; 0 første gang. */
  expectedVersion: number;
  /** Stikprøvens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. */
  idempotencyKey: string;
  /** Postens nummer i stikprøven. */
  place: number;
  /** Hvad der er at sige til den, 10–255 tegn uden CPR-nummer. Skal gives, når der er noget at se nærmere på. */
  text?: string | null | undefined;
  /** Vurderingen. */
  verdict: AuditVerdict;
};

/** Tag stilling til en nødadgang. */
export type ReviewBreakGlassInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Nødadgangens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor; skal med, når den ikke var i orden. Uden CPR-nummer. */
  text?: string | null | undefined;
  /** Hvad du kom frem til. */
  verdict: GlassVerdict;
};

/** De roller en medarbejder kan have i en enhed. */
export type Role =
  /** Kontrollant. Fører kontrol med, hvem der har set hvad. */
  | 'AUDITOR'
  /** Sagsbehandler (myndighed). */
  | 'CASEWORKER'
  /** Tovholder. Indkalder til møderne og skriver referat. */
  | 'FACILITATOR'
  /** Modtager henvisninger for en enhed. */
  | 'INTAKE'
  /** Leder af en eller flere enheder. */
  | 'LEADER'
  /** Et fagsystem, der selv kalder Helhed. */
  | 'MACHINE'
  /** Drift. Driver løsningen teknisk; ser ingen borgere. */
  | 'OPERATOR'
  /** Bostøttemedarbejder. Også kontaktperson (udfører). */
  | 'SUPPORT_WORKER';

/** En kladde, som den skal gemmes: hele dens indhold, hver gang. */
export type SaveReferralDraftInput = {
  /** Baggrunden, højst 10.000 tegn. */
  background?: string | null | undefined;
  /** Borgerens id. En kladde skifter ikke borger. */
  citizenId: string | number;
  /** Det ønskede resultat, højst 10.000 tegn. */
  desiredOutcome?: string | null | undefined;
  /** Den version, du så; kræves sammen med `id`. */
  expectedVersion?: number | null | undefined;
  /** Kladdens id; udelades, når den er ny. */
  id?: string | number | null | undefined;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver den samme kladde igen. */
  idempotencyKey: string;
  /** Hvorfor borgeren ikke er orienteret. */
  informedException?: InformedException | null | undefined;
  /** Dagen borgeren blev orienteret. */
  informedOn?: string | null | undefined;
  /** Hjemlens nøgle, se `legalBases`. */
  legalBasis?: string | null | undefined;
  /** Hvornår det tænkes at begynde. */
  plannedStartOn?: string | null | undefined;
  /** Formålet, højst 10.000 tegn. */
  purpose?: string | null | undefined;
  /** Enheden, der henvises til; kan udelades. */
  receiver?: ReferralUnitInput | null | undefined;
  /** Din egen enhed; kan udelades. */
  sender?: ReferralUnitInput | null | undefined;
};

/** En sag, der sættes på dagsordenen. */
export type ScheduleCommitteeCaseInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Mødet. */
  meetingId: string | number;
};

/** En sag, der sendes tilbage, fordi den ikke er velbelyst. */
export type SendBackCommitteeCaseInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Navnene på de punkter, der mangler. */
  items: Array<string>;
  /** Bemærkning. */
  text?: string | null | undefined;
};

/** Hele listen over medlemmer, fra en dag. De gamle lister står. */
export type SetCommitteeMembersInput = {
  /** Hvor mange lister du har set. */
  expectedVersion: number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Medlemmerne, alle sammen. */
  members: Array<CommitteeMemberInput>;
  /** Fra hvilken dag, tidligst i dag. */
  validFrom: string;
};

/** Ordet, der afgør en uenighed i udvalget. */
export type SettleCommitteeCaseInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvad der er besluttet. */
  outcome: CommitteeOutcome;
  /** Den fælles plan, når det er den. */
  plan?: DecidedPlanInput | null | undefined;
  /** Begrundelsen, højst 10.000 tegn. */
  text: string;
  /** Området, når ét går videre alene, eller sagen flytter. */
  to?: CommitteeTargetInput | null | undefined;
};

/** Sig, at begge værdier er rigtige. */
export type SettleDiscrepancyAsBothRightInput = {
  /** Det, der stod for de værdier, du så (`Discrepancy.basis`). */
  basis: string;
  /** Den version, du har set. */
  expectedVersion: number;
  /** Uenighedens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Hvorfor begge er rigtige, fx to telefoner; 10–255 tegn. Uden CPR-nummer. */
  reason: string;
};

/** Sig, hvilket områdes værdi der er den rigtige. */
export type SettleDiscrepancyByCorrectionInput = {
  /** Det, der stod for de værdier, du så (`Discrepancy.basis`). */
  basis: string;
  /** Den version, du har set. */
  expectedVersion: number;
  /** Uenighedens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Området med den rigtige værdi (nøgle). */
  rightArea: string;
};

/** Hvorfor noget fra et område mangler eller holdes tilbage. */
export type SourceErrorCode =
  /** Forespørgslen blev afbrudt. */
  | 'CANCELLED'
  /** Læsningen af afgørelser er bagud. */
  | 'DECISIONS_BEHIND'
  /** Der læses afgørelser nu. Nogle er meldt og ikke læst. */
  | 'DECISIONS_CATCHING_UP'
  /** Afgørelserne kan ikke læses. */
  | 'DECISIONS_FAILING'
  /** Afgørelserne er ikke læst endnu. */
  | 'DECISIONS_NOT_READ'
  /** Nogle afgørelser er sat til side. */
  | 'DECISIONS_SET_ASIDE'
  /** Fagsystemet er slået fra. */
  | 'DISABLED'
  /** Der er noget, som ikke vises. */
  | 'EXISTS'
  /** Fagsystemet giver ikke adgang til borgeren. */
  | 'INACCESSIBLE'
  /** Borgeren har fået nyt CPR-nummer. */
  | 'NEW_CPR'
  /** Ikke sat op. Fagsystemet giver ikke disse oplysninger. */
  | 'NOT_CONFIGURED'
  /** Der mangler et grundlag. */
  | 'NO_BASIS'
  /** Vises ikke til det formål. */
  | 'PURPOSE'
  /** Adgangen kan ikke afgøres endnu. Et andet fagsystem svarer ikke. */
  | 'UNDECIDED'
  /** Fagsystemet har for travlt. */
  | 'UPSTREAM_BUSY'
  /** Svaret kunne ikke læses. Helt eller delvis. */
  | 'UPSTREAM_INVALID'
  /** Der holdes en kort pause. Fagsystemet har fejlet flere gange. */
  | 'UPSTREAM_PAUSED'
  /** Fagsystemet gav ikke Helhed adgang. */
  | 'UPSTREAM_REFUSED'
  /** Fagsystemet svarede ikke i tide. */
  | 'UPSTREAM_TIMEOUT'
  /** Fagsystemet svarer ikke. */
  | 'UPSTREAM_UNREACHABLE'
  /** Frivillig støtte. Vises ikke til det formål. */
  | 'VOLUNTARY';

/** Hvordan det gik med en kilde. */
export type SourceState =
  /** Fagsystemet er slået fra. */
  | 'DISABLED'
  /** Fagsystemet fejlede. */
  | 'FAILED'
  /** Hentet nu. */
  | 'FRESH'
  /** Ikke spurgt. Der er ikke bedt om svaret. */
  | 'NOT_ASKED'
  /** Et tidligere svar. Fagsystemet svarede ikke. */
  | 'STALE'
  /** Fagsystemet svarede ikke i tide. */
  | 'TIMED_OUT'
  /** Holdt tilbage. Der er intet vist, fordi der mangler et grundlag for at vise det, eller fordi fagsystemet ikke giver adgang. */
  | 'WITHHELD';

/** Hvad der kom ud af et spørgsmål i sparringsforum. */
export type SparringOutcome =
  /** Råd. */
  | 'ADVICE'
  /** Foreslås udvalget. */
  | 'PROPOSE'
  /** Henvises. */
  | 'REFERRAL';

/** En fælles plan, der begynder. */
export type StartPlanInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
};

/** Begynd. */
export type StartReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
};

/** Hvad en indsats foreslås til. */
export type SuggestedEffortKind =
  /** Beskæftigelsesindsats. Til en borger, der bliver i socialområdet. */
  | 'EMPLOYMENT_EFFORT'
  /** Lovpligtige samtaler. Og tilbud efter LAB. */
  | 'INTERVIEWS';

/** Hvordan et fagsystem har det. */
export type SystemState =
  /** Svarer, men ikke hver gang. */
  | 'DEGRADED'
  /** Slået fra af driften. */
  | 'DISABLED'
  /** Svarer ikke. Helhed holder pause og prøver igen. */
  | 'DOWN'
  /** Svarer. */
  | 'UP';

/** En sag, der tages af dagsordenen. */
export type TakeOffAgendaInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Begrundelsen. */
  text: string;
};

/** Hvad der kan ske på en tidslinje, i fælles ord. */
export type TimelineEventKind =
  /** Indsats begynder. */
  | 'ACTIVITY_BEGINS'
  /** Indsats slutter. */
  | 'ACTIVITY_ENDS'
  /** Sag lukket. */
  | 'CASE_CLOSED'
  /** Sag afgjort. */
  | 'CASE_DECIDED'
  /** Sag oplyst. */
  | 'CASE_INFORMED'
  /** Sag oprettet. */
  | 'CASE_OPENED'
  /** Afgørelse om bostøtte. */
  | 'DECISION';

/** Hvilke hændelser en tidslinje skal vise. */
export type TimelineFilter = {
  /** Kun dette område (nøgle); de andre bliver ikke spurgt. */
  area?: string | null | undefined;
  /** Kun disse slags. */
  kinds?: Array<TimelineEventKind> | null | undefined;
};

/** Hvorfor en bevilling i et fagsystem ikke kunne læses som en afgørelse. */
export type UnusableGrantReason =
  /** Ulæselig ændring. En ændring på listen kunne ikke læses. */
  | 'CHANGE_NOT_UNDERSTOOD'
  /** Den slutter, før den begynder. */
  | 'END_BEFORE_START'
  /** En anden bevilling. Eller en anden borgers ligger under linket. */
  | 'FOREIGN_GRANT'
  /** Den er der ikke længere. */
  | 'GONE'
  /** Ingen adgang. Fagsystemet giver ikke adgang til den. */
  | 'INACCESSIBLE'
  /** Sjældnere end hver periode. Støtten gives mindre end én gang i hver. */
  | 'NEGATIVE_PERIOD'
  /** Den kunne ikke læses. */
  | 'NOT_UNDERSTOOD'
  /** Ingen dato. Der er hverken en dag for afgørelsen eller en startdag. */
  | 'NO_DATE'
  /** Der er ingen minutter. */
  | 'NO_MINUTES'
  /** Der mangler en paragraf. */
  | 'NO_PARAGRAPH'
  /** Paragraffen er ændret. Den var bostøtte og er det ikke mere. */
  | 'PARAGRAPH_CHANGED'
  /** Usikker paragraf. Den ligner en, der er bostøtte, eller bevillingen hedder bostøtte, men paragraffen er ikke på listen. */
  | 'PARAGRAPH_UNSURE'
  /** For mange timer. Der er flere om ugen, end en uge har. */
  | 'TOO_MUCH_TIME'
  /** Ukendt hyppighed. Det vides ikke, hvor tit støtten gives. */
  | 'UNKNOWN_REPETITION'
  /** Ukendt tilstand. Fagsystemets ord for den kendes ikke. */
  | 'UNKNOWN_STATE'
  /** En version mangler. Den er meldt og ikke kommet. */
  | 'VERSION_MISSING';

/** Hvad der kan begyndes på uden en borger fundet frem. */
export type ViewerAction =
  /** Brug nødadgang. Med borgerens CPR-nummer (`breakGlass`). */
  | 'BREAK_GLASS'
  /** Lov en stikprøve. Af loggen (`commitAuditSample`). */
  | 'COMMIT_AUDIT_SAMPLE'
  /** Meld dig inhabil. Med borgerens CPR-nummer (`declareConflictOfInterest`). */
  | 'DECLARE_CONFLICT_OF_INTEREST'
  /** Læs afgørelserne nu. Områdets liste læses uden at vente (`readGrantFeedNow`). */
  | 'READ_GRANT_FEED';

/** Hvad der ventes på. */
export type WaitingFor =
  /** Kvittering for en besked. Om en afgørelse. */
  | 'ACKNOWLEDGEMENT'
  /** Et svar. */
  | 'ANSWER'
  /** Svar på, om det stoppes. */
  | 'CANCELLATION_ANSWER'
  /** Udvalgets beslutning efter mødet. */
  | 'CASE_MINUTES'
  /** At en sag til udvalget bliver velbelyst. */
  | 'CASE_PREPARATION'
  /** En leders svar. Om en sag skal for udvalget. */
  | 'CASE_REFERRAL'
  /** En plads på udvalgets dagsorden. */
  | 'CASE_SCHEDULING'
  /** Et ord, der afgør en uenighed i udvalget. */
  | 'CASE_SETTLEMENT'
  /** Et nyt samtykke. Noget til modtageren holdes tilbage, fordi borgerens samtykke er trukket tilbage eller udløbet. */
  | 'CONSENT'
  /** Lederens syn på et samtykke. Et andet område har registreret det. */
  | 'CONSENT_REVIEW'
  /** Et blik på en levering. Den kunne ikke leveres. */
  | 'DELIVERY'
  /** Svar på en indsigelse. Fra den enhed, der traf afgørelsen. */
  | 'DISPUTE'
  /** At svaret på en indsigelse ses. */
  | 'DISPUTE_ANSWER'
  /** Lederens syn på en nødadgang. */
  | 'GLASS_REVIEW'
  /** Flere oplysninger. */
  | 'INFORMATION'
  /** At koordinatoren mødes med borgeren. */
  | 'MEETING_CITIZEN'
  /** At der holdes samarbejdsmøde. */
  | 'MEETING_COOPERATION'
  /** At der holdes et tværfagligt samarbejdsmøde. */
  | 'MEETING_CROSS'
  /** At et møde registreres. Dagen er gået, og ingen har sagt, om det blev holdt. */
  | 'MEETING_MINUTES'
  /** At der holdes sparringsforum. */
  | 'MEETING_SPARRING'
  /** Borgerens svar på en fælles plan. */
  | 'PLAN_ANSWER'
  /** En anden koordinator. Koordinatoren er stoppet efter fagsystemet. */
  | 'PLAN_COORDINATOR'
  /** Opfølgning på en fælles plan. */
  | 'PLAN_FOLLOW_UP'
  /** At en fælles plan tilbydes borgeren. */
  | 'PLAN_OFFER'
  /** En vurdering af målene i en fælles plan. */
  | 'PLAN_PROGRESS'
  /** At en fælles plan genoptages. */
  | 'PLAN_RESUMPTION'
  /** At en fælles plan begynder. Med den første indsats. */
  | 'PLAN_START'
  /** At den modtages. */
  | 'RECEIPT'
  /** At det genoptages. */
  | 'RESUMPTION'
  /** Svar på en returnering. Afsenderen sender den videre eller trækker den tilbage. */
  | 'RETURN_ANSWER'
  /** At en besked om en afgørelse ses. */
  | 'SEEING'
  /** At det begynder. */
  | 'START';

/** En sag, der trækkes tilbage. */
export type WithdrawCommitteeCaseInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Sagens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Begrundelsen. */
  text: string;
};

/** Træk et samtykke tilbage for borgeren. */
export type WithdrawConsentInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Hvordan borgeren sagde det. */
  form: ConsentForm;
  /** Samtykkets id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvad der ellers blev sagt. Uden CPR-nummer. */
  text?: string | null | undefined;
};

/** Borgeren trækker sig fra sin plan. Der spørges ikke om hvorfor. */
export type WithdrawPlanInput = {
  /** Den version, du har set. */
  expectedVersion: number;
  /** Hvordan borgeren sagde det. */
  form: PlanAnswerForm;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Den dag, borgeren trak sig. */
  withdrawnOn: string;
};

/** Træk en henvisning tilbage. */
export type WithdrawReferralInput = {
  /** Den version, du så. */
  expectedVersion: number;
  /** Henvisningens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  idempotencyKey: string;
  /** Hvorfor. */
  text?: string | null | undefined;
};

/** Hvad der skal gøres, for at noget ikke venter længere; de samme ord for alle slags arbejde. */
export type WorkAction =
  /** Kvittér for beskeden. */
  | 'ACKNOWLEDGE_NOTIFICATION'
  /** Svar på, om det stoppes. */
  | 'ANSWER_CANCELLATION'
  /** Besvar indsigelsen. */
  | 'ANSWER_DISPUTE'
  /** Få borgerens svar. */
  | 'ANSWER_PLAN'
  /** Svar på henvisningen. */
  | 'ANSWER_REFERRAL'
  /** Send videre eller træk tilbage. Henvisningen er returneret. */
  | 'ANSWER_RETURN'
  /** Vurdér målene. */
  | 'ASSESS_PLAN'
  /** Sørg for en anden koordinator. Koordinatoren er stoppet. */
  | 'CHANGE_COORDINATOR'
  /** Registrér udvalgets beslutning. */
  | 'DECIDE_CASE'
  /** Følg op på planen. */
  | 'FOLLOW_UP_PLAN'
  /** Se på leveringen. Den kunne ikke leveres. */
  | 'LOOK_AT_DELIVERY'
  /** Tilbyd planen. */
  | 'OFFER_PLAN'
  /** Planlæg og hold mødet. */
  | 'PLAN_MEETING'
  /** Oplys sagen til udvalget. */
  | 'PREPARE_CASE'
  /** Giv flere oplysninger. */
  | 'PROVIDE_INFORMATION'
  /** Modtag henvisningen. */
  | 'RECEIVE_REFERRAL'
  /** Sig ja eller nej til sagen. Skal den for udvalget? */
  | 'REFER_CASE'
  /** Registrér, om mødet er holdt. */
  | 'REGISTER_MEETING'
  /** Indhent nyt samtykke. Ellers kan det ikke deles. */
  | 'RENEW_CONSENT'
  /** Genoptag planen. */
  | 'RESUME_PLAN'
  /** Genoptag. */
  | 'RESUME_REFERRAL'
  /** Tag stilling til nødadgangen. */
  | 'REVIEW_BREAK_GLASS'
  /** Se på samtykket. Et andet område har registreret det. */
  | 'REVIEW_CONSENT'
  /** Sæt sagen på udvalgets dagsorden. */
  | 'SCHEDULE_CASE'
  /** Se svaret på indsigelsen. */
  | 'SEE_DISPUTE_ANSWER'
  /** Se beskeden. */
  | 'SEE_NOTIFICATION'
  /** Afgør uenigheden i udvalget. */
  | 'SETTLE_CASE'
  /** Begynd planen. */
  | 'START_PLAN'
  /** Begynd. */
  | 'START_REFERRAL';

/** Slags arbejde, der kan vente. */
export type WorkKind =
  /** Nødadgang. */
  | 'BREAK_GLASS'
  /** Sag til udvalget. */
  | 'COMMITTEE'
  /** Samtykke. */
  | 'CONSENT'
  /** Levering. Noget, du eller din enhed har sendt, er ikke nået frem. */
  | 'DELIVERY'
  /** Møde. */
  | 'MEETING'
  /** Besked om en afgørelse. */
  | 'NOTIFICATION'
  /** Fælles plan. */
  | 'PLAN'
  /** Henvisning. */
  | 'REFERRAL';

/** Hvordan noget, der ventede, endte. */
export type WorkOutcome =
  /** Sagt ja. */
  | 'ACCEPTED'
  /** Kvitteret. */
  | 'ACKNOWLEDGED'
  /** Planen er i gang. */
  | 'ACTIVE'
  /** Planen er aftalt. */
  | 'AGREED'
  /** Svaret på indsigelsen er set. */
  | 'ANSWER_SEEN'
  /** Stoppet. */
  | 'CANCELLED'
  /** Bedt om, at det stoppes. */
  | 'CANCEL_REQUESTED'
  /** Udvalget har besluttet. */
  | 'CASE_DECIDED'
  /** En leder har sagt nej. Sagen kommer ikke for udvalget. */
  | 'CASE_DECLINED'
  /** Udvalget var uenigt. */
  | 'CASE_DISAGREED'
  /** Sagen er bragt for udvalget. */
  | 'CASE_PREPARING'
  /** Sagen er foreslået udvalget. */
  | 'CASE_PROPOSED'
  /** Sagen er velbelyst. */
  | 'CASE_READY'
  /** Sagen er på dagsordenen. */
  | 'CASE_SCHEDULED'
  /** Sagen til udvalget er trukket tilbage. */
  | 'CASE_WITHDRAWN'
  /** Planen er lukket efter et nej. */
  | 'CLOSED'
  /** Gennemført. */
  | 'COMPLETED'
  /** Leveringen er opgivet af afsenderen. */
  | 'DEAD'
  /** Borgeren har sagt nej til planen. */
  | 'DECLINED'
  /** Leveret. */
  | 'DELIVERED'
  /** Der er gjort indsigelse. */
  | 'DISPUTED'
  /** Indsigelsen er besvaret. */
  | 'DISPUTE_ANSWERED'
  /** Indsigelsen er set. */
  | 'DISPUTE_SEEN'
  /** Planen er afsluttet. */
  | 'ENDED'
  /** Var en fejl. */
  | 'ENTERED_IN_ERROR'
  /** Kunne ikke gennemføres. */
  | 'FAILED'
  /** Leveringen holdes tilbage. Borgerens samtykke gælder ikke længere. */
  | 'HELD'
  /** Der er spurgt om mere. */
  | 'INFO_REQUESTED'
  /** I gang. */
  | 'IN_PROGRESS'
  /** Nødadgangen var i orden. */
  | 'JUSTIFIED'
  /** Mødet er indkaldt. */
  | 'MEETING_CALLED'
  /** Mødet er aflyst. */
  | 'MEETING_CANCELLED'
  /** Mødet er holdt. */
  | 'MEETING_HELD'
  /** Mødet er planlagt. */
  | 'MEETING_PLANNED'
  /** Står kun i Helhed. Fagsystemet tager ikke imod notater. */
  | 'NOT_TAKEN'
  /** Planen er tilbudt. */
  | 'OFFERED'
  /** Sat i bero. */
  | 'ON_HOLD'
  /** Planen er på pause. */
  | 'PAUSED'
  /** Planen er foreslået. */
  | 'PROPOSED'
  /** Leveringen er sat i gang igen. */
  | 'QUEUED'
  /** Modtaget. */
  | 'RECEIVED'
  /** Samtykket er set og står ved magt. */
  | 'RECORDED'
  /** Sendt videre. */
  | 'REDIRECTED'
  /** Afvist. */
  | 'REJECTED'
  /** Returneret. */
  | 'RETURNED'
  /** Set. */
  | 'SEEN'
  /** Sendt til modtageren. */
  | 'SENT'
  /** Nødadgangen var ikke i orden. */
  | 'UNJUSTIFIED'
  /** Sagt ja, med venteliste. */
  | 'WAITLISTED'
  /** Trukket tilbage. */
  | 'WITHDRAWN';

/** Hvad af det, der venter, en liste skal vise. */
export type WorkQueueFilter = {
  /** Kun om denne borger. */
  citizenId?: string | number | null | undefined;
  /** Kun disse slags arbejde. */
  kinds?: Array<WorkKind> | null | undefined;
  /** Kun det, der venter på netop dig, og ikke på hele enheden. */
  mineOnly?: boolean | null | undefined;
  /** Kun det, hvis frist er overskredet. */
  overdueOnly?: boolean | null | undefined;
  /** Kun det, der venter på denne af dine enheder. */
  unit?: ReferralUnitInput | null | undefined;
  /** Kun dette. */
  waitingFor?: Array<WaitingFor> | null | undefined;
};

/** Planens indhold, som det skal stå. Hvad der udelades, står, som det stod. */
export type WritePlanInput = {
  /** Borgerens egne ord, højst 2.000 tegn. */
  citizensWords?: string | null | undefined;
  /** Alle indsatserne, højst 20. Er du ikke koordinator, så kun dit eget områdes, og de andre står, som de stod. */
  efforts?: Array<EffortInput> | null | undefined;
  /** Den version, du har set. */
  expectedVersion: number;
  /** En anden aftalt dag for opfølgning; en senere er udvalgets. */
  followUpOn?: string | null | undefined;
  /** Alle målene, højst 10. Et mål, der er vurderet eller afsluttet, kan ikke tages ud. */
  goals?: Array<GoalInput> | null | undefined;
  /** Planens id. */
  id: string | number;
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  idempotencyKey: string;
  /** Motivation og ressourcer, højst 2.000 tegn. */
  resources?: string | null | undefined;
  /** Om det er borgeren, der ønsker ændringen. */
  wishedByCitizen?: boolean | null | undefined;
};

/** En handling, hvis skrivning i fagsystemerne skal vises: netop én, med det input, den ellers ville få. */
export type WritingActionInput =
  {   /** Registrér borgerens svar. */
  answerPlan: AnswerPlanInput; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never;   /** Vurdér et mål. */
  assessGoal: AssessGoalInput; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never;   /** Indkald til et møde. */
  callMeeting: CallMeetingInput; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never;   /** Aflys et møde. */
  cancelMeeting: CancelMeetingInput; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never;   /** Afslut et mål. */
  closeGoal: CloseGoalInput; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never;   /** Ret en postering. */
  correctMandate: CorrectMandateInput; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never;   /** Ret planens resultat. */
  correctPlanOutcome: CorrectPlanOutcomeInput; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never;   /** Beslut en sag i udvalget. */
  decideCommitteeCase: DecideCommitteeCaseInput; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never;   /** Beslut en væsentlig ændring af planen. */
  decidePlan: DecidePlanInput; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never;   /** Træk på rammen. */
  drawMandate: DrawMandateInput; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never;   /** Afslut planen. */
  endPlan: EndPlanInput; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never;   /** Følg op på planen. */
  followUpPlan: FollowUpPlanInput; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never;   /** Registrér et møde, der er holdt. */
  holdMeeting: HoldMeetingInput; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never;   /** Flyt et møde. */
  moveMeeting: MoveMeetingInput; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never;   /** Udpeg en stedfortræder for koordinatoren. */
  nameStandIn: NameStandInInput; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never;   /** Sæt planen på pause. */
  pausePlan: PausePlanInput; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never;   /** Genoptag planen. */
  resumePlan: ResumePlanInput; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never;   /** Før noget af et træk tilbage. */
  returnMandate: ReturnMandateInput; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never;   /** Afgør en uenighed i udvalget. */
  settleCommitteeCase: SettleCommitteeCaseInput; startPlan?: never; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never;   /** Begynd planen. */
  startPlan: StartPlanInput; withdrawPlan?: never; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never;   /** Registrér, at borgeren trækker sig. */
  withdrawPlan: WithdrawPlanInput; writePlan?: never; }
  |  { answerPlan?: never; assessGoal?: never; callMeeting?: never; cancelMeeting?: never; closeGoal?: never; correctMandate?: never; correctPlanOutcome?: never; decideCommitteeCase?: never; decidePlan?: never; drawMandate?: never; endPlan?: never; followUpPlan?: never; holdMeeting?: never; moveMeeting?: never; nameStandIn?: never; pausePlan?: never; resumePlan?: never; returnMandate?: never; settleCommitteeCase?: never; startPlan?: never; withdrawPlan?: never;   /** Skriv i den fælles plan. */
  writePlan: WritePlanInput; };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { today: string, viewer: { id: string, name: string, allowedActions: Array<ViewerAction>, breakGlassMinutes: number, expiresAt: string, functions: Array<{ role: Role, area: string | null, unit: string | null }> }, formLimits: Array<
    | { __typename: 'CountLimit', mutation: string, field: string }
    | { __typename: 'DateLimit', mutation: string, field: string }
    | { __typename: 'NumberLimit', mutation: string, field: string }
    | { __typename: 'TextLimit', minLength: number, maxLength: number, mutation: string, field: string }
  > };

export type AreasQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasQuery = { viewer: { units: Array<{ key: string, name: string, area: { key: string, name: string } }> }, areas: Array<{ key: string, name: string, units: { nodes: Array<{ key: string, name: string }> | null } }> };

export type WorkQueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorkQueueChangedSubscription = { workQueueChanged: { at: string } };

type RefusalParts_CommitteeNeeded_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_ConsentMissing_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_DecisionExists_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_IdempotencyMismatch_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_InvalidAmount_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_InvalidArea_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_InvalidDate_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_InvalidLevel_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_InvalidText_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_LeaderNeeded_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_MeetingFull_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_Missing_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_NoConsent_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_NotAllowed_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_NotCovered_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_NotPossible_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_NotQuorate_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_NotReady_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_Overdraft_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_OwnArea_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_PlanExists_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_SourceUnavailable_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_StaleBasis_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_StalePreview_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_Unknown_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownAuditSample_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownBreakGlass_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownCitizen_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownConflictOfInterest_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownConsent_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownDecision_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownDelivery_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownDiscrepancy_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownEntry_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownGrant_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownGrantFeed_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownLegalBasis_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownNotification_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownReferral_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownReservation_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_UnknownUnit_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_VersionConflict_Fragment = { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

type RefusalParts_WrongMembers_Fragment = { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> };

export type RefusalPartsFragment =
  | RefusalParts_CommitteeNeeded_Fragment
  | RefusalParts_ConsentMissing_Fragment
  | RefusalParts_DecisionExists_Fragment
  | RefusalParts_IdempotencyMismatch_Fragment
  | RefusalParts_InvalidAmount_Fragment
  | RefusalParts_InvalidArea_Fragment
  | RefusalParts_InvalidDate_Fragment
  | RefusalParts_InvalidLevel_Fragment
  | RefusalParts_InvalidText_Fragment
  | RefusalParts_LeaderNeeded_Fragment
  | RefusalParts_MeetingFull_Fragment
  | RefusalParts_Missing_Fragment
  | RefusalParts_NoConsent_Fragment
  | RefusalParts_NotAllowed_Fragment
  | RefusalParts_NotCovered_Fragment
  | RefusalParts_NotPossible_Fragment
  | RefusalParts_NotQuorate_Fragment
  | RefusalParts_NotReady_Fragment
  | RefusalParts_Overdraft_Fragment
  | RefusalParts_OwnArea_Fragment
  | RefusalParts_PlanExists_Fragment
  | RefusalParts_SourceUnavailable_Fragment
  | RefusalParts_StaleBasis_Fragment
  | RefusalParts_StalePreview_Fragment
  | RefusalParts_Unknown_Fragment
  | RefusalParts_UnknownAuditSample_Fragment
  | RefusalParts_UnknownBreakGlass_Fragment
  | RefusalParts_UnknownCitizen_Fragment
  | RefusalParts_UnknownConflictOfInterest_Fragment
  | RefusalParts_UnknownConsent_Fragment
  | RefusalParts_UnknownDecision_Fragment
  | RefusalParts_UnknownDelivery_Fragment
  | RefusalParts_UnknownDiscrepancy_Fragment
  | RefusalParts_UnknownEntry_Fragment
  | RefusalParts_UnknownGrant_Fragment
  | RefusalParts_UnknownGrantFeed_Fragment
  | RefusalParts_UnknownLegalBasis_Fragment
  | RefusalParts_UnknownNotification_Fragment
  | RefusalParts_UnknownReferral_Fragment
  | RefusalParts_UnknownReservation_Fragment
  | RefusalParts_UnknownUnit_Fragment
  | RefusalParts_VersionConflict_Fragment
  | RefusalParts_WrongMembers_Fragment
;

export type SourcePartsFragment = { state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } };

export type SystemPartsFragment = { key: string, name: string, system: { state: SystemState, since: string | null, retryAt: string | null } };

export type PreviewWritesQueryVariables = Exact<{
  action: WritingActionInput;
}>;


export type PreviewWritesQuery = { previewWrites: { writes: Array<{ kind: EntryKind, title: string, text: string | null, dueOn: string | null, area: { key: string, name: string } }>, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AccessLogQueryVariables = Exact<{
  cpr: string;
}>;


export type AccessLogQuery = { citizenAccessLog: { cprMasked: string, completeness: Completeness, completeUpTo: string, nodes: Array<{ id: string, recordedAt: string, event: string, purposes: Array<string>, intact: boolean, by: { name: string }, bases: Array<{ bases: Array<string>, area: { name: string } }> }> | null, pageInfo: { hasNextPage: boolean } } };

export type AccessLogExportQueryVariables = Exact<{
  cpr: string;
}>;


export type AccessLogExportQuery = { accessLogExport: { madeAt: string, entries: number, text: string } };

export type AuditSamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditSamplesQuery = { auditSamples: { nodes: Array<{ id: string, state: AuditSampleState, from: string, until: string, size: number, seedHash: string, committedAt: string, committedBy: string, population: number | null, allowedActions: Array<AuditSampleAction>, drawn: Array<{ place: number, verdict: AuditVerdict | null, text: string | null, reviewedBy: string | null, version: number, entry: { id: string, recordedAt: string, event: string, purposes: Array<string>, intact: boolean, by: { name: string }, bases: Array<{ bases: Array<string>, area: { name: string } }> } | null }> }> | null } };

export type LogPartsFragment = { id: string, recordedAt: string, event: string, purposes: Array<string>, intact: boolean, by: { name: string }, bases: Array<{ bases: Array<string>, area: { name: string } }> };

export type CommitAuditSampleMutationVariables = Exact<{
  input: CommitAuditSampleInput;
}>;


export type CommitAuditSampleMutation = { commitAuditSample: { sample: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DrawAuditSampleMutationVariables = Exact<{
  input: DrawAuditSampleInput;
}>;


export type DrawAuditSampleMutation = { drawAuditSample: { sample: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ReviewAuditSampleMutationVariables = Exact<{
  input: ReviewAuditSampleInput;
}>;


export type ReviewAuditSampleMutation = { reviewAuditSample: { sample: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type OpenBreakGlassQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenBreakGlassQuery = { viewer: { openBreakGlass: { nodes: Array<{ id: string, version: number, cprMasked: string, reason: string, expiresAt: string, allowedActions: Array<BreakGlassAction>, citizen: { id: string, name: string | null } | null }> | null } } };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass: { glass: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type EndBreakGlassMutationVariables = Exact<{
  input: EndBreakGlassInput;
}>;


export type EndBreakGlassMutation = { endBreakGlass: { glass: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CitizenQueryVariables = Exact<{
  id: string | number;
}>;


export type CitizenQuery = { citizen: { id: string, name: string | null, cprMasked: string, age: number, birthDate: string, addressProtected: boolean | null, phone: string | null, email: string | null, allowedActions: Array<CitizenAction>, waitingCount: number | null, completeness: Completeness, address: { line: string, postalCode: string, city: string } | null, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }>, cases: { nodes: Array<{ id: string, deepLink: string | null, title: string, progress: CaseProgress, systemStatus: string, openedOn: string | null, closedOn: string | null, responsible: string | null, area: { key: string, name: string }, unit: { name: string } | null }> | null, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }> }, activities: { nodes: Array<{ title: string, kind: ActivityKind, systemStatus: string, active: boolean | null, voluntary: boolean | null, startsOn: string | null, endsOn: string | null, provider: string | null, area: { key: string, name: string } }> | null, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }> }, entrance: { name: string | null, unit: string | null, source: EntranceSource | null, agreed: boolean | null, completeness: Completeness, area: { key: string, name: string } | null } | null, contacts: { morePrimary: boolean | null, nodes: Array<{ personKey: string, initials: string | null, phone: string | null, email: string | null, name: string, role: ContactRole, roleName: string, active: boolean, from: string | null, until: string | null, area: { key: string, name: string }, unit: { key: string, name: string } | null }> | null, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }> } } | null };

export type CitizenTimelineQueryVariables = Exact<{
  id: string | number;
  filter?: TimelineFilter | null | undefined;
}>;


export type CitizenTimelineQuery = { citizen: { id: string, timeline: { nodes: Array<{ id: string, on: string, event: string, about: string, area: { key: string, name: string } }> | null, pageInfo: { hasNextPage: boolean }, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }> } } | null };

export type CitizenCourseQueryVariables = Exact<{
  id: string | number;
}>;


export type CitizenCourseQuery = { citizen: { id: string, activities: { nodes: Array<{ title: string, startsOn: string | null, endsOn: string | null, voluntary: boolean | null, area: { key: string, name: string } }> | null }, discrepancies: { nodes: Array<{ id: string, field: DiscrepancyField, state: DiscrepancyState, version: number, basis: string, allowedActions: Array<DiscrepancyAction>, values: Array<{ value: string, area: { key: string, name: string } }>, settlement: { at: string, reason: string | null, by: { name: string }, rightArea: { name: string } | null } | null, history: Array<{ at: string, action: DiscrepancyEventKind, area: { name: string } | null }>, deliveries: Array<{ title: string, kind: EntryKind, state: DeliveryState, nextTryAt: string | null, area: { key: string, name: string }, receipts: Array<{ layer: ReceiptLayer, state: ReceiptState, at: string }> }> }> | null, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }> } } | null };

export type CitizenOwnQueryVariables = Exact<{
  id: string | number;
}>;


export type CitizenOwnQuery = { citizen: { id: string, plan: { id: string, state: PlanState, followUpOn: string, coordinator: { name: string, area: { key: string, name: string } }, waiting: Array<{ dueOn: string, overdue: boolean, waitingFor: WaitingFor }> } | null, referralDraft: { id: string, savedAt: string } | null, referrals: { nodes: Array<{ id: string, state: ReferralState, purpose: string | null, sentAt: string | null, sender: { name: string }, receiver: { name: string }, waiting: { dueOn: string, overdue: boolean, waitingFor: WaitingFor } | null }> | null }, bostoetteDecisions: { completeness: Completeness, nodes: Array<{ id: string, kind: DecisionKind, title: string, decidedOn: string, startsOn: string, endsOn: string | null, minutesPerWeek: number | null, voluntary: boolean, allowedActions: Array<BostoetteDecisionAction>, supersededBy: { id: string } | null, notifications: Array<{ id: string, state: NotificationState, recipient: { unit: { name: string }, area: { key: string, name: string } } }> }> | null }, consents: { nodes: Array<{ id: string, kinds: Array<InformationKind>, caseOrPurpose: string, expiresOn: string, inForce: boolean, from: { name: string }, to: { name: string } }> | null } } | null };

export type CasePartsFragment = { id: string, deepLink: string | null, title: string, progress: CaseProgress, systemStatus: string, openedOn: string | null, closedOn: string | null, responsible: string | null, area: { key: string, name: string }, unit: { name: string } | null };

export type ActivityPartsFragment = { title: string, kind: ActivityKind, systemStatus: string, active: boolean | null, voluntary: boolean | null, startsOn: string | null, endsOn: string | null, provider: string | null, area: { key: string, name: string } };

export type ContactPartsFragment = { personKey: string, initials: string | null, phone: string | null, email: string | null, name: string, role: ContactRole, roleName: string, active: boolean, from: string | null, until: string | null, area: { key: string, name: string }, unit: { key: string, name: string } | null };

export type RevealCprMutationVariables = Exact<{
  input: RevealCprInput;
}>;


export type RevealCprMutation = { revealCpr: { cpr: string | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type SettleDiscrepancyByCorrectionMutationVariables = Exact<{
  input: SettleDiscrepancyByCorrectionInput;
}>;


export type SettleDiscrepancyByCorrectionMutation = { settleDiscrepancyByCorrection: { discrepancy: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type SettleDiscrepancyAsBothRightMutationVariables = Exact<{
  input: SettleDiscrepancyAsBothRightInput;
}>;


export type SettleDiscrepancyAsBothRightMutation = { settleDiscrepancyAsBothRight: { discrepancy: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DiscrepancyAfterFragment = { discrepancy: { id: string } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type CommitteeQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeQuery = { committee: { on: string, version: number, validFrom: string | null, rules: Array<string>, allowedActions: Array<CommitteeAction>, members: Array<{ id: string, name: string, kind: CommitteeMemberKind, unit: string, chair: boolean, area: { key: string, name: string }, deputy: { id: string, name: string, unit: string } | null }>, areas: Array<{ unit: string | null, area: { key: string, name: string } }>, waiting: Array<{ waitingFor: WaitingFor, count: number, overdue: number, oldestInDays: number }>, toStart: { median: number | null, longest: number | null, count: number | null, hidden: boolean } } };

export type CommitteeCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeCasesQuery = { committeeCases: { completeness: Completeness, nodes: Array<{ id: string, citizenName: string | null, cprMasked: string, kind: CommitteeCaseKind, state: CommitteeCaseState, agendaPlace: number | null, presenter: { name: string } | null, meeting: { id: string, at: string } | null, waiting: { waitingFor: WaitingFor, dueOn: string, overdue: boolean } | null }> | null } };

export type CommitteeCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CommitteeCaseQuery = { committeeCase: { id: string, citizenName: string | null, cprMasked: string, kind: CommitteeCaseKind, state: CommitteeCaseState, version: number, until: string | null, why: string, informedOn: string | null, informedException: InformedException | null, sentBack: number, agendaPlace: number | null, allowedActions: Array<CommitteeCaseAction>, citizen: { id: string, contacts: { nodes: Array<{ name: string, initials: string | null, active: boolean, area: { key: string }, unit: { key: string } | null }> | null } } | null, legalBasis: { name: string } | null, proposer: { name: string } | null, referrer: { name: string } | null, presenter: { unit: string, caseworker: string, name: string, area: { key: string, name: string } } | null, coordinator: { unit: string, caseworker: string, name: string, area: { key: string, name: string } } | null, readiness: Array<{ name: string, key: ReadinessItemKey, label: string, state: ReadinessItemState, isRead: boolean, reading: string | null, text: string | null, on: string | null, part: CitizensPart | null, at: string | null, changedSince: boolean | null, area: { key: string, name: string } | null, by: { name: string } | null }>, meeting: { id: string, at: string, place: string } | null, decision: { heldOn: string, outcome: CommitteeOutcome, text: string, agreement: CommitteeAgreement, followUpOn: string | null, toUnit: string | null, until: string | null, dissents: Array<{ text: string, member: { name: string } }>, by: { name: string }, settledBy: Array<{ name: string }>, present: Array<{ presence: CommitteePresence, member: { name: string }, area: { name: string } }>, coordinator: { unit: string, caseworker: string, name: string, area: { key: string, name: string } } | null, areas: Array<{ key: string, name: string }>, efforts: Array<{ title: string, area: { key: string, name: string } }>, toArea: { name: string } | null } | null, disagreement: { heldOn: string, outcome: CommitteeOutcome, text: string, agreement: CommitteeAgreement, followUpOn: string | null, toUnit: string | null, until: string | null, dissents: Array<{ text: string, member: { name: string } }>, by: { name: string }, settledBy: Array<{ name: string }>, present: Array<{ presence: CommitteePresence, member: { name: string }, area: { name: string } }>, coordinator: { unit: string, caseworker: string, name: string, area: { key: string, name: string } } | null, areas: Array<{ key: string, name: string }>, efforts: Array<{ title: string, area: { key: string, name: string } }>, toArea: { name: string } | null } | null, plan: { id: string } | null, waiting: { waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, ageInDays: number } | null, history: Array<{ version: number, at: string, action: CommitteeCaseAction, text: string | null, reason: DeclineReason | null, items: Array<string>, by: { name: string } | null }>, deliveries: Array<{ title: string, kind: EntryKind, state: DeliveryState, nextTryAt: string | null, area: { key: string, name: string }, receipts: Array<{ layer: ReceiptLayer, state: ReceiptState, at: string }> }> } | null };

export type CommitteeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteeChoicesQuery = { committee: { members: Array<{ id: string, name: string, area: { key: string, name: string } }> }, meetings: { nodes: Array<{ id: string, at: string, place: string, placesLeft: number | null }> | null } };

export type ContactPersonFragment = { name: string, initials: string | null, active: boolean, area: { key: string }, unit: { key: string } | null };

export type CommitteeDecisionPartsFragment = { heldOn: string, outcome: CommitteeOutcome, text: string, agreement: CommitteeAgreement, followUpOn: string | null, toUnit: string | null, until: string | null, dissents: Array<{ text: string, member: { name: string } }>, by: { name: string }, settledBy: Array<{ name: string }>, present: Array<{ presence: CommitteePresence, member: { name: string }, area: { name: string } }>, coordinator: { unit: string, caseworker: string, name: string, area: { key: string, name: string } } | null, areas: Array<{ key: string, name: string }>, efforts: Array<{ title: string, area: { key: string, name: string } }>, toArea: { name: string } | null };

export type CommitteeCaseAfterFragment = { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type ProposeCommitteeCaseMutationVariables = Exact<{
  input: ProposeCommitteeCaseInput;
}>;


export type ProposeCommitteeCaseMutation = { proposeCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ReferToCommitteeMutationVariables = Exact<{
  input: ReferToCommitteeInput;
}>;


export type ReferToCommitteeMutation = { referToCommittee: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DeclineCommitteeCaseMutationVariables = Exact<{
  input: DeclineCommitteeCaseInput;
}>;


export type DeclineCommitteeCaseMutation = { declineCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type LightCommitteeCaseMutationVariables = Exact<{
  input: LightCommitteeCaseInput;
}>;


export type LightCommitteeCaseMutation = { lightCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DeclareReadyMutationVariables = Exact<{
  input: DeclareReadyInput;
}>;


export type DeclareReadyMutation = { declareReady: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ScheduleCommitteeCaseMutationVariables = Exact<{
  input: ScheduleCommitteeCaseInput;
}>;


export type ScheduleCommitteeCaseMutation = { scheduleCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type TakeOffAgendaMutationVariables = Exact<{
  input: TakeOffAgendaInput;
}>;


export type TakeOffAgendaMutation = { takeOffAgenda: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type SendBackCommitteeCaseMutationVariables = Exact<{
  input: SendBackCommitteeCaseInput;
}>;


export type SendBackCommitteeCaseMutation = { sendBackCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DecideCommitteeCaseMutationVariables = Exact<{
  input: DecideCommitteeCaseInput;
}>;


export type DecideCommitteeCaseMutation = { decideCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type SettleCommitteeCaseMutationVariables = Exact<{
  input: SettleCommitteeCaseInput;
}>;


export type SettleCommitteeCaseMutation = { settleCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type WithdrawCommitteeCaseMutationVariables = Exact<{
  input: WithdrawCommitteeCaseInput;
}>;


export type WithdrawCommitteeCaseMutation = { withdrawCommitteeCase: { committeeCase: { id: string, version: number, state: CommitteeCaseState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CitizenCommitteeQueryVariables = Exact<{
  id: string | number;
}>;


export type CitizenCommitteeQuery = { citizen: { id: string, committeeCases: { nodes: Array<{ id: string, kind: CommitteeCaseKind, state: CommitteeCaseState, openedAt: string, waiting: { waitingFor: WaitingFor, dueOn: string, overdue: boolean } | null }> | null } } | null, legalBases: Array<{ key: string, name: string, help: string | null }> };

export type SetCommitteeMembersMutationVariables = Exact<{
  input: SetCommitteeMembersInput;
}>;


export type SetCommitteeMembersMutation = { setCommitteeMembers: { committee: { version: number } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ConflictsOfInterestQueryVariables = Exact<{ [key: string]: never; }>;


export type ConflictsOfInterestQuery = { conflictsOfInterest: { nodes: Array<{ id: string, cprMasked: string, relation: ConflictOfInterestRelation, at: string, allowedActions: Array<ConflictOfInterestAction>, by: { id: string, name: string } }> | null } };

export type DeclareConflictOfInterestMutationVariables = Exact<{
  input: DeclareConflictOfInterestInput;
}>;


export type DeclareConflictOfInterestMutation = { declareConflictOfInterest: { conflictOfInterest: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type EndConflictOfInterestMutationVariables = Exact<{
  input: EndConflictOfInterestInput;
}>;


export type EndConflictOfInterestMutation = { endConflictOfInterest: { conflictOfInterest: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ConflictAfterFragment = { conflictOfInterest: { id: string } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type CitizenConsentsQueryVariables = Exact<{
  id: string | number;
}>;


export type CitizenConsentsQuery = { citizen: { id: string, name: string | null, cprMasked: string, allowedActions: Array<CitizenAction>, consents: { completeness: Completeness, nodes: Array<{ id: string, kinds: Array<InformationKind>, caseOrPurpose: string, form: ConsentForm, givenOn: string, expiresOn: string, inForce: boolean, heardBy: string, recordedByGiver: boolean, unusual: boolean, version: number, allowedActions: Array<ConsentAction>, from: { key: string, name: string }, to: { key: string, name: string }, recordedBy: { name: string }, seen: { at: string, by: { name: string } } | null, withdrawn: { at: string, text: string | null, by: { name: string } } | null }> | null } } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { consent: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { consent: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type MarkConsentSeenMutationVariables = Exact<{
  input: MarkConsentSeenInput;
}>;


export type MarkConsentSeenMutation = { markConsentSeen: { consent: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ConsentAfterFragment = { consent: { id: string } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type CitizenToDecideOnQueryVariables = Exact<{
  id: string | number;
}>;


export type CitizenToDecideOnQuery = { citizen: { id: string, name: string | null, cprMasked: string, allowedActions: Array<CitizenAction> } | null };

export type DecisionToCorrectQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionToCorrectQuery = { bostoetteDecision: { id: string, kind: DecisionKind, title: string, paragraph: string, decidedOn: string, startsOn: string, endsOn: string | null, minutesPerWeek: number | null, provider: string | null, informedOn: string | null, informedException: InformedException | null, allowedActions: Array<BostoetteDecisionAction>, citizen: { id: string, name: string | null } | null, source: { number: string, version: number } } | null };

export type RegisterBostoetteDecisionMutationVariables = Exact<{
  input: RegisterBostoetteDecisionInput;
}>;


export type RegisterBostoetteDecisionMutation = { registerBostoetteDecision: { decision: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CorrectBostoetteDecisionMutationVariables = Exact<{
  input: CorrectBostoetteDecisionInput;
}>;


export type CorrectBostoetteDecisionMutation = { correctBostoetteDecision: { decision: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DecisionAfterFragment = { decision: { id: string } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type DrawingRightQueryVariables = Exact<{
  period?: string | null | undefined;
}>;


export type DrawingRightQuery = { drawingRight: { period: string, startsOn: string, endsOn: string, ended: boolean, poolMinutes: number, reservedMinutes: number, drawnMinutes: number, availableMinutes: number, lapsedMinutes: number, area: { key: string, name: string }, from: { name: string }, entries: { completeness: Completeness, nodes: Array<{ id: string, version: number, kind: DrawingEntryKind, minutes: number, at: string, text: string | null, allowedActions: Array<DrawingEntryAction>, by: { name: string }, citizen: { id: string, name: string | null } | null, reservation: { id: string, version: number, state: DrawingReservationState, allowedActions: Array<DrawingReservationAction>, movedOn: string | null, reservedMinutes: number, drawnMinutes: number, releasedMinutes: number, remainingMinutes: number } | null, deliverer: { name: string } | null }> | null, pageInfo: { hasNextPage: boolean } } } | null };

export type EntryPartsFragment = { id: string, version: number, kind: DrawingEntryKind, minutes: number, at: string, text: string | null, allowedActions: Array<DrawingEntryAction>, by: { name: string }, citizen: { id: string, name: string | null } | null, reservation: { id: string, version: number, state: DrawingReservationState, allowedActions: Array<DrawingReservationAction>, movedOn: string | null, reservedMinutes: number, drawnMinutes: number, releasedMinutes: number, remainingMinutes: number } | null, deliverer: { name: string } | null };

export type ReservableCitizensQueryVariables = Exact<{
  area: string;
}>;


export type ReservableCitizensQuery = { citizens: { completeness: Completeness, nodes: Array<{ id: string, name: string | null, allowedActions: Array<CitizenAction> }> | null } };

export type ReservationDecisionsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReservationDecisionsQuery = { citizen: { id: string, bostoetteDecisions: { nodes: Array<{ id: string, title: string, decidedOn: string }> | null } } | null };

export type ReserveHoursMutationVariables = Exact<{
  input: ReserveBostoetteHoursInput;
}>;


export type ReserveHoursMutation = { reserveBostoetteHours: { entry: { id: string } | null, warnings: Array<{ code: DrawingWarningCode, message: string }>, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DrawHoursMutationVariables = Exact<{
  input: DrawBostoetteHoursInput;
}>;


export type DrawHoursMutation = { drawBostoetteHours: { entry: { id: string } | null, warnings: Array<{ code: DrawingWarningCode, message: string }>, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ReleaseHoursMutationVariables = Exact<{
  input: ReleaseBostoetteHoursInput;
}>;


export type ReleaseHoursMutation = { releaseBostoetteHours: { entry: { id: string } | null, warnings: Array<{ code: DrawingWarningCode, message: string }>, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CorrectBostoetteHoursMutationVariables = Exact<{
  input: CorrectBostoetteHoursInput;
}>;


export type CorrectBostoetteHoursMutation = { correctBostoetteHours: { entry: { id: string } | null, warnings: Array<{ code: DrawingWarningCode, message: string }>, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DrawingAfterFragment = { entry: { id: string } | null, warnings: Array<{ code: DrawingWarningCode, message: string }>, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type FindCitizenQueryVariables = Exact<{
  cpr: string;
  purpose: Purpose;
}>;


export type FindCitizenQuery = { citizenByCpr: { id: string } | null };

export type MeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsQuery = { meetings: { completeness: Completeness, nodes: Array<{ id: string, kind: MeetingKind, state: MeetingState, at: string, place: string, citizen: { id: string, name: string | null } | null, waiting: { waitingFor: WaitingFor, dueOn: string, overdue: boolean } | null }> | null } };

export type MeetingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingChoicesQuery = { plans: { nodes: Array<{ id: string, citizenName: string | null, cprMasked: string }> | null } };

export type CitizenChoicesQueryVariables = Exact<{
  area: string;
}>;


export type CitizenChoicesQuery = { citizens: { nodes: Array<{ id: string, name: string | null, age: number, cprMasked: string }> | null } };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { meeting: { id: string, kind: MeetingKind, state: MeetingState, version: number, at: string, place: string, places: number | null, placesLeft: number | null, summary: string | null, allowedActions: Array<MeetingAction>, areas: Array<{ key: string }>, plan: { id: string } | null, citizen: { id: string, name: string | null } | null, items: Array<{ id: string, version: number, question: string | null, askedAt: string, outcome: SparringOutcome | null, answer: string | null, citizen: { id: string, name: string | null } | null, askedBy: { name: string }, answeredBy: { name: string } | null }>, invited: Array<{ key: string, unit: string, caseworker: string | null, name: string | null, area: { key: string, name: string } }>, attendance: Array<{ guest: string | null, presence: Presence, invitation: { key: string, name: string | null, unit: string } | null }>, plannedBy: { name: string }, waiting: { waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, ageInDays: number } | null, history: Array<{ version: number, at: string, action: MeetingAction, meetingAt: string | null, text: string | null, by: { name: string } | null }>, deliveries: Array<{ title: string, kind: EntryKind, state: DeliveryState, nextTryAt: string | null, area: { key: string, name: string }, receipts: Array<{ layer: ReceiptLayer, state: ReceiptState, at: string }> }> } | null };

export type MeetingSuggestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingSuggestionsQuery = { meeting: { id: string, suggestedInvitations: Array<{ key: string, unit: string, caseworker: string | null, name: string | null, area: { key: string, name: string } }> | null } | null };

export type MeetingLineFragment = { id: string, kind: MeetingKind, state: MeetingState, at: string, place: string, citizen: { id: string, name: string | null } | null, waiting: { waitingFor: WaitingFor, dueOn: string, overdue: boolean } | null };

export type InvitationPartsFragment = { key: string, unit: string, caseworker: string | null, name: string | null, area: { key: string, name: string } };

export type MeetingAfterFragment = { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { planMeeting: { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CallMeetingMutationVariables = Exact<{
  input: CallMeetingInput;
}>;


export type CallMeetingMutation = { callMeeting: { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type MoveMeetingMutationVariables = Exact<{
  input: MoveMeetingInput;
}>;


export type MoveMeetingMutation = { moveMeeting: { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type HoldMeetingMutationVariables = Exact<{
  input: HoldMeetingInput;
}>;


export type HoldMeetingMutation = { holdMeeting: { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AddSparringItemMutationVariables = Exact<{
  input: AddSparringItemInput;
}>;


export type AddSparringItemMutation = { addSparringItem: { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AnswerSparringItemMutationVariables = Exact<{
  input: AnswerSparringItemInput;
}>;


export type AnswerSparringItemMutation = { answerSparringItem: { meeting: { id: string, version: number, state: MeetingState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type WorkQueueQueryVariables = Exact<{
  filter?: WorkQueueFilter | null | undefined;
}>;


export type WorkQueueQuery = { workQueue: { totalKnown: number | null, completeness: Completeness, nodes: Array<
      | { __typename: 'BreakGlassWork', id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, breakGlass: { id: string, cprMasked: string, at: string, by: { name: string } } }
      | { __typename: 'CommitteeWork', id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, committeeCase: { id: string, citizenName: string | null, cprMasked: string, state: CommitteeCaseState } | null }
      | { __typename: 'ConsentWork', id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, consent: { id: string, citizen: { id: string, name: string | null } | null, from: { name: string }, to: { name: string } } }
      | { __typename: 'DeliveryWork', reason: string, nextStep: string, id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, area: { name: string }, sentReferral: { id: string, citizenName: string | null, cprMasked: string } | null, sentNotification: { id: string, citizenName: string | null, cprMasked: string } | null }
      | { __typename: 'MeetingWork', meetingKind: MeetingKind, id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, meeting: { id: string, at: string } | null, plan: { id: string, citizenName: string | null, cprMasked: string } | null }
      | { __typename: 'NotificationWork', id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, notification: { id: string, citizenName: string | null, cprMasked: string, sentence: string } }
      | { __typename: 'PlanWork', id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, plan: { id: string, citizenName: string | null, cprMasked: string, coordinator: { name: string } } | null }
      | { __typename: 'ReferralWork', id: string, waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, escalated: boolean, ageInDays: number, referral: { id: string, citizenName: string | null, cprMasked: string, sender: { name: string }, receiver: { name: string } } }
    > | null, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }> }, all: { totalKnown: number | null, counts: { byAction: Array<{ action: WorkAction, waitingFor: WaitingFor, count: number }>, byKind: Array<{ kind: WorkKind, count: number }>, byUnit: Array<{ unit: string, count: number, area: { key: string } }> } | null } };

export type HandledWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type HandledWorkQuery = { handledWork: { totalKnown: number | null, completeness: Completeness, nodes: Array<{ id: string, action: WorkAction, handledAt: string, late: boolean, outcome: WorkOutcome, cprMasked: string | null, by: { name: string } | null, referral: { id: string, citizenName: string | null } | null, notification: { id: string, citizenName: string | null } | null, consent: { citizen: { id: string, name: string | null } | null } | null }> | null } };

export type SentReferralsQueryVariables = Exact<{ [key: string]: never; }>;


export type SentReferralsQuery = { referralDrafts: { nodes: Array<{ id: string, version: number, cprMasked: string, savedAt: string, deletedOn: string, citizen: { id: string, name: string | null } | null, receiver: { name: string } | null }> | null }, referrals: { completeness: Completeness, nodes: Array<{ id: string, citizenName: string | null, cprMasked: string, state: ReferralState, sentAt: string | null, receiver: { name: string }, waiting: { waitingFor: WaitingFor, dueOn: string, overdue: boolean } | null, history: Array<{ version: number, at: string, action: ReferralAction, state: ReferralState, text: string | null, questions: Array<string>, answers: Array<string>, reason: RejectionReason | null, outcome: ReferralOutcome | null, until: string | null, by: { name: string } | null, owner: { name: string } | null }> }> | null, pageInfo: { hasNextPage: boolean } } };

export type MyCitizensQueryVariables = Exact<{
  area: string;
}>;


export type MyCitizensQuery = { citizens: { completeness: Completeness, nodes: Array<{ id: string, name: string | null, age: number, cprMasked: string, addressProtected: boolean | null, newSince: number | null, waitingCount: number | null, nextDeadline: string | null }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, sources: Array<{ state: SourceState, asOf: string | null, errorCode: SourceErrorCode | null, message: string, retryAt: string | null, openedBy: Array<AccessOpening>, area: { key: string, name: string } }> } };

export type SystemsQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemsQuery = { areas: Array<{ key: string, name: string, system: { state: SystemState, since: string | null, retryAt: string | null } }> };

export type ReferralFormQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralFormQuery = { viewer: { referralReceivers: { completeness: Completeness, nodes: Array<{ key: string, name: string, canReceive: boolean | null, area: { key: string, name: string } }> | null } }, citizen: { id: string, name: string | null, cprMasked: string, allowedActions: Array<CitizenAction>, referralDraft: { id: string, version: number, purpose: string, informedOn: string | null, informedException: InformedException | null, desiredOutcome: string, background: string, plannedStartOn: string | null, savedAt: string, deletedOn: string, sender: { key: string, area: { key: string } } | null, receiver: { key: string, area: { key: string } } | null, legalBasis: { key: string } | null } | null, cases: { nodes: Array<{ area: { key: string }, unit: { key: string } | null }> | null } } | null, legalBases: Array<{ key: string, name: string, help: string | null }> };

export type PreviewReferralQueryVariables = Exact<{
  input: CreateReferralInput;
}>;


export type PreviewReferralQuery = { previewReferral: { fieldsTyped: number, fieldsWritten: number, previewToken: string | null, systems: Array<{ area: { key: string, name: string }, entries: Array<{ kind: EntryKind, title: string, text: string, unit: string | null, dueOn: string | null }>, withheldFields: Array<{ field: string, reason: string }> }>, warnings: Array<{ code: ReferralWarningCode, message: string }>, known: Array<{ label: string, value: string, area: { key: string, name: string } }>, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CreateReferralMutationVariables = Exact<{
  input: CreateReferralInput;
}>;


export type CreateReferralMutation = { createReferral: { referral: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type SaveReferralDraftMutationVariables = Exact<{
  input: SaveReferralDraftInput;
}>;


export type SaveReferralDraftMutation = { saveReferralDraft: { draft: { id: string, version: number, purpose: string, informedOn: string | null, informedException: InformedException | null, desiredOutcome: string, background: string, plannedStartOn: string | null, savedAt: string, deletedOn: string, sender: { key: string, area: { key: string } } | null, receiver: { key: string, area: { key: string } } | null, legalBasis: { key: string } | null } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DeleteReferralDraftMutationVariables = Exact<{
  input: DeleteReferralDraftInput;
}>;


export type DeleteReferralDraftMutation = { deleteReferralDraft: { draftId: string | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DraftPartsFragment = { id: string, version: number, purpose: string, informedOn: string | null, informedException: InformedException | null, desiredOutcome: string, background: string, plannedStartOn: string | null, savedAt: string, deletedOn: string, sender: { key: string, area: { key: string } } | null, receiver: { key: string, area: { key: string } } | null, legalBasis: { key: string } | null };

export type NotificationQueryVariables = Exact<{
  id: string | number;
}>;


export type NotificationQuery = { node:
    | { __typename: 'AuditSample' }
    | { __typename: 'BostoetteDecision' }
    | { __typename: 'BreakGlass' }
    | { __typename: 'Case' }
    | { __typename: 'Citizen' }
    | { __typename: 'CommitteeCase' }
    | { __typename: 'ConflictOfInterest' }
    | { __typename: 'Consent' }
    | { __typename: 'DeadLetter' }
    | { __typename: 'DrawingEntry' }
    | { __typename: 'DrawingReservation' }
    | { __typename: 'Mandate' }
    | { __typename: 'Meeting' }
    | { __typename: 'Notification', id: string, citizenName: string | null, cprMasked: string, kind: DecisionKind, sentence: string, startsOn: string, endsOn: string | null, minutesPerWeek: number | null, supersedesEarlier: boolean, state: NotificationState, version: number, createdAt: string, allowedActions: Array<NotificationAction>, actionTaken: ActionTaken | null, reason: DisputeReason | null, text: string | null, citizen: { id: string } | null, recipient: { roles: Array<RecipientRole>, person: string | null, fallback: RecipientFallback | null, sentence: string, area: { key: string, name: string }, unit: { name: string } }, decision: { title: string, paragraph: string, decidedOn: string, voluntary: boolean, voluntaryNotice: string, provider: string | null, informedOn: string | null, informedException: InformedException | null, appeal: { sentence: string }, decidedBy: { name: string } | null } | null, waiting: { waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean } | null, disputeAnswer: { at: string, outcome: DisputeOutcome, text: string, by: { name: string } | null } | null, deliveries: Array<{ title: string, kind: EntryKind, state: DeliveryState, nextTryAt: string | null, area: { key: string, name: string }, receipts: Array<{ layer: ReceiptLayer, state: ReceiptState, at: string }> }>, history: Array<{ version: number, at: string, action: NotificationAction, actionTaken: ActionTaken | null, reason: DisputeReason | null, outcome: DisputeOutcome | null, text: string | null, by: { name: string } | null }> }
    | { __typename: 'Plan' }
    | { __typename: 'Referral' }
    | { __typename: 'ReferralDraft' }
    | { __typename: 'UnusableGrant' }
   | null };

export type MarkNotificationSeenMutationVariables = Exact<{
  input: MarkNotificationSeenInput;
}>;


export type MarkNotificationSeenMutation = { markNotificationSeen: { notification: { id: string, version: number, state: NotificationState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AcknowledgeNotificationMutationVariables = Exact<{
  input: AcknowledgeNotificationInput;
}>;


export type AcknowledgeNotificationMutation = { acknowledgeNotification: { notification: { id: string, version: number, state: NotificationState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DisputeNotificationMutationVariables = Exact<{
  input: DisputeNotificationInput;
}>;


export type DisputeNotificationMutation = { disputeNotification: { notification: { id: string, version: number, state: NotificationState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AnswerNotificationDisputeMutationVariables = Exact<{
  input: AnswerNotificationDisputeInput;
}>;


export type AnswerNotificationDisputeMutation = { answerNotificationDispute: { notification: { id: string, version: number, state: NotificationState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type NotificationAfterFragment = { notification: { id: string, version: number, state: NotificationState } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type OperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsQuery = { areas: Array<{ key: string, name: string, system: { state: SystemState, since: string | null, retryAt: string | null } }>, deadLetters: { totalKnown: number | null, nodes: Array<{ id: string, kind: DeliveryKind, state: DeliveryState, reason: DeliveryFailure | null, replays: number, queuedAt: string, failedAt: string | null, behind: number, allowedActions: Array<DeadLetterAction>, area: { key: string, name: string } }> | null }, grantFeeds: Array<{ standing: GrantFeedStanding, sentence: string, readAt: string | null, ageInSeconds: number | null, failingSince: string | null, nextTryAt: string | null, unread: number, area: { key: string, name: string } }>, unusableGrants: { totalKnown: number | null, nodes: Array<{ id: string, number: string | null, reason: UnusableGrantReason, sentence: string, since: string, tries: number, area: { key: string, name: string } }> | null }, systemDrift: Array<{ call: string, kind: DriftKind, path: string | null, count: number, lastAt: string, area: { key: string, name: string } }> };

export type ReplayDeliveryMutationVariables = Exact<{
  input: ReplayDeliveryInput;
}>;


export type ReplayDeliveryMutation = { replayDelivery: { deadLetter: { id: string, state: DeliveryState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ReadGrantNowMutationVariables = Exact<{
  input: ReadGrantNowInput;
}>;


export type ReadGrantNowMutation = { readGrantNow: { grant: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ReadGrantFeedNowMutationVariables = Exact<{
  input: ReadGrantFeedNowInput;
}>;


export type ReadGrantFeedNowMutation = { readGrantFeedNow: { grantFeed: { standing: GrantFeedStanding } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type GlassReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type GlassReviewsQuery = { breakGlassReviews: { completeness: Completeness, nodes: Array<{ id: string, version: number, reason: string, at: string, expiresAt: string, unusual: boolean, cprMasked: string, allowedActions: Array<BreakGlassAction>, by: { name: string }, area: { key: string, name: string }, unit: { name: string } }> | null } };

export type ReviewBreakGlassMutationVariables = Exact<{
  input: ReviewBreakGlassInput;
}>;


export type ReviewBreakGlassMutation = { reviewBreakGlass: { glass: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type UnitsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsWaitingQuery = { workQueue: { totalKnown: number | null, completeness: Completeness, nodes: Array<
      | { __typename: 'BreakGlassWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, breakGlass: { id: string, unit: { name: string } } }
      | { __typename: 'CommitteeWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, committeeCase: { id: string, citizenName: string | null, cprMasked: string, state: CommitteeCaseState } | null }
      | { __typename: 'ConsentWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, consent: { id: string, from: { name: string } } }
      | { __typename: 'DeliveryWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, sentReferral: { id: string, sender: { name: string } } | null }
      | { __typename: 'MeetingWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, plan: { id: string, coordinator: { area: { name: string } } } | null }
      | { __typename: 'NotificationWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, notification: { id: string, recipient: { unit: { name: string } } } }
      | { __typename: 'PlanWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, plan: { id: string, coordinator: { area: { name: string } } } | null }
      | { __typename: 'ReferralWork', id: string, waitingFor: WaitingFor, overdue: boolean, ageInDays: number, referral: { id: string, sender: { name: string }, receiver: { name: string } } }
    > | null } };

export type PlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanQuery = { plan: { id: string, citizenName: string | null, cprMasked: string, state: PlanState, version: number, until: string | null, citizensWords: string, resources: string, withheldEfforts: number, offeredOn: string | null, followUpOn: string, followedUpOn: string | null, form: PlanForm, workingDaysToStart: number | null, decidedOn: string, startedOn: string | null, outcome: PlanOutcome | null, endedOn: string | null, allowedActions: Array<PlanAction>, voluntaryNotice: string, citizen: { id: string } | null, areas: Array<{ joinedAt: string | null, area: { key: string, name: string }, joinedBy: { name: string } | null }>, coordinator: { unit: string, caseworker: string, name: string, area: { key: string, name: string } }, standIn: { name: string, from: string, until: string } | null, backgroundGroup: Array<{ unit: string, caseworker: string, name: string, area: { key: string, name: string } }>, goals: Array<{ id: string, kind: GoalKind, end: EndGoal | null, parent: string | null, text: string, inCitizensWords: string, level: number | null, levelName: string | null, result: GoalResult | null, closedOn: string | null, closingText: string | null, assessments: Array<{ on: string, level: number, levelName: string, byCitizen: boolean, text: string | null, area: { name: string } | null, recordedBy: { name: string } }> }>, efforts: Array<{ id: string, unit: string, unitName: string, title: string, goal: string | null, startBy: string | null, voluntary: boolean | null, activity: string | null, progress: EffortProgress, area: { key: string, name: string } }>, suggestedEfforts: Array<{ kind: SuggestedEffortKind, title: string, area: { key: string, name: string }, unit: { name: string } | null }> | null, warnings: Array<{ code: PlanWarningCode, message: string }>, casePrefill: { kind: CommitteeCaseKind } | null, answer: { kind: PlanAnswerKind, answeredOn: string, form: PlanAnswerForm, text: string | null } | null, statutory: Array<{ plan: string, law: string, stands: boolean, standsSince: string | null, area: { key: string, name: string } }>, waiting: Array<{ waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, ageInDays: number }>, history: Array<{ version: number, at: string, action: PlanAction, text: string | null, on: string | null, by: { name: string } | null, area: { key: string, name: string } | null, changes: Array<{ label: string, before: string | null, after: string | null }> }>, deliveries: Array<{ title: string, kind: EntryKind, state: DeliveryState, nextTryAt: string | null, area: { key: string, name: string }, receipts: Array<{ layer: ReceiptLayer, state: ReceiptState, at: string }> }> } | null };

export type PlanForCitizenQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanForCitizenQuery = { plan: { id: string, citizenName: string | null, forCitizen: string, voluntaryNotice: string, citizen: { id: string } | null } | null };

export type PlanReturnQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanReturnQuery = { plan: { id: string, citizenName: string | null, cprMasked: string, coordinator: { unit: string, caseworker: string, name: string, area: { key: string, name: string } }, casePrefill: { kind: CommitteeCaseKind, why: string } | null } | null, legalBases: Array<{ key: string, name: string, help: string | null }> };

export type PlanMemberPartsFragment = { unit: string, caseworker: string, name: string, area: { key: string, name: string } };

export type GoalPartsFragment = { id: string, kind: GoalKind, end: EndGoal | null, parent: string | null, text: string, inCitizensWords: string, level: number | null, levelName: string | null, result: GoalResult | null, closedOn: string | null, closingText: string | null, assessments: Array<{ on: string, level: number, levelName: string, byCitizen: boolean, text: string | null, area: { name: string } | null, recordedBy: { name: string } }> };

export type EffortPartsFragment = { id: string, unit: string, unitName: string, title: string, goal: string | null, startBy: string | null, voluntary: boolean | null, activity: string | null, progress: EffortProgress, area: { key: string, name: string } };

export type PlanAfterFragment = { plan: { id: string, version: number, state: PlanState } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type OpenPlanMutationVariables = Exact<{
  input: OpenPlanInput;
}>;


export type OpenPlanMutation = { openPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type JoinPlanMutationVariables = Exact<{
  input: JoinPlanInput;
}>;


export type JoinPlanMutation = { joinPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type WritePlanMutationVariables = Exact<{
  input: WritePlanInput;
}>;


export type WritePlanMutation = { writePlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type OfferPlanMutationVariables = Exact<{
  input: OfferPlanInput;
}>;


export type OfferPlanMutation = { offerPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AnswerPlanMutationVariables = Exact<{
  input: AnswerPlanInput;
}>;


export type AnswerPlanMutation = { answerPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type StartPlanMutationVariables = Exact<{
  input: StartPlanInput;
}>;


export type StartPlanMutation = { startPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type FollowUpPlanMutationVariables = Exact<{
  input: FollowUpPlanInput;
}>;


export type FollowUpPlanMutation = { followUpPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AssessGoalMutationVariables = Exact<{
  input: AssessGoalInput;
}>;


export type AssessGoalMutation = { assessGoal: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CloseGoalMutationVariables = Exact<{
  input: CloseGoalInput;
}>;


export type CloseGoalMutation = { closeGoal: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type DecidePlanMutationVariables = Exact<{
  input: DecidePlanInput;
}>;


export type DecidePlanMutation = { decidePlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type NameStandInMutationVariables = Exact<{
  input: NameStandInInput;
}>;


export type NameStandInMutation = { nameStandIn: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type PausePlanMutationVariables = Exact<{
  input: PausePlanInput;
}>;


export type PausePlanMutation = { pausePlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ResumePlanMutationVariables = Exact<{
  input: ResumePlanInput;
}>;


export type ResumePlanMutation = { resumePlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type EndPlanMutationVariables = Exact<{
  input: EndPlanInput;
}>;


export type EndPlanMutation = { endPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CorrectPlanOutcomeMutationVariables = Exact<{
  input: CorrectPlanOutcomeInput;
}>;


export type CorrectPlanOutcomeMutation = { correctPlanOutcome: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type WithdrawPlanMutationVariables = Exact<{
  input: WithdrawPlanInput;
}>;


export type WithdrawPlanMutation = { withdrawPlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ClosePlanMutationVariables = Exact<{
  input: ClosePlanInput;
}>;


export type ClosePlanMutation = { closePlan: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type MarkPlanInErrorMutationVariables = Exact<{
  input: MarkPlanInErrorInput;
}>;


export type MarkPlanInErrorMutation = { markPlanInError: { plan: { id: string, version: number, state: PlanState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type PlanAroundQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanAroundQuery = { plan: { id: string, meetings: { nodes: Array<{ id: string, kind: MeetingKind, state: MeetingState, at: string, place: string, citizen: { id: string, name: string | null } | null, waiting: { waitingFor: WaitingFor, dueOn: string, overdue: boolean } | null }> | null }, committeeCases: { nodes: Array<{ id: string, kind: CommitteeCaseKind, state: CommitteeCaseState, openedAt: string }> | null } } | null };

export type PlanPeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPeopleQuery = { plan: { id: string, citizen: { id: string, contacts: { nodes: Array<{ name: string, initials: string | null, active: boolean, area: { key: string }, unit: { key: string } | null }> | null } } | null } | null };

export type PlanMandateQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanMandateQuery = { plan: { id: string, mandate: { id: string, amountOere: number, drawnOere: number, availableOere: number, lapsedOere: number, startsOn: string, endsOn: string | null, kinds: Array<MandateKind>, allowedActions: Array<MandateAction>, entries: { nodes: Array<{ id: string, version: number, kind: MandateEntryKind, amountOere: number, at: string, text: string, allowedActions: Array<MandateEntryAction>, by: { name: string }, draw: { kind: MandateKind, from: string | null, until: string | null, returnedOere: number, version: number, area: { key: string, name: string } } | null }> | null }, warnings: Array<{ code: MandateWarningCode, message: string }> } | null } | null };

export type MandatePartsFragment = { id: string, amountOere: number, drawnOere: number, availableOere: number, lapsedOere: number, startsOn: string, endsOn: string | null, kinds: Array<MandateKind>, allowedActions: Array<MandateAction>, entries: { nodes: Array<{ id: string, version: number, kind: MandateEntryKind, amountOere: number, at: string, text: string, allowedActions: Array<MandateEntryAction>, by: { name: string }, draw: { kind: MandateKind, from: string | null, until: string | null, returnedOere: number, version: number, area: { key: string, name: string } } | null }> | null }, warnings: Array<{ code: MandateWarningCode, message: string }> };

export type MandateAfterFragment = { mandate: { id: string } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type DrawMandateMutationVariables = Exact<{
  input: DrawMandateInput;
}>;


export type DrawMandateMutation = { drawMandate: { mandate: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ReturnMandateMutationVariables = Exact<{
  input: ReturnMandateInput;
}>;


export type ReturnMandateMutation = { returnMandate: { mandate: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CorrectMandateMutationVariables = Exact<{
  input: CorrectMandateInput;
}>;


export type CorrectMandateMutation = { correctMandate: { mandate: { id: string } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type PolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyQuery = { policy: Array<{ key: string, question: string, value: string, default: string, source: string }> };

export type ReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralQuery = { referral: { id: string, citizenName: string | null, cprMasked: string, state: ReferralState, version: number, withheld: string | null, purpose: string | null, informedOn: string | null, informedException: InformedException | null, desiredOutcome: string | null, background: string | null, plannedStartOn: string | null, sentAt: string | null, answerDueOn: string | null, allowedActions: Array<ReferralAction>, returnedToEarlierUnit: boolean, citizen: { id: string } | null, sender: { key: string, name: string, area: { key: string, name: string } }, receiver: { key: string, name: string, area: { key: string, name: string } }, author: { name: string }, owner: { id: string, name: string } | null, legalBasis: { key: string, name: string } | null, colleagues: Array<{ id: string, name: string }>, waiting: { waitingFor: WaitingFor, since: string, dueOn: string, overdue: boolean, ageInDays: number } | null, history: Array<{ version: number, at: string, action: ReferralAction, state: ReferralState, text: string | null, questions: Array<string>, answers: Array<string>, reason: RejectionReason | null, outcome: ReferralOutcome | null, until: string | null, by: { name: string } | null, owner: { name: string } | null }>, externalReplies: Array<{ kind: ExternalReplyKind, text: string | null, by: string | null, at: string, area: { key: string, name: string } }>, next: { id: string, receiver: { name: string } } | null, previous: { id: string, receiver: { name: string } } | null, deliveries: Array<{ title: string, kind: EntryKind, state: DeliveryState, nextTryAt: string | null, area: { key: string, name: string }, receipts: Array<{ layer: ReceiptLayer, state: ReceiptState, at: string }> }> } | null };

export type DeliveryPartsFragment = { title: string, kind: EntryKind, state: DeliveryState, nextTryAt: string | null, area: { key: string, name: string }, receipts: Array<{ layer: ReceiptLayer, state: ReceiptState, at: string }> };

export type ReferralStepFragment = { version: number, at: string, action: ReferralAction, state: ReferralState, text: string | null, questions: Array<string>, answers: Array<string>, reason: RejectionReason | null, outcome: ReferralOutcome | null, until: string | null, by: { name: string } | null, owner: { name: string } | null };

export type ReferralAfterFragment = { referral: { id: string, version: number, state: ReferralState } | null, refusal:
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
    | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
   | null };

export type ReceiveReferralMutationVariables = Exact<{
  input: ReceiveReferralInput;
}>;


export type ReceiveReferralMutation = { receiveReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type RequestReferralInformationMutationVariables = Exact<{
  input: RequestReferralInformationInput;
}>;


export type RequestReferralInformationMutation = { requestReferralInformation: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ProvideReferralInformationMutationVariables = Exact<{
  input: ProvideReferralInformationInput;
}>;


export type ProvideReferralInformationMutation = { provideReferralInformation: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { acceptReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type RejectReferralMutationVariables = Exact<{
  input: RejectReferralInput;
}>;


export type RejectReferralMutation = { rejectReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ReturnReferralMutationVariables = Exact<{
  input: ReturnReferralInput;
}>;


export type ReturnReferralMutation = { returnReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type HandOverReferralMutationVariables = Exact<{
  input: HandOverReferralInput;
}>;


export type HandOverReferralMutation = { handOverReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type PostponeReferralMutationVariables = Exact<{
  input: PostponeReferralInput;
}>;


export type PostponeReferralMutation = { postponeReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type RedirectReferralMutationVariables = Exact<{
  input: RedirectReferralInput;
}>;


export type RedirectReferralMutation = { redirectReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type WithdrawReferralMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;


export type WithdrawReferralMutation = { withdrawReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type MarkReferralEnteredInErrorMutationVariables = Exact<{
  input: MarkReferralEnteredInErrorInput;
}>;


export type MarkReferralEnteredInErrorMutation = { markReferralEnteredInError: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type StartReferralMutationVariables = Exact<{
  input: StartReferralInput;
}>;


export type StartReferralMutation = { startReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type HoldReferralMutationVariables = Exact<{
  input: HoldReferralInput;
}>;


export type HoldReferralMutation = { holdReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type ResumeReferralMutationVariables = Exact<{
  input: ResumeReferralInput;
}>;


export type ResumeReferralMutation = { resumeReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type RequestReferralCancellationMutationVariables = Exact<{
  input: RequestReferralCancellationInput;
}>;


export type RequestReferralCancellationMutation = { requestReferralCancellation: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type AnswerReferralCancellationMutationVariables = Exact<{
  input: AnswerReferralCancellationInput;
}>;


export type AnswerReferralCancellationMutation = { answerReferralCancellation: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type CompleteReferralMutationVariables = Exact<{
  input: CompleteReferralInput;
}>;


export type CompleteReferralMutation = { completeReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export type FailReferralMutationVariables = Exact<{
  input: FailReferralInput;
}>;


export type FailReferralMutation = { failReferral: { referral: { id: string, version: number, state: ReferralState } | null, refusal:
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
      | { rules: Array<string>, code: RefusalCode, message: string, problems: Array<{ field: string, message: string }> }
     | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourcePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment SourceParts on SourceReport { area { key name } state asOf errorCode message retryAt openedBy }`, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const SystemPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment SystemParts on Area { key name system { state since retryAt } }`, {"fragmentName":"SystemParts"}) as unknown as TypedDocumentString<SystemPartsFragment, unknown>;
export const LogPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment LogParts on AccessLogEntry { id recordedAt event by { name } purposes bases { area { name } bases } intact }`, {"fragmentName":"LogParts"}) as unknown as TypedDocumentString<LogPartsFragment, unknown>;
export const CasePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CaseParts on Case { id deepLink area { key name } title progress systemStatus openedOn closedOn unit { name } responsible }`, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
export const ActivityPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ActivityParts on Activity { area { key name } title kind systemStatus active voluntary startsOn endsOn provider }`, {"fragmentName":"ActivityParts"}) as unknown as TypedDocumentString<ActivityPartsFragment, unknown>;
export const ContactPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ContactParts on Contact { personKey initials phone email area { key name } name role roleName active unit { key name } from until }`, {"fragmentName":"ContactParts"}) as unknown as TypedDocumentString<ContactPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const DiscrepancyAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DiscrepancyAfter on DiscrepancyPayload { discrepancy { id } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"DiscrepancyAfter"}) as unknown as TypedDocumentString<DiscrepancyAfterFragment, unknown>;
export const ContactPersonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ContactPerson on Contact { area { key } name initials active unit { key } }`, {"fragmentName":"ContactPerson"}) as unknown as TypedDocumentString<ContactPersonFragment, unknown>;
export const PlanMemberPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PlanMemberParts on PlanMember { area { key name } unit caseworker name }`, {"fragmentName":"PlanMemberParts"}) as unknown as TypedDocumentString<PlanMemberPartsFragment, unknown>;
export const CommitteeDecisionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CommitteeDecisionParts on CommitteeDecision { heldOn outcome text agreement dissents { member { name } text } by { name } settledBy { name } present { member { name } area { name } presence } coordinator { ...PlanMemberParts } followUpOn areas { key name } efforts { area { key name } title } toArea { name } toUnit until } fragment PlanMemberParts on PlanMember { area { key name } unit caseworker name }`, {"fragmentName":"CommitteeDecisionParts"}) as unknown as TypedDocumentString<CommitteeDecisionPartsFragment, unknown>;
export const CommitteeCaseAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"CommitteeCaseAfter"}) as unknown as TypedDocumentString<CommitteeCaseAfterFragment, unknown>;
export const ConflictAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ConflictAfter on ConflictOfInterestPayload { conflictOfInterest { id } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"ConflictAfter"}) as unknown as TypedDocumentString<ConflictAfterFragment, unknown>;
export const ConsentAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ConsentAfter on ConsentPayload { consent { id } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"ConsentAfter"}) as unknown as TypedDocumentString<ConsentAfterFragment, unknown>;
export const DecisionAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DecisionAfter on BostoetteDecisionPayload { decision { id } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"DecisionAfter"}) as unknown as TypedDocumentString<DecisionAfterFragment, unknown>;
export const EntryPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment EntryParts on DrawingEntry { id version kind minutes at by { name } text citizen { id name } reservation { id version state allowedActions movedOn reservedMinutes drawnMinutes releasedMinutes remainingMinutes } deliverer { name } allowedActions }`, {"fragmentName":"EntryParts"}) as unknown as TypedDocumentString<EntryPartsFragment, unknown>;
export const DrawingAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DrawingAfter on DrawingRightPayload { entry { id } warnings { code message } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"DrawingAfter"}) as unknown as TypedDocumentString<DrawingAfterFragment, unknown>;
export const MeetingLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MeetingLine on Meeting { id kind state at place citizen { id name } waiting { waitingFor dueOn overdue } }`, {"fragmentName":"MeetingLine"}) as unknown as TypedDocumentString<MeetingLineFragment, unknown>;
export const InvitationPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment InvitationParts on Invitation { key area { key name } unit caseworker name }`, {"fragmentName":"InvitationParts"}) as unknown as TypedDocumentString<InvitationPartsFragment, unknown>;
export const MeetingAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"MeetingAfter"}) as unknown as TypedDocumentString<MeetingAfterFragment, unknown>;
export const DraftPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DraftParts on ReferralDraft { id version sender { area { key } key } receiver { area { key } key } purpose legalBasis { key } informedOn informedException desiredOutcome background plannedStartOn savedAt deletedOn }`, {"fragmentName":"DraftParts"}) as unknown as TypedDocumentString<DraftPartsFragment, unknown>;
export const NotificationAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment NotificationAfter on NotificationPayload { notification { id version state } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"NotificationAfter"}) as unknown as TypedDocumentString<NotificationAfterFragment, unknown>;
export const GoalPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment GoalParts on Goal { id kind end parent text inCitizensWords level levelName assessments { on level levelName area { name } byCitizen recordedBy { name } text } result closedOn closingText }`, {"fragmentName":"GoalParts"}) as unknown as TypedDocumentString<GoalPartsFragment, unknown>;
export const EffortPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment EffortParts on Effort { id area { key name } unit unitName title goal startBy voluntary activity progress }`, {"fragmentName":"EffortParts"}) as unknown as TypedDocumentString<EffortPartsFragment, unknown>;
export const PlanAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"PlanAfter"}) as unknown as TypedDocumentString<PlanAfterFragment, unknown>;
export const MandatePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MandateParts on Mandate { id amountOere drawnOere availableOere lapsedOere startsOn endsOn kinds entries(first: 50) { nodes { id version kind amountOere at by { name } text draw { kind area { key name } from until returnedOere version } allowedActions } } warnings { code message } allowedActions }`, {"fragmentName":"MandateParts"}) as unknown as TypedDocumentString<MandatePartsFragment, unknown>;
export const MandateAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MandateAfter on MandatePayload { mandate { id } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"MandateAfter"}) as unknown as TypedDocumentString<MandateAfterFragment, unknown>;
export const DeliveryPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment DeliveryParts on ReferralDelivery { area { key name } title kind state nextTryAt receipts { layer state at } }`, {"fragmentName":"DeliveryParts"}) as unknown as TypedDocumentString<DeliveryPartsFragment, unknown>;
export const ReferralStepFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ReferralStep on ReferralEvent { version at action state by { name } text questions answers reason outcome until owner { name } }`, {"fragmentName":"ReferralStep"}) as unknown as TypedDocumentString<ReferralStepFragment, unknown>;
export const ReferralAfterFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`, {"fragmentName":"ReferralAfter"}) as unknown as TypedDocumentString<ReferralAfterFragment, unknown>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`query Viewer { viewer { id name functions { role area unit } allowedActions breakGlassMinutes expiresAt } formLimits { __typename mutation field ... on TextLimit { minLength maxLength } } today }`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AreasDocument = /*#__PURE__*/ new TypedDocumentString(`query Areas { viewer { units { area { key name } key name } } areas { key name units { nodes { key name } } } }`) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const WorkQueueChangedDocument = /*#__PURE__*/ new TypedDocumentString(`subscription WorkQueueChanged { workQueueChanged { at } }`) as unknown as TypedDocumentString<WorkQueueChangedSubscription, WorkQueueChangedSubscriptionVariables>;
export const PreviewWritesDocument = /*#__PURE__*/ new TypedDocumentString(`query PreviewWrites($action: WritingActionInput!) { previewWrites(action: $action) { writes { area { key name } kind title text dueOn } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<PreviewWritesQuery, PreviewWritesQueryVariables>;
export const AccessLogDocument = /*#__PURE__*/ new TypedDocumentString(`query AccessLog($cpr: CPR!) { citizenAccessLog(cpr: $cpr, first: 100) { cprMasked nodes { ...LogParts } pageInfo { hasNextPage } completeness completeUpTo } } fragment LogParts on AccessLogEntry { id recordedAt event by { name } purposes bases { area { name } bases } intact }`) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const AccessLogExportDocument = /*#__PURE__*/ new TypedDocumentString(`query AccessLogExport($cpr: CPR!) { accessLogExport(cpr: $cpr) { madeAt entries text } }`) as unknown as TypedDocumentString<AccessLogExportQuery, AccessLogExportQueryVariables>;
export const AuditSamplesDocument = /*#__PURE__*/ new TypedDocumentString(`query AuditSamples { auditSamples(first: 20) { nodes { id state from until size seedHash committedAt committedBy population allowedActions drawn { place entry { ...LogParts } verdict text reviewedBy version } } } } fragment LogParts on AccessLogEntry { id recordedAt event by { name } purposes bases { area { name } bases } intact }`) as unknown as TypedDocumentString<AuditSamplesQuery, AuditSamplesQueryVariables>;
export const CommitAuditSampleDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CommitAuditSample($input: CommitAuditSampleInput!) { commitAuditSample(input: $input) { sample { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<CommitAuditSampleMutation, CommitAuditSampleMutationVariables>;
export const DrawAuditSampleDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DrawAuditSample($input: DrawAuditSampleInput!) { drawAuditSample(input: $input) { sample { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<DrawAuditSampleMutation, DrawAuditSampleMutationVariables>;
export const ReviewAuditSampleDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReviewAuditSample($input: ReviewAuditSampleInput!) { reviewAuditSample(input: $input) { sample { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<ReviewAuditSampleMutation, ReviewAuditSampleMutationVariables>;
export const OpenBreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`query OpenBreakGlass { viewer { openBreakGlass { nodes { id version cprMasked reason expiresAt citizen { id name } allowedActions } } } }`) as unknown as TypedDocumentString<OpenBreakGlassQuery, OpenBreakGlassQueryVariables>;
export const BreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`mutation BreakGlass($input: BreakGlassInput!) { breakGlass(input: $input) { glass { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<BreakGlassMutation, BreakGlassMutationVariables>;
export const EndBreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EndBreakGlass($input: EndBreakGlassInput!) { endBreakGlass(input: $input) { glass { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<EndBreakGlassMutation, EndBreakGlassMutationVariables>;
export const CitizenDocument = /*#__PURE__*/ new TypedDocumentString(`query Citizen($id: ID!) { citizen(id: $id) { id name cprMasked age birthDate addressProtected address { line postalCode city } phone email allowedActions waitingCount completeness sources { ...SourceParts } cases(first: 100) { nodes { ...CaseParts } sources { ...SourceParts } } activities(first: 100) { nodes { ...ActivityParts } sources { ...SourceParts } } entrance { name area { key name } unit source agreed completeness } contacts { nodes { ...ContactParts } morePrimary sources { ...SourceParts } } } } fragment SourceParts on SourceReport { area { key name } state asOf errorCode message retryAt openedBy } fragment CaseParts on Case { id deepLink area { key name } title progress systemStatus openedOn closedOn unit { name } responsible } fragment ActivityParts on Activity { area { key name } title kind systemStatus active voluntary startsOn endsOn provider } fragment ContactParts on Contact { personKey initials phone email area { key name } name role roleName active unit { key name } from until }`) as unknown as TypedDocumentString<CitizenQuery, CitizenQueryVariables>;
export const CitizenTimelineDocument = /*#__PURE__*/ new TypedDocumentString(`query CitizenTimeline($id: ID!, $filter: TimelineFilter) { citizen(id: $id) { id timeline(filter: $filter, first: 100) { nodes { id on area { key name } event about } pageInfo { hasNextPage } sources { ...SourceParts } } } } fragment SourceParts on SourceReport { area { key name } state asOf errorCode message retryAt openedBy }`) as unknown as TypedDocumentString<CitizenTimelineQuery, CitizenTimelineQueryVariables>;
export const CitizenCourseDocument = /*#__PURE__*/ new TypedDocumentString(`query CitizenCourse($id: ID!) { citizen(id: $id) { id activities(first: 100) { nodes { area { key name } title startsOn endsOn voluntary } } discrepancies { nodes { id field values { area { key name } value } state version basis settlement { at by { name } rightArea { name } reason } history { at action area { name } } deliveries { ...DeliveryParts } allowedActions } sources { ...SourceParts } } } } fragment SourceParts on SourceReport { area { key name } state asOf errorCode message retryAt openedBy } fragment DeliveryParts on ReferralDelivery { area { key name } title kind state nextTryAt receipts { layer state at } }`) as unknown as TypedDocumentString<CitizenCourseQuery, CitizenCourseQueryVariables>;
export const CitizenOwnDocument = /*#__PURE__*/ new TypedDocumentString(`query CitizenOwn($id: ID!) { citizen(id: $id) { id plan { id state coordinator { name area { key name } } followUpOn waiting { dueOn overdue waitingFor } } referralDraft { id savedAt } referrals(first: 50) { nodes { id state sender { name } receiver { name } purpose sentAt waiting { dueOn overdue waitingFor } } } bostoetteDecisions(first: 50) { nodes { id kind title decidedOn startsOn endsOn minutesPerWeek voluntary supersededBy { id } allowedActions notifications { id state recipient { unit { name } area { key name } } } } completeness } consents(first: 50) { nodes { id from { name } to { name } kinds caseOrPurpose expiresOn inForce } } } }`) as unknown as TypedDocumentString<CitizenOwnQuery, CitizenOwnQueryVariables>;
export const RevealCprDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RevealCpr($input: RevealCprInput!) { revealCpr(input: $input) { cpr refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<RevealCprMutation, RevealCprMutationVariables>;
export const SettleDiscrepancyByCorrectionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SettleDiscrepancyByCorrection($input: SettleDiscrepancyByCorrectionInput!) { settleDiscrepancyByCorrection(input: $input) { ...DiscrepancyAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DiscrepancyAfter on DiscrepancyPayload { discrepancy { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<SettleDiscrepancyByCorrectionMutation, SettleDiscrepancyByCorrectionMutationVariables>;
export const SettleDiscrepancyAsBothRightDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SettleDiscrepancyAsBothRight($input: SettleDiscrepancyAsBothRightInput!) { settleDiscrepancyAsBothRight(input: $input) { ...DiscrepancyAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DiscrepancyAfter on DiscrepancyPayload { discrepancy { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<SettleDiscrepancyAsBothRightMutation, SettleDiscrepancyAsBothRightMutationVariables>;
export const CommitteeDocument = /*#__PURE__*/ new TypedDocumentString(`query Committee { committee { on version validFrom rules members { id name kind area { key name } unit chair deputy { id name unit } } areas { area { key name } unit } allowedActions waiting { waitingFor count overdue oldestInDays } toStart { median longest count hidden } } }`) as unknown as TypedDocumentString<CommitteeQuery, CommitteeQueryVariables>;
export const CommitteeCasesDocument = /*#__PURE__*/ new TypedDocumentString(`query CommitteeCases { committeeCases(filter: {open: true}, first: 100) { nodes { id citizenName cprMasked kind state presenter { name } meeting { id at } agendaPlace waiting { waitingFor dueOn overdue } } completeness } }`) as unknown as TypedDocumentString<CommitteeCasesQuery, CommitteeCasesQueryVariables>;
export const CommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`query CommitteeCase($id: ID!) { committeeCase(id: $id) { id citizen { id contacts { nodes { ...ContactPerson } } } citizenName cprMasked kind state version until why legalBasis { name } informedOn informedException proposer { name } referrer { name } presenter { ...PlanMemberParts } coordinator { ...PlanMemberParts } readiness { name key area { key name } label state isRead reading text on part by { name } at changedSince } sentBack meeting { id at place } agendaPlace decision { ...CommitteeDecisionParts } disagreement { ...CommitteeDecisionParts } plan { id } waiting { waitingFor since dueOn overdue ageInDays } allowedActions history { version at action by { name } text reason items } deliveries { ...DeliveryParts } } } fragment ContactPerson on Contact { area { key } name initials active unit { key } } fragment CommitteeDecisionParts on CommitteeDecision { heldOn outcome text agreement dissents { member { name } text } by { name } settledBy { name } present { member { name } area { name } presence } coordinator { ...PlanMemberParts } followUpOn areas { key name } efforts { area { key name } title } toArea { name } toUnit until } fragment PlanMemberParts on PlanMember { area { key name } unit caseworker name } fragment DeliveryParts on ReferralDelivery { area { key name } title kind state nextTryAt receipts { layer state at } }`) as unknown as TypedDocumentString<CommitteeCaseQuery, CommitteeCaseQueryVariables>;
export const CommitteeChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`query CommitteeChoices { committee { members { id name area { key name } } } meetings(filter: {kinds: [COMMITTEE], states: [PLANNED, CALLED]}, first: 20) { nodes { id at place placesLeft } } }`) as unknown as TypedDocumentString<CommitteeChoicesQuery, CommitteeChoicesQueryVariables>;
export const ProposeCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ProposeCommitteeCase($input: ProposeCommitteeCaseInput!) { proposeCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ProposeCommitteeCaseMutation, ProposeCommitteeCaseMutationVariables>;
export const ReferToCommitteeDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReferToCommittee($input: ReferToCommitteeInput!) { referToCommittee(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ReferToCommitteeMutation, ReferToCommitteeMutationVariables>;
export const DeclineCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeclineCommitteeCase($input: DeclineCommitteeCaseInput!) { declineCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DeclineCommitteeCaseMutation, DeclineCommitteeCaseMutationVariables>;
export const LightCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation LightCommitteeCase($input: LightCommitteeCaseInput!) { lightCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<LightCommitteeCaseMutation, LightCommitteeCaseMutationVariables>;
export const DeclareReadyDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeclareReady($input: DeclareReadyInput!) { declareReady(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DeclareReadyMutation, DeclareReadyMutationVariables>;
export const ScheduleCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ScheduleCommitteeCase($input: ScheduleCommitteeCaseInput!) { scheduleCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ScheduleCommitteeCaseMutation, ScheduleCommitteeCaseMutationVariables>;
export const TakeOffAgendaDocument = /*#__PURE__*/ new TypedDocumentString(`mutation TakeOffAgenda($input: TakeOffAgendaInput!) { takeOffAgenda(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<TakeOffAgendaMutation, TakeOffAgendaMutationVariables>;
export const SendBackCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SendBackCommitteeCase($input: SendBackCommitteeCaseInput!) { sendBackCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<SendBackCommitteeCaseMutation, SendBackCommitteeCaseMutationVariables>;
export const DecideCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DecideCommitteeCase($input: DecideCommitteeCaseInput!) { decideCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DecideCommitteeCaseMutation, DecideCommitteeCaseMutationVariables>;
export const SettleCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SettleCommitteeCase($input: SettleCommitteeCaseInput!) { settleCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<SettleCommitteeCaseMutation, SettleCommitteeCaseMutationVariables>;
export const WithdrawCommitteeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawCommitteeCase($input: WithdrawCommitteeCaseInput!) { withdrawCommitteeCase(input: $input) { ...CommitteeCaseAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment CommitteeCaseAfter on CommitteeCasePayload { committeeCase { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<WithdrawCommitteeCaseMutation, WithdrawCommitteeCaseMutationVariables>;
export const CitizenCommitteeDocument = /*#__PURE__*/ new TypedDocumentString(`query CitizenCommittee($id: ID!) { citizen(id: $id) { id committeeCases(first: 20) { nodes { id kind state openedAt waiting { waitingFor dueOn overdue } } } } legalBases { key name help } }`) as unknown as TypedDocumentString<CitizenCommitteeQuery, CitizenCommitteeQueryVariables>;
export const SetCommitteeMembersDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SetCommitteeMembers($input: SetCommitteeMembersInput!) { setCommitteeMembers(input: $input) { committee { version } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<SetCommitteeMembersMutation, SetCommitteeMembersMutationVariables>;
export const ConflictsOfInterestDocument = /*#__PURE__*/ new TypedDocumentString(`query ConflictsOfInterest { conflictsOfInterest(first: 100) { nodes { id by { id name } cprMasked relation at allowedActions } } }`) as unknown as TypedDocumentString<ConflictsOfInterestQuery, ConflictsOfInterestQueryVariables>;
export const DeclareConflictOfInterestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeclareConflictOfInterest($input: DeclareConflictOfInterestInput!) { declareConflictOfInterest(input: $input) { ...ConflictAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ConflictAfter on ConflictOfInterestPayload { conflictOfInterest { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DeclareConflictOfInterestMutation, DeclareConflictOfInterestMutationVariables>;
export const EndConflictOfInterestDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EndConflictOfInterest($input: EndConflictOfInterestInput!) { endConflictOfInterest(input: $input) { ...ConflictAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ConflictAfter on ConflictOfInterestPayload { conflictOfInterest { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<EndConflictOfInterestMutation, EndConflictOfInterestMutationVariables>;
export const CitizenConsentsDocument = /*#__PURE__*/ new TypedDocumentString(`query CitizenConsents($id: ID!) { citizen(id: $id) { id name cprMasked allowedActions consents(first: 100) { nodes { id kinds from { key name } to { key name } caseOrPurpose form givenOn expiresOn inForce recordedBy { name } heardBy recordedByGiver unusual seen { at by { name } } withdrawn { at by { name } text } version allowedActions } completeness } } }`) as unknown as TypedDocumentString<CitizenConsentsQuery, CitizenConsentsQueryVariables>;
export const RecordConsentDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RecordConsent($input: RecordConsentInput!) { recordConsent(input: $input) { ...ConsentAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ConsentAfter on ConsentPayload { consent { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawConsent($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ...ConsentAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ConsentAfter on ConsentPayload { consent { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const MarkConsentSeenDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MarkConsentSeen($input: MarkConsentSeenInput!) { markConsentSeen(input: $input) { ...ConsentAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ConsentAfter on ConsentPayload { consent { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<MarkConsentSeenMutation, MarkConsentSeenMutationVariables>;
export const CitizenToDecideOnDocument = /*#__PURE__*/ new TypedDocumentString(`query CitizenToDecideOn($id: ID!) { citizen(id: $id) { id name cprMasked allowedActions } }`) as unknown as TypedDocumentString<CitizenToDecideOnQuery, CitizenToDecideOnQueryVariables>;
export const DecisionToCorrectDocument = /*#__PURE__*/ new TypedDocumentString(`query DecisionToCorrect($id: ID!) { bostoetteDecision(id: $id) { id citizen { id name } kind title paragraph decidedOn startsOn endsOn minutesPerWeek provider informedOn informedException source { number version } allowedActions } }`) as unknown as TypedDocumentString<DecisionToCorrectQuery, DecisionToCorrectQueryVariables>;
export const RegisterBostoetteDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RegisterBostoetteDecision($input: RegisterBostoetteDecisionInput!) { registerBostoetteDecision(input: $input) { ...DecisionAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DecisionAfter on BostoetteDecisionPayload { decision { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<RegisterBostoetteDecisionMutation, RegisterBostoetteDecisionMutationVariables>;
export const CorrectBostoetteDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CorrectBostoetteDecision($input: CorrectBostoetteDecisionInput!) { correctBostoetteDecision(input: $input) { ...DecisionAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DecisionAfter on BostoetteDecisionPayload { decision { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CorrectBostoetteDecisionMutation, CorrectBostoetteDecisionMutationVariables>;
export const DrawingRightDocument = /*#__PURE__*/ new TypedDocumentString(`query DrawingRight($period: String) { drawingRight(period: $period) { area { key name } from { name } period startsOn endsOn ended poolMinutes reservedMinutes drawnMinutes availableMinutes lapsedMinutes entries(first: 100) { nodes { ...EntryParts } pageInfo { hasNextPage } completeness } } } fragment EntryParts on DrawingEntry { id version kind minutes at by { name } text citizen { id name } reservation { id version state allowedActions movedOn reservedMinutes drawnMinutes releasedMinutes remainingMinutes } deliverer { name } allowedActions }`) as unknown as TypedDocumentString<DrawingRightQuery, DrawingRightQueryVariables>;
export const ReservableCitizensDocument = /*#__PURE__*/ new TypedDocumentString(`query ReservableCitizens($area: String!) { citizens(filter: {mine: true, area: $area}, first: 50) { nodes { id name allowedActions } completeness } }`) as unknown as TypedDocumentString<ReservableCitizensQuery, ReservableCitizensQueryVariables>;
export const ReservationDecisionsDocument = /*#__PURE__*/ new TypedDocumentString(`query ReservationDecisions($id: ID!) { citizen(id: $id) { id bostoetteDecisions(first: 50) { nodes { id title decidedOn } } } }`) as unknown as TypedDocumentString<ReservationDecisionsQuery, ReservationDecisionsQueryVariables>;
export const ReserveHoursDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReserveHours($input: ReserveBostoetteHoursInput!) { reserveBostoetteHours(input: $input) { ...DrawingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DrawingAfter on DrawingRightPayload { entry { id } warnings { code message } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ReserveHoursMutation, ReserveHoursMutationVariables>;
export const DrawHoursDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DrawHours($input: DrawBostoetteHoursInput!) { drawBostoetteHours(input: $input) { ...DrawingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DrawingAfter on DrawingRightPayload { entry { id } warnings { code message } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DrawHoursMutation, DrawHoursMutationVariables>;
export const ReleaseHoursDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReleaseHours($input: ReleaseBostoetteHoursInput!) { releaseBostoetteHours(input: $input) { ...DrawingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DrawingAfter on DrawingRightPayload { entry { id } warnings { code message } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ReleaseHoursMutation, ReleaseHoursMutationVariables>;
export const CorrectBostoetteHoursDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CorrectBostoetteHours($input: CorrectBostoetteHoursInput!) { correctBostoetteHours(input: $input) { ...DrawingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DrawingAfter on DrawingRightPayload { entry { id } warnings { code message } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CorrectBostoetteHoursMutation, CorrectBostoetteHoursMutationVariables>;
export const FindCitizenDocument = /*#__PURE__*/ new TypedDocumentString(`query FindCitizen($cpr: CPR!, $purpose: Purpose!) { citizenByCpr(cpr: $cpr, purpose: $purpose) { id } }`) as unknown as TypedDocumentString<FindCitizenQuery, FindCitizenQueryVariables>;
export const MeetingsDocument = /*#__PURE__*/ new TypedDocumentString(`query Meetings { meetings(first: 50) { nodes { ...MeetingLine } completeness } } fragment MeetingLine on Meeting { id kind state at place citizen { id name } waiting { waitingFor dueOn overdue } }`) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`query MeetingChoices { plans(filter: {states: [AGREED, ACTIVE]}, first: 100) { nodes { id citizenName cprMasked } } }`) as unknown as TypedDocumentString<MeetingChoicesQuery, MeetingChoicesQueryVariables>;
export const CitizenChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`query CitizenChoices($area: String!) { citizens(filter: {mine: true, area: $area}, first: 100) { nodes { id name age cprMasked } } }`) as unknown as TypedDocumentString<CitizenChoicesQuery, CitizenChoicesQueryVariables>;
export const MeetingDocument = /*#__PURE__*/ new TypedDocumentString(`query Meeting($id: ID!) { meeting(id: $id) { id kind state version at place areas { key } plan { id } citizen { id name } places placesLeft items { id version citizen { id name } question askedBy { name } askedAt outcome answer answeredBy { name } } invited { ...InvitationParts } attendance { invitation { key name unit } guest presence } summary plannedBy { name } waiting { waitingFor since dueOn overdue ageInDays } allowedActions history { version at action by { name } meetingAt text } deliveries { ...DeliveryParts } } } fragment InvitationParts on Invitation { key area { key name } unit caseworker name } fragment DeliveryParts on ReferralDelivery { area { key name } title kind state nextTryAt receipts { layer state at } }`) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MeetingSuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`query MeetingSuggestions($id: ID!) { meeting(id: $id) { id suggestedInvitations { ...InvitationParts } } } fragment InvitationParts on Invitation { key area { key name } unit caseworker name }`) as unknown as TypedDocumentString<MeetingSuggestionsQuery, MeetingSuggestionsQueryVariables>;
export const PlanMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PlanMeeting($input: PlanMeetingInput!) { planMeeting(input: $input) { ...MeetingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const CallMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CallMeeting($input: CallMeetingInput!) { callMeeting(input: $input) { ...MeetingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CallMeetingMutation, CallMeetingMutationVariables>;
export const MoveMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MoveMeeting($input: MoveMeetingInput!) { moveMeeting(input: $input) { ...MeetingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<MoveMeetingMutation, MoveMeetingMutationVariables>;
export const HoldMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`mutation HoldMeeting($input: HoldMeetingInput!) { holdMeeting(input: $input) { ...MeetingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<HoldMeetingMutation, HoldMeetingMutationVariables>;
export const CancelMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CancelMeeting($input: CancelMeetingInput!) { cancelMeeting(input: $input) { ...MeetingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const AddSparringItemDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AddSparringItem($input: AddSparringItemInput!) { addSparringItem(input: $input) { ...MeetingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AddSparringItemMutation, AddSparringItemMutationVariables>;
export const AnswerSparringItemDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AnswerSparringItem($input: AnswerSparringItemInput!) { answerSparringItem(input: $input) { ...MeetingAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MeetingAfter on MeetingPayload { meeting { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AnswerSparringItemMutation, AnswerSparringItemMutationVariables>;
export const WorkQueueDocument = /*#__PURE__*/ new TypedDocumentString(`query WorkQueue($filter: WorkQueueFilter) { workQueue(filter: $filter, first: 100) { nodes { __typename id waitingFor since dueOn overdue escalated ageInDays ... on ReferralWork { referral { id citizenName cprMasked sender { name } receiver { name } } } ... on NotificationWork { notification { id citizenName cprMasked sentence } } ... on DeliveryWork { area { name } reason nextStep sentReferral { id citizenName cprMasked } sentNotification { id citizenName cprMasked } } ... on BreakGlassWork { breakGlass { id cprMasked by { name } at } } ... on MeetingWork { meetingKind meeting { id at } plan { id citizenName cprMasked } } ... on CommitteeWork { committeeCase { id citizenName cprMasked state } } ... on PlanWork { plan { id citizenName cprMasked coordinator { name } } } ... on ConsentWork { consent { id citizen { id name } from { name } to { name } } } } totalKnown completeness sources { ...SourceParts } } all: workQueue(first: 1) { totalKnown counts { byAction { action waitingFor count } byKind { kind count } byUnit { area { key } unit count } } } } fragment SourceParts on SourceReport { area { key name } state asOf errorCode message retryAt openedBy }`) as unknown as TypedDocumentString<WorkQueueQuery, WorkQueueQueryVariables>;
export const HandledWorkDocument = /*#__PURE__*/ new TypedDocumentString(`query HandledWork { handledWork(first: 20) { nodes { id action handledAt late by { name } outcome cprMasked referral { id citizenName } notification { id citizenName } consent { citizen { id name } } } totalKnown completeness } }`) as unknown as TypedDocumentString<HandledWorkQuery, HandledWorkQueryVariables>;
export const SentReferralsDocument = /*#__PURE__*/ new TypedDocumentString(`query SentReferrals { referralDrafts(first: 20) { nodes { id version citizen { id name } cprMasked receiver { name } savedAt deletedOn } } referrals(filter: {side: SENT, mineOnly: true}, first: 20) { nodes { id citizenName cprMasked receiver { name } state sentAt waiting { waitingFor dueOn overdue } history { ...ReferralStep } } pageInfo { hasNextPage } completeness } } fragment ReferralStep on ReferralEvent { version at action state by { name } text questions answers reason outcome until owner { name } }`) as unknown as TypedDocumentString<SentReferralsQuery, SentReferralsQueryVariables>;
export const MyCitizensDocument = /*#__PURE__*/ new TypedDocumentString(`query MyCitizens($area: String!) { citizens(filter: {mine: true, area: $area}, first: 50) { nodes { id name age cprMasked addressProtected newSince waitingCount nextDeadline } pageInfo { hasNextPage endCursor } completeness sources { ...SourceParts } } } fragment SourceParts on SourceReport { area { key name } state asOf errorCode message retryAt openedBy }`) as unknown as TypedDocumentString<MyCitizensQuery, MyCitizensQueryVariables>;
export const SystemsDocument = /*#__PURE__*/ new TypedDocumentString(`query Systems { areas { ...SystemParts } } fragment SystemParts on Area { key name system { state since retryAt } }`) as unknown as TypedDocumentString<SystemsQuery, SystemsQueryVariables>;
export const ReferralFormDocument = /*#__PURE__*/ new TypedDocumentString(`query ReferralForm($id: ID!) { viewer { referralReceivers { nodes { area { key name } key name canReceive } completeness } } citizen(id: $id) { id name cprMasked allowedActions referralDraft { ...DraftParts } cases(filter: {openOnly: true}, first: 100) { nodes { area { key } unit { key } } } } legalBases { key name help } } fragment DraftParts on ReferralDraft { id version sender { area { key } key } receiver { area { key } key } purpose legalBasis { key } informedOn informedException desiredOutcome background plannedStartOn savedAt deletedOn }`) as unknown as TypedDocumentString<ReferralFormQuery, ReferralFormQueryVariables>;
export const PreviewReferralDocument = /*#__PURE__*/ new TypedDocumentString(`query PreviewReferral($input: CreateReferralInput!) { previewReferral(input: $input) { systems { area { key name } entries { kind title text unit dueOn } withheldFields { field reason } } warnings { code message } known { area { key name } label value } fieldsTyped fieldsWritten previewToken refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<PreviewReferralQuery, PreviewReferralQueryVariables>;
export const CreateReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CreateReferral($input: CreateReferralInput!) { createReferral(input: $input) { referral { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<CreateReferralMutation, CreateReferralMutationVariables>;
export const SaveReferralDraftDocument = /*#__PURE__*/ new TypedDocumentString(`mutation SaveReferralDraft($input: SaveReferralDraftInput!) { saveReferralDraft(input: $input) { draft { ...DraftParts } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment DraftParts on ReferralDraft { id version sender { area { key } key } receiver { area { key } key } purpose legalBasis { key } informedOn informedException desiredOutcome background plannedStartOn savedAt deletedOn }`) as unknown as TypedDocumentString<SaveReferralDraftMutation, SaveReferralDraftMutationVariables>;
export const DeleteReferralDraftDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DeleteReferralDraft($input: DeleteReferralDraftInput!) { deleteReferralDraft(input: $input) { draftId refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<DeleteReferralDraftMutation, DeleteReferralDraftMutationVariables>;
export const NotificationDocument = /*#__PURE__*/ new TypedDocumentString(`query Notification($id: ID!) { node(id: $id) { __typename ... on Notification { id citizen { id } citizenName cprMasked kind sentence startsOn endsOn minutesPerWeek supersedesEarlier recipient { roles area { key name } unit { name } person fallback sentence } decision { title paragraph decidedOn voluntary voluntaryNotice provider informedOn informedException appeal { sentence } decidedBy { name } } state version createdAt waiting { waitingFor since dueOn overdue } allowedActions actionTaken reason text disputeAnswer { at by { name } outcome text } deliveries { ...DeliveryParts } history { version at action by { name } actionTaken reason outcome text } } } } fragment DeliveryParts on ReferralDelivery { area { key name } title kind state nextTryAt receipts { layer state at } }`) as unknown as TypedDocumentString<NotificationQuery, NotificationQueryVariables>;
export const MarkNotificationSeenDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MarkNotificationSeen($input: MarkNotificationSeenInput!) { markNotificationSeen(input: $input) { ...NotificationAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment NotificationAfter on NotificationPayload { notification { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<MarkNotificationSeenMutation, MarkNotificationSeenMutationVariables>;
export const AcknowledgeNotificationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AcknowledgeNotification($input: AcknowledgeNotificationInput!) { acknowledgeNotification(input: $input) { ...NotificationAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment NotificationAfter on NotificationPayload { notification { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AcknowledgeNotificationMutation, AcknowledgeNotificationMutationVariables>;
export const DisputeNotificationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DisputeNotification($input: DisputeNotificationInput!) { disputeNotification(input: $input) { ...NotificationAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment NotificationAfter on NotificationPayload { notification { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DisputeNotificationMutation, DisputeNotificationMutationVariables>;
export const AnswerNotificationDisputeDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AnswerNotificationDispute($input: AnswerNotificationDisputeInput!) { answerNotificationDispute(input: $input) { ...NotificationAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment NotificationAfter on NotificationPayload { notification { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AnswerNotificationDisputeMutation, AnswerNotificationDisputeMutationVariables>;
export const OperationsDocument = /*#__PURE__*/ new TypedDocumentString(`query Operations { areas { ...SystemParts } deadLetters(first: 50) { nodes { id area { key name } kind state reason replays queuedAt failedAt behind allowedActions } totalKnown } grantFeeds { area { key name } standing sentence readAt ageInSeconds failingSince nextTryAt unread } unusableGrants(first: 50) { nodes { id area { key name } number reason sentence since tries } totalKnown } systemDrift { area { key name } call kind path count lastAt } } fragment SystemParts on Area { key name system { state since retryAt } }`) as unknown as TypedDocumentString<OperationsQuery, OperationsQueryVariables>;
export const ReplayDeliveryDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { deadLetter { id state } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const ReadGrantNowDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReadGrantNow($input: ReadGrantNowInput!) { readGrantNow(input: $input) { grant { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<ReadGrantNowMutation, ReadGrantNowMutationVariables>;
export const ReadGrantFeedNowDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReadGrantFeedNow($input: ReadGrantFeedNowInput!) { readGrantFeedNow(input: $input) { grantFeed { standing } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<ReadGrantFeedNowMutation, ReadGrantFeedNowMutationVariables>;
export const GlassReviewsDocument = /*#__PURE__*/ new TypedDocumentString(`query GlassReviews { breakGlassReviews(filter: {open: true}, first: 50) { nodes { id version by { name } area { key name } unit { name } reason at expiresAt unusual cprMasked allowedActions } completeness } }`) as unknown as TypedDocumentString<GlassReviewsQuery, GlassReviewsQueryVariables>;
export const ReviewBreakGlassDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReviewBreakGlass($input: ReviewBreakGlassInput!) { reviewBreakGlass(input: $input) { glass { id } refusal { ...RefusalParts } } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } }`) as unknown as TypedDocumentString<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;
export const UnitsWaitingDocument = /*#__PURE__*/ new TypedDocumentString(`query UnitsWaiting { workQueue(first: 100) { nodes { __typename id waitingFor overdue ageInDays ... on ReferralWork { referral { id sender { name } receiver { name } } } ... on NotificationWork { notification { id recipient { unit { name } } } } ... on DeliveryWork { sentReferral { id sender { name } } } ... on BreakGlassWork { breakGlass { id unit { name } } } ... on MeetingWork { plan { id coordinator { area { name } } } } ... on CommitteeWork { committeeCase { id citizenName cprMasked state } } ... on PlanWork { plan { id coordinator { area { name } } } } ... on ConsentWork { consent { id from { name } } } } totalKnown completeness } }`) as unknown as TypedDocumentString<UnitsWaitingQuery, UnitsWaitingQueryVariables>;
export const PlanDocument = /*#__PURE__*/ new TypedDocumentString(`query Plan($id: ID!) { plan(id: $id) { id citizen { id } citizenName cprMasked state version until areas { area { key name } joinedAt joinedBy { name } } coordinator { ...PlanMemberParts } standIn { name from until } backgroundGroup { ...PlanMemberParts } citizensWords resources goals { ...GoalParts } efforts { ...EffortParts } withheldEfforts suggestedEfforts { kind title area { key name } unit { name } } warnings { code message } casePrefill { kind } offeredOn answer { kind answeredOn form text } followUpOn followedUpOn form statutory { area { key name } plan law stands standsSince } workingDaysToStart decidedOn startedOn outcome endedOn waiting { waitingFor since dueOn overdue ageInDays } allowedActions history { version at action by { name } area { key name } text on changes { label before after } } deliveries { ...DeliveryParts } voluntaryNotice } } fragment PlanMemberParts on PlanMember { area { key name } unit caseworker name } fragment GoalParts on Goal { id kind end parent text inCitizensWords level levelName assessments { on level levelName area { name } byCitizen recordedBy { name } text } result closedOn closingText } fragment EffortParts on Effort { id area { key name } unit unitName title goal startBy voluntary activity progress } fragment DeliveryParts on ReferralDelivery { area { key name } title kind state nextTryAt receipts { layer state at } }`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const PlanForCitizenDocument = /*#__PURE__*/ new TypedDocumentString(`query PlanForCitizen($id: ID!) { plan(id: $id) { id citizen { id } citizenName forCitizen voluntaryNotice } }`) as unknown as TypedDocumentString<PlanForCitizenQuery, PlanForCitizenQueryVariables>;
export const PlanReturnDocument = /*#__PURE__*/ new TypedDocumentString(`query PlanReturn($id: ID!) { plan(id: $id) { id citizenName cprMasked coordinator { ...PlanMemberParts } casePrefill { kind why } } legalBases { key name help } } fragment PlanMemberParts on PlanMember { area { key name } unit caseworker name }`) as unknown as TypedDocumentString<PlanReturnQuery, PlanReturnQueryVariables>;
export const OpenPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation OpenPlan($input: OpenPlanInput!) { openPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<OpenPlanMutation, OpenPlanMutationVariables>;
export const JoinPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation JoinPlan($input: JoinPlanInput!) { joinPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<JoinPlanMutation, JoinPlanMutationVariables>;
export const WritePlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WritePlan($input: WritePlanInput!) { writePlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<WritePlanMutation, WritePlanMutationVariables>;
export const OfferPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation OfferPlan($input: OfferPlanInput!) { offerPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<OfferPlanMutation, OfferPlanMutationVariables>;
export const AnswerPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AnswerPlan($input: AnswerPlanInput!) { answerPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AnswerPlanMutation, AnswerPlanMutationVariables>;
export const StartPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation StartPlan($input: StartPlanInput!) { startPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<StartPlanMutation, StartPlanMutationVariables>;
export const FollowUpPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation FollowUpPlan($input: FollowUpPlanInput!) { followUpPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<FollowUpPlanMutation, FollowUpPlanMutationVariables>;
export const AssessGoalDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AssessGoal($input: AssessGoalInput!) { assessGoal(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AssessGoalMutation, AssessGoalMutationVariables>;
export const CloseGoalDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CloseGoal($input: CloseGoalInput!) { closeGoal(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CloseGoalMutation, CloseGoalMutationVariables>;
export const DecidePlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DecidePlan($input: DecidePlanInput!) { decidePlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DecidePlanMutation, DecidePlanMutationVariables>;
export const NameStandInDocument = /*#__PURE__*/ new TypedDocumentString(`mutation NameStandIn($input: NameStandInInput!) { nameStandIn(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<NameStandInMutation, NameStandInMutationVariables>;
export const PausePlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PausePlan($input: PausePlanInput!) { pausePlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<PausePlanMutation, PausePlanMutationVariables>;
export const ResumePlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ResumePlan($input: ResumePlanInput!) { resumePlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ResumePlanMutation, ResumePlanMutationVariables>;
export const EndPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation EndPlan($input: EndPlanInput!) { endPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<EndPlanMutation, EndPlanMutationVariables>;
export const CorrectPlanOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CorrectPlanOutcome($input: CorrectPlanOutcomeInput!) { correctPlanOutcome(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CorrectPlanOutcomeMutation, CorrectPlanOutcomeMutationVariables>;
export const WithdrawPlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawPlan($input: WithdrawPlanInput!) { withdrawPlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const ClosePlanDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ClosePlan($input: ClosePlanInput!) { closePlan(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const MarkPlanInErrorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MarkPlanInError($input: MarkPlanInErrorInput!) { markPlanInError(input: $input) { ...PlanAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment PlanAfter on PlanPayload { plan { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<MarkPlanInErrorMutation, MarkPlanInErrorMutationVariables>;
export const PlanAroundDocument = /*#__PURE__*/ new TypedDocumentString(`query PlanAround($id: ID!) { plan(id: $id) { id meetings(first: 20) { nodes { ...MeetingLine } } committeeCases(first: 20) { nodes { id kind state openedAt } } } } fragment MeetingLine on Meeting { id kind state at place citizen { id name } waiting { waitingFor dueOn overdue } }`) as unknown as TypedDocumentString<PlanAroundQuery, PlanAroundQueryVariables>;
export const PlanPeopleDocument = /*#__PURE__*/ new TypedDocumentString(`query PlanPeople($id: ID!) { plan(id: $id) { id citizen { id contacts { nodes { ...ContactPerson } } } } } fragment ContactPerson on Contact { area { key } name initials active unit { key } }`) as unknown as TypedDocumentString<PlanPeopleQuery, PlanPeopleQueryVariables>;
export const PlanMandateDocument = /*#__PURE__*/ new TypedDocumentString(`query PlanMandate($id: ID!) { plan(id: $id) { id mandate { ...MandateParts } } } fragment MandateParts on Mandate { id amountOere drawnOere availableOere lapsedOere startsOn endsOn kinds entries(first: 50) { nodes { id version kind amountOere at by { name } text draw { kind area { key name } from until returnedOere version } allowedActions } } warnings { code message } allowedActions }`) as unknown as TypedDocumentString<PlanMandateQuery, PlanMandateQueryVariables>;
export const DrawMandateDocument = /*#__PURE__*/ new TypedDocumentString(`mutation DrawMandate($input: DrawMandateInput!) { drawMandate(input: $input) { ...MandateAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MandateAfter on MandatePayload { mandate { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<DrawMandateMutation, DrawMandateMutationVariables>;
export const ReturnMandateDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReturnMandate($input: ReturnMandateInput!) { returnMandate(input: $input) { ...MandateAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MandateAfter on MandatePayload { mandate { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ReturnMandateMutation, ReturnMandateMutationVariables>;
export const CorrectMandateDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CorrectMandate($input: CorrectMandateInput!) { correctMandate(input: $input) { ...MandateAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment MandateAfter on MandatePayload { mandate { id } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CorrectMandateMutation, CorrectMandateMutationVariables>;
export const PolicyDocument = /*#__PURE__*/ new TypedDocumentString(`query Policy { policy { key question value default source } }`) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const ReferralDocument = /*#__PURE__*/ new TypedDocumentString(`query Referral($id: ID!) { referral(id: $id) { id citizen { id } citizenName cprMasked sender { area { key name } key name } receiver { area { key name } key name } author { name } owner { id name } state version withheld purpose legalBasis { key name } informedOn informedException desiredOutcome background plannedStartOn sentAt answerDueOn allowedActions colleagues { id name } waiting { waitingFor since dueOn overdue ageInDays } history { ...ReferralStep } externalReplies { area { key name } kind text by at } next { id receiver { name } } previous { id receiver { name } } returnedToEarlierUnit deliveries { ...DeliveryParts } } } fragment DeliveryParts on ReferralDelivery { area { key name } title kind state nextTryAt receipts { layer state at } } fragment ReferralStep on ReferralEvent { version at action state by { name } text questions answers reason outcome until owner { name } }`) as unknown as TypedDocumentString<ReferralQuery, ReferralQueryVariables>;
export const ReceiveReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReceiveReferral($input: ReceiveReferralInput!) { receiveReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ReceiveReferralMutation, ReceiveReferralMutationVariables>;
export const RequestReferralInformationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestReferralInformation($input: RequestReferralInformationInput!) { requestReferralInformation(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<RequestReferralInformationMutation, RequestReferralInformationMutationVariables>;
export const ProvideReferralInformationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ProvideReferralInformation($input: ProvideReferralInformationInput!) { provideReferralInformation(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ProvideReferralInformationMutation, ProvideReferralInformationMutationVariables>;
export const AcceptReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AcceptReferral($input: AcceptReferralInput!) { acceptReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const RejectReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RejectReferral($input: RejectReferralInput!) { rejectReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<RejectReferralMutation, RejectReferralMutationVariables>;
export const ReturnReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ReturnReferral($input: ReturnReferralInput!) { returnReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ReturnReferralMutation, ReturnReferralMutationVariables>;
export const HandOverReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation HandOverReferral($input: HandOverReferralInput!) { handOverReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<HandOverReferralMutation, HandOverReferralMutationVariables>;
export const PostponeReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation PostponeReferral($input: PostponeReferralInput!) { postponeReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<PostponeReferralMutation, PostponeReferralMutationVariables>;
export const RedirectReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RedirectReferral($input: RedirectReferralInput!) { redirectReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<RedirectReferralMutation, RedirectReferralMutationVariables>;
export const WithdrawReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation WithdrawReferral($input: WithdrawReferralInput!) { withdrawReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const MarkReferralEnteredInErrorDocument = /*#__PURE__*/ new TypedDocumentString(`mutation MarkReferralEnteredInError($input: MarkReferralEnteredInErrorInput!) { markReferralEnteredInError(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<MarkReferralEnteredInErrorMutation, MarkReferralEnteredInErrorMutationVariables>;
export const StartReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation StartReferral($input: StartReferralInput!) { startReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<StartReferralMutation, StartReferralMutationVariables>;
export const HoldReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation HoldReferral($input: HoldReferralInput!) { holdReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<HoldReferralMutation, HoldReferralMutationVariables>;
export const ResumeReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation ResumeReferral($input: ResumeReferralInput!) { resumeReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<ResumeReferralMutation, ResumeReferralMutationVariables>;
export const RequestReferralCancellationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation RequestReferralCancellation($input: RequestReferralCancellationInput!) { requestReferralCancellation(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<RequestReferralCancellationMutation, RequestReferralCancellationMutationVariables>;
export const AnswerReferralCancellationDocument = /*#__PURE__*/ new TypedDocumentString(`mutation AnswerReferralCancellation($input: AnswerReferralCancellationInput!) { answerReferralCancellation(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<AnswerReferralCancellationMutation, AnswerReferralCancellationMutationVariables>;
export const CompleteReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation CompleteReferral($input: CompleteReferralInput!) { completeReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<CompleteReferralMutation, CompleteReferralMutationVariables>;
export const FailReferralDocument = /*#__PURE__*/ new TypedDocumentString(`mutation FailReferral($input: FailReferralInput!) { failReferral(input: $input) { ...ReferralAfter } } fragment RefusalParts on Refusal { code message problems { field message } ... on WrongMembers { rules } } fragment ReferralAfter on ReferralPayload { referral { id version state } refusal { ...RefusalParts } }`) as unknown as TypedDocumentString<FailReferralMutation, FailReferralMutationVariables>;