// generated from schema/*.graphql by `npm run generate`: never edit
import type { Cpr } from '../domain/cpr.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { Instant } from '../domain/dates.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LogEntry } from '../audit/log-entries.ts';
import type { CitizensActivity, CitizensCase, CitizensContact } from '../citizen/sections.ts';
import type { Area as AreaModel } from '../domain/citizen/source.ts';
import type { Sample } from '../audit/sample-store.ts';
import type { DecisionRecord, NotificationRecord, RecordedNotificationEvent } from '../decision/records.ts';
import type { BreakGlass as BreakGlassModel } from '../domain/access/break-glass.ts';
import type { CaseAssessment as CaseAssessmentModel, Offer as OfferModel } from '../domain/citizen/case.ts';
import type { CitizenModel, Context } from '../context.ts';
import type { CommitteeOn } from '../committee/members-on.ts';
import type { CommitteeAttendance as CommitteeAttendanceModel, CommitteeDecision as CommitteeDecisionModel, DecidedEffort as DecidedEffortModel, DecidedMandate as DecidedMandateModel } from '../domain/committee/decision.ts';
import type { CaseRecord, RecordedCaseEvent } from '../committee/store.ts';
import type { CommitteeMember as CommitteeMemberModel } from '../domain/committee/member.ts';
import type { WaitingItem } from '../waiting/find-waiting.ts';
import type { Consent as ConsentModel } from '../domain/consent/consent.ts';
import type { DecisionEvent as DecisionEventModel } from '../decision/history.ts';
import type { DecisionSource as DecisionSourceModel } from '../domain/decision/decision.ts';
import type { DeadLetter as DeadLetterModel } from '../delivery/dead-letters.ts';
import type { DeliveryFailure as DeliveryFailureModel } from '../domain/delivery/delivery.ts';
import type { CitizensDiscrepancy } from '../discrepancy/find-discrepancies.ts';
import type { LedgerEntry, Reservation as ReservationModel, DrawingRight as DrawingRightModel } from '../drawing-right/ledger.ts';
import type { LegalBasis as LegalBasisModel } from '../domain/referral/referral.ts';
import type { MandateRecord, ShownEntry } from '../mandate/records.ts';
import type { ShownEntrance, ShownMeeting, RecordedMeetingEvent, ShownItem } from '../meeting/records.ts';
import type { Invitation as InvitationModel, Attendance } from '../domain/meeting/meeting.ts';
import type { UnusableGrant as UnusableGrantModel } from '../grant-feed/unusable-grants.ts';
import type { ConflictOfInterest as ConflictOfInterestModel } from '../domain/access/conflict-of-interest.ts';
import type { WithheldField as WithheldFieldModel, PreviewedSystem as PreviewedSystemModel } from '../command/preview.ts';
import type { PlanRecord, RecordedPlanEvent } from '../plan/store.ts';
import type { OutboxMessage } from '../delivery/message.ts';
import type { PlanArea as PlanAreaModel, PlanMember as PlanMemberModel, PlanStandIn as PlanStandInModel } from '../domain/plan/plan.ts';
import type { Goal as GoalModel, Assessment as AssessmentModel } from '../domain/plan/goal.ts';
import type { ShownEffort } from '../plan/efforts.ts';
import type { SuggestedEffort as SuggestedEffortModel } from '../domain/plan/suggest-efforts.ts';
import type { ShownStatutoryPlan } from '../plan/statutory.ts';
import type { RenderedEntry as RenderedEntryModel } from '../delivery/render-entry.ts';
import type { ShownReadiness } from '../committee/shown-items.ts';
import type { ReferralRecord as ReferralModel, ReferralPage, RecordedReferralEvent as ReferralEventModel } from '../referral/records.ts';
import type { ReferralReply } from '../referral/external-replies.ts';
import type { ShownDraft } from '../referral/drafts.ts';
import type { Refusal as RefusalModel } from '../domain/refusal.ts';
import type { Drift as DriftModel } from '../access/drift-report.ts';
import type { TimelineItem } from '../timeline/timeline-item.ts';
import type { NotNotified as NotNotifiedModel } from '../domain/notification/notification.ts';
import type { Caller } from '../domain/access/caller.ts';
import type { WorkCounts } from '../work-queue/work-counts.ts';
import type { HandledItem } from '../work-queue/handled-item.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** CPR-nummer som `DDMMÅÅXXXX` eller `DDMMÅÅ-XXXX`. Erstatningspersonnumre (dag + 60) godtages. Bruges til at spørge med; svar viser kun hele nummeret, når der udtrykkeligt bedes om det med `revealCpr`. */
  CPR: { input: Cpr; output: Cpr; }
  /** En dato uden klokkeslæt, `ÅÅÅÅ-MM-DD`. */
  Date: { input: CalendarDate; output: CalendarDate; }
  /** Et tidspunkt i UTC efter ISO 8601, fx `2026-11-22T09:30:00.000Z`. */
  DateTime: { input: Instant; output: Instant; }
};

/** Slags indsats. */
export type ActivityKind =
  /** Tilbud, fx virksomhedspraktik. */
  | 'OFFER'
  /** Mentor. */
  | 'MENTOR'
  /** Bostøtte. */
  | 'HOUSING_SUPPORT'
  /** Støtte- og kontaktperson. */
  | 'CONTACT_PERSON'
  /** Uddannelse. */
  | 'EDUCATION'
  /** Andet. */
  | 'OTHER';

/** Noget borgeren deltager i eller får: et tilbud, en mentor, bostøtte. */
export type Activity = {
  /** Indsatsens id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Området, der har bevilget det. */
  readonly area: Area;
  /** Titlen. */
  readonly title: Scalars['String']['output'];
  /** Slags i fælles ord. */
  readonly kind: ActivityKind;
  /** Fagsystemets eget ord for status. */
  readonly systemStatus: Scalars['String']['output'];
  /** Om det er i gang. `null`: fagsystemet bruger et ord, som ikke kan forstås; se `systemStatus`. */
  readonly active: Maybe<Scalars['Boolean']['output']>;
  /** Frivillig støtte, som aldrig må vises som en pligt. `null`: fagsystemet siger det ikke. */
  readonly voluntary: Maybe<Scalars['Boolean']['output']>;
  /** Fra hvornår. */
  readonly startsOn: Maybe<Scalars['Date']['output']>;
  /** Til hvornår. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Hvem der leverer. */
  readonly provider: Maybe<Scalars['String']['output']>;
  /** Fagsystemets egne oplysninger. */
  readonly facts: ReadonlyArray<Fact>;
};

/** En indsats på en liste. */
export type ActivityEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Indsatsen. */
  readonly node: Activity;
};

/** En borgers indsatser fra alle områder, og om listen er hel. */
export type ActivityConnection = {
  /** Indsatserne, nyeste først; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<Activity>>;
  /** Indsatserne med markører. */
  readonly edges: Maybe<ReadonlyArray<ActivityEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der kendes; `null` når det ikke vides, om der er nogen. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvilke indsatser en liste skal vise. */
export type ActivityFilter = {
  /** Kun dette område (nøgle), fx `social`; de andre bliver ikke spurgt. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Kun dem, der er i gang, eller hvor det ikke vides. */
  readonly activeOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** En del af kommunen med sit eget fagsystem, fx beskæftigelse eller social. */
export type Area = {
  /** Fast nøgle, fx `employment`. */
  readonly key: Scalars['String']['output'];
  /** Dansk navn, fx »Beskæftigelse«. */
  readonly name: Scalars['String']['output'];
  /** Områdets enheder. */
  readonly units: UnitList;
  /** Hvad området kan tilbyde borgere; ét fælles katalog for alle områder. */
  readonly offers: OfferList;
  /** Hvordan fagsystemet har det lige nu, set fra Helhed. */
  readonly system: SystemStatus;
};

/** En enhed i et område. */
export type Unit = {
  /** Fast nøgle, fx `jobcenter`. */
  readonly key: Scalars['String']['output'];
  /** Enhedens navn. */
  readonly name: Scalars['String']['output'];
};

/** Enhederne i et område, og om listen er hel. */
export type UnitList = {
  /** Enhederne; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<Unit>>;
  /** Hvor mange der kendes; `null` når det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Et tilbud i det fælles katalog. */
export type Offer = {
  /** Fagsystemets egen nøgle for tilbuddet. */
  readonly key: Scalars['String']['output'];
  /** Tilbuddets navn. */
  readonly title: Scalars['String']['output'];
  /** Hvad tilbuddet er, og hvem det er for. */
  readonly description: Scalars['String']['output'];
  /** Slags. */
  readonly kind: ActivityKind;
  /** Paragraf, fx »Serviceloven § 85«. */
  readonly paragraph: Maybe<Scalars['String']['output']>;
  /** Hvem der leverer det. */
  readonly provider: Maybe<Scalars['String']['output']>;
};

/** Tilbuddene i et område, og om listen er hel. */
export type OfferList = {
  /** Tilbuddene; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<Offer>>;
  /** Hvor mange der kendes; `null` når det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvordan et fagsystem har det. */
export type SystemState =
  /** Svarer. */
  | 'UP'
  /** Svarer, men ikke hver gang. */
  | 'DEGRADED'
  /** Svarer ikke. Helhed holder pause og prøver igen. */
  | 'DOWN'
  /** Slået fra af driften. */
  | 'DISABLED';

/** Et fagsystems tilstand, set fra Helhed. At spørge koster ikke fagsystemet et kald. */
export type SystemStatus = {
  /** Tilstanden. */
  readonly state: SystemState;
  /** Siden hvornår. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** Hvornår Helhed prøver igen, når det er nede. */
  readonly retryAt: Maybe<Scalars['DateTime']['output']>;
  /** Forklaring på dansk. */
  readonly message: Scalars['String']['output'];
};

/** Hvad der skete. */
export type AccessLogAction =
  /** Der blev set på noget. */
  | 'READ'
  /** Der blev søgt. */
  | 'SEARCH'
  /** Noget blev oprettet eller ændret. */
  | 'CHANGE'
  /** Uden adgang. Den, der spurgte, har ikke en rolle, der giver adgang til det. */
  | 'DENIED'
  /** Afvist. Noget skulle ske, men Helhed afviste det; koden for afvisningen står i beskrivelsen. */
  | 'REFUSED';

/** En post i loggen: hvem der så eller gjorde hvad, hvornår og hvorfor. Den ændres aldrig; når politikken siger det, slettes den. */
export type AccessLogEntry = {
  /** Postens id. */
  readonly id: Scalars['ID']['output'];
  /** Hvornår den blev gemt. Svaret blev først sendt derefter. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Hvad der skete; `null` når posten er ødelagt og ikke kan læses. */
  readonly action: Maybe<AccessLogAction>;
  /** Hvad der skete, i en sætning. */
  readonly event: Scalars['String']['output'];
  /** Hvilke slags oplysninger der blev bedt om, fx »Sager«. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** De samme, som programmet spurgte: typer og felter. */
  readonly asked: ReadonlyArray<Scalars['String']['output']>;
  /** Hvem. */
  readonly by: AccessLogActor;
  /** Hvorfor der blev slået op, som det blev oplyst. */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  /** Hvilket grundlag hvert områdes oplysninger blev vist på. */
  readonly bases: ReadonlyArray<AccessLogBasis>;
  /** Hvilke fagsystemer der svarede, og hvor gamle oplysningerne var. Ved flere borgere: for hvert område det ringeste. */
  readonly answers: ReadonlyArray<AccessLogAnswer>;
  /** De områder, hvis oplysninger blev holdt tilbage. */
  readonly withheld: ReadonlyArray<Area>;
  /** Om noget om borgeren blev vist; `null` når posten ikke er slået op for en bestemt borger. */
  readonly shown: Maybe<Scalars['Boolean']['output']>;
  /** Hvad der blev søgt efter, eller hvad ændringen gik ud på. CPR-numre vises ikke. */
  readonly criteria: ReadonlyArray<Scalars['String']['output']>;
  /** Hvor mange borgere posten handler om. */
  readonly citizenCount: Scalars['Int']['output'];
  /** Om posten kan stoles på: den er, som den blev skrevet, og følger efter den forrige i sin kæde. */
  readonly intact: Scalars['Boolean']['output'];
};

/** Den, der står bag en post, med de funktioner vedkommende havde dengang. */
export type AccessLogActor = {
  /** Medarbejderens id hos identitetsudbyderen. */
  readonly id: Scalars['String']['output'];
  /** Navnet. */
  readonly name: Scalars['String']['output'];
  /** Funktionerne: rolle, område og enhed. */
  readonly functions: ReadonlyArray<ViewerFunction>;
};

/** Hvilket grundlag et områdes oplysninger blev vist på. */
export type AccessLogBasis = {
  /** Området. */
  readonly area: Area;
  /** Grundlagene, fx »Fælles plan«. */
  readonly bases: ReadonlyArray<Scalars['String']['output']>;
};

/** Hvad et fagsystem bidrog med. */
export type AccessLogAnswer = {
  /** Området. */
  readonly area: Area;
  /** Hvordan det gik. */
  readonly state: SourceState;
  /** Hvornår fagsystemet selv sagde, at oplysningerne gjaldt. */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
};

/** En post på en liste. */
export type AccessLogEntryEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Posten. */
  readonly node: AccessLogEntry;
};

/** Loggen om en borger, nyeste først, og hvor hel den er. */
export type AccessLogEntryConnection = {
  /** Posterne. */
  readonly nodes: Maybe<ReadonlyArray<AccessLogEntry>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<AccessLogEntryEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt; `null` når listen kun er en del af loggen. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. `PARTIAL` når en kæde i loggen er brudt, eller når listen kun er en leders del af loggen. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
  /** Listen er hel til dette tidspunkt; det nyeste kan stadig være på vej. */
  readonly completeUpTo: Scalars['DateTime']['output'];
  /** Poster fra før dette tidspunkt er slettet efter politikken; `null` når intet er slettet. */
  readonly completeFrom: Maybe<Scalars['DateTime']['output']>;
  /** CPR-nummeret som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
};

/** Loggen om en borger, til borgeren selv (indsigt). */
export type AccessLogExport = {
  /** CPR-nummeret som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Hvornår den er lavet. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** Hvor mange poster der er i den. */
  readonly entries: Scalars['Int']['output'];
  /** Om den er hel. */
  readonly completeness: Completeness;
  /** Den er hel til dette tidspunkt. */
  readonly completeUpTo: Scalars['DateTime']['output'];
  /** Til at læse. */
  readonly text: Scalars['String']['output'];
  /** Til programmer: det samme som JSON. */
  readonly json: Scalars['String']['output'];
};

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

/** En stikprøve af loggen. Frøet blev valgt, og dets fingeraftryk gemt, før nogen vidste, hvad det ville trække; med frøet kan enhver trække det samme igen. */
export type AuditSample = Node & {
  /** Stikprøvens id. */
  readonly id: Scalars['ID']['output'];
  /** Hvor langt den er. */
  readonly state: AuditSampleState;
  /** Periodens begyndelse. */
  readonly from: Scalars['DateTime']['output'];
  /** Periodens slutning; selve tidspunktet er ikke med. */
  readonly until: Scalars['DateTime']['output'];
  /** Hvor mange poster der trækkes. */
  readonly size: Scalars['Int']['output'];
  /** Frøets fingeraftryk: SHA-256 af frøet. */
  readonly seedHash: Scalars['String']['output'];
  /** Frøet; `null` indtil der er trukket. */
  readonly seed: Maybe<Scalars['String']['output']>;
  /** Hvornår frøet blev lovet. */
  readonly committedAt: Scalars['DateTime']['output'];
  /** Af hvem. */
  readonly committedBy: Scalars['String']['output'];
  /** Hvornår der blev trukket. */
  readonly drawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Af hvem. */
  readonly drawnBy: Maybe<Scalars['String']['output']>;
  /** Hvor mange poster der var i perioden. */
  readonly population: Maybe<Scalars['Int']['output']>;
  /** Posterne i den orden, de blev trukket. */
  readonly drawn: ReadonlyArray<SampledEntry>;
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<AuditSampleAction>;
};

/** Hvad der kan gøres med en stikprøve. */
export type AuditSampleAction =
  /** Træk den. */
  | 'DRAW'
  /** Vurdér dens poster. */
  | 'REVIEW';

/** En post, der er trukket, og hvad der er sagt om den. */
export type SampledEntry = {
  /** Nummeret i stikprøven, fra 1. */
  readonly place: Scalars['Int']['output'];
  /** Kæden, posten står i. */
  readonly chain: Scalars['String']['output'];
  /** Postens nummer i kæden. */
  readonly seq: Scalars['Int']['output'];
  /** Posten; `null` når den siden er slettet efter politikken. */
  readonly entry: Maybe<AccessLogEntry>;
  /** Vurderingen; `null` når der ikke er nogen endnu. */
  readonly verdict: Maybe<AuditVerdict>;
  /** Hvad der blev sagt til den. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Hvem der vurderede den. */
  readonly reviewedBy: Maybe<Scalars['String']['output']>;
  /** Hvornår. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvor mange gange den er vurderet; giv den som `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** En stikprøve på en liste. */
export type AuditSampleEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Stikprøven. */
  readonly node: AuditSample;
};

/** Stikprøver, nyeste først; også dem, der aldrig blev trukket. */
export type AuditSampleConnection = {
  /** Stikprøverne. */
  readonly nodes: Maybe<ReadonlyArray<AuditSample>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<AuditSampleEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvilken periode der skal trækkes af, og hvor meget. */
export type CommitAuditSampleInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Periodens begyndelse. */
  readonly from: Scalars['DateTime']['input'];
  /** Periodens slutning; selve tidspunktet er ikke med. Den må gerne ligge i fremtiden. */
  readonly until: Scalars['DateTime']['input'];
  /** Hvor mange poster, 1–100. */
  readonly size: Scalars['Int']['input'];
};

/** Hvilken stikprøve der skal trækkes. */
export type DrawAuditSampleInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Stikprøvens id. */
  readonly id: Scalars['ID']['input'];
};

/** Hvad en post i en stikprøve viste. */
export type ReviewAuditSampleInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Stikprøvens id. */
  readonly id: Scalars['ID']['input'];
  /** Postens nummer i stikprøven. */
  readonly place: Scalars['Int']['input'];
  /** Vurderingen. */
  readonly verdict: AuditVerdict;
  /** Hvad der er at sige til den, 10–255 tegn uden CPR-nummer. Skal gives, når der er noget at se nærmere på. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Hvor mange gange posten var vurderet, da du så den; 0 første gang. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Stikprøven, eller hvorfor intet er sket. */
export type AuditSamplePayload = {
  /** Stikprøven, som den står nu. */
  readonly sample: Maybe<AuditSample>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Der er ingen sådan stikprøve eller ingen sådan post i den. */
export type UnknownAuditSample = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** En borger, som områderne tilsammen kender vedkommende. */
export type Citizen = Node & {
  /** Hvem der har set på eller ændret noget om borgeren. Kun for ledere i et område, der kender borgeren, med formålet `SUPERVISION`; ellers `null`. De ser egne medarbejderes poster, og opslag andre steder fra, der viste deres område. At se i loggen bliver selv en post i den. */
  readonly accessLog: Maybe<AccessLogEntryConnection>;
  /** Borgerens id i Helhed; uden CPR-nummeret i klartekst. */
  readonly id: Scalars['ID']['output'];
  /** Navnet; `null` når ingen kilde med adgang kunne sige det. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** CPR-nummeret som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Fødselsdatoen, læst af CPR-nummeret. */
  readonly birthDate: Scalars['Date']['output'];
  /** Alder i dag. */
  readonly age: Scalars['Int']['output'];
  /** Aldersgruppe efter kommunens politik, fx »18–29«. */
  readonly ageBand: Scalars['String']['output'];
  /** Om adressen er beskyttet; `null` når det ikke vides, eller når der er et område, du ikke ser. Det siger intet om, hvorvidt området kender borgeren. */
  readonly addressProtected: Maybe<Scalars['Boolean']['output']>;
  /** Adressen; `null` når noget fagsystem siger, at den er beskyttet, når et fagsystem, der kunne sige det, ikke svarer, eller når den er ukendt. */
  readonly address: Maybe<Address>;
  /** Telefon; `null` når ingen kilde med adgang kunne sige det. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** E-mail; `null` når ingen kilde med adgang kunne sige det. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Om alt, der er bedt om for borgeren i denne forespørgsel, er helt. */
  readonly completeness: Completeness;
  /** Kilderne bag alt, der er bedt om for borgeren i denne forespørgsel; for hvert område det ringeste. */
  readonly sources: ReadonlyArray<SourceReport>;
  /** Sager i områderne, nyeste først. */
  readonly cases: CaseConnection;
  /** Hvem der arbejder med borgeren, og hvem der koordinerer. */
  readonly contacts: ContactList;
  /** Tilbud, mentor, bostøtte og andre indsatser, nyeste først. */
  readonly activities: ActivityConnection;
  /** Hvad der er sket på tværs af områderne. */
  readonly timeline: TimelineConnection;
  /** Hvor fagsystemerne er uenige om det samme. */
  readonly discrepancies: DiscrepancyList;
  /** Hvem der svarer for uddannelsespligten. Kun for de 15–17-årige; ellers `null`. */
  readonly youthDuty: Maybe<YouthDuty>;
  /** Hvad du kan begynde på om borgeren, efter din rolle og din adgang. Et fagsystem, der ikke svarer, kan stadig hindre det. */
  readonly allowedActions: ReadonlyArray<CitizenAction>;
  /** Borgerens sager for koordinations- og visitationsudvalget, som du må se, nyeste først. */
  readonly committeeCases: CommitteeCaseConnection;
  /** Borgerens samtykker, hvor et af dine områder giver eller får oplysninger, nyeste først. */
  readonly consents: ConsentConnection;
  /** Afgørelser om bostøtte, nyeste først. */
  readonly bostoetteDecisions: BostoetteDecisionConnection;
  /** Borgerens ene indgang til kommunen; `null`, når en sanktion overvejes. */
  readonly entrance: Maybe<Entrance>;
  /** Borgerens fælles plan, den der ikke er forbi. `null`, når der ingen er, eller du ikke må se den. */
  readonly plan: Maybe<Plan>;
  /** Alle borgerens fælles planer, også dem, der er forbi, nyeste først. */
  readonly plans: PlanConnection;
  /** Din egen kladde til en henvisning af borgeren, den sidst gemte; `null` når du ingen har, og når en sanktion overvejes. */
  readonly referralDraft: Maybe<ReferralDraft>;
  /** Henvisninger om borgeren, som du har adgang til, nyeste først. */
  readonly referrals: ReferralConnection;
  /** Hvor meget om borgeren der venter på dig eller din enhed. `null` når det ikke vides. Koster ingen kald til et fagsystem, heller ikke på lister. */
  readonly waitingCount: Maybe<Scalars['Int']['output']>;
  /** Den første frist for det, der venter; `null` når intet venter, eller det ikke vides. */
  readonly nextDeadline: Maybe<Scalars['Date']['output']>;
  /** Hvor meget der er sket i henvisninger og beskeder om borgeren, du kan se, siden du sidst åbnede borgeren; `null` når du ikke har åbnet borgeren før, og når en sanktion overvejes. Koster ingen kald til et fagsystem. */
  readonly newSince: Maybe<Scalars['Int']['output']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenAccessLogArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenActivitiesArgs = {
  filter?: InputMaybe<ActivityFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenTimelineArgs = {
  filter?: InputMaybe<TimelineFilter>;
  order?: TimelineOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenCommitteeCasesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenConsentsArgs = {
  filter?: InputMaybe<ConsentFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenBostoetteDecisionsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenPlansArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenReferralsArgs = {
  filter?: InputMaybe<ReferralFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Alt, der kan spørges om. */
export type Query = {
  /** Loggen om en borger. Der slås ikke op i fagsystemerne, og svaret er det samme, hvad enten nogen kender borgeren. At se i loggen bliver selv en post i den. */
  readonly citizenAccessLog: AccessLogEntryConnection;
  /** Hele loggen om en borger som et dokument, når borgeren har bedt om indsigt. */
  readonly accessLogExport: AccessLogExport;
  /** Stikprøver af loggen, nyeste først. */
  readonly auditSamples: AuditSampleConnection;
  /** En stikprøve; `null` når der ingen er med det id. */
  readonly auditSample: Maybe<AuditSample>;
  /** Den der spørger. */
  readonly viewer: Viewer;
  /** Henter en ting ved dens id, til det formål, id'et blev givet til. `null` betyder, at den ikke findes, eller at du ikke har adgang; de to kan ikke skelnes. */
  readonly node: Maybe<Node>;
  /** Henter flere ting ved deres id'er, højst 50, i samme orden; `null` hvor en ikke findes, eller du ikke har adgang. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Områderne med deres enheder, tilbud og fagsystemets tilstand. */
  readonly areas: ReadonlyArray<Area>;
  /** En borger ved sit id. `null` betyder ukendt eller uden adgang; de to kan ikke skelnes. */
  readonly citizen: Maybe<Citizen>;
  /** En borger ved CPR-nummer. `null` betyder ukendt eller uden adgang; de to kan ikke skelnes. */
  readonly citizenByCpr: Maybe<Citizen>;
  /** Borgere på en sagsbehandlers liste: enhedens, mine egne, eller dem med bestemte CPR-numre. */
  readonly citizens: CitizenConnection;
  /** Nødadgange, som andre har brugt i de enheder, du leder, nyeste først. */
  readonly breakGlassReviews: BreakGlassConnection;
  /** Koordinations- og visitationsudvalget på en dag; i dag, når ingen nævnes. */
  readonly committee: Committee;
  /** En sag til udvalget ved sit id. `null` betyder ukendt eller uden adgang; de to kan ikke skelnes. */
  readonly committeeCase: Maybe<CommitteeCase>;
  /** De sager til udvalget, du må se, nyeste først. */
  readonly committeeCases: CommitteeCaseConnection;
  /** Dine egne meldinger om inhabilitet og, når du er leder, dem fra medarbejderne i dine enheder. */
  readonly conflictsOfInterest: ConflictOfInterestConnection;
  /** En afgørelse om bostøtte. `null` betyder, at den ikke findes, eller at du ikke har adgang; de to kan ikke skelnes. */
  readonly bostoetteDecision: Maybe<BostoetteDecision>;
  /** Det, der ikke kunne leveres til fagsystemerne, ældste først. */
  readonly deadLetters: DeadLetterConnection;
  /** Trækningsretten i en periode; `null` når du ikke arbejder i et af de to områder, og når en sanktion overvejes. */
  readonly drawingRight: Maybe<DrawingRight>;
  /**
   * Hvor fagsystemernes svar afviger fra det, Helhed venter, siden denne gateway blev startet; de hyppigste først.
   * Ændringer her efter en opdatering af et fagsystem er det første tegn på, at noget skal sættes op på ny.
   */
  readonly systemDrift: ReadonlyArray<SystemDrift>;
  /** Grænserne for formularernes felter, efter de regler, der senere afviser dem. */
  readonly formLimits: ReadonlyArray<FormLimit>;
  /** Bevillinger i fagsystemerne, der ikke kunne læses som afgørelser, ældste først. */
  readonly unusableGrants: UnusableGrantConnection;
  /** Hvor langt bevillingerne er læst i de fagsystemer, der fortæller om dem. */
  readonly grantFeeds: ReadonlyArray<GrantFeed>;
  /** Et møde; `null`, når der ikke er noget, eller du ikke har adgang til det. */
  readonly meeting: Maybe<Meeting>;
  /** Møderne, du har adgang til, det seneste først. */
  readonly meetings: MeetingConnection;
  /** Beskeder om afgørelser, som dine enheder har truffet, nyeste først: hvem der ikke har kvitteret, hvor der er gjort indsigelse, og hvad der ikke er nået frem. */
  readonly notifications: NotificationConnection;
  /** En fælles plan. */
  readonly plan: Maybe<Plan>;
  /** De fælles planer, du eller din enhed har en plads i, nyeste først. */
  readonly plans: PlanConnection;
  /** Tal om de fælles planer, der blev åbnet i et tidsrum (højst ti år). */
  readonly planFigures: PlanFigures;
  /** De åbne spørgsmål om samarbejdet mellem områderne, og kommunens svar på dem. De kan kun læses her; de vælges i kommunens politik. */
  readonly policy: ReadonlyArray<PolicySetting>;
  /** Viser, hvad en handling ville skrive i fagsystemerne, med de samme svar og afvisninger, som handlingen selv ville give nu. Intet gemmes, og intet skrives. */
  readonly previewWrites: WritePreview;
  /** Dine egne kladder til henvisninger, den sidst gemte først. Andres findes ikke for dig. */
  readonly referralDrafts: ReferralDraftConnection;
  /** Kommunens liste over hjemler, til at vælge af. */
  readonly legalBases: ReadonlyArray<LegalBasis>;
  /** En henvisning. `null` betyder, at den ikke findes, eller at du ikke har adgang; de to kan ikke skelnes. */
  readonly referral: Maybe<Referral>;
  /** Henvisninger, du har adgang til, nyeste først. */
  readonly referrals: ReferralConnection;
  /** Hvad der ville blive skrevet hvor, hvis henvisningen blev sendt. Skriver intet. */
  readonly previewReferral: ReferralPreview;
  /** Hvem der tager imod en underretning om en borger under 18 år; `null` for voksne, og når borgeren er ukendt eller uden adgang. */
  readonly underretningRoute: Maybe<UnderretningRoute>;
  /** Kommunens dato nu, som fristerne regnes fra. */
  readonly today: Scalars['Date']['output'];
  /** Hvad der venter på dig eller din enhed: overskredne frister først, dernæst det ældste. */
  readonly workQueue: WorkQueueConnection;
  /** Hvad du eller din enhed har gjort af det, der ventede, nyeste først. Det gemmes, så længe politikken siger (`workQueue.handledDays`, 30 dage). */
  readonly handledWork: HandledWorkConnection;
};


/** Alt, der kan spørges om. */
export type QueryCitizenAccessLogArgs = {
  cpr: Scalars['CPR']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryAccessLogExportArgs = {
  cpr: Scalars['CPR']['input'];
};


/** Alt, der kan spørges om. */
export type QueryAuditSamplesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryAuditSampleArgs = {
  id: Scalars['ID']['input'];
};


/** Alt, der kan spørges om. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Alt, der kan spørges om. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryCitizenArgs = {
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Purpose>;
};


/** Alt, der kan spørges om. */
export type QueryCitizenByCprArgs = {
  cpr: Scalars['CPR']['input'];
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryCitizensArgs = {
  filter: CitizenFilter;
  order?: CitizenOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryBreakGlassReviewsArgs = {
  filter?: InputMaybe<BreakGlassFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryCommitteeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryCommitteeCaseArgs = {
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Purpose>;
};


/** Alt, der kan spørges om. */
export type QueryCommitteeCasesArgs = {
  filter?: InputMaybe<CommitteeCaseFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryConflictsOfInterestArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryBostoetteDecisionArgs = {
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Purpose>;
};


/** Alt, der kan spørges om. */
export type QueryDeadLettersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryDrawingRightArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QuerySystemDriftArgs = {
  filter?: InputMaybe<SystemDriftFilter>;
};


/** Alt, der kan spørges om. */
export type QueryUnusableGrantsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Purpose>;
};


/** Alt, der kan spørges om. */
export type QueryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  purpose?: Purpose;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryNotificationsArgs = {
  filter?: InputMaybe<NotificationFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Purpose>;
};


/** Alt, der kan spørges om. */
export type QueryPlansArgs = {
  filter?: InputMaybe<PlanFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryPlanFiguresArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Alt, der kan spørges om. */
export type QueryPreviewWritesArgs = {
  action: WritingActionInput;
};


/** Alt, der kan spørges om. */
export type QueryReferralDraftsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Alt, der kan spørges om. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Purpose>;
};


/** Alt, der kan spørges om. */
export type QueryReferralsArgs = {
  filter?: InputMaybe<ReferralFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryPreviewReferralArgs = {
  input: CreateReferralInput;
};


/** Alt, der kan spørges om. */
export type QueryUnderretningRouteArgs = {
  citizenId: Scalars['ID']['input'];
};


/** Alt, der kan spørges om. */
export type QueryWorkQueueArgs = {
  filter?: InputMaybe<WorkQueueFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryHandledWorkArgs = {
  filter?: InputMaybe<HandledWorkFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  purpose?: Purpose;
};

/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type Mutation = {
  /** Lover en stikprøve: vælger et tilfældigt frø og viser dets fingeraftryk, men ikke frøet. */
  readonly commitAuditSample: AuditSamplePayload;
  /** Trækker en lovet stikprøve, når perioden er forbi, og viser frøet. */
  readonly drawAuditSample: AuditSamplePayload;
  /** Skriver ned, hvad en trukket post viste. */
  readonly reviewAuditSample: AuditSamplePayload;
  /** Bruger nødadgang: en kort tid vises det, områderne har om borgeren. Svaret er det samme, hvad enten der er nogen borger med nummeret eller ej. Bruges den usædvanligt ofte, slås der alarm. */
  readonly breakGlass: BreakGlassPayload;
  /** Afslutter din egen nødadgang, før tiden er gået. En leder ser på den alligevel. */
  readonly endBreakGlass: BreakGlassPayload;
  /** Tager stilling til en andens nødadgang. For ledere af enheden, og når fristen er overskredet for alle ledere i området. Er den ikke i orden, ophører den straks. */
  readonly reviewBreakGlass: BreakGlassPayload;
  /** Foreslår en sag til udvalget, eller bringer en plan tilbage til det. En leder kan bringe den for udvalget med det samme. */
  readonly proposeCommitteeCase: CommitteeCasePayload;
  /** Bringer en sag for udvalget: en leders ja. Lederen har ansvaret for, at den er velbelyst. */
  readonly referToCommittee: CommitteeCasePayload;
  /** Siger nej til at bringe en sag for udvalget. */
  readonly declineCommitteeCase: CommitteeCasePayload;
  /** Oplyser et punkt, som fagsystemerne ikke siger. */
  readonly lightCommitteeCase: CommitteeCasePayload;
  /** Erklærer en sag velbelyst. Det, der læses, læses nu og fryses. */
  readonly declareReady: CommitteeCasePayload;
  /** Sætter en sag på dagsordenen for et møde i udvalget. */
  readonly scheduleCommitteeCase: CommitteeCasePayload;
  /** Tager en sag af dagsordenen; den er stadig velbelyst. */
  readonly takeOffAgenda: CommitteeCasePayload;
  /** Sender en sag tilbage, fordi den ikke er velbelyst. */
  readonly sendBackCommitteeCase: CommitteeCasePayload;
  /** Registrerer udvalgets beslutning. En fælles plan åbnes, og dens ramme sættes, i samme øjeblik. */
  readonly decideCommitteeCase: CommitteeCasePayload;
  /** Afgør en uenighed i udvalget. */
  readonly settleCommitteeCase: CommitteeCasePayload;
  /** Trækker en sag tilbage. */
  readonly withdrawCommitteeCase: CommitteeCasePayload;
  /** Sætter listen over udvalgets medlemmer fra en dag. Kun en leder i et af de områder, der er repræsenteret. */
  readonly setCommitteeMembers: CommitteePayload;
  /** Melder dig inhabil i en borgers sag: fra nu af findes borgeren ikke for dig. Svaret er det samme, hvad enten der er nogen borger med nummeret eller ej. */
  readonly declareConflictOfInterest: ConflictOfInterestPayload;
  /** Ophæver en medarbejders inhabilitet. For lederen af en enhed, hvor medarbejderen arbejdede; aldrig for medarbejderen selv. */
  readonly endConflictOfInterest: ConflictOfInterestPayload;
  /** Registrerer en borgers samtykke. For sagsbehandlere, visitatorer og ledere i et af de to områder, når eget område kender borgeren. Registreres det ikke af det område, der giver oplysningerne, ser en leder dér på det. */
  readonly recordConsent: ConsentPayload;
  /** Markerer, at en leder i det område, der giver oplysningerne, har set på et samtykke, som et andet område har registreret. Er det ikke rigtigt, trækkes det tilbage i stedet. */
  readonly markConsentSeen: ConsentPayload;
  /** Trækker et samtykke tilbage for borgeren, når som helst, og for enhver, der arbejder med borgere i et af de to områder. Det virker med det samme: ved næste opslag, på gemte svar og på det, der endnu ikke er leveret. */
  readonly withdrawConsent: ConsentPayload;
  /** Viser en borgers hele CPR-nummer. For dem, der har borgeren i deres eget område; hver gang står i loggen med begrundelsen. Tovholdere har ikke brug for det. */
  readonly revealCpr: RevealCprPayload;
  /** Registrerer en afgørelse om bostøtte, som ikke står i et fagsystem. Alle, der skal vide det, får besked. */
  readonly registerBostoetteDecision: BostoetteDecisionPayload;
  /** Retter en afgørelse, der er registreret i hånden, med en ny version. Tidligere beskeder trækkes tilbage, og der bedes om ny kvittering. En afgørelse fra et fagsystem rettes i fagsystemet. */
  readonly correctBostoetteDecision: BostoetteDecisionPayload;
  /** Sætter en levering, der er givet op, i gang igen; det, der venter bag den, følger efter i rækkefølge. */
  readonly replayDelivery: ReplayDeliveryPayload;
  /** Afgør en uenighed ved at sige, hvilket områdes værdi der er den rigtige. De andre områder får en opgave i deres eget fagsystem om at rette oplysningen. Værdien står kun i opgaven, når området må se den. Er fagsystemerne enige bagefter, lukkes opgaven. For dem, der ser begge værdier. */
  readonly settleDiscrepancyByCorrection: DiscrepancyPayload;
  /** Afgør en uenighed ved at sige, at begge værdier er rigtige, og hvorfor. En opgave om at rette oplysningen trækkes tilbage. For dem, der ser begge værdier. */
  readonly settleDiscrepancyAsBothRight: DiscrepancyPayload;
  /** Reserverer timer i den nuværende periode til en borger, der er flyttet. For sagsbehandlere og ledere i området, der trækker. */
  readonly reserveBostoetteHours: DrawingRightPayload;
  /** Trækker timer af en reservation på en afgørelse om bostøtte til samme borger. */
  readonly drawBostoetteHours: DrawingRightPayload;
  /** Giver reserverede timer tilbage til puljen. For sagsbehandlere og ledere i området, der trækker. */
  readonly releaseBostoetteHours: DrawingRightPayload;
  /** Retter en postering med en ny. For ledere i de to områder. */
  readonly correctBostoetteHours: DrawingRightPayload;
  /** Læser et områdes liste over ændringer nu, og alt, hvad der er sat til side, i stedet for at vente på næste gang. */
  readonly readGrantFeedNow: ReadGrantFeedNowPayload;
  /** Læser en bevilling, der er sat til side, nu. */
  readonly readGrantNow: ReadGrantNowPayload;
  /** Trækker på en plans ramme: en ordre om at sætte noget i gang. For den koordinerende sagsbehandler og stedfortræderen. */
  readonly drawMandate: MandatePayload;
  /** Giver noget af et træk tilbage til rammen. For den koordinerende sagsbehandler og stedfortræderen. */
  readonly returnMandate: MandatePayload;
  /** Retter en postering på en ramme med en ny. For ledere i planens områder. */
  readonly correctMandate: MandatePayload;
  /** Planlægger et møde. For tovholdere; møder med borgeren for den koordinerende sagsbehandler. */
  readonly planMeeting: MeetingPayload;
  /** Indkalder til et møde. Er det om en plan, får hver af de indkaldtes enheder en opgave i sit eget fagsystem. */
  readonly callMeeting: MeetingPayload;
  /** Flytter et møde. De gamle indkaldelser lukkes, og der kommer nye. */
  readonly moveMeeting: MeetingPayload;
  /** Registrerer, at et møde er holdt, hvem der tog del, og referatet. */
  readonly holdMeeting: MeetingPayload;
  /** Aflyser et møde. */
  readonly cancelMeeting: MeetingPayload;
  /** Udpeger en stedfortræder for koordinatoren. For lederen af koordinatorens enhed; et skift besluttes i udvalget. */
  readonly nameStandIn: PlanPayload;
  /** Stiller et spørgsmål i sparringsforum; anonymt, medmindre borgeren nævnes. */
  readonly addSparringItem: MeetingPayload;
  /** Svarer på et spørgsmål i sparringsforum. */
  readonly answerSparringItem: MeetingPayload;
  /** Markerer en besked som set. Den enhed, der traf afgørelsen, markerer på samme måde, at den har set på en indsigelse, og modtageren, at svaret på den er set. */
  readonly markNotificationSeen: NotificationPayload;
  /** Kvitterer for en besked med det, du gjorde ved afgørelsen. */
  readonly acknowledgeNotification: NotificationPayload;
  /** Gør indsigelse; beskeden går tilbage til den enhed, der traf afgørelsen. */
  readonly disputeNotification: NotificationPayload;
  /** Besvarer en indsigelse; svaret går til den, der gjorde indsigelse. Kun for den enhed, der traf afgørelsen. */
  readonly answerNotificationDispute: NotificationPayload;
  /** Åbn en fælles plan for en borger, hvor kommunen lader en leder gøre det. Ellers åbner udvalgets beslutning den. Intet skrives i fagsystemerne. */
  readonly openPlan: PlanPayload;
  /** Beslut en væsentlig ændring af en fælles plan, hvor kommunen lader en leder åbne den. For lederen af koordinatorens enhed. Ellers er det udvalgets. */
  readonly decidePlan: PlanPayload;
  /** Sig, at dit område deltager i en fælles plan. For ledere i området. Uden et ja fra området selv åbner planen intet der. */
  readonly joinPlan: PlanPayload;
  /** Skriv i en fælles plan. Efter borgerens ja kun mindre ændringer; væsentlige er udvalgets (`CommitteeNeeded`). Hvad der er ændret, skrives da i områdernes fagsystemer. */
  readonly writePlan: PlanPayload;
  /** Registrér, at planen er tilbudt borgeren. For koordinatoren. */
  readonly offerPlan: PlanPayload;
  /** Registrér borgerens svar på tilbuddet. Ved et ja får hvert område planen i sit fagsystem, og områdernes egne mærker åbner for adgangen. Intet svar er hverken et ja eller et nej. For koordinatoren. */
  readonly answerPlan: PlanPayload;
  /** Begynd planen. Det sker også af sig selv, når den første indsats ses i gang i et fagsystem. For koordinatoren. */
  readonly startPlan: PlanPayload;
  /** Følg op på planen, og aftal den næste dag. For koordinatoren. */
  readonly followUpPlan: PlanPayload;
  /** Vurdér, hvor langt et mål er. For koordinatoren og medarbejdere i planens områder; borgerens egen vurdering skrives ned for borgeren. */
  readonly assessGoal: PlanPayload;
  /** Afslut et mål. For koordinatoren. */
  readonly closeGoal: PlanPayload;
  /** Sæt planen på pause. Fristerne flyttes med de dage, pausen varer. For koordinatoren og dennes leder. */
  readonly pausePlan: PlanPayload;
  /** Genoptag planen efter en pause. For koordinatoren og dennes leder. */
  readonly resumePlan: PlanPayload;
  /** Afslut planen med et resultat. Alle mål skal være afsluttet. For koordinatoren. */
  readonly endPlan: PlanPayload;
  /** Ret resultatet af en plan, der er afsluttet. Den åbnes ikke igen. For koordinatorens leder. */
  readonly correctPlanOutcome: PlanPayload;
  /** Registrér, at borgeren trækker sig fra planen. Der kan ikke kræves en grund. For koordinatoren. */
  readonly withdrawPlan: PlanPayload;
  /** Luk en plan, som borgeren har sagt nej til, så der kan åbnes en ny. For koordinatorens leder. */
  readonly closePlan: PlanPayload;
  /** Markér, at planen var en fejl. Kun før borgerens svar. For koordinatorens leder. */
  readonly markPlanInError: PlanPayload;
  /** Gemmer en kladde til en henvisning. Kun form og længde tjekkes; resten, når den sendes. */
  readonly saveReferralDraft: ReferralDraftPayload;
  /** Sender en kladde, som `createReferral` sender en henvisning; kladden er der ikke længere bagefter. */
  readonly sendReferralDraft: ReferralPayload;
  /** Sletter en kladde. Der er intet tilbage af det, der stod i den. */
  readonly deleteReferralDraft: DeleteReferralDraftPayload;
  /** Sender en henvisning til en enhed i et andet område. Den skrives i begge områders fagsystemer. */
  readonly createReferral: ReferralPayload;
  /** Kvitterer for, at enheden har modtaget henvisningen. */
  readonly receiveReferral: ReferralPayload;
  /** Spørger afsenderen om mere; fristen for svar står stille imens. */
  readonly requestReferralInformation: ReferralPayload;
  /** Svarer på modtagerens spørgsmål. */
  readonly provideReferralInformation: ReferralPayload;
  /** Siger ja, eventuelt med venteliste. Den, der siger ja, bliver ansvarlig. */
  readonly acceptReferral: ReferralPayload;
  /** Afviser med en grund og en tekst. */
  readonly rejectReferral: ReferralPayload;
  /** Returnerer henvisningen til den enhed, der sendte den; der oprettes ingen ny. `redirectReferral` til afsenderen gør det samme. */
  readonly returnReferral: ReferralPayload;
  /** Giver ansvaret videre til en kollega i enheden. Den ansvarlige kan, og enhedens leder kan overtage, fx ved sygdom. */
  readonly handOverReferral: ReferralPayload;
  /** Flytter den forventede dato for en henvisning på venteliste eller i bero; afsenderen får det at vide. */
  readonly postponeReferral: ReferralPayload;
  /** Sender henvisningen videre til den rette enhed; den lukkes her og fortsætter som en ny, se `next`. */
  readonly redirectReferral: ReferralPayload;
  /** Trækker henvisningen tilbage, før der er sagt ja. */
  readonly withdrawReferral: ReferralPayload;
  /** Markerer, at henvisningen aldrig skulle have været oprettet. */
  readonly markReferralEnteredInError: ReferralPayload;
  /** Begynder. */
  readonly startReferral: ReferralPayload;
  /** Sætter i bero, højst 90 dage. */
  readonly holdReferral: ReferralPayload;
  /** Genoptager efter at have været i bero. */
  readonly resumeReferral: ReferralPayload;
  /** Beder den ansvarlige om at stoppe. */
  readonly requestReferralCancellation: ReferralPayload;
  /** Svarer på, om der stoppes. */
  readonly answerReferralCancellation: ReferralPayload;
  /** Afslutter med det, henvisningen førte til. */
  readonly completeReferral: ReferralPayload;
  /** Opgiver en henvisning, der ikke kunne gennemføres. */
  readonly failReferral: ReferralPayload;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCommitAuditSampleArgs = {
  input: CommitAuditSampleInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDrawAuditSampleArgs = {
  input: DrawAuditSampleInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReviewAuditSampleArgs = {
  input: ReviewAuditSampleInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationEndBreakGlassArgs = {
  input: EndBreakGlassInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReviewBreakGlassArgs = {
  input: ReviewBreakGlassInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationProposeCommitteeCaseArgs = {
  input: ProposeCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReferToCommitteeArgs = {
  input: ReferToCommitteeInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDeclineCommitteeCaseArgs = {
  input: DeclineCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationLightCommitteeCaseArgs = {
  input: LightCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDeclareReadyArgs = {
  input: DeclareReadyInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationScheduleCommitteeCaseArgs = {
  input: ScheduleCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationTakeOffAgendaArgs = {
  input: TakeOffAgendaInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationSendBackCommitteeCaseArgs = {
  input: SendBackCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDecideCommitteeCaseArgs = {
  input: DecideCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationSettleCommitteeCaseArgs = {
  input: SettleCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationWithdrawCommitteeCaseArgs = {
  input: WithdrawCommitteeCaseInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationSetCommitteeMembersArgs = {
  input: SetCommitteeMembersInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDeclareConflictOfInterestArgs = {
  input: DeclareConflictOfInterestInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationEndConflictOfInterestArgs = {
  input: EndConflictOfInterestInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationMarkConsentSeenArgs = {
  input: MarkConsentSeenInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationRevealCprArgs = {
  input: RevealCprInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationRegisterBostoetteDecisionArgs = {
  input: RegisterBostoetteDecisionInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCorrectBostoetteDecisionArgs = {
  input: CorrectBostoetteDecisionInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationSettleDiscrepancyByCorrectionArgs = {
  input: SettleDiscrepancyByCorrectionInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationSettleDiscrepancyAsBothRightArgs = {
  input: SettleDiscrepancyAsBothRightInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReserveBostoetteHoursArgs = {
  input: ReserveBostoetteHoursInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDrawBostoetteHoursArgs = {
  input: DrawBostoetteHoursInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReleaseBostoetteHoursArgs = {
  input: ReleaseBostoetteHoursInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCorrectBostoetteHoursArgs = {
  input: CorrectBostoetteHoursInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReadGrantFeedNowArgs = {
  input: ReadGrantFeedNowInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReadGrantNowArgs = {
  input: ReadGrantNowInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDrawMandateArgs = {
  input: DrawMandateInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReturnMandateArgs = {
  input: ReturnMandateInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCorrectMandateArgs = {
  input: CorrectMandateInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCallMeetingArgs = {
  input: CallMeetingInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationMoveMeetingArgs = {
  input: MoveMeetingInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationNameStandInArgs = {
  input: NameStandInInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAddSparringItemArgs = {
  input: AddSparringItemInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAnswerSparringItemArgs = {
  input: AnswerSparringItemInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationMarkNotificationSeenArgs = {
  input: MarkNotificationSeenInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAcknowledgeNotificationArgs = {
  input: AcknowledgeNotificationInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDisputeNotificationArgs = {
  input: DisputeNotificationInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAnswerNotificationDisputeArgs = {
  input: AnswerNotificationDisputeInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationOpenPlanArgs = {
  input: OpenPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDecidePlanArgs = {
  input: DecidePlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationJoinPlanArgs = {
  input: JoinPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationWritePlanArgs = {
  input: WritePlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationOfferPlanArgs = {
  input: OfferPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAnswerPlanArgs = {
  input: AnswerPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationStartPlanArgs = {
  input: StartPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationFollowUpPlanArgs = {
  input: FollowUpPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAssessGoalArgs = {
  input: AssessGoalInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCloseGoalArgs = {
  input: CloseGoalInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationPausePlanArgs = {
  input: PausePlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationResumePlanArgs = {
  input: ResumePlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationEndPlanArgs = {
  input: EndPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCorrectPlanOutcomeArgs = {
  input: CorrectPlanOutcomeInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationWithdrawPlanArgs = {
  input: WithdrawPlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationClosePlanArgs = {
  input: ClosePlanInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationMarkPlanInErrorArgs = {
  input: MarkPlanInErrorInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationSaveReferralDraftArgs = {
  input: SaveReferralDraftInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationSendReferralDraftArgs = {
  input: SendReferralDraftInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationDeleteReferralDraftArgs = {
  input: DeleteReferralDraftInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCreateReferralArgs = {
  input: CreateReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReceiveReferralArgs = {
  input: ReceiveReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationRequestReferralInformationArgs = {
  input: RequestReferralInformationInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationProvideReferralInformationArgs = {
  input: ProvideReferralInformationInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationRejectReferralArgs = {
  input: RejectReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationReturnReferralArgs = {
  input: ReturnReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationHandOverReferralArgs = {
  input: HandOverReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationPostponeReferralArgs = {
  input: PostponeReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationRedirectReferralArgs = {
  input: RedirectReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationWithdrawReferralArgs = {
  input: WithdrawReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationMarkReferralEnteredInErrorArgs = {
  input: MarkReferralEnteredInErrorInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationStartReferralArgs = {
  input: StartReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationHoldReferralArgs = {
  input: HoldReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationResumeReferralArgs = {
  input: ResumeReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationRequestReferralCancellationArgs = {
  input: RequestReferralCancellationInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationAnswerReferralCancellationArgs = {
  input: AnswerReferralCancellationInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationCompleteReferralArgs = {
  input: CompleteReferralInput;
};


/** Alt, der kan ændres. Hver ændring har en `idempotencyKey`, så den kan prøves igen uden at ske to gange. */
export type MutationFailReferralArgs = {
  input: FailReferralInput;
};

/** De roller en medarbejder kan have i en enhed. */
export type Role =
  /** Sagsbehandler (myndighed). */
  | 'CASEWORKER'
  /** Modtager henvisninger for en enhed. */
  | 'INTAKE'
  /** Leder af en eller flere enheder. */
  | 'LEADER'
  /** Bostøttemedarbejder. Også kontaktperson (udfører). */
  | 'SUPPORT_WORKER'
  /** Tovholder. Indkalder til møderne og skriver referat. */
  | 'FACILITATOR'
  /** Kontrollant. Fører kontrol med, hvem der har set hvad. */
  | 'AUDITOR'
  /** Drift. Driver løsningen teknisk; ser ingen borgere. */
  | 'OPERATOR'
  /** Et fagsystem, der selv kalder Helhed. */
  | 'MACHINE';

/** De grupper, som `@visibleTo` kan nævne i stedet for roller. */
export type RoleGroup =
  /** Alle der er logget på, hvad rolle de end har. */
  | 'ANYONE'
  /** De der arbejder med borgere. Myndighed, udførere og tovholdere. */
  | 'CASEWORK';

/** Hvorfor der slås op. Formålet gemmes i loggen sammen med opslaget. */
export type Purpose =
  /** Almindelig sagsbehandling. */
  | 'CASEWORK'
  /** Samordning. Mellem områderne, fx forberedelse af et fælles møde. */
  | 'COORDINATION'
  /** Ledelsestilsyn. Med konkrete sager; kun for ledere. */
  | 'SUPERVISION'
  /** Overvejelse om en sanktion. Frivillig støtte vises ikke, heller ikke det, der kan være det, og andre områders oplysninger heller ikke. */
  | 'SANCTION';

/** Noget med et id, der kan hentes igen med `node`. */
export type Node = {
  /** Uigennemsigtigt id; indeholder ikke CPR-nummeret i klartekst. Formålet følger med: det samme vist til et andet formål har et andet id. */
  readonly id: Scalars['ID']['output'];
};

/** Hvor på en liste siden ligger. */
export type PageInfo = {
  /** Om der er flere efter denne side. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Om der er nogen før denne side. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Markør for sidens første. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** Markør for sidens sidste; giv den som `after` for at få den næste side. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Hvad lederen kom frem til om en nødadgang. */
export type GlassVerdict =
  /** Den var i orden. */
  | 'JUSTIFIED'
  /** Den var ikke i orden. */
  | 'UNJUSTIFIED';

/** Om en leder har taget stilling til en nødadgang. */
export type GlassState =
  /** Den venter på lederen. */
  | 'AWAITING_REVIEW'
  /** Lederen har fundet den i orden. */
  | 'JUSTIFIED'
  /** Ikke i orden. Det har lederen fundet. */
  | 'UNJUSTIFIED';

/** Lederens stillingtagen. */
export type GlassReview = {
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvem. */
  readonly by: Employee;
  /** Hvad lederen kom frem til. */
  readonly verdict: GlassVerdict;
  /** Hvad lederen skrev. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** En nødadgang: nogen har set, hvad de ellers ikke havde grundlag for at se, med en begrundelse og i kort tid. En leder ser på den bagefter, og den står i borgerens log. Ses af den, der brugte den, når den bruges, og siden af lederne. */
export type BreakGlass = Node & {
  /** Dens id. */
  readonly id: Scalars['ID']['output'];
  /** Versionen, til `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Om en leder har taget stilling. */
  readonly state: GlassState;
  /** Hvem der brugte den. */
  readonly by: Employee;
  /** Området, vedkommende arbejder i. */
  readonly area: Area;
  /** Enheden, hvis leder ser på den. */
  readonly unit: Unit;
  /** Hvorfor. */
  readonly reason: Scalars['String']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Indtil hvornår den gælder eller gjaldt. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Om vedkommende da havde brugt usædvanligt mange på et døgn. */
  readonly unusual: Scalars['Boolean']['output'];
  /** CPR-nummeret som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Borgeren; `null` når der ikke er nogen, eller du ikke selv har adgang. En nødadgang giver ikke lederen adgang. */
  readonly citizen: Maybe<Citizen>;
  /** Lederens stillingtagen, når den er der. */
  readonly review: Maybe<GlassReview>;
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<BreakGlassAction>;
};

/** Hvad der kan gøres med en nødadgang. */
export type BreakGlassAction =
  /** Tag stilling. */
  | 'REVIEW'
  /** Afslut. Din egen, før tiden (`endBreakGlass`). */
  | 'END';

/** En nødadgang på en liste. */
export type BreakGlassEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Nødadgangen. */
  readonly node: BreakGlass;
};

/** Nødadgange, nyeste først. */
export type BreakGlassConnection = {
  /** Nødadgangene. */
  readonly nodes: Maybe<ReadonlyArray<BreakGlass>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<BreakGlassEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Svar på en ændring: nødadgangen, eller hvorfor intet er sket. */
export type BreakGlassPayload = {
  /** Nødadgangen. */
  readonly glass: Maybe<BreakGlass>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Nødadgangen findes ikke, eller det er ikke dig, der skal tage stilling til den; de to kan ikke skelnes. */
export type UnknownBreakGlass = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Brug nødadgang til en borger. */
export type BreakGlassInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens CPR-nummer. Enten dette eller `citizenId`. */
  readonly cpr?: InputMaybe<Scalars['CPR']['input']>;
  /** Borgerens id. Enten dette eller `cpr`. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
  /** Hvorfor, 10–255 tegn. Uden CPR-nummer. */
  readonly reason: Scalars['String']['input'];
  /** Din enhed, når du arbejder i flere: dens leder ser på det. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
};

/** Tag stilling til en nødadgang. */
export type ReviewBreakGlassInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Nødadgangens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad du kom frem til. */
  readonly verdict: GlassVerdict;
  /** Hvorfor; skal med, når den ikke var i orden. Uden CPR-nummer. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Afslut din egen nødadgang før tiden. */
export type EndBreakGlassInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Nødadgangens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Hvilke nødadgange en liste skal vise. */
export type BreakGlassFilter = {
  /** Kun dem, der venter på en leder (`true`), eller kun dem, der er taget stilling til (`false`). */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Den der spørger, og de funktioner vedkommende har. */
export type Viewer = {
  /** Hvor mange minutter en nødadgang er åben, efter kommunens regler. */
  readonly breakGlassMinutes: Scalars['Int']['output'];
  /** Dine egne nødadgange, der er åbne nu, nyeste først. */
  readonly openBreakGlass: BreakGlassConnection;
  /** Medarbejderens id hos identitetsudbyderen. */
  readonly id: Scalars['ID']['output'];
  /** Medarbejderens navn. */
  readonly name: Scalars['String']['output'];
  /** Funktionerne: rolle, område og enhed hører sammen. */
  readonly functions: ReadonlyArray<ViewerFunction>;
  /** Enhederne, vedkommende arbejder i, med navne og roller. */
  readonly units: ReadonlyArray<ViewerUnit>;
  /** Hvad vedkommende kan begynde på uden en borger fundet frem; om en bestemt borger: `Citizen.allowedActions`. */
  readonly allowedActions: ReadonlyArray<ViewerAction>;
  /** De enheder i andre områder, vedkommende kan henvise til; ingen for den, der ikke kan henvise. */
  readonly referralReceivers: ReferralReceiverList;
  /** Hvornår adgangen udløber, og der skal logges på igen. */
  readonly expiresAt: Scalars['DateTime']['output'];
};


/** Den der spørger, og de funktioner vedkommende har. */
export type ViewerOpenBreakGlassArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Hvor langt en sag er, i fælles ord (OIO Sag: fremdrift). */
export type CaseProgress =
  /** Opstået. */
  | 'OPENED'
  /** Oplyst. */
  | 'INFORMED'
  /** Afgjort. */
  | 'DECIDED'
  /** Afsluttet. */
  | 'CLOSED'
  /** Ukendt. Fagsystemets ord kan ikke oversættes; se `systemStatus`. */
  | 'UNKNOWN';

/** En oplysning med fagsystemets egne ord. */
export type Fact = {
  /** Hvad det er, fx »Målgruppe«. */
  readonly label: Scalars['String']['output'];
  /** Værdien. */
  readonly value: Scalars['String']['output'];
};

/** Hvem der skal bære borgeren herfra, som et område vurderer det. */
export type AssessmentOutcome =
  /** Førtidspension. Tilkendt, eller en begrundet forventning om den. */
  | 'PENSION'
  /** Flytter. Til et andet område; se `movesTo`. */
  | 'MOVES'
  /** Fælles plan. */
  | 'JOINT'
  /** Forbliver i området. */
  | 'STAYS';

/** Et områdes egen vurdering af borgeren. Hvert område vurderer for sig, og ingen af dem gælder for de andre. */
export type CaseAssessment = {
  /** Hvad vurderingen er. Null: ordet kan ikke oversættes; se `word`. */
  readonly outcome: Maybe<AssessmentOutcome>;
  /** Området, borgeren flytter til. Null, når borgeren ikke flytter. */
  readonly movesTo: Maybe<Area>;
  /** Fagsystemets eget ord. */
  readonly word: Scalars['String']['output'];
  /** Hvem der har vurderet. Null: fagsystemet siger det ikke. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** Hvornår. Null: fagsystemet siger det ikke. */
  readonly on: Maybe<Scalars['Date']['output']>;
};

/** En sag i et områdes fagsystem. Fagsystemet ejer den; Helhed viser den. */
export type Case = Node & {
  /** Sagens id i Helhed. */
  readonly id: Scalars['ID']['output'];
  /** Området, der ejer sagen. */
  readonly area: Area;
  /** Sagsnummeret, som medarbejderne kender det; `null` når fagsystemet ikke siger det. */
  readonly caseNumber: Maybe<Scalars['String']['output']>;
  /** Sagens adresse i fagsystemet selv; `null` når kommunen ikke har sat det op. */
  readonly deepLink: Maybe<Scalars['String']['output']>;
  /** Sagens titel. */
  readonly title: Scalars['String']['output'];
  /** Hvor langt den er, i fælles ord. */
  readonly progress: CaseProgress;
  /** Fagsystemets eget ord for status. */
  readonly systemStatus: Scalars['String']['output'];
  /** Dagen sagen blev oprettet. */
  readonly openedOn: Maybe<Scalars['Date']['output']>;
  /** Dagen sagen blev afsluttet. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** KLE-nummer. */
  readonly kle: Maybe<Scalars['String']['output']>;
  /** Enheden, der har sagen. */
  readonly unit: Maybe<Unit>;
  /** Den ansvarlige medarbejder. */
  readonly responsible: Maybe<Scalars['String']['output']>;
  /** Områdets egen vurdering af borgeren. Null: der er ingen, eller den må ikke ses. */
  readonly assessment: Maybe<CaseAssessment>;
  /** Fagsystemets egne oplysninger om sagen. */
  readonly facts: ReadonlyArray<Fact>;
};

/** En sag på en liste. */
export type CaseEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Sagen. */
  readonly node: Case;
};

/** En borgers sager fra alle områder, og om listen er hel. */
export type CaseConnection = {
  /** Sagerne, nyeste først; `null` når det ikke vides, om der er nogen. En tom liste betyder altid: der er ingen. */
  readonly nodes: Maybe<ReadonlyArray<Case>>;
  /** Sagerne med markører. */
  readonly edges: Maybe<ReadonlyArray<CaseEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der kendes; `null` når det ikke vides, om der er nogen. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvilke sager en liste skal vise. */
export type CaseFilter = {
  /** Kun dette område (nøgle), fx `social`; de andre bliver ikke spurgt. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Kun sager, der ikke er afsluttet. */
  readonly openOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** En postadresse. */
export type Address = {
  /** Vej, nummer og eventuel etage. */
  readonly line: Scalars['String']['output'];
  /** Postnummer. */
  readonly postalCode: Scalars['String']['output'];
  /** By. */
  readonly city: Scalars['String']['output'];
};

/** Hvilke borgere en liste skal vise: giv mindst `unit`, `mine` eller `cprs`. */
export type CitizenFilter = {
  /** Området, når du arbejder i flere. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Borgerne i en enhed i dit område (nøgle). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Kun borgere, du selv er ansvarlig for. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Navnet indeholder dette; 2–100 tegn. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Netop disse CPR-numre, højst 50. Kan ikke kombineres med de andre. */
  readonly cprs?: InputMaybe<ReadonlyArray<Scalars['CPR']['input']>>;
};

/** Rækkefølgen af en liste af borgere. Fagsystemet deler sin liste op og kan ikke sortere den efter det, Helhed ved; derfor læses den helt, og er der flere end 200 borgere, siges det i stedet. */
export type CitizenOrder =
  /** Som listen er. I fagsystemets rækkefølge, eller som numrene blev givet. */
  | 'AS_LISTED'
  /** Efter navn. */
  | 'NAME'
  /** Efter næste frist. Dem, hvor intet venter, eller det ikke vides, kommer sidst. */
  | 'NEXT_DEADLINE'
  /** Efter hvor meget nyt der er. Dem, du ikke har åbnet før, kommer sidst. */
  | 'NEWS';

/** En borger på en liste. */
export type CitizenEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Borgeren. */
  readonly node: Citizen;
};

/** En liste af borgere, og om den er hel. */
export type CitizenConnection = {
  /** Borgerne; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<Citizen>>;
  /** Borgerne med markører. */
  readonly edges: Maybe<ReadonlyArray<CitizenEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt, når listen er af `cprs`. `null` for en enheds og ens egen liste: fagsystemets tal tæller også dem, der ikke er der for en. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvad der kan begyndes på om en borger. */
export type CitizenAction =
  /** Henvis. Til en enhed i et andet område. */
  | 'REFER'
  /** Registrér et samtykke. */
  | 'RECORD_CONSENT'
  /** Registrér en afgørelse. Om bostøtte. */
  | 'REGISTER_DECISION'
  /** Reservér timer. Af trækningsretten. */
  | 'RESERVE_HOURS'
  /** Se hele CPR-nummeret. */
  | 'REVEAL_CPR'
  /** Brug nødadgang. */
  | 'BREAK_GLASS'
  /** Meld dig inhabil. */
  | 'DECLARE_CONFLICT_OF_INTEREST'
  /** Foreslå for udvalget. */
  | 'PROPOSE_COMMITTEE_CASE'
  /** Åbn en fælles plan. Hvor kommunen lader en leder gøre det. */
  | 'OPEN_PLAN';

/** Hvem der svarer for, at en ung på 15–17 år er i uddannelse, beskæftigelse eller anden aktivitet. */
export type YouthDuty = {
  /** Området, der svarer for pligten. `null` når det ikke vides: det kommer an på, om den unge er anbragt, og ikke alle fagsystemer svarer. */
  readonly area: Maybe<Area>;
  /** Enheden, der svarer for pligten. `null` når det ikke vides. */
  readonly unit: Maybe<Unit>;
  /** Om den unge er anbragt uden for hjemmet. `null` når intet fagsystem siger det. */
  readonly placed: Maybe<Scalars['Boolean']['output']>;
};

/** Hvor en sag til udvalget er i sit forløb. */
export type CommitteeCaseState =
  /** Foreslået. En leder skal sige ja eller nej. */
  | 'PROPOSED'
  /** Oplyses. */
  | 'PREPARING'
  /** Velbelyst. Den kan sættes på en dagsorden. */
  | 'READY'
  /** På dagsordenen. */
  | 'SCHEDULED'
  /** Uenighed. Den afgøres af den, kommunen har valgt til det. */
  | 'DISAGREED'
  /** Besluttet. */
  | 'DECIDED'
  /** Afslået af en leder. */
  | 'DECLINED'
  /** Trukket tilbage. */
  | 'WITHDRAWN';

/** Hvorfor sagen er for udvalget. */
export type CommitteeCaseKind =
  /** Ny. */
  | 'NEW'
  /** Væsentlig ændring af en fælles plan. */
  | 'ESSENTIAL_CHANGE'
  /** Tvivl om en fælles plan. */
  | 'DOUBT'
  /** Skift af koordinerende sagsbehandler. */
  | 'COORDINATOR_CHANGE'
  /** Noget, der ligger uden for rammen. */
  | 'BEYOND_MANDATE'
  /** Opfølgning på en fælles plan. Den åbner af sig selv. */
  | 'FOLLOW_UP';

/** Hvad der kan gøres med en sag til udvalget. */
export type CommitteeCaseAction =
  /** Foreslå. Udført: Foreslået. */
  | 'PROPOSE'
  /** Sig ja. Hvor flere ledere skal gå med til, at den bringes for udvalget. Udført: Sagt ja. */
  | 'SUPPORT'
  /** Bring for udvalget. Udført: Bragt for udvalget. */
  | 'REFER'
  /** Sig nej. Udført: Sagt nej. */
  | 'DECLINE'
  /** Oplys et punkt. Udført: Et punkt oplyst. */
  | 'LIGHT'
  /** Erklær velbelyst. Udført: Erklæret velbelyst. */
  | 'DECLARE_READY'
  /** Sæt på dagsordenen. Udført: Sat på dagsordenen. */
  | 'SCHEDULE'
  /** Tag af dagsordenen. Udført: Taget af dagsordenen. */
  | 'TAKE_OFF'
  /** Send tilbage. Den er ikke velbelyst. Udført: Sendt tilbage. */
  | 'SEND_BACK'
  /** Registrér beslutningen. Udført: Beslutningen registreret. */
  | 'DECIDE'
  /** Registrér uenighed. Udført: Uenighed registreret. */
  | 'DISAGREE'
  /** Udsæt. Udført: Udsat. */
  | 'POSTPONE'
  /** Gå med til en løsning. Hvor flere afgør uenigheden sammen. Udført: Gået med til en løsning. */
  | 'BACK'
  /** Afgør uenigheden. Udført: Uenigheden afgjort. */
  | 'SETTLE'
  /** Træk tilbage. Udført: Trukket tilbage. */
  | 'WITHDRAW'
  /** Åbn til opfølgning. Det sker af sig selv. Udført: Åbnet til opfølgning. */
  | 'FOLLOW_UP_OPENS'
  /** Lad den komme tilbage. Mødet er aflyst; det sker af sig selv. Udført: Kommet tilbage, fordi mødet er aflyst. */
  | 'MEETING_CANCELLED';

/** Hvad der kan gøres med udvalget. */
export type CommitteeAction =
  /** Sæt listen over medlemmer. Udført: Listen over medlemmer sat. */
  | 'SET_MEMBERS';

/** Hvorfor en leder siger nej til at bringe en sag for udvalget. */
export type DeclineReason =
  /** Ikke kompleks nok. */
  | 'NOT_COMPLEX'
  /** Ét område er nok. */
  | 'ONE_AREA_IS_ENOUGH'
  /** Uden for målgruppen. */
  | 'NOT_TARGET_GROUP'
  /** Borgeren vil ikke. */
  | 'CITIZEN_DECLINED'
  /** Andet. */
  | 'OTHER';

/** Hvad der skal til, for at en sag er velbelyst. */
export type ReadinessItemKey =
  /** Begge områder kender borgeren. Læses af fagsystemerne. */
  | 'WHO'
  /** Åben sag i hvert område. Læses af fagsystemerne. */
  | 'CASES'
  /** I målgruppen. Hverken førtidspension, hjerneskadekoordinator eller allerede flyttet. Læses af fagsystemerne. */
  | 'EXCLUDED'
  /** Områdets egen vurdering, af hvem og hvornår. Læses af fagsystemet eller siges. */
  | 'ASSESSED'
  /** Hvad der kører nu i hvert område. Læses af fagsystemerne. */
  | 'EFFORTS'
  /** Samtykke, der gælder, eller en nævnt hjemmel. */
  | 'BASIS'
  /** Borgeren er orienteret. */
  | 'INFORMED'
  /** Hvordan borgeren tager del. */
  | 'PART'
  /** Borgerens egne ord. */
  | 'CITIZENS_VIEW'
  /** Hvilke lovbestemte planer der er. */
  | 'STATUTORY'
  /** Forslag til mål og indsatser. Område for område. */
  | 'PROPOSAL'
  /** Kompetence. Hvem der kan beslutte for hvert område, der får en indsats. */
  | 'COMPETENCE';

/** Hvordan et punkt står. */
export type ReadinessItemState =
  /** Oplyst. */
  | 'LIT'
  /** Ikke oplyst. */
  | 'UNLIT'
  /** Ukendt. Et fagsystem svarer ikke. */
  | 'UNKNOWN'
  /** Vises ikke. Der mangler et grundlag for at læse det; det kan siges i stedet. */
  | 'WITHHELD';

/** Hvordan borgeren tager del i udvalgets behandling (retssikkerhedsloven § 4). */
export type CitizensPart =
  /** Deltager i mødet. */
  | 'ATTENDS'
  /** Lader sig repræsentere. */
  | 'REPRESENTED'
  /** Skriver til udvalget. */
  | 'WRITTEN'
  /** Ønsker ikke at tage del. */
  | 'DECLINES';

/** Hvad udvalget kan beslutte. */
export type CommitteeOutcome =
  /** Fælles plan. Den åbnes, eller den, der er, går videre som besluttet. */
  | 'JOINT_PLAN'
  /** Ét område går videre alene. */
  | 'ONE_AREA'
  /** Sagen flytter helt til et andet område. Det noteres; intet åbnes af sig selv. */
  | 'TRANSFER'
  /** Intet ændres. */
  | 'NO_CHANGE'
  /** Udsat til en dag. */
  | 'POSTPONED';

/** En ændring af en aftalt plan, som er udvalgets. */
export type EssentialPlanChange =
  /** Slutmål. */
  | 'END_GOAL'
  /** Områder. */
  | 'AREA'
  /** Koordinerende sagsbehandler. */
  | 'COORDINATOR'
  /** Senere opfølgning. */
  | 'FOLLOW_UP';

/** Om udvalget var enigt. */
export type CommitteeAgreement =
  /** Enigt. */
  | 'AGREED'
  /** Uenigt. Mindst ét medlem var imod. */
  | 'DISAGREED';

/** Hvad et medlem af udvalget er. */
export type CommitteeMemberKind =
  /** Leder. */
  | 'LEADER'
  /** Sagsbehandler. */
  | 'CASEWORKER'
  /** Fra sundhed og omsorg. */
  | 'HEALTH';

/** Hvordan et medlem tog del i et møde. */
export type CommitteePresence =
  /** Til stede. */
  | 'PRESENT'
  /** Afbud. */
  | 'APOLOGY'
  /** Udeblevet. */
  | 'ABSENT';

/** En sag, der er på vej til koordinations- og visitationsudvalget, eller har været der. Vises for dem, der bragte den frem, når borgeren er deres at se, og for udvalget; aldrig, når en sanktion overvejes. */
export type CommitteeCase = Node & {
  /** Sagens id i Helhed. */
  readonly id: Scalars['ID']['output'];
  /** Borgeren; `null`, når du ikke har adgang til vedkommende lige nu. */
  readonly citizen: Maybe<Citizen>;
  /** Borgerens navn, som det stod, da sagen blev åbnet. */
  readonly citizenName: Maybe<Scalars['String']['output']>;
  /** Borgerens CPR-nummer som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Hvorfor den er for udvalget. */
  readonly kind: CommitteeCaseKind;
  /** Hvor den er i sit forløb. */
  readonly state: CommitteeCaseState;
  /** Versionen; giv den med, når du gør noget ved den. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår den blev åbnet. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Hvornår den kom dertil, hvor den er. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Hvornår den tidligst skal for udvalget igen, når den er udsat. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Hvorfor den skal for udvalget. */
  readonly why: Scalars['String']['output'];
  /** Hjemlen; `null` for en, der åbnede af sig selv. */
  readonly legalBasis: Maybe<LegalBasis>;
  /** Hvornår borgeren blev orienteret. */
  readonly informedOn: Maybe<Scalars['Date']['output']>;
  /** Hvorfor borgeren ikke er orienteret. */
  readonly informedException: Maybe<InformedException>;
  /** Hvem der foreslog den; `null`, når den åbnede af sig selv. */
  readonly proposer: Maybe<Employee>;
  /** Lederen, der bragte den for udvalget. */
  readonly referrer: Maybe<Employee>;
  /** Hvem der fremlægger den. */
  readonly presenter: Maybe<PlanMember>;
  /** Planens koordinerende sagsbehandler, da sagen blev åbnet; `null` for en ny. */
  readonly coordinator: Maybe<PlanMember>;
  /** Hvad der skal til, for at den er velbelyst, og hvordan det står. */
  readonly readiness: ReadonlyArray<ReadinessItem>;
  /** Hvor mange gange udvalget har sendt den tilbage, fordi den ikke var velbelyst. */
  readonly sentBack: Scalars['Int']['output'];
  /** Mødet, den er på eller var på. */
  readonly meeting: Maybe<Meeting>;
  /** Nummeret på dagsordenen. */
  readonly agendaPlace: Maybe<Scalars['Int']['output']>;
  /** Beslutningen; en senere i sagen træder i stedet for en tidligere. */
  readonly decision: Maybe<CommitteeDecision>;
  /** Det, udvalget ikke var enigt om. */
  readonly disagreement: Maybe<CommitteeDecision>;
  /** Den fælles plan, når der er en, og du må se den. */
  readonly plan: Maybe<Plan>;
  /** Hvad der ventes på. */
  readonly waiting: Maybe<ReferralWaiting>;
  /** Hvad du kan gøre med den. */
  readonly allowedActions: ReadonlyArray<CommitteeCaseAction>;
  /** Hvad der er sket med den, ældste først. */
  readonly history: ReadonlyArray<CommitteeCaseEvent>;
  /** Hvad der er skrevet i fagsystemerne, og hvor langt det er nået. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
};

/** Et punkt, der skal være oplyst, før en sag kan komme for udvalget. */
export type ReadinessItem = {
  /** Punktets navn, som det bruges, når det oplyses: `CITIZENS_VIEW`, `ASSESSED_social`. */
  readonly name: Scalars['String']['output'];
  /** Hvilket punkt. */
  readonly key: ReadinessItemKey;
  /** Området, når punktet er et områdes. */
  readonly area: Maybe<Area>;
  /** Punktet på dansk. */
  readonly label: Scalars['String']['output'];
  /** Hvordan det står: som det blev læst, da sagen blev erklæret velbelyst, ellers som det læses nu. */
  readonly state: ReadinessItemState;
  /** Om det læses i fagsystemerne. */
  readonly isRead: Scalars['Boolean']['output'];
  /** Hvad der blev læst. */
  readonly reading: Maybe<Scalars['String']['output']>;
  /** Hvad der blev sagt. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Dagen, der hører til det sagte. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** Hvordan borgeren tager del. */
  readonly part: Maybe<CitizensPart>;
  /** Hvem der sagde det. */
  readonly by: Maybe<Employee>;
  /** Hvornår det blev sagt. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Om det læses anderledes nu, end da sagen blev erklæret velbelyst; `null`, når det ikke vides. */
  readonly changedSince: Maybe<Scalars['Boolean']['output']>;
};

/** Udvalgets beslutning om én borger. Den ændres aldrig; en senere træder i stedet. Den er ingen afgørelse om en ydelse: myndigheden bliver i områderne. */
export type CommitteeDecision = {
  /** Beslutningens id; fast, og kan ikke hentes for sig. */
  readonly id: Scalars['String']['output'];
  /** Hvornår den blev registreret. */
  readonly at: Scalars['DateTime']['output'];
  /** Mødedagen. */
  readonly heldOn: Scalars['Date']['output'];
  /** Hvad der blev besluttet. */
  readonly outcome: CommitteeOutcome;
  /** Begrundelsen. */
  readonly text: Scalars['String']['output'];
  /** Om udvalget var enigt. */
  readonly agreement: CommitteeAgreement;
  /** Hvem der var imod, og hvorfor, i deres egne ord. */
  readonly dissents: ReadonlyArray<Dissent>;
  /** Hvem der registrerede den. */
  readonly by: Employee;
  /** Hvem der afgjorde en uenighed; ingen, når der ingen var. */
  readonly settledBy: ReadonlyArray<Employee>;
  /** Hvem der tog del, og hvordan. */
  readonly present: ReadonlyArray<CommitteeAttendance>;
  /** Den koordinerende sagsbehandler. */
  readonly coordinator: Maybe<PlanMember>;
  /** Den aftalte dag for opfølgning. */
  readonly followUpOn: Maybe<Scalars['Date']['output']>;
  /** Områderne i den fælles plan. */
  readonly areas: ReadonlyArray<Area>;
  /** Indsatserne, område for område. */
  readonly efforts: ReadonlyArray<DecidedEffort>;
  /** Hvilke væsentlige ændringer koordinatoren må skrive i en plan, der er kommet tilbage. */
  readonly allows: ReadonlyArray<EssentialPlanChange>;
  /** Rammen; `null`, når beslutningen ingen sætter. */
  readonly mandate: Maybe<DecidedMandate>;
  /** Baggrundsgruppen. */
  readonly backgroundGroup: ReadonlyArray<PlanMember>;
  /** Hvorfor sagen er særligt kompliceret. */
  readonly backgroundReason: Maybe<Scalars['String']['output']>;
  /** Området, der går videre alene, eller som sagen flytter til. */
  readonly toArea: Maybe<Area>;
  /** Enheden (nøgle), der går videre alene. */
  readonly toUnit: Maybe<Scalars['String']['output']>;
  /** Den dag, sagen er udsat til. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Id på den beslutning, den træder i stedet for. */
  readonly supersedes: Maybe<Scalars['String']['output']>;
};

/** En indsats, et område får ved udvalgets beslutning. */
export type DecidedEffort = {
  /** Området. */
  readonly area: Area;
  /** Hvad der gøres. */
  readonly title: Scalars['String']['output'];
};

/** Budget- og handlingsrammen, som udvalget har besluttet den. */
export type DecidedMandate = {
  /** Beløbet i øre. */
  readonly amountOere: Scalars['Int']['output'];
  /** Hvad den kan bruges til. */
  readonly kinds: ReadonlyArray<MandateKind>;
  /** Sidste dag; `null`, når ingen er besluttet. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
};

/** Et medlem, der var imod, og hvorfor. */
export type Dissent = {
  /** Medlemmet. */
  readonly member: Employee;
  /** Hvad medlemmet mener. */
  readonly text: Scalars['String']['output'];
};

/** Et medlem af udvalget ved et møde, eller dets stedfortræder. */
export type CommitteeAttendance = {
  /** Hvem. */
  readonly member: Employee;
  /** Området. */
  readonly area: Area;
  /** Hvordan. */
  readonly presence: CommitteePresence;
};

/** Noget, der er sket med en sag til udvalget. */
export type CommitteeCaseEvent = {
  /** Den version, det førte til. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad der skete. */
  readonly action: CommitteeCaseAction;
  /** Tilstanden, det førte til. */
  readonly state: CommitteeCaseState;
  /** Hvem der gjorde det; `null`, når det skete af sig selv. */
  readonly by: Maybe<Employee>;
  /** Hvad der blev skrevet. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Grunden til et nej. */
  readonly reason: Maybe<DeclineReason>;
  /** Punkterne, det drejer sig om. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** Det, der blev besluttet eller foreslået. */
  readonly decision: Maybe<CommitteeDecision>;
};

/** En sag til udvalget på en liste. */
export type CommitteeCaseEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Sagen. */
  readonly node: CommitteeCase;
};

/** Sager til udvalget på en liste, nyeste først. */
export type CommitteeCaseConnection = {
  /** Sagerne; `null`, når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<CommitteeCase>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<CommitteeCaseEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt; `null`, når det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Koordinations- og visitationsudvalget: medlemmerne, reglerne for dem, og hvad der venter. */
export type Committee = {
  /** Dagen, det vises på. */
  readonly on: Scalars['Date']['output'];
  /** Medlemmerne den dag; ingen, når der endnu ikke er en liste. */
  readonly members: ReadonlyArray<CommitteeMember>;
  /** Hvor mange lister der er; giv den med, når du sætter en ny. */
  readonly version: Scalars['Int']['output'];
  /** Siden hvornår listen gælder. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Reglerne for en liste. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** Områderne, som medlemmerne kommer fra. */
  readonly areas: ReadonlyArray<CommitteeArea>;
  /** Hvad der venter i udvalgets sager og de fælles planer, hvor det hober sig op, det ældste først. */
  readonly waiting: ReadonlyArray<CommitteeBottleneck>;
  /** Arbejdsdage fra beslutning til første indsats: median og længste; skjult under 5 planer. */
  readonly toStart: CommitteeSpread;
  /** Hvad du kan gøre med udvalget. */
  readonly allowedActions: ReadonlyArray<CommitteeAction>;
};

/** Et område, der er repræsenteret i udvalget. */
export type CommitteeArea = {
  /** Området. */
  readonly area: Area;
  /** Enheden (nøgle) i et område uden fagsystem, som medlemmet fra sundhed og omsorg kommer fra; `null` for de andre. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** Et medlem af udvalget. */
export type CommitteeMember = {
  /** Medarbejderens id, som det står i tokenet. */
  readonly id: Scalars['String']['output'];
  /** Navn. */
  readonly name: Scalars['String']['output'];
  /** Hvad medlemmet er. */
  readonly kind: CommitteeMemberKind;
  /** Området. */
  readonly area: Area;
  /** Enheden (nøgle). */
  readonly unit: Scalars['String']['output'];
  /** Om det er formanden. */
  readonly chair: Scalars['Boolean']['output'];
  /** Stedfortræderen. */
  readonly deputy: Maybe<CommitteeDeputy>;
};

/** En stedfortræder for et medlem, af samme slags og fra samme område. */
export type CommitteeDeputy = {
  /** Medarbejderens id, som det står i tokenet. */
  readonly id: Scalars['String']['output'];
  /** Navn. */
  readonly name: Scalars['String']['output'];
  /** Enheden (nøgle). */
  readonly unit: Scalars['String']['output'];
};

/** Noget, der venter på det samme. */
export type CommitteeBottleneck = {
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Hvor mange. */
  readonly count: Scalars['Int']['output'];
  /** Hvor mange af dem, fristen er overskredet for. */
  readonly overdue: Scalars['Int']['output'];
  /** Hvor mange dage det ældste har ventet. */
  readonly oldestInDays: Scalars['Int']['output'];
};

/** Et tal over flere sager, skjult når de er så få, at nogen kan genkendes. */
export type CommitteeSpread = {
  /** Medianen; `null`, når den er skjult, eller der ingen er. */
  readonly median: Maybe<Scalars['Float']['output']>;
  /** Det længste. */
  readonly longest: Maybe<Scalars['Int']['output']>;
  /** Hvor mange planer. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Om tallene er skjult. */
  readonly hidden: Scalars['Boolean']['output'];
};

/** En sag til udvalget, der venter. */
export type CommitteeWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Sagen; `null`, når du ikke har adgang til den lige nu. */
  readonly committeeCase: Maybe<CommitteeCase>;
};

/** Sagen er ikke velbelyst. */
export type NotReady = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Punkterne, der mangler: `CITIZENS_VIEW`, `ASSESSED_social`. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
};

/** Udvalget kan ikke beslutte. */
export type NotQuorate = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Hvor mange der er til stede. */
  readonly present: Scalars['Int']['output'];
  /** Hvor mange der skal være det. */
  readonly needed: Scalars['Int']['output'];
  /** Hvad der ellers mangler: `CHAIR`, `LEADER`, eller et område, der får en indsats, og som ingen kan beslutte for. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

/** Listen over medlemmer er ikke efter reglerne. */
export type WrongMembers = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Alle de regler, den bryder. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
};

/** En sag, der skal for udvalget. */
export type ProposeCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens id; udelades, når det er en plan, der skal tilbage. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
  /** Den fælles plan, der skal tilbage til udvalget. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Hvorfor planen skal tilbage; udelades for en ny. */
  readonly kind?: InputMaybe<CommitteeCaseKind>;
  /** Enheden, du foreslår for; udelades, når du kun arbejder i én. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
  /** Hvorfor, højst 10.000 tegn. */
  readonly why: Scalars['String']['input'];
  /** Hjemlen (nøgle). */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Hvornår borgeren blev orienteret. */
  readonly informedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hvorfor borgeren ikke er orienteret. */
  readonly informedException?: InputMaybe<InformedException>;
  /** Hvem der fremlægger den. Kun for en leder, der bringer den for udvalget med det samme. */
  readonly presenter?: InputMaybe<PlanMemberInput>;
  /** Hvorfor det ikke kan vente, når et fagsystem ikke svarer. */
  readonly staleReason?: InputMaybe<Scalars['String']['input']>;
};

/** En leders ja til at bringe en sag for udvalget. */
export type ReferToCommitteeInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvem der fremlægger den. */
  readonly presenter?: InputMaybe<PlanMemberInput>;
};

/** En leders nej til at bringe en sag for udvalget. */
export type DeclineCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Grunden. */
  readonly reason: DeclineReason;
  /** Begrundelsen. */
  readonly text: Scalars['String']['input'];
};

/** Et punkt, der oplyses. */
export type LightCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvilket punkt. */
  readonly item: ReadinessItemKey;
  /** Området (nøgle), når punktet er et områdes. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Hvad der er at sige. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Dagen, der hører til; for en vurdering, hvornår den er foretaget. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Hvordan borgeren tager del; kun til det punkt. */
  readonly part?: InputMaybe<CitizensPart>;
};

/** En sag, der erklæres velbelyst. */
export type DeclareReadyInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** En sag, der sættes på dagsordenen. */
export type ScheduleCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Mødet. */
  readonly meetingId: Scalars['ID']['input'];
};

/** En sag, der tages af dagsordenen. */
export type TakeOffAgendaInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Begrundelsen. */
  readonly text: Scalars['String']['input'];
};

/** En sag, der sendes tilbage, fordi den ikke er velbelyst. */
export type SendBackCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Navnene på de punkter, der mangler. */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  /** Bemærkning. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** En indsats, et område får. */
export type DecidedEffortInput = {
  /** Området (nøgle); også et uden fagsystem i Helhed. */
  readonly area: Scalars['String']['input'];
  /** Hvad der gøres. */
  readonly title: Scalars['String']['input'];
};

/** Budget- og handlingsrammen. */
export type DecidedMandateInput = {
  /** Beløbet i øre; nul er også et beløb. */
  readonly amountOere: Scalars['Int']['input'];
  /** Hvad den kan bruges til; udelades, når det er alt det, kommunen bruger. */
  readonly kinds?: InputMaybe<ReadonlyArray<MandateKind>>;
  /** Sidste dag; udelades, når den følger kommunens længde. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Den fælles plan, udvalget beslutter. */
export type DecidedPlanInput = {
  /** Den koordinerende sagsbehandler. */
  readonly coordinator: PlanMemberInput;
  /** Den aftalte dag for opfølgning. */
  readonly followUpOn: Scalars['Date']['input'];
  /** Områderne (nøgler), der deltager. */
  readonly areas: ReadonlyArray<Scalars['String']['input']>;
  /** Indsatserne. */
  readonly efforts?: InputMaybe<ReadonlyArray<DecidedEffortInput>>;
  /** Hvilke væsentlige ændringer koordinatoren må skrive i en plan, der er kommet tilbage. */
  readonly allows?: InputMaybe<ReadonlyArray<EssentialPlanChange>>;
  /** Rammen; skal siges for en ny plan, også når den er nul. */
  readonly mandate?: InputMaybe<DecidedMandateInput>;
  /** Baggrundsgruppen. */
  readonly backgroundGroup?: InputMaybe<ReadonlyArray<PlanMemberInput>>;
  /** Hvorfor sagen er særligt kompliceret. */
  readonly backgroundReason?: InputMaybe<Scalars['String']['input']>;
};

/** Området, og enheden, der går videre alene. */
export type CommitteeTargetInput = {
  /** Området (nøgle). */
  readonly area: Scalars['String']['input'];
  /** Enheden (nøgle). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Et medlem, eller dets stedfortræder, ved mødet. */
export type CommitteeAttendanceInput = {
  /** Medarbejderens id, som det står på listen. */
  readonly memberId: Scalars['String']['input'];
  /** Hvordan. */
  readonly presence: CommitteePresence;
};

/** Et medlem, der er imod. */
export type DissentInput = {
  /** Medarbejderens id, som det står på listen. */
  readonly memberId: Scalars['String']['input'];
  /** Hvad medlemmet mener, i medlemmets egne ord. */
  readonly text: Scalars['String']['input'];
};

/** Udvalgets beslutning om én borger. */
export type DecideCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad der er besluttet. */
  readonly outcome: CommitteeOutcome;
  /** Begrundelsen, højst 10.000 tegn. */
  readonly text: Scalars['String']['input'];
  /** Den fælles plan, når det er den. */
  readonly plan?: InputMaybe<DecidedPlanInput>;
  /** Området, når ét går videre alene, eller sagen flytter. */
  readonly to?: InputMaybe<CommitteeTargetInput>;
  /** Den dag, sagen er udsat til. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Om udvalget var enigt. */
  readonly agreement: CommitteeAgreement;
  /** Hvem der er imod, og hvorfor. */
  readonly dissents?: InputMaybe<ReadonlyArray<DissentInput>>;
  /** Hvem der tog del. */
  readonly attendance: ReadonlyArray<CommitteeAttendanceInput>;
};

/** Ordet, der afgør en uenighed i udvalget. */
export type SettleCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad der er besluttet. */
  readonly outcome: CommitteeOutcome;
  /** Begrundelsen, højst 10.000 tegn. */
  readonly text: Scalars['String']['input'];
  /** Den fælles plan, når det er den. */
  readonly plan?: InputMaybe<DecidedPlanInput>;
  /** Området, når ét går videre alene, eller sagen flytter. */
  readonly to?: InputMaybe<CommitteeTargetInput>;
};

/** En sag, der trækkes tilbage. */
export type WithdrawCommitteeCaseInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sagens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Begrundelsen. */
  readonly text: Scalars['String']['input'];
};

/** En stedfortræder, af samme slags og fra samme område. */
export type CommitteeDeputyInput = {
  /** Medarbejderens id, som det står i tokenet. */
  readonly id: Scalars['String']['input'];
  /** Navn. */
  readonly name: Scalars['String']['input'];
  /** Enheden (nøgle). */
  readonly unit: Scalars['String']['input'];
};

/** Et medlem af udvalget. */
export type CommitteeMemberInput = {
  /** Medarbejderens id, som det står i tokenet. */
  readonly id: Scalars['String']['input'];
  /** Navn. */
  readonly name: Scalars['String']['input'];
  /** Hvad medlemmet er. */
  readonly kind: CommitteeMemberKind;
  /** Området (nøgle); også et uden fagsystem i Helhed. */
  readonly area: Scalars['String']['input'];
  /** Enheden (nøgle). */
  readonly unit: Scalars['String']['input'];
  /** Om det er formanden. */
  readonly chair?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stedfortræderen. */
  readonly deputy?: InputMaybe<CommitteeDeputyInput>;
};

/** Hele listen over medlemmer, fra en dag. De gamle lister står. */
export type SetCommitteeMembersInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Hvor mange lister du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Fra hvilken dag, tidligst i dag. */
  readonly validFrom: Scalars['Date']['input'];
  /** Medlemmerne, alle sammen. */
  readonly members: ReadonlyArray<CommitteeMemberInput>;
};

/** Hvilke sager til udvalget en liste skal vise. */
export type CommitteeCaseFilter = {
  /** Kun i disse tilstande. */
  readonly states?: InputMaybe<ReadonlyArray<CommitteeCaseState>>;
  /** Kun dem, der ikke er afsluttet. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun dem på dette møde. */
  readonly meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** Kun om denne borger. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
  /** Kun om denne fælles plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
};

/** Sagen efter handlingen, eller hvorfor intet skete. */
export type CommitteeCasePayload = {
  /** Sagen; `null`, når handlingen er afvist. */
  readonly committeeCase: Maybe<CommitteeCase>;
  /** Hvorfor intet skete. */
  readonly refusal: Maybe<Refusal>;
};

/** Udvalget efter handlingen, eller hvorfor intet skete. */
export type CommitteePayload = {
  /** Udvalget; `null`, når handlingen er afvist. */
  readonly committee: Maybe<Committee>;
  /** Hvorfor intet skete. */
  readonly refusal: Maybe<Refusal>;
};

/** Det, en sag om en fælles plan kan begynde med, når den skal for udvalget. */
export type CommitteeCasePrefill = {
  /** Hvorfor planen skal tilbage. */
  readonly kind: CommitteeCaseKind;
  /** Begrundelsen; den kan skrives videre på. */
  readonly why: Scalars['String']['output'];
};

/** Borgerens ene fælles plan. Den er borgerens, ikke fagpersonernes. Vises for dem, der har adgang til borgeren og arbejder i et af planens områder; aldrig, når en sanktion overvejes. */
export type Plan = Node & {
  /** Det, du kan begynde en sag til udvalget med, fordi koordinatoren er stoppet; `null`, når koordinatoren ikke vides at være stoppet, når sagen allerede er på vej, eller når det ikke er dig, der kan foreslå den. */
  readonly casePrefill: Maybe<CommitteeCasePrefill>;
  /** De sager, hvori udvalget har behandlet planen, som du må se, nyeste først. */
  readonly committeeCases: CommitteeCaseConnection;
  /** Budget- og handlingsrammen; `null`, når der ikke er sat nogen. */
  readonly mandate: Maybe<Mandate>;
  /** Hvad der er værd at være opmærksom på, så vidt du kan se. */
  readonly warnings: ReadonlyArray<PlanWarning>;
  /** Møderne om planen, det seneste først. */
  readonly meetings: MeetingConnection;
  /** Indsatser, som kommunens valg foreslår, og planen ikke har. `null` når det ikke vides: et af planens områder svarer ikke, eller du må ikke se det. */
  readonly suggestedEfforts: Maybe<ReadonlyArray<SuggestedEffort>>;
  /** Planens id i Helhed. */
  readonly id: Scalars['ID']['output'];
  /** Borgeren; `null`, når du ikke har adgang til vedkommende lige nu. */
  readonly citizen: Maybe<Citizen>;
  /** Borgerens navn, som det stod, da planen blev åbnet. */
  readonly citizenName: Maybe<Scalars['String']['output']>;
  /** Borgerens CPR-nummer som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Hvor den er i sit forløb. */
  readonly state: PlanState;
  /** Versionen; giv den med, når du gør noget ved den. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår den kom dertil, hvor den er. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Den dag, en pause slutter; `null`, når den ikke er på pause. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Områderne, der tager del, og hvem der sagde det. */
  readonly areas: ReadonlyArray<PlanArea>;
  /** Borgerens ene indgang: den koordinerende sagsbehandler. */
  readonly coordinator: PlanMember;
  /** Stedfortræderen, når der er en. */
  readonly standIn: Maybe<PlanStandIn>;
  /** Baggrundsgruppen, når der er en. */
  readonly backgroundGroup: ReadonlyArray<PlanMember>;
  /** Borgerens egne ord. */
  readonly citizensWords: Scalars['String']['output'];
  /** Motivation og ressourcer. */
  readonly resources: Scalars['String']['output'];
  /** Målene. */
  readonly goals: ReadonlyArray<Goal>;
  /** Indsatserne i de områder, hvis indsatser du må se. */
  readonly efforts: ReadonlyArray<Effort>;
  /** Hvor mange indsatser der ikke vises, fordi du ikke må se områdets indsatser. */
  readonly withheldEfforts: Scalars['Int']['output'];
  /** Den dag, planen blev tilbudt. */
  readonly offeredOn: Maybe<Scalars['Date']['output']>;
  /** Borgerens svar; `null`, til der er et. */
  readonly answer: Maybe<PlanAnswer>;
  /** Den aftalte dag for opfølgning. */
  readonly followUpOn: Scalars['Date']['output'];
  /** Den dag, der sidst blev fulgt op. */
  readonly followedUpOn: Maybe<Scalars['Date']['output']>;
  /** Om den står ved siden af de lovbestemte planer eller træder i stedet for dem, som det er aftalt. */
  readonly form: PlanForm;
  /** De lovbestemte planer, som den træder eller trådte i stedet for. */
  readonly statutory: ReadonlyArray<StatutoryPlan>;
  /** Arbejdsdage fra beslutning til den første indsats; `null`, mens ingen er begyndt. */
  readonly workingDaysToStart: Maybe<Scalars['Int']['output']>;
  /** Den dag, det blev besluttet, at der skal være en plan. */
  readonly decidedOn: Scalars['Date']['output'];
  /** Den dag, den første indsats begyndte. */
  readonly startedOn: Maybe<Scalars['Date']['output']>;
  /** Hvordan den endte. */
  readonly outcome: Maybe<PlanOutcome>;
  /** Den dag, den blev afsluttet. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** Hvad der ventes på. */
  readonly waiting: ReadonlyArray<ReferralWaiting>;
  /** Hvad du kan gøre med den. */
  readonly allowedActions: ReadonlyArray<PlanAction>;
  /** Hvad der er sket med den, ældste først. */
  readonly history: ReadonlyArray<PlanEvent>;
  /** Hvad der er skrevet i fagsystemerne, og hvor langt det er nået. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
  /** Planen på letlæst dansk, til at give borgeren. */
  readonly forCitizen: Scalars['String']['output'];
  /** At planen og den støtte, der er frivillig, er borgerens eget valg. */
  readonly voluntaryNotice: Scalars['String']['output'];
};


/** Borgerens ene fælles plan. Den er borgerens, ikke fagpersonernes. Vises for dem, der har adgang til borgeren og arbejder i et af planens områder; aldrig, når en sanktion overvejes. */
export type PlanCommitteeCasesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Borgerens ene fælles plan. Den er borgerens, ikke fagpersonernes. Vises for dem, der har adgang til borgeren og arbejder i et af planens områder; aldrig, når en sanktion overvejes. */
export type PlanMeetingsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Et møde: tværfagligt, med borgeren, i udvalget, i sparringsforum eller et samarbejdsmøde. Intet møde lukker af sig selv. Et møde om en plan vises for dem, der må se planen; aldrig, når en sanktion overvejes. */
export type Meeting = Node & {
  /** De sager på et møde i udvalget, som du må se; deres nummer på dagsordenen står på dem (`agendaPlace`). */
  readonly agenda: CommitteeCaseConnection;
  /** Mødets id i Helhed. */
  readonly id: Scalars['ID']['output'];
  /** Slags møde. */
  readonly kind: MeetingKind;
  /** Hvor det er. */
  readonly state: MeetingState;
  /** Versionen; giv den med, når du gør noget ved det. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår det er. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvor det holdes. */
  readonly place: Scalars['String']['output'];
  /** Områderne, hvis tovholdere indkalder til det. */
  readonly areas: ReadonlyArray<Area>;
  /** Planen, det er om; `null` for møder, der ikke er om en. */
  readonly plan: Maybe<Plan>;
  /** Borgeren, det er om; `null`, når det ikke er om nogen, eller du ikke har adgang til vedkommende lige nu. */
  readonly citizen: Maybe<Citizen>;
  /** Hvor mange sager der er plads til; `null` for andre møder end udvalgets. */
  readonly places: Maybe<Scalars['Int']['output']>;
  /** Hvor mange pladser der er tilbage; `null` for andre møder end udvalgets. */
  readonly placesLeft: Maybe<Scalars['Int']['output']>;
  /** Spørgsmålene i sparringsforum. */
  readonly items: ReadonlyArray<SparringItem>;
  /** De indkaldte. */
  readonly invited: ReadonlyArray<Invitation>;
  /** Forslag til, hvem der indkaldes: dem, der arbejder med borgeren nu, og baggrundsgruppen. `null`, når et fagsystem, der skal spørges, ikke svarer. */
  readonly suggestedInvitations: Maybe<ReadonlyArray<Invitation>>;
  /** Hvem der tog del; tom, til mødet er holdt. */
  readonly attendance: ReadonlyArray<MeetingAttendance>;
  /** Referatet. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** Hvem der planlagde det. */
  readonly plannedBy: Employee;
  /** Hvad der ventes på; `null`, når der ikke ventes på noget. */
  readonly waiting: Maybe<ReferralWaiting>;
  /** Hvad du kan gøre med det. */
  readonly allowedActions: ReadonlyArray<MeetingAction>;
  /** Hvad der er sket med det, ældste først. */
  readonly history: ReadonlyArray<MeetingEvent>;
  /** Hvad der er skrevet i fagsystemerne, og hvor langt det er nået. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
};


/** Et møde: tværfagligt, med borgeren, i udvalget, i sparringsforum eller et samarbejdsmøde. Intet møde lukker af sig selv. Et møde om en plan vises for dem, der må se planen; aldrig, når en sanktion overvejes. */
export type MeetingAgendaArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Hvordan en medarbejder er knyttet til en borger. */
export type ConflictOfInterestRelation =
  /** Familie. */
  | 'FAMILY'
  /** Ven eller nær bekendt. */
  | 'FRIEND'
  /** På anden måde. */
  | 'OTHER';

/** En medarbejder har meldt sig inhabil i en borgers sag: for vedkommende findes borgeren ikke. Ses af medarbejderen selv og af lederne. */
export type ConflictOfInterest = Node & {
  /** Meldingens id. */
  readonly id: Scalars['ID']['output'];
  /** Hvem der er inhabil. */
  readonly by: Employee;
  /** CPR-nummeret som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Hvordan vedkommende er knyttet til borgeren. */
  readonly relation: ConflictOfInterestRelation;
  /** Siden hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad du kan gøre med meldingen. */
  readonly allowedActions: ReadonlyArray<ConflictOfInterestAction>;
};

/** Hvad der kan gøres med en melding om inhabilitet. */
export type ConflictOfInterestAction =
  /** Ophæv den. */
  | 'END';

/** En melding på en liste. */
export type ConflictOfInterestEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Meldingen. */
  readonly node: ConflictOfInterest;
};

/** Meldinger om inhabilitet, nyeste først. */
export type ConflictOfInterestConnection = {
  /** Meldingerne. */
  readonly nodes: Maybe<ReadonlyArray<ConflictOfInterest>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<ConflictOfInterestEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Svar på en ændring: meldingen, eller hvorfor intet er sket. */
export type ConflictOfInterestPayload = {
  /** Meldingen. */
  readonly conflictOfInterest: Maybe<ConflictOfInterest>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Meldingen findes ikke, eller den er ikke fra en enhed, du leder; de to kan ikke skelnes. */
export type UnknownConflictOfInterest = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Meld dig inhabil i en borgers sag. */
export type DeclareConflictOfInterestInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens CPR-nummer. Enten dette eller `citizenId`. */
  readonly cpr?: InputMaybe<Scalars['CPR']['input']>;
  /** Borgerens id. Enten dette eller `cpr`. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
  /** Hvordan du er knyttet til borgeren. */
  readonly relation: ConflictOfInterestRelation;
};

/** Ophæv en medarbejders inhabilitet. */
export type EndConflictOfInterestInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Meldingens id. */
  readonly id: Scalars['ID']['input'];
  /** Hvorfor, 10–255 tegn. Uden CPR-nummer. */
  readonly reason: Scalars['String']['input'];
};

/** En slags oplysninger om en borger. Et samtykke nævner dem én for én. */
export type InformationKind =
  /** Hvem borgeren er. Navn, telefon, e-mail, adresse. */
  | 'IDENTITY'
  /** Sager. */
  | 'CASES'
  /** Hvem der arbejder med borgeren. */
  | 'CONTACTS'
  /** Indsatser. Tilbud, mentor, bostøtte og andet. */
  | 'ACTIVITIES'
  /** Afgørelser om bostøtte. */
  | 'DECISIONS'
  /** Den fælles plan. */
  | 'PLAN';

/** Hvordan borgeren har givet sit samtykke, eller taget det tilbage. */
export type ConsentForm =
  /** Skriftligt. */
  | 'WRITTEN'
  /** Mundtligt. */
  | 'ORAL'
  /** Digitalt. */
  | 'DIGITAL';

/** Hvad der kan gøres med et samtykke. */
export type ConsentAction =
  /** Træk det tilbage for borgeren. */
  | 'WITHDRAW'
  /** Markér, at I har set på det. */
  | 'MARK_SEEN';

/** At borgeren har trukket sit samtykke tilbage. */
export type ConsentWithdrawal = {
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Den medarbejder, borgeren sagde det til. */
  readonly by: Employee;
  /** Hvordan borgeren sagde det. */
  readonly form: ConsentForm;
  /** Hvad der ellers blev sagt. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** At en leder i det område, der giver oplysningerne, har set på samtykket. */
export type ConsentSeen = {
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Lederen. */
  readonly by: Employee;
};

/** En borgers samtykke efter retssikkerhedslovens § 11 a: hvilke oplysninger, fra hvilket område til hvilket, og til hvilken sag. Det ses kun i de to områder. */
export type Consent = Node & {
  /** Samtykkets id. */
  readonly id: Scalars['ID']['output'];
  /** Borgeren; `null` når du ikke længere har adgang. */
  readonly citizen: Maybe<Citizen>;
  /** De slags oplysninger, det gælder. */
  readonly kinds: ReadonlyArray<InformationKind>;
  /** Området, der giver oplysningerne. */
  readonly from: Area;
  /** Området, der får dem. */
  readonly to: Area;
  /** Den sag eller det formål, det er givet til. */
  readonly caseOrPurpose: Scalars['String']['output'];
  /** Hvordan det er givet. */
  readonly form: ConsentForm;
  /** Dagen, det er givet, og den første, det gælder. */
  readonly givenOn: Scalars['Date']['output'];
  /** Den sidste dag, det gælder. */
  readonly expiresOn: Scalars['Date']['output'];
  /** Om det gælder i dag. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Hvornår det blev registreret. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Hvem der registrerede det. */
  readonly recordedBy: Employee;
  /** Navnet på den, borgeren gav det til. */
  readonly heardBy: Scalars['String']['output'];
  /** Om området, der giver oplysningerne, selv registrerede det. Ellers ser en leder dér på det. */
  readonly recordedByGiver: Scalars['Boolean']['output'];
  /** Om den, der registrerede det, havde registreret usædvanligt mange den dag. */
  readonly unusual: Scalars['Boolean']['output'];
  /** At en leder i det område, der giver oplysningerne, har set på det; `null` når ingen har, eller det ikke er nødvendigt. */
  readonly seen: Maybe<ConsentSeen>;
  /** At det er trukket tilbage; `null` når det ikke er. */
  readonly withdrawn: Maybe<ConsentWithdrawal>;
  /** Versionen; giv den med, når du ændrer samtykket. */
  readonly version: Scalars['Int']['output'];
  /** Hvad du kan gøre med det. */
  readonly allowedActions: ReadonlyArray<ConsentAction>;
};

/** Et samtykke på en liste. */
export type ConsentEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Samtykket. */
  readonly node: Consent;
};

/** Borgerens samtykker, hvor et af dine områder giver eller får oplysninger, nyeste først. */
export type ConsentConnection = {
  /** Samtykkerne. */
  readonly nodes: Maybe<ReadonlyArray<Consent>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<ConsentEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er hel, undtagen når en sanktion overvejes. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Området findes ikke, eller det kan ikke være netop det. */
export type InvalidArea = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Feltet. */
  readonly field: Scalars['String']['output'];
  /** De områder, det kan være (nøgler). */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
};

/** Samtykket findes ikke, eller du har ikke adgang; de to kan ikke skelnes. */
export type UnknownConsent = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Registrér et samtykke, som borgeren har givet. */
export type RecordConsentInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens id. */
  readonly citizenId: Scalars['ID']['input'];
  /** De slags oplysninger, det gælder; mindst én. */
  readonly kinds: ReadonlyArray<InformationKind>;
  /** Området, der giver oplysningerne (nøgle). */
  readonly from: Scalars['String']['input'];
  /** Området, der får dem (nøgle). */
  readonly to: Scalars['String']['input'];
  /** Den sag eller det formål, det er givet til, 3–500 tegn. Uden CPR-nummer. */
  readonly caseOrPurpose: Scalars['String']['input'];
  /** Hvordan det er givet. */
  readonly form: ConsentForm;
  /** Navnet på den, borgeren gav det til, 2–100 tegn; udelades, når det er dig. */
  readonly heardBy?: InputMaybe<Scalars['String']['input']>;
  /** Dagen, det er givet; højst et år tilbage. */
  readonly givenOn: Scalars['Date']['input'];
  /** Den sidste dag, det skal gælde. */
  readonly expiresOn: Scalars['Date']['input'];
};

/** Træk et samtykke tilbage for borgeren. */
export type WithdrawConsentInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Samtykkets id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvordan borgeren sagde det. */
  readonly form: ConsentForm;
  /** Hvad der ellers blev sagt. Uden CPR-nummer. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Markér, at I har set på et samtykke, som et andet område har registreret. */
export type MarkConsentSeenInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Samtykkets id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Samtykket, eller hvorfor intet er sket. */
export type ConsentPayload = {
  /** Samtykket, som det står nu. */
  readonly consent: Maybe<Consent>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Hvilke samtykker en liste skal vise. */
export type ConsentFilter = {
  /** Kun dem, der gælder i dag. */
  readonly inForceOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Borgerens samtykke gælder ikke længere, og noget til modtageren holdes tilbage, til der er et nyt. */
export type ConsentMissing = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Det, der kan følges, over `text/event-stream`. Hvert abonnement svarer straks med det, der gælder nu, og igen efter hver ændring, hver gang med fornyet adgangskontrol; flere ændringer tæt på hinanden giver ét svar. Det slutter, når adgangsbeviset udløber, eller når der ikke længere er noget at vise. */
export type Subscription = {
  /** En borger, nu og hver gang grundlaget for at se vedkommende ændrer sig, fx når et samtykke gives eller trækkes tilbage. `null`, og dermed slut, når borgeren ikke findes, eller du ikke har adgang; de to kan ikke skelnes. */
  readonly citizenChanged: Maybe<Citizen>;
  /** Følg en fælles plan. Kommer, hver gang der sker noget med den. */
  readonly planChanged: Maybe<Plan>;
  /** En henvisning, nu og efter hver ændring. `null`, og dermed slut, når den ikke findes, eller du ikke har adgang; de to kan ikke skelnes. */
  readonly referralChanged: Maybe<Referral>;
  /** Et vink nu og hver gang noget, der venter på dig eller en af dine enheder, kan have ændret sig. */
  readonly workQueueChanged: WorkQueueChange;
  /** Beskederne om afgørelser, der venter på dig eller din enhed, nu og hver gang der er kommet en ny. */
  readonly notificationArrived: NotificationArrival;
};


/** Det, der kan følges, over `text/event-stream`. Hvert abonnement svarer straks med det, der gælder nu, og igen efter hver ændring, hver gang med fornyet adgangskontrol; flere ændringer tæt på hinanden giver ét svar. Det slutter, når adgangsbeviset udløber, eller når der ikke længere er noget at vise. */
export type SubscriptionCitizenChangedArgs = {
  id: Scalars['ID']['input'];
};


/** Det, der kan følges, over `text/event-stream`. Hvert abonnement svarer straks med det, der gælder nu, og igen efter hver ændring, hver gang med fornyet adgangskontrol; flere ændringer tæt på hinanden giver ét svar. Det slutter, når adgangsbeviset udløber, eller når der ikke længere er noget at vise. */
export type SubscriptionPlanChangedArgs = {
  id: Scalars['ID']['input'];
};


/** Det, der kan følges, over `text/event-stream`. Hvert abonnement svarer straks med det, der gælder nu, og igen efter hver ændring, hver gang med fornyet adgangskontrol; flere ændringer tæt på hinanden giver ét svar. Det slutter, når adgangsbeviset udløber, eller når der ikke længere er noget at vise. */
export type SubscriptionReferralChangedArgs = {
  id: Scalars['ID']['input'];
};


/** Det, der kan følges, over `text/event-stream`. Hvert abonnement svarer straks med det, der gælder nu, og igen efter hver ændring, hver gang med fornyet adgangskontrol; flere ændringer tæt på hinanden giver ét svar. Det slutter, når adgangsbeviset udløber, eller når der ikke længere er noget at vise. */
export type SubscriptionNotificationArrivedArgs = {
  purpose?: Purpose;
};

/** Den del, en medarbejder har i arbejdet med borgeren. */
export type ContactRole =
  /** Koordinerende sagsbehandler. Borgerens ene indgang til kommunen. */
  | 'COORDINATOR'
  /** Sagsbehandler. */
  | 'CASEWORKER'
  /** Mentor (beskæftigelse). */
  | 'MENTOR'
  /** Bostøttemedarbejder. */
  | 'SUPPORT_PERSON'
  /** Støtte- og kontaktperson. */
  | 'CONTACT_PERSON'
  /** Andet. Se `roleName`. */
  | 'OTHER';

/** En medarbejder, der arbejder med borgeren. */
export type Contact = {
  /** Oplysningens id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Ens for de oplysninger, der er om den samme medarbejder, også på tværs af områder: samme e-mail eller samme initialer, aldrig på navnet alene. Saml dem til ét kort. */
  readonly personKey: Scalars['ID']['output'];
  /** Området, oplysningen kommer fra. */
  readonly area: Area;
  /** Medarbejderens navn. */
  readonly name: Scalars['String']['output'];
  /** Telefon på arbejdet; `null` når fagsystemet ikke siger det. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** E-mail på arbejdet; `null` når fagsystemet ikke siger det. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Initialer i kommunens log-in; `null` når fagsystemet ikke siger dem. */
  readonly initials: Maybe<Scalars['String']['output']>;
  /** Rollen i fælles ord. */
  readonly role: ContactRole;
  /** Fagsystemets eget ord for rollen. */
  readonly roleName: Scalars['String']['output'];
  /** Om det er den primære. */
  readonly primary: Scalars['Boolean']['output'];
  /** Om relationen gælder nu. Falsk: medarbejderen er stoppet, eller relationen er ophørt. */
  readonly active: Scalars['Boolean']['output'];
  /** Medarbejderens enhed. */
  readonly unit: Maybe<Unit>;
  /** Fra hvornår. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Til hvornår. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** Hvem der arbejder med borgeren, fra alle områder, og om listen er hel. */
export type ContactList = {
  /** Medarbejderne; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<Contact>>;
  /** Den koordinerende sagsbehandler. `null` betyder kun »ingen«, når `completeness` er `COMPLETE`; ellers »vides ikke«. */
  readonly coordinator: Maybe<Contact>;
  /** Flere primære sagsbehandlere end aftalt. Kommunen har valgt, at borgeren har én i alt, og der er mere end én. `null` når det ikke vides. */
  readonly morePrimary: Maybe<Scalars['Boolean']['output']>;
  /** Hvor mange der kendes; `null` når det ikke vides, om der er nogen. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Det hele CPR-nummer, eller hvorfor det ikke vises. */
export type RevealCprPayload = {
  /** CPR-nummeret, ti cifre. */
  readonly cpr: Maybe<Scalars['CPR']['output']>;
  /** Hvorfor det ikke vises. */
  readonly refusal: Maybe<Refusal>;
};

/** Få vist en borgers CPR-nummer. */
export type RevealCprInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens id. */
  readonly citizenId: Scalars['ID']['input'];
  /** Hvad nummeret skal bruges til, 10–255 tegn. Uden CPR-nummer. */
  readonly reason: Scalars['String']['input'];
};

/** Hvad en afgørelse om bostøtte går ud på. */
export type DecisionKind =
  /** Bevilget. */
  | 'GRANTED'
  /** Delvist bevilget. */
  | 'PARTLY_GRANTED'
  /** Afslået. */
  | 'REFUSED'
  /** Ændret. */
  | 'CHANGED'
  /** Ophørt. */
  | 'ENDED'
  /** Annulleret. */
  | 'REVOKED';

/** Hvor en afgørelse kommer fra. */
export type DecisionOrigin =
  /** Fagsystemet. Områdets eget, hvor den er læst; den rettes også der. */
  | 'SYSTEM'
  /** Registreret i hånden. Den står ikke i et fagsystem. */
  | 'HAND';

/** Hvor tit støtten gives. */
export type RepetitionPattern =
  /** Hver dag. */
  | 'DAILY'
  /** Hver hverdag. */
  | 'WEEKDAYS'
  /** Hver uge. */
  | 'WEEKLY'
  /** Hver anden uge. */
  | 'FORTNIGHTLY'
  /** Hver måned. */
  | 'MONTHLY'
  /** Hvert kvartal. */
  | 'QUARTERLY'
  /** Hvert år. */
  | 'YEARLY';

/** Afgørelsens nummer i det område, der traf den. */
export type DecisionSource = {
  /** Området. */
  readonly area: Area;
  /** Hvor den kommer fra. */
  readonly origin: DecisionOrigin;
  /** Nummeret, som området har givet den. */
  readonly number: Scalars['String']['output'];
  /** Versionen; giv den som `expectedVersion`, når afgørelsen skal rettes. */
  readonly version: Scalars['Int']['output'];
};

/** Om der kan klages over en afgørelse. */
export type Appeal = {
  /** Om der kan klages. */
  readonly possible: Scalars['Boolean']['output'];
  /** Sidste dag for en klage; `null` når der ikke kan klages, eller fristen ikke løber endnu. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Det samme på dansk, som det kan siges til borgeren. */
  readonly sentence: Scalars['String']['output'];
};

/** Hvorfor nogen får besked om en afgørelse. */
export type RecipientRole =
  /** Borgerens koordinator. */
  | 'COORDINATOR'
  /** Ansvarlig sagsbehandler. I det andet område. */
  | 'CASEWORKER'
  /** Den, der skal levere støtten. */
  | 'DELIVERER';

/** Hvorfor nogen ikke fik besked. */
export type NotNotifiedReason =
  /** Intet grundlag. Området må ikke få besked, fx fordi der ingen fælles plan er. */
  | 'NO_BASIS'
  /** Ingen åben sag i området. */
  | 'NO_OPEN_CASE'
  /** Borgeren er ikke orienteret endnu. */
  | 'CITIZEN_NOT_INFORMED'
  /** Der er intet nyt at give besked om. */
  | 'NOTHING_NEW'
  /** Fra før Helhed blev taget i brug. */
  | 'BEFORE_HELHED'
  /** Ukendt enhed. Det vides ikke, hvem der skulle have besked. */
  | 'NO_UNIT'
  /** Borgeren har ingen koordinator. */
  | 'NO_COORDINATOR';

/** Nogen, der kunne have fået besked, og hvorfor de ikke fik det. */
export type NotNotifiedRecipient = {
  /** Hvem det ville have været. */
  readonly role: RecipientRole;
  /** I hvilket område; `null` når det ikke drejer sig om et bestemt. */
  readonly area: Maybe<Area>;
  /** Hvorfor. */
  readonly reason: NotNotifiedReason;
  /** Hvorfor, på dansk. */
  readonly sentence: Scalars['String']['output'];
};

/** Noget, der er sket med en afgørelse. */
export type DecisionAction =
  /** Afgørelsen blev registreret. */
  | 'REGISTER'
  /** Nogen fik besked. */
  | 'NOTIFY'
  /** Modtageren har set beskeden. */
  | 'SEE'
  /** Modtageren har kvitteret. */
  | 'ACKNOWLEDGE'
  /** Modtageren har gjort indsigelse. */
  | 'DISPUTE'
  /** Indsigelsen er set. Den enhed, der traf afgørelsen, har set på den. */
  | 'SEE_DISPUTE'
  /** Indsigelsen er besvaret. Den enhed, der traf afgørelsen, har svaret. */
  | 'ANSWER_DISPUTE'
  /** Svaret er set. Modtageren har set svaret på indsigelsen. */
  | 'SEE_DISPUTE_ANSWER'
  /** Trukket tilbage. Der er en senere afgørelse. */
  | 'WITHDRAW'
  /** Rykket. Ingen har set beskeden. */
  | 'REMIND'
  /** Hele enheden. Ingen har kvitteret, så alle i enheden kan gøre det. */
  | 'TO_BACKUP'
  /** Gået videre til enhedens leder. */
  | 'TO_LEADER';

/** En hændelse i en afgørelses historie: hvem der fik besked hvornår, og hvad de svarede. */
export type DecisionEvent = {
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad der skete. */
  readonly action: DecisionAction;
  /** Hvem beskeden gik til; `null` for selve registreringen. */
  readonly recipient: Maybe<NotificationRecipient>;
  /** Hvem der gjorde det; `null` når det skete af sig selv eller i et fagsystem. */
  readonly by: Maybe<Employee>;
  /** Hvad modtageren gjorde ved afgørelsen. */
  readonly actionTaken: Maybe<ActionTaken>;
  /** Grunden til en indsigelse. */
  readonly reason: Maybe<DisputeReason>;
  /** Hvad der blev svaret på en indsigelse. */
  readonly outcome: Maybe<DisputeOutcome>;
  /** Teksten, der blev skrevet. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Et områdes afgørelse om bostøtte. Den ændres aldrig; en senere træder i stedet for den. Ses kun af dem, der har adgang til borgeren og til områdets oplysninger; for alle andre findes den ikke. */
export type BostoetteDecision = Node & {
  /** Afgørelsens id. */
  readonly id: Scalars['ID']['output'];
  /** Borgeren. */
  readonly citizen: Maybe<Citizen>;
  /** Hvad der er afgjort. */
  readonly kind: DecisionKind;
  /** Hvad der er bevilget eller søgt om. */
  readonly title: Scalars['String']['output'];
  /** Paragraffen, fx `Serviceloven § 85`. */
  readonly paragraph: Scalars['String']['output'];
  /** Dagen for afgørelsen. */
  readonly decidedOn: Scalars['Date']['output'];
  /** Fra hvornår den gælder. */
  readonly startsOn: Scalars['Date']['output'];
  /** Den sidste dag, den gælder. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Bevilget tid i minutter om ugen; `null` når der ikke er bevilget en bestemt tid. */
  readonly minutesPerWeek: Maybe<Scalars['Int']['output']>;
  /** Hvem der skal levere støtten. */
  readonly provider: Maybe<Scalars['String']['output']>;
  /** Støtten er frivillig og må aldrig vises som en pligt. */
  readonly voluntary: Scalars['Boolean']['output'];
  /** Det samme på dansk, til at vise ved siden af afgørelsen. */
  readonly voluntaryNotice: Scalars['String']['output'];
  /** Dagen borgeren blev orienteret. */
  readonly informedOn: Maybe<Scalars['Date']['output']>;
  /** Hvorfor andre kunne få besked, før borgeren var orienteret. */
  readonly informedException: Maybe<InformedException>;
  /** Om der kan klages over den, og hvor længe. */
  readonly appeal: Appeal;
  /** Nummeret, den har i området. */
  readonly source: DecisionSource;
  /** Enheden, der traf den; `null` når fagsystemet ikke siger det. */
  readonly decidedBy: Maybe<Unit>;
  /** Den afgørelse, denne træder i stedet for. */
  readonly supersedes: Maybe<BostoetteDecision>;
  /** Den afgørelse, der er trådt i stedet for denne. */
  readonly supersededBy: Maybe<BostoetteDecision>;
  /** Hvornår Helhed fik den. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Hvem der registrerede den her; `null` når den er læst i fagsystemet. */
  readonly registeredBy: Maybe<Employee>;
  /** Beskederne om den, som du har adgang til. */
  readonly notifications: ReadonlyArray<Notification>;
  /** Hvem der ikke fik besked, og hvorfor. */
  readonly notNotified: ReadonlyArray<NotNotifiedRecipient>;
  /** Hvad der er sket: hvem der fik besked, hvornår, og hvad de svarede. Ældste først. */
  readonly history: ReadonlyArray<DecisionEvent>;
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<BostoetteDecisionAction>;
};

/** Hvad der kan gøres med en afgørelse om bostøtte. */
export type BostoetteDecisionAction =
  /** Ret den. */
  | 'CORRECT';

/** En afgørelse på en liste. */
export type BostoetteDecisionEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Afgørelsen. */
  readonly node: BostoetteDecision;
};

/** Afgørelser om bostøtte, nyeste først, og om listen er hel. */
export type BostoetteDecisionConnection = {
  /** Afgørelserne; `null` når det ikke vides, eller ikke må siges, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<BostoetteDecision>>;
  /** Det samme med markører. */
  readonly edges: Maybe<ReadonlyArray<BostoetteDecisionEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Områderne bag listen: om du har adgang til det, hvert af dem har afgjort, og hvor langt det er læst (`asOf`). */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvor tit støtten gives. */
export type RepetitionInput = {
  /** Mønstret. */
  readonly pattern: RepetitionPattern;
  /** Hvor mange gange i hver af mønstrets perioder. */
  readonly count: Scalars['Int']['input'];
};

/** En afgørelse om bostøtte, som ikke står i et fagsystem, Helhed kan læse. */
export type RegisterBostoetteDecisionInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens id. */
  readonly citizenId: Scalars['ID']['input'];
  /** Afgørelsens nummer, som området skriver det, fx `20/19585`; 1–100 tegn. */
  readonly number: Scalars['String']['input'];
  /** Versionen. Samme nummer, version og indhold giver den afgørelse, der er. */
  readonly version?: Scalars['Int']['input'];
  /** Afgørelsens egen enhed; kan udelades, når du arbejder i én. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
  /** Hvad der er afgjort. */
  readonly kind: DecisionKind;
  /** Hvad der er bevilget, fx »Bostøtte«. */
  readonly title: Scalars['String']['input'];
  /** Paragraffen, fx `Serviceloven § 85`. */
  readonly paragraph: Scalars['String']['input'];
  /** Dagen for afgørelsen. */
  readonly decidedOn: Scalars['Date']['input'];
  /** Fra hvornår den gælder. */
  readonly startsOn: Scalars['Date']['input'];
  /** Den sidste dag, den gælder. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Minutter hver gang; kun sammen med `repetition`. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Hvor tit; kun sammen med `minutes`. */
  readonly repetition?: InputMaybe<RepetitionInput>;
  /** Hvem der skal levere støtten. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Dagen borgeren blev orienteret om afgørelsen. */
  readonly informedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hvorfor borgeren ikke er orienteret. Enten denne eller dagen. */
  readonly informedException?: InputMaybe<InformedException>;
};

/** En rettelse af en afgørelse, der er registreret i hånden: hele dens indhold, som det skulle have været. */
export type CorrectBostoetteDecisionInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Afgørelsens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, der gælder nu. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Afgørelsens egen enhed; kan udelades, når du arbejder i én. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
  /** Hvad der er afgjort. */
  readonly kind: DecisionKind;
  /** Hvad der er bevilget, fx »Bostøtte«. */
  readonly title: Scalars['String']['input'];
  /** Paragraffen, fx `Serviceloven § 85`. */
  readonly paragraph: Scalars['String']['input'];
  /** Dagen for afgørelsen. */
  readonly decidedOn: Scalars['Date']['input'];
  /** Fra hvornår den gælder. */
  readonly startsOn: Scalars['Date']['input'];
  /** Den sidste dag, den gælder. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Minutter hver gang; kun sammen med `repetition`. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Hvor tit; kun sammen med `minutes`. */
  readonly repetition?: InputMaybe<RepetitionInput>;
  /** Hvem der skal levere støtten. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Dagen borgeren blev orienteret om afgørelsen. */
  readonly informedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hvorfor borgeren ikke er orienteret. Enten denne eller dagen. */
  readonly informedException?: InputMaybe<InformedException>;
};

/** Hvad en registrering eller rettelse førte til: afgørelsen, eller et nej. */
export type BostoetteDecisionPayload = {
  /** Afgørelsen; `null` ved et nej. */
  readonly decision: Maybe<BostoetteDecision>;
  /** Hvorfor intet skete; `null` når det lykkedes. */
  readonly refusal: Maybe<Refusal>;
};

/** Hvad der skulle ske i et fagsystem. */
export type DeliveryKind =
  /** Noget skulle skrives. */
  | 'POST'
  /** En opgave skulle lukkes. */
  | 'CLOSE_TASK'
  /** Et mærke skulle sættes eller fjernes. */
  | 'MARK';

/** Noget, der ikke kunne leveres til et fagsystem. Siger intet om, hvem det drejer sig om, eller hvad der står. */
export type DeadLetter = Node & {
  /** Dets id; nyt, hver gang leveringen har fejlet igen. */
  readonly id: Scalars['ID']['output'];
  /** Området, hvis fagsystem det skulle til. */
  readonly area: Area;
  /** Hvad der skulle ske. */
  readonly kind: DeliveryKind;
  /** Hvor langt leveringen er nu. */
  readonly state: DeliveryState;
  /** Hvorfor det ikke kunne leveres. */
  readonly reason: Maybe<DeliveryFailure>;
  /** Hvor mange gange driften har sat det i gang igen. */
  readonly replays: Scalars['Int']['output'];
  /** Hvornår det blev lagt i kø. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** Hvornår der blev givet op. */
  readonly failedAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvor mange leveringer om den samme borger der venter bag det. */
  readonly behind: Scalars['Int']['output'];
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<DeadLetterAction>;
};

/** Hvad der kan gøres med noget, der ikke kunne leveres. */
export type DeadLetterAction =
  /** Sæt den i gang igen. */
  | 'REPLAY';

/** Noget, der ikke kunne leveres, på en liste. */
export type DeadLetterEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Leveringen. */
  readonly node: DeadLetter;
};

/** Det, der ikke kunne leveres, ældste først. */
export type DeadLetterConnection = {
  /** Leveringerne. */
  readonly nodes: Maybe<ReadonlyArray<DeadLetter>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<DeadLetterEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Der er ikke længere en sådan fejlet levering: den er sat i gang igen, eller den har aldrig været der. */
export type UnknownDelivery = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Hvad der skal leveres igen. */
export type ReplayDeliveryInput = {
  /** Din egen nøgle for netop dette; den samme, hvis du prøver igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Den fejlede leverings id. */
  readonly id: Scalars['ID']['input'];
};

/** Leveringen, eller hvorfor intet er sket. */
export type ReplayDeliveryPayload = {
  /** Leveringen, som den står nu. */
  readonly deadLetter: Maybe<DeadLetter>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** De oplysninger, der sammenlignes mellem fagsystemerne. */
export type DiscrepancyField =
  /** Navn. */
  | 'NAME'
  /** Telefon. */
  | 'PHONE'
  /** Adresse. Vises aldrig for en borger med beskyttet adresse. */
  | 'ADDRESS'
  /** Koordinerende sagsbehandler. */
  | 'COORDINATOR';

/** En oplysning, som fagsystemerne er uenige om. */
export type Discrepancy = {
  /** Uenighedens id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Hvilken oplysning. */
  readonly field: DiscrepancyField;
  /** Hvad hvert system siger. */
  readonly values: ReadonlyArray<DiscrepancyValue>;
  /** Om der er taget stilling. Kommer der en værdi, der ikke er taget stilling til, er den åben igen. */
  readonly state: DiscrepancyState;
  /** Versionen; giv den med, når du tager stilling. 0, til nogen har gjort det første gang. */
  readonly version: Scalars['Int']['output'];
  /** Står for de værdier, du ser; giv det med, når du tager stilling. */
  readonly basis: Scalars['String']['output'];
  /** Hvad der er bestemt om de værdier, der står nu; `null`, når der ikke er taget stilling til dem. */
  readonly settlement: Maybe<DiscrepancySettlement>;
  /** Opgaverne om at rette oplysningen, og hvor langt de er nået, ældste først. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
  /** Hvad der er sket med den, ældste først. */
  readonly history: ReadonlyArray<DiscrepancyEvent>;
  /** Hvad du kan gøre med den. */
  readonly allowedActions: ReadonlyArray<DiscrepancyAction>;
};

/** Om der er taget stilling til en uenighed. */
export type DiscrepancyState =
  /** Ikke afgjort. */
  | 'OPEN'
  /** Rettelse er bedt om. */
  | 'CORRECTION_ASKED'
  /** Begge er rigtige. */
  | 'BOTH_RIGHT';

/** Hvad der kan gøres med en uenighed. */
export type DiscrepancyAction =
  /** Bed om en rettelse. Hos de områder, der har en anden værdi end den rigtige. */
  | 'ASK_CORRECTION'
  /** Sig, at begge er rigtige. */
  | 'CONFIRM_BOTH_RIGHT';

/** Hvad der er bestemt om en uenighed. */
export type DiscrepancySettlement = {
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvem der tog stilling. */
  readonly by: Employee;
  /** Området, hvis værdi er den rigtige; `null`, når begge er det. */
  readonly rightArea: Maybe<Area>;
  /** Hvorfor begge er rigtige; `null`, når der er bedt om en rettelse, og når en sanktion overvejes. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Hvad der kan ske med en uenighed. */
export type DiscrepancyEventKind =
  /** Der blev bedt om en rettelse. */
  | 'ASK_CORRECTION'
  /** Begge blev sagt at være rigtige. */
  | 'CONFIRM_BOTH_RIGHT'
  /** Opgaven blev lukket. I områdets eget fagsystem. */
  | 'TASK_CLOSED'
  /** Fagsystemerne blev enige. */
  | 'AGREED';

/** Noget, der skete med en uenighed. */
export type DiscrepancyEvent = {
  /** Versionen, det førte til. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad der skete. */
  readonly action: DiscrepancyEventKind;
  /** Hvem der gjorde det; `null`, når Helhed selv så det, eller fagsystemet ikke siger det. */
  readonly by: Maybe<Employee>;
  /** Området, hvis værdi er den rigtige, eller hvor opgaven blev lukket. */
  readonly area: Maybe<Area>;
  /** Hvorfor begge er rigtige; `null` også, når en sanktion overvejes. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Hvad ét fagsystem siger om en oplysning. */
export type DiscrepancyValue = {
  /** Området. */
  readonly area: Area;
  /** Værdien i det område. */
  readonly value: Scalars['String']['output'];
};

/** Hvor fagsystemerne er uenige, og om alt kunne sammenlignes. */
export type DiscrepancyList = {
  /** Uenighederne; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<Discrepancy>>;
  /** Hvor mange der kendes; `null` når det ikke vides, om der er nogen. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om alt kunne sammenlignes. */
  readonly completeness: Completeness;
  /** Kilderne bag sammenligningen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Fagsystemerne er ikke længere uenige om det, eller du ser ikke begge værdier; de to kan ikke skelnes. */
export type UnknownDiscrepancy = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Sig, hvilket områdes værdi der er den rigtige. */
export type SettleDiscrepancyByCorrectionInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Uenighedens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Det, der stod for de værdier, du så (`Discrepancy.basis`). */
  readonly basis: Scalars['String']['input'];
  /** Området med den rigtige værdi (nøgle). */
  readonly rightArea: Scalars['String']['input'];
};

/** Sig, at begge værdier er rigtige. */
export type SettleDiscrepancyAsBothRightInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Uenighedens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Det, der stod for de værdier, du så (`Discrepancy.basis`). */
  readonly basis: Scalars['String']['input'];
  /** Hvorfor begge er rigtige, fx to telefoner; 10–255 tegn. Uden CPR-nummer. */
  readonly reason: Scalars['String']['input'];
};

/** Uenigheden, eller hvorfor intet er sket. */
export type DiscrepancyPayload = {
  /** Uenigheden, som den står nu. */
  readonly discrepancy: Maybe<Discrepancy>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Hvad en postering i trækningsretten er. */
export type DrawingEntryKind =
  /** Pulje. Den for perioden; den første postering. */
  | 'ALLOT'
  /** Timer er reserveret til en borger. */
  | 'RESERVE'
  /** Timer er trukket på en afgørelse. */
  | 'DRAW'
  /** Timer er givet tilbage til puljen. */
  | 'RELEASE'
  /** En tidligere postering er rettet. */
  | 'CORRECT';

/** Hvor en reservation er. */
export type DrawingReservationState =
  /** Der er timer tilbage af den. */
  | 'OPEN'
  /** Brugt. Timerne er trukket eller givet tilbage. */
  | 'SPENT'
  /** Bortfaldet. Perioden er slut, og det, der var tilbage, er bortfaldet. */
  | 'LAPSED';

/** Trækningsretten i en periode: de timers bostøtte, som det ene område kan trække hos det andet til borgere, det har overtaget. Puljen er altid summen af de fire andre tal. Al tid er i hele minutter. */
export type DrawingRight = {
  /** Området, der trækker timer. */
  readonly area: Area;
  /** Området, hvis medarbejdere leverer dem. */
  readonly from: Area;
  /** Periodens navn, fx `2026-Q4`. */
  readonly period: Scalars['String']['output'];
  /** Dens første dag. */
  readonly startsOn: Scalars['Date']['output'];
  /** Dens sidste dag. */
  readonly endsOn: Scalars['Date']['output'];
  /** Om den er slut; så kan der kun rettes i den. */
  readonly ended: Scalars['Boolean']['output'];
  /** Minutter i alt. */
  readonly poolMinutes: Scalars['Int']['output'];
  /** Minutter, der er reserveret og ikke trukket endnu. */
  readonly reservedMinutes: Scalars['Int']['output'];
  /** Minutter, der er trukket. */
  readonly drawnMinutes: Scalars['Int']['output'];
  /** Minutter, der stadig kan reserveres. */
  readonly availableMinutes: Scalars['Int']['output'];
  /** Minutter, der bortfaldt, da perioden sluttede: de flytter ikke med til den næste. */
  readonly lapsedMinutes: Scalars['Int']['output'];
  /** Posteringerne, nyeste først. */
  readonly entries: DrawingEntryConnection;
};


/** Trækningsretten i en periode: de timers bostøtte, som det ene område kan trække hos det andet til borgere, det har overtaget. Puljen er altid summen af de fire andre tal. Al tid er i hele minutter. */
export type DrawingRightEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** En postering: hvem, hvornår og hvorfor. Den ændres aldrig, men kan rettes med en ny. */
export type DrawingEntry = Node & {
  /** Posteringens id; brug det til at rette den. */
  readonly id: Scalars['ID']['output'];
  /** Version; stiger, hver gang posteringen rettes. Angiv den som `expectedVersion`, når den rettes. */
  readonly version: Scalars['Int']['output'];
  /** Hvad den er. */
  readonly kind: DrawingEntryKind;
  /** Minutter. En rettelse, der trækker fra, er negativ. */
  readonly minutes: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvem. */
  readonly by: Employee;
  /** Hvorfor; `null` når den gælder en borger, du ikke har adgang til. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Borgeren; `null` når den ikke gælder nogen, eller du ikke selv har adgang til borgeren. */
  readonly citizen: Maybe<Citizen>;
  /** Reservationen, den hører til eller er. */
  readonly reservation: Maybe<DrawingReservation>;
  /** Afgørelsen, der er trukket på; `null` når der ingen er, eller du ikke har adgang til borgeren. */
  readonly decisionId: Maybe<Scalars['ID']['output']>;
  /** Hvem der leverer timerne. */
  readonly deliverer: Maybe<DrawingDeliverer>;
  /** Den postering, som denne retter. */
  readonly correctsId: Maybe<Scalars['ID']['output']>;
  /** Hvad du kan gøre med den. */
  readonly allowedActions: ReadonlyArray<DrawingEntryAction>;
};

/** Hvad der kan gøres med en postering. */
export type DrawingEntryAction =
  /** Ret den. */
  | 'CORRECT';

/** Medarbejderen, der leverer timerne. */
export type DrawingDeliverer = {
  /** Det, fagsystemet kalder medarbejderen, fx initialer. */
  readonly caseworker: Scalars['String']['output'];
  /** Navnet. */
  readonly name: Scalars['String']['output'];
};

/** Timer, der er reserveret til en borger. */
export type DrawingReservation = Node & {
  /** Reservationens id; brug det til at trække på den eller give den tilbage. */
  readonly id: Scalars['ID']['output'];
  /** Version; stiger med hver postering på reservationen. Angiv den som `expectedVersion`, når der trækkes på den eller gives tilbage. */
  readonly version: Scalars['Int']['output'];
  /** Perioden, den er i. */
  readonly period: Scalars['String']['output'];
  /** Borgeren; `null` når du ikke selv har adgang til borgeren. */
  readonly citizen: Maybe<Citizen>;
  /** Hvornår borgeren blev flyttet; `null` når du ikke har adgang til borgeren. */
  readonly movedOn: Maybe<Scalars['Date']['output']>;
  /** Hvor den er. */
  readonly state: DrawingReservationState;
  /** Minutter, der blev reserveret. */
  readonly reservedMinutes: Scalars['Int']['output'];
  /** Minutter, der er trukket. */
  readonly drawnMinutes: Scalars['Int']['output'];
  /** Minutter, der er givet tilbage. */
  readonly releasedMinutes: Scalars['Int']['output'];
  /** Minutter, der er tilbage. */
  readonly remainingMinutes: Scalars['Int']['output'];
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<DrawingReservationAction>;
};

/** Hvad der kan gøres med en reservation. */
export type DrawingReservationAction =
  /** Træk timer. */
  | 'DRAW'
  /** Giv timer tilbage. */
  | 'RELEASE';

/** En postering på en liste. */
export type DrawingEntryEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Posteringen. */
  readonly node: DrawingEntry;
};

/** Posteringer i en periode, nyeste først. */
export type DrawingEntryConnection = {
  /** Posteringerne. */
  readonly nodes: Maybe<ReadonlyArray<DrawingEntry>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<DrawingEntryEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Noget at tænke på, før timerne slipper op; det hindrer intet. */
export type DrawingWarningCode =
  /** Puljen er snart brugt. Der er ikke meget tilbage i perioden, som kan reserveres. */
  | 'POOL_LOW'
  /** Reservationen er snart brugt. Resten rækker ikke til lige så meget igen. */
  | 'RESERVATION_SHORT';

/** En advarsel. */
export type DrawingWarning = {
  /** Fast kode. */
  readonly code: DrawingWarningCode;
  /** Forklaring. */
  readonly message: Scalars['String']['output'];
};

/** Reservationen, posteringen og perioden, som de stod lige efter, eller hvorfor intet er sket. */
export type DrawingRightPayload = {
  /** Reservationen; `null` når noget andet er rettet. */
  readonly reservation: Maybe<DrawingReservation>;
  /** Posteringen. */
  readonly entry: Maybe<DrawingEntry>;
  /** Perioden. */
  readonly drawingRight: Maybe<DrawingRight>;
  /** Hvad der er værd at tænke på. */
  readonly warnings: ReadonlyArray<DrawingWarning>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Så meget er der ikke: af timer i trækningsretten, eller af beløbet i en ramme. */
export type Overdraft = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Hvor mange minutter der er tilbage; `null` når det er et beløb. */
  readonly availableMinutes: Maybe<Scalars['Int']['output']>;
  /** Hvor mange øre der er til rådighed; `null` når det er timer. */
  readonly availableOere: Maybe<Scalars['Int']['output']>;
};

/** Det er ikke omfattet: borgeren af trækningsretten, eller det, der skal sættes i gang, af rammen. */
export type NotCovered = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Planen, en sag til udvalget kan begynde med; `null` når det ikke er en ramme. */
  readonly prefill: Maybe<Scalars['ID']['output']>;
};

/** Det antal eller beløb kan ikke passe. */
export type InvalidAmount = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Feltet. */
  readonly field: Scalars['String']['output'];
};

/** Reservationen findes ikke, eller du har ikke adgang til borgeren; de to kan ikke skelnes. */
export type UnknownReservation = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Der er ingen sådan postering. */
export type UnknownEntry = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Reservér timer til en borger, der er flyttet. */
export type ReserveBostoetteHoursInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens id. */
  readonly citizenId: Scalars['ID']['input'];
  /** Hvor meget, i minutter. */
  readonly minutes: Scalars['Int']['input'];
  /** Dagen borgeren blev flyttet. */
  readonly movedOn: Scalars['Date']['input'];
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Hvem der skal levere timerne. */
export type DrawingDelivererInput = {
  /** Det, fagsystemet kalder medarbejderen, fx initialer. */
  readonly caseworker: Scalars['String']['input'];
  /** Navnet. */
  readonly name: Scalars['String']['input'];
};

/** Træk timer af en reservation. */
export type DrawBostoetteHoursInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reservationens id. */
  readonly reservationId: Scalars['ID']['input'];
  /** Den version af reservationen, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvor meget; også en del af det reserverede, i minutter. */
  readonly minutes: Scalars['Int']['input'];
  /** Afgørelsen om bostøtte til samme borger. */
  readonly decisionId: Scalars['ID']['input'];
  /** Medarbejderen, der skal levere timerne. */
  readonly deliverer: DrawingDelivererInput;
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Giv reserverede timer tilbage til puljen. */
export type ReleaseBostoetteHoursInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reservationens id. */
  readonly reservationId: Scalars['ID']['input'];
  /** Den version af reservationen, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvor meget; uden dette alt, der er tilbage, i minutter. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Ret en postering. */
export type CorrectBostoetteHoursInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Posteringens id. */
  readonly entryId: Scalars['ID']['input'];
  /** Den version af posteringen, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad posteringen skulle have været (0, når den slet ikke skulle have været der), i minutter. */
  readonly minutes: Scalars['Int']['input'];
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** På hvilken måde et fagsystems svar afviger fra det forventede. */
export type DriftKind =
  /** Felt mangler. Optagelserne har det altid. */
  | 'MISSING_KEY'
  /** Et felt, som ingen optagelse har. */
  | 'UNKNOWN_KEY'
  /** Anden form. Feltet er fx tekst, hvor der var et tal. */
  | 'OTHER_FORM'
  /** Ukendt ord. Systemets indstillinger kender det ikke. */
  | 'UNKNOWN_WORD';

/** En afvigelse i et fagsystems svar, som denne gateway har mødt. Den nævner felter og aldrig deres indhold. */
export type SystemDrift = {
  /** Området, hvis fagsystem svarede. */
  readonly area: Area;
  /** Kaldet, fx `grants.get`. */
  readonly call: Scalars['String']['output'];
  /** Hvordan svaret afviger. */
  readonly kind: DriftKind;
  /** Feltets vej i svaret, fx `data[].tag.title`; `null` for ord, og for flere felter end der holdes rede på. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** Hvor mange af de svar, der blev set efter, der afveg: de første tyve af hvert kald og siden ét af hundrede. */
  readonly count: Scalars['Int']['output'];
  /** Første gang. */
  readonly firstAt: Scalars['DateTime']['output'];
  /** Seneste gang. */
  readonly lastAt: Scalars['DateTime']['output'];
};

/** Hvilke afvigelser der skal vises. */
export type SystemDriftFilter = {
  /** Kun dette område (nøgle), fx `social`. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
};

/** Grænsen for et felt af en formular, efter de regler, der senere afviser det. Hver slags grænse har sin type. Et felt kan være snævrere, når andre felter er udfyldt. */
export type FormLimit = {
  /** Mutationens navn, fx `recordConsent`. */
  readonly mutation: Scalars['String']['output'];
  /** Feltets navn i `input`. */
  readonly field: Scalars['String']['output'];
};

/** Hvor mange tegn der skal være, og er plads til, i en tekst. */
export type TextLimit = FormLimit & {
  /** Mutationens navn, fx `recordConsent`. */
  readonly mutation: Scalars['String']['output'];
  /** Feltets navn i `input`; for en liste gælder det hver tekst i den. */
  readonly field: Scalars['String']['output'];
  /** Mindst så mange tegn, når feltet er udfyldt; blanke i enderne tælles ikke med. */
  readonly minLength: Scalars['Int']['output'];
  /** Højst så mange tegn. */
  readonly maxLength: Scalars['Int']['output'];
};

/** Hvor stort et tal kan være. */
export type NumberLimit = FormLimit & {
  /** Mutationens navn, fx `reserveBostoetteHours`. */
  readonly mutation: Scalars['String']['output'];
  /** Feltets navn i `input`. */
  readonly field: Scalars['String']['output'];
  /** Mindst. */
  readonly min: Scalars['Int']['output'];
  /** Højst; `null` når der ingen grænse er. */
  readonly max: Maybe<Scalars['Int']['output']>;
};

/** Hvilke dage en dato kan være. */
export type DateLimit = FormLimit & {
  /** Mutationens navn, fx `holdReferral`. */
  readonly mutation: Scalars['String']['output'];
  /** Feltets navn i `input`. */
  readonly field: Scalars['String']['output'];
  /** Den første dag, som det er i dag; `null` når der ingen grænse er. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** Den sidste dag, som det er i dag; `null` når der ingen grænse er. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};

/** Hvor mange der kan være i en liste. */
export type CountLimit = FormLimit & {
  /** Mutationens navn, fx `recordConsent`. */
  readonly mutation: Scalars['String']['output'];
  /** Feltets navn i `input`. */
  readonly field: Scalars['String']['output'];
  /** Mindst så mange. */
  readonly minCount: Scalars['Int']['output'];
  /** Højst så mange; `null` når der ingen grænse er. */
  readonly maxCount: Maybe<Scalars['Int']['output']>;
};

/** Hvorfor en bevilling i et fagsystem ikke kunne læses som en afgørelse. */
export type UnusableGrantReason =
  /** Der mangler en paragraf. */
  | 'NO_PARAGRAPH'
  /** Paragraffen er ændret. Den var bostøtte og er det ikke mere. */
  | 'PARAGRAPH_CHANGED'
  /** Usikker paragraf. Den ligner en, der er bostøtte, eller bevillingen hedder bostøtte, men paragraffen er ikke på listen. */
  | 'PARAGRAPH_UNSURE'
  /** Den slutter, før den begynder. */
  | 'END_BEFORE_START'
  /** Sjældnere end hver periode. Støtten gives mindre end én gang i hver. */
  | 'NEGATIVE_PERIOD'
  /** Der er ingen minutter. */
  | 'NO_MINUTES'
  /** For mange timer. Der er flere om ugen, end en uge har. */
  | 'TOO_MUCH_TIME'
  /** Ukendt hyppighed. Det vides ikke, hvor tit støtten gives. */
  | 'UNKNOWN_REPETITION'
  /** Ukendt tilstand. Fagsystemets ord for den kendes ikke. */
  | 'UNKNOWN_STATE'
  /** Ingen dato. Der er hverken en dag for afgørelsen eller en startdag. */
  | 'NO_DATE'
  /** En anden bevilling. Eller en anden borgers ligger under linket. */
  | 'FOREIGN_GRANT'
  /** Den kunne ikke læses. */
  | 'NOT_UNDERSTOOD'
  /** Ingen adgang. Fagsystemet giver ikke adgang til den. */
  | 'INACCESSIBLE'
  /** Den er der ikke længere. */
  | 'GONE'
  /** En version mangler. Den er meldt og ikke kommet. */
  | 'VERSION_MISSING'
  /** Ulæselig ændring. En ændring på listen kunne ikke læses. */
  | 'CHANGE_NOT_UNDERSTOOD';

/** En bevilling i et fagsystem, der er sat til side: intet er gættet, og resten går videre. Siger intet om, hvem den drejer sig om. */
export type UnusableGrant = Node & {
  /** Dens id; nyt, når den er meldt i en ny version. */
  readonly id: Scalars['ID']['output'];
  /** Området, hvis fagsystem den står i. */
  readonly area: Area;
  /** Bevillingens nummer der; `null` når det er selve listen over ændringer, der ikke kunne læses. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Den version, der er meldt. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Hvorfor (fast kode). */
  readonly reason: UnusableGrantReason;
  /** Hvorfor, på dansk. */
  readonly sentence: Scalars['String']['output'];
  /** Siden hvornår. */
  readonly since: Scalars['DateTime']['output'];
  /** Hvor mange gange den er prøvet. */
  readonly tries: Scalars['Int']['output'];
};

/** Hvordan det går med at læse et områdes bevillinger. */
export type GrantFeedStanding =
  /** Intet er læst endnu. */
  | 'NOT_READ'
  /** Listen over ændringer kan ikke læses. */
  | 'FAILING'
  /** Bagud. Listen er ikke læst til ende længe; driften er underrettet. */
  | 'BEHIND'
  /** Indhenter. Der er meldt bevillinger, som ikke er læst endnu. */
  | 'CATCHING_UP'
  /** Noget er sat til side. Alt andet er læst. */
  | 'SET_ASIDE'
  /** Alt er læst. */
  | 'WHOLE';

/** Hvor mange bevillinger der er sat til side af én grund. */
export type UnusableGrantsCount = {
  /** Grunden (fast kode). */
  readonly reason: UnusableGrantReason;
  /** Grunden, på dansk. */
  readonly sentence: Scalars['String']['output'];
  /** Hvor mange. */
  readonly count: Scalars['Int']['output'];
};

/** Hvor langt et områdes bevillinger er læst i dets fagsystem. */
export type GrantFeed = {
  /** Området. */
  readonly area: Area;
  /** Hvordan det går. */
  readonly standing: GrantFeedStanding;
  /** Det samme på dansk, som det står ved listerne. */
  readonly sentence: Scalars['String']['output'];
  /** Hvornår listen over ændringer sidst blev læst til ende; `null` når det aldrig er sket. */
  readonly readAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvor mange sekunder det er siden. */
  readonly ageInSeconds: Maybe<Scalars['Int']['output']>;
  /** Siden hvornår listen ikke kan læses; `null` når den kan. */
  readonly failingSince: Maybe<Scalars['DateTime']['output']>;
  /** Hvorfor den ikke kan læses (fast kode). */
  readonly errorCode: Maybe<SourceErrorCode>;
  /** Hvornår den læses igen. */
  readonly nextTryAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvor mange meldte bevillinger der ikke er læst endnu. */
  readonly unread: Scalars['Int']['output'];
  /** Hvad der er sat til side, efter grund. */
  readonly unusable: ReadonlyArray<UnusableGrantsCount>;
};

/** Der er ikke længere en sådan bevilling sat til side. */
export type UnknownGrant = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Der er intet område med den nøgle, hvis bevillinger læses. */
export type UnknownGrantFeed = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Hvis liste der skal læses nu. */
export type ReadGrantFeedNowInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Områdets nøgle. */
  readonly area: Scalars['String']['input'];
};

/** Hvilken bevilling der skal læses nu. */
export type ReadGrantNowInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Dens id blandt dem, der er sat til side. */
  readonly id: Scalars['ID']['input'];
};

/** Listen, eller hvorfor intet er sket. */
export type ReadGrantFeedNowPayload = {
  /** Hvor langt den er læst; den læses inden for få sekunder. */
  readonly grantFeed: Maybe<GrantFeed>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Bevillingen, eller hvorfor intet er sket. */
export type ReadGrantNowPayload = {
  /** Bevillingen, som den står, til den er læst. */
  readonly grant: Maybe<UnusableGrant>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** En bevilling, der er sat til side, på en liste. */
export type UnusableGrantEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Bevillingen. */
  readonly node: UnusableGrant;
};

/** Bevillinger, der er sat til side, ældste først. */
export type UnusableGrantConnection = {
  /** Bevillingerne. */
  readonly nodes: Maybe<ReadonlyArray<UnusableGrant>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<UnusableGrantEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvad en ramme kan bruges til. */
export type MandateKind =
  /** Ekstra støttetimer. For en periode. */
  | 'EXTRA_SUPPORT'
  /** Transport. */
  | 'TRANSPORT'
  /** Enkeltydelse. */
  | 'SINGLE_BENEFIT'
  /** Hjælpemidler. De særlige. */
  | 'AIDS';

/** Hvad en postering på en ramme er. */
export type MandateEntryKind =
  /** Ramme. Sat af udvalget; den første postering. */
  | 'SET'
  /** Ny ramme. Ændret ved en senere beslutning. */
  | 'CHANGE'
  /** Træk. Den koordinerende sagsbehandler har sat noget i gang. */
  | 'DRAW'
  /** Tilbage. Noget af et træk er givet tilbage. */
  | 'RETURN'
  /** Rettelse. En tidligere postering er rettet. */
  | 'CORRECT';

/** Hvad der kan gøres med en ramme. */
export type MandateAction =
  /** Træk på rammen. */
  | 'DRAW';

/** Hvad der kan gøres med en postering på en ramme. */
export type MandateEntryAction =
  /** Giv tilbage. */
  | 'RETURN'
  /** Ret den. */
  | 'CORRECT';

/** Noget at tænke på om en ramme; det hindrer intet. */
export type MandateWarningCode =
  /** Usædvanlig ramme. Beløbet er uden for det, rammer plejer at være på. */
  | 'UNUSUAL_MANDATE'
  /** Rammen er snart brugt. */
  | 'MANDATE_LOW';

/** En advarsel om en ramme. */
export type MandateWarning = {
  /** Fast kode. */
  readonly code: MandateWarningCode;
  /** Forklaring. */
  readonly message: Scalars['String']['output'];
};

/** Budget- og handlingsrammen: hvad den koordinerende sagsbehandler må sætte i gang uden at spørge igen. Beløb er i hele øre. Rammen er altid summen af trukket, til rådighed og bortfaldet. */
export type Mandate = Node & {
  /** Rammens id. */
  readonly id: Scalars['ID']['output'];
  /** Borgeren; `null`, når du ikke har adgang til vedkommende lige nu. */
  readonly citizen: Maybe<Citizen>;
  /** Rammen i øre. */
  readonly amountOere: Scalars['Int']['output'];
  /** Trukket, i øre, uden det, der er givet tilbage. */
  readonly drawnOere: Scalars['Int']['output'];
  /** Til rådighed, i øre. */
  readonly availableOere: Scalars['Int']['output'];
  /** Bortfaldet, i øre: det, der ikke var trukket, da rammen sluttede. */
  readonly lapsedOere: Scalars['Int']['output'];
  /** Første dag. */
  readonly startsOn: Scalars['Date']['output'];
  /** Sidste dag; `null`, når der ikke er besluttet nogen. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Hvad den kan bruges til. */
  readonly kinds: ReadonlyArray<MandateKind>;
  /** Hvem der betaler: området, der udfører det, koordinatorens område, eller altid det samme område (dets nøgle). */
  readonly payer: Scalars['String']['output'];
  /** Posteringerne, nyeste først. */
  readonly entries: MandateEntryConnection;
  /** Hvad der er værd at tænke på. */
  readonly warnings: ReadonlyArray<MandateWarning>;
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<MandateAction>;
  /** Hvad der er skrevet i fagsystemerne, og hvor langt det er nået. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
};


/** Budget- og handlingsrammen: hvad den koordinerende sagsbehandler må sætte i gang uden at spørge igen. Beløb er i hele øre. Rammen er altid summen af trukket, til rådighed og bortfaldet. */
export type MandateEntriesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Et træk på en ramme: hvad der sættes i gang, og hvor. */
export type MandateDraw = {
  /** Hvad der sættes i gang. */
  readonly kind: MandateKind;
  /** Området, der gør det. */
  readonly area: Area;
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['output'];
  /** Området, der betaler. */
  readonly payer: Area;
  /** Fra og med; `null`, når det ikke har en periode. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Til og med. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Hvor meget der er givet tilbage, i øre. */
  readonly returnedOere: Scalars['Int']['output'];
  /** Hvor meget af trækket der stadig gælder, i øre. */
  readonly remainingOere: Scalars['Int']['output'];
  /** Trækkets version; angiv den som `expectedVersion`, når noget gives tilbage. */
  readonly version: Scalars['Int']['output'];
};

/** En postering på en ramme: hvem, hvornår og hvorfor. Den ændres aldrig, men kan rettes med en ny. */
export type MandateEntry = {
  /** Posteringens id; brug det til at give tilbage eller rette. */
  readonly id: Scalars['ID']['output'];
  /** Version; stiger, hver gang posteringen rettes. Angiv den som `expectedVersion`, når den rettes. */
  readonly version: Scalars['Int']['output'];
  /** Hvad den er. */
  readonly kind: MandateEntryKind;
  /** Beløbet i øre. En ændring eller rettelse, der trækker fra, er negativ. */
  readonly amountOere: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvem. */
  readonly by: Employee;
  /** Hvorfor. */
  readonly text: Scalars['String']['output'];
  /** Trækket, når posteringen er et træk. */
  readonly draw: Maybe<MandateDraw>;
  /** Den postering, som denne ændrer, retter eller giver tilbage af. */
  readonly ofId: Maybe<Scalars['ID']['output']>;
  /** Hvad du kan gøre med den. */
  readonly allowedActions: ReadonlyArray<MandateEntryAction>;
};

/** En postering på en liste. */
export type MandateEntryEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Posteringen. */
  readonly node: MandateEntry;
};

/** Posteringer på en ramme, nyeste først. */
export type MandateEntryConnection = {
  /** Posteringerne. */
  readonly nodes: Maybe<ReadonlyArray<MandateEntry>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<MandateEntryEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Rammen, som den står, eller hvorfor intet er sket. */
export type MandatePayload = {
  /** Rammen; `null`, når intet er sket. */
  readonly mandate: Maybe<Mandate>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** En periode. */
export type MandatePeriodInput = {
  /** Fra og med. */
  readonly from: Scalars['Date']['input'];
  /** Til og med. */
  readonly until: Scalars['Date']['input'];
};

/** Træk på en ramme. */
export type DrawMandateInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly planId: Scalars['ID']['input'];
  /** Beløbet i øre. */
  readonly amountOere: Scalars['Int']['input'];
  /** Hvad der sættes i gang. */
  readonly kind: MandateKind;
  /** Området, der gør det: et af planens. */
  readonly area: Scalars['String']['input'];
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['input'];
  /** Perioden; skal angives for ekstra støttetimer, og ligge inden for rammens egne dage. */
  readonly period?: InputMaybe<MandatePeriodInput>;
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Giv noget af et træk tilbage. */
export type ReturnMandateInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Trækkets id. */
  readonly entryId: Scalars['ID']['input'];
  /** Den version af trækket, du så på (`MandateDraw.version`). */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Beløbet i øre; uden dette alt, der er tilbage af trækket. */
  readonly amountOere?: InputMaybe<Scalars['Int']['input']>;
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Ret en postering på en ramme. */
export type CorrectMandateInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Posteringens id. */
  readonly entryId: Scalars['ID']['input'];
  /** Den version af posteringen, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad posteringen skulle have været, i øre (0, når den slet ikke skulle have været der). */
  readonly amountOere: Scalars['Int']['input'];
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Slags møde. */
export type MeetingKind =
  /** Tværfagligt samarbejdsmøde. */
  | 'CROSS'
  /** Møde med borgeren. Koordinatoren og borgeren. */
  | 'CITIZEN'
  /** Møde i udvalget. Koordinations- og visitationsudvalget. */
  | 'COMMITTEE'
  /** Sparringsforum. */
  | 'SPARRING'
  /** Samarbejdsmøde. Om hvordan områderne arbejder sammen. */
  | 'COOPERATION';

/** Hvor et møde er. */
export type MeetingState =
  /** Planlagt. */
  | 'PLANNED'
  /** Indkaldt. */
  | 'CALLED'
  /** Holdt. */
  | 'HELD'
  /** Aflyst. */
  | 'CANCELLED';

/** Hvad der kan gøres med et møde. */
export type MeetingAction =
  /** Planlæg. Udført: Planlagt. */
  | 'PLAN'
  /** Indkald. Udført: Indkaldt. */
  | 'CALL'
  /** Flyt. Udført: Flyttet. */
  | 'MOVE'
  /** Registrér, at det er holdt. Udført: Registreret som holdt. */
  | 'HOLD'
  /** Aflys. Udført: Aflyst. */
  | 'CANCEL'
  /** Stil et spørgsmål. I sparringsforum. Udført: Spørgsmål stillet. */
  | 'ADD_ITEM'
  /** Sæt en sag på dagsordenen. I udvalget. Udført: En sag sat på dagsordenen. */
  | 'PLACE_CASE'
  /** Tag en sag af dagsordenen. I udvalget. Udført: En sag taget af dagsordenen. */
  | 'TAKE_CASE_OFF';

/** Hvordan en, der var indkaldt, tog del. */
export type Presence =
  /** Til stede. */
  | 'PRESENT'
  /** Afbud. */
  | 'APOLOGY'
  /** Udeblevet. */
  | 'ABSENT';

/** Hvad der kom ud af et spørgsmål i sparringsforum. */
export type SparringOutcome =
  /** Råd. */
  | 'ADVICE'
  /** Foreslås udvalget. */
  | 'PROPOSE'
  /** Henvises. */
  | 'REFERRAL';

/** En, der er indkaldt: en enhed, og hvem i den, når nogen er nævnt. */
export type Invitation = {
  /** Hvad indkaldelsen hedder på dette møde; giv den med i fremmødet. */
  readonly key: Scalars['String']['output'];
  /** Området. */
  readonly area: Area;
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['output'];
  /** Navnet i områdets fagsystem (caseworker). */
  readonly caseworker: Maybe<Scalars['String']['output']>;
  /** Navn. */
  readonly name: Maybe<Scalars['String']['output']>;
};

/** Hvordan nogen tog del i et møde. */
export type MeetingAttendance = {
  /** Den indkaldte; `null` for en gæst. */
  readonly invitation: Maybe<Invitation>;
  /** Gæstens navn; `null` for en indkaldt. */
  readonly guest: Maybe<Scalars['String']['output']>;
  /** Hvordan; en gæst var til stede. */
  readonly presence: Presence;
};

/** Et spørgsmål i sparringsforum. Det er uden borgerens navn, medmindre nogen nævner borgeren; så ses det kun af dem, der har adgang til borgeren, og er »en sag« for alle andre. */
export type SparringItem = {
  /** Spørgsmålets id; brug det til at svare. */
  readonly id: Scalars['ID']['output'];
  /** Versionen; giv den med, når du svarer. */
  readonly version: Scalars['Int']['output'];
  /** Om borgeren ikke er nævnt. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** Borgeren; `null`, når ingen er nævnt, eller du ikke har adgang til vedkommende. */
  readonly citizen: Maybe<Citizen>;
  /** Spørgsmålet; `null`, når du ikke har adgang til borgeren: så er det »en sag«. */
  readonly question: Maybe<Scalars['String']['output']>;
  /** Hvem der spurgte. */
  readonly askedBy: Employee;
  /** Hvornår. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Hvad der kom ud af det; `null`, til der er svaret, eller når du ikke har adgang til borgeren. */
  readonly outcome: Maybe<SparringOutcome>;
  /** Svaret; `null`, til der er svaret, eller når du ikke har adgang til borgeren. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** Hvem der svarede. */
  readonly answeredBy: Maybe<Employee>;
};

/** Noget, der er sket med et møde. */
export type MeetingEvent = {
  /** Den version, det førte til. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad der skete. */
  readonly action: MeetingAction;
  /** Hvor mødet kom hen. */
  readonly state: MeetingState;
  /** Hvem; `null`, når det skete af sig selv. */
  readonly by: Maybe<Employee>;
  /** Den tid, mødet blev lagt til eller flyttet til. */
  readonly meetingAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvorfor. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Et møde på en liste. */
export type MeetingEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Mødet. */
  readonly node: Meeting;
};

/** Møder, det seneste først. */
export type MeetingConnection = {
  /** Møderne; `null`, når intet vides. */
  readonly nodes: Maybe<ReadonlyArray<Meeting>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<MeetingEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt; `null`, når det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Mødet, som det står, eller hvorfor intet er sket. */
export type MeetingPayload = {
  /** Mødet; `null`, når intet er sket. */
  readonly meeting: Maybe<Meeting>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Hvilke møder. */
export type MeetingFilter = {
  /** Kun om denne plan. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Kun disse slags. */
  readonly kinds?: InputMaybe<ReadonlyArray<MeetingKind>>;
  /** Kun dem, der er her. */
  readonly states?: InputMaybe<ReadonlyArray<MeetingState>>;
  /** Fra og med denne dag. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Til og med denne dag. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Planlæg et møde. */
export type PlanMeetingInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Slags møde. */
  readonly kind: MeetingKind;
  /** Hvornår: en arbejdsdag, mellem kl. 7 og 18 dansk tid. */
  readonly at: Scalars['DateTime']['input'];
  /** Hvor. */
  readonly place: Scalars['String']['input'];
  /** Planens id, for tværfaglige møder og møder med borgeren. */
  readonly planId?: InputMaybe<Scalars['ID']['input']>;
  /** Hvor mange sager der er plads til, for udvalgets møder; uden dette det, kommunen har bestemt. */
  readonly places?: InputMaybe<Scalars['Int']['input']>;
};

/** En, der skal indkaldes. */
export type InvitationInput = {
  /** Området: et af planens. */
  readonly area: Scalars['String']['input'];
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['input'];
  /** Navnet i områdets fagsystem (caseworker). */
  readonly caseworker?: InputMaybe<Scalars['String']['input']>;
  /** Navn. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Indkald til et møde. */
export type CallMeetingInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Mødets id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvem der indkaldes; uden dette dem, der arbejder med borgeren nu, og baggrundsgruppen. */
  readonly invited?: InputMaybe<ReadonlyArray<InvitationInput>>;
};

/** Flyt et møde. */
export type MoveMeetingInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Mødets id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Den nye tid. */
  readonly at: Scalars['DateTime']['input'];
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Hvordan en, der var indkaldt, tog del. */
export type AttendanceInput = {
  /** Indkaldelsen (`Invitation.key`). */
  readonly invitation: Scalars['String']['input'];
  /** Hvordan. */
  readonly presence: Presence;
};

/** Registrér, at et møde er holdt. */
export type HoldMeetingInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Mødets id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hver af de indkaldte, én gang. */
  readonly attendance: ReadonlyArray<AttendanceInput>;
  /** Andre, der var til stede, ved navn. Uden CPR-nummer. */
  readonly guests?: ReadonlyArray<Scalars['String']['input']>;
  /** Referatet, for møder om en plan; højst 10.000 tegn. Uden CPR-nummer. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** Opfølgningen på planen, når den blev gjort på mødet. */
  readonly followUp?: InputMaybe<MeetingFollowUpInput>;
};

/** Opfølgningen på en plan, gjort på et møde om den. */
export type MeetingFollowUpInput = {
  /** Den version af planen, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Den næste dag for opfølgning. */
  readonly followUpOn: Scalars['Date']['input'];
  /** Vurderinger af målene; mindst af dem, hvis halve år er gået. */
  readonly assessments?: InputMaybe<ReadonlyArray<AssessmentInput>>;
};

/** Udpeg en stedfortræder for koordinatoren. */
export type NameStandInInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Stedfortræderen: i et af planens områder. */
  readonly standIn: PlanMemberInput;
  /** Første dag. */
  readonly from: Scalars['Date']['input'];
  /** Sidste dag; højst så mange arbejdsdage, kommunen har bestemt. */
  readonly until: Scalars['Date']['input'];
  /** Hvorfor. Uden CPR-nummer. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Aflys et møde. */
export type CancelMeetingInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Mødets id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Stil et spørgsmål i sparringsforum. */
export type AddSparringItemInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Mødets id. */
  readonly id: Scalars['ID']['input'];
  /** Spørgsmålet, højst 2.000 tegn. Uden CPR-nummer, og uden navn, medmindre borgeren er nævnt. */
  readonly question: Scalars['String']['input'];
  /** Borgerens id, når borgeren skal nævnes; uden dette er spørgsmålet anonymt. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
};

/** Svar på et spørgsmål i sparringsforum. */
export type AnswerSparringItemInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Spørgsmålets id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så på. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad der kom ud af det. */
  readonly outcome: SparringOutcome;
  /** Svaret, højst 2.000 tegn. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Hvor borgerens ene indgang er læst. */
export type EntranceSource =
  /** Den fælles plan. */
  | 'PLAN'
  /** Koordinatoren i et fagsystem. */
  | 'COORDINATOR'
  /** Den primære sagsbehandler. I det område, kommunen har bestemt. */
  | 'CASEWORKER';

/** Borgerens ene indgang til kommunen: hvem borgeren og andre henvender sig til. */
export type Entrance = {
  /** Navn; `null`, når ingen er nævnt, så vidt det vides. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Området. */
  readonly area: Maybe<Area>;
  /** Enhedens nøgle; `null`, når fagsystemet ikke siger det. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Siden hvornår. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Hvor det er læst. */
  readonly source: Maybe<EntranceSource>;
  /** Om alle områder, der nævner en koordinator, nævner den samme; `null`, når et fagsystem ikke svarer. */
  readonly agreed: Maybe<Scalars['Boolean']['output']>;
  /** Om alle fagsystemer svarede. */
  readonly completeness: Completeness;
  /** Hvad hvert fagsystem svarede. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Noget at være opmærksom på om en fælles plan; det hindrer intet. */
export type PlanWarningCode =
  /** Mange støttepersoner. Borgeren har haft flere, end kommunen finder rimeligt. */
  | 'MANY_SUPPORT_PERSONS'
  /** Intet møde med borgeren. Det, der skal være mellem to tværfaglige møder, er ikke holdt. */
  | 'NO_CITIZEN_MEETING'
  /** Koordinatoren er stoppet. Planen skal have en anden. */
  | 'COORDINATOR_LEFT';

/** En advarsel om en fælles plan. */
export type PlanWarning = {
  /** Fast kode. */
  readonly code: PlanWarningCode;
  /** Forklaring. */
  readonly message: Scalars['String']['output'];
};

/** Mødet har ikke plads til flere sager. */
export type MeetingFull = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Hvor mange pladser mødet har. */
  readonly places: Scalars['Int']['output'];
};

/** Hvor langt en besked om en afgørelse er, maskiner og mennesker under ét. */
export type NotificationState =
  /** Ligger i kø. */
  | 'QUEUED'
  /** Sendt. Fagsystemet har ikke svaret endnu. */
  | 'SENT'
  /** Fagsystemet har taget imod. */
  | 'TECH_RECEIVED'
  /** Ligger i enhedens indbakke. */
  | 'IN_INBOX'
  /** Set af et menneske. */
  | 'SEEN'
  /** Kvitteret af et menneske. */
  | 'ACKNOWLEDGED'
  /** Modtageren har gjort indsigelse. */
  | 'DISPUTED'
  /** Indsigelsen er besvaret. Den enhed, der traf afgørelsen, har svaret. */
  | 'DISPUTE_ANSWERED'
  /** Trukket tilbage. Der er en senere afgørelse. */
  | 'WITHDRAWN'
  /** Afvist af fagsystemet. Driften er underrettet. */
  | 'REJECTED_TECH'
  /** Kunne ikke leveres. Driften er underrettet og kan prøve igen. */
  | 'DEAD'
  /** Sat i gang igen. Den kunne ikke leveres før. */
  | 'REPLAYED';

/** Hvad der kan ske med en besked. */
export type NotificationAction =
  /** Giv besked. Udført: Besked givet. */
  | 'NOTIFY'
  /** Se den. Udført: Set. */
  | 'SEE'
  /** Kvittér. Udført: Kvitteret. */
  | 'ACKNOWLEDGE'
  /** Gør indsigelse. Udført: Indsigelse gjort. */
  | 'DISPUTE'
  /** Se på indsigelsen. Udført: Indsigelsen set. */
  | 'SEE_DISPUTE'
  /** Besvar indsigelsen. Udført: Indsigelsen besvaret. */
  | 'ANSWER_DISPUTE'
  /** Se svaret på indsigelsen. Udført: Svaret på indsigelsen set. */
  | 'SEE_DISPUTE_ANSWER'
  /** Træk tilbage. Udført: Trukket tilbage. */
  | 'WITHDRAW'
  /** Ryk. Udført: Rykket. */
  | 'REMIND'
  /** Giv den videre til hele enheden. Udført: Givet videre til hele enheden. */
  | 'TO_BACKUP'
  /** Giv den videre til lederen. Udført: Givet videre til lederen. */
  | 'TO_LEADER';

/** Hvad modtageren gjorde ved afgørelsen. */
export type ActionTaken =
  /** Planen er ændret. */
  | 'PLAN_UPDATED'
  /** Ingen ændring. */
  | 'NO_CHANGE'
  /** Der ønskes et møde. */
  | 'MEETING_WANTED';

/** Hvorfor modtageren gør indsigelse mod en besked. */
export type DisputeReason =
  /** Det er en forkert borger. */
  | 'WRONG_CITIZEN'
  /** Den hører ikke til hos os. */
  | 'NOT_OURS'
  /** Den strider mod vores plan. */
  | 'CONFLICTS_WITH_PLAN';

/** Hvad den enhed, der traf afgørelsen, svarer på en indsigelse. */
export type DisputeOutcome =
  /** Beskeden står ved magt. */
  | 'UPHELD'
  /** Sendt ved en fejl. Modtageren skulle ikke have haft beskeden. */
  | 'SENT_IN_ERROR'
  /** Afgørelsen bliver rettet. Det sker, hvor den står; så kommer der en ny besked. */
  | 'CORRECTING';

/** Svaret på en indsigelse mod en besked. */
export type DisputeAnswer = {
  /** Hvornår der blev svaret. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvem der svarede. */
  readonly by: Maybe<Employee>;
  /** Hvad der blev svaret. */
  readonly outcome: DisputeOutcome;
  /** Begrundelsen. */
  readonly text: Scalars['String']['output'];
};

/** Hvorfor en enhed fik besked i stedet for en person. */
export type RecipientFallback =
  /** Personen er holdt op. */
  | 'DEPARTED'
  /** Personen er fraværende. */
  | 'AWAY'
  /** Der er ingen navngiven. */
  | 'NOBODY_NAMED';

/** En kvitterings ord i KOMBITs SF2900. */
export type Sf2900Word =
  /** Modtaget. */
  | 'MODTAGET'
  /** Afleveret. */
  | 'AFLEVERET'
  /** Accepteret. */
  | 'ACCEPTERET'
  /** Afvist. */
  | 'AFVIST'
  /** Fejlet. */
  | 'FEJLET';

/** Om en kvittering i KOMBITs SF2900 er maskinens eller forretningens. */
export type Sf2900Level =
  /** Teknisk. En maskines. */
  | 'TEKNISK'
  /** Forretning. En enheds eller et menneskes. */
  | 'FORRETNING';

/** Beskedens tilstand i ordene fra KOMBITs SF2900. */
export type Sf2900Receipt = {
  /** Kvitteringens ord. */
  readonly word: Sf2900Word;
  /** Hvis den er. */
  readonly level: Sf2900Level;
};

/** Hvem en besked er til: en enhed, og som regel en bestemt medarbejder. */
export type NotificationRecipient = {
  /** Hvorfor netop de. */
  readonly roles: ReadonlyArray<RecipientRole>;
  /** Området. */
  readonly area: Area;
  /** Enheden, med det navn den havde, da der blev givet besked. */
  readonly unit: Unit;
  /** Medarbejderens navn; `null` når hele enheden fik besked. */
  readonly person: Maybe<Scalars['String']['output']>;
  /** Hvorfor enheden fik besked i stedet for en person. */
  readonly fallback: Maybe<RecipientFallback>;
  /** Det hele på dansk. */
  readonly sentence: Scalars['String']['output'];
};

/** En besked til én modtager om en afgørelse om bostøtte: hvad der er afgjort, fra og til, og hvor mange timer. Resten læses i afgørelsen af dem, der har adgang. Ses af modtageren, modtagerens enhed og den enhed, der traf afgørelsen; for alle andre findes den ikke. */
export type Notification = Node & {
  /** Beskedens id. */
  readonly id: Scalars['ID']['output'];
  /** Afgørelsen; `null` når du ikke selv har adgang til dens indhold. */
  readonly decision: Maybe<BostoetteDecision>;
  /** Borgeren; `null` når du ikke selv har adgang til borgeren. */
  readonly citizen: Maybe<Citizen>;
  /** Borgerens CPR-nummer som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Borgerens navn, som det var, da der blev givet besked. */
  readonly citizenName: Maybe<Scalars['String']['output']>;
  /** Hvad der er afgjort. */
  readonly kind: DecisionKind;
  /** Hvad beskeden siger, på dansk: hvad der er afgjort, fra og til. */
  readonly sentence: Scalars['String']['output'];
  /** Fra hvornår afgørelsen gælder. */
  readonly startsOn: Scalars['Date']['output'];
  /** Den sidste dag, den gælder; `null` når ingen er sat. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Bevilget tid i minutter om ugen; `null` når der ikke er bevilget en bestemt tid, og når støtten ikke (længere) gives. */
  readonly minutesPerWeek: Maybe<Scalars['Int']['output']>;
  /** Om afgørelsen træder i stedet for en tidligere. */
  readonly supersedesEarlier: Scalars['Boolean']['output'];
  /** Hvem den er til. */
  readonly recipient: NotificationRecipient;
  /** Hvor langt den er. */
  readonly state: NotificationState;
  /** Det samme i ordene fra SF2900; `null` når den er trukket tilbage. */
  readonly sf2900: Maybe<Sf2900Receipt>;
  /** Versionen; giv den som `expectedVersion`, når noget skal ændres. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår der blev givet besked. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Hvad den venter på; `null` når intet afventes. */
  readonly waiting: Maybe<ReferralWaiting>;
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<NotificationAction>;
  /** Hvad modtageren gjorde ved afgørelsen; `null` før der er kvitteret, og når der er kvitteret i fagsystemet. */
  readonly actionTaken: Maybe<ActionTaken>;
  /** Grunden til indsigelsen. */
  readonly reason: Maybe<DisputeReason>;
  /** Teksten, der fulgte med kvitteringen eller indsigelsen. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Svaret på den seneste indsigelse; `null` når der ikke er svaret, eller der ingen er. */
  readonly disputeAnswer: Maybe<DisputeAnswer>;
  /** Hvad der er skrevet i fagsystemerne, og hvor langt det er. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
  /** Kvitteringerne fra fagsystemet, enheden og mennesker, ældste først. */
  readonly receipts: ReadonlyArray<Receipt>;
  /** Hvad der er sket, ældste først. */
  readonly history: ReadonlyArray<NotificationEvent>;
};

/** Noget, der er sket med en besked. */
export type NotificationEvent = {
  /** Den version, det førte til. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad der skete. */
  readonly action: NotificationAction;
  /** Hvem der gjorde det; `null` når det skete af sig selv eller i et fagsystem. */
  readonly by: Maybe<Employee>;
  /** Hvad modtageren gjorde ved afgørelsen. */
  readonly actionTaken: Maybe<ActionTaken>;
  /** Grunden til en indsigelse. */
  readonly reason: Maybe<DisputeReason>;
  /** Hvad der blev svaret på en indsigelse. */
  readonly outcome: Maybe<DisputeOutcome>;
  /** Teksten, der blev skrevet. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Beskeder, der venter på dig eller din enhed. */
export type NotificationArrival = {
  /** Hvornår Helhed så efter. */
  readonly at: Scalars['DateTime']['output'];
  /** Beskederne, nyeste først; højst 50. */
  readonly waiting: ReadonlyArray<Notification>;
  /** Om alle afgørelser er læst, så ingen besked kan mangle. */
  readonly completeness: Completeness;
  /** Hvor langt afgørelserne er læst hos de områder, der træffer dem. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvad en ændring førte til: beskeden, som den er nu, eller et nej. */
export type NotificationPayload = {
  /** Beskeden; `null` ved et nej. */
  readonly notification: Maybe<Notification>;
  /** Hvorfor intet skete; `null` når det lykkedes. */
  readonly refusal: Maybe<Refusal>;
};

/** Beskeden er set; eller, for den enhed, der traf afgørelsen: indsigelsen er set; eller, for modtageren: svaret på indsigelsen er set. */
export type MarkNotificationSeenInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Beskedens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Kvittér for en besked. */
export type AcknowledgeNotificationInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Beskedens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad du gjorde ved afgørelsen. */
  readonly actionTaken: ActionTaken;
  /** En bemærkning til den enhed, der traf afgørelsen. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Gør indsigelse mod en besked. */
export type DisputeNotificationInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Beskedens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Grunden. */
  readonly reason: DisputeReason;
  /** Begrundelsen. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Besvar en indsigelse mod en besked. */
export type AnswerNotificationDisputeInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Beskedens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Svaret. */
  readonly outcome: DisputeOutcome;
  /** Begrundelsen; den læses af den, der gjorde indsigelse, i Helhed og i modtagerens fagsystem. */
  readonly text: Scalars['String']['input'];
};

/** En besked på en liste. */
export type NotificationEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Beskeden. */
  readonly node: Notification;
};

/** Beskeder om afgørelser, dine enheder har truffet, nyeste først. */
export type NotificationConnection = {
  /** Beskederne. */
  readonly nodes: Maybe<ReadonlyArray<Notification>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<NotificationEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt; `null` når der skal læses for meget for at tælle dem, eller det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Den er det ikke, når ikke alle afgørelser er læst, og når en sanktion overvejes. */
  readonly completeness: Completeness;
  /** Hvor langt afgørelserne er læst hos de områder, der træffer dem. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvilke beskeder en liste skal vise. */
export type NotificationFilter = {
  /** Kun dem i en af disse tilstande. */
  readonly states?: InputMaybe<ReadonlyArray<NotificationState>>;
  /** Kun om afgørelser, som denne af dine enheder har truffet. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
  /** Kun dem, hvor en frist er overskredet. */
  readonly overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun om afgørelser, du selv har registreret i Helhed. Hvem der traf dem, der er læst i et fagsystem, siger systemet ikke. */
  readonly mineOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun om denne borger. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
};

/** Hvad en indsats foreslås til. */
export type SuggestedEffortKind =
  /** Lovpligtige samtaler. Og tilbud efter LAB. */
  | 'INTERVIEWS'
  /** Beskæftigelsesindsats. Til en borger, der bliver i socialområdet. */
  | 'EMPLOYMENT_EFFORT';

/** En indsats, som kommunens valg foreslår til en fælles plan. Den er kun et forslag: myndigheden bliver, hvor loven lægger den. */
export type SuggestedEffort = {
  /** Hvad den foreslås til. */
  readonly kind: SuggestedEffortKind;
  /** En titel at begynde med. */
  readonly title: Scalars['String']['output'];
  /** Området, der leverer den. */
  readonly area: Area;
  /** Enheden, der leverer den; `null` når området selv må vælge. */
  readonly unit: Maybe<Unit>;
};

/** Hvor en fælles plan er i sit forløb. */
export type PlanState =
  /** Foreslået. Der er besluttet en plan; borgeren har ikke fået den tilbudt. */
  | 'PROPOSED'
  /** Tilbudt borgeren. */
  | 'OFFERED'
  /** Borgeren har sagt nej. Den kan tilbydes igen senere. */
  | 'DECLINED'
  /** Aftalt med borgeren. */
  | 'AGREED'
  /** I gang. */
  | 'ACTIVE'
  /** På pause. */
  | 'PAUSED'
  /** Afsluttet. */
  | 'ENDED'
  /** Lukket efter et nej. */
  | 'CLOSED'
  /** Trukket tilbage af borgeren. */
  | 'WITHDRAWN'
  /** Var en fejl. */
  | 'ENTERED_IN_ERROR';

/** Hvad der kan gøres med en fælles plan. */
export type PlanAction =
  /** Åbn. Udført: Åbnet. */
  | 'OPEN'
  /** Beslut en væsentlig ændring. Udvalgets; lederens, hvor der intet udvalg er. Udført: Ændret efter en beslutning. */
  | 'DECIDE'
  /** Udpeg en stedfortræder. Udført: Stedfortræder udpeget. */
  | 'NAME_STAND_IN'
  /** Skriv i planen. Udført: Skrevet i planen. */
  | 'WRITE'
  /** Deltag med dit område. Udført: Område deltager. */
  | 'JOIN'
  /** Tilbyd borgeren planen. Udført: Tilbudt borgeren. */
  | 'OFFER'
  /** Notér, at der ikke er svaret. Borgeren kunne ikke svare eller nås. Udført: Noteret, at der ikke er svaret. */
  | 'NOTE_NO_ANSWER'
  /** Registrér borgerens ja. Udført: Borgeren sagde ja. */
  | 'ACCEPT'
  /** Registrér borgerens nej. Udført: Borgeren sagde nej. */
  | 'DECLINE'
  /** Begynd. Udført: Begyndt. */
  | 'START'
  /** Følg op. Udført: Fulgt op. */
  | 'FOLLOW_UP'
  /** Vurdér et mål. Udført: Et mål vurderet. */
  | 'ASSESS'
  /** Afslut et mål. Udført: Et mål afsluttet. */
  | 'CLOSE_GOAL'
  /** Sæt på pause. Udført: Sat på pause. */
  | 'PAUSE'
  /** Genoptag. Udført: Genoptaget. */
  | 'RESUME'
  /** Afslut. Udført: Afsluttet. */
  | 'END'
  /** Ret resultatet. Udført: Resultatet rettet. */
  | 'CORRECT_OUTCOME'
  /** Luk efter et nej. Udført: Lukket efter et nej. */
  | 'CLOSE'
  /** Registrér, at borgeren trækker sig. Udført: Borgeren trak sig. */
  | 'WITHDRAW'
  /** Markér som en fejl. Udført: Markeret som en fejl. */
  | 'MARK_IN_ERROR'
  /** Lad de lovbestemte planer gælde igen. Det sker af sig selv, når et samtykke ikke længere gælder. Udført: De lovbestemte planer gælder igen. */
  | 'FALL_BACK';

/** Hvordan en fælles plan forholder sig til områdernes lovbestemte planer. */
export type PlanForm =
  /** Ved siden af dem. */
  | 'BESIDE'
  /** I stedet for dem. Så længe borgerens samtykker gælder. */
  | 'REPLACES';

/** Hvordan en fælles plan endte. */
export type PlanOutcome =
  /** I arbejde. */
  | 'EMPLOYMENT'
  /** I uddannelse. */
  | 'EDUCATION'
  /** Forsørgelsen er afklaret. */
  | 'SUPPORT_CLARIFIED'
  /** Overgået til ét område. */
  | 'MOVED_AREA'
  /** Flyttet fra kommunen. */
  | 'LEFT_MUNICIPALITY'
  /** Død. */
  | 'DIED'
  /** Andet. */
  | 'OTHER';

/** Hvordan borgeren svarede. */
export type PlanAnswerForm =
  /** Skriftligt. */
  | 'WRITTEN'
  /** Mundtligt. */
  | 'ORAL'
  /** Digitalt. */
  | 'DIGITAL';

/** Borgerens svar på tilbuddet om en fælles plan. */
export type PlanAnswerKind =
  /** Ja. */
  | 'ACCEPTED'
  /** Nej. */
  | 'DECLINED'
  /** Intet svar. Borgeren kunne ikke svare eller nås; det er hverken et ja eller et nej. */
  | 'NO_ANSWER';

/** Slags mål i en fælles plan. */
export type GoalKind =
  /** Borgerens ønske. */
  | 'WISH'
  /** Slutmål. */
  | 'END'
  /** Delmål. */
  | 'PART';

/** Slutmålene for en fælles plan. */
export type EndGoal =
  /** Arbejde. */
  | 'EMPLOYMENT'
  /** Uddannelse. */
  | 'EDUCATION'
  /** Afklaret forsørgelse. */
  | 'CLARIFIED_SUPPORT';

/** Hvordan et mål endte. */
export type GoalResult =
  /** Nået. */
  | 'REACHED'
  /** Delvist nået. */
  | 'PARTLY'
  /** Ikke nået. */
  | 'NOT_REACHED'
  /** Opgivet. */
  | 'DROPPED';

/** Hvor langt en indsats er. Det læses af fagsystemerne og skrives aldrig. */
export type EffortProgress =
  /** Endnu ikke sat i gang. Borgeren har ikke sagt ja til planen. */
  | 'NOT_ASKED'
  /** Bedt om. Enheden har opgaven. */
  | 'ASKED'
  /** I gang. */
  | 'UNDER_WAY'
  /** Forbi. */
  | 'OVER'
  /** Ikke begyndt i tide. */
  | 'NOT_STARTED_IN_TIME'
  /** Ukendt. Fagsystemet svarer ikke. */
  | 'UNKNOWN';

/** Et område i en fælles plan. */
export type PlanArea = {
  /** Området. */
  readonly area: Area;
  /** Hvornår nogen i området sagde, at det deltager; `null`, til nogen har. */
  readonly joinedAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvem der sagde det. */
  readonly joinedBy: Maybe<Employee>;
};

/** En medarbejder med en plads i en fælles plan. */
export type PlanMember = {
  /** Området. */
  readonly area: Area;
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['output'];
  /** Navnet i områdets fagsystem (caseworker). */
  readonly caseworker: Scalars['String']['output'];
  /** Navn. */
  readonly name: Scalars['String']['output'];
};

/** En stedfortræder for koordinatoren. */
export type PlanStandIn = {
  /** Området. */
  readonly area: Area;
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['output'];
  /** Navnet i områdets fagsystem (caseworker). */
  readonly caseworker: Scalars['String']['output'];
  /** Navn. */
  readonly name: Scalars['String']['output'];
  /** Første dag. */
  readonly from: Scalars['Date']['output'];
  /** Sidste dag. */
  readonly until: Scalars['Date']['output'];
};

/** Et mål i en fælles plan. */
export type Goal = {
  /** Målets id i planen; giv det med, når målet ændres, vurderes eller afsluttes. */
  readonly id: Scalars['String']['output'];
  /** Slags mål. */
  readonly kind: GoalKind;
  /** Hvilket slutmål; `null` for andre mål. */
  readonly end: Maybe<EndGoal>;
  /** Målet, som det er en del af. */
  readonly parent: Maybe<Scalars['String']['output']>;
  /** Målet, som vi skriver det. */
  readonly text: Scalars['String']['output'];
  /** Målet, som borgeren siger det. */
  readonly inCitizensWords: Scalars['String']['output'];
  /** Hvor langt det er, 0–4, som det sidst blev vurderet; `null`, til det er. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** Niveauet med kommunens ord. */
  readonly levelName: Maybe<Scalars['String']['output']>;
  /** Vurderingerne, ældste først. De ændres aldrig. */
  readonly assessments: ReadonlyArray<GoalAssessment>;
  /** Hvordan det endte; `null`, mens det er åbent. */
  readonly result: Maybe<GoalResult>;
  /** Den dag, det blev afsluttet. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** Hvad der blev skrevet, da det blev afsluttet. */
  readonly closingText: Maybe<Scalars['String']['output']>;
};

/** En vurdering af et mål: hvem der vurderede hvad, og hvornår. */
export type GoalAssessment = {
  /** Dagen. */
  readonly on: Scalars['Date']['output'];
  /** Niveauet, 0–4. */
  readonly level: Scalars['Int']['output'];
  /** Niveauet med kommunens ord. */
  readonly levelName: Scalars['String']['output'];
  /** Området, der vurderede; `null`, når det var borgeren selv. */
  readonly area: Maybe<Area>;
  /** Om det var borgeren selv. */
  readonly byCitizen: Scalars['Boolean']['output'];
  /** Hvem der skrev det ned. */
  readonly recordedBy: Employee;
  /** Bemærkning. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** En indsats i en fælles plan. Den har ingen tilstand i Helhed: hvor langt den er, læses af fagsystemerne. */
export type Effort = {
  /** Indsatsens id i planen; giv det med, når den ændres. */
  readonly id: Scalars['String']['output'];
  /** Området. */
  readonly area: Area;
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['output'];
  /** Enhedens navn. */
  readonly unitName: Scalars['String']['output'];
  /** Hvad der gøres. */
  readonly title: Scalars['String']['output'];
  /** Målet, den skal hjælpe med. */
  readonly goal: Maybe<Scalars['String']['output']>;
  /** Hvornår den senest begynder. */
  readonly startBy: Maybe<Scalars['Date']['output']>;
  /** Om borgeren frit kan sige nej til den; `null`, når det ikke vides. */
  readonly voluntary: Maybe<Scalars['Boolean']['output']>;
  /** Aktiviteten i områdets fagsystem (id), når en er valgt. */
  readonly activity: Maybe<Scalars['String']['output']>;
  /** Hvor langt den er. */
  readonly progress: EffortProgress;
};

/** Borgerens svar på tilbuddet om en fælles plan. */
export type PlanAnswer = {
  /** Ja eller nej. */
  readonly kind: PlanAnswerKind;
  /** Dagen. */
  readonly answeredOn: Scalars['Date']['output'];
  /** Hvordan. */
  readonly form: PlanAnswerForm;
  /** Den version, borgeren så. */
  readonly version: Scalars['Int']['output'];
  /** Borgerens egne ord om svaret, når der er nogen. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** En lovbestemt plan, som den fælles plan træder i stedet for, så længe borgerens samtykker gælder. */
export type StatutoryPlan = {
  /** Området. */
  readonly area: Area;
  /** Planen, fx »Min Plan«. */
  readonly plan: Scalars['String']['output'];
  /** Loven, den følger af. */
  readonly law: Scalars['String']['output'];
  /** Om den lovbestemte plan gælder for sig: den gør den, så snart et samtykke ikke længere gælder. */
  readonly stands: Scalars['Boolean']['output'];
  /** Siden hvornår den fælles plan trådte i stedet for den. */
  readonly replacedOn: Scalars['Date']['output'];
  /** Siden hvornår den gælder igen; `null`, mens den er erstattet. */
  readonly standsSince: Maybe<Scalars['Date']['output']>;
};

/** Noget, der er sket med en fælles plan. */
export type PlanEvent = {
  /** Den version, det førte til. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad der skete. */
  readonly action: PlanAction;
  /** Tilstanden, det førte til. */
  readonly state: PlanState;
  /** Hvem der gjorde det; `null`, når tiden eller et fagsystem gjorde det. */
  readonly by: Maybe<Employee>;
  /** Området, der kom til. */
  readonly area: Maybe<Area>;
  /** Hvad der blev skrevet. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Datoen, der hører til. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** Linjerne, der blev ændret; af indsatser kun dem, du må se. */
  readonly changes: ReadonlyArray<PlanChangedLine>;
};

/** En linje i en fælles plan, der blev ændret. */
export type PlanChangedLine = {
  /** Hvilken linje. */
  readonly label: Scalars['String']['output'];
  /** Før; `null`, når den er ny. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Efter; `null`, når den er slettet. */
  readonly after: Maybe<Scalars['String']['output']>;
};

/** En fælles plan på en liste. */
export type PlanEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Planen. */
  readonly node: Plan;
};

/** Fælles planer på en liste, nyeste først. */
export type PlanConnection = {
  /** Planerne; `null`, når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<Plan>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<PlanEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt; `null`, når det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvilke fælles planer en liste skal vise. */
export type PlanFilter = {
  /** Kun i disse tilstande. */
  readonly states?: InputMaybe<ReadonlyArray<PlanState>>;
  /** Kun dem, du er koordinator for. */
  readonly mineOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tal om de fælles planer, der blev åbnet i et tidsrum. Små tal skjules for dem, der ikke leder et af planernes områder. */
export type PlanFigures = {
  /** Fra og med. */
  readonly from: Scalars['Date']['output'];
  /** Til og med. */
  readonly to: Scalars['Date']['output'];
  /** Alle planer. */
  readonly total: PlanCount;
  /** Dem, der ikke er forbi. */
  readonly open: PlanCount;
  /** De afsluttede efter resultat; resultater, ingen plan har, er med som 0. */
  readonly outcomes: ReadonlyArray<PlanOutcomeCount>;
  /** Dem, der blev lukket efter et nej, trukket tilbage af borgeren eller var en fejl. */
  readonly other: PlanCount;
};

/** Et antal, der kan være skjult. */
export type PlanCount = {
  /** Antallet; `null`, når det er skjult. */
  readonly value: Maybe<Scalars['Int']['output']>;
  /** Om det er skjult, så ingen kan genkendes. */
  readonly hidden: Scalars['Boolean']['output'];
};

/** Antallet af planer med et resultat. */
export type PlanOutcomeCount = {
  /** Resultatet. */
  readonly outcome: PlanOutcome;
  /** Antallet. */
  readonly count: PlanCount;
};

/** En fælles plan, der venter. */
export type PlanWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Planen; `null`, når du ikke har adgang til borgeren lige nu. */
  readonly plan: Maybe<Plan>;
};

/** Borgeren har en fælles plan i forvejen. */
export type PlanExists = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Den plan, borgeren har; `null`, når du ikke må se den. */
  readonly planId: Maybe<Scalars['ID']['output']>;
};

/** Ændringen er udvalgets. Før den op til udvalget. */
export type CommitteeNeeded = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** De ændringer, det drejer sig om: `END_GOAL`, `AREA`, `COORDINATOR`, `FOLLOW_UP`, `CITIZENS_WISH`. */
  readonly changes: ReadonlyArray<Scalars['String']['output']>;
  /** Planen, som en sag til udvalget kan tage sit indhold fra. */
  readonly prefill: Maybe<Scalars['ID']['output']>;
};

/** Der mangler samtykker, der gælder i dag. */
export type NoConsent = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Områderne, hvis lovbestemte plan ikke kan erstattes uden. */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
};

/** Det findes ikke, eller du har ikke adgang til det; de to kan ikke skelnes. */
export type Unknown = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Hvad der ikke findes: `PLAN`, `GOAL`, `EFFORT`, `CASE`, `MANDATE`, `MEETING`. */
  readonly what: Scalars['String']['output'];
};

/** Niveauet kan ikke passe. */
export type InvalidLevel = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Feltet. */
  readonly field: Scalars['String']['output'];
  /** Det laveste niveau. */
  readonly least: Scalars['Int']['output'];
  /** Det højeste niveau. */
  readonly most: Scalars['Int']['output'];
};

/** En medarbejder, der skal have en plads i en fælles plan. */
export type PlanMemberInput = {
  /** Området (nøgle). */
  readonly area: Scalars['String']['input'];
  /** Enheden (nøgle). */
  readonly unit: Scalars['String']['input'];
  /** Navnet i områdets fagsystem (caseworker). */
  readonly caseworker: Scalars['String']['input'];
  /** Navn, 1–200 tegn. */
  readonly name: Scalars['String']['input'];
};

/** En fælles plan, der skal åbnes. */
export type OpenPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens id. */
  readonly citizenId: Scalars['ID']['input'];
  /** Områderne (nøgler). */
  readonly areas: ReadonlyArray<Scalars['String']['input']>;
  /** Den koordinerende sagsbehandler. */
  readonly coordinator: PlanMemberInput;
  /** Baggrundsgruppen, når der skal være en. */
  readonly backgroundGroup?: InputMaybe<ReadonlyArray<PlanMemberInput>>;
  /** Den aftalte dag for opfølgning. */
  readonly followUpOn: Scalars['Date']['input'];
};

/** En leders beslutning om en fælles plan, hvor der intet udvalg er. */
export type DecidePlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** En anden koordinerende sagsbehandler. */
  readonly coordinator?: InputMaybe<PlanMemberInput>;
  /** En anden dag for opfølgning. */
  readonly followUpOn?: InputMaybe<Scalars['Date']['input']>;
  /** De væsentlige ændringer, som koordinatoren nu må skrive. */
  readonly allows?: InputMaybe<ReadonlyArray<EssentialPlanChange>>;
  /** Begrundelsen. Uden CPR-nummer. */
  readonly text: Scalars['String']['input'];
};

/** Et område, der vil deltage i en fælles plan. */
export type JoinPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Området (nøgle), hvor du er leder. */
  readonly area: Scalars['String']['input'];
};

/** Et mål, som det skal stå i planen. */
export type GoalInput = {
  /** Målets id, når det er der i forvejen; din egen korte nøgle, når det er nyt (1–40 tegn af a–z, 0–9 og bindestreg). */
  readonly id: Scalars['String']['input'];
  /** Slags mål. */
  readonly kind: GoalKind;
  /** Hvilket slutmål; kun for slutmål. */
  readonly end?: InputMaybe<EndGoal>;
  /** Målet, som det er en del af; kun for delmål. */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  /** Målet, som vi skriver det, højst 500 tegn. */
  readonly text: Scalars['String']['input'];
  /** Målet, som borgeren siger det, højst 500 tegn. */
  readonly inCitizensWords?: InputMaybe<Scalars['String']['input']>;
};

/** En indsats, som den skal stå i planen. */
export type EffortInput = {
  /** Indsatsens id, når den er der i forvejen; din egen korte nøgle, når den er ny (1–40 tegn af a–z, 0–9 og bindestreg). */
  readonly id: Scalars['String']['input'];
  /** Området (nøgle), et af planens. */
  readonly area: Scalars['String']['input'];
  /** Enheden (nøgle). */
  readonly unit: Scalars['String']['input'];
  /** Hvad der gøres, 1–200 tegn. */
  readonly title: Scalars['String']['input'];
  /** Målet, den skal hjælpe med. */
  readonly goal?: InputMaybe<Scalars['String']['input']>;
  /** Hvornår den senest begynder. */
  readonly startBy?: InputMaybe<Scalars['Date']['input']>;
  /** Om borgeren frit kan sige nej til den; udelades, når det ikke vides. */
  readonly voluntary?: InputMaybe<Scalars['Boolean']['input']>;
  /** Aktiviteten i områdets fagsystem (id), når en er valgt. */
  readonly activity?: InputMaybe<Scalars['String']['input']>;
};

/** Planens indhold, som det skal stå. Hvad der udelades, står, som det stod. */
export type WritePlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Borgerens egne ord, højst 2.000 tegn. */
  readonly citizensWords?: InputMaybe<Scalars['String']['input']>;
  /** Motivation og ressourcer, højst 2.000 tegn. */
  readonly resources?: InputMaybe<Scalars['String']['input']>;
  /** Alle målene, højst 10. Et mål, der er vurderet eller afsluttet, kan ikke tages ud. */
  readonly goals?: InputMaybe<ReadonlyArray<GoalInput>>;
  /** Alle indsatserne, højst 20. Er du ikke koordinator, så kun dit eget områdes, og de andre står, som de stod. */
  readonly efforts?: InputMaybe<ReadonlyArray<EffortInput>>;
  /** En anden aftalt dag for opfølgning; en senere er udvalgets. */
  readonly followUpOn?: InputMaybe<Scalars['Date']['input']>;
  /** Om det er borgeren, der ønsker ændringen. */
  readonly wishedByCitizen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Et tilbud til borgeren om en fælles plan. */
export type OfferPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Den dag, planen blev tilbudt. */
  readonly offeredOn: Scalars['Date']['input'];
};

/** Borgerens svar på tilbuddet. */
export type AnswerPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, borgeren har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Svaret. */
  readonly answer: PlanAnswerKind;
  /** Den dag, borgeren svarede. */
  readonly answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hvordan. */
  readonly form?: InputMaybe<PlanAnswerForm>;
  /** Borgerens egne ord om svaret; ved intet svar, hvad der er forsøgt. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Om de lovbestemte planer skal gælde ved siden af, selv om kommunen ellers lader planen træde i stedet for dem. */
  readonly beside?: InputMaybe<Scalars['Boolean']['input']>;
};

/** En fælles plan, der begynder. */
export type StartPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** En vurdering af et mål. */
export type AssessmentInput = {
  /** Målets id i planen. */
  readonly goal: Scalars['String']['input'];
  /** Niveauet, 0–4. */
  readonly level: Scalars['Int']['input'];
  /** Dit område (nøgle), når det er området, der vurderer; udelades, når det er borgeren selv. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Bemærkning, højst 500 tegn. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** En opfølgning på en fælles plan. */
export type FollowUpPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Den næste dag for opfølgning. */
  readonly followUpOn: Scalars['Date']['input'];
  /** Vurderinger af målene; mindst af dem, hvis halve år er gået. */
  readonly assessments?: InputMaybe<ReadonlyArray<AssessmentInput>>;
  /** Hvad der blev talt om. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** En vurdering af et mål mellem opfølgningerne. */
export type AssessGoalInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Målets id i planen. */
  readonly goal: Scalars['String']['input'];
  /** Niveauet, 0–4. */
  readonly level: Scalars['Int']['input'];
  /** Dit område (nøgle), når det er området, der vurderer; udelades, når det er borgeren selv. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Bemærkning, højst 500 tegn. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Et mål, der afsluttes. */
export type CloseGoalInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Målets id i planen. */
  readonly goal: Scalars['String']['input'];
  /** Hvordan det endte. */
  readonly result: GoalResult;
  /** Bemærkning, højst 500 tegn. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** En pause. */
export type PausePlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor. */
  readonly text: Scalars['String']['input'];
  /** Sidste dag. */
  readonly until: Scalars['Date']['input'];
};

/** En pause, der er forbi. */
export type ResumePlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** En plan, der afsluttes. */
export type EndPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvordan den endte. */
  readonly outcome: PlanOutcome;
  /** Bemærkning. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Et resultat, der var forkert. */
export type CorrectPlanOutcomeInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvordan den endte. */
  readonly outcome: PlanOutcome;
  /** Hvorfor det rettes. */
  readonly text: Scalars['String']['input'];
};

/** Borgeren trækker sig fra sin plan. Der spørges ikke om hvorfor. */
export type WithdrawPlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Den dag, borgeren trak sig. */
  readonly withdrawnOn: Scalars['Date']['input'];
  /** Hvordan borgeren sagde det. */
  readonly form: PlanAnswerForm;
};

/** En plan, der lukkes efter et nej. */
export type ClosePlanInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Bemærkning. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** En plan, der var en fejl. */
export type MarkPlanInErrorInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Med samme nøgle og samme indhold sker det kun én gang. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Planens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du har set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor. */
  readonly text: Scalars['String']['input'];
};

/** Planen, eller hvorfor intet er sket. */
export type PlanPayload = {
  /** Planen, som den står nu. */
  readonly plan: Maybe<Plan>;
  /** Hvorfor intet er sket. */
  readonly refusal: Maybe<Refusal>;
};

/** Et spørgsmål, som kommunens dokumenter lader stå åbent, og hvordan kommunen har svaret på det. */
export type PolicySetting = {
  /** Indstillingens navn i kommunens politik (`POLICY_FILE`), fx `coordinator.from`. */
  readonly key: Scalars['String']['output'];
  /** Spørgsmålet. */
  readonly question: Scalars['String']['output'];
  /** Svaret, som det gælder nu. */
  readonly value: Scalars['String']['output'];
  /** Svaret, hvis kommunen ikke vælger andet. */
  readonly default: Scalars['String']['output'];
  /** Kravet, der stiller spørgsmålet, fx `D96`. */
  readonly source: Scalars['String']['output'];
};

/** En handling, hvis skrivning i fagsystemerne skal vises: netop én, med det input, den ellers ville få. */
export type WritingActionInput =
  /** Skriv i den fælles plan. */
  { readonly writePlan: WritePlanInput; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Beslut en væsentlig ændring af planen. */
  { readonly writePlan?: never; readonly decidePlan: DecidePlanInput; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Registrér borgerens svar. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan: AnswerPlanInput; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Begynd planen. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan: StartPlanInput; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Følg op på planen. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan: FollowUpPlanInput; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Vurdér et mål. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal: AssessGoalInput; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Afslut et mål. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal: CloseGoalInput; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Sæt planen på pause. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan: PausePlanInput; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Genoptag planen. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan: ResumePlanInput; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Afslut planen. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan: EndPlanInput; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Ret planens resultat. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome: CorrectPlanOutcomeInput; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Registrér, at borgeren trækker sig. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan: WithdrawPlanInput; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Udpeg en stedfortræder for koordinatoren. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn: NameStandInInput; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Træk på rammen. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate: DrawMandateInput; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Før noget af et træk tilbage. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate: ReturnMandateInput; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Ret en postering. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate: CorrectMandateInput; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Beslut en sag i udvalget. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase: DecideCommitteeCaseInput; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Afgør en uenighed i udvalget. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase: SettleCommitteeCaseInput; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Indkald til et møde. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting: CallMeetingInput; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Flyt et møde. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting: MoveMeetingInput; readonly holdMeeting?: never; readonly cancelMeeting?: never; }
  |  /** Registrér et møde, der er holdt. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting: HoldMeetingInput; readonly cancelMeeting?: never; }
  |  /** Aflys et møde. */
  { readonly writePlan?: never; readonly decidePlan?: never; readonly answerPlan?: never; readonly startPlan?: never; readonly followUpPlan?: never; readonly assessGoal?: never; readonly closeGoal?: never; readonly pausePlan?: never; readonly resumePlan?: never; readonly endPlan?: never; readonly correctPlanOutcome?: never; readonly withdrawPlan?: never; readonly nameStandIn?: never; readonly drawMandate?: never; readonly returnMandate?: never; readonly correctMandate?: never; readonly decideCommitteeCase?: never; readonly settleCommitteeCase?: never; readonly callMeeting?: never; readonly moveMeeting?: never; readonly holdMeeting?: never; readonly cancelMeeting: CancelMeetingInput; };

/** Hvad en handling ville skrive i fagsystemerne, som de står lige nu. */
export type WritePreview = {
  /** Hvad der ville blive skrevet, i den rækkefølge; ingen, når handlingen ville blive afvist, eller intet skriver. */
  readonly writes: ReadonlyArray<PreviewedWrite>;
  /** Hvorfor handlingen ikke kan udføres, som den er. */
  readonly refusal: Maybe<Refusal>;
};

/** Noget, der ville blive skrevet i et områdes fagsystem. */
export type PreviewedWrite = {
  /** Området. */
  readonly area: Area;
  /** Hvad det er. */
  readonly kind: EntryKind;
  /** Overskriften. */
  readonly title: Scalars['String']['output'];
  /** Teksten, tegn for tegn; `null` for et mærke og for en opgave, der lukkes. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Enheden, der får opgaven (nøgle). */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Opgavens frist. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
};

/** En kladde til en henvisning. Den ses kun af sin forfatter, må være ufuldstændig, og intet fagsystem hører om den, før den sendes. */
export type ReferralDraft = Node & {
  /** Kladdens id. */
  readonly id: Scalars['ID']['output'];
  /** Borgeren, som områderne kender vedkommende; `null` når du ikke længere har adgang til borgeren. */
  readonly citizen: Maybe<Citizen>;
  /** Borgerens CPR-nummer som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Enheden, der henviser, når den er valgt. */
  readonly sender: Maybe<ReferralUnit>;
  /** Enheden, der henvises til, når den er valgt. */
  readonly receiver: Maybe<ReferralUnit>;
  /** Altid `DRAFT`. */
  readonly state: ReferralState;
  /** Versionen; giv den som `expectedVersion`, når kladden gemmes, sendes eller slettes. */
  readonly version: Scalars['Int']['output'];
  /** Formålet, så langt det er skrevet. */
  readonly purpose: Scalars['String']['output'];
  /** Hjemlen. */
  readonly legalBasis: Maybe<LegalBasis>;
  /** Dagen borgeren blev orienteret. */
  readonly informedOn: Maybe<Scalars['Date']['output']>;
  /** Hvorfor borgeren ikke er orienteret. */
  readonly informedException: Maybe<InformedException>;
  /** Det ønskede resultat, så langt det er skrevet. */
  readonly desiredOutcome: Scalars['String']['output'];
  /** Baggrunden, så langt den er skrevet. */
  readonly background: Scalars['String']['output'];
  /** Hvornår det tænkes at begynde. */
  readonly plannedStartOn: Maybe<Scalars['Date']['output']>;
  /** Hvornår den blev gemt første gang. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Hvornår den sidst blev gemt. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Dagen, den slettes af sig selv, hvis den ikke gemmes igen. */
  readonly deletedOn: Scalars['Date']['output'];
  /** Hvad du kan gøre med den: rette (`EDIT`), sende (`SEND`) og slette (`DISCARD`). */
  readonly allowedActions: ReadonlyArray<ReferralAction>;
};

/** En kladde på en liste. */
export type ReferralDraftEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Kladden. */
  readonly node: ReferralDraft;
};

/** Dine kladder, den sidst gemte først. */
export type ReferralDraftConnection = {
  /** Kladderne. */
  readonly nodes: Maybe<ReadonlyArray<ReferralDraft>>;
  /** De samme med markører. */
  readonly edges: Maybe<ReadonlyArray<ReferralDraftEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er altid hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvad det førte til at gemme en kladde: kladden, som den er nu, eller et nej. */
export type ReferralDraftPayload = {
  /** Kladden; `null` ved et nej. */
  readonly draft: Maybe<ReferralDraft>;
  /** Hvorfor intet skete; `null` når det lykkedes. */
  readonly refusal: Maybe<Refusal>;
};

/** Hvad det førte til at slette en kladde. */
export type DeleteReferralDraftPayload = {
  /** Den slettede kladdes id; `null` ved et nej. */
  readonly draftId: Maybe<Scalars['ID']['output']>;
  /** Hvorfor intet skete; `null` når det lykkedes. */
  readonly refusal: Maybe<Refusal>;
};

/** En kladde, som den skal gemmes: hele dens indhold, hver gang. */
export type SaveReferralDraftInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver den samme kladde igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kladdens id; udelades, når den er ny. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Den version, du så; kræves sammen med `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Borgerens id. En kladde skifter ikke borger. */
  readonly citizenId: Scalars['ID']['input'];
  /** Din egen enhed; kan udelades. */
  readonly sender?: InputMaybe<ReferralUnitInput>;
  /** Enheden, der henvises til; kan udelades. */
  readonly receiver?: InputMaybe<ReferralUnitInput>;
  /** Formålet, højst 10.000 tegn. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Hjemlens nøgle, se `legalBases`. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Dagen borgeren blev orienteret. */
  readonly informedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hvorfor borgeren ikke er orienteret. */
  readonly informedException?: InputMaybe<InformedException>;
  /** Det ønskede resultat, højst 10.000 tegn. */
  readonly desiredOutcome?: InputMaybe<Scalars['String']['input']>;
  /** Baggrunden, højst 10.000 tegn. */
  readonly background?: InputMaybe<Scalars['String']['input']>;
  /** Hvornår det tænkes at begynde. */
  readonly plannedStartOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Send en kladde. */
export type SendReferralDraftInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kladdens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor det ikke kan vente, når et fagsystem ikke svarer, og borgerens oplysninger er fra et tidligere svar. Gemmes i loggen. */
  readonly staleReason?: InputMaybe<Scalars['String']['input']>;
  /** Fra `previewReferral` med samme `idempotencyKey` og indhold: send netop det viste, eller intet. */
  readonly previewToken?: InputMaybe<Scalars['String']['input']>;
};

/** Slet en kladde. */
export type DeleteReferralDraftInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kladdens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Hvor en henvisning er. De sidste syv er endelige. Levering til fagsystemerne flytter den aldrig; det gør kun mennesker. */
export type ReferralState =
  /** Kladde. Se `referralDrafts`: kun forfatteren ser den, og en henvisning begynder som `SENT`. */
  | 'DRAFT'
  /** Sendt, og ikke modtaget endnu. */
  | 'SENT'
  /** Modtaget. Svar afventes. */
  | 'RECEIVED'
  /** Modtageren har spurgt om mere. */
  | 'INFO_REQUESTED'
  /** Modtageren har sagt ja. */
  | 'ACCEPTED'
  /** På venteliste. Modtageren har sagt ja. */
  | 'WAITLISTED'
  /** I gang. */
  | 'IN_PROGRESS'
  /** Sat i bero. */
  | 'ON_HOLD'
  /** Bedt stoppet. Afsenderen har bedt om det. */
  | 'CANCEL_REQUESTED'
  /** Returneret. Den hører til et andet sted; afsenderen sender den videre eller trækker den tilbage. */
  | 'RETURNED'
  /** Gennemført. */
  | 'COMPLETED'
  /** Afvist med en begrundelse. */
  | 'REJECTED'
  /** Sendt videre til en anden enhed. Se `next`. */
  | 'REDIRECTED'
  /** Trukket tilbage af afsenderen. */
  | 'WITHDRAWN'
  /** Stoppet efter aftale. */
  | 'CANCELLED'
  /** Kunne ikke gennemføres. */
  | 'FAILED'
  /** Oprettet ved en fejl. */
  | 'ENTERED_IN_ERROR';

/** Hvad nogen kan gøre med en henvisning. */
export type ReferralAction =
  /** Ret kladden. Udført: Kladden rettet. */
  | 'EDIT'
  /** Send kladden. Udført: Sendt. */
  | 'SEND'
  /** Slet kladden. Udført: Kladden slettet. */
  | 'DISCARD'
  /** Kvittér for modtagelsen. Udført: Modtagelsen kvitteret. */
  | 'RECEIVE'
  /** Spørg om mere. Udført: Spurgt om mere. */
  | 'REQUEST_INFORMATION'
  /** Svar på spørgsmålene. Udført: Spørgsmålene besvaret. */
  | 'PROVIDE_INFORMATION'
  /** Sig ja. Udført: Sagt ja. */
  | 'ACCEPT'
  /** Sig ja med venteliste. Udført: Sagt ja med venteliste. */
  | 'WAITLIST'
  /** Afvis. Udført: Afvist. */
  | 'REJECT'
  /** Send videre til en anden enhed. Udført: Sendt videre til en anden enhed. */
  | 'REDIRECT'
  /** Returnér til afsenderen. Udført: Returneret til afsenderen. */
  | 'RETURN'
  /** Tilbagekald. Udført: Tilbagekaldt. */
  | 'WITHDRAW'
  /** Markér som oprettet ved en fejl. Udført: Markeret som oprettet ved en fejl. */
  | 'MARK_IN_ERROR'
  /** Begynd. Udført: Begyndt. */
  | 'START'
  /** Sæt i bero. Udført: Sat i bero. */
  | 'HOLD'
  /** Genoptag. Udført: Genoptaget. */
  | 'RESUME'
  /** Bed om at få den stoppet. Udført: Bedt om at få den stoppet. */
  | 'REQUEST_CANCELLATION'
  /** Gå med til at stoppe. Udført: Gået med til at stoppe. */
  | 'AGREE_TO_CANCEL'
  /** Afvis at stoppe. Det fortsætter. Udført: Ikke gået med til at stoppe. */
  | 'DECLINE_TO_CANCEL'
  /** Giv videre til en kollega. I enheden; eller overtage som leder. Udført: Givet videre til en kollega. */
  | 'HAND_OVER'
  /** Flyt datoen. Den, hvor der ventes plads, eller hvor den genoptages. Udført: Datoen flyttet. */
  | 'POSTPONE'
  /** Gennemfør. Udført: Gennemført. */
  | 'COMPLETE'
  /** Opgiv. Udført: Opgivet. */
  | 'FAIL'
  /** Mind om fristen. Det gør Helhed af sig selv. Udført: Mindet om fristen. */
  | 'REMIND'
  /** Sig det til lederen. Fristen er overskredet; det gør Helhed af sig selv. Udført: Sagt til lederen. */
  | 'TO_LEADER';

/** Hjemlen for at det ene område giver oplysninger til det andet, efter kommunens liste. */
export type LegalBasis = {
  /** Hjemlens nøgle, fx `SEL_85`; `CONSENT` er borgerens samtykke. */
  readonly key: Scalars['String']['output'];
  /** Hjemlens navn, fx »Serviceloven § 85«; på en henvisning som den hed, da der blev henvist. */
  readonly name: Scalars['String']['output'];
  /** Hvad den giver lov til, i én linje efter lovens egne ord; `null`, når kommunen ikke har skrevet det. */
  readonly help: Maybe<Scalars['String']['output']>;
};

/** Hvorfor borgeren ikke er orienteret på forhånd. */
export type InformedException =
  /** Det haster. */
  | 'URGENT'
  /** Borgeren har ikke kunnet nås. */
  | 'NOT_REACHABLE'
  /** Orientering kan bringe andre i fare. */
  | 'RISK_TO_OTHERS';

/** Hvorfor en henvisning afvises. Forkert enhed er ingen afvisning: den sendes videre. */
export type RejectionReason =
  /** Ingen ledig kapacitet. */
  | 'NO_CAPACITY'
  /** Ikke i målgruppen. */
  | 'NOT_ELIGIBLE'
  /** Får allerede hjælpen. */
  | 'ALREADY_RECEIVING'
  /** Borgeren har sagt nej. */
  | 'CITIZEN_DECLINED'
  /** Borgeren har ikke kunnet nås. */
  | 'COULD_NOT_REACH'
  /** Utilstrækkelige oplysninger. */
  | 'INSUFFICIENT_INFORMATION'
  /** Samme henvisning er modtaget før. */
  | 'DUPLICATE'
  /** Andet. Se teksten. */
  | 'OTHER';

/** Hvad henvisningen førte til. */
export type ReferralOutcome =
  /** Målet er nået. */
  | 'GOAL_REACHED'
  /** Målet er delvist nået. */
  | 'PARTLY_REACHED'
  /** Gået videre til noget andet. Det er borgeren. */
  | 'MOVED_ON'
  /** Borgeren er stoppet. */
  | 'CITIZEN_STOPPED'
  /** Der er ikke længere brug for det. */
  | 'NO_LONGER_NEEDED';

/** Hvor langt en levering til et fagsystem er. */
export type DeliveryState =
  /** Ligger i kø. */
  | 'QUEUED'
  /** Holdes tilbage. Borgeren har trukket samtykket tilbage, eller det er udløbet. Det, der var på vej i samme øjeblik, kan være nået frem; det vises, så snart det vides. */
  | 'HELD'
  /** Fagsystemet har taget imod. */
  | 'DELIVERED'
  /** Står kun i Helhed. Fagsystemet er ikke sat op til at tage imod notater. Det, der ligger efter i køen, leveres. */
  | 'NOT_TAKEN'
  /** Kunne ikke leveres. Driften er underrettet og kan prøve igen. */
  | 'DEAD';

/** Hvad der er kvitteret for. */
export type ReceiptState =
  /** Fagsystemet har taget imod. */
  | 'TECH_RECEIVED'
  /** Ligger i enhedens indbakke. */
  | 'IN_INBOX'
  /** Set af et menneske. */
  | 'SEEN'
  /** Kvitteret af et menneske. */
  | 'ACKNOWLEDGED'
  /** Der er gjort indsigelse. */
  | 'DISPUTED';

/** Hvorfor noget ikke kunne leveres til et fagsystem. */
export type DeliveryFailure =
  /** Fagsystemet svarede ikke. */
  | 'UNREACHABLE'
  /** Fagsystemet svarede ikke i tide. */
  | 'TIMED_OUT'
  /** Fagsystemet gav ikke Helhed adgang. */
  | 'REFUSED'
  /** Svaret kunne ikke læses. */
  | 'NOT_UNDERSTOOD'
  /** Fagsystemet havde for travlt. */
  | 'BUSY'
  /** Der blev holdt en pause. Fagsystemet havde fejlet flere gange. */
  | 'PAUSED'
  /** Forsøget blev afbrudt. */
  | 'CANCELLED'
  /** Fagsystemet er ikke sat op til det. */
  | 'NOT_CONFIGURED'
  /** Fagsystemet kender ikke borgeren. */
  | 'UNKNOWN_PERSON'
  /** Fagsystemet giver ikke adgang til borgeren. */
  | 'INACCESSIBLE'
  /** Borgeren har fået nyt CPR-nummer. Fagsystemet kender kun det nye. */
  | 'NEW_CPR'
  /** Opgaven, der skulle lukkes, er der ikke. */
  | 'NOT_THERE'
  /** En fejl i Helhed. */
  | 'BROKEN';

/** Hvad der er værd at tænke over, før der henvises. */
export type ReferralWarningCode =
  /** Adressen er beskyttet. */
  | 'PROTECTED_ADDRESS'
  /** Ukendt adressebeskyttelse. Det vides ikke, om adressen er beskyttet. */
  | 'ADDRESS_PROTECTION_UNKNOWN'
  /** Der er allerede en åben henvisning. */
  | 'OPEN_REFERRAL_ALREADY'
  /** Der er mange støttepersoner i forvejen. */
  | 'MANY_SUPPORT_PERSONS'
  /** Det vides ikke, hvem der støtter i forvejen. */
  | 'CONTACTS_UNKNOWN'
  /** Ingen modtager i enheden. */
  | 'NOBODY_RECEIVES'
  /** Enheden har ingen leder. */
  | 'NO_LEADER'
  /** Området har ingen leder. */
  | 'NOBODY_LEADS'
  /** Samtykket er ikke registreret. */
  | 'CONSENT_NOT_RECORDED'
  /** Samtykket er udløbet. */
  | 'CONSENT_RUN_OUT'
  /** Samtykket er trukket tilbage. */
  | 'CONSENT_WITHDRAWN';

/** Hvem der har kvitteret. */
export type ReceiptLayer =
  /** Fagsystemet. */
  | 'MACHINE'
  /** Enheden. */
  | 'OFFICE'
  /** En navngiven medarbejder. */
  | 'PERSON';

/** En enhed, som en henvisning kommer fra eller går til. */
export type ReferralUnit = {
  /** Området. */
  readonly area: Area;
  /** Enhedens nøgle. */
  readonly key: Scalars['String']['output'];
  /** Enhedens navn, som det var, da henvisningen blev oprettet. */
  readonly name: Scalars['String']['output'];
};

/** En medarbejder, som vedkommende hed, da det skete. */
export type Employee = {
  /** Medarbejderens id hos identitetsudbyderen. */
  readonly id: Scalars['ID']['output'];
  /** Navnet. */
  readonly name: Scalars['String']['output'];
};

/** En henvisning: et område beder en enhed i et andet område om at tage del i en borgers sag. Ses af afsenderens og modtagerens enhed, forfatteren og den ansvarlige; for alle andre findes den ikke. */
export type Referral = Node & {
  /** Henvisningens id. */
  readonly id: Scalars['ID']['output'];
  /** Borgeren, som områderne kender vedkommende; `null` når du ikke selv har adgang til borgeren. */
  readonly citizen: Maybe<Citizen>;
  /** Borgerens navn, som det var, da henvisningen blev sendt. */
  readonly citizenName: Maybe<Scalars['String']['output']>;
  /** Borgerens CPR-nummer som `DDMMÅÅ-****`. */
  readonly cprMasked: Scalars['String']['output'];
  /** Enheden, der henviser. */
  readonly sender: ReferralUnit;
  /** Enheden, der henvises til. */
  readonly receiver: ReferralUnit;
  /** Medarbejderen, der skrev den. */
  readonly author: Employee;
  /** Medarbejderen, der har taget den på sig. */
  readonly owner: Maybe<Employee>;
  /** Hvor den er. */
  readonly state: ReferralState;
  /** Versionen; giv den som `expectedVersion`, når noget skal ændres. */
  readonly version: Scalars['Int']['output'];
  /** Hvorfor det, der er skrevet i henvisningen, holdes tilbage for modtageren, på dansk; `null` når det ikke gør. Imens kan modtageren ikke tage skridt med den, og fristerne står stille. */
  readonly withheld: Maybe<Scalars['String']['output']>;
  /** Formålet; `null` mens det holdes tilbage. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Hjemlen. */
  readonly legalBasis: Maybe<LegalBasis>;
  /** Dagen borgeren blev orienteret. */
  readonly informedOn: Maybe<Scalars['Date']['output']>;
  /** Hvorfor borgeren ikke er orienteret. */
  readonly informedException: Maybe<InformedException>;
  /** Det ønskede resultat; `null` mens det holdes tilbage. */
  readonly desiredOutcome: Maybe<Scalars['String']['output']>;
  /** Baggrunden; `null` mens den holdes tilbage. */
  readonly background: Maybe<Scalars['String']['output']>;
  /** Hvornår det tænkes at begynde. */
  readonly plannedStartOn: Maybe<Scalars['Date']['output']>;
  /** Hvornår den blev sendt. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvornår den kom i den tilstand, den er i. */
  readonly enteredAt: Scalars['DateTime']['output'];
  /** Hvad du kan gøre med den nu. */
  readonly allowedActions: ReadonlyArray<ReferralAction>;
  /** Kolleger i den modtagende enhed, som Helhed kender: de har haft en henvisning eller skrevet en. Til at give den videre; ingen, når du ikke kan det. */
  readonly colleagues: ReadonlyArray<Employee>;
  /** Hvad den venter på; `null` når intet afventes. */
  readonly waiting: Maybe<ReferralWaiting>;
  /** Sidste dag for et ja eller et nej; `null` når der er svaret, og mens fristen står stille. */
  readonly answerDueOn: Maybe<Scalars['Date']['output']>;
  /** Hvad der er sket, ældste først. */
  readonly history: ReadonlyArray<ReferralEvent>;
  /** Hvad der er gjort ved den i modtagerens eget fagsystem, ældste først. Det flytter den ikke; det gør kun mennesker her. */
  readonly externalReplies: ReadonlyArray<ExternalReply>;
  /** Den første i rækken, når den er sendt videre; sig selv ellers. `null` når du ikke har adgang. */
  readonly root: Maybe<Referral>;
  /** Den, der blev sendt videre hertil; `null` også når du ikke har adgang. Se `chain` for enheden. */
  readonly previous: Maybe<Referral>;
  /** Den, som denne blev sendt videre til; `null` også når du ikke har adgang. Se `chain` for enheden. */
  readonly next: Maybe<Referral>;
  /** Alle de enheder, rækken har været hos, den første først: også dem, hvor du ikke har adgang til selve henvisningen. */
  readonly chain: ReadonlyArray<ReferralStop>;
  /** Hvor mange gange den er sendt videre. */
  readonly redirectCount: Scalars['Int']['output'];
  /** Om den er kommet tilbage til en enhed, den har været i før. */
  readonly returnedToEarlierUnit: Scalars['Boolean']['output'];
  /** Hvad der er skrevet i fagsystemerne, og hvor langt det er. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
  /** Hvor mange felter forfatteren selv skrev. */
  readonly fieldsTyped: Scalars['Int']['output'];
  /** Hvor mange felter der i alt blev skrevet i Helhed og fagsystemerne. Forskellen er sparet dobbelt indtastning. */
  readonly fieldsWritten: Scalars['Int']['output'];
};

/** Et sted, som en henvisning er sendt hen. Hvor den gik hen, ses af alle, der har adgang til et af stederne; hvad der blev af den, ses kun med adgang. */
export type ReferralStop = {
  /** Enheden og dens område. */
  readonly unit: ReferralUnit;
  /** Hvor mange gange henvisningen var sendt videre, da den kom hertil. */
  readonly redirectCount: Scalars['Int']['output'];
  /** Hvornår den kom hertil. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Henvisningen der; `null` når du ikke har adgang. */
  readonly referral: Maybe<Referral>;
};

/** Hvad en henvisning eller en besked om en afgørelse venter på, siden hvornår og til hvornår. Intet lukker af sig selv. */
export type ReferralWaiting = {
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Hvornår det går videre til en leder. */
  readonly leaderOn: Maybe<Scalars['Date']['output']>;
  /** Hvor mange dage der er ventet. */
  readonly ageInDays: Scalars['Int']['output'];
};

/** Noget, der er sket med en henvisning. */
export type ReferralEvent = {
  /** Den version, det førte til. */
  readonly version: Scalars['Int']['output'];
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
  /** Hvad der blev gjort. */
  readonly action: ReferralAction;
  /** Den tilstand, det førte til. */
  readonly state: ReferralState;
  /** Hvem der gjorde det; `null`, når det var Helhed af sig selv, fordi en frist var overskredet. */
  readonly by: Maybe<Employee>;
  /** Teksten, der blev skrevet. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Spørgsmål, der blev stillet. */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
  /** Svar, der blev givet. */
  readonly answers: ReadonlyArray<Scalars['String']['output']>;
  /** Grunden til en afvisning. */
  readonly reason: Maybe<RejectionReason>;
  /** Hvad det førte til. */
  readonly outcome: Maybe<ReferralOutcome>;
  /** Datoen, der blev nævnt: forventet ledig plads eller hvor længe i bero. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** Medarbejderen, der overtog den. */
  readonly owner: Maybe<Employee>;
};

/** Hvad nogen i et fagsystem gjorde ved en henvisning. */
export type ExternalReplyKind =
  /** Opgaven er begyndt. */
  | 'TASK_STARTED'
  /** Opgaven er udført. */
  | 'TASK_DONE'
  /** Opgaven er annulleret. */
  | 'TASK_CANCELLED'
  /** Der er skrevet en bemærkning. */
  | 'REMARK';

/** Noget, der er gjort ved en henvisning i et fagsystem, som fagsystemet fortæller det. */
export type ExternalReply = {
  /** Området. */
  readonly area: Area;
  /** Hvad der blev gjort. */
  readonly kind: ExternalReplyKind;
  /** Bemærkningen. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Hvem der gjorde det, når fagsystemet siger det. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
};

/** Noget, der skrives i et områdes fagsystem på grund af en henvisning eller en besked om en afgørelse. */
export type ReferralDelivery = {
  /** Området. */
  readonly area: Area;
  /** Overskriften, som den står i fagsystemet. */
  readonly title: Scalars['String']['output'];
  /** Hvad det er. */
  readonly kind: EntryKind;
  /** Hvor langt det er. */
  readonly state: DeliveryState;
  /** Hvorfor det ikke kunne leveres. */
  readonly reason: Maybe<DeliveryFailure>;
  /** Hvornår der prøves igen. */
  readonly nextTryAt: Maybe<Scalars['DateTime']['output']>;
  /** Kvitteringerne, ældste først. */
  readonly receipts: ReadonlyArray<Receipt>;
};

/** En kvittering. */
export type Receipt = {
  /** Hvem der har kvitteret. */
  readonly layer: ReceiptLayer;
  /** Hvad der er kvitteret for. */
  readonly state: ReceiptState;
  /** Hvornår. */
  readonly at: Scalars['DateTime']['output'];
};

/** Hvad der ventes på. */
export type WaitingFor =
  /** Et nyt samtykke. Noget til modtageren holdes tilbage, fordi borgerens samtykke er trukket tilbage eller udløbet. */
  | 'CONSENT'
  /** At den modtages. */
  | 'RECEIPT'
  /** Et svar. */
  | 'ANSWER'
  /** Flere oplysninger. */
  | 'INFORMATION'
  /** At det begynder. */
  | 'START'
  /** At det genoptages. */
  | 'RESUMPTION'
  /** Svar på, om det stoppes. */
  | 'CANCELLATION_ANSWER'
  /** Svar på en returnering. Afsenderen sender den videre eller trækker den tilbage. */
  | 'RETURN_ANSWER'
  /** At en besked om en afgørelse ses. */
  | 'SEEING'
  /** Kvittering for en besked. Om en afgørelse. */
  | 'ACKNOWLEDGEMENT'
  /** Svar på en indsigelse. Fra den enhed, der traf afgørelsen. */
  | 'DISPUTE'
  /** At svaret på en indsigelse ses. */
  | 'DISPUTE_ANSWER'
  /** Lederens syn på en nødadgang. */
  | 'GLASS_REVIEW'
  /** Lederens syn på et samtykke. Et andet område har registreret det. */
  | 'CONSENT_REVIEW'
  /** Et blik på en levering. Den kunne ikke leveres. */
  | 'DELIVERY'
  /** At en fælles plan tilbydes borgeren. */
  | 'PLAN_OFFER'
  /** Borgerens svar på en fælles plan. */
  | 'PLAN_ANSWER'
  /** At en fælles plan begynder. Med den første indsats. */
  | 'PLAN_START'
  /** En vurdering af målene i en fælles plan. */
  | 'PLAN_PROGRESS'
  /** Opfølgning på en fælles plan. */
  | 'PLAN_FOLLOW_UP'
  /** En leders svar. Om en sag skal for udvalget. */
  | 'CASE_REFERRAL'
  /** At en sag til udvalget bliver velbelyst. */
  | 'CASE_PREPARATION'
  /** En plads på udvalgets dagsorden. */
  | 'CASE_SCHEDULING'
  /** Udvalgets beslutning efter mødet. */
  | 'CASE_MINUTES'
  /** Et ord, der afgør en uenighed i udvalget. */
  | 'CASE_SETTLEMENT'
  /** At en fælles plan genoptages. */
  | 'PLAN_RESUMPTION'
  /** En anden koordinator. Koordinatoren er stoppet efter fagsystemet. */
  | 'PLAN_COORDINATOR'
  /** At et møde registreres. Dagen er gået, og ingen har sagt, om det blev holdt. */
  | 'MEETING_MINUTES'
  /** At der holdes et tværfagligt samarbejdsmøde. */
  | 'MEETING_CROSS'
  /** At koordinatoren mødes med borgeren. */
  | 'MEETING_CITIZEN'
  /** At der holdes sparringsforum. */
  | 'MEETING_SPARRING'
  /** At der holdes samarbejdsmøde. */
  | 'MEETING_COOPERATION';

/** Hvad der skrives i et fagsystem. */
export type EntryKind =
  /** En opgave. */
  | 'TASK'
  /** Et notat. */
  | 'NOTE'
  /** En opgave lukkes. */
  | 'CLOSE_TASK'
  /** Et mærke på borgeren sættes eller fjernes. */
  | 'MARK';

/** En henvisning på en liste. */
export type ReferralEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Henvisningen. */
  readonly node: Referral;
};

/** Henvisninger, som du har adgang til, nyeste først. */
export type ReferralConnection = {
  /** Henvisningerne. */
  readonly nodes: Maybe<ReadonlyArray<Referral>>;
  /** Det samme med markører. */
  readonly edges: Maybe<ReadonlyArray<ReferralEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt; `null` for en sanktion, og når der filtreres på `overdueOnly` eller `returnedToEarlierUnit`, som ikke tælles på forhånd. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv, så den er hel, undtagen når en sanktion overvejes. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvad der ville blive skrevet hvor, felt for felt. At se det skriver intet. */
export type ReferralPreview = {
  /** Hvert fagsystem, der ville blive skrevet i; ingen ved et nej. */
  readonly systems: ReadonlyArray<PreviewedSystem>;
  /** Hvad der er værd at tænke over først. */
  readonly warnings: ReadonlyArray<ReferralWarning>;
  /** Hvad fagsystemerne allerede ved om borgeren, så det ikke skal skrives igen. */
  readonly known: ReadonlyArray<KnownFact>;
  /** Hvor mange felter der er skrevet af dig. */
  readonly fieldsTyped: Scalars['Int']['output'];
  /** Hvor mange felter der ville blive skrevet i alt. */
  readonly fieldsWritten: Scalars['Int']['output'];
  /** Giv den til `createReferral` med samme `idempotencyKey`: så sendes netop dette, eller intet. */
  readonly previewToken: Maybe<Scalars['String']['output']>;
  /** Hvorfor den ikke kan sendes, som den er. */
  readonly refusal: Maybe<Refusal>;
};

/** Hvad der ville blive skrevet i ét områdes fagsystem, og hvad der holdes tilbage. */
export type PreviewedSystem = {
  /** Området. */
  readonly area: Area;
  /** Hvad der skrives. */
  readonly entries: ReadonlyArray<PreviewedEntry>;
  /** Hvad der ikke skrives, og hvorfor. */
  readonly withheldFields: ReadonlyArray<WithheldField>;
};

/** En opgave eller et notat, tegn for tegn som det ville blive skrevet. */
export type PreviewedEntry = {
  /** Hvad det er. */
  readonly kind: EntryKind;
  /** Overskriften. */
  readonly title: Scalars['String']['output'];
  /** Teksten. */
  readonly text: Scalars['String']['output'];
  /** Enheden, der får opgaven (nøgle). */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Opgavens frist. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
};

/** Noget, der ikke skrives i et fagsystem. */
export type WithheldField = {
  /** Hvad det er. */
  readonly field: Scalars['String']['output'];
  /** Hvorfor. */
  readonly reason: Scalars['String']['output'];
};

/** Noget, et fagsystem allerede ved. */
export type KnownFact = {
  /** Området. */
  readonly area: Area;
  /** Hvad det er. */
  readonly label: Scalars['String']['output'];
  /** Værdien. */
  readonly value: Scalars['String']['output'];
};

/** Noget at tænke over, før der sendes. Det hindrer intet. */
export type ReferralWarning = {
  /** Fast kode. */
  readonly code: ReferralWarningCode;
  /** Forklaring på dansk. */
  readonly message: Scalars['String']['output'];
};

/** Hvad en ændring førte til: henvisningen, som den er nu, eller et nej. */
export type ReferralPayload = {
  /** Henvisningen; `null` ved et nej. */
  readonly referral: Maybe<Referral>;
  /** Hvorfor intet skete; `null` når det lykkedes. */
  readonly refusal: Maybe<Refusal>;
};

/** En enhed i et område, ved nøgler. */
export type ReferralUnitInput = {
  /** Områdets nøgle. */
  readonly area: Scalars['String']['input'];
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['input'];
};

/** En ny henvisning. */
export type CreateReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Borgerens id. */
  readonly citizenId: Scalars['ID']['input'];
  /** Din egen enhed; kan udelades, når du arbejder i én. */
  readonly sender?: InputMaybe<ReferralUnitInput>;
  /** Enheden, der henvises til. */
  readonly receiver: ReferralUnitInput;
  /** Formålet, højst 10.000 tegn. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Hjemlens nøgle, se `legalBases`. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Dagen borgeren blev orienteret. */
  readonly informedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hvorfor borgeren ikke er orienteret. Enten denne eller dagen. */
  readonly informedException?: InputMaybe<InformedException>;
  /** Det ønskede resultat, højst 10.000 tegn. */
  readonly desiredOutcome?: InputMaybe<Scalars['String']['input']>;
  /** Baggrunden, højst 10.000 tegn. */
  readonly background?: InputMaybe<Scalars['String']['input']>;
  /** Hvornår det tænkes at begynde. */
  readonly plannedStartOn?: InputMaybe<Scalars['Date']['input']>;
  /** Hvorfor det ikke kan vente, når et fagsystem ikke svarer, og borgerens oplysninger er fra et tidligere svar. Gemmes i loggen. */
  readonly staleReason?: InputMaybe<Scalars['String']['input']>;
  /** Fra `previewReferral`: send netop det viste, eller intet. */
  readonly previewToken?: InputMaybe<Scalars['String']['input']>;
};

/** Kvittér for en henvisning. */
export type ReceiveReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Spørg afsenderen om mere. */
export type RequestReferralInformationInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Spørgsmålene, hvert 5–1.000 tegn. */
  readonly questions: ReadonlyArray<Scalars['String']['input']>;
};

/** Svar på spørgsmålene. */
export type ProvideReferralInformationInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Et svar til hvert spørgsmål, i samme rækkefølge. */
  readonly answers: ReadonlyArray<Scalars['String']['input']>;
};

/** Sig ja til en henvisning. */
export type AcceptReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvornår der ventes at være plads; gives den, er der venteliste. */
  readonly waitlistUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Besked til afsenderen. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Afvis en henvisning. */
export type RejectReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Grunden. */
  readonly reason?: InputMaybe<RejectionReason>;
  /** Begrundelsen. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Send en henvisning videre til den rette enhed. */
export type RedirectReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Den rette enhed. */
  readonly receiver: ReferralUnitInput;
  /** Hvorfor. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Træk en henvisning tilbage. */
export type WithdrawReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Markér, at henvisningen aldrig skulle have været oprettet. */
export type MarkReferralEnteredInErrorInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad der var forkert. Skal gives. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Begynd. */
export type StartReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Sæt i bero. */
export type HoldReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Til hvornår, højst 90 dage. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Genoptag. */
export type ResumeReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Returnér en henvisning til den enhed, der sendte den. */
export type ReturnReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Flyt den dato, hvor der ventes plads, eller hvor en henvisning i bero genoptages. */
export type PostponeReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Den nye dato; den kan også være tidligere end før. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Hvorfor. Afsenderen får det at vide. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** En medarbejder, som identitetsudbyderen kender vedkommende. */
export type EmployeeInput = {
  /** Medarbejderens id hos identitetsudbyderen, som i `Employee.id`. */
  readonly id: Scalars['ID']['input'];
  /** Navnet. */
  readonly name: Scalars['String']['input'];
};

/** Giv ansvaret for en henvisning videre til en kollega i enheden, eller overtag det som leder. */
export type HandOverReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Medarbejderen i enheden, der overtager; udelades den, er det dig selv. */
  readonly owner?: InputMaybe<EmployeeInput>;
  /** Bemærkning. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Bed om at få en henvisning stoppet. */
export type RequestReferralCancellationInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvorfor. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Svar på, om henvisningen stoppes. */
export type AnswerReferralCancellationInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Om den stoppes. */
  readonly agree: Scalars['Boolean']['input'];
  /** Hvorfor ikke. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Afslut en henvisning. */
export type CompleteReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hvad den førte til. */
  readonly outcome?: InputMaybe<ReferralOutcome>;
  /** Bemærkning. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Opgiv en henvisning, der ikke kunne gennemføres. */
export type FailReferralInput = {
  /** Din egen nøgle for netop denne handling, 8–200 tegn. Samme nøgle og samme indhold giver det første svar igen. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Henvisningens id. */
  readonly id: Scalars['ID']['input'];
  /** Den version, du så. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Bemærkning. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Hvilke af de henvisninger, du har adgang til, en liste skal vise. */
export type ReferralFilter = {
  /** Kun dem i en af disse tilstande. */
  readonly states?: InputMaybe<ReadonlyArray<ReferralState>>;
  /** Kun dem, der ikke er afsluttet. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun dem, din enhed har sendt, eller dem, den har fået. */
  readonly side?: InputMaybe<ReferralSide>;
  /** Kun dem, du selv har skrevet eller har ansvaret for, og ikke enhedens andre. */
  readonly mineOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun dem, denne af dine enheder har sendt eller fået. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
  /** Kun dem, hvor en frist er overskredet. */
  readonly overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun dem, hvor noget til et fagsystem er i en af disse tilstande, fx `HELD` og `DEAD`. */
  readonly deliveryStates?: InputMaybe<ReadonlyArray<DeliveryState>>;
  /** Kun dem, der er kommet tilbage til en enhed, de har været i før. */
  readonly returnedToEarlierUnit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Hvilken side af en henvisning. */
export type ReferralSide =
  /** Sendt. */
  | 'SENT'
  /** Modtaget. */
  | 'RECEIVED';

/** Et nej fra Helhed: en regel siger, at det ikke kan lade sig gøre. Intet er ændret. */
export type Refusal = {
  /** Fast kode, til programmer. */
  readonly code: RefusalCode;
  /** Begrundelse på dansk, til sagsbehandleren. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden; tom, når nej'et ikke skyldes et felt. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Koden for et nej. Typen af nej'et hedder det samme: `VERSION_CONFLICT` er en `VersionConflict`. */
export type RefusalCode =
  /** Ændret imens. En anden har ændret det, siden du så det. */
  | 'VERSION_CONFLICT'
  /** Nøglen er brugt før. Til noget andet. */
  | 'IDEMPOTENCY_MISMATCH'
  /** Kan ikke gøres nu. Ikke fra den tilstand, tingen er i. */
  | 'NOT_POSSIBLE'
  /** Det er ikke dig, der kan gøre dette. */
  | 'NOT_ALLOWED'
  /** Enheden findes ikke. */
  | 'UNKNOWN_UNIT'
  /** Enheden er i eget område. */
  | 'OWN_AREA'
  /** Der mangler noget. */
  | 'MISSING'
  /** Teksten kan ikke bruges. */
  | 'INVALID_TEXT'
  /** Datoen kan ikke passe. */
  | 'INVALID_DATE'
  /** Antallet kan ikke passe. */
  | 'INVALID_AMOUNT'
  /** Området kan ikke passe. */
  | 'INVALID_AREA'
  /** Hjemlen er ikke på kommunens liste. */
  | 'UNKNOWN_LEGAL_BASIS'
  /** Det kræver en leder. */
  | 'LEADER_NEEDED'
  /** Noget er ændret siden forhåndsvisningen. */
  | 'STALE_PREVIEW'
  /** Et fagsystem svarer ikke. Det ville ske på grundlag af et tidligere svar. */
  | 'STALE_BASIS'
  /** Et fagsystem svarer ikke. Det skal spørges først. */
  | 'SOURCE_UNAVAILABLE'
  /** Der mangler et samtykke. */
  | 'CONSENT_MISSING'
  /** Nummeret er brugt. Til en anden afgørelse i området. */
  | 'DECISION_EXISTS'
  /** Så meget er der ikke. Af timer eller af et beløb. */
  | 'OVERDRAFT'
  /** Ikke omfattet. Af trækningsretten eller af rammen. */
  | 'NOT_COVERED'
  /** Mødet er fuldt. Der er ikke plads til flere sager. */
  | 'MEETING_FULL'
  /** Borgeren findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_CITIZEN'
  /** Henvisningen findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_REFERRAL'
  /** Afgørelsen findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_DECISION'
  /** Beskeden findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_NOTIFICATION'
  /** Samtykket findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_CONSENT'
  /** Uenigheden er der ikke længere. Eller du ser ikke begge værdier. */
  | 'UNKNOWN_DISCREPANCY'
  /** Reservationen findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN_RESERVATION'
  /** Posteringen findes ikke. */
  | 'UNKNOWN_ENTRY'
  /** Nødadgangen findes ikke. Eller den er ikke din at tage stilling til. */
  | 'UNKNOWN_BREAK_GLASS'
  /** Meldingen findes ikke. Eller den er ikke fra en enhed, du leder. */
  | 'UNKNOWN_CONFLICT_OF_INTEREST'
  /** Stikprøven findes ikke. Eller posten er ikke i den. */
  | 'UNKNOWN_AUDIT_SAMPLE'
  /** Leveringen findes ikke. */
  | 'UNKNOWN_DELIVERY'
  /** Bevillingen er ikke sat til side. */
  | 'UNKNOWN_GRANT'
  /** Området findes ikke. */
  | 'UNKNOWN_GRANT_FEED'
  /** Sagen er ikke velbelyst. */
  | 'NOT_READY'
  /** Udvalget kan ikke beslutte. */
  | 'NOT_QUORATE'
  /** Listen over medlemmer er ikke efter reglerne. */
  | 'WRONG_MEMBERS'
  /** Borgeren har en fælles plan i forvejen. */
  | 'PLAN_EXISTS'
  /** Ændringen er udvalgets. */
  | 'COMMITTEE_NEEDED'
  /** Der mangler samtykker, der gælder i dag. */
  | 'NO_CONSENT'
  /** Det findes ikke. Eller du har ikke adgang. */
  | 'UNKNOWN'
  /** Niveauet kan ikke passe. */
  | 'INVALID_LEVEL';

/** Noget, der er galt med et felt. */
export type InputProblem = {
  /** Feltets navn i `input`. */
  readonly field: Scalars['String']['output'];
  /** Fast kode, til programmer. */
  readonly code: RefusalCode;
  /** Begrundelse på dansk, til at vise ved feltet. */
  readonly message: Scalars['String']['output'];
};

/** En anden har ændret det siden, det blev hentet. Hent det igen, og tag stilling på ny. */
export type VersionConflict = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Den version, der gælder nu. */
  readonly currentVersion: Scalars['Int']['output'];
  /** Den tilstand, der gælder nu; ordet er fra tingens egen liste af tilstande. */
  readonly currentState: Scalars['String']['output'];
};

/** Nøglen er brugt før til noget andet. Brug en ny nøgle til noget nyt, og den samme til at prøve det samme igen. */
export type IdempotencyMismatch = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Det kan ikke gøres fra den tilstand, tingen er i. */
export type NotPossible = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Tingens tilstand; ordet er fra dens egen liste af tilstande. */
  readonly state: Scalars['String']['output'];
  /** Hvad du kan gøre i stedet. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
};

/** Det er ikke dig, der kan gøre dette. */
export type NotAllowed = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Enheden findes ikke i det område. */
export type UnknownUnit = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** De enheder, der er (nøgler). */
  readonly units: ReadonlyArray<Scalars['String']['output']>;
};

/** Enheden hører til dit eget område; en henvisning går til et andet. */
export type OwnArea = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Der mangler noget. */
export type Missing = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Felterne, der mangler. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** En tekst er for lang, for kort, eller har tegn, der ikke kan bruges. */
export type InvalidText = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Feltet. */
  readonly field: Scalars['String']['output'];
};

/** En dato kan ikke passe. */
export type InvalidDate = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Feltet. */
  readonly field: Scalars['String']['output'];
};

/** Det kræver en leder, fordi henvisningen har været sendt videre før. */
export type LeaderNeeded = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Noget er ændret siden forhåndsvisningen, eller det kan ikke bekræftes nu. Se den igen, før der sendes. */
export type StalePreview = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Borgeren findes ikke, eller du har ikke adgang; de to kan ikke skelnes. */
export type UnknownCitizen = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Henvisningen findes ikke, eller du har ikke adgang; de to kan ikke skelnes. */
export type UnknownReferral = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Afgørelsen findes ikke, eller du har ikke adgang; de to kan ikke skelnes. */
export type UnknownDecision = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Et fagsystem, der skal spørges først, svarer ikke lige nu. */
export type SourceUnavailable = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Nummeret og versionen er brugt til noget andet i området. */
export type DecisionExists = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Den seneste version, der er under nummeret. */
  readonly currentVersion: Scalars['Int']['output'];
};

/** Beskeden findes ikke, eller du har ikke adgang; de to kan ikke skelnes. */
export type UnknownNotification = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** Et fagsystem svarer ikke, så det ville ske på grundlag af et tidligere svar. Prøv igen, eller giv en grund (`staleReason`), som gemmes. */
export type StaleBasis = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Hvornår det tidligere svar blev hentet. */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
};

/** Hjemlen er ikke på kommunens liste. */
export type UnknownLegalBasis = Refusal & {
  /** Fast kode. */
  readonly code: RefusalCode;
  /** Begrundelse. */
  readonly message: Scalars['String']['output'];
  /** Alt, der er galt med felterne, i formularens orden. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** De hjemler, der er (nøgler). */
  readonly legalBases: ReadonlyArray<Scalars['String']['output']>;
};

/** Om et svar er helt. Det er altid det ringeste af de kilder, svaret bygger på. */
export type Completeness =
  /** Alle kilder svarede. */
  | 'COMPLETE'
  /** Delvis. Mindst én kilde mangler, eller noget holdes tilbage. */
  | 'PARTIAL'
  /** Vides ikke. Ingen kilde svarede; intet kan sluttes. */
  | 'UNKNOWN';

/** Hvordan det gik med en kilde. */
export type SourceState =
  /** Hentet nu. */
  | 'FRESH'
  /** Et tidligere svar. Fagsystemet svarede ikke. */
  | 'STALE'
  /** Fagsystemet fejlede. */
  | 'FAILED'
  /** Fagsystemet svarede ikke i tide. */
  | 'TIMED_OUT'
  /** Fagsystemet er slået fra. */
  | 'DISABLED'
  /** Holdt tilbage. Der er intet vist, fordi der mangler et grundlag for at vise det, eller fordi fagsystemet ikke giver adgang. */
  | 'WITHHELD'
  /** Ikke spurgt. Der er ikke bedt om svaret. */
  | 'NOT_ASKED';

/** Hvad der ville åbne for noget, der holdes tilbage. */
export type AccessOpening =
  /** Borgerens samtykke. Til netop de oplysninger. */
  | 'CONSENT'
  /** En fælles plan. Registreret af det område, der har oplysningerne. */
  | 'JOINT_PLAN'
  /** Nødadgang. Med en begrundelse, som ledelsen ser på bagefter. */
  | 'BREAK_GLASS'
  /** Et andet formål. */
  | 'OTHER_PURPOSE';

/** Hvad ét områdes fagsystem bidrog med til et svar, og hvornår det var sandt. */
export type SourceReport = {
  /** Området. */
  readonly area: Area;
  /** Hvordan det gik. */
  readonly state: SourceState;
  /** Hvornår kilden selv siger, at oplysningerne gjaldt. */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
  /** Hvornår Helhed hentede dem. */
  readonly fetchedAt: Maybe<Scalars['DateTime']['output']>;
  /** Fast kode for problemet, til programmer; `null` når alt gik godt. */
  readonly errorCode: Maybe<SourceErrorCode>;
  /** Forklaring på dansk, til sagsbehandleren. */
  readonly message: Scalars['String']['output'];
  /** Hvornår det igen giver mening at prøve. */
  readonly retryAt: Maybe<Scalars['DateTime']['output']>;
  /** Hvad der ville åbne for det, der holdes tilbage; det samme, hvad enten der er noget eller ej. */
  readonly openedBy: ReadonlyArray<AccessOpening>;
};

/** Hvorfor noget fra et område mangler eller holdes tilbage. */
export type SourceErrorCode =
  /** Fagsystemet svarer ikke. */
  | 'UPSTREAM_UNREACHABLE'
  /** Fagsystemet svarede ikke i tide. */
  | 'UPSTREAM_TIMEOUT'
  /** Fagsystemet gav ikke Helhed adgang. */
  | 'UPSTREAM_REFUSED'
  /** Svaret kunne ikke læses. Helt eller delvis. */
  | 'UPSTREAM_INVALID'
  /** Fagsystemet har for travlt. */
  | 'UPSTREAM_BUSY'
  /** Der holdes en kort pause. Fagsystemet har fejlet flere gange. */
  | 'UPSTREAM_PAUSED'
  /** Forespørgslen blev afbrudt. */
  | 'CANCELLED'
  /** Ikke sat op. Fagsystemet giver ikke disse oplysninger. */
  | 'NOT_CONFIGURED'
  /** Fagsystemet er slået fra. */
  | 'DISABLED'
  /** Borgeren har fået nyt CPR-nummer. */
  | 'NEW_CPR'
  /** Adgangen kan ikke afgøres endnu. Et andet fagsystem svarer ikke. */
  | 'UNDECIDED'
  /** Der er noget, som ikke vises. */
  | 'EXISTS'
  /** Fagsystemet giver ikke adgang til borgeren. */
  | 'INACCESSIBLE'
  /** Der mangler et grundlag. */
  | 'NO_BASIS'
  /** Vises ikke til det formål. */
  | 'PURPOSE'
  /** Frivillig støtte. Vises ikke til det formål. */
  | 'VOLUNTARY'
  /** Afgørelserne er ikke læst endnu. */
  | 'DECISIONS_NOT_READ'
  /** Afgørelserne kan ikke læses. */
  | 'DECISIONS_FAILING'
  /** Læsningen af afgørelser er bagud. */
  | 'DECISIONS_BEHIND'
  /** Der læses afgørelser nu. Nogle er meldt og ikke læst. */
  | 'DECISIONS_CATCHING_UP'
  /** Nogle afgørelser er sat til side. */
  | 'DECISIONS_SET_ASIDE';

/** Noget har ændret sig i køen for en af dine enheder. Hent `workQueue` igen; her står kun, at der er noget at se. */
export type WorkQueueChange = {
  /** Hvornår Helhed hørte om det. */
  readonly at: Scalars['DateTime']['output'];
};

/** Hvad der kan ske på en tidslinje, i fælles ord. */
export type TimelineEventKind =
  /** Sag oprettet. */
  | 'CASE_OPENED'
  /** Sag oplyst. */
  | 'CASE_INFORMED'
  /** Sag afgjort. */
  | 'CASE_DECIDED'
  /** Sag lukket. */
  | 'CASE_CLOSED'
  /** Indsats begynder. */
  | 'ACTIVITY_BEGINS'
  /** Indsats slutter. */
  | 'ACTIVITY_ENDS'
  /** Afgørelse om bostøtte. */
  | 'DECISION';

/** Hvilken vej en tidslinje går. */
export type TimelineOrder =
  /** Nyeste først. */
  | 'NEWEST_FIRST'
  /** Ældste først. */
  | 'OLDEST_FIRST';

/** Hvilke hændelser en tidslinje skal vise. */
export type TimelineFilter = {
  /** Kun dette område (nøgle); de andre bliver ikke spurgt. */
  readonly area?: InputMaybe<Scalars['String']['input']>;
  /** Kun disse slags. */
  readonly kinds?: InputMaybe<ReadonlyArray<TimelineEventKind>>;
};

/** Noget der er sket, eller som er planlagt, i et af områderne. */
export type TimelineEvent = {
  /** Hændelsens id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Hvad der skete, i fælles ord. */
  readonly kind: TimelineEventKind;
  /** Dagen. */
  readonly on: Scalars['Date']['output'];
  /** Tidspunktet på dagen; `null` når kilden kun siger dagen. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Området. */
  readonly area: Area;
  /** Hvad der skete, på dansk. */
  readonly event: Scalars['String']['output'];
  /** Titlen på sagen, indsatsen eller afgørelsen, det hører til. */
  readonly about: Scalars['String']['output'];
  /** Sagen, når det hører til en sag. */
  readonly case: Maybe<Case>;
  /** Afgørelsen om bostøtte, når det hører til en. */
  readonly decision: Maybe<BostoetteDecision>;
};

/** En hændelse på en tidslinje. */
export type TimelineEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Hændelsen. */
  readonly node: TimelineEvent;
};

/** Én tidslinje på tværs af områderne, og om den er hel. */
export type TimelineConnection = {
  /** Hændelserne i den ønskede rækkefølge; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<TimelineEvent>>;
  /** Hændelserne med markører. */
  readonly edges: Maybe<ReadonlyArray<TimelineEdge>>;
  /** Hvor på tidslinjen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der kendes; `null` når det ikke vides, om der er nogen. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om tidslinjen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag tidslinjen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvem der tager imod en underretning om et barn eller en ung. Underretninger hører til et andet sted end i Helhed. */
export type UnderretningRoute = {
  /** Området. */
  readonly area: Area;
  /** Enheden. */
  readonly unit: Unit;
  /** Telefonnummeret; `null` når kommunen ikke har angivet et. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Kommunens egen vejledning. */
  readonly sentence: Scalars['String']['output'];
  /** At intet af underretningens indhold gemmes i Helhed. */
  readonly notice: Scalars['String']['output'];
};

/** En rolle i en enhed i et område. Uden område eller enhed giver den ikke adgang til nogen borgere. */
export type ViewerFunction = {
  /** Rollen. */
  readonly role: Role;
  /** Områdets nøgle, fx `social`. */
  readonly area: Maybe<Scalars['String']['output']>;
  /** Enhedens nøgle, fx `voksenenhed`. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** En enhed, den der spørger arbejder i. */
export type ViewerUnit = {
  /** Enhedens område. */
  readonly area: Area;
  /** Enhedens nøgle, fx `voksenenhed`. */
  readonly key: Scalars['String']['output'];
  /** Enhedens navn; nøglen, når fagsystemet ikke kan spørges. */
  readonly name: Scalars['String']['output'];
  /** Rollerne dér. */
  readonly roles: ReadonlyArray<Role>;
};

/** Hvad der kan begyndes på uden en borger fundet frem. */
export type ViewerAction =
  /** Brug nødadgang. Med borgerens CPR-nummer (`breakGlass`). */
  | 'BREAK_GLASS'
  /** Meld dig inhabil. Med borgerens CPR-nummer (`declareConflictOfInterest`). */
  | 'DECLARE_CONFLICT_OF_INTEREST'
  /** Lov en stikprøve. Af loggen (`commitAuditSample`). */
  | 'COMMIT_AUDIT_SAMPLE'
  /** Læs afgørelserne nu. Områdets liste læses uden at vente (`readGrantFeedNow`). */
  | 'READ_GRANT_FEED';

/** En enhed, der kan henvises til. */
export type ReferralReceiver = {
  /** Enhedens område. */
  readonly area: Area;
  /** Enhedens nøgle, til `receiver.unit`. */
  readonly key: Scalars['String']['output'];
  /** Enhedens navn. */
  readonly name: Scalars['String']['output'];
  /** Om nogen dér kan modtage en henvisning; `null` når det ikke vides. */
  readonly canReceive: Maybe<Scalars['Boolean']['output']>;
};

/** Enheder, der kan henvises til, og om listen er hel. */
export type ReferralReceiverList = {
  /** Enhederne; `null` når det ikke vides, om der er nogen. */
  readonly nodes: Maybe<ReadonlyArray<ReferralReceiver>>;
  /** Hvor mange der kendes; `null` når det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Slags arbejde, der kan vente. */
export type WorkKind =
  /** Henvisning. */
  | 'REFERRAL'
  /** Besked om en afgørelse. */
  | 'NOTIFICATION'
  /** Samtykke. */
  | 'CONSENT'
  /** Nødadgang. */
  | 'BREAK_GLASS'
  /** Levering. Noget, du eller din enhed har sendt, er ikke nået frem. */
  | 'DELIVERY'
  /** Fælles plan. */
  | 'PLAN'
  /** Møde. */
  | 'MEETING'
  /** Sag til udvalget. */
  | 'COMMITTEE';

/** Hvad der skal gøres, for at noget ikke venter længere; de samme ord for alle slags arbejde. */
export type WorkAction =
  /** Indhent nyt samtykke. Ellers kan det ikke deles. */
  | 'RENEW_CONSENT'
  /** Modtag henvisningen. */
  | 'RECEIVE_REFERRAL'
  /** Svar på henvisningen. */
  | 'ANSWER_REFERRAL'
  /** Giv flere oplysninger. */
  | 'PROVIDE_INFORMATION'
  /** Begynd. */
  | 'START_REFERRAL'
  /** Genoptag. */
  | 'RESUME_REFERRAL'
  /** Svar på, om det stoppes. */
  | 'ANSWER_CANCELLATION'
  /** Send videre eller træk tilbage. Henvisningen er returneret. */
  | 'ANSWER_RETURN'
  /** Se beskeden. */
  | 'SEE_NOTIFICATION'
  /** Kvittér for beskeden. */
  | 'ACKNOWLEDGE_NOTIFICATION'
  /** Besvar indsigelsen. */
  | 'ANSWER_DISPUTE'
  /** Se svaret på indsigelsen. */
  | 'SEE_DISPUTE_ANSWER'
  /** Tag stilling til nødadgangen. */
  | 'REVIEW_BREAK_GLASS'
  /** Se på samtykket. Et andet område har registreret det. */
  | 'REVIEW_CONSENT'
  /** Se på leveringen. Den kunne ikke leveres. */
  | 'LOOK_AT_DELIVERY'
  /** Tilbyd planen. */
  | 'OFFER_PLAN'
  /** Få borgerens svar. */
  | 'ANSWER_PLAN'
  /** Begynd planen. */
  | 'START_PLAN'
  /** Vurdér målene. */
  | 'ASSESS_PLAN'
  /** Følg op på planen. */
  | 'FOLLOW_UP_PLAN'
  /** Genoptag planen. */
  | 'RESUME_PLAN'
  /** Sørg for en anden koordinator. Koordinatoren er stoppet. */
  | 'CHANGE_COORDINATOR'
  /** Registrér, om mødet er holdt. */
  | 'REGISTER_MEETING'
  /** Planlæg og hold mødet. */
  | 'PLAN_MEETING'
  /** Sig ja eller nej til sagen. Skal den for udvalget? */
  | 'REFER_CASE'
  /** Oplys sagen til udvalget. */
  | 'PREPARE_CASE'
  /** Sæt sagen på udvalgets dagsorden. */
  | 'SCHEDULE_CASE'
  /** Registrér udvalgets beslutning. */
  | 'DECIDE_CASE'
  /** Afgør uenigheden i udvalget. */
  | 'SETTLE_CASE';

/** Noget, der venter på dig eller din enhed. Hver slags arbejde har sin type, med det, det drejer sig om. */
export type WorkItem = {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
};

/** En henvisning, der venter. */
export type ReferralWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Henvisningen. */
  readonly referral: Referral;
};

/** En besked om en afgørelse, der venter. */
export type NotificationWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Beskeden. */
  readonly notification: Notification;
};

/** Et samtykke, der venter på at blive set på. */
export type ConsentWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Samtykket. */
  readonly consent: Consent;
};

/** En nødadgang, der venter på en leder. */
export type BreakGlassWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Nødadgangen. */
  readonly breakGlass: BreakGlass;
};

/** Noget, du eller din enhed har sendt, som ikke er nået frem til et fagsystem. Det venter, til det leveres, sættes i gang igen eller trækkes tilbage. */
export type DeliveryWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Området, hvis fagsystem det ikke nåede. */
  readonly area: Area;
  /** Om det holdes tilbage (`HELD`) eller ikke kunne leveres (`DEAD`). */
  readonly state: DeliveryState;
  /** Hvad der ikke nåede frem. */
  readonly deliveries: ReadonlyArray<ReferralDelivery>;
  /** Hvorfor, på dansk. */
  readonly reason: Scalars['String']['output'];
  /** Hvad der sker nu, på dansk. */
  readonly nextStep: Scalars['String']['output'];
  /** Henvisningen, når det er en henvisning, der er sendt. */
  readonly sentReferral: Maybe<Referral>;
  /** Beskeden, når det er en besked om en afgørelse, der er sendt. */
  readonly sentNotification: Maybe<Notification>;
  /** Den fælles plan, der er ændret, når det drejer sig om en, og du har adgang til borgeren. */
  readonly sentPlan: Maybe<Plan>;
};

/** Et møde, der venter: på at blive registreret som holdt, eller på at blive holdt i tide. */
export type MeetingWork = WorkItem & {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skal gøres; de samme ord for alle slags arbejde. */
  readonly action: WorkAction;
  /** Hvad der ventes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om fristen er overskredet. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Om det er gået videre til en leder. */
  readonly escalated: Scalars['Boolean']['output'];
  /** Hvor mange dage det har ventet. */
  readonly ageInDays: Scalars['Int']['output'];
  /** Slags møde. */
  readonly meetingKind: MeetingKind;
  /** Mødet; `null`, når der ikke er planlagt noget endnu, eller du ikke har adgang til det. */
  readonly meeting: Maybe<Meeting>;
  /** Planen, mødet skal holdes om; `null`, når det ikke drejer sig om en, eller du ikke har adgang til borgeren. */
  readonly plan: Maybe<Plan>;
};

/** Noget, der venter, på en liste. */
export type WorkQueueEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Det, der venter. */
  readonly node: WorkItem;
};

/** Hvor meget der venter på den samme handling. */
export type WorkQueueActionCount = {
  /** Hvad der skal gøres. */
  readonly action: WorkAction;
  /** Det samme som `WorkItem.waitingFor`, til at filtrere med. */
  readonly waitingFor: WaitingFor;
  /** Hvor meget. */
  readonly count: Scalars['Int']['output'];
};

/** Hvor meget der venter af den samme slags. */
export type WorkQueueKindCount = {
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvor meget. */
  readonly count: Scalars['Int']['output'];
};

/** Hvor meget der venter på en enhed. */
export type WorkQueueUnitCount = {
  /** Enhedens område. */
  readonly area: Area;
  /** Enhedens nøgle. */
  readonly unit: Scalars['String']['output'];
  /** Hvor meget. Det, der kun venter på dig ved navn, er ikke med. */
  readonly count: Scalars['Int']['output'];
};

/** Hvor meget der venter i alt, med det samme filter som listen. */
export type WorkQueueCounts = {
  /** Efter handling, det meste først; en handling, intet venter på, er der ikke. */
  readonly byAction: ReadonlyArray<WorkQueueActionCount>;
  /** Efter slags, det meste først; en slags, der ikke venter, er der ikke. */
  readonly byKind: ReadonlyArray<WorkQueueKindCount>;
  /** Efter enhed, for hver af dine. Noget kan vente på flere enheder. */
  readonly byUnit: ReadonlyArray<WorkQueueUnitCount>;
};

/** Hvad der venter på dig eller din enhed: overskredne frister først, dernæst det ældste. */
export type WorkQueueConnection = {
  /** Det, der venter. */
  readonly nodes: Maybe<ReadonlyArray<WorkItem>>;
  /** Det samme med markører. */
  readonly edges: Maybe<ReadonlyArray<WorkQueueEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Det samme tal delt op; `null` når det ikke vides. */
  readonly counts: Maybe<WorkQueueCounts>;
  /** Om listen er hel. Helhed fører den selv; den er det ikke, når ikke alle afgørelser er læst, for så kan en besked mangle, og når en sanktion overvejes. */
  readonly completeness: Completeness;
  /** Hvor langt afgørelserne er læst hos de områder, der træffer dem. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvad af det, der venter, en liste skal vise. */
export type WorkQueueFilter = {
  /** Kun dette. */
  readonly waitingFor?: InputMaybe<ReadonlyArray<WaitingFor>>;
  /** Kun det, hvis frist er overskredet. */
  readonly overdueOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun disse slags arbejde. */
  readonly kinds?: InputMaybe<ReadonlyArray<WorkKind>>;
  /** Kun det, der venter på netop dig, og ikke på hele enheden. */
  readonly mineOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun det, der venter på denne af dine enheder. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
  /** Kun om denne borger. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
};

/** Hvordan noget, der ventede, endte. */
export type WorkOutcome =
  /** Sendt til modtageren. */
  | 'SENT'
  /** Modtaget. */
  | 'RECEIVED'
  /** Der er spurgt om mere. */
  | 'INFO_REQUESTED'
  /** Sagt ja. */
  | 'ACCEPTED'
  /** Sagt ja, med venteliste. */
  | 'WAITLISTED'
  /** I gang. */
  | 'IN_PROGRESS'
  /** Sat i bero. */
  | 'ON_HOLD'
  /** Bedt om, at det stoppes. */
  | 'CANCEL_REQUESTED'
  /** Returneret. */
  | 'RETURNED'
  /** Gennemført. */
  | 'COMPLETED'
  /** Afvist. */
  | 'REJECTED'
  /** Sendt videre. */
  | 'REDIRECTED'
  /** Trukket tilbage. */
  | 'WITHDRAWN'
  /** Stoppet. */
  | 'CANCELLED'
  /** Kunne ikke gennemføres. */
  | 'FAILED'
  /** Var en fejl. */
  | 'ENTERED_IN_ERROR'
  /** Set. */
  | 'SEEN'
  /** Kvitteret. */
  | 'ACKNOWLEDGED'
  /** Der er gjort indsigelse. */
  | 'DISPUTED'
  /** Indsigelsen er set. */
  | 'DISPUTE_SEEN'
  /** Indsigelsen er besvaret. */
  | 'DISPUTE_ANSWERED'
  /** Svaret på indsigelsen er set. */
  | 'ANSWER_SEEN'
  /** Samtykket er set og står ved magt. */
  | 'RECORDED'
  /** Nødadgangen var i orden. */
  | 'JUSTIFIED'
  /** Nødadgangen var ikke i orden. */
  | 'UNJUSTIFIED'
  /** Leveringen er sat i gang igen. */
  | 'QUEUED'
  /** Leveringen holdes tilbage. Borgerens samtykke gælder ikke længere. */
  | 'HELD'
  /** Leveret. */
  | 'DELIVERED'
  /** Står kun i Helhed. Fagsystemet tager ikke imod notater. */
  | 'NOT_TAKEN'
  /** Leveringen er opgivet af afsenderen. */
  | 'DEAD'
  /** Planen er foreslået. */
  | 'PROPOSED'
  /** Planen er tilbudt. */
  | 'OFFERED'
  /** Borgeren har sagt nej til planen. */
  | 'DECLINED'
  /** Planen er aftalt. */
  | 'AGREED'
  /** Planen er i gang. */
  | 'ACTIVE'
  /** Planen er på pause. */
  | 'PAUSED'
  /** Planen er afsluttet. */
  | 'ENDED'
  /** Sagen er foreslået udvalget. */
  | 'CASE_PROPOSED'
  /** Sagen er bragt for udvalget. */
  | 'CASE_PREPARING'
  /** Sagen er velbelyst. */
  | 'CASE_READY'
  /** Sagen er på dagsordenen. */
  | 'CASE_SCHEDULED'
  /** Udvalget var uenigt. */
  | 'CASE_DISAGREED'
  /** Udvalget har besluttet. */
  | 'CASE_DECIDED'
  /** En leder har sagt nej. Sagen kommer ikke for udvalget. */
  | 'CASE_DECLINED'
  /** Sagen til udvalget er trukket tilbage. */
  | 'CASE_WITHDRAWN'
  /** Planen er lukket efter et nej. */
  | 'CLOSED'
  /** Mødet er planlagt. */
  | 'MEETING_PLANNED'
  /** Mødet er indkaldt. */
  | 'MEETING_CALLED'
  /** Mødet er holdt. */
  | 'MEETING_HELD'
  /** Mødet er aflyst. */
  | 'MEETING_CANCELLED';

/** Noget, der ventede på dig eller din enhed, og som er gjort. */
export type HandledWork = {
  /** Id i Helhed; fast, til lister og lagre. Kan ikke hentes for sig. */
  readonly id: Scalars['ID']['output'];
  /** Slags arbejde. */
  readonly kind: WorkKind;
  /** Hvad der skulle gøres. */
  readonly action: WorkAction;
  /** Hvad der ventedes på. */
  readonly waitingFor: WaitingFor;
  /** Siden hvornår det ventede. */
  readonly since: Scalars['Date']['output'];
  /** Fristen. */
  readonly dueOn: Scalars['Date']['output'];
  /** Om det blev gjort efter fristen. */
  readonly late: Scalars['Boolean']['output'];
  /** Hvornår det blev gjort. */
  readonly handledAt: Scalars['DateTime']['output'];
  /** Hvem der gjorde det; `null` når det skete af sig selv eller i et fagsystem, der ikke siger hvem. */
  readonly by: Maybe<Employee>;
  /** Hvordan det endte. */
  readonly outcome: WorkOutcome;
  /** Borgerens CPR-nummer som `DDMMÅÅ-****`; `null` når det ikke drejer sig om en borger. */
  readonly cprMasked: Maybe<Scalars['String']['output']>;
  /** Henvisningen, som den er nu, når det drejer sig om en. */
  readonly referral: Maybe<Referral>;
  /** Beskeden, som den er nu, når det drejer sig om en. */
  readonly notification: Maybe<Notification>;
  /** Samtykket, som det er nu, når det drejer sig om et. */
  readonly consent: Maybe<Consent>;
  /** Nødadgangen, som den er nu, når det drejer sig om en. */
  readonly breakGlass: Maybe<BreakGlass>;
  /** Sagen til udvalget, som den er nu, når det drejer sig om en, og du må se den. */
  readonly committeeCase: Maybe<CommitteeCase>;
  /** Den fælles plan, som den er nu, når det drejer sig om en, og du har adgang til borgeren. */
  readonly plan: Maybe<Plan>;
  /** Mødet, som det er nu, når det drejer sig om et, og du har adgang til det. */
  readonly meeting: Maybe<Meeting>;
};

/** Noget, der er gjort, på en liste. */
export type HandledWorkEdge = {
  /** Markør. */
  readonly cursor: Scalars['String']['output'];
  /** Det, der er gjort. */
  readonly node: HandledWork;
};

/** Hvad du eller din enhed har gjort, nyeste først. */
export type HandledWorkConnection = {
  /** Det, der er gjort. */
  readonly nodes: Maybe<ReadonlyArray<HandledWork>>;
  /** Det samme med markører. */
  readonly edges: Maybe<ReadonlyArray<HandledWorkEdge>>;
  /** Hvor på listen siden ligger. */
  readonly pageInfo: PageInfo;
  /** Hvor mange der er i alt; `null` når det ikke vides. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. Helhed fører den selv; den er det ikke, når en sanktion overvejes. */
  readonly completeness: Completeness;
  /** Kilderne bag listen; ingen, når Helhed selv fører den. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Hvad af det, der er gjort, en liste skal vise. */
export type HandledWorkFilter = {
  /** Kun det, du selv har gjort, og ikke enhedens andre. */
  readonly mineOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kun disse slags arbejde. */
  readonly kinds?: InputMaybe<ReadonlyArray<WorkKind>>;
  /** Kun det, der ventede på dette. */
  readonly waitingFor?: InputMaybe<ReadonlyArray<WaitingFor>>;
  /** Kun det, der ventede på denne af dine enheder. */
  readonly unit?: InputMaybe<ReferralUnitInput>;
  /** Kun om denne borger. */
  readonly citizenId?: InputMaybe<Scalars['ID']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Sample )
    | ( CitizenModel )
    | ( BreakGlassModel )
    | ( CitizensCase )
    | ( CaseRecord )
    | ( PlanRecord )
    | ( ShownMeeting )
    | ( ConflictOfInterestModel )
    | ( ConsentModel )
    | ( DecisionRecord )
    | ( DeadLetterModel )
    | ( LedgerEntry )
    | ( ReservationModel )
    | ( UnusableGrantModel )
    | ( MandateRecord )
    | ( NotificationRecord )
    | ( ShownDraft )
    | ( ReferralModel )
  ;
  FormLimit:
    | ( TextLimit )
    | ( NumberLimit )
    | ( DateLimit )
    | ( CountLimit )
  ;
  Refusal:
    | ( UnknownAuditSample )
    | ( UnknownBreakGlass )
    | ( NotReady )
    | ( NotQuorate )
    | ( WrongMembers )
    | ( UnknownConflictOfInterest )
    | ( InvalidArea )
    | ( UnknownConsent )
    | ( ConsentMissing )
    | ( UnknownDelivery )
    | ( UnknownDiscrepancy )
    | ( Overdraft )
    | ( NotCovered )
    | ( InvalidAmount )
    | ( UnknownReservation )
    | ( UnknownEntry )
    | ( UnknownGrant )
    | ( UnknownGrantFeed )
    | ( MeetingFull )
    | ( PlanExists )
    | ( CommitteeNeeded )
    | ( NoConsent )
    | ( Unknown )
    | ( InvalidLevel )
    | ( VersionConflict )
    | ( IdempotencyMismatch )
    | ( NotPossible )
    | ( NotAllowed )
    | ( UnknownUnit )
    | ( OwnArea )
    | ( Missing )
    | ( InvalidText )
    | ( InvalidDate )
    | ( LeaderNeeded )
    | ( StalePreview )
    | ( UnknownCitizen )
    | ( UnknownReferral )
    | ( UnknownDecision )
    | ( SourceUnavailable )
    | ( DecisionExists )
    | ( UnknownNotification )
    | ( StaleBasis )
    | ( UnknownLegalBasis )
  ;
  WorkItem:
    | ( WaitingItem )
    | ( WaitingItem )
    | ( WaitingItem )
    | ( WaitingItem )
    | ( WaitingItem )
    | ( WaitingItem )
    | ( WaitingItem )
    | ( WaitingItem )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityKind: ActivityKind;
  Activity: ResolverTypeWrapper<CitizensActivity>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Activity']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['ActivityEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  ActivityFilter: ActivityFilter;
  Area: ResolverTypeWrapper<AreaModel>;
  Unit: ResolverTypeWrapper<Unit>;
  UnitList: ResolverTypeWrapper<Omit<UnitList, 'sources'> & { sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferList: ResolverTypeWrapper<Omit<OfferList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Offer']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  SystemState: SystemState;
  SystemStatus: ResolverTypeWrapper<SystemStatus>;
  AccessLogAction: AccessLogAction;
  AccessLogEntry: ResolverTypeWrapper<LogEntry>;
  AccessLogActor: ResolverTypeWrapper<AccessLogActor>;
  AccessLogBasis: ResolverTypeWrapper<Omit<AccessLogBasis, 'area'> & { area: ResolversTypes['Area'] }>;
  AccessLogAnswer: ResolverTypeWrapper<Omit<AccessLogAnswer, 'area'> & { area: ResolversTypes['Area'] }>;
  AccessLogEntryEdge: ResolverTypeWrapper<Omit<AccessLogEntryEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  AccessLogEntryConnection: ResolverTypeWrapper<Omit<AccessLogEntryConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['AccessLogEntry']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['AccessLogEntryEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  AccessLogExport: ResolverTypeWrapper<AccessLogExport>;
  AuditSampleState: AuditSampleState;
  AuditVerdict: AuditVerdict;
  AuditSample: ResolverTypeWrapper<Sample>;
  AuditSampleAction: AuditSampleAction;
  SampledEntry: ResolverTypeWrapper<Omit<SampledEntry, 'entry'> & { entry?: Maybe<ResolversTypes['AccessLogEntry']> }>;
  AuditSampleEdge: ResolverTypeWrapper<Omit<AuditSampleEdge, 'node'> & { node: ResolversTypes['AuditSample'] }>;
  AuditSampleConnection: ResolverTypeWrapper<Omit<AuditSampleConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['AuditSample']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['AuditSampleEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  CommitAuditSampleInput: CommitAuditSampleInput;
  DrawAuditSampleInput: DrawAuditSampleInput;
  ReviewAuditSampleInput: ReviewAuditSampleInput;
  AuditSamplePayload: ResolverTypeWrapper<Omit<AuditSamplePayload, 'sample' | 'refusal'> & { sample?: Maybe<ResolversTypes['AuditSample']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnknownAuditSample: ResolverTypeWrapper<UnknownAuditSample>;
  Citizen: ResolverTypeWrapper<CitizenModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CPR: ResolverTypeWrapper<Scalars['CPR']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Role: Role;
  RoleGroup: RoleGroup;
  Purpose: Purpose;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  GlassVerdict: GlassVerdict;
  GlassState: GlassState;
  GlassReview: ResolverTypeWrapper<GlassReview>;
  BreakGlass: ResolverTypeWrapper<BreakGlassModel>;
  BreakGlassAction: BreakGlassAction;
  BreakGlassEdge: ResolverTypeWrapper<Omit<BreakGlassEdge, 'node'> & { node: ResolversTypes['BreakGlass'] }>;
  BreakGlassConnection: ResolverTypeWrapper<Omit<BreakGlassConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['BreakGlass']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['BreakGlassEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'glass' | 'refusal'> & { glass?: Maybe<ResolversTypes['BreakGlass']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnknownBreakGlass: ResolverTypeWrapper<UnknownBreakGlass>;
  BreakGlassInput: BreakGlassInput;
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  EndBreakGlassInput: EndBreakGlassInput;
  BreakGlassFilter: BreakGlassFilter;
  Viewer: ResolverTypeWrapper<Caller>;
  CaseProgress: CaseProgress;
  Fact: ResolverTypeWrapper<Fact>;
  AssessmentOutcome: AssessmentOutcome;
  CaseAssessment: ResolverTypeWrapper<CaseAssessmentModel>;
  Case: ResolverTypeWrapper<CitizensCase>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Case']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['CaseEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  CaseFilter: CaseFilter;
  Address: ResolverTypeWrapper<Address>;
  CitizenFilter: CitizenFilter;
  CitizenOrder: CitizenOrder;
  CitizenEdge: ResolverTypeWrapper<Omit<CitizenEdge, 'node'> & { node: ResolversTypes['Citizen'] }>;
  CitizenConnection: ResolverTypeWrapper<Omit<CitizenConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Citizen']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['CitizenEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  CitizenAction: CitizenAction;
  YouthDuty: ResolverTypeWrapper<Omit<YouthDuty, 'area'> & { area?: Maybe<ResolversTypes['Area']> }>;
  CommitteeCaseState: CommitteeCaseState;
  CommitteeCaseKind: CommitteeCaseKind;
  CommitteeCaseAction: CommitteeCaseAction;
  CommitteeAction: CommitteeAction;
  DeclineReason: DeclineReason;
  ReadinessItemKey: ReadinessItemKey;
  ReadinessItemState: ReadinessItemState;
  CitizensPart: CitizensPart;
  CommitteeOutcome: CommitteeOutcome;
  EssentialPlanChange: EssentialPlanChange;
  CommitteeAgreement: CommitteeAgreement;
  CommitteeMemberKind: CommitteeMemberKind;
  CommitteePresence: CommitteePresence;
  CommitteeCase: ResolverTypeWrapper<CaseRecord>;
  ReadinessItem: ResolverTypeWrapper<ShownReadiness>;
  CommitteeDecision: ResolverTypeWrapper<CommitteeDecisionModel>;
  DecidedEffort: ResolverTypeWrapper<DecidedEffortModel>;
  DecidedMandate: ResolverTypeWrapper<DecidedMandateModel>;
  Dissent: ResolverTypeWrapper<Dissent>;
  CommitteeAttendance: ResolverTypeWrapper<CommitteeAttendanceModel>;
  CommitteeCaseEvent: ResolverTypeWrapper<RecordedCaseEvent>;
  CommitteeCaseEdge: ResolverTypeWrapper<Omit<CommitteeCaseEdge, 'node'> & { node: ResolversTypes['CommitteeCase'] }>;
  CommitteeCaseConnection: ResolverTypeWrapper<Omit<CommitteeCaseConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['CommitteeCase']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['CommitteeCaseEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  Committee: ResolverTypeWrapper<CommitteeOn>;
  CommitteeArea: ResolverTypeWrapper<Omit<CommitteeArea, 'area'> & { area: ResolversTypes['Area'] }>;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberModel>;
  CommitteeDeputy: ResolverTypeWrapper<CommitteeDeputy>;
  CommitteeBottleneck: ResolverTypeWrapper<CommitteeBottleneck>;
  CommitteeSpread: ResolverTypeWrapper<CommitteeSpread>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommitteeWork: ResolverTypeWrapper<WaitingItem>;
  NotReady: ResolverTypeWrapper<NotReady>;
  NotQuorate: ResolverTypeWrapper<NotQuorate>;
  WrongMembers: ResolverTypeWrapper<WrongMembers>;
  ProposeCommitteeCaseInput: ProposeCommitteeCaseInput;
  ReferToCommitteeInput: ReferToCommitteeInput;
  DeclineCommitteeCaseInput: DeclineCommitteeCaseInput;
  LightCommitteeCaseInput: LightCommitteeCaseInput;
  DeclareReadyInput: DeclareReadyInput;
  ScheduleCommitteeCaseInput: ScheduleCommitteeCaseInput;
  TakeOffAgendaInput: TakeOffAgendaInput;
  SendBackCommitteeCaseInput: SendBackCommitteeCaseInput;
  DecidedEffortInput: DecidedEffortInput;
  DecidedMandateInput: DecidedMandateInput;
  DecidedPlanInput: DecidedPlanInput;
  CommitteeTargetInput: CommitteeTargetInput;
  CommitteeAttendanceInput: CommitteeAttendanceInput;
  DissentInput: DissentInput;
  DecideCommitteeCaseInput: DecideCommitteeCaseInput;
  SettleCommitteeCaseInput: SettleCommitteeCaseInput;
  WithdrawCommitteeCaseInput: WithdrawCommitteeCaseInput;
  CommitteeDeputyInput: CommitteeDeputyInput;
  CommitteeMemberInput: CommitteeMemberInput;
  SetCommitteeMembersInput: SetCommitteeMembersInput;
  CommitteeCaseFilter: CommitteeCaseFilter;
  CommitteeCasePayload: ResolverTypeWrapper<Omit<CommitteeCasePayload, 'committeeCase' | 'refusal'> & { committeeCase?: Maybe<ResolversTypes['CommitteeCase']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CommitteePayload: ResolverTypeWrapper<Omit<CommitteePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversTypes['Committee']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CommitteeCasePrefill: ResolverTypeWrapper<CommitteeCasePrefill>;
  Plan: ResolverTypeWrapper<PlanRecord>;
  Meeting: ResolverTypeWrapper<ShownMeeting>;
  ConflictOfInterestRelation: ConflictOfInterestRelation;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterestModel>;
  ConflictOfInterestAction: ConflictOfInterestAction;
  ConflictOfInterestEdge: ResolverTypeWrapper<Omit<ConflictOfInterestEdge, 'node'> & { node: ResolversTypes['ConflictOfInterest'] }>;
  ConflictOfInterestConnection: ResolverTypeWrapper<Omit<ConflictOfInterestConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['ConflictOfInterest']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['ConflictOfInterestEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  ConflictOfInterestPayload: ResolverTypeWrapper<Omit<ConflictOfInterestPayload, 'conflictOfInterest' | 'refusal'> & { conflictOfInterest?: Maybe<ResolversTypes['ConflictOfInterest']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnknownConflictOfInterest: ResolverTypeWrapper<UnknownConflictOfInterest>;
  DeclareConflictOfInterestInput: DeclareConflictOfInterestInput;
  EndConflictOfInterestInput: EndConflictOfInterestInput;
  InformationKind: InformationKind;
  ConsentForm: ConsentForm;
  ConsentAction: ConsentAction;
  ConsentWithdrawal: ResolverTypeWrapper<ConsentWithdrawal>;
  ConsentSeen: ResolverTypeWrapper<ConsentSeen>;
  Consent: ResolverTypeWrapper<ConsentModel>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Consent']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['ConsentEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  InvalidArea: ResolverTypeWrapper<InvalidArea>;
  UnknownConsent: ResolverTypeWrapper<UnknownConsent>;
  RecordConsentInput: RecordConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  MarkConsentSeenInput: MarkConsentSeenInput;
  ConsentPayload: ResolverTypeWrapper<Omit<ConsentPayload, 'consent' | 'refusal'> & { consent?: Maybe<ResolversTypes['Consent']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConsentFilter: ConsentFilter;
  ConsentMissing: ResolverTypeWrapper<ConsentMissing>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ContactRole: ContactRole;
  Contact: ResolverTypeWrapper<CitizensContact>;
  ContactList: ResolverTypeWrapper<Omit<ContactList, 'nodes' | 'coordinator' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Contact']>>, coordinator?: Maybe<ResolversTypes['Contact']>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  RevealCprPayload: ResolverTypeWrapper<Omit<RevealCprPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevealCprInput: RevealCprInput;
  DecisionKind: DecisionKind;
  DecisionOrigin: DecisionOrigin;
  RepetitionPattern: RepetitionPattern;
  DecisionSource: ResolverTypeWrapper<DecisionSourceModel>;
  Appeal: ResolverTypeWrapper<Appeal>;
  RecipientRole: RecipientRole;
  NotNotifiedReason: NotNotifiedReason;
  NotNotifiedRecipient: ResolverTypeWrapper<NotNotifiedModel>;
  DecisionAction: DecisionAction;
  DecisionEvent: ResolverTypeWrapper<DecisionEventModel>;
  BostoetteDecision: ResolverTypeWrapper<DecisionRecord>;
  BostoetteDecisionAction: BostoetteDecisionAction;
  BostoetteDecisionEdge: ResolverTypeWrapper<Omit<BostoetteDecisionEdge, 'node'> & { node: ResolversTypes['BostoetteDecision'] }>;
  BostoetteDecisionConnection: ResolverTypeWrapper<Omit<BostoetteDecisionConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['BostoetteDecision']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['BostoetteDecisionEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  RepetitionInput: RepetitionInput;
  RegisterBostoetteDecisionInput: RegisterBostoetteDecisionInput;
  CorrectBostoetteDecisionInput: CorrectBostoetteDecisionInput;
  BostoetteDecisionPayload: ResolverTypeWrapper<Omit<BostoetteDecisionPayload, 'decision' | 'refusal'> & { decision?: Maybe<ResolversTypes['BostoetteDecision']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeliveryKind: DeliveryKind;
  DeadLetter: ResolverTypeWrapper<DeadLetterModel>;
  DeadLetterAction: DeadLetterAction;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['DeadLetter']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['DeadLetterEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  UnknownDelivery: ResolverTypeWrapper<UnknownDelivery>;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayDeliveryPayload: ResolverTypeWrapper<Omit<ReplayDeliveryPayload, 'deadLetter' | 'refusal'> & { deadLetter?: Maybe<ResolversTypes['DeadLetter']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DiscrepancyField: DiscrepancyField;
  Discrepancy: ResolverTypeWrapper<CitizensDiscrepancy>;
  DiscrepancyState: DiscrepancyState;
  DiscrepancyAction: DiscrepancyAction;
  DiscrepancySettlement: ResolverTypeWrapper<CitizensDiscrepancy>;
  DiscrepancyEventKind: DiscrepancyEventKind;
  DiscrepancyEvent: ResolverTypeWrapper<Omit<DiscrepancyEvent, 'area'> & { area?: Maybe<ResolversTypes['Area']> }>;
  DiscrepancyValue: ResolverTypeWrapper<Omit<DiscrepancyValue, 'area'> & { area: ResolversTypes['Area'] }>;
  DiscrepancyList: ResolverTypeWrapper<Omit<DiscrepancyList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Discrepancy']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  UnknownDiscrepancy: ResolverTypeWrapper<UnknownDiscrepancy>;
  SettleDiscrepancyByCorrectionInput: SettleDiscrepancyByCorrectionInput;
  SettleDiscrepancyAsBothRightInput: SettleDiscrepancyAsBothRightInput;
  DiscrepancyPayload: ResolverTypeWrapper<Omit<DiscrepancyPayload, 'discrepancy' | 'refusal'> & { discrepancy?: Maybe<ResolversTypes['Discrepancy']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DrawingEntryKind: DrawingEntryKind;
  DrawingReservationState: DrawingReservationState;
  DrawingRight: ResolverTypeWrapper<DrawingRightModel>;
  DrawingEntry: ResolverTypeWrapper<LedgerEntry>;
  DrawingEntryAction: DrawingEntryAction;
  DrawingDeliverer: ResolverTypeWrapper<DrawingDeliverer>;
  DrawingReservation: ResolverTypeWrapper<ReservationModel>;
  DrawingReservationAction: DrawingReservationAction;
  DrawingEntryEdge: ResolverTypeWrapper<Omit<DrawingEntryEdge, 'node'> & { node: ResolversTypes['DrawingEntry'] }>;
  DrawingEntryConnection: ResolverTypeWrapper<Omit<DrawingEntryConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['DrawingEntry']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['DrawingEntryEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  DrawingWarningCode: DrawingWarningCode;
  DrawingWarning: ResolverTypeWrapper<DrawingWarning>;
  DrawingRightPayload: ResolverTypeWrapper<Omit<DrawingRightPayload, 'reservation' | 'entry' | 'drawingRight' | 'refusal'> & { reservation?: Maybe<ResolversTypes['DrawingReservation']>, entry?: Maybe<ResolversTypes['DrawingEntry']>, drawingRight?: Maybe<ResolversTypes['DrawingRight']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Overdraft: ResolverTypeWrapper<Overdraft>;
  NotCovered: ResolverTypeWrapper<NotCovered>;
  InvalidAmount: ResolverTypeWrapper<InvalidAmount>;
  UnknownReservation: ResolverTypeWrapper<UnknownReservation>;
  UnknownEntry: ResolverTypeWrapper<UnknownEntry>;
  ReserveBostoetteHoursInput: ReserveBostoetteHoursInput;
  DrawingDelivererInput: DrawingDelivererInput;
  DrawBostoetteHoursInput: DrawBostoetteHoursInput;
  ReleaseBostoetteHoursInput: ReleaseBostoetteHoursInput;
  CorrectBostoetteHoursInput: CorrectBostoetteHoursInput;
  DriftKind: DriftKind;
  SystemDrift: ResolverTypeWrapper<DriftModel>;
  SystemDriftFilter: SystemDriftFilter;
  FormLimit: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['FormLimit']>;
  TextLimit: ResolverTypeWrapper<TextLimit>;
  NumberLimit: ResolverTypeWrapper<NumberLimit>;
  DateLimit: ResolverTypeWrapper<DateLimit>;
  CountLimit: ResolverTypeWrapper<CountLimit>;
  UnusableGrantReason: UnusableGrantReason;
  UnusableGrant: ResolverTypeWrapper<UnusableGrantModel>;
  GrantFeedStanding: GrantFeedStanding;
  UnusableGrantsCount: ResolverTypeWrapper<UnusableGrantsCount>;
  GrantFeed: ResolverTypeWrapper<Omit<GrantFeed, 'area'> & { area: ResolversTypes['Area'] }>;
  UnknownGrant: ResolverTypeWrapper<UnknownGrant>;
  UnknownGrantFeed: ResolverTypeWrapper<UnknownGrantFeed>;
  ReadGrantFeedNowInput: ReadGrantFeedNowInput;
  ReadGrantNowInput: ReadGrantNowInput;
  ReadGrantFeedNowPayload: ResolverTypeWrapper<Omit<ReadGrantFeedNowPayload, 'grantFeed' | 'refusal'> & { grantFeed?: Maybe<ResolversTypes['GrantFeed']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReadGrantNowPayload: ResolverTypeWrapper<Omit<ReadGrantNowPayload, 'grant' | 'refusal'> & { grant?: Maybe<ResolversTypes['UnusableGrant']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  UnusableGrantEdge: ResolverTypeWrapper<Omit<UnusableGrantEdge, 'node'> & { node: ResolversTypes['UnusableGrant'] }>;
  UnusableGrantConnection: ResolverTypeWrapper<Omit<UnusableGrantConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['UnusableGrant']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['UnusableGrantEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  MandateKind: MandateKind;
  MandateEntryKind: MandateEntryKind;
  MandateAction: MandateAction;
  MandateEntryAction: MandateEntryAction;
  MandateWarningCode: MandateWarningCode;
  MandateWarning: ResolverTypeWrapper<MandateWarning>;
  Mandate: ResolverTypeWrapper<MandateRecord>;
  MandateDraw: ResolverTypeWrapper<ShownEntry>;
  MandateEntry: ResolverTypeWrapper<ShownEntry>;
  MandateEntryEdge: ResolverTypeWrapper<Omit<MandateEntryEdge, 'node'> & { node: ResolversTypes['MandateEntry'] }>;
  MandateEntryConnection: ResolverTypeWrapper<Omit<MandateEntryConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['MandateEntry']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['MandateEntryEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  MandatePayload: ResolverTypeWrapper<Omit<MandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<ResolversTypes['Mandate']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MandatePeriodInput: MandatePeriodInput;
  DrawMandateInput: DrawMandateInput;
  ReturnMandateInput: ReturnMandateInput;
  CorrectMandateInput: CorrectMandateInput;
  MeetingKind: MeetingKind;
  MeetingState: MeetingState;
  MeetingAction: MeetingAction;
  Presence: Presence;
  SparringOutcome: SparringOutcome;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  MeetingAttendance: ResolverTypeWrapper<Attendance>;
  SparringItem: ResolverTypeWrapper<ShownItem>;
  MeetingEvent: ResolverTypeWrapper<RecordedMeetingEvent>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Meeting']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['MeetingEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  MeetingPayload: ResolverTypeWrapper<Omit<MeetingPayload, 'meeting' | 'refusal'> & { meeting?: Maybe<ResolversTypes['Meeting']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MeetingFilter: MeetingFilter;
  PlanMeetingInput: PlanMeetingInput;
  InvitationInput: InvitationInput;
  CallMeetingInput: CallMeetingInput;
  MoveMeetingInput: MoveMeetingInput;
  AttendanceInput: AttendanceInput;
  HoldMeetingInput: HoldMeetingInput;
  MeetingFollowUpInput: MeetingFollowUpInput;
  NameStandInInput: NameStandInInput;
  CancelMeetingInput: CancelMeetingInput;
  AddSparringItemInput: AddSparringItemInput;
  AnswerSparringItemInput: AnswerSparringItemInput;
  EntranceSource: EntranceSource;
  Entrance: ResolverTypeWrapper<ShownEntrance>;
  PlanWarningCode: PlanWarningCode;
  PlanWarning: ResolverTypeWrapper<PlanWarning>;
  MeetingFull: ResolverTypeWrapper<MeetingFull>;
  NotificationState: NotificationState;
  NotificationAction: NotificationAction;
  ActionTaken: ActionTaken;
  DisputeReason: DisputeReason;
  DisputeOutcome: DisputeOutcome;
  DisputeAnswer: ResolverTypeWrapper<DisputeAnswer>;
  RecipientFallback: RecipientFallback;
  Sf2900Word: Sf2900Word;
  Sf2900Level: Sf2900Level;
  Sf2900Receipt: ResolverTypeWrapper<Sf2900Receipt>;
  NotificationRecipient: ResolverTypeWrapper<NotificationRecord>;
  Notification: ResolverTypeWrapper<NotificationRecord>;
  NotificationEvent: ResolverTypeWrapper<RecordedNotificationEvent>;
  NotificationArrival: ResolverTypeWrapper<Omit<NotificationArrival, 'waiting' | 'sources'> & { waiting: ReadonlyArray<ResolversTypes['Notification']>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  NotificationPayload: ResolverTypeWrapper<Omit<NotificationPayload, 'notification' | 'refusal'> & { notification?: Maybe<ResolversTypes['Notification']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  MarkNotificationSeenInput: MarkNotificationSeenInput;
  AcknowledgeNotificationInput: AcknowledgeNotificationInput;
  DisputeNotificationInput: DisputeNotificationInput;
  AnswerNotificationDisputeInput: AnswerNotificationDisputeInput;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Notification']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['NotificationEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  NotificationFilter: NotificationFilter;
  SuggestedEffortKind: SuggestedEffortKind;
  SuggestedEffort: ResolverTypeWrapper<SuggestedEffortModel>;
  PlanState: PlanState;
  PlanAction: PlanAction;
  PlanForm: PlanForm;
  PlanOutcome: PlanOutcome;
  PlanAnswerForm: PlanAnswerForm;
  PlanAnswerKind: PlanAnswerKind;
  GoalKind: GoalKind;
  EndGoal: EndGoal;
  GoalResult: GoalResult;
  EffortProgress: EffortProgress;
  PlanArea: ResolverTypeWrapper<PlanAreaModel>;
  PlanMember: ResolverTypeWrapper<PlanMemberModel>;
  PlanStandIn: ResolverTypeWrapper<PlanStandInModel>;
  Goal: ResolverTypeWrapper<GoalModel>;
  GoalAssessment: ResolverTypeWrapper<AssessmentModel>;
  Effort: ResolverTypeWrapper<ShownEffort>;
  PlanAnswer: ResolverTypeWrapper<PlanAnswer>;
  StatutoryPlan: ResolverTypeWrapper<ShownStatutoryPlan>;
  PlanEvent: ResolverTypeWrapper<RecordedPlanEvent>;
  PlanChangedLine: ResolverTypeWrapper<PlanChangedLine>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Plan']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['PlanEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  PlanFilter: PlanFilter;
  PlanFigures: ResolverTypeWrapper<PlanFigures>;
  PlanCount: ResolverTypeWrapper<PlanCount>;
  PlanOutcomeCount: ResolverTypeWrapper<PlanOutcomeCount>;
  PlanWork: ResolverTypeWrapper<WaitingItem>;
  PlanExists: ResolverTypeWrapper<PlanExists>;
  CommitteeNeeded: ResolverTypeWrapper<CommitteeNeeded>;
  NoConsent: ResolverTypeWrapper<NoConsent>;
  Unknown: ResolverTypeWrapper<Unknown>;
  InvalidLevel: ResolverTypeWrapper<InvalidLevel>;
  PlanMemberInput: PlanMemberInput;
  OpenPlanInput: OpenPlanInput;
  DecidePlanInput: DecidePlanInput;
  JoinPlanInput: JoinPlanInput;
  GoalInput: GoalInput;
  EffortInput: EffortInput;
  WritePlanInput: WritePlanInput;
  OfferPlanInput: OfferPlanInput;
  AnswerPlanInput: AnswerPlanInput;
  StartPlanInput: StartPlanInput;
  AssessmentInput: AssessmentInput;
  FollowUpPlanInput: FollowUpPlanInput;
  AssessGoalInput: AssessGoalInput;
  CloseGoalInput: CloseGoalInput;
  PausePlanInput: PausePlanInput;
  ResumePlanInput: ResumePlanInput;
  EndPlanInput: EndPlanInput;
  CorrectPlanOutcomeInput: CorrectPlanOutcomeInput;
  WithdrawPlanInput: WithdrawPlanInput;
  ClosePlanInput: ClosePlanInput;
  MarkPlanInErrorInput: MarkPlanInErrorInput;
  PlanPayload: ResolverTypeWrapper<Omit<PlanPayload, 'plan' | 'refusal'> & { plan?: Maybe<ResolversTypes['Plan']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PolicySetting: ResolverTypeWrapper<PolicySetting>;
  WritingActionInput: WritingActionInput;
  WritePreview: ResolverTypeWrapper<Omit<WritePreview, 'writes' | 'refusal'> & { writes: ReadonlyArray<ResolversTypes['PreviewedWrite']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PreviewedWrite: ResolverTypeWrapper<OutboxMessage>;
  ReferralDraft: ResolverTypeWrapper<ShownDraft>;
  ReferralDraftEdge: ResolverTypeWrapper<Omit<ReferralDraftEdge, 'node'> & { node: ResolversTypes['ReferralDraft'] }>;
  ReferralDraftConnection: ResolverTypeWrapper<Omit<ReferralDraftConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['ReferralDraft']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['ReferralDraftEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  ReferralDraftPayload: ResolverTypeWrapper<Omit<ReferralDraftPayload, 'draft' | 'refusal'> & { draft?: Maybe<ResolversTypes['ReferralDraft']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeleteReferralDraftPayload: ResolverTypeWrapper<Omit<DeleteReferralDraftPayload, 'refusal'> & { refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SaveReferralDraftInput: SaveReferralDraftInput;
  SendReferralDraftInput: SendReferralDraftInput;
  DeleteReferralDraftInput: DeleteReferralDraftInput;
  ReferralState: ReferralState;
  ReferralAction: ReferralAction;
  LegalBasis: ResolverTypeWrapper<LegalBasisModel>;
  InformedException: InformedException;
  RejectionReason: RejectionReason;
  ReferralOutcome: ReferralOutcome;
  DeliveryState: DeliveryState;
  ReceiptState: ReceiptState;
  DeliveryFailure: ResolverTypeWrapper<DeliveryFailureModel>;
  ReferralWarningCode: ReferralWarningCode;
  ReceiptLayer: ReceiptLayer;
  ReferralUnit: ResolverTypeWrapper<Omit<ReferralUnit, 'area'> & { area: ResolversTypes['Area'] }>;
  Employee: ResolverTypeWrapper<Employee>;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralStop: ResolverTypeWrapper<ReferralModel>;
  ReferralWaiting: ResolverTypeWrapper<ReferralWaiting>;
  ReferralEvent: ResolverTypeWrapper<ReferralEventModel>;
  ExternalReplyKind: ExternalReplyKind;
  ExternalReply: ResolverTypeWrapper<ReferralReply>;
  ReferralDelivery: ResolverTypeWrapper<Omit<ReferralDelivery, 'area' | 'reason'> & { area: ResolversTypes['Area'], reason?: Maybe<ResolversTypes['DeliveryFailure']> }>;
  Receipt: ResolverTypeWrapper<Receipt>;
  WaitingFor: WaitingFor;
  EntryKind: EntryKind;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralConnection: ResolverTypeWrapper<ReferralPage>;
  ReferralPreview: ResolverTypeWrapper<Omit<ReferralPreview, 'systems' | 'known' | 'refusal'> & { systems: ReadonlyArray<ResolversTypes['PreviewedSystem']>, known: ReadonlyArray<ResolversTypes['KnownFact']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PreviewedSystem: ResolverTypeWrapper<PreviewedSystemModel>;
  PreviewedEntry: ResolverTypeWrapper<RenderedEntryModel>;
  WithheldField: ResolverTypeWrapper<WithheldFieldModel>;
  KnownFact: ResolverTypeWrapper<Omit<KnownFact, 'area'> & { area: ResolversTypes['Area'] }>;
  ReferralWarning: ResolverTypeWrapper<ReferralWarning>;
  ReferralPayload: ResolverTypeWrapper<Omit<ReferralPayload, 'referral' | 'refusal'> & { referral?: Maybe<ResolversTypes['Referral']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReferralUnitInput: ReferralUnitInput;
  CreateReferralInput: CreateReferralInput;
  ReceiveReferralInput: ReceiveReferralInput;
  RequestReferralInformationInput: RequestReferralInformationInput;
  ProvideReferralInformationInput: ProvideReferralInformationInput;
  AcceptReferralInput: AcceptReferralInput;
  RejectReferralInput: RejectReferralInput;
  RedirectReferralInput: RedirectReferralInput;
  WithdrawReferralInput: WithdrawReferralInput;
  MarkReferralEnteredInErrorInput: MarkReferralEnteredInErrorInput;
  StartReferralInput: StartReferralInput;
  HoldReferralInput: HoldReferralInput;
  ResumeReferralInput: ResumeReferralInput;
  ReturnReferralInput: ReturnReferralInput;
  PostponeReferralInput: PostponeReferralInput;
  EmployeeInput: EmployeeInput;
  HandOverReferralInput: HandOverReferralInput;
  RequestReferralCancellationInput: RequestReferralCancellationInput;
  AnswerReferralCancellationInput: AnswerReferralCancellationInput;
  CompleteReferralInput: CompleteReferralInput;
  FailReferralInput: FailReferralInput;
  ReferralFilter: ReferralFilter;
  ReferralSide: ReferralSide;
  Refusal: ResolverTypeWrapper<RefusalModel>;
  RefusalCode: RefusalCode;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  IdempotencyMismatch: ResolverTypeWrapper<IdempotencyMismatch>;
  NotPossible: ResolverTypeWrapper<NotPossible>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  UnknownUnit: ResolverTypeWrapper<UnknownUnit>;
  OwnArea: ResolverTypeWrapper<OwnArea>;
  Missing: ResolverTypeWrapper<Missing>;
  InvalidText: ResolverTypeWrapper<InvalidText>;
  InvalidDate: ResolverTypeWrapper<InvalidDate>;
  LeaderNeeded: ResolverTypeWrapper<LeaderNeeded>;
  StalePreview: ResolverTypeWrapper<StalePreview>;
  UnknownCitizen: ResolverTypeWrapper<UnknownCitizen>;
  UnknownReferral: ResolverTypeWrapper<UnknownReferral>;
  UnknownDecision: ResolverTypeWrapper<UnknownDecision>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  DecisionExists: ResolverTypeWrapper<DecisionExists>;
  UnknownNotification: ResolverTypeWrapper<UnknownNotification>;
  StaleBasis: ResolverTypeWrapper<StaleBasis>;
  UnknownLegalBasis: ResolverTypeWrapper<UnknownLegalBasis>;
  Completeness: Completeness;
  SourceState: SourceState;
  AccessOpening: AccessOpening;
  SourceReport: ResolverTypeWrapper<Omit<SourceReport, 'area'> & { area: ResolversTypes['Area'] }>;
  SourceErrorCode: SourceErrorCode;
  WorkQueueChange: ResolverTypeWrapper<WorkQueueChange>;
  TimelineEventKind: TimelineEventKind;
  TimelineOrder: TimelineOrder;
  TimelineFilter: TimelineFilter;
  TimelineEvent: ResolverTypeWrapper<TimelineItem>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['TimelineEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  UnderretningRoute: ResolverTypeWrapper<Omit<UnderretningRoute, 'area'> & { area: ResolversTypes['Area'] }>;
  ViewerFunction: ResolverTypeWrapper<ViewerFunction>;
  ViewerUnit: ResolverTypeWrapper<Omit<ViewerUnit, 'area'> & { area: ResolversTypes['Area'] }>;
  ViewerAction: ViewerAction;
  ReferralReceiver: ResolverTypeWrapper<Omit<ReferralReceiver, 'area'> & { area: ResolversTypes['Area'] }>;
  ReferralReceiverList: ResolverTypeWrapper<Omit<ReferralReceiverList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['ReferralReceiver']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  WorkKind: WorkKind;
  WorkAction: WorkAction;
  WorkItem: ResolverTypeWrapper<WaitingItem>;
  ReferralWork: ResolverTypeWrapper<WaitingItem>;
  NotificationWork: ResolverTypeWrapper<WaitingItem>;
  ConsentWork: ResolverTypeWrapper<WaitingItem>;
  BreakGlassWork: ResolverTypeWrapper<WaitingItem>;
  DeliveryWork: ResolverTypeWrapper<WaitingItem>;
  MeetingWork: ResolverTypeWrapper<WaitingItem>;
  WorkQueueEdge: ResolverTypeWrapper<Omit<WorkQueueEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  WorkQueueActionCount: ResolverTypeWrapper<WorkQueueActionCount>;
  WorkQueueKindCount: ResolverTypeWrapper<WorkQueueKindCount>;
  WorkQueueUnitCount: ResolverTypeWrapper<Omit<WorkQueueUnitCount, 'area'> & { area: ResolversTypes['Area'] }>;
  WorkQueueCounts: ResolverTypeWrapper<WorkCounts>;
  WorkQueueConnection: ResolverTypeWrapper<Omit<WorkQueueConnection, 'nodes' | 'edges' | 'counts' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['WorkItem']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['WorkQueueEdge']>>, counts?: Maybe<ResolversTypes['WorkQueueCounts']>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  WorkQueueFilter: WorkQueueFilter;
  WorkOutcome: WorkOutcome;
  HandledWork: ResolverTypeWrapper<HandledItem>;
  HandledWorkEdge: ResolverTypeWrapper<Omit<HandledWorkEdge, 'node'> & { node: ResolversTypes['HandledWork'] }>;
  HandledWorkConnection: ResolverTypeWrapper<Omit<HandledWorkConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['HandledWork']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['HandledWorkEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  HandledWorkFilter: HandledWorkFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: CitizensActivity;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityConnection: Omit<ActivityConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Activity']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['ActivityEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  ActivityFilter: ActivityFilter;
  Area: AreaModel;
  Unit: Unit;
  UnitList: Omit<UnitList, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Offer: OfferModel;
  OfferList: Omit<OfferList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Offer']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  SystemStatus: SystemStatus;
  AccessLogEntry: LogEntry;
  AccessLogActor: AccessLogActor;
  AccessLogBasis: Omit<AccessLogBasis, 'area'> & { area: ResolversParentTypes['Area'] };
  AccessLogAnswer: Omit<AccessLogAnswer, 'area'> & { area: ResolversParentTypes['Area'] };
  AccessLogEntryEdge: Omit<AccessLogEntryEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  AccessLogEntryConnection: Omit<AccessLogEntryConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['AccessLogEntry']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['AccessLogEntryEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  AccessLogExport: AccessLogExport;
  AuditSample: Sample;
  SampledEntry: Omit<SampledEntry, 'entry'> & { entry?: Maybe<ResolversParentTypes['AccessLogEntry']> };
  AuditSampleEdge: Omit<AuditSampleEdge, 'node'> & { node: ResolversParentTypes['AuditSample'] };
  AuditSampleConnection: Omit<AuditSampleConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['AuditSample']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['AuditSampleEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  CommitAuditSampleInput: CommitAuditSampleInput;
  DrawAuditSampleInput: DrawAuditSampleInput;
  ReviewAuditSampleInput: ReviewAuditSampleInput;
  AuditSamplePayload: Omit<AuditSamplePayload, 'sample' | 'refusal'> & { sample?: Maybe<ResolversParentTypes['AuditSample']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnknownAuditSample: UnknownAuditSample;
  Citizen: CitizenModel;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  CPR: Scalars['CPR']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  GlassReview: GlassReview;
  BreakGlass: BreakGlassModel;
  BreakGlassEdge: Omit<BreakGlassEdge, 'node'> & { node: ResolversParentTypes['BreakGlass'] };
  BreakGlassConnection: Omit<BreakGlassConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['BreakGlass']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['BreakGlassEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  BreakGlassPayload: Omit<BreakGlassPayload, 'glass' | 'refusal'> & { glass?: Maybe<ResolversParentTypes['BreakGlass']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnknownBreakGlass: UnknownBreakGlass;
  BreakGlassInput: BreakGlassInput;
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  EndBreakGlassInput: EndBreakGlassInput;
  BreakGlassFilter: BreakGlassFilter;
  Viewer: Caller;
  Fact: Fact;
  CaseAssessment: CaseAssessmentModel;
  Case: CitizensCase;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseConnection: Omit<CaseConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Case']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['CaseEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  CaseFilter: CaseFilter;
  Address: Address;
  CitizenFilter: CitizenFilter;
  CitizenEdge: Omit<CitizenEdge, 'node'> & { node: ResolversParentTypes['Citizen'] };
  CitizenConnection: Omit<CitizenConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Citizen']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['CitizenEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  YouthDuty: Omit<YouthDuty, 'area'> & { area?: Maybe<ResolversParentTypes['Area']> };
  CommitteeCase: CaseRecord;
  ReadinessItem: ShownReadiness;
  CommitteeDecision: CommitteeDecisionModel;
  DecidedEffort: DecidedEffortModel;
  DecidedMandate: DecidedMandateModel;
  Dissent: Dissent;
  CommitteeAttendance: CommitteeAttendanceModel;
  CommitteeCaseEvent: RecordedCaseEvent;
  CommitteeCaseEdge: Omit<CommitteeCaseEdge, 'node'> & { node: ResolversParentTypes['CommitteeCase'] };
  CommitteeCaseConnection: Omit<CommitteeCaseConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['CommitteeCase']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['CommitteeCaseEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Committee: CommitteeOn;
  CommitteeArea: Omit<CommitteeArea, 'area'> & { area: ResolversParentTypes['Area'] };
  CommitteeMember: CommitteeMemberModel;
  CommitteeDeputy: CommitteeDeputy;
  CommitteeBottleneck: CommitteeBottleneck;
  CommitteeSpread: CommitteeSpread;
  Float: Scalars['Float']['output'];
  CommitteeWork: WaitingItem;
  NotReady: NotReady;
  NotQuorate: NotQuorate;
  WrongMembers: WrongMembers;
  ProposeCommitteeCaseInput: ProposeCommitteeCaseInput;
  ReferToCommitteeInput: ReferToCommitteeInput;
  DeclineCommitteeCaseInput: DeclineCommitteeCaseInput;
  LightCommitteeCaseInput: LightCommitteeCaseInput;
  DeclareReadyInput: DeclareReadyInput;
  ScheduleCommitteeCaseInput: ScheduleCommitteeCaseInput;
  TakeOffAgendaInput: TakeOffAgendaInput;
  SendBackCommitteeCaseInput: SendBackCommitteeCaseInput;
  DecidedEffortInput: DecidedEffortInput;
  DecidedMandateInput: DecidedMandateInput;
  DecidedPlanInput: DecidedPlanInput;
  CommitteeTargetInput: CommitteeTargetInput;
  CommitteeAttendanceInput: CommitteeAttendanceInput;
  DissentInput: DissentInput;
  DecideCommitteeCaseInput: DecideCommitteeCaseInput;
  SettleCommitteeCaseInput: SettleCommitteeCaseInput;
  WithdrawCommitteeCaseInput: WithdrawCommitteeCaseInput;
  CommitteeDeputyInput: CommitteeDeputyInput;
  CommitteeMemberInput: CommitteeMemberInput;
  SetCommitteeMembersInput: SetCommitteeMembersInput;
  CommitteeCaseFilter: CommitteeCaseFilter;
  CommitteeCasePayload: Omit<CommitteeCasePayload, 'committeeCase' | 'refusal'> & { committeeCase?: Maybe<ResolversParentTypes['CommitteeCase']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CommitteePayload: Omit<CommitteePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversParentTypes['Committee']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CommitteeCasePrefill: CommitteeCasePrefill;
  Plan: PlanRecord;
  Meeting: ShownMeeting;
  ConflictOfInterest: ConflictOfInterestModel;
  ConflictOfInterestEdge: Omit<ConflictOfInterestEdge, 'node'> & { node: ResolversParentTypes['ConflictOfInterest'] };
  ConflictOfInterestConnection: Omit<ConflictOfInterestConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['ConflictOfInterest']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['ConflictOfInterestEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  ConflictOfInterestPayload: Omit<ConflictOfInterestPayload, 'conflictOfInterest' | 'refusal'> & { conflictOfInterest?: Maybe<ResolversParentTypes['ConflictOfInterest']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnknownConflictOfInterest: UnknownConflictOfInterest;
  DeclareConflictOfInterestInput: DeclareConflictOfInterestInput;
  EndConflictOfInterestInput: EndConflictOfInterestInput;
  ConsentWithdrawal: ConsentWithdrawal;
  ConsentSeen: ConsentSeen;
  Consent: ConsentModel;
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentConnection: Omit<ConsentConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Consent']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['ConsentEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  InvalidArea: InvalidArea;
  UnknownConsent: UnknownConsent;
  RecordConsentInput: RecordConsentInput;
  WithdrawConsentInput: WithdrawConsentInput;
  MarkConsentSeenInput: MarkConsentSeenInput;
  ConsentPayload: Omit<ConsentPayload, 'consent' | 'refusal'> & { consent?: Maybe<ResolversParentTypes['Consent']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConsentFilter: ConsentFilter;
  ConsentMissing: ConsentMissing;
  Subscription: Record<PropertyKey, never>;
  Contact: CitizensContact;
  ContactList: Omit<ContactList, 'nodes' | 'coordinator' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Contact']>>, coordinator?: Maybe<ResolversParentTypes['Contact']>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  RevealCprPayload: Omit<RevealCprPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevealCprInput: RevealCprInput;
  DecisionSource: DecisionSourceModel;
  Appeal: Appeal;
  NotNotifiedRecipient: NotNotifiedModel;
  DecisionEvent: DecisionEventModel;
  BostoetteDecision: DecisionRecord;
  BostoetteDecisionEdge: Omit<BostoetteDecisionEdge, 'node'> & { node: ResolversParentTypes['BostoetteDecision'] };
  BostoetteDecisionConnection: Omit<BostoetteDecisionConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['BostoetteDecision']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['BostoetteDecisionEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  RepetitionInput: RepetitionInput;
  RegisterBostoetteDecisionInput: RegisterBostoetteDecisionInput;
  CorrectBostoetteDecisionInput: CorrectBostoetteDecisionInput;
  BostoetteDecisionPayload: Omit<BostoetteDecisionPayload, 'decision' | 'refusal'> & { decision?: Maybe<ResolversParentTypes['BostoetteDecision']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeadLetter: DeadLetterModel;
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeadLetterConnection: Omit<DeadLetterConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['DeadLetter']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['DeadLetterEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  UnknownDelivery: UnknownDelivery;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayDeliveryPayload: Omit<ReplayDeliveryPayload, 'deadLetter' | 'refusal'> & { deadLetter?: Maybe<ResolversParentTypes['DeadLetter']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Discrepancy: CitizensDiscrepancy;
  DiscrepancySettlement: CitizensDiscrepancy;
  DiscrepancyEvent: Omit<DiscrepancyEvent, 'area'> & { area?: Maybe<ResolversParentTypes['Area']> };
  DiscrepancyValue: Omit<DiscrepancyValue, 'area'> & { area: ResolversParentTypes['Area'] };
  DiscrepancyList: Omit<DiscrepancyList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Discrepancy']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  UnknownDiscrepancy: UnknownDiscrepancy;
  SettleDiscrepancyByCorrectionInput: SettleDiscrepancyByCorrectionInput;
  SettleDiscrepancyAsBothRightInput: SettleDiscrepancyAsBothRightInput;
  DiscrepancyPayload: Omit<DiscrepancyPayload, 'discrepancy' | 'refusal'> & { discrepancy?: Maybe<ResolversParentTypes['Discrepancy']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DrawingRight: DrawingRightModel;
  DrawingEntry: LedgerEntry;
  DrawingDeliverer: DrawingDeliverer;
  DrawingReservation: ReservationModel;
  DrawingEntryEdge: Omit<DrawingEntryEdge, 'node'> & { node: ResolversParentTypes['DrawingEntry'] };
  DrawingEntryConnection: Omit<DrawingEntryConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['DrawingEntry']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['DrawingEntryEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  DrawingWarning: DrawingWarning;
  DrawingRightPayload: Omit<DrawingRightPayload, 'reservation' | 'entry' | 'drawingRight' | 'refusal'> & { reservation?: Maybe<ResolversParentTypes['DrawingReservation']>, entry?: Maybe<ResolversParentTypes['DrawingEntry']>, drawingRight?: Maybe<ResolversParentTypes['DrawingRight']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Overdraft: Overdraft;
  NotCovered: NotCovered;
  InvalidAmount: InvalidAmount;
  UnknownReservation: UnknownReservation;
  UnknownEntry: UnknownEntry;
  ReserveBostoetteHoursInput: ReserveBostoetteHoursInput;
  DrawingDelivererInput: DrawingDelivererInput;
  DrawBostoetteHoursInput: DrawBostoetteHoursInput;
  ReleaseBostoetteHoursInput: ReleaseBostoetteHoursInput;
  CorrectBostoetteHoursInput: CorrectBostoetteHoursInput;
  SystemDrift: DriftModel;
  SystemDriftFilter: SystemDriftFilter;
  FormLimit: ResolversInterfaceTypes<ResolversParentTypes>['FormLimit'];
  TextLimit: TextLimit;
  NumberLimit: NumberLimit;
  DateLimit: DateLimit;
  CountLimit: CountLimit;
  UnusableGrant: UnusableGrantModel;
  UnusableGrantsCount: UnusableGrantsCount;
  GrantFeed: Omit<GrantFeed, 'area'> & { area: ResolversParentTypes['Area'] };
  UnknownGrant: UnknownGrant;
  UnknownGrantFeed: UnknownGrantFeed;
  ReadGrantFeedNowInput: ReadGrantFeedNowInput;
  ReadGrantNowInput: ReadGrantNowInput;
  ReadGrantFeedNowPayload: Omit<ReadGrantFeedNowPayload, 'grantFeed' | 'refusal'> & { grantFeed?: Maybe<ResolversParentTypes['GrantFeed']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReadGrantNowPayload: Omit<ReadGrantNowPayload, 'grant' | 'refusal'> & { grant?: Maybe<ResolversParentTypes['UnusableGrant']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  UnusableGrantEdge: Omit<UnusableGrantEdge, 'node'> & { node: ResolversParentTypes['UnusableGrant'] };
  UnusableGrantConnection: Omit<UnusableGrantConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['UnusableGrant']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['UnusableGrantEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  MandateWarning: MandateWarning;
  Mandate: MandateRecord;
  MandateDraw: ShownEntry;
  MandateEntry: ShownEntry;
  MandateEntryEdge: Omit<MandateEntryEdge, 'node'> & { node: ResolversParentTypes['MandateEntry'] };
  MandateEntryConnection: Omit<MandateEntryConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['MandateEntry']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['MandateEntryEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  MandatePayload: Omit<MandatePayload, 'mandate' | 'refusal'> & { mandate?: Maybe<ResolversParentTypes['Mandate']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MandatePeriodInput: MandatePeriodInput;
  DrawMandateInput: DrawMandateInput;
  ReturnMandateInput: ReturnMandateInput;
  CorrectMandateInput: CorrectMandateInput;
  Invitation: InvitationModel;
  MeetingAttendance: Attendance;
  SparringItem: ShownItem;
  MeetingEvent: RecordedMeetingEvent;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingConnection: Omit<MeetingConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Meeting']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['MeetingEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  MeetingPayload: Omit<MeetingPayload, 'meeting' | 'refusal'> & { meeting?: Maybe<ResolversParentTypes['Meeting']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MeetingFilter: MeetingFilter;
  PlanMeetingInput: PlanMeetingInput;
  InvitationInput: InvitationInput;
  CallMeetingInput: CallMeetingInput;
  MoveMeetingInput: MoveMeetingInput;
  AttendanceInput: AttendanceInput;
  HoldMeetingInput: HoldMeetingInput;
  MeetingFollowUpInput: MeetingFollowUpInput;
  NameStandInInput: NameStandInInput;
  CancelMeetingInput: CancelMeetingInput;
  AddSparringItemInput: AddSparringItemInput;
  AnswerSparringItemInput: AnswerSparringItemInput;
  Entrance: ShownEntrance;
  PlanWarning: PlanWarning;
  MeetingFull: MeetingFull;
  DisputeAnswer: DisputeAnswer;
  Sf2900Receipt: Sf2900Receipt;
  NotificationRecipient: NotificationRecord;
  Notification: NotificationRecord;
  NotificationEvent: RecordedNotificationEvent;
  NotificationArrival: Omit<NotificationArrival, 'waiting' | 'sources'> & { waiting: ReadonlyArray<ResolversParentTypes['Notification']>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  NotificationPayload: Omit<NotificationPayload, 'notification' | 'refusal'> & { notification?: Maybe<ResolversParentTypes['Notification']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  MarkNotificationSeenInput: MarkNotificationSeenInput;
  AcknowledgeNotificationInput: AcknowledgeNotificationInput;
  DisputeNotificationInput: DisputeNotificationInput;
  AnswerNotificationDisputeInput: AnswerNotificationDisputeInput;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationConnection: Omit<NotificationConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Notification']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['NotificationEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  NotificationFilter: NotificationFilter;
  SuggestedEffort: SuggestedEffortModel;
  PlanArea: PlanAreaModel;
  PlanMember: PlanMemberModel;
  PlanStandIn: PlanStandInModel;
  Goal: GoalModel;
  GoalAssessment: AssessmentModel;
  Effort: ShownEffort;
  PlanAnswer: PlanAnswer;
  StatutoryPlan: ShownStatutoryPlan;
  PlanEvent: RecordedPlanEvent;
  PlanChangedLine: PlanChangedLine;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanConnection: Omit<PlanConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Plan']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['PlanEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  PlanFilter: PlanFilter;
  PlanFigures: PlanFigures;
  PlanCount: PlanCount;
  PlanOutcomeCount: PlanOutcomeCount;
  PlanWork: WaitingItem;
  PlanExists: PlanExists;
  CommitteeNeeded: CommitteeNeeded;
  NoConsent: NoConsent;
  Unknown: Unknown;
  InvalidLevel: InvalidLevel;
  PlanMemberInput: PlanMemberInput;
  OpenPlanInput: OpenPlanInput;
  DecidePlanInput: DecidePlanInput;
  JoinPlanInput: JoinPlanInput;
  GoalInput: GoalInput;
  EffortInput: EffortInput;
  WritePlanInput: WritePlanInput;
  OfferPlanInput: OfferPlanInput;
  AnswerPlanInput: AnswerPlanInput;
  StartPlanInput: StartPlanInput;
  AssessmentInput: AssessmentInput;
  FollowUpPlanInput: FollowUpPlanInput;
  AssessGoalInput: AssessGoalInput;
  CloseGoalInput: CloseGoalInput;
  PausePlanInput: PausePlanInput;
  ResumePlanInput: ResumePlanInput;
  EndPlanInput: EndPlanInput;
  CorrectPlanOutcomeInput: CorrectPlanOutcomeInput;
  WithdrawPlanInput: WithdrawPlanInput;
  ClosePlanInput: ClosePlanInput;
  MarkPlanInErrorInput: MarkPlanInErrorInput;
  PlanPayload: Omit<PlanPayload, 'plan' | 'refusal'> & { plan?: Maybe<ResolversParentTypes['Plan']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PolicySetting: PolicySetting;
  WritingActionInput: WritingActionInput;
  WritePreview: Omit<WritePreview, 'writes' | 'refusal'> & { writes: ReadonlyArray<ResolversParentTypes['PreviewedWrite']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PreviewedWrite: OutboxMessage;
  ReferralDraft: ShownDraft;
  ReferralDraftEdge: Omit<ReferralDraftEdge, 'node'> & { node: ResolversParentTypes['ReferralDraft'] };
  ReferralDraftConnection: Omit<ReferralDraftConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['ReferralDraft']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['ReferralDraftEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  ReferralDraftPayload: Omit<ReferralDraftPayload, 'draft' | 'refusal'> & { draft?: Maybe<ResolversParentTypes['ReferralDraft']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeleteReferralDraftPayload: Omit<DeleteReferralDraftPayload, 'refusal'> & { refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SaveReferralDraftInput: SaveReferralDraftInput;
  SendReferralDraftInput: SendReferralDraftInput;
  DeleteReferralDraftInput: DeleteReferralDraftInput;
  LegalBasis: LegalBasisModel;
  ReferralUnit: Omit<ReferralUnit, 'area'> & { area: ResolversParentTypes['Area'] };
  Employee: Employee;
  Referral: ReferralModel;
  ReferralStop: ReferralModel;
  ReferralWaiting: ReferralWaiting;
  ReferralEvent: ReferralEventModel;
  ExternalReply: ReferralReply;
  ReferralDelivery: Omit<ReferralDelivery, 'area'> & { area: ResolversParentTypes['Area'] };
  Receipt: Receipt;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralConnection: ReferralPage;
  ReferralPreview: Omit<ReferralPreview, 'systems' | 'known' | 'refusal'> & { systems: ReadonlyArray<ResolversParentTypes['PreviewedSystem']>, known: ReadonlyArray<ResolversParentTypes['KnownFact']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PreviewedSystem: PreviewedSystemModel;
  PreviewedEntry: RenderedEntryModel;
  WithheldField: WithheldFieldModel;
  KnownFact: Omit<KnownFact, 'area'> & { area: ResolversParentTypes['Area'] };
  ReferralWarning: ReferralWarning;
  ReferralPayload: Omit<ReferralPayload, 'referral' | 'refusal'> & { referral?: Maybe<ResolversParentTypes['Referral']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReferralUnitInput: ReferralUnitInput;
  CreateReferralInput: CreateReferralInput;
  ReceiveReferralInput: ReceiveReferralInput;
  RequestReferralInformationInput: RequestReferralInformationInput;
  ProvideReferralInformationInput: ProvideReferralInformationInput;
  AcceptReferralInput: AcceptReferralInput;
  RejectReferralInput: RejectReferralInput;
  RedirectReferralInput: RedirectReferralInput;
  WithdrawReferralInput: WithdrawReferralInput;
  MarkReferralEnteredInErrorInput: MarkReferralEnteredInErrorInput;
  StartReferralInput: StartReferralInput;
  HoldReferralInput: HoldReferralInput;
  ResumeReferralInput: ResumeReferralInput;
  ReturnReferralInput: ReturnReferralInput;
  PostponeReferralInput: PostponeReferralInput;
  EmployeeInput: EmployeeInput;
  HandOverReferralInput: HandOverReferralInput;
  RequestReferralCancellationInput: RequestReferralCancellationInput;
  AnswerReferralCancellationInput: AnswerReferralCancellationInput;
  CompleteReferralInput: CompleteReferralInput;
  FailReferralInput: FailReferralInput;
  ReferralFilter: ReferralFilter;
  Refusal: RefusalModel;
  InputProblem: InputProblem;
  VersionConflict: VersionConflict;
  IdempotencyMismatch: IdempotencyMismatch;
  NotPossible: NotPossible;
  NotAllowed: NotAllowed;
  UnknownUnit: UnknownUnit;
  OwnArea: OwnArea;
  Missing: Missing;
  InvalidText: InvalidText;
  InvalidDate: InvalidDate;
  LeaderNeeded: LeaderNeeded;
  StalePreview: StalePreview;
  UnknownCitizen: UnknownCitizen;
  UnknownReferral: UnknownReferral;
  UnknownDecision: UnknownDecision;
  SourceUnavailable: SourceUnavailable;
  DecisionExists: DecisionExists;
  UnknownNotification: UnknownNotification;
  StaleBasis: StaleBasis;
  UnknownLegalBasis: UnknownLegalBasis;
  SourceReport: Omit<SourceReport, 'area'> & { area: ResolversParentTypes['Area'] };
  WorkQueueChange: WorkQueueChange;
  TimelineFilter: TimelineFilter;
  TimelineEvent: TimelineItem;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineConnection: Omit<TimelineConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['TimelineEvent']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['TimelineEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  UnderretningRoute: Omit<UnderretningRoute, 'area'> & { area: ResolversParentTypes['Area'] };
  ViewerFunction: ViewerFunction;
  ViewerUnit: Omit<ViewerUnit, 'area'> & { area: ResolversParentTypes['Area'] };
  ReferralReceiver: Omit<ReferralReceiver, 'area'> & { area: ResolversParentTypes['Area'] };
  ReferralReceiverList: Omit<ReferralReceiverList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['ReferralReceiver']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  WorkItem: WaitingItem;
  ReferralWork: WaitingItem;
  NotificationWork: WaitingItem;
  ConsentWork: WaitingItem;
  BreakGlassWork: WaitingItem;
  DeliveryWork: WaitingItem;
  MeetingWork: WaitingItem;
  WorkQueueEdge: Omit<WorkQueueEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  WorkQueueActionCount: WorkQueueActionCount;
  WorkQueueKindCount: WorkQueueKindCount;
  WorkQueueUnitCount: Omit<WorkQueueUnitCount, 'area'> & { area: ResolversParentTypes['Area'] };
  WorkQueueCounts: WorkCounts;
  WorkQueueConnection: Omit<WorkQueueConnection, 'nodes' | 'edges' | 'counts' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['WorkItem']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['WorkQueueEdge']>>, counts?: Maybe<ResolversParentTypes['WorkQueueCounts']>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  WorkQueueFilter: WorkQueueFilter;
  HandledWork: HandledItem;
  HandledWorkEdge: Omit<HandledWorkEdge, 'node'> & { node: ResolversParentTypes['HandledWork'] };
  HandledWorkConnection: Omit<HandledWorkConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['HandledWork']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['HandledWorkEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  HandledWorkFilter: HandledWorkFilter;
  Int: Scalars['Int']['output'];
};

export type VisibleToDirectiveArgs = {
  group?: Maybe<RoleGroup>;
  roles?: Maybe<ReadonlyArray<Role>>;
};

export type VisibleToDirectiveResolver<Result, Parent, ContextType = Context, Args = VisibleToDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComprisesDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type ComprisesDirectiveResolver<Result, Parent, ContextType = Context, Args = ComprisesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  systemStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  voluntary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Activity']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['UnitList'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['OfferList'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemStatus'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitList'] = ResolversParentTypes['UnitList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Unit']>>, ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfferListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferList'] = ResolversParentTypes['OfferList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Offer']>>, ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type SystemStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemStatus'] = ResolversParentTypes['SystemStatus']> = {
  state?: Resolver<ResolversTypes['SystemState'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['AccessLogAction']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['AccessLogActor'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['AccessLogBasis']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['AccessLogAnswer']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citizenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccessLogActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogActor'] = ResolversParentTypes['AccessLogActor']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['ViewerFunction']>, ParentType, ContextType>;
};

export type AccessLogBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogBasis'] = ResolversParentTypes['AccessLogBasis']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessLogAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogAnswer'] = ResolversParentTypes['AccessLogAnswer']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccessLogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntryEdge'] = ResolversParentTypes['AccessLogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntryConnection'] = ResolversParentTypes['AccessLogEntryConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessLogEntry']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessLogEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  completeUpTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completeFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessLogExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogExport'] = ResolversParentTypes['AccessLogExport']> = {
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  completeUpTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSample'] = ResolversParentTypes['AuditSample']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AuditSampleState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seedHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  committedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  drawn?: Resolver<ReadonlyArray<ResolversTypes['SampledEntry']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['AuditSampleAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SampledEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampledEntry'] = ResolversParentTypes['SampledEntry']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['AuditVerdict']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditSampleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSampleEdge'] = ResolversParentTypes['AuditSampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditSample'], ParentType, ContextType>;
};

export type AuditSampleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSampleConnection'] = ResolversParentTypes['AuditSampleConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditSample']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditSampleEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type AuditSamplePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSamplePayload'] = ResolversParentTypes['AuditSamplePayload']> = {
  sample?: Resolver<Maybe<ResolversTypes['AuditSample']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UnknownAuditSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownAuditSample'] = ResolversParentTypes['UnknownAuditSample']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogEntryConnection']>, ParentType, ContextType, RequireFields<CitizenAccessLogArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  age?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressProtected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<CitizenCasesArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactList'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CitizenActivitiesArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<CitizenTimelineArgs, 'order' | 'first'>>;
  discrepancies?: Resolver<ResolversTypes['DiscrepancyList'], ParentType, ContextType>;
  youthDuty?: Resolver<Maybe<ResolversTypes['YouthDuty']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['CitizenAction']>, ParentType, ContextType>;
  committeeCases?: Resolver<ResolversTypes['CommitteeCaseConnection'], ParentType, ContextType, RequireFields<CitizenCommitteeCasesArgs, 'first'>>;
  consents?: Resolver<ResolversTypes['ConsentConnection'], ParentType, ContextType, RequireFields<CitizenConsentsArgs, 'first'>>;
  bostoetteDecisions?: Resolver<ResolversTypes['BostoetteDecisionConnection'], ParentType, ContextType, RequireFields<CitizenBostoetteDecisionsArgs, 'first'>>;
  entrance?: Resolver<Maybe<ResolversTypes['Entrance']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<CitizenPlansArgs, 'first'>>;
  referralDraft?: Resolver<Maybe<ResolversTypes['ReferralDraft']>, ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<CitizenReferralsArgs, 'first'>>;
  waitingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextDeadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  citizenAccessLog?: Resolver<ResolversTypes['AccessLogEntryConnection'], ParentType, ContextType, RequireFields<QueryCitizenAccessLogArgs, 'cpr' | 'first'>>;
  accessLogExport?: Resolver<ResolversTypes['AccessLogExport'], ParentType, ContextType, RequireFields<QueryAccessLogExportArgs, 'cpr'>>;
  auditSamples?: Resolver<ResolversTypes['AuditSampleConnection'], ParentType, ContextType, RequireFields<QueryAuditSamplesArgs, 'first'>>;
  auditSample?: Resolver<Maybe<ResolversTypes['AuditSample']>, ParentType, ContextType, RequireFields<QueryAuditSampleArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenArgs, 'id'>>;
  citizenByCpr?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenByCprArgs, 'cpr' | 'purpose'>>;
  citizens?: Resolver<ResolversTypes['CitizenConnection'], ParentType, ContextType, RequireFields<QueryCitizensArgs, 'filter' | 'order' | 'first' | 'purpose'>>;
  breakGlassReviews?: Resolver<ResolversTypes['BreakGlassConnection'], ParentType, ContextType, RequireFields<QueryBreakGlassReviewsArgs, 'first'>>;
  committee?: Resolver<ResolversTypes['Committee'], ParentType, ContextType, Partial<QueryCommitteeArgs>>;
  committeeCase?: Resolver<Maybe<ResolversTypes['CommitteeCase']>, ParentType, ContextType, RequireFields<QueryCommitteeCaseArgs, 'id'>>;
  committeeCases?: Resolver<ResolversTypes['CommitteeCaseConnection'], ParentType, ContextType, RequireFields<QueryCommitteeCasesArgs, 'first' | 'purpose'>>;
  conflictsOfInterest?: Resolver<ResolversTypes['ConflictOfInterestConnection'], ParentType, ContextType, RequireFields<QueryConflictsOfInterestArgs, 'first'>>;
  bostoetteDecision?: Resolver<Maybe<ResolversTypes['BostoetteDecision']>, ParentType, ContextType, RequireFields<QueryBostoetteDecisionArgs, 'id'>>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  drawingRight?: Resolver<Maybe<ResolversTypes['DrawingRight']>, ParentType, ContextType, RequireFields<QueryDrawingRightArgs, 'purpose'>>;
  systemDrift?: Resolver<ReadonlyArray<ResolversTypes['SystemDrift']>, ParentType, ContextType, Partial<QuerySystemDriftArgs>>;
  formLimits?: Resolver<ReadonlyArray<ResolversTypes['FormLimit']>, ParentType, ContextType>;
  unusableGrants?: Resolver<ResolversTypes['UnusableGrantConnection'], ParentType, ContextType, RequireFields<QueryUnusableGrantsArgs, 'first'>>;
  grantFeeds?: Resolver<ReadonlyArray<ResolversTypes['GrantFeed']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'purpose' | 'first'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'purpose'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'first' | 'purpose'>>;
  planFigures?: Resolver<ResolversTypes['PlanFigures'], ParentType, ContextType, RequireFields<QueryPlanFiguresArgs, 'from' | 'to'>>;
  policy?: Resolver<ReadonlyArray<ResolversTypes['PolicySetting']>, ParentType, ContextType>;
  previewWrites?: Resolver<ResolversTypes['WritePreview'], ParentType, ContextType, RequireFields<QueryPreviewWritesArgs, 'action'>>;
  referralDrafts?: Resolver<ResolversTypes['ReferralDraftConnection'], ParentType, ContextType, RequireFields<QueryReferralDraftsArgs, 'first'>>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first' | 'purpose'>>;
  previewReferral?: Resolver<ResolversTypes['ReferralPreview'], ParentType, ContextType, RequireFields<QueryPreviewReferralArgs, 'input'>>;
  underretningRoute?: Resolver<Maybe<ResolversTypes['UnderretningRoute']>, ParentType, ContextType, RequireFields<QueryUnderretningRouteArgs, 'citizenId'>>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workQueue?: Resolver<ResolversTypes['WorkQueueConnection'], ParentType, ContextType, RequireFields<QueryWorkQueueArgs, 'first' | 'purpose'>>;
  handledWork?: Resolver<ResolversTypes['HandledWorkConnection'], ParentType, ContextType, RequireFields<QueryHandledWorkArgs, 'first' | 'purpose'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  commitAuditSample?: Resolver<ResolversTypes['AuditSamplePayload'], ParentType, ContextType, RequireFields<MutationCommitAuditSampleArgs, 'input'>>;
  drawAuditSample?: Resolver<ResolversTypes['AuditSamplePayload'], ParentType, ContextType, RequireFields<MutationDrawAuditSampleArgs, 'input'>>;
  reviewAuditSample?: Resolver<ResolversTypes['AuditSamplePayload'], ParentType, ContextType, RequireFields<MutationReviewAuditSampleArgs, 'input'>>;
  breakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  endBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationEndBreakGlassArgs, 'input'>>;
  reviewBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'input'>>;
  proposeCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationProposeCommitteeCaseArgs, 'input'>>;
  referToCommittee?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationReferToCommitteeArgs, 'input'>>;
  declineCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationDeclineCommitteeCaseArgs, 'input'>>;
  lightCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationLightCommitteeCaseArgs, 'input'>>;
  declareReady?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationDeclareReadyArgs, 'input'>>;
  scheduleCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationScheduleCommitteeCaseArgs, 'input'>>;
  takeOffAgenda?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationTakeOffAgendaArgs, 'input'>>;
  sendBackCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationSendBackCommitteeCaseArgs, 'input'>>;
  decideCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationDecideCommitteeCaseArgs, 'input'>>;
  settleCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationSettleCommitteeCaseArgs, 'input'>>;
  withdrawCommitteeCase?: Resolver<ResolversTypes['CommitteeCasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCommitteeCaseArgs, 'input'>>;
  setCommitteeMembers?: Resolver<ResolversTypes['CommitteePayload'], ParentType, ContextType, RequireFields<MutationSetCommitteeMembersArgs, 'input'>>;
  declareConflictOfInterest?: Resolver<ResolversTypes['ConflictOfInterestPayload'], ParentType, ContextType, RequireFields<MutationDeclareConflictOfInterestArgs, 'input'>>;
  endConflictOfInterest?: Resolver<ResolversTypes['ConflictOfInterestPayload'], ParentType, ContextType, RequireFields<MutationEndConflictOfInterestArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  markConsentSeen?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationMarkConsentSeenArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  revealCpr?: Resolver<ResolversTypes['RevealCprPayload'], ParentType, ContextType, RequireFields<MutationRevealCprArgs, 'input'>>;
  registerBostoetteDecision?: Resolver<ResolversTypes['BostoetteDecisionPayload'], ParentType, ContextType, RequireFields<MutationRegisterBostoetteDecisionArgs, 'input'>>;
  correctBostoetteDecision?: Resolver<ResolversTypes['BostoetteDecisionPayload'], ParentType, ContextType, RequireFields<MutationCorrectBostoetteDecisionArgs, 'input'>>;
  replayDelivery?: Resolver<ResolversTypes['ReplayDeliveryPayload'], ParentType, ContextType, RequireFields<MutationReplayDeliveryArgs, 'input'>>;
  settleDiscrepancyByCorrection?: Resolver<ResolversTypes['DiscrepancyPayload'], ParentType, ContextType, RequireFields<MutationSettleDiscrepancyByCorrectionArgs, 'input'>>;
  settleDiscrepancyAsBothRight?: Resolver<ResolversTypes['DiscrepancyPayload'], ParentType, ContextType, RequireFields<MutationSettleDiscrepancyAsBothRightArgs, 'input'>>;
  reserveBostoetteHours?: Resolver<ResolversTypes['DrawingRightPayload'], ParentType, ContextType, RequireFields<MutationReserveBostoetteHoursArgs, 'input'>>;
  drawBostoetteHours?: Resolver<ResolversTypes['DrawingRightPayload'], ParentType, ContextType, RequireFields<MutationDrawBostoetteHoursArgs, 'input'>>;
  releaseBostoetteHours?: Resolver<ResolversTypes['DrawingRightPayload'], ParentType, ContextType, RequireFields<MutationReleaseBostoetteHoursArgs, 'input'>>;
  correctBostoetteHours?: Resolver<ResolversTypes['DrawingRightPayload'], ParentType, ContextType, RequireFields<MutationCorrectBostoetteHoursArgs, 'input'>>;
  readGrantFeedNow?: Resolver<ResolversTypes['ReadGrantFeedNowPayload'], ParentType, ContextType, RequireFields<MutationReadGrantFeedNowArgs, 'input'>>;
  readGrantNow?: Resolver<ResolversTypes['ReadGrantNowPayload'], ParentType, ContextType, RequireFields<MutationReadGrantNowArgs, 'input'>>;
  drawMandate?: Resolver<ResolversTypes['MandatePayload'], ParentType, ContextType, RequireFields<MutationDrawMandateArgs, 'input'>>;
  returnMandate?: Resolver<ResolversTypes['MandatePayload'], ParentType, ContextType, RequireFields<MutationReturnMandateArgs, 'input'>>;
  correctMandate?: Resolver<ResolversTypes['MandatePayload'], ParentType, ContextType, RequireFields<MutationCorrectMandateArgs, 'input'>>;
  planMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationPlanMeetingArgs, 'input'>>;
  callMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationCallMeetingArgs, 'input'>>;
  moveMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationMoveMeetingArgs, 'input'>>;
  holdMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  nameStandIn?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationNameStandInArgs, 'input'>>;
  addSparringItem?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationAddSparringItemArgs, 'input'>>;
  answerSparringItem?: Resolver<ResolversTypes['MeetingPayload'], ParentType, ContextType, RequireFields<MutationAnswerSparringItemArgs, 'input'>>;
  markNotificationSeen?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationMarkNotificationSeenArgs, 'input'>>;
  acknowledgeNotification?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeNotificationArgs, 'input'>>;
  disputeNotification?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationDisputeNotificationArgs, 'input'>>;
  answerNotificationDispute?: Resolver<ResolversTypes['NotificationPayload'], ParentType, ContextType, RequireFields<MutationAnswerNotificationDisputeArgs, 'input'>>;
  openPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationOpenPlanArgs, 'input'>>;
  decidePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationDecidePlanArgs, 'input'>>;
  joinPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationJoinPlanArgs, 'input'>>;
  writePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationWritePlanArgs, 'input'>>;
  offerPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationOfferPlanArgs, 'input'>>;
  answerPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationAnswerPlanArgs, 'input'>>;
  startPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationStartPlanArgs, 'input'>>;
  followUpPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationFollowUpPlanArgs, 'input'>>;
  assessGoal?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationAssessGoalArgs, 'input'>>;
  closeGoal?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationCloseGoalArgs, 'input'>>;
  pausePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPausePlanArgs, 'input'>>;
  resumePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationResumePlanArgs, 'input'>>;
  endPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationEndPlanArgs, 'input'>>;
  correctPlanOutcome?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationCorrectPlanOutcomeArgs, 'input'>>;
  withdrawPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationWithdrawPlanArgs, 'input'>>;
  closePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationClosePlanArgs, 'input'>>;
  markPlanInError?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationMarkPlanInErrorArgs, 'input'>>;
  saveReferralDraft?: Resolver<ResolversTypes['ReferralDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveReferralDraftArgs, 'input'>>;
  sendReferralDraft?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationSendReferralDraftArgs, 'input'>>;
  deleteReferralDraft?: Resolver<ResolversTypes['DeleteReferralDraftPayload'], ParentType, ContextType, RequireFields<MutationDeleteReferralDraftArgs, 'input'>>;
  createReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationCreateReferralArgs, 'input'>>;
  receiveReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReceiveReferralArgs, 'input'>>;
  requestReferralInformation?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationRequestReferralInformationArgs, 'input'>>;
  provideReferralInformation?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationProvideReferralInformationArgs, 'input'>>;
  acceptReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  rejectReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationRejectReferralArgs, 'input'>>;
  returnReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationReturnReferralArgs, 'input'>>;
  handOverReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationHandOverReferralArgs, 'input'>>;
  postponeReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationPostponeReferralArgs, 'input'>>;
  redirectReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationRedirectReferralArgs, 'input'>>;
  withdrawReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
  markReferralEnteredInError?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationMarkReferralEnteredInErrorArgs, 'input'>>;
  startReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationStartReferralArgs, 'input'>>;
  holdReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationHoldReferralArgs, 'input'>>;
  resumeReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationResumeReferralArgs, 'input'>>;
  requestReferralCancellation?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationRequestReferralCancellationArgs, 'input'>>;
  answerReferralCancellation?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationAnswerReferralCancellationArgs, 'input'>>;
  completeReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationCompleteReferralArgs, 'input'>>;
  failReferral?: Resolver<ResolversTypes['ReferralPayload'], ParentType, ContextType, RequireFields<MutationFailReferralArgs, 'input'>>;
};

export interface CprScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CPR'], any> {
  name: 'CPR';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuditSample' | 'Citizen' | 'BreakGlass' | 'Case' | 'CommitteeCase' | 'Plan' | 'Meeting' | 'ConflictOfInterest' | 'Consent' | 'BostoetteDecision' | 'DeadLetter' | 'DrawingEntry' | 'DrawingReservation' | 'UnusableGrant' | 'Mandate' | 'Notification' | 'ReferralDraft' | 'Referral', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GlassReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlassReview'] = ResolversParentTypes['GlassReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['GlassVerdict'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GlassState'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unusual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['GlassReview']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakGlassEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassEdge'] = ResolversParentTypes['BreakGlassEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakGlass'], ParentType, ContextType>;
};

export type BreakGlassConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassConnection'] = ResolversParentTypes['BreakGlassConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakGlass']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakGlassEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  glass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UnknownBreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownBreakGlass'] = ResolversParentTypes['UnknownBreakGlass']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  breakGlassMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openBreakGlass?: Resolver<ResolversTypes['BreakGlassConnection'], ParentType, ContextType, RequireFields<ViewerOpenBreakGlassArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['ViewerFunction']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['ViewerUnit']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ViewerAction']>, ParentType, ContextType>;
  referralReceivers?: Resolver<ResolversTypes['ReferralReceiverList'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAssessment'] = ResolversParentTypes['CaseAssessment']> = {
  outcome?: Resolver<Maybe<ResolversTypes['AssessmentOutcome']>, ParentType, ContextType>;
  movesTo?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deepLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  systemStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['CaseAssessment']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Case']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitizenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenEdge'] = ResolversParentTypes['CitizenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citizen'], ParentType, ContextType>;
};

export type CitizenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitizenConnection'] = ResolversParentTypes['CitizenConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Citizen']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CitizenEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type YouthDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YouthDuty'] = ResolversParentTypes['YouthDuty']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  placed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CommitteeCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCase'] = ResolversParentTypes['CommitteeCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeCaseKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitteeCaseState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  informedException?: Resolver<Maybe<ResolversTypes['InformedException']>, ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  presenter?: Resolver<Maybe<ResolversTypes['PlanMember']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['PlanMember']>, ParentType, ContextType>;
  readiness?: Resolver<ReadonlyArray<ResolversTypes['ReadinessItem']>, ParentType, ContextType>;
  sentBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  agendaPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CommitteeDecision']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['CommitteeDecision']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['ReferralWaiting']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['CommitteeCaseAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CommitteeCaseEvent']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadinessItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessItem'] = ResolversParentTypes['ReadinessItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ReadinessItemKey'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessItemState'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['CitizensPart']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedSince?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CommitteeDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeDecision'] = ResolversParentTypes['CommitteeDecision']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CommitteeOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['CommitteeAgreement'], ParentType, ContextType>;
  dissents?: Resolver<ReadonlyArray<ResolversTypes['Dissent']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  settledBy?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  present?: Resolver<ReadonlyArray<ResolversTypes['CommitteeAttendance']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['PlanMember']>, ParentType, ContextType>;
  followUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  efforts?: Resolver<ReadonlyArray<ResolversTypes['DecidedEffort']>, ParentType, ContextType>;
  allows?: Resolver<ReadonlyArray<ResolversTypes['EssentialPlanChange']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['DecidedMandate']>, ParentType, ContextType>;
  backgroundGroup?: Resolver<ReadonlyArray<ResolversTypes['PlanMember']>, ParentType, ContextType>;
  backgroundReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toArea?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecidedEffortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidedEffort'] = ResolversParentTypes['DecidedEffort']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecidedMandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidedMandate'] = ResolversParentTypes['DecidedMandate']> = {
  amountOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['MandateKind']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DissentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dissent'] = ResolversParentTypes['Dissent']> = {
  member?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteeAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeAttendance'] = ResolversParentTypes['CommitteeAttendance']> = {
  member?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['CommitteePresence'], ParentType, ContextType>;
};

export type CommitteeCaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCaseEvent'] = ResolversParentTypes['CommitteeCaseEvent']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['CommitteeCaseAction'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitteeCaseState'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CommitteeDecision']>, ParentType, ContextType>;
};

export type CommitteeCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCaseEdge'] = ResolversParentTypes['CommitteeCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeCase'], ParentType, ContextType>;
};

export type CommitteeCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCaseConnection'] = ResolversParentTypes['CommitteeCaseConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommitteeCase']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommitteeCaseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type CommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Committee'] = ResolversParentTypes['Committee']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['CommitteeArea']>, ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['CommitteeBottleneck']>, ParentType, ContextType>;
  toStart?: Resolver<ResolversTypes['CommitteeSpread'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['CommitteeAction']>, ParentType, ContextType>;
};

export type CommitteeAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeArea'] = ResolversParentTypes['CommitteeArea']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeMemberKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['CommitteeDeputy']>, ParentType, ContextType>;
};

export type CommitteeDeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeDeputy'] = ResolversParentTypes['CommitteeDeputy']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteeBottleneckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeBottleneck'] = ResolversParentTypes['CommitteeBottleneck']> = {
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeSpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeSpread'] = ResolversParentTypes['CommitteeSpread']> = {
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeWork'] = ResolversParentTypes['CommitteeWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committeeCase?: Resolver<Maybe<ResolversTypes['CommitteeCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReady'] = ResolversParentTypes['NotReady']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotQuorateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotQuorate'] = ResolversParentTypes['NotQuorate']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongMembersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongMembers'] = ResolversParentTypes['WrongMembers']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCasePayload'] = ResolversParentTypes['CommitteeCasePayload']> = {
  committeeCase?: Resolver<Maybe<ResolversTypes['CommitteeCase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteePayload'] = ResolversParentTypes['CommitteePayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CommitteeCasePrefillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeCasePrefill'] = ResolversParentTypes['CommitteeCasePrefill']> = {
  kind?: Resolver<ResolversTypes['CommitteeCaseKind'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  casePrefill?: Resolver<Maybe<ResolversTypes['CommitteeCasePrefill']>, ParentType, ContextType>;
  committeeCases?: Resolver<ResolversTypes['CommitteeCaseConnection'], ParentType, ContextType, RequireFields<PlanCommitteeCasesArgs, 'first'>>;
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['PlanWarning']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PlanMeetingsArgs, 'first'>>;
  suggestedEfforts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SuggestedEffort']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PlanArea']>, ParentType, ContextType>;
  coordinator?: Resolver<ResolversTypes['PlanMember'], ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['PlanStandIn']>, ParentType, ContextType>;
  backgroundGroup?: Resolver<ReadonlyArray<ResolversTypes['PlanMember']>, ParentType, ContextType>;
  citizensWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  efforts?: Resolver<ReadonlyArray<ResolversTypes['Effort']>, ParentType, ContextType>;
  withheldEfforts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['PlanAnswer']>, ParentType, ContextType>;
  followUpOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  followedUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PlanForm'], ParentType, ContextType>;
  statutory?: Resolver<ReadonlyArray<ResolversTypes['StatutoryPlan']>, ParentType, ContextType>;
  workingDaysToStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PlanOutcome']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['ReferralWaiting']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['PlanAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PlanEvent']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  forCitizen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voluntaryNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  agenda?: Resolver<ResolversTypes['CommitteeCaseConnection'], ParentType, ContextType, RequireFields<MeetingAgendaArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SparringItem']>, ParentType, ContextType>;
  invited?: Resolver<ReadonlyArray<ResolversTypes['Invitation']>, ParentType, ContextType>;
  suggestedInvitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['MeetingAttendance']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['ReferralWaiting']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['MeetingAction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['MeetingEvent']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictOfInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ConflictOfInterestRelation'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ConflictOfInterestAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictOfInterestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOfInterestEdge'] = ResolversParentTypes['ConflictOfInterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConflictOfInterest'], ParentType, ContextType>;
};

export type ConflictOfInterestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOfInterestConnection'] = ResolversParentTypes['ConflictOfInterestConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConflictOfInterest']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConflictOfInterestEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type ConflictOfInterestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictOfInterestPayload'] = ResolversParentTypes['ConflictOfInterestPayload']> = {
  conflictOfInterest?: Resolver<Maybe<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UnknownConflictOfInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownConflictOfInterest'] = ResolversParentTypes['UnknownConflictOfInterest']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentWithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentWithdrawal'] = ResolversParentTypes['ConsentWithdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ConsentForm'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentSeenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentSeen'] = ResolversParentTypes['ConsentSeen']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['InformationKind']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  caseOrPurpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ConsentForm'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  heardBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedByGiver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unusual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['ConsentSeen']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['ConsentWithdrawal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ConsentAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type InvalidAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidArea'] = ResolversParentTypes['InvalidArea']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownConsent'] = ResolversParentTypes['UnknownConsent']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentPayload'] = ResolversParentTypes['ConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ConsentMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentMissing'] = ResolversParentTypes['ConsentMissing']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  citizenChanged?: SubscriptionResolver<Maybe<ResolversTypes['Citizen']>, "citizenChanged", ParentType, ContextType, RequireFields<SubscriptionCitizenChangedArgs, 'id'>>;
  planChanged?: SubscriptionResolver<Maybe<ResolversTypes['Plan']>, "planChanged", ParentType, ContextType, RequireFields<SubscriptionPlanChangedArgs, 'id'>>;
  referralChanged?: SubscriptionResolver<Maybe<ResolversTypes['Referral']>, "referralChanged", ParentType, ContextType, RequireFields<SubscriptionReferralChangedArgs, 'id'>>;
  workQueueChanged?: SubscriptionResolver<ResolversTypes['WorkQueueChange'], "workQueueChanged", ParentType, ContextType>;
  notificationArrived?: SubscriptionResolver<ResolversTypes['NotificationArrival'], "notificationArrived", ParentType, ContextType, RequireFields<SubscriptionNotificationArrivedArgs, 'purpose'>>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initials?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContactRole'], ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContactListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactList'] = ResolversParentTypes['ContactList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Contact']>>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  morePrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type RevealCprPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealCprPayload'] = ResolversParentTypes['RevealCprPayload']> = {
  cpr?: Resolver<Maybe<ResolversTypes['CPR']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DecisionSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionSource'] = ResolversParentTypes['DecisionSource']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DecisionOrigin'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotNotifiedRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotNotifiedRecipient'] = ResolversParentTypes['NotNotifiedRecipient']> = {
  role?: Resolver<ResolversTypes['RecipientRole'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotNotifiedReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEvent'] = ResolversParentTypes['DecisionEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['NotificationRecipient']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  actionTaken?: Resolver<Maybe<ResolversTypes['ActionTaken']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DisputeReason']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DisputeOutcome']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BostoetteDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BostoetteDecision'] = ResolversParentTypes['BostoetteDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minutesPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voluntary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voluntaryNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  informedException?: Resolver<Maybe<ResolversTypes['InformedException']>, ParentType, ContextType>;
  appeal?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DecisionSource'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['BostoetteDecision']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['BostoetteDecision']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  notNotified?: Resolver<ReadonlyArray<ResolversTypes['NotNotifiedRecipient']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DecisionEvent']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['BostoetteDecisionAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BostoetteDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BostoetteDecisionEdge'] = ResolversParentTypes['BostoetteDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BostoetteDecision'], ParentType, ContextType>;
};

export type BostoetteDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BostoetteDecisionConnection'] = ResolversParentTypes['BostoetteDecisionConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BostoetteDecision']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BostoetteDecisionEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type BostoetteDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BostoetteDecisionPayload'] = ResolversParentTypes['BostoetteDecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['BostoetteDecision']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DeliveryFailure']>, ParentType, ContextType>;
  replays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  behind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeadLetter']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeadLetterEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type UnknownDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownDelivery'] = ResolversParentTypes['UnknownDelivery']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDeliveryPayload'] = ResolversParentTypes['ReplayDeliveryPayload']> = {
  deadLetter?: Resolver<Maybe<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['DiscrepancyField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyValue']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiscrepancyState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['DiscrepancySettlement']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyEvent']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyAction']>, ParentType, ContextType>;
};

export type DiscrepancySettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancySettlement'] = ResolversParentTypes['DiscrepancySettlement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  rightArea?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiscrepancyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyEvent'] = ResolversParentTypes['DiscrepancyEvent']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DiscrepancyEventKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiscrepancyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyValue'] = ResolversParentTypes['DiscrepancyValue']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscrepancyListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyList'] = ResolversParentTypes['DiscrepancyList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Discrepancy']>>, ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type UnknownDiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownDiscrepancy'] = ResolversParentTypes['UnknownDiscrepancy']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyPayload'] = ResolversParentTypes['DiscrepancyPayload']> = {
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DrawingRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingRight'] = ResolversParentTypes['DrawingRight']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  poolMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['DrawingEntryConnection'], ParentType, ContextType, RequireFields<DrawingRightEntriesArgs, 'first'>>;
};

export type DrawingEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingEntry'] = ResolversParentTypes['DrawingEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DrawingEntryKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['DrawingReservation']>, ParentType, ContextType>;
  decisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  deliverer?: Resolver<Maybe<ResolversTypes['DrawingDeliverer']>, ParentType, ContextType>;
  correctsId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['DrawingEntryAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingDelivererResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingDeliverer'] = ResolversParentTypes['DrawingDeliverer']> = {
  caseworker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawingReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingReservation'] = ResolversParentTypes['DrawingReservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  movedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawingReservationState'], ParentType, ContextType>;
  reservedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['DrawingReservationAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawingEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingEntryEdge'] = ResolversParentTypes['DrawingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DrawingEntry'], ParentType, ContextType>;
};

export type DrawingEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingEntryConnection'] = ResolversParentTypes['DrawingEntryConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawingEntry']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DrawingEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type DrawingWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingWarning'] = ResolversParentTypes['DrawingWarning']> = {
  code?: Resolver<ResolversTypes['DrawingWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawingRightPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawingRightPayload'] = ResolversParentTypes['DrawingRightPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['DrawingReservation']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['DrawingEntry']>, ParentType, ContextType>;
  drawingRight?: Resolver<Maybe<ResolversTypes['DrawingRight']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DrawingWarning']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OverdraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overdraft'] = ResolversParentTypes['Overdraft']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  availableMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availableOere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotCoveredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotCovered'] = ResolversParentTypes['NotCovered']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  prefill?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidAmount'] = ResolversParentTypes['InvalidAmount']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownReservation'] = ResolversParentTypes['UnknownReservation']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownEntry'] = ResolversParentTypes['UnknownEntry']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemDriftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemDrift'] = ResolversParentTypes['SystemDrift']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DriftKind'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FormLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormLimit'] = ResolversParentTypes['FormLimit']> = {
  __resolveType: TypeResolveFn<'TextLimit' | 'NumberLimit' | 'DateLimit' | 'CountLimit', ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextLimit'] = ResolversParentTypes['TextLimit']> = {
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberLimit'] = ResolversParentTypes['NumberLimit']> = {
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateLimit'] = ResolversParentTypes['DateLimit']> = {
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountLimit'] = ResolversParentTypes['CountLimit']> = {
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnusableGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusableGrant'] = ResolversParentTypes['UnusableGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnusableGrantReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnusableGrantsCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusableGrantsCount'] = ResolversParentTypes['UnusableGrantsCount']> = {
  reason?: Resolver<ResolversTypes['UnusableGrantReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantFeed'] = ResolversParentTypes['GrantFeed']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['GrantFeedStanding'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ageInSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['SourceErrorCode']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unusable?: Resolver<ReadonlyArray<ResolversTypes['UnusableGrantsCount']>, ParentType, ContextType>;
};

export type UnknownGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownGrant'] = ResolversParentTypes['UnknownGrant']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownGrantFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownGrantFeed'] = ResolversParentTypes['UnknownGrantFeed']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadGrantFeedNowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadGrantFeedNowPayload'] = ResolversParentTypes['ReadGrantFeedNowPayload']> = {
  grantFeed?: Resolver<Maybe<ResolversTypes['GrantFeed']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReadGrantNowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadGrantNowPayload'] = ResolversParentTypes['ReadGrantNowPayload']> = {
  grant?: Resolver<Maybe<ResolversTypes['UnusableGrant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UnusableGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusableGrantEdge'] = ResolversParentTypes['UnusableGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnusableGrant'], ParentType, ContextType>;
};

export type UnusableGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusableGrantConnection'] = ResolversParentTypes['UnusableGrantConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnusableGrant']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnusableGrantEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type MandateWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateWarning'] = ResolversParentTypes['MandateWarning']> = {
  code?: Resolver<ResolversTypes['MandateWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  amountOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsedOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['MandateKind']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['MandateEntryConnection'], ParentType, ContextType, RequireFields<MandateEntriesArgs, 'first'>>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['MandateWarning']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['MandateAction']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateDraw'] = ResolversParentTypes['MandateDraw']> = {
  kind?: Resolver<ResolversTypes['MandateKind'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MandateEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEntry'] = ResolversParentTypes['MandateEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MandateEntryKind'], ParentType, ContextType>;
  amountOere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes['MandateDraw']>, ParentType, ContextType>;
  ofId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['MandateEntryAction']>, ParentType, ContextType>;
};

export type MandateEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEntryEdge'] = ResolversParentTypes['MandateEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MandateEntry'], ParentType, ContextType>;
};

export type MandateEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandateEntryConnection'] = ResolversParentTypes['MandateEntryConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MandateEntry']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MandateEntryEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type MandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MandatePayload'] = ResolversParentTypes['MandatePayload']> = {
  mandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseworker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingAttendance'] = ResolversParentTypes['MeetingAttendance']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type SparringItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SparringItem'] = ResolversParentTypes['SparringItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SparringOutcome']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type MeetingEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEvent'] = ResolversParentTypes['MeetingEvent']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['MeetingAction'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  meetingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Meeting']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeetingEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type MeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPayload'] = ResolversParentTypes['MeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EntranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entrance'] = ResolversParentTypes['Entrance']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EntranceSource']>, ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type PlanWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanWarning'] = ResolversParentTypes['PlanWarning']> = {
  code?: Resolver<ResolversTypes['PlanWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingFull'] = ResolversParentTypes['MeetingFull']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeAnswer'] = ResolversParentTypes['DisputeAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DisputeOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Sf2900ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sf2900Receipt'] = ResolversParentTypes['Sf2900Receipt']> = {
  word?: Resolver<ResolversTypes['Sf2900Word'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Sf2900Level'], ParentType, ContextType>;
};

export type NotificationRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRecipient'] = ResolversParentTypes['NotificationRecipient']> = {
  roles?: Resolver<ReadonlyArray<ResolversTypes['RecipientRole']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['RecipientFallback']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['BostoetteDecision']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minutesPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supersedesEarlier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['NotificationRecipient'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  sf2900?: Resolver<Maybe<ResolversTypes['Sf2900Receipt']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['ReferralWaiting']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['NotificationAction']>, ParentType, ContextType>;
  actionTaken?: Resolver<Maybe<ResolversTypes['ActionTaken']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DisputeReason']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputeAnswer?: Resolver<Maybe<ResolversTypes['DisputeAnswer']>, ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['Receipt']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['NotificationEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEvent'] = ResolversParentTypes['NotificationEvent']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['NotificationAction'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  actionTaken?: Resolver<Maybe<ResolversTypes['ActionTaken']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DisputeReason']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DisputeOutcome']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationArrivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationArrival'] = ResolversParentTypes['NotificationArrival']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type NotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPayload'] = ResolversParentTypes['NotificationPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notification']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotificationEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type SuggestedEffortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedEffort'] = ResolversParentTypes['SuggestedEffort']> = {
  kind?: Resolver<ResolversTypes['SuggestedEffortKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type PlanAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanArea'] = ResolversParentTypes['PlanArea']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  joinedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type PlanMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMember'] = ResolversParentTypes['PlanMember']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseworker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanStandInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStandIn'] = ResolversParentTypes['PlanStandIn']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseworker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoalKind'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['EndGoal']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inCitizensWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['GoalAssessment']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['GoalResult']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closingText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GoalAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalAssessment'] = ResolversParentTypes['GoalAssessment']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  byCitizen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EffortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Effort'] = ResolversParentTypes['Effort']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voluntary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['EffortProgress'], ParentType, ContextType>;
};

export type PlanAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAnswer'] = ResolversParentTypes['PlanAnswer']> = {
  kind?: Resolver<ResolversTypes['PlanAnswerKind'], ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PlanAnswerForm'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatutoryPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryPlan'] = ResolversParentTypes['StatutoryPlan']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replacedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  standsSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlanEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEvent'] = ResolversParentTypes['PlanEvent']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['PlanAction'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlanChangedLine']>, ParentType, ContextType>;
};

export type PlanChangedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChangedLine'] = ResolversParentTypes['PlanChangedLine']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Plan']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type PlanFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanFigures'] = ResolversParentTypes['PlanFigures']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PlanCount'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['PlanCount'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['PlanOutcomeCount']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['PlanCount'], ParentType, ContextType>;
};

export type PlanCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanCount'] = ResolversParentTypes['PlanCount']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanOutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanOutcomeCount'] = ResolversParentTypes['PlanOutcomeCount']> = {
  outcome?: Resolver<ResolversTypes['PlanOutcome'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['PlanCount'], ParentType, ContextType>;
};

export type PlanWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanWork'] = ResolversParentTypes['PlanWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanExists'] = ResolversParentTypes['PlanExists']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeNeeded'] = ResolversParentTypes['CommitteeNeeded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prefill?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoConsent'] = ResolversParentTypes['NoConsent']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unknown'] = ResolversParentTypes['Unknown']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidLevel'] = ResolversParentTypes['InvalidLevel']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PolicySettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicySetting'] = ResolversParentTypes['PolicySetting']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  default?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WritePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WritePreview'] = ResolversParentTypes['WritePreview']> = {
  writes?: Resolver<ReadonlyArray<ResolversTypes['PreviewedWrite']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PreviewedWriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedWrite'] = ResolversParentTypes['PreviewedWrite']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReferralDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDraft'] = ResolversParentTypes['ReferralDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['ReferralUnit']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['ReferralUnit']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  informedException?: Resolver<Maybe<ResolversTypes['InformedException']>, ParentType, ContextType>;
  desiredOutcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  background?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ReferralAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralDraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDraftEdge'] = ResolversParentTypes['ReferralDraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReferralDraft'], ParentType, ContextType>;
};

export type ReferralDraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDraftConnection'] = ResolversParentTypes['ReferralDraftConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralDraft']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralDraftEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type ReferralDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDraftPayload'] = ResolversParentTypes['ReferralDraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['ReferralDraft']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeleteReferralDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteReferralDraftPayload'] = ResolversParentTypes['DeleteReferralDraftPayload']> = {
  draftId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliveryFailureResolvers = EnumResolverSignature<{ UNREACHABLE?: any, TIMED_OUT?: any, REFUSED?: any, NOT_UNDERSTOOD?: any, BUSY?: any, PAUSED?: any, CANCELLED?: any, NOT_CONFIGURED?: any, UNKNOWN_PERSON?: any, INACCESSIBLE?: any, NEW_CPR?: any, NOT_THERE?: any, BROKEN?: any }, ResolversTypes['DeliveryFailure']>;

export type ReferralUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralUnit'] = ResolversParentTypes['ReferralUnit']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cprMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['ReferralUnit'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['ReferralUnit'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  informedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  informedException?: Resolver<Maybe<ResolversTypes['InformedException']>, ParentType, ContextType>;
  desiredOutcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['ReferralAction']>, ParentType, ContextType>;
  colleagues?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['ReferralWaiting']>, ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReferralEvent']>, ParentType, ContextType>;
  externalReplies?: Resolver<ReadonlyArray<ResolversTypes['ExternalReply']>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ReferralStop']>, ParentType, ContextType>;
  redirectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnedToEarlierUnit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  fieldsTyped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fieldsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralStop'] = ResolversParentTypes['ReferralStop']> = {
  unit?: Resolver<ResolversTypes['ReferralUnit'], ParentType, ContextType>;
  redirectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
};

export type ReferralWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralWaiting'] = ResolversParentTypes['ReferralWaiting']> = {
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaderOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEvent'] = ResolversParentTypes['ReferralEvent']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ReferralAction'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReferralState'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReferralOutcome']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type ExternalReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalReply'] = ResolversParentTypes['ExternalReply']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExternalReplyKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReferralDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDelivery'] = ResolversParentTypes['ReferralDelivery']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DeliveryFailure']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['Receipt']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  layer?: Resolver<ResolversTypes['ReceiptLayer'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceiptState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Referral']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type ReferralPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralPreview'] = ResolversParentTypes['ReferralPreview']> = {
  systems?: Resolver<ReadonlyArray<ResolversTypes['PreviewedSystem']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ReferralWarning']>, ParentType, ContextType>;
  known?: Resolver<ReadonlyArray<ResolversTypes['KnownFact']>, ParentType, ContextType>;
  fieldsTyped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fieldsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previewToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PreviewedSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedSystem'] = ResolversParentTypes['PreviewedSystem']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['PreviewedEntry']>, ParentType, ContextType>;
  withheldFields?: Resolver<ReadonlyArray<ResolversTypes['WithheldField']>, ParentType, ContextType>;
};

export type PreviewedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedEntry'] = ResolversParentTypes['PreviewedEntry']> = {
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WithheldFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithheldField'] = ResolversParentTypes['WithheldField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KnownFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownFact'] = ResolversParentTypes['KnownFact']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralWarning'] = ResolversParentTypes['ReferralWarning']> = {
  code?: Resolver<ResolversTypes['ReferralWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralPayload'] = ResolversParentTypes['ReferralPayload']> = {
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'UnknownAuditSample' | 'UnknownBreakGlass' | 'NotReady' | 'NotQuorate' | 'WrongMembers' | 'UnknownConflictOfInterest' | 'InvalidArea' | 'UnknownConsent' | 'ConsentMissing' | 'UnknownDelivery' | 'UnknownDiscrepancy' | 'Overdraft' | 'NotCovered' | 'InvalidAmount' | 'UnknownReservation' | 'UnknownEntry' | 'UnknownGrant' | 'UnknownGrantFeed' | 'MeetingFull' | 'PlanExists' | 'CommitteeNeeded' | 'NoConsent' | 'Unknown' | 'InvalidLevel' | 'VersionConflict' | 'IdempotencyMismatch' | 'NotPossible' | 'NotAllowed' | 'UnknownUnit' | 'OwnArea' | 'Missing' | 'InvalidText' | 'InvalidDate' | 'LeaderNeeded' | 'StalePreview' | 'UnknownCitizen' | 'UnknownReferral' | 'UnknownDecision' | 'SourceUnavailable' | 'DecisionExists' | 'UnknownNotification' | 'StaleBasis' | 'UnknownLegalBasis', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyMismatch'] = ResolversParentTypes['IdempotencyMismatch']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotPossibleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPossible'] = ResolversParentTypes['NotPossible']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownUnit'] = ResolversParentTypes['UnknownUnit']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnArea'] = ResolversParentTypes['OwnArea']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Missing'] = ResolversParentTypes['Missing']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidText'] = ResolversParentTypes['InvalidText']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidDate'] = ResolversParentTypes['InvalidDate']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNeeded'] = ResolversParentTypes['LeaderNeeded']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StalePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StalePreview'] = ResolversParentTypes['StalePreview']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownCitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCitizen'] = ResolversParentTypes['UnknownCitizen']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownReferral'] = ResolversParentTypes['UnknownReferral']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownDecision'] = ResolversParentTypes['UnknownDecision']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceUnavailable'] = ResolversParentTypes['SourceUnavailable']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionExists'] = ResolversParentTypes['DecisionExists']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownNotification'] = ResolversParentTypes['UnknownNotification']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleBasis'] = ResolversParentTypes['StaleBasis']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownLegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownLegalBasis'] = ResolversParentTypes['UnknownLegalBasis']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  legalBases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceReport'] = ResolversParentTypes['SourceReport']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['SourceErrorCode']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedBy?: Resolver<ReadonlyArray<ResolversTypes['AccessOpening']>, ParentType, ContextType>;
};

export type WorkQueueChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueChange'] = ResolversParentTypes['WorkQueueChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineEventKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['BostoetteDecision']>, ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type UnderretningRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnderretningRoute'] = ResolversParentTypes['UnderretningRoute']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerFunction'] = ResolversParentTypes['ViewerFunction']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerUnit'] = ResolversParentTypes['ViewerUnit']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type ReferralReceiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralReceiver'] = ResolversParentTypes['ReferralReceiver']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canReceive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReferralReceiverListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralReceiverList'] = ResolversParentTypes['ReferralReceiverList']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralReceiver']>>, ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  __resolveType: TypeResolveFn<'CommitteeWork' | 'PlanWork' | 'ReferralWork' | 'NotificationWork' | 'ConsentWork' | 'BreakGlassWork' | 'DeliveryWork' | 'MeetingWork', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralWork'] = ResolversParentTypes['ReferralWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationWork'] = ResolversParentTypes['NotificationWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentWork'] = ResolversParentTypes['ConsentWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakGlassWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassWork'] = ResolversParentTypes['BreakGlassWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breakGlass?: Resolver<ResolversTypes['BreakGlass'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryWork'] = ResolversParentTypes['DeliveryWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['ReferralDelivery']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentReferral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  sentNotification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  sentPlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingWork'] = ResolversParentTypes['MeetingWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetingKind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkQueueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueEdge'] = ResolversParentTypes['WorkQueueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
};

export type WorkQueueActionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueActionCount'] = ResolversParentTypes['WorkQueueActionCount']> = {
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkQueueKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueKindCount'] = ResolversParentTypes['WorkQueueKindCount']> = {
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkQueueUnitCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueUnitCount'] = ResolversParentTypes['WorkQueueUnitCount']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkQueueCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueCounts'] = ResolversParentTypes['WorkQueueCounts']> = {
  byAction?: Resolver<ReadonlyArray<ResolversTypes['WorkQueueActionCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['WorkQueueKindCount']>, ParentType, ContextType>;
  byUnit?: Resolver<ReadonlyArray<ResolversTypes['WorkQueueUnitCount']>, ParentType, ContextType>;
};

export type WorkQueueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkQueueConnection'] = ResolversParentTypes['WorkQueueConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkItem']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkQueueEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['WorkQueueCounts']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type HandledWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandledWork'] = ResolversParentTypes['HandledWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WorkAction'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['WaitingFor'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WorkOutcome'], ParentType, ContextType>;
  cprMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
  committeeCase?: Resolver<Maybe<ResolversTypes['CommitteeCase']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type HandledWorkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandledWorkEdge'] = ResolversParentTypes['HandledWorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandledWork'], ParentType, ContextType>;
};

export type HandledWorkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandledWorkConnection'] = ResolversParentTypes['HandledWorkConnection']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HandledWork']>>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HandledWorkEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitList?: UnitListResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferList?: OfferListResolvers<ContextType>;
  SystemStatus?: SystemStatusResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogActor?: AccessLogActorResolvers<ContextType>;
  AccessLogBasis?: AccessLogBasisResolvers<ContextType>;
  AccessLogAnswer?: AccessLogAnswerResolvers<ContextType>;
  AccessLogEntryEdge?: AccessLogEntryEdgeResolvers<ContextType>;
  AccessLogEntryConnection?: AccessLogEntryConnectionResolvers<ContextType>;
  AccessLogExport?: AccessLogExportResolvers<ContextType>;
  AuditSample?: AuditSampleResolvers<ContextType>;
  SampledEntry?: SampledEntryResolvers<ContextType>;
  AuditSampleEdge?: AuditSampleEdgeResolvers<ContextType>;
  AuditSampleConnection?: AuditSampleConnectionResolvers<ContextType>;
  AuditSamplePayload?: AuditSamplePayloadResolvers<ContextType>;
  UnknownAuditSample?: UnknownAuditSampleResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CPR?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  GlassReview?: GlassReviewResolvers<ContextType>;
  BreakGlass?: BreakGlassResolvers<ContextType>;
  BreakGlassEdge?: BreakGlassEdgeResolvers<ContextType>;
  BreakGlassConnection?: BreakGlassConnectionResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  UnknownBreakGlass?: UnknownBreakGlassResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  CaseAssessment?: CaseAssessmentResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  CitizenEdge?: CitizenEdgeResolvers<ContextType>;
  CitizenConnection?: CitizenConnectionResolvers<ContextType>;
  YouthDuty?: YouthDutyResolvers<ContextType>;
  CommitteeCase?: CommitteeCaseResolvers<ContextType>;
  ReadinessItem?: ReadinessItemResolvers<ContextType>;
  CommitteeDecision?: CommitteeDecisionResolvers<ContextType>;
  DecidedEffort?: DecidedEffortResolvers<ContextType>;
  DecidedMandate?: DecidedMandateResolvers<ContextType>;
  Dissent?: DissentResolvers<ContextType>;
  CommitteeAttendance?: CommitteeAttendanceResolvers<ContextType>;
  CommitteeCaseEvent?: CommitteeCaseEventResolvers<ContextType>;
  CommitteeCaseEdge?: CommitteeCaseEdgeResolvers<ContextType>;
  CommitteeCaseConnection?: CommitteeCaseConnectionResolvers<ContextType>;
  Committee?: CommitteeResolvers<ContextType>;
  CommitteeArea?: CommitteeAreaResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  CommitteeDeputy?: CommitteeDeputyResolvers<ContextType>;
  CommitteeBottleneck?: CommitteeBottleneckResolvers<ContextType>;
  CommitteeSpread?: CommitteeSpreadResolvers<ContextType>;
  CommitteeWork?: CommitteeWorkResolvers<ContextType>;
  NotReady?: NotReadyResolvers<ContextType>;
  NotQuorate?: NotQuorateResolvers<ContextType>;
  WrongMembers?: WrongMembersResolvers<ContextType>;
  CommitteeCasePayload?: CommitteeCasePayloadResolvers<ContextType>;
  CommitteePayload?: CommitteePayloadResolvers<ContextType>;
  CommitteeCasePrefill?: CommitteeCasePrefillResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  ConflictOfInterestEdge?: ConflictOfInterestEdgeResolvers<ContextType>;
  ConflictOfInterestConnection?: ConflictOfInterestConnectionResolvers<ContextType>;
  ConflictOfInterestPayload?: ConflictOfInterestPayloadResolvers<ContextType>;
  UnknownConflictOfInterest?: UnknownConflictOfInterestResolvers<ContextType>;
  ConsentWithdrawal?: ConsentWithdrawalResolvers<ContextType>;
  ConsentSeen?: ConsentSeenResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  InvalidArea?: InvalidAreaResolvers<ContextType>;
  UnknownConsent?: UnknownConsentResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  ConsentMissing?: ConsentMissingResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactList?: ContactListResolvers<ContextType>;
  RevealCprPayload?: RevealCprPayloadResolvers<ContextType>;
  DecisionSource?: DecisionSourceResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  NotNotifiedRecipient?: NotNotifiedRecipientResolvers<ContextType>;
  DecisionEvent?: DecisionEventResolvers<ContextType>;
  BostoetteDecision?: BostoetteDecisionResolvers<ContextType>;
  BostoetteDecisionEdge?: BostoetteDecisionEdgeResolvers<ContextType>;
  BostoetteDecisionConnection?: BostoetteDecisionConnectionResolvers<ContextType>;
  BostoetteDecisionPayload?: BostoetteDecisionPayloadResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  UnknownDelivery?: UnknownDeliveryResolvers<ContextType>;
  ReplayDeliveryPayload?: ReplayDeliveryPayloadResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancySettlement?: DiscrepancySettlementResolvers<ContextType>;
  DiscrepancyEvent?: DiscrepancyEventResolvers<ContextType>;
  DiscrepancyValue?: DiscrepancyValueResolvers<ContextType>;
  DiscrepancyList?: DiscrepancyListResolvers<ContextType>;
  UnknownDiscrepancy?: UnknownDiscrepancyResolvers<ContextType>;
  DiscrepancyPayload?: DiscrepancyPayloadResolvers<ContextType>;
  DrawingRight?: DrawingRightResolvers<ContextType>;
  DrawingEntry?: DrawingEntryResolvers<ContextType>;
  DrawingDeliverer?: DrawingDelivererResolvers<ContextType>;
  DrawingReservation?: DrawingReservationResolvers<ContextType>;
  DrawingEntryEdge?: DrawingEntryEdgeResolvers<ContextType>;
  DrawingEntryConnection?: DrawingEntryConnectionResolvers<ContextType>;
  DrawingWarning?: DrawingWarningResolvers<ContextType>;
  DrawingRightPayload?: DrawingRightPayloadResolvers<ContextType>;
  Overdraft?: OverdraftResolvers<ContextType>;
  NotCovered?: NotCoveredResolvers<ContextType>;
  InvalidAmount?: InvalidAmountResolvers<ContextType>;
  UnknownReservation?: UnknownReservationResolvers<ContextType>;
  UnknownEntry?: UnknownEntryResolvers<ContextType>;
  SystemDrift?: SystemDriftResolvers<ContextType>;
  FormLimit?: FormLimitResolvers<ContextType>;
  TextLimit?: TextLimitResolvers<ContextType>;
  NumberLimit?: NumberLimitResolvers<ContextType>;
  DateLimit?: DateLimitResolvers<ContextType>;
  CountLimit?: CountLimitResolvers<ContextType>;
  UnusableGrant?: UnusableGrantResolvers<ContextType>;
  UnusableGrantsCount?: UnusableGrantsCountResolvers<ContextType>;
  GrantFeed?: GrantFeedResolvers<ContextType>;
  UnknownGrant?: UnknownGrantResolvers<ContextType>;
  UnknownGrantFeed?: UnknownGrantFeedResolvers<ContextType>;
  ReadGrantFeedNowPayload?: ReadGrantFeedNowPayloadResolvers<ContextType>;
  ReadGrantNowPayload?: ReadGrantNowPayloadResolvers<ContextType>;
  UnusableGrantEdge?: UnusableGrantEdgeResolvers<ContextType>;
  UnusableGrantConnection?: UnusableGrantConnectionResolvers<ContextType>;
  MandateWarning?: MandateWarningResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  MandateDraw?: MandateDrawResolvers<ContextType>;
  MandateEntry?: MandateEntryResolvers<ContextType>;
  MandateEntryEdge?: MandateEntryEdgeResolvers<ContextType>;
  MandateEntryConnection?: MandateEntryConnectionResolvers<ContextType>;
  MandatePayload?: MandatePayloadResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  MeetingAttendance?: MeetingAttendanceResolvers<ContextType>;
  SparringItem?: SparringItemResolvers<ContextType>;
  MeetingEvent?: MeetingEventResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  Entrance?: EntranceResolvers<ContextType>;
  PlanWarning?: PlanWarningResolvers<ContextType>;
  MeetingFull?: MeetingFullResolvers<ContextType>;
  DisputeAnswer?: DisputeAnswerResolvers<ContextType>;
  Sf2900Receipt?: Sf2900ReceiptResolvers<ContextType>;
  NotificationRecipient?: NotificationRecipientResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationEvent?: NotificationEventResolvers<ContextType>;
  NotificationArrival?: NotificationArrivalResolvers<ContextType>;
  NotificationPayload?: NotificationPayloadResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  SuggestedEffort?: SuggestedEffortResolvers<ContextType>;
  PlanArea?: PlanAreaResolvers<ContextType>;
  PlanMember?: PlanMemberResolvers<ContextType>;
  PlanStandIn?: PlanStandInResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalAssessment?: GoalAssessmentResolvers<ContextType>;
  Effort?: EffortResolvers<ContextType>;
  PlanAnswer?: PlanAnswerResolvers<ContextType>;
  StatutoryPlan?: StatutoryPlanResolvers<ContextType>;
  PlanEvent?: PlanEventResolvers<ContextType>;
  PlanChangedLine?: PlanChangedLineResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanFigures?: PlanFiguresResolvers<ContextType>;
  PlanCount?: PlanCountResolvers<ContextType>;
  PlanOutcomeCount?: PlanOutcomeCountResolvers<ContextType>;
  PlanWork?: PlanWorkResolvers<ContextType>;
  PlanExists?: PlanExistsResolvers<ContextType>;
  CommitteeNeeded?: CommitteeNeededResolvers<ContextType>;
  NoConsent?: NoConsentResolvers<ContextType>;
  Unknown?: UnknownResolvers<ContextType>;
  InvalidLevel?: InvalidLevelResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PolicySetting?: PolicySettingResolvers<ContextType>;
  WritePreview?: WritePreviewResolvers<ContextType>;
  PreviewedWrite?: PreviewedWriteResolvers<ContextType>;
  ReferralDraft?: ReferralDraftResolvers<ContextType>;
  ReferralDraftEdge?: ReferralDraftEdgeResolvers<ContextType>;
  ReferralDraftConnection?: ReferralDraftConnectionResolvers<ContextType>;
  ReferralDraftPayload?: ReferralDraftPayloadResolvers<ContextType>;
  DeleteReferralDraftPayload?: DeleteReferralDraftPayloadResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  DeliveryFailure?: DeliveryFailureResolvers;
  ReferralUnit?: ReferralUnitResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralStop?: ReferralStopResolvers<ContextType>;
  ReferralWaiting?: ReferralWaitingResolvers<ContextType>;
  ReferralEvent?: ReferralEventResolvers<ContextType>;
  ExternalReply?: ExternalReplyResolvers<ContextType>;
  ReferralDelivery?: ReferralDeliveryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralPreview?: ReferralPreviewResolvers<ContextType>;
  PreviewedSystem?: PreviewedSystemResolvers<ContextType>;
  PreviewedEntry?: PreviewedEntryResolvers<ContextType>;
  WithheldField?: WithheldFieldResolvers<ContextType>;
  KnownFact?: KnownFactResolvers<ContextType>;
  ReferralWarning?: ReferralWarningResolvers<ContextType>;
  ReferralPayload?: ReferralPayloadResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  IdempotencyMismatch?: IdempotencyMismatchResolvers<ContextType>;
  NotPossible?: NotPossibleResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  UnknownUnit?: UnknownUnitResolvers<ContextType>;
  OwnArea?: OwnAreaResolvers<ContextType>;
  Missing?: MissingResolvers<ContextType>;
  InvalidText?: InvalidTextResolvers<ContextType>;
  InvalidDate?: InvalidDateResolvers<ContextType>;
  LeaderNeeded?: LeaderNeededResolvers<ContextType>;
  StalePreview?: StalePreviewResolvers<ContextType>;
  UnknownCitizen?: UnknownCitizenResolvers<ContextType>;
  UnknownReferral?: UnknownReferralResolvers<ContextType>;
  UnknownDecision?: UnknownDecisionResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
  DecisionExists?: DecisionExistsResolvers<ContextType>;
  UnknownNotification?: UnknownNotificationResolvers<ContextType>;
  StaleBasis?: StaleBasisResolvers<ContextType>;
  UnknownLegalBasis?: UnknownLegalBasisResolvers<ContextType>;
  SourceReport?: SourceReportResolvers<ContextType>;
  WorkQueueChange?: WorkQueueChangeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  UnderretningRoute?: UnderretningRouteResolvers<ContextType>;
  ViewerFunction?: ViewerFunctionResolvers<ContextType>;
  ViewerUnit?: ViewerUnitResolvers<ContextType>;
  ReferralReceiver?: ReferralReceiverResolvers<ContextType>;
  ReferralReceiverList?: ReferralReceiverListResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  ReferralWork?: ReferralWorkResolvers<ContextType>;
  NotificationWork?: NotificationWorkResolvers<ContextType>;
  ConsentWork?: ConsentWorkResolvers<ContextType>;
  BreakGlassWork?: BreakGlassWorkResolvers<ContextType>;
  DeliveryWork?: DeliveryWorkResolvers<ContextType>;
  MeetingWork?: MeetingWorkResolvers<ContextType>;
  WorkQueueEdge?: WorkQueueEdgeResolvers<ContextType>;
  WorkQueueActionCount?: WorkQueueActionCountResolvers<ContextType>;
  WorkQueueKindCount?: WorkQueueKindCountResolvers<ContextType>;
  WorkQueueUnitCount?: WorkQueueUnitCountResolvers<ContextType>;
  WorkQueueCounts?: WorkQueueCountsResolvers<ContextType>;
  WorkQueueConnection?: WorkQueueConnectionResolvers<ContextType>;
  HandledWork?: HandledWorkResolvers<ContextType>;
  HandledWorkEdge?: HandledWorkEdgeResolvers<ContextType>;
  HandledWorkConnection?: HandledWorkConnectionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  visibleTo?: VisibleToDirectiveResolver<any, any, ContextType>;
  comprises?: ComprisesDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
