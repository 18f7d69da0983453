import { element, fieldOf, options, row, valuesOf } from './fields.js';

const by = (id) => document.getElementById(id);

/** Says in the page's status line what became of something. */
function tell(text, isRefused = false) {
  by('result').textContent = text;
  by('result').classList.toggle('refused', isRefused);
}

/** Calls a control endpoint. Throws with the refusal's own words. */
async function control(method, path, body) {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(path, { method, headers: { 'content-type': 'application/json' }, ...sent });
  const text = await response.text();
  const answer = text === '' ? null : JSON.parse(text);
  if (!response.ok) throw new Error(answer?.error ?? answer?.error_description ?? `Status ${response.status}`);
  return answer;
}

/** Runs an action, says how it went, and shows everything anew. */
function act(action, done) {
  action()
    .then((answer) => tell(done ?? JSON.stringify(answer)))
    .catch((error) => tell(error.message, true))
    .then(showAll)
    .catch((error) => tell(error.message, true));
}

const onSubmit = (id, action) =>
  by(id).addEventListener('submit', (event) => {
    event.preventDefault();
    action(event.target);
  });
const onClick = (id, action) => by(id).addEventListener('click', action);

async function showPeople() {
  const people = await control('GET', '/_mock/people');
  by('people').replaceChildren(...people.map(({ cpr, name, knownFor }) => row(cpr, name, knownFor)));
  by('citizens').replaceChildren(...people.map(({ cpr, name }) => element('option', { value: cpr, label: name })));
}

async function showFaults() {
  const rules = await control('GET', '/_mock/faults');
  const words = rules.map(({ operation, fault, ...rest }) => {
    const terms = Object.entries(rest).map(([name, value]) => `${name} ${value}`);
    return element('li', {}, [`${fault} on ${operation}`, ...terms].join(', '));
  });
  by('faults').replaceChildren(...(words.length > 0 ? words : [element('li', {}, 'None is set.')]));
}

async function showJournal() {
  const calls = await control('GET', '/_mock/calls?last=100');
  const rows = calls
    .toReversed()
    .map(({ at, operation, method, path, fault, status, outcome, ms }) =>
      row(at.slice(11, 23), operation, `${method} ${path}`, fault, `${status ?? ''}`, outcome, `${ms ?? ''}`),
    );
  by('journal').replaceChildren(...rows);
}

async function showClock() {
  const { now } = await control('GET', '/_mock/clock');
  by('now').textContent = now;
}

const showAll = () => Promise.all([showPeople(), showFaults(), showJournal(), showClock()]);

function showMocks({ name, setUp, mocks, describesItself }) {
  document.title = `Mock: ${name}`;
  by('name').textContent = setUp ? `${name}, set up as ${setUp}` : name;
  const link = (href, text, isHere) => {
    const anchor = element('a', { href, textContent: text });
    if (isHere) anchor.setAttribute('aria-current', 'page');
    return element('li', {}, anchor);
  };
  by('mocks').replaceChildren(
    ...mocks.map((one) => link(`http://${location.hostname}:${one.port}/`, one.name, one.name === name)),
    ...(describesItself ? [link('/openapi.yaml', 'openapi.yaml', false)] : []),
  );
}

function offerFaults(operations) {
  const all = [...new Set(operations.flatMap(({ faults }) => faults))];
  by('operation').replaceChildren(...options(['*', ...operations.map(({ name }) => name)]));
  const offer = () => {
    const chosen = operations.find(({ name }) => name === by('operation').value);
    by('fault').replaceChildren(...options(chosen?.faults ?? all));
  };
  by('operation').addEventListener('change', offer);
  offer();
}

async function offerHands() {
  const hands = await control('GET', '/_mock/hands');
  by('hands-section').hidden = hands.length === 0;
  if (hands.length === 0) return;
  by('hand').replaceChildren(...options(hands.map(({ hand }) => hand)));
  const offer = () => {
    const { does, fields, required } = hands.find(({ hand }) => hand === by('hand').value);
    by('does').textContent = does;
    const made = Object.entries(fields).map(([name, schema]) => {
      const needed = required.includes(name) && schema.default === undefined;
      return fieldOf(name, schema, needed);
    });
    by('hand-fields').replaceChildren(...made);
  };
  by('hand').addEventListener('change', offer);
  offer();
}

async function offerTokens() {
  const { personas } = await control('GET', '/_mock/state');
  by('tokens-section').hidden = false;
  by('personas').replaceChildren(...options(personas.map(({ key }) => key)));
}

onSubmit('make-person', (form) => {
  const { employment, social, jointPlan, ...facts } = valuesOf(form);
  const cases = { employment: employment ? [{}] : [], social: social ? [{}] : [] };
  const plan = jointPlan ? { jointPlanOn: by('now').textContent.slice(0, 10), coordinator: 'MHO' } : {};
  act(() => control('POST', '/_mock/people', { ...facts, ...plan, cases }));
});
onSubmit('set-fault', (form) => act(() => control('POST', '/_mock/faults', valuesOf(form)), 'The fault is set.'));
onClick('clear-faults', () => act(() => control('DELETE', '/_mock/faults'), 'No fault is set.'));
onSubmit('play-hand', (form) =>
  act(() => control('POST', '/_mock/hands', { hand: by('hand').value, ...valuesOf(form) })),
);
onSubmit('get-token', (form) =>
  act(async () => {
    by('token').value = (await control('POST', '/token', valuesOf(form))).access_token;
  }, 'The token is good for an hour.'),
);
onSubmit('set-clock', (form) =>
  act(() => control('POST', '/_mock/clock', { set: new Date(valuesOf(form).set).toISOString() }), 'The clock is set.'),
);
for (const button of document.querySelectorAll('[data-advance]'))
  button.addEventListener('click', () =>
    act(() => control('POST', '/_mock/clock', { advanceMs: Number(button.dataset.advance) }), 'The clock has moved.'),
  );
onClick('reset', () => act(() => control('POST', '/_mock/reset'), 'It is as at the start.'));
onClick('clear-journal', () => act(() => control('DELETE', '/_mock/calls'), 'The journal is empty.'));
onClick('save', () =>
  act(async () => {
    const text = JSON.stringify(await control('GET', '/_mock/save'));
    const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    element('a', { href, download: `${by('name').textContent.split(',')[0]}-state.json` }).click();
    URL.revokeObjectURL(href);
  }, 'The state is saved.'),
);
onSubmit('load-state', (form) =>
  act(async () => control('POST', '/_mock/load', await form.elements.file.files[0].text()), 'The state is loaded.'),
);

const about = await control('GET', '/_mock/about');
showMocks(about);
offerFaults(about.operations);
await offerHands();
if (about.name === 'identity') await offerTokens();
await showAll();
setInterval(() => {
  if (by('live').checked && !document.hidden) Promise.all([showJournal(), showClock()]).catch(() => {});
}, 2000);
