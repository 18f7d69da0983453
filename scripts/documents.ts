import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { executableSchema } from '../src/api/executable-schema.ts';
import { documentHash } from '../src/config/trusted-documents.ts';

// npm run documents [-- FOLDER [FILE]]: the manifest of the operations in a folder's .graphql files, for TRUSTED_DOCUMENTS.

const [folder = join(import.meta.dirname, '../docs/examples'), file] = process.argv.slice(2);
const schema = executableSchema();
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const wrong = texts.flatMap(({ name, text }) =>
  validate(schema, parse(text)).map(({ message }) => `${name}: ${message}`),
);
if (wrong.length > 0 || texts.length === 0) {
  console.error(wrong.join('\n') || `There is no .graphql file in ${folder}`);
  process.exit(1);
}
const manifest = JSON.stringify(Object.fromEntries(texts.map(({ text }) => [documentHash(text), text])), null, 2);
if (file) writeFileSync(file, `${manifest}\n`);
else console.log(manifest);
