import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import { caseEventWords, type AreaCase, type CaseEvent, type CaseEventKind } from '../../src/domain/citizen/case.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from '../kit/answers.ts';
import { assessmentOf } from '../kit/assessment.ts';
import { dateOf, momentOf, type ReadDate } from '../kit/dates.ts';
import { linkTo } from '../kit/case-link.ts';
import { byId } from '../kit/records.ts';
import type { Mapped } from '../kit/session.ts';
import { isNamed } from '../kit/vocabulary.ts';
import { dateUnder, factsOf, infoOf, unitOf, type Info } from './node-info.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import { readRef } from './person.ts';
import type { SocialSession } from './session.ts';
import { readProgram, readPrograms, type WireProgram } from './wire.ts';

const call = 'programs.active';

/** The programs of a citizen, which tell what pathways do not; null where the system leads to none. */
type Programs = Listed<WireProgram> | null;

/** Reads a citizen's pathways (forløb) as cases. */
export async function casesOf(session: SocialSession, person: Person): Promise<Answer<Listed<AreaCase>>> {
  const tree = await treeOf(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.pathways;
  const isTold = items.every((node) => isInLabels(infoOf(node), session));
  const programs = isTold ? ok<Programs>(null) : await programsOf(session, person);
  if (!programs.ok) return programs;
  const notConfigured = !isTold && programs.value === null;
  const cases = items.map((node) => caseOf(session, node, programs.value));
  if (cases.some((one) => one?.item.assessment && one.item.assessment.outcome === null))
    session.unknownWord('pathways.references');
  return withValue(tree, () => ({
    ...session.listed('pathways.references', cases, leftOut + (programs.value?.leftOut ?? 0)),
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
  const answer = await session.once(`programs ${id}`, () =>
    session.follow({ href: programs }, { call, reads: readPrograms, accepts: [404] }),
  );
  if (!answer.ok) return answer;
  return ok<Programs>(answer.value.value && session.read(call, answer.value.value, readProgram, byId));
}

/** A pathway in the shared vocabulary; a status nobody has heard of is `UNKNOWN`, its word kept. Null: a date in it cannot be read. */
function caseOf({ area, words }: SocialSession, node: Node, programs: Programs): Mapped<AreaCase> | null {
  const { labels, facts, link } = words.setup.pathways;
  const info = infoOf(node);
  const program = programOf(node, programs);
  const opened = dateOf(node.date);
  const informed = dateUnder(info, labels.informedOn) ?? null;
  const decided = dateUnder(info, labels.decidedOn) ?? null;
  const closed = dateUnder(info, labels.closedOn) ?? dateOf(program?.inactivatedDate);
  if (opened === 'unread' || informed === 'unread' || decided === 'unread' || closed === 'unread') return null;
  const progress = words.progressOf(node.pathwayStatus);
  const assessed = dateUnder(info, labels.assessedOn) ?? null;
  const assessment = assessmentOf(
    {
      word: info(labels.assessment),
      by: info(labels.assessedBy) || null,
      on: assessed === 'unread' ? null : assessed,
    },
    words.outcomeOf,
  );
  const item: AreaCase = {
    area,
    id: String(node.ref),
    caseNumber: info(labels.caseNumber) || null,
    deepLink: linkTo(link, String(node.ref)),
    title: node.name,
    progress: progress ?? 'UNKNOWN',
    systemStatus: node.pathwayStatus || 'Ikke oplyst',
    openedOn: opened,
    closedOn: closed,
    kle: info(labels.kle) || program?.kleNumber || null,
    unit: unitOf(info, labels),
    responsible: info(labels.responsible) || null,
    assessment,
    placed: placedIn(info(labels.placed), words.setup.pathways.placedIs),
    facts: factsOf(info, facts),
    events: [
      ...eventOn('CASE_OPENED', opened, node.date),
      ...eventOn('CASE_INFORMED', informed, info(labels.informedOn)),
      ...eventOn('CASE_DECIDED', decided, info(labels.decidedOn)),
      ...eventOn(
        'CASE_CLOSED',
        closed,
        dateUnder(info, labels.closedOn) ? info(labels.closedOn) : program?.inactivatedDate,
      ),
    ],
  };
  return { item, isClear: progress !== null && assessed !== 'unread' };
}

/** Reads that a citizen is placed outside the home, or is not; null where the view says nothing of it. */
const placedIn = (said: string | null | undefined, words: readonly string[]): boolean | null =>
  said ? isNamed(said, words) : null;

/** The program that is a pathway: the one of its id, else the only one of its name. */
function programOf({ ref, name }: Node, programs: Programs): WireProgram | undefined {
  const sameId = programs?.items.find(({ id }) => id === ref);
  const [named, another] = programs?.items.filter((one) => folded(one.name ?? '') === folded(name)) ?? [];
  return sameId ?? (another ? undefined : named);
}

const eventOn = (kind: CaseEventKind, on: Exclude<ReadDate, 'unread'>, time: string | null | undefined): CaseEvent[] =>
  on ? [{ kind, on, at: momentOf(time), event: caseEventWords[kind] }] : [];
