import type { RunningMocks } from '../../mocks/index.ts';
import type { PersonaToken } from '../platform/graphiql.ts';

/** The personas whose tokens are printed: a caseworker of each area. */
const shown = ['mette', 'jonas'];

/**
 * Prints the welcome of `npm start`: where everything is, as whom to ask, and one command that shows the point of it.
 */
export function welcome(seen: {
  url: string;
  publicUrl: string;
  mocks: RunningMocks | null;
  tokens: readonly PersonaToken[];
  body: string;
}): string {
  const { url, publicUrl, mocks, tokens, body } = seen;
  const graphql = `${url}/graphql`;
  const mette = tokens.find(({ persona }) => persona === 'mette') ?? tokens[0];
  const cast = mocks?.people.filter(({ knownFor }) => knownFor !== null) ?? [];
  return [
    `\nHelhed is ready.\n`,
    `  Page       ${publicUrl}/  (log in by choosing a persona)`,
    `  GraphQL    ${graphql}  (open it in a browser for GraphiQL)`,
    `  Probes     ${url}/livez  ${url}/readyz  ${url}/metrics`,
    ...Object.values(mocks?.all ?? {}).map((mock) => `  ${`Mock`.padEnd(10)} ${mock.url}  (${mock.name})`),
    ...(cast.length > 0 ? ['\nPeople to look up (invented; replacement CPR numbers):\n'] : []),
    ...cast.map(
      ({ cpr, givenName, familyName, knownFor }) => `  ${cpr}  ${`${givenName} ${familyName}`.padEnd(28)} ${knownFor}`,
    ),
    ...(tokens.length > 0 ? [`\nTokens, good for ten hours; all personas' at ${url}/development/tokens:\n`] : []),
    ...tokens
      .filter(({ persona }) => shown.includes(persona))
      .map(({ persona, title, token }) => `# ${title}\n${persona.toUpperCase()}=${token}`),
    ...(mette
      ? [`\nOne citizen's cases from both systems, as ${mette.title}:\n`, curl(graphql, mette.token, body), '']
      : []),
  ].join('\n');
}

const curl = (graphql: string, token: string, body: string) =>
  `curl -s ${graphql} -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '${body}'`;
