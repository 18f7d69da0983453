import type { RunningMocks } from '../../mocks/index.ts';
import { signedIn, weekly, type SocialClient } from '../../test/support/social-client.ts';

/** A decision in the social system: its grant, the version there, the day it holds from, and its state. */
export type DecisionMade = { cpr: string; number: string; version: number; startsOn: string; kind: string };

type Grant = Parameters<SocialClient['move']>[0] & { id: number; workflowState: { name: string } };

/** The kinds of decision by transition of the social system, worked out without the gateway's code. */
const kinds: Record<string, string> = {
  Bevilg: 'GRANTED',
  'Bevilg delvist': 'PARTLY_GRANTED',
  Afslå: 'REFUSED',
  Ændr: 'CHANGED',
  Afslut: 'ENDED',
  Annullér: 'REVOKED',
};

const dayMs = 86_400_000;

/**
 * Makes decisions as social caseworkers do, in their own system only. Each holds from a day of its own, by which it is
 * recognised. Returns all that were made.
 */
export async function decisionMaker({ social }: RunningMocks, cprs: readonly string[], count: number) {
  const client = await signedIn(social);
  const made: DecisionMade[] = [];
  const open: { cpr: string; grant: Grant }[] = [];
  const newDay = () => new Date(Date.now() + (made.length + 1) * dayMs).toISOString().slice(0, 10);

  async function decide(): Promise<void> {
    const again =
      open.length > 0 && Math.random() < 0.5 ? open.splice(Math.floor(Math.random() * open.length), 1)[0] : null;
    const cpr = again?.cpr ?? cprs[made.length % cprs.length]!;
    const startsOn = newDay();
    const grant = again?.grant ?? (await applied(cpr));
    const moves = grant.currentWorkflowTransitions.map(({ name }) => name).filter((name) => name in kinds);
    const move = moves[Math.floor(Math.random() * moves.length)]!;
    const ends = move === 'Afslut' ? [{ type: 'basketGrantEndDate', date: startsOn }] : [];
    const { body } = await client.move(grant, move, [{ type: 'entryDate', date: startsOn }, ...ends]);
    made.push({ cpr, number: String(body.id), version: body.version, startsOn, kind: kinds[move]! });
    if (body.currentWorkflowTransitions.length > 0) open.push({ cpr, grant: body });
  }

  async function applied(cpr: string): Promise<Grant> {
    const elements = [
      { type: 'paragraph', paragraph: { name: 'Serviceloven', section: '§ 85' } },
      { type: 'visitatedDurationInMinutes', number: 60 },
      weekly(2),
    ];
    return (await client.apply(cpr, { name: 'Bostøtte', elements })).body;
  }

  return {
    made,
    /** One after the other, with pauses in which gateways are killed. */
    async work(everyMs: number): Promise<void> {
      while (made.length < count) {
        await decide();
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 * everyMs));
      }
    },
  };
}
