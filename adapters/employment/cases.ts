import type { Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import {
  caseEventWords,
  type AreaCase,
  type CaseEvent,
  type CaseEventKind,
  type Fact,
  type Unit,
} from '../../src/domain/citizen/case.ts';
import { assessmentOf } from '../kit/assessment.ts';
import type { PerPerson } from '../kit/answers.ts';
import { linkTo } from '../kit/case-link.ts';
import { dayOf, momentOf } from '../kit/dates.ts';
import { byId, trimmed } from '../kit/records.ts';
import { readSection } from './sections.ts';
import type { EmploymentSession } from './session.ts';
import { caseColumns, readCase, type WireCase } from './wire-records.ts';

/** Reads the cases of citizens: no public source says how they are read, so the settings file does. */
export const casesOf = (session: EmploymentSession, people: readonly Person[]): Promise<PerPerson<Listed<AreaCase>>> =>
  readSection(session, people, session.setup.cases, {
    call: 'cases.search',
    columns: caseColumns,
    reads: readCase,
    keyOf: byId,
    map(wire: WireCase) {
      const item = caseOf(session, wire);
      if (item.assessment?.outcome === null) session.unknownWord('cases.search');
      return { item, isClear: item.progress !== 'UNKNOWN' };
    },
  });

/** A case in the shared vocabulary; a status nobody has heard of is `UNKNOWN`, its word kept. */
function caseOf({ area, words, setup }: EmploymentSession, wire: WireCase): AreaCase {
  const openedOn = dayOf(wire.createdDate);
  const closedOn = dayOf(wire.closedDate);
  return {
    area,
    id: wire.id,
    caseNumber: trimmed(wire.caseNumber),
    deepLink: linkTo(setup.caseLink, wire.id),
    title: wire.title.trim(),
    progress: words.progress(wire.status) ?? 'UNKNOWN',
    systemStatus: wire.status.trim(),
    openedOn,
    closedOn,
    kle: trimmed(wire.kleNumber),
    unit: unitOf(wire),
    responsible: trimmed(wire.caseworkerName),
    assessment: assessmentOf(
      { word: wire.assessmentName, by: trimmed(wire.assessedByName), on: dayOf(wire.assessedDate) },
      words.outcomes,
    ),
    placed: null,
    facts: facts({
      Sagsnummer: wire.caseNumber,
      Målgruppe: wire.targetGroupCode,
      Paragraf: wire.paragraph,
      Ydelse: wire.benefitName,
      Kontaktforløb: wire.contactCourse,
    }),
    events: events({
      CASE_OPENED: wire.createdDate,
      CASE_INFORMED: wire.informedDate,
      CASE_DECIDED: wire.decidedDate,
      CASE_CLOSED: wire.closedDate,
    }),
  };
}

function unitOf({ unitKey, unitName }: WireCase): Unit | null {
  const [key, name] = [trimmed(unitKey), trimmed(unitName)];
  return key && name ? { key, name } : null;
}

// These two are made for every case there is: loops, since lists of lists are most of what a case would cost.

/** Returns the facts that have a value. */
export function facts(words: Record<string, string | null | undefined>): Fact[] {
  const all: Fact[] = [];
  for (const label of Object.keys(words)) {
    const value = words[label]?.trim();
    if (value) all.push({ label, value });
  }
  return all;
}

function events(times: Record<CaseEventKind, string | null | undefined>): CaseEvent[] {
  const all: CaseEvent[] = [];
  for (const kind of Object.keys(times) as CaseEventKind[]) {
    const on = dayOf(times[kind]);
    if (on) all.push({ kind, on, at: momentOf(times[kind]), event: caseEventWords[kind] });
  }
  return all;
}
