import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { AreaCase, CaseEvent } from '../../src/domain/citizen/case.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { ok } from '../../src/domain/result.ts';
import type { Reader } from '../http/outcome.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { dateOf, type ReadDate } from './dates.ts';
import { dateUnder, factsOf, infoOf, unitOf, type Info } from './node-info.ts';
import { readRef } from './find.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import { readEach, readList, readProgram, type WireProgram } from './wire.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

const call = 'programs.active';

/** The programs of a citizen, which tell what pathways do not; null where the system leads to none. */
type Programs = Listed<WireProgram> | null;

/** A citizen's pathways (forløb) as cases. */
export async function casesOf(session: SocialSession, person: Person): Promise<Answer<Listed<AreaCase>>> {
  const tree = await treeOf(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.pathways;
  const isTold = items.every((node) => isInLabels(infoOf(node), session));
  const programs = isTold ? ok<Programs>(null) : await programsOf(session, person);
  if (!programs.ok) return programs;
  const cases = items.map((node) => caseOf(session, node, programs.value));
  const read = cases.flatMap((one) => (one === null ? [] : [one]));
  const unread = cases.length - read.length;
  if (unread > 0) session.incomplete('pathways.references');
  const unclear = read.filter(({ progress }) => progress === 'UNKNOWN').length;
  if (unclear > 0) session.unknownWord('pathways.references');
  const notConfigured = !isTold && programs.value === null;
  return withValue(tree, () => ({
    items: read,
    leftOut: leftOut + unread + unclear + (programs.value?.leftOut ?? 0),
    ...(notConfigured && { notConfigured }),
  }));
}

/** When it was closed and by which KLE number stand in the view's own information, where the settings name the labels. */
const isInLabels = (info: Info, { words }: SocialSession): boolean => {
  const { kle, closedOn } = words.setup.pathways.labels;
  return info(kle) !== undefined && info(closedOn) !== undefined;
};

/** One call; what the system does not lead to, or does not have, is not there to be read. */
async function programsOf(session: SocialSession, { ref }: Person) {
  const { id, programs } = readRef(ref);
  if (programs === null) return ok<Programs>(null);
  const reads: Reader<unknown[] | null> = (body, status) => (status === 404 ? ok(null) : readList(body, status));
  const answer = await session.once(`programs ${id}`, () =>
    session.follow({ href: programs }, { call, reads, accepts: [404] }),
  );
  if (!answer.ok) return answer;
  const records = answer.value.value;
  const read: Programs = records && readEach(records, readProgram);
  if (read && read.leftOut > 0) session.incomplete(call);
  return ok<Programs>(read);
}

/** A pathway in the shared vocabulary; a status nobody has heard of is `UNKNOWN`, its word kept. Null: a date in it cannot be read. */
function caseOf({ area, words }: SocialSession, node: Node, programs: Programs): AreaCase | null {
  const { labels, facts } = words.setup.pathways;
  const info = infoOf(node);
  const program = programOf(node, programs);
  const dates = {
    opened: dateOf(node.date),
    informed: dateUnder(info, labels.informedOn) ?? null,
    decided: dateUnder(info, labels.decidedOn) ?? null,
    closed: dateUnder(info, labels.closedOn) ?? dateOf(program?.inactivatedDate),
  };
  const { opened, informed, decided, closed } = dates;
  if (opened === 'unread' || informed === 'unread' || decided === 'unread' || closed === 'unread') return null;
  return {
    area,
    id: String(node.ref),
    title: node.name,
    progress: words.progressOf(node.pathwayStatus) ?? 'UNKNOWN',
    systemStatus: node.pathwayStatus || 'Ikke oplyst',
    openedOn: opened,
    closedOn: closed,
    kle: info(labels.kle) || program?.kleNumber || null,
    unit: unitOf(info, labels),
    responsible: info(labels.responsible) || null,
    facts: factsOf(info, facts),
    events: [
      ...eventOn(opened, 'Sag oprettet'),
      ...eventOn(informed, 'Sag oplyst'),
      ...eventOn(decided, 'Sag afgjort'),
      ...eventOn(closed, 'Sag lukket'),
    ],
  };
}

/** The program that is a pathway: the one of its id, else the only one of its name. */
function programOf({ ref, name }: Node, programs: Programs): WireProgram | undefined {
  const byId = programs?.items.find(({ id }) => id === ref);
  const [named, another] = programs?.items.filter((one) => folded(one.name ?? '') === folded(name)) ?? [];
  return byId ?? (another ? undefined : named);
}

const eventOn = (on: Exclude<ReadDate, 'unread'>, event: string): CaseEvent[] => (on ? [{ on, event }] : []);
