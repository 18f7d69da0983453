import type { AuditEntry } from '../access/audit-entry.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { reportsUsed } from '../citizen/sections.ts';
import type { Context } from '../context.ts';
import type { Basis } from '../domain/access-rules.ts';
import { worstPerArea } from '../domain/source.ts';
import { isWord } from '../platform/word.ts';

/** What goes into the audit trail about one operation: who asked, for what, about whom, and what each source gave. */
export async function accountOf(context: Context, operationName: string | null): Promise<AuditEntry> {
  const { caller, guard, keys, asked, denied, criteria, alsoAbout, turnedAway, purposes, requestId } = context;
  const lookedUp = await Promise.all(guard.lookedUp().map(async ({ cpr, view }) => ({ cpr, view: await view })));
  const views = lookedUp.flatMap(({ view }) => view ?? []);
  const reports = worstPerArea((await Promise.all(views.map((view) => reportsUsed(view, asked)))).flat());
  return {
    at: context.now(),
    requestId,
    action: denied ? 'denied' : criteria.length > 0 ? 'search' : 'read',
    actor: { id: caller.id, name: caller.name },
    functions: caller.functions,
    // Clients choose it, and could put a number there.
    operationName: isWord(operationName) ? operationName : null,
    asked: asked.fields,
    citizens: [
      ...lookedUp
        .filter(({ cpr }) => !alsoAbout.has(cpr))
        .map(({ cpr, view }) => ({ pseudonym: keys.pseudonym(cpr), shown: view !== null })),
      ...[...alsoAbout].map((cpr) => ({ pseudonym: keys.pseudonym(cpr), shown: true })),
      ...[...turnedAway].map((cpr) => ({ pseudonym: keys.pseudonym(cpr), shown: false })),
    ],
    purposes: [...purposes],
    basis: await basesOf(views),
    sources: reports.map(({ area, state, asOf }) => ({ area: area.key, state, asOf })),
    denied,
    criteria,
  };
}

/** On what ground each area's content was shown, over all citizens in the answer. */
async function basesOf(views: readonly CitizenView[]): Promise<Record<string, Basis[]>> {
  const bases: Record<string, Set<Basis>> = {};
  for (const share of (await Promise.all(views.map((view) => view.decided()))).flat()) {
    if (share.kind === 'content' && share.person) (bases[share.report.area.key] ??= new Set()).add(share.basis);
  }
  return Object.fromEntries(Object.entries(bases).map(([area, all]) => [area, [...all]]));
}
