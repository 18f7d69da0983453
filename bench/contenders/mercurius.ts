import fastify from 'fastify';
import mercurius from 'mercurius';
import { askWith } from '../plain/ask.ts';
import { activitiesOf, casesOf, contactsOf, type Citizen } from '../plain/citizen.ts';
import { citizenFields, resolvers } from '../plain/resolvers.ts';
import { typeDefs } from '../plain/type-defs.ts';
import { contend } from './contend.ts';

type Waiting = { obj: Citizen }[];
const forAll =
  <Value>(one: (citizen: Citizen) => Promise<Value>) =>
  (waiting: Waiting) =>
    Promise.all(waiting.map(({ obj }) => one(obj)));

/** Its loaders gather a list's citizens as our own do; what they ask the systems for is batched by the same hands. */
await contend(async ({ environment }) => {
  const newAsk = askWith(environment);
  const app = fastify({ bodyLimit: 100_000 });
  await app.register(mercurius, {
    schema: typeDefs,
    resolvers: { ...resolvers, Citizen: citizenFields } as never,
    loaders: {
      Citizen: {
        cases: { loader: forAll(casesOf), opts: { cache: false } },
        contacts: { loader: forAll(contactsOf), opts: { cache: false } },
        activities: { loader: forAll(activitiesOf), opts: { cache: false } },
      },
    },
    context: () => newAsk(),
    jit: 1,
  });
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
