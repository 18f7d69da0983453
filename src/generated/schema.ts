// generated from schema/*.graphql by `npm run generate`: never edit
import type { Cpr } from '../domain/cpr.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { Instant } from '../domain/dates.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Activity as ActivityModel, Contact as ContactModel, Offer as OfferModel } from '../domain/case.ts';
import type { Area as AreaModel } from '../domain/source.ts';
import type { CitizensCase } from '../citizen/sections.ts';
import type { CitizenModel, Context } from '../context.ts';
import type { Caller } from '../domain/access.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** CPR-nummer som `DDMMÅÅXXXX` eller `DDMMÅÅ-XXXX`. Erstatningspersonnumre (dag + 60) godtages. Bruges kun til at spørge med; svar viser aldrig hele nummeret. */
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
  /** Området, der har bevilget det. */
  readonly area: Area;
  /** Titlen. */
  readonly title: Scalars['String']['output'];
  /** Slags i fælles ord. */
  readonly kind: ActivityKind;
  /** Fagsystemets eget ord for status. */
  readonly systemStatus: Scalars['String']['output'];
  /** Om det er i gang. */
  readonly active: Scalars['Boolean']['output'];
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
  /** Svarer ikke; Helhed holder pause og prøver igen. */
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

/** De roller en medarbejder kan have i en enhed. */
export type Role =
  /** Alle der er logget på. */
  | 'ANYONE'
  /** Sagsbehandler (myndighed). */
  | 'CASEWORKER'
  /** Modtager henvisninger for en enhed. */
  | 'INTAKE'
  /** Leder af en eller flere enheder. */
  | 'LEADER'
  /** Bostøttemedarbejder eller kontaktperson (udfører). */
  | 'SUPPORT_WORKER'
  /** Tovholder: indkalder til møderne og skriver referat. */
  | 'FACILITATOR'
  /** Fører kontrol med, hvem der har set hvad. */
  | 'AUDITOR'
  /** Driver løsningen teknisk; ser ingen borgere. */
  | 'OPERATOR'
  /** Et fagsystem, der selv kalder Helhed. */
  | 'MACHINE';

/** Hvorfor der slås op. Formålet gemmes i loggen sammen med opslaget. */
export type Purpose =
  /** Almindelig sagsbehandling. */
  | 'CASEWORK'
  /** Samordning mellem områderne, fx forberedelse af et fælles møde. */
  | 'COORDINATION'
  /** Ledelsestilsyn med konkrete sager. */
  | 'SUPERVISION';

/** Noget med et id, der kan hentes igen med `node`. */
export type Node = {
  /** Uigennemsigtigt id; indeholder ikke CPR-nummeret i klartekst. */
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

/** Alt, der kan spørges om. */
export type Query = {
  /** Den der spørger. */
  readonly viewer: Viewer;
  /** Henter en ting ved dens id. `null` betyder, at den ikke findes, eller at du ikke har adgang; de to kan ikke skelnes. */
  readonly node: Maybe<Node>;
  /** Områderne med deres enheder, tilbud og fagsystemets tilstand. */
  readonly areas: ReadonlyArray<Area>;
  /** En borger ved sit id. `null` betyder ukendt eller uden adgang; de to kan ikke skelnes. */
  readonly citizen: Maybe<Citizen>;
  /** En borger ved CPR-nummer. `null` betyder ukendt eller uden adgang; de to kan ikke skelnes. */
  readonly citizenByCpr: Maybe<Citizen>;
  /** Borgere på en sagsbehandlers liste: enhedens, mine egne, eller dem med bestemte CPR-numre. */
  readonly citizens: CitizenConnection;
};


/** Alt, der kan spørges om. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Alt, der kan spørges om. */
export type QueryCitizenArgs = {
  id: Scalars['ID']['input'];
};


/** Alt, der kan spørges om. */
export type QueryCitizenByCprArgs = {
  cpr: Scalars['CPR']['input'];
  purpose?: Purpose;
};


/** Alt, der kan spørges om. */
export type QueryCitizensArgs = {
  filter: CitizenFilter;
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
  /** Fagsystemets ord kan ikke oversættes; se `systemStatus`. */
  | 'UNKNOWN';

/** En oplysning med fagsystemets egne ord. */
export type Fact = {
  /** Hvad det er, fx »Målgruppe«. */
  readonly label: Scalars['String']['output'];
  /** Værdien. */
  readonly value: Scalars['String']['output'];
};

/** En sag i et områdes fagsystem. Fagsystemet ejer den; Helhed viser den. */
export type Case = Node & {
  /** Sagens id i Helhed. */
  readonly id: Scalars['ID']['output'];
  /** Området, der ejer sagen. */
  readonly area: Area;
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

/** En postadresse. */
export type Address = {
  /** Vej, nummer og eventuel etage. */
  readonly line: Scalars['String']['output'];
  /** Postnummer. */
  readonly postalCode: Scalars['String']['output'];
  /** By. */
  readonly city: Scalars['String']['output'];
};

/** En borger, som områderne tilsammen kender vedkommende. */
export type Citizen = Node & {
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
  /** Om adressen er beskyttet; `null` når det ikke vides, og da vises adressen heller ikke. */
  readonly addressProtected: Maybe<Scalars['Boolean']['output']>;
  /** Adressen; `null` når den er beskyttet, ukendt, eller når det ikke vides, om den er beskyttet. */
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
  /** Hvad der er sket på tværs af områderne, nyeste først. */
  readonly timeline: TimelineConnection;
  /** Hvor fagsystemerne er uenige om det samme. */
  readonly discrepancies: DiscrepancyList;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenCasesArgs = {
  area?: InputMaybe<Scalars['String']['input']>;
  openOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenActivitiesArgs = {
  area?: InputMaybe<Scalars['String']['input']>;
  activeOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** En borger, som områderne tilsammen kender vedkommende. */
export type CitizenTimelineArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Netop disse CPR-numre, højst 100. Kan ikke kombineres med de andre. */
  readonly cprs?: InputMaybe<ReadonlyArray<Scalars['CPR']['input']>>;
};

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
  /** Hvor mange der er i alt; `null` når fagsystemet ikke siger det. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
};

/** Den del, en medarbejder har i arbejdet med borgeren. */
export type ContactRole =
  /** Koordinerende sagsbehandler: borgerens ene indgang til kommunen. */
  | 'COORDINATOR'
  /** Sagsbehandler. */
  | 'CASEWORKER'
  /** Mentor (beskæftigelse). */
  | 'MENTOR'
  /** Bostøttemedarbejder. */
  | 'SUPPORT_PERSON'
  /** Støtte- og kontaktperson. */
  | 'CONTACT_PERSON'
  /** Andet; se `roleName`. */
  | 'OTHER';

/** En medarbejder, der arbejder med borgeren. */
export type Contact = {
  /** Området, oplysningen kommer fra. */
  readonly area: Area;
  /** Medarbejderens navn. */
  readonly name: Scalars['String']['output'];
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
  /** Hvor mange der kendes; `null` når det ikke vides, om der er nogen. */
  readonly totalKnown: Maybe<Scalars['Int']['output']>;
  /** Om listen er hel. */
  readonly completeness: Completeness;
  /** Kilderne bag listen. */
  readonly sources: ReadonlyArray<SourceReport>;
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
  /** Hvilken oplysning. */
  readonly field: DiscrepancyField;
  /** Hvad hvert system siger. */
  readonly values: ReadonlyArray<DiscrepancyValue>;
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

/** Om et svar er helt. Det er altid det ringeste af de kilder, svaret bygger på. */
export type Completeness =
  /** Alle kilder svarede. */
  | 'COMPLETE'
  /** Mindst én kilde mangler, eller noget holdes tilbage. */
  | 'PARTIAL'
  /** Ingen kilde svarede; intet kan sluttes. */
  | 'UNKNOWN';

/** Hvordan det gik med en kilde. */
export type SourceState =
  /** Hentet nu. */
  | 'FRESH'
  /** Fagsystemet svarede ikke; det viste er et tidligere svar. */
  | 'STALE'
  /** Fagsystemet fejlede. */
  | 'FAILED'
  /** Fagsystemet svarede ikke i tide. */
  | 'TIMED_OUT'
  /** Fagsystemet er slået fra. */
  | 'DISABLED'
  /** Der er intet vist, fordi der mangler et grundlag for at vise det, eller fordi fagsystemet ikke giver adgang. */
  | 'WITHHELD'
  /** Der er ikke spurgt, fordi svaret ikke blev bedt om. */
  | 'NOT_ASKED';

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
  readonly errorCode: Maybe<Scalars['String']['output']>;
  /** Forklaring på dansk, til sagsbehandleren. */
  readonly message: Scalars['String']['output'];
  /** Hvornår det igen giver mening at prøve. */
  readonly retryAt: Maybe<Scalars['DateTime']['output']>;
};

/** Noget der er sket, eller som er planlagt, i et af områderne. */
export type TimelineEvent = {
  /** Dagen. */
  readonly on: Scalars['Date']['output'];
  /** Området. */
  readonly area: Area;
  /** Hvad der skete, på dansk. */
  readonly what: Scalars['String']['output'];
  /** Titlen på sagen eller indsatsen, det hører til. */
  readonly about: Scalars['String']['output'];
  /** Sagen, når det hører til en sag. */
  readonly case: Maybe<Case>;
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
  /** Hændelserne, nyeste først; `null` når det ikke vides, om der er nogen. */
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

/** Den der spørger, og de funktioner vedkommende har. */
export type Viewer = {
  /** Medarbejderens id hos identitetsudbyderen. */
  readonly id: Scalars['ID']['output'];
  /** Medarbejderens navn. */
  readonly name: Scalars['String']['output'];
  /** Funktionerne: rolle, område og enhed hører sammen. */
  readonly functions: ReadonlyArray<Function>;
  /** Hvornår adgangen udløber, og der skal logges på igen. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** En rolle i en enhed i et område. Uden område eller enhed giver den ikke adgang til nogen borgere. */
export type Function = {
  /** Rollen. */
  readonly role: Role;
  /** Områdets nøgle, fx `social`. */
  readonly area: Maybe<Scalars['String']['output']>;
  /** Enhedens nøgle, fx `voksenenhed`. */
  readonly unit: Maybe<Scalars['String']['output']>;
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
    | ( CitizensCase )
    | ( CitizenModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityKind: ActivityKind;
  Activity: ResolverTypeWrapper<ActivityModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Activity']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['ActivityEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  Area: ResolverTypeWrapper<AreaModel>;
  Unit: ResolverTypeWrapper<Unit>;
  UnitList: ResolverTypeWrapper<Omit<UnitList, 'sources'> & { sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferList: ResolverTypeWrapper<Omit<OfferList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Offer']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  SystemState: SystemState;
  SystemStatus: ResolverTypeWrapper<SystemStatus>;
  CPR: ResolverTypeWrapper<Scalars['CPR']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Role: Role;
  Purpose: Purpose;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CaseProgress: CaseProgress;
  Fact: ResolverTypeWrapper<Fact>;
  Case: ResolverTypeWrapper<CitizensCase>;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseConnection: ResolverTypeWrapper<Omit<CaseConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Case']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['CaseEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  Address: ResolverTypeWrapper<Address>;
  Citizen: ResolverTypeWrapper<CitizenModel>;
  CitizenFilter: CitizenFilter;
  CitizenEdge: ResolverTypeWrapper<Omit<CitizenEdge, 'node'> & { node: ResolversTypes['Citizen'] }>;
  CitizenConnection: ResolverTypeWrapper<Omit<CitizenConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Citizen']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['CitizenEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  ContactRole: ContactRole;
  Contact: ResolverTypeWrapper<ContactModel>;
  ContactList: ResolverTypeWrapper<Omit<ContactList, 'nodes' | 'coordinator' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Contact']>>, coordinator?: Maybe<ResolversTypes['Contact']>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  DiscrepancyField: DiscrepancyField;
  Discrepancy: ResolverTypeWrapper<Omit<Discrepancy, 'values'> & { values: ReadonlyArray<ResolversTypes['DiscrepancyValue']> }>;
  DiscrepancyValue: ResolverTypeWrapper<Omit<DiscrepancyValue, 'area'> & { area: ResolversTypes['Area'] }>;
  DiscrepancyList: ResolverTypeWrapper<Omit<DiscrepancyList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['Discrepancy']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  Completeness: Completeness;
  SourceState: SourceState;
  SourceReport: ResolverTypeWrapper<Omit<SourceReport, 'area'> & { area: ResolversTypes['Area'] }>;
  TimelineEvent: ResolverTypeWrapper<import('../domain/citizen.ts').TimelineEvent & { ofCase: CitizensCase | null }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, edges?: Maybe<ReadonlyArray<ResolversTypes['TimelineEdge']>>, sources: ReadonlyArray<ResolversTypes['SourceReport']> }>;
  Viewer: ResolverTypeWrapper<Caller>;
  Function: ResolverTypeWrapper<Function>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ActivityModel;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityConnection: Omit<ActivityConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Activity']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['ActivityEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Area: AreaModel;
  Unit: Unit;
  UnitList: Omit<UnitList, 'sources'> & { sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Offer: OfferModel;
  OfferList: Omit<OfferList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Offer']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  SystemStatus: SystemStatus;
  CPR: Scalars['CPR']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Fact: Fact;
  Case: CitizensCase;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseConnection: Omit<CaseConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Case']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['CaseEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Address: Address;
  Citizen: CitizenModel;
  CitizenFilter: CitizenFilter;
  CitizenEdge: Omit<CitizenEdge, 'node'> & { node: ResolversParentTypes['Citizen'] };
  CitizenConnection: Omit<CitizenConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Citizen']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['CitizenEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Contact: ContactModel;
  ContactList: Omit<ContactList, 'nodes' | 'coordinator' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Contact']>>, coordinator?: Maybe<ResolversParentTypes['Contact']>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Discrepancy: Omit<Discrepancy, 'values'> & { values: ReadonlyArray<ResolversParentTypes['DiscrepancyValue']> };
  DiscrepancyValue: Omit<DiscrepancyValue, 'area'> & { area: ResolversParentTypes['Area'] };
  DiscrepancyList: Omit<DiscrepancyList, 'nodes' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['Discrepancy']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  SourceReport: Omit<SourceReport, 'area'> & { area: ResolversParentTypes['Area'] };
  TimelineEvent: import('../domain/citizen.ts').TimelineEvent & { ofCase: CitizensCase | null };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineConnection: Omit<TimelineConnection, 'nodes' | 'edges' | 'sources'> & { nodes?: Maybe<ReadonlyArray<ResolversParentTypes['TimelineEvent']>>, edges?: Maybe<ReadonlyArray<ResolversParentTypes['TimelineEdge']>>, sources: ReadonlyArray<ResolversParentTypes['SourceReport']> };
  Viewer: Caller;
  Function: Function;
  Int: Scalars['Int']['output'];
};

export type VisibleToDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type VisibleToDirectiveResolver<Result, Parent, ContextType = Context, Args = VisibleToDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  systemStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Case' | 'Citizen', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenArgs, 'id'>>;
  citizenByCpr?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType, RequireFields<QueryCitizenByCprArgs, 'cpr' | 'purpose'>>;
  citizens?: Resolver<ResolversTypes['CitizenConnection'], ParentType, ContextType, RequireFields<QueryCitizensArgs, 'filter' | 'first'>>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CaseProgress'], ParentType, ContextType>;
  systemStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CitizenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen']> = {
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
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<CitizenCasesArgs, 'openOnly' | 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactList'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CitizenActivitiesArgs, 'activeOnly' | 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<CitizenTimelineArgs, 'first'>>;
  discrepancies?: Resolver<ResolversTypes['DiscrepancyList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  totalKnown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReport']>, ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  field?: Resolver<ResolversTypes['DiscrepancyField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyValue']>, ParentType, ContextType>;
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

export type SourceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceReport'] = ResolversParentTypes['SourceReport']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['Function']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Function'] = ResolversParentTypes['Function']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  CPR?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  CitizenEdge?: CitizenEdgeResolvers<ContextType>;
  CitizenConnection?: CitizenConnectionResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactList?: ContactListResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyValue?: DiscrepancyValueResolvers<ContextType>;
  DiscrepancyList?: DiscrepancyListResolvers<ContextType>;
  SourceReport?: SourceReportResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Function?: FunctionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  visibleTo?: VisibleToDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
