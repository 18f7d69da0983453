import { writeFileSync } from 'node:fs';
import { answerTo, examples } from '../test/support/examples.ts';
import { startHelhed } from '../test/support/helhed.ts';

// npm run examples: asks every documented query and writes down what it is answered.

const helhed = await startHelhed();
try {
  for (const example of examples()) writeFileSync(example.answer, await answerTo(example, helhed));
} finally {
  await helhed.close();
}
