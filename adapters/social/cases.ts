import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { AreaCase, Happening } from '../../src/domain/citizen/case.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { ok } from '../../src/domain/result.ts';
import type { Reader } from '../http/outcome.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { dateOf, type ReadDate } from './date.ts';
import { dateUnder, factsOf, infoOf, unitOf, type Info } from './node.ts';
import { readRef } from './person.ts';
import { treeOf, type Node } from './tree.ts';
import { readEach, readList, readProgram, type WireProgram } from './wire.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

const call = 'programs.active';

/** The programs of a citizen, which tell what pathways do not; null where the system leads to none. */
type Programs = Listed<WireProgram> | null;

/** A citizen's pathways (forløb) as cases. */
export async function casesOf(visit: Visit, person: Person): Promise<Answer<Listed<AreaCase>>> {
  const tree = await treeOf(visit, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.pathways;
  const isTold = items.every((node) => isInLabels(infoOf(node), visit));
  const programs = isTold ? ok<Programs>(null) : await programsOf(visit, person);
  if (!programs.ok) return programs;
  const cases = items.map((node) => caseOf(visit, node, programs.value));
  const read = cases.flatMap((one) => (one === null ? [] : [one]));
  const unread = cases.length - read.length;
  if (unread > 0) visit.incomplete('pathways.references');
  const unclear = read.filter(({ progress }) => progress === 'UNKNOWN').length;
  if (unclear > 0) visit.unknownWord('pathways.references');
  const notConfigured = !isTold && programs.value === null;
  return withValue(tree, () => ({
    items: read,
    leftOut: leftOut + unread + unclear + (programs.value?.leftOut ?? 0),
    ...(notConfigured && { notConfigured }),
  }));
}

/** When it was closed and by which KLE number stand in the view's own information, where the settings name the labels. */
const isInLabels = (info: Info, { words }: Visit): boolean => {
  const { kle, closedOn } = words.setup.pathways.labels;
  return info(kle) !== undefined && info(closedOn) !== undefined;
};

/** One call; what the system does not lead to, or does not have, is not there to be read. */
async function programsOf(visit: Visit, { ref }: Person) {
  const { id, programs } = readRef(ref);
  if (programs === null) return ok<Programs>(null);
  const reads: Reader<unknown[] | null> = (body, status) => (status === 404 ? ok(null) : readList(body, status));
  const answer = await visit.once(`programs ${id}`, () =>
    visit.follow({ href: programs }, { call, reads, accepts: [404] }),
  );
  if (!answer.ok) return answer;
  const records = answer.value.value;
  const read: Programs = records && readEach(records, readProgram);
  if (read && read.leftOut > 0) visit.incomplete(call);
  return ok<Programs>(read);
}

/** A pathway in the shared vocabulary; a status nobody has heard of is `UNKNOWN`, its word kept. Null: a date in it cannot be read. */
function caseOf({ area, words }: Visit, node: Node, programs: Programs): AreaCase | null {
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
    happenings: [
      ...happening(opened, 'Sag oprettet'),
      ...happening(informed, 'Sag oplyst'),
      ...happening(decided, 'Sag afgjort'),
      ...happening(closed, 'Sag lukket'),
    ],
  };
}

/** The program that is a pathway: the one of its id, else the only one of its name. */
function programOf({ ref, name }: Node, programs: Programs): WireProgram | undefined {
  const byId = programs?.items.find(({ id }) => id === ref);
  const [named, another] = programs?.items.filter((one) => folded(one.name ?? '') === folded(name)) ?? [];
  return byId ?? (another ? undefined : named);
}

const happening = (on: Exclude<ReadDate, 'unread'>, event: string): Happening[] => (on ? [{ on, event }] : []);
