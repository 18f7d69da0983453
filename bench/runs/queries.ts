import { lineUp } from '../measure/line-up.ts';
import { inRounds, type Outcome } from '../measure/rounds.ts';
import { questions } from '../questions.ts';
import { about } from '../report/page.ts';
import { resultsOf } from '../report/results.ts';
import { table } from '../report/table.ts';
import type { Order, Report } from './report.ts';

/** Everybody side by side, query by query. */
export async function queries(order: Order): Promise<Report> {
  const { smoke, say } = order;
  // A short look needs no peers: only what Helhed's own packages can start.
  const only = smoke && order.only.length === 0 ? ['helhed', 'apollo-defaults'] : order.only;
  const wanted = smoke && order.query.length === 0 ? ['A', 'B'] : order.query;
  const asked = questions.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const line = await lineUp(asked, { only, ...(smoke && { mostBodies: 5 }) });
  for (const { name, why } of line.left) say(`${name} is left out: ${why}`);
  const outcomes: Outcome[] = [];
  try {
    for (const question of asked) outcomes.push(await inRounds(line, question, order, say));
  } finally {
    await line.close();
  }
  const results = await resultsOf(outcomes, line.left, order);
  const wrong = outcomes
    .flatMap(({ summaries }) => Object.entries(summaries))
    .filter(([, one]) => one.wrong > 0)
    .map(([name, one]) => `${name} gave ${one.wrong} answers that are not the ones compared`);
  return { results, page: `${about(results)}\n\n${table(results)}`, wrong };
}
