/** The part of Helhed's schema that the two queries use, in the same words. */
export const typeDefs = /* GraphQL */ `
  scalar CPR
  scalar Date
  type Query {
    citizenByCpr(cpr: CPR!): Citizen
    citizens(filter: CitizenFilter!, first: Int! = 50): CitizenConnection!
  }
  input CitizenFilter {
    cprs: [CPR!]
  }
  type CitizenConnection {
    nodes: [Citizen!]
  }
  type Citizen {
    name: String
    cprMasked: String!
    birthDate: Date!
    phone: String
    email: String
    addressProtected: Boolean
    address: Address
    cases: CaseConnection!
    contacts: ContactList!
    activities: ActivityConnection!
  }
  type Address {
    line: String!
    postalCode: String!
    city: String!
  }
  type Area {
    key: String!
    name: String!
  }
  type Unit {
    key: String!
    name: String!
  }
  type Fact {
    label: String!
    value: String!
  }
  enum CaseProgress {
    OPENED
    INFORMED
    DECIDED
    CLOSED
    UNKNOWN
  }
  type CaseConnection {
    nodes: [Case!]
  }
  type Case {
    area: Area!
    title: String!
    progress: CaseProgress!
    systemStatus: String!
    openedOn: Date
    closedOn: Date
    kle: String
    unit: Unit
    responsible: String
    facts: [Fact!]!
  }
  enum ContactRole {
    COORDINATOR
    CASEWORKER
    MENTOR
    SUPPORT_PERSON
    CONTACT_PERSON
    OTHER
  }
  type ContactList {
    nodes: [Contact!]
    coordinator: Contact
  }
  type Contact {
    area: Area!
    name: String!
    role: ContactRole!
    roleName: String!
    primary: Boolean!
    active: Boolean!
    unit: Unit
    from: Date
    until: Date
  }
  enum ActivityKind {
    OFFER
    MENTOR
    HOUSING_SUPPORT
    CONTACT_PERSON
    EDUCATION
    OTHER
  }
  type ActivityConnection {
    nodes: [Activity!]
  }
  type Activity {
    area: Area!
    title: String!
    kind: ActivityKind!
    systemStatus: String!
    active: Boolean
    voluntary: Boolean
    startsOn: Date
    endsOn: Date
    provider: String
    facts: [Fact!]!
  }
`;
