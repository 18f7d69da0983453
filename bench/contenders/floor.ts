import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { list, overview, type Ways } from '../floor/answers.ts';
import { employment } from '../floor/employment.ts';
import { social } from '../floor/social.ts';
import { contend } from './contend.ts';

type Asked = { variables: { cpr?: string; cprs?: string[]; more?: string[] } };

const dataFor = async ({ cpr = '', cprs, more }: Asked['variables'], ways: Ways) => {
  if (!cprs) return overview(cpr, ways);
  const [first, second] = await Promise.all([list(cprs, ways), more && list(more, ways)]);
  return second ? { ...first, more: second.citizens } : first;
};

/** FLOOR: what somebody would write by hand for these two queries and nothing else. It looks at neither token nor document. */
await contend(async ({ environment }) => {
  const ways = { employment: await employment(environment), social: await social(environment) };
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (text) => {
      const { variables } = JSON.parse(text) as Asked;
      const answer = JSON.stringify({ data: await dataFor(variables, ways) });
      const length = Buffer.byteLength(answer);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
      response.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
