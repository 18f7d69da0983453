import type { Caller } from '../access/caller.ts';
import { namedSeat, partsFor, roleSeat, staffSeat } from '../access/seats.ts';
import type { CommitteeCase } from './committee-case.ts';
import type { CommitteeMember } from './member.ts';
import type { MembersList } from './members.ts';
import type { CommitteePolicy } from './policy.ts';
import type { CasePart } from './steps.ts';

/** Returns the seats of a member and their deputy: where they work now. */
const seatsOfMember = ({ area, unit, id, deputy }: CommitteeMember): string[] => [
  staffSeat({ area, unit }, id),
  ...(deputy ? [staffSeat({ area, unit: deputy.unit }, deputy.id)] : []),
];

/** Returns the seats of each part in a case; `list`: the members on the day of its meeting, none while it has no meeting. */
export function caseSeats(
  { proposer, referrer, presenter, coordinator, areas, takingPart }: CommitteeCase,
  list: Pick<MembersList, 'members'> | null,
  { areas: represented, decider }: Pick<CommitteePolicy, 'areas' | 'decider'>,
): Record<CasePart, readonly string[]> {
  const members = list?.members ?? [];
  const chair = members.filter((one) => one.chair).flatMap(seatsOfMember);
  const leaders = members.filter(({ kind }) => kind === 'LEADER').flatMap(seatsOfMember);
  const knowing = areas.filter((area) => represented.includes(area));
  const referring = referrer ? [staffSeat(referrer, referrer.id)] : [];
  return {
    PROPOSER: proposer ? [staffSeat(proposer, proposer.id)] : [],
    REFERRER: referring,
    ANY_LEADER: knowing.map((area) => roleSeat('LEADER', { area, unit: null })),
    PRESENTER: presenter ? [namedSeat(presenter.area, presenter.caseworker)] : [],
    TAKING_PART: takingPart.map(({ area, caseworker }) => namedSeat(area, caseworker)),
    COORDINATOR: coordinator ? [namedSeat(coordinator.area, coordinator.caseworker)] : [],
    FACILITATOR: represented.map((area) => roleSeat('FACILITATOR', { area, unit: null })),
    CHAIR: chair,
    MEMBER: members.flatMap(seatsOfMember),
    DECIDER: { CHAIR: chair, REFERRER: referring, LEADERS_TOGETHER: leaders }[decider],
  };
}

/** Returns the parts that a caller has in a case. */
export const casePartsOf = (
  caller: Caller,
  seats: Readonly<Record<CasePart, readonly string[]>>,
): ReadonlySet<CasePart> => partsFor(caller, seats);

/** Lists the parts that see what a case itself says, whoever the citizen is to them (as a referral's receiver does). */
const withinCommittee: readonly CasePart[] = ['FACILITATOR', 'CHAIR', 'MEMBER'];

/** Lists the parts that see a case of a citizen who is shown to them. */
const aroundCitizen: readonly CasePart[] = [
  'PROPOSER',
  'REFERRER',
  'ANY_LEADER',
  'PRESENTER',
  'TAKING_PART',
  'COORDINATOR',
];

/** Tells whether a part sees a case: of a citizen who is shown to the caller all of them do, else those within the committee. */
export const seesCase = (parts: ReadonlySet<CasePart>, citizenShown: boolean): boolean =>
  withinCommittee.some((part) => parts.has(part)) || (citizenShown && aroundCitizen.some((part) => parts.has(part)));
