import { makePerson } from '../../mocks/people/make-person.ts';
import type { Client } from './client.ts';
import { consentClient } from './clients.ts';

type Input = Record<string, unknown>;
type Versioned = { id: string; version: number };

/** A citizen whom both areas know, with an open case in each, and no joint plan. */
export const merete = makePerson({
  cpr: '7003841116',
  givenName: 'Merete',
  familyName: 'Skovgaard',
  birthDate: '1984-03-10',
  address: { line: 'Skovvej 3', postalCode: '8500', city: 'Grenaa', municipalityCode: '707' },
  group: null,
  ageBand: '30+',
  in: { employment: true, social: true },
  responsible: {
    employment: { unit: 'jobcenter', caseworker: 'MHO' },
    social: { unit: 'voksenenhed', caseworker: 'JFR' },
  },
  kinds: { employment: ['Kontanthjælp'], social: ['Bostøtte § 85'] },
});

const decision = `id outcome text agreement heldOn dissents { member { id name } text } settledBy { id } by { id }
  present { member { id } area { key } presence } coordinator { name caseworker unit } followUpOn areas { key }
  efforts { area { key name } title } until toArea { key } toUnit supersedes`;

/** The fields that a test asks of a case. */
const committeeCase = `id state version kind why citizenName cprMasked sentBack until allowedActions
  citizen { id } legalBasis { key name } informedOn proposer { id } referrer { id name } presenter { caseworker }
  coordinator { caseworker } readiness { name state isRead reading text on part by { id } changedSince }
  decision { ${decision} } disagreement { ${decision} } waiting { waitingFor since dueOn overdue }
  plan { id state version followUpOn decidedOn coordinator { caseworker } areas { area { key } joinedBy { id } } }
  history { version action state by { id } text reason items decision { dissents { text } } }
  deliveries { area { key } kind title state }`;

/** A lawful committee of five, as the personas have it: karen chairs it, and ida stands in for her. */
export const committeeOfFive: readonly Input[] = [
  {
    id: 'karen',
    name: 'Karen Vestergaard',
    kind: 'LEADER',
    area: 'social',
    unit: 'voksenenhed',
    chair: true,
    deputy: { id: 'ida', name: 'Ida Krogh', unit: 'fti' },
  },
  { id: 'lars', name: 'Lars Bach', kind: 'LEADER', area: 'employment', unit: 'jobcenter' },
  { id: 'kirsten', name: 'Kirsten Brandt', kind: 'CASEWORKER', area: 'employment', unit: 'arbejdsmarked' },
  { id: 'lone', name: 'Lone Juul', kind: 'CASEWORKER', area: 'social', unit: 'voksenenhed' },
  { id: 'helle', name: 'Helle Rask', kind: 'HEALTH', area: 'health', unit: 'sundhedsvisitation' },
];

/** Says that somebody was at a meeting. */
export const present = (...ids: string[]) => ids.map((memberId) => ({ memberId, presence: 'PRESENT' }));

/** Names mette as whoever presents or coordinates. */
export const metteMember = { area: 'employment', unit: 'jobcenter', caseworker: 'MHO', name: 'Mette Holm' };

/** A decision on a joint plan that mette coordinates, with 50,000 kr. */
export const jointPlan = {
  outcome: 'JOINT_PLAN',
  text: 'En fælles plan hjælper bedst.',
  agreement: 'AGREED',
  attendance: present('karen', 'lars', 'kirsten', 'lone', 'helle'),
  plan: {
    coordinator: metteMember,
    followUpOn: '2027-06-10',
    areas: ['employment', 'social'],
    efforts: [{ area: 'social', title: 'Bostøtte' }],
    mandate: { amountOere: 5_000_000 },
  },
};

/** Brings cases before the committee, as the people around it do. */
export function committeeClient(client: Client) {
  const act = async (persona: string, mutation: string, input: Input) =>
    client.mutate(persona, mutation, `committeeCase { ${committeeCase} }`, input);
  const step = (persona: string, mutation: string, { id, version }: Versioned, input: Input = {}) =>
    act(persona, mutation, { id, expectedVersion: version, ...input });
  const see = async (persona: string, id: string) =>
    (await client.data(persona, `query ($id: ID!) { committeeCase(id: $id) { ${committeeCase} } }`, { id }))
      .committeeCase;
  const propose = async (input: Input = {}, persona = 'mette', citizen = merete.cpr) =>
    act(persona, 'proposeCommitteeCase', {
      citizenId: await client.citizenId(persona, citizen),
      why: 'Borgeren har to sager, der trækker hver sin vej.',
      legalBasis: 'CONSENT',
      informedOn: '2026-11-27',
      ...input,
    });
  const light = (persona: string, one: Versioned, item: string, input: Input = {}) =>
    step(persona, 'lightCommitteeCase', one, { item, text: 'Som borgeren siger det.', ...input });
  /** Lights several items, one after the other. */
  const lightAll = async (one: Versioned & { readiness: { name: string; state: string }[] }) => {
    let last: Versioned = one;
    for (const { name } of one.readiness.filter(({ state }) => state !== 'LIT')) {
      const [key = name, area] = name.startsWith('ASSESSED_')
        ? ['ASSESSED', name.slice('ASSESSED_'.length)]
        : [name, null];
      const more = key === 'PART' ? { part: 'ATTENDS' } : key === 'ASSESSED' ? { area, on: '2026-11-20' } : {};
      const lit = await light('mette', last, key, more);
      if (lit.refusal) throw new Error(`${name}: ${JSON.stringify(lit.refusal)}`);
      last = lit.committeeCase;
    }
    return see('lars', one.id);
  };
  const done = async (answer: Promise<{ committeeCase: Versioned | null; refusal: unknown }>) => {
    const { committeeCase: one, refusal } = await answer;
    if (!one) throw new Error(`Refused: ${JSON.stringify(refusal)}`);
    // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for
    return one as any;
  };
  /** Plans a meeting of the committee at nine o'clock on a day in winter, and returns its id. */
  const planMeeting = async (day: string, input: Input = {}) => {
    const planned = await client.mutate('tove', 'planMeeting', 'meeting { id version }', {
      kind: 'COMMITTEE',
      at: `${day}T08:00:00Z`,
      place: 'Rådhuset',
      ...input,
    });
    if (planned.refusal) throw new Error(JSON.stringify(planned.refusal));
    return planned.meeting as Versioned;
  };
  /** Brings a citizen's case as far as its place on a meeting's agenda. */
  const scheduled = async (meetingId: string, citizen = merete.cpr, persona = 'mette') => {
    const proposed = await done(propose({}, persona, citizen));
    const referred = await done(step('lars', 'referToCommittee', proposed, { presenter: metteMember }));
    const ready = await done(step('lars', 'declareReady', await lightAll(referred)));
    return done(step('tove', 'scheduleCommitteeCase', ready, { meetingId }));
  };
  return {
    act,
    planMeeting,
    scheduled,
    step,
    see,
    propose,
    light,
    lightAll,
    done,
    setMembers: (members: readonly Input[], input: Input = {}, persona = 'karen') =>
      client.mutate(persona, 'setCommitteeMembers', 'committee { on version validFrom members { id chair } }', {
        expectedVersion: 0,
        validFrom: '2026-11-30',
        members,
        ...input,
      }),
    /** The citizen consents to each area telling the other. */
    async consent(citizen = merete.cpr) {
      const { record } = consentClient(client);
      const kinds = ['IDENTITY', 'CASES', 'CONTACTS', 'ACTIVITIES', 'PLAN'];
      for (const [persona, from, to] of [
        ['mette', 'employment', 'social'],
        ['jonas', 'social', 'employment'],
      ] as const) {
        const citizenId = await client.citizenId(persona, citizen);
        const { refusal } = await record(persona, citizenId, { from, to, kinds, givenOn: '2026-11-27' });
        if (refusal) throw new Error(JSON.stringify(refusal));
      }
    },
  };
}
