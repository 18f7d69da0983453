/** Makes an element with properties and children. Texts stay texts: nothing is read as HTML. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Makes a table row of texts. */
export const row = (...texts) => element('tr', {}, ...texts.map((text) => element('td', {}, text ?? '')));

/** Makes the options of a select. */
export const options = (texts) => texts.map((text) => element('option', { value: text, textContent: text }));

/** Makes a labelled field for a property of a JSON schema. */
export function fieldOf(name, schema, isRequired) {
  const meaning = schema.description ? ` (${schema.description})` : '';
  const label = `${name}${isRequired ? '' : ', optional'}${meaning}`;
  if (schema.type === 'boolean') {
    const box = element('input', { type: 'checkbox', name, checked: schema.default === true });
    return element('label', {}, box, ` ${name}${meaning}`);
  }
  return element('label', {}, label, inputOf(name, schema, isRequired));
}

function inputOf(name, schema, required) {
  const value = schema.default ?? '';
  if (schema.enum) {
    const select = element('select', { name, required }, ...(required ? [] : options([''])), ...options(schema.enum));
    select.value = value === '' ? select.value : value;
    return select;
  }
  const types = { integer: 'number', date: 'date' };
  const input = element('input', { name, required, value, autocomplete: 'off' });
  input.type = types[schema.format] ?? types[schema.type] ?? 'text';
  if (name === 'citizen') input.setAttribute('list', 'citizens');
  return input;
}

/** Reads a form: numbers and ticks as such; what is left empty is left out. */
export function valuesOf(form) {
  const values = {};
  for (const field of form.elements) {
    if (!field.name || field.type === 'file') continue;
    if (field.type === 'checkbox') values[field.name] = field.checked;
    else if (field.value !== '') values[field.name] = field.type === 'number' ? Number(field.value) : field.value;
  }
  return values;
}
