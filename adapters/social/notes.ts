import type { Person, StoredEntry, Entry } from '../../src/domain/citizen/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import type { NoteInSystem } from '../../src/domain/delivery/marker.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { patientOf, readRef } from './person.ts';
import type { NoteSetup } from './setup-writes.ts';
import { treeNow, type Node } from './tree.ts';
import { readForm, readFormAction, readFormDefinition, readMade, readNote, type WireForm } from './wire-assignment.ts';
import { readEach, readList } from './wire.ts';
import { isNamed } from './words.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

const call = 'notes.create';

/** Fills in the form that a note is, and sends it where its action says; once, whatever comes of it. */
export async function postNote(visit: Visit, person: Person, posting: Entry): Promise<Answer<StoredEntry>> {
  const { notes: setup } = visit.words.setup;
  if (!setup) return visit.fault('not-configured', call);
  const blank = await blankForm(visit, person, setup);
  if (!blank.ok) return blank;
  const { _links, ...form } = blank.value.value;
  const items = filledIn(form.items, setup, posting);
  if (!items) {
    visit.incomplete('forms.prototype');
    return visit.notUnderstood('forms.prototype');
  }
  const actions = await visit.follow(_links.availableActions, { call: 'forms.actions', reads: readList });
  if (!actions.ok) return actions;
  const named = actions.value.value.flatMap((one) => {
    const action = readFormAction(one);
    return action.ok && isNamed(action.value.name, setup.create) ? [action.value] : [];
  });
  const link = named[0]?._links.createFormData;
  const sent = { call, method: 'POST' as const, body: { ...form, items }, reads: readMade, accepts: [201] };
  const answer = await visit.write(link, sent);
  if (answer.ok && answer.value.value.patientId !== readRef(person.ref).id) return visit.foreign(call);
  const { marker } = posting;
  return withValue(answer, ({ id }) => ({ id: String(id), kind: 'note', marker, state: null, remarks: [] }));
}

async function blankForm(visit: Visit, person: Person, { form }: NoteSetup): Promise<Answer<WireForm>> {
  const patient = await patientOf(visit, person);
  if (!patient.ok) return patient;
  const { availableFormDefinitions } = patient.value.value._links;
  const definitions = await visit.follow(availableFormDefinitions, { call: 'forms.definitions', reads: readList });
  if (!definitions.ok) return definitions;
  const { items, leftOut } = readEach(definitions.value.value, readFormDefinition);
  const definition = items.find(({ title, name }) => isNamed(title ?? name ?? '', [form]));
  if (!definition && leftOut > 0) return visit.notUnderstood('forms.definitions');
  return visit.follow(definition?._links.formDataPrototype, { call: 'forms.prototype', reads: readForm });
}

/** Notes on a citizen, whoever wrote them: forms of that name, each read on its own. */
export async function notesOf(visit: Visit, person: Person): Promise<Answer<Listed<NoteInSystem>>> {
  const { notes: setup } = visit.words.setup;
  if (!setup) return visit.fault('not-configured', 'notes.get');
  const tree = await treeNow(visit, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.forms;
  const forms = items.filter(({ name }) => isNamed(name, [setup.form]));
  const answers = await Promise.all(forms.map((node) => noteAt(visit, person, node, setup)));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && !failed.ok) return failed;
  return withValue(tree, () => ({ items: answers.flatMap((one) => (one.ok ? [one.value.value] : [])), leftOut }));
}

async function noteAt(visit: Visit, person: Person, node: Node, setup: NoteSetup): Promise<Answer<NoteInSystem>> {
  const ask = { call: 'notes.get', reads: readNote, fresh: true };
  const answer = await visit.follow(node._links.referencedObject, ask);
  if (!answer.ok) return answer;
  const { id, patientId, items, createdDate } = answer.value.value;
  if (patientId !== readRef(person.ref).id || id !== node.ref) return visit.foreign('notes.get');
  const valueOf = (label: string | null) => {
    const value = label === null ? null : items.find((one) => isLabel(one.label, label))?.value;
    return typeof value === 'string' ? value : '';
  };
  const at = createdDate ? instant(createdDate) : null;
  const note = { id: String(id), on: null, title: valueOf(setup.title), text: valueOf(setup.text), by: null, at };
  return ok({ ...answer.value, value: note });
}

/** Null where the form has no field for the text, or none for the title that the settings name. */
function filledIn(items: WireForm['items'], { title, text }: NoteSetup, posting: Entry): WireForm['items'] | null {
  const isThere = (label: string) => items.some((item) => isLabel(item.label, label));
  if (!isThere(text) || (title !== null && !isThere(title))) return null;
  const written = title === null ? `${posting.title}\n\n${posting.text}` : posting.text;
  return items.map((item) => {
    if (isLabel(item.label, text)) return { ...item, value: written };
    return title !== null && isLabel(item.label, title) ? { ...item, value: posting.title } : item;
  });
}

const isLabel = (label: string | null | undefined, wanted: string) => folded(label ?? '') === folded(wanted);
