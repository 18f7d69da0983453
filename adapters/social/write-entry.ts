import type { Answer, Fault } from '../../src/domain/citizen/answer.ts';
import type { Entry, Person, StoredEntry } from '../../src/domain/citizen/area-system.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { withValue } from '../kit/answers.ts';
import { writtenEntry } from '../kit/entries.ts';
import { byId, readEach } from '../kit/records.ts';
import { isNamed } from '../kit/vocabulary.ts';
import { assignableObjects } from './assignable-objects.ts';
import { organizationOf } from './catalogue.ts';
import { patientOf } from './find.ts';
import { readRef } from './person.ts';
import type { Link, SocialSession } from './session.ts';
import type { AssignmentSetup, NoteSetup } from './setup-writes.ts';
import {
  readAssignmentType,
  readAssignee,
  readForm,
  readFormAction,
  readFormDefinition,
  readCreated,
  readPrototype,
  type WireForm,
} from './wire-assignment.ts';
import { readList } from './wire.ts';

type Written = { call: string; link: Link; body: unknown };

/** Writes an assignment about a citizen, or a note, by the action that creates it: once, whatever comes of it. */
export async function writeEntry(session: SocialSession, person: Person, entry: Entry): Promise<Answer<StoredEntry>> {
  const { assignments, notes } = session.words.setup;
  const written =
    entry.kind === 'task'
      ? await assignmentFor(session, person, entry, assignments)
      : await noteFor(session, person, entry, notes);
  if (!written.ok) return written;
  const { link, ...sent } = written.value;
  const answer = await session.write(link, { ...sent, method: 'POST', reads: readCreated, accepts: [201] });
  if (answer.ok && answer.value.value.patientId !== readRef(person.ref).id) return session.foreign(sent.call);
  return withValue(answer, ({ id }) => writtenEntry(entry, id));
}

/** Fills in the prototype of an assignment. */
async function assignmentFor(
  session: SocialSession,
  person: Person,
  { title, text, unit, dueOn }: Entry,
  setup: AssignmentSetup | null,
): Promise<Result<Written, Fault>> {
  if (!setup) return session.notConfigured('assignments.places');
  const prototype = await prototypeFor(session, person, setup);
  if (!prototype.ok) return prototype;
  const { actions, _links, ...blank } = prototype.value.value;
  const assignee = unit === null ? ok(null) : await assigneeFor(session, unit, _links.availableOrganizationAssignees);
  if (!assignee.ok) return assignee;
  const link = actions.find(({ name }) => isNamed(name, setup.create))?._links.createAssignment;
  const body = { ...blank, title, description: text, dueDate: dueOn, organizationAssignee: assignee.value };
  return ok({ call: 'assignments.create', link, body });
}

/** The form for an assignment of the type that the settings name, on the first thing that takes one. */
async function prototypeFor(session: SocialSession, person: Person, setup: AssignmentSetup) {
  const objects = await assignableObjects(session, person);
  if (!objects.ok) return objects;
  const object = objects.value.value.items.find((one) => one.availableAssignmentTypes);
  const types = await session.follow(object?.availableAssignmentTypes, { call: 'assignments.types', reads: readList });
  if (!types.ok) return types;
  const { items, leftOut } = readEach(types.value.value, readAssignmentType, byId);
  const type = items.find(({ name }) => isNamed(name, [setup.type]));
  if (!type && leftOut > 0) return session.notUnderstood('assignments.types');
  return session.follow(type?._links.assignmentPrototype, { call: 'assignments.prototype', reads: readPrototype });
}

/** A unit as whom an assignment is for: only organizations that the form offers may be chosen. */
async function assigneeFor(session: SocialSession, unit: string, offered: Link) {
  const call = 'assignments.assignees';
  const entry = await organizationOf(session, unit);
  if (!entry.ok) return entry;
  const organization = entry.value.value;
  if (organization) {
    const list = await session.follow(offered, { call, reads: readList });
    if (!list.ok) return list;
    const chosen = readEach(list.value.value, readAssignee).items.find(({ id }) => id === organization.id);
    if (chosen) return ok({ organizationId: chosen.id, displayName: chosen.name });
  }
  session.incomplete(call);
  return session.notUnderstood(call);
}

/** Fills in the form that a note is. */
async function noteFor(
  session: SocialSession,
  person: Person,
  entry: Entry,
  setup: NoteSetup | null,
): Promise<Result<Written, Fault>> {
  const call = 'notes.create';
  if (!setup) return session.notConfigured(call);
  const blank = await blankForm(session, person, setup);
  if (!blank.ok) return blank;
  const { _links, ...form } = blank.value.value;
  const items = filledIn(form.items, setup, entry);
  if (!items) {
    session.incomplete('forms.prototype');
    return session.notUnderstood('forms.prototype');
  }
  const actions = await session.follow(_links.availableActions, { call: 'forms.actions', reads: readList });
  if (!actions.ok) return actions;
  const all = readEach(actions.value.value, readFormAction).items;
  const link = all.find(({ name }) => isNamed(name, setup.create))?._links.createFormData;
  return ok({ call, link, body: { ...form, items } });
}

async function blankForm(session: SocialSession, person: Person, { form }: NoteSetup): Promise<Answer<WireForm>> {
  const call = 'forms.definitions';
  const patient = await patientOf(session, person);
  if (!patient.ok) return patient;
  const { availableFormDefinitions } = patient.value.value._links;
  const definitions = await session.follow(availableFormDefinitions, { call, reads: readList });
  if (!definitions.ok) return definitions;
  const { items, leftOut } = readEach(definitions.value.value, readFormDefinition, byId);
  const definition = items.find(({ title, name }) => isNamed(title ?? name ?? '', [form]));
  if (!definition && leftOut > 0) return session.notUnderstood(call);
  return session.follow(definition?._links.formDataPrototype, { call: 'forms.prototype', reads: readForm });
}

/** Null where the form has no field for the text, or none for the title that the settings name. */
function filledIn(items: WireForm['items'], { title, text }: NoteSetup, entry: Entry): WireForm['items'] | null {
  const isThere = (label: string) => items.some((item) => isLabel(item.label, label));
  if (!isThere(text) || (title !== null && !isThere(title))) return null;
  const written = title === null ? `${entry.title}\n\n${entry.text}` : entry.text;
  return items.map((item) => {
    if (isLabel(item.label, text)) return { ...item, value: written };
    return title !== null && isLabel(item.label, title) ? { ...item, value: entry.title } : item;
  });
}

/** Compares the label of a form's field with that of a setting. */
export const isLabel = (label: string | null | undefined, wanted: string) => folded(label ?? '') === folded(wanted);
