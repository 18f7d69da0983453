import type { Person, StoredEntry, Entry } from '../../src/domain/citizen/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import type { NoteInSystem } from '../../src/domain/delivery/marker.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { ok } from '../../src/domain/result.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { patientOf, readRef } from './find.ts';
import type { NoteSetup } from './setup-writes.ts';
import { treeNow, type Node } from './pathway-tree.ts';
import { readForm, readFormAction, readFormDefinition, readMade, readNote, type WireForm } from './wire-assignment.ts';
import { readEach, readList } from './wire.ts';
import { isNamed } from './vocabulary.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

const call = 'notes.create';

/** Fills in the form that a note is, and sends it where its action says; once, whatever comes of it. */
export async function writeNote(session: SocialSession, person: Person, entry: Entry): Promise<Answer<StoredEntry>> {
  const { notes: setup } = session.words.setup;
  if (!setup) return session.fault('not-configured', call);
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
  const named = actions.value.value.flatMap((one) => {
    const action = readFormAction(one);
    return action.ok && isNamed(action.value.name, setup.create) ? [action.value] : [];
  });
  const link = named[0]?._links.createFormData;
  const sent = { call, method: 'POST' as const, body: { ...form, items }, reads: readMade, accepts: [201] };
  const answer = await session.write(link, sent);
  if (answer.ok && answer.value.value.patientId !== readRef(person.ref).id) return session.foreign(call);
  const { marker } = entry;
  return withValue(answer, ({ id }) => ({ id: String(id), kind: 'note', marker, state: null, remarks: [] }));
}

async function blankForm(session: SocialSession, person: Person, { form }: NoteSetup): Promise<Answer<WireForm>> {
  const patient = await patientOf(session, person);
  if (!patient.ok) return patient;
  const { availableFormDefinitions } = patient.value.value._links;
  const definitions = await session.follow(availableFormDefinitions, { call: 'forms.definitions', reads: readList });
  if (!definitions.ok) return definitions;
  const { items, leftOut } = readEach(definitions.value.value, readFormDefinition);
  const definition = items.find(({ title, name }) => isNamed(title ?? name ?? '', [form]));
  if (!definition && leftOut > 0) return session.notUnderstood('forms.definitions');
  return session.follow(definition?._links.formDataPrototype, { call: 'forms.prototype', reads: readForm });
}

/** Notes on a citizen, whoever wrote them: forms of that name, each read on its own. */
export async function notesOf(session: SocialSession, person: Person): Promise<Answer<Listed<NoteInSystem>>> {
  const { notes: setup } = session.words.setup;
  if (!setup) return session.fault('not-configured', 'notes.get');
  const tree = await treeNow(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.forms;
  const forms = items.filter(({ name }) => isNamed(name, [setup.form]));
  const answers = await Promise.all(forms.map((node) => noteAt(session, person, node, setup)));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && !failed.ok) return failed;
  return withValue(tree, () => ({ items: answers.flatMap((one) => (one.ok ? [one.value.value] : [])), leftOut }));
}

async function noteAt(session: SocialSession, person: Person, node: Node, setup: NoteSetup): Promise<Answer<NoteInSystem>> {
  const ask = { call: 'notes.get', reads: readNote, fresh: true };
  const answer = await session.follow(node._links.referencedObject, ask);
  if (!answer.ok) return answer;
  const { id, patientId, items, createdDate } = answer.value.value;
  if (patientId !== readRef(person.ref).id || id !== node.ref) return session.foreign('notes.get');
  const valueOf = (label: string | null) => {
    const value = label === null ? null : items.find((one) => isLabel(one.label, label))?.value;
    return typeof value === 'string' ? value : '';
  };
  const at = createdDate ? instant(createdDate) : null;
  const note = { id: String(id), on: null, title: valueOf(setup.title), text: valueOf(setup.text), by: null, at };
  return ok({ ...answer.value, value: note });
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

const isLabel = (label: string | null | undefined, wanted: string) => folded(label ?? '') === folded(wanted);
