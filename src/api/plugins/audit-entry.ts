import type { AuditEntry } from '../../audit-trail/entry.ts';
import type { CitizenView } from '../../access/citizen-view.ts';
import { reportsUsed } from '../schema/completeness.ts';
import type { Context } from '../../context.ts';
import type { Basis } from '../../domain/access/access-rules.ts';
import { worstPerArea } from '../../domain/citizen/source.ts';
import type { Cpr } from '../../domain/cpr.ts';
import { isWord } from '../../platform/word.ts';
import { pseudonymsBehind } from './named-citizens.ts';
import { tellsState } from '../schema/audit-registration.ts';

/** Returns the audit entry of one operation: who asked, for what, about whom, and what each source gave. */
export async function auditEntryOf(context: Context, operationName: string | null): Promise<AuditEntry> {
  const { caller, guard, asked, denied, criteria, refused, purposes, requestId } = context;
  const lookedUp = await Promise.all(guard.lookedUp().map(async ({ cpr, view }) => ({ cpr, view: await view })));
  const views = lookedUp.flatMap(({ view }) => view ?? []);
  const reports = worstPerArea((await Promise.all(views.map((view) => reportsUsed(view, context)))).flat());
  return {
    at: context.now(),
    requestId,
    action: denied ? 'denied' : refused.length > 0 ? 'refused' : criteria.length > 0 ? 'search' : 'read',
    actor: { id: caller.id, name: caller.name },
    functions: caller.functions,
    // Clients choose it, and could put a number there.
    operationName: isWord(operationName) ? operationName : null,
    asked: asked.fields,
    citizens: await citizensIn(context, lookedUp),
    purposes: [...purposes],
    basis: await basesOf(views),
    sources: reports.map(({ area, state, asOf }) => ({ area: area.key, state, asOf })),
    denied,
    refused: refused.map(({ field, refusal }) => ({ field, code: refusal.code })),
    criteria,
  };
}

type LookedUp = { cpr: Cpr; view: CitizenView | null };

/** Everybody the operation was about: looked up, told of by a record of ours, or only named; each once, shown where anything was. */
async function citizensIn(context: Context, lookedUp: readonly LookedUp[]): Promise<AuditEntry['citizens']> {
  const { keys, handedOut, named, refused } = context;
  const shown = new Map<string, boolean>();
  const add = (pseudonym: string, isShown: boolean) => shown.set(pseudonym, isShown || (shown.get(pseudonym) ?? false));
  for (const { cpr, view } of lookedUp) add(keys.pseudonym(cpr), view !== null);
  for (const cpr of handedOut) add(keys.pseudonym(cpr), true);
  const told = refused.some(({ refusal }) => tellsState(refusal));
  for (const cpr of named.cprs) add(keys.pseudonym(cpr), told);
  for (const pseudonym of await pseudonymsBehind(named.ids, context)) add(pseudonym, told);
  return [...shown].map(([pseudonym, isShown]) => ({ pseudonym, shown: isShown }));
}

/** On what ground each area's content was shown, over all citizens in the answer. */
async function basesOf(views: readonly CitizenView[]): Promise<Record<string, Basis[]>> {
  const bases: Record<string, Set<Basis>> = {};
  for (const share of (await Promise.all(views.map((view) => view.usedResults()))).flat()) {
    if (share.kind === 'content' && share.person) (bases[share.report.area.key] ??= new Set()).add(share.basis);
  }
  return Object.fromEntries(Object.entries(bases).map(([area, all]) => [area, [...all]]));
}
