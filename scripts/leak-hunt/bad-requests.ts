import { flaws } from '../../mocks/identity/token.ts';
import type { FreeTexts } from './free-texts.ts';
import type { HuntClient } from './client.ts';

/** Sends malformed requests of every kind, with somebody's number, name and a text in them. */
export async function sendBadRequests(client: HuntClient, texts: FreeTexts): Promise<void> {
  const person = client.mocks.people.find(({ knownFor }) => knownFor === 'both with a joint plan');
  if (!person) throw new Error('The cast is not complete');
  const all = `${person.cpr} ${person.givenName} ${person.familyName} ${person.address.line} ${texts.say('bad input')}`;
  const word = texts.word('bad input');
  for (const query of badQueries(person.cpr, all, word)) await client.ask('mette', query, { cpr: all, id: all });
  const variables: unknown[] = [
    all,
    { cpr: all },
    { cpr: [all] },
    { cpr: { [all]: all } },
    { cpr: Number(person.cpr) },
  ];
  for (const one of variables)
    await client.ask('mette', 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }', one as Record<string, unknown>);
  await badRequests(client, person.cpr, all);
  for (const flaw of [...flaws, undefined]) {
    const given = await client.token('mette', flaw ? { flaw } : {});
    const authorization = flaw ? `Bearer ${given}` : `Bearer ${given.slice(0, -4)}AAAA`;
    await client.post(JSON.stringify({ query: '{ viewer { name } }' }), { authorization });
    await client.send(`/graphql?access_token=${given}`, { method: 'POST', headers: { authorization: given } });
  }
}

const badQueries = (cpr: string, all: string, word: string): string[] => [
  `{ citizenByCpr(cpr: "${all}") { id } }`,
  `{ citizenByCpr(cpr: ${cpr}) { id } }`,
  `{ c${cpr}: citizenByCpr(cpr: "${cpr}") { c${cpr} } }`,
  `query Q${cpr} { citizenByCpr(cpr: "${cpr}") { id } }`,
  `{ citizenByCpr(cpr: ${word}, purpose: ${word}) { id } }`,
  `{ citizenByCpr(cpr: "${cpr}", purpose: "${word}") { id } citizens(first: ${cpr}) { nodes { id } } }`,
  `{ citizen(id: "${all}") { id } node(id: "${all}") { id } referral(id: "${all}") { id } }`,
  `{ citizens(filter: { cprs: ["${cpr}", "${all}"] }, first: 5, after: "${all}") { nodes { id } } }`,
  `mutation { createReferral(input: { idempotencyKey: "${all}", purpose: "${all}" }) { referral { id } } }`,
  `query ${word}($${word}: ${word}!) { citizenByCpr(cpr: $${word}) { ${word} ...${word} } }`,
  `{ citizenByCpr(cpr: "${cpr}") { ...Part } } fragment Part on Citizen { name ${all}`,
  `# ${all}\n{ "${all}`,
  all,
];

/** Sends requests that are refused before GraphQL. */
async function badRequests(client: HuntClient, cpr: string, all: string): Promise<void> {
  const inAddress = encodeURIComponent(all);
  const ascii = all.replace(/[^\x20-\x7e]/g, '');
  const authorization = await client.authorization('mette');
  const post = (body: string, headers: Record<string, string> = {}) => {
    const given = { 'content-type': 'application/json', authorization, ...headers };
    return client.send('/graphql', { method: 'POST', headers: given, body });
  };
  for (const body of [`{"query": "${all}`, `${all}{`, '[]', `[{"query":"${all}"}]`, all.repeat(2_000), `"${all}"`])
    await post(body);
  await post(all, { 'content-type': 'text/plain' });
  await post(all, { 'content-type': `text/${cpr}` });
  await post(JSON.stringify({ query: '{ viewer { name } }', operationName: all }));
  await post(JSON.stringify({ query: '{ viewer { name } }', extensions: { persistedQuery: { sha256Hash: all } } }));
  await post(JSON.stringify({ query: '{ viewer { name } }' }), {
    'x-request-id': ascii,
    'user-agent': ascii,
    origin: `https://${cpr}.example`,
    traceparent: ascii,
    cookie: ascii,
  });
  for (const path of [`/${inAddress}`, `/citizens/${cpr}`, `/graphql?query=${inAddress}`, `/graphql/${cpr}?${cpr}`])
    await client.send(path, { headers: { authorization } });
  await client.send(`/${cpr}`, { method: 'DELETE', headers: { authorization: ascii } });
}
