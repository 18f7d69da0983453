import type { CitizenView } from '../../access/citizen-view.ts';
import type { Context } from '../../context.ts';
import { decisionReports } from '../../decision/list-decisions.ts';
import { completenessOf, worstPerArea, type SourceReport } from '../../domain/citizen/source.ts';
import type { Resolvers } from '../../generated/schema.ts';

/** For each area the worst of all that the operation asks of the citizen: who they are, and what it selects of all rooms. */
async function overall(view: CitizenView, context: Context): Promise<SourceReport[]> {
  const shares = await view.areaResults();
  return worstPerArea([...shares.map((one) => one.report), ...(await reportsOn(view, context))]);
}

/** All reports that went into an answer that is made: nobody waits for a system that it did not need. */
export async function reportsUsed(view: CitizenView, context: Context): Promise<SourceReport[]> {
  const shares = await view.usedResults();
  return [...shares.map((one) => one.report), ...(await reportsOn(view, context))];
}

async function reportsOn(view: CitizenView, context: Context): Promise<SourceReport[]> {
  const reports = context.asked.sections.map(async ({ section, only }) =>
    section === 'decisions'
      ? decisionReports(view, context)
      : (await view.section(section, only)).map((part) => part.report),
  );
  return (await Promise.all(reports)).flat();
}

/** Resolves the completeness of all that is shown of a citizen, over all rooms. */
export const overallResolvers: Resolvers = {
  Citizen: {
    completeness: async (view, _, context) => completenessOf(await overall(view, context)),
    sources: (view, _, context) => overall(view, context),
  },
};
