import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { settle, worstPerArea } from '../domain/citizen/source.ts';
import type { Cpr } from '../domain/cpr.ts';
import { discrepancies, type Discrepancy } from '../domain/discrepancy/discrepancy.ts';
import type { Settlement } from '../domain/discrepancy/settlement.ts';
import { reference } from '../platform/reference.ts';
import { settlementsOf } from './store.ts';

/** A discrepancy in what the caller may see of a citizen, with the latest settlement of its field. */
export type CitizensDiscrepancy = Discrepancy & { cpr: Cpr; purpose: Purpose; settlement: Settlement | null };

/** Lists the discrepancies between the systems: in name, phone, address or coordinator. */
export async function listDiscrepancies(view: CitizenView, context: Context) {
  const { found, reports } = await compare(view);
  const { items, reports: sources, ...rest } = settle(found, reports);
  return { ...rest, nodes: items && (await withSettlements(view, items, context)), sources };
}

/** Finds the discrepancies of just now, to act on; `silent`: something that could tell of others was not answered just now. */
export async function freshDiscrepancies(
  view: CitizenView,
  context: Context,
): Promise<{ found: CitizensDiscrepancy[]; silent: boolean }> {
  const { found, reports } = await compare(view, true);
  return { found: await withSettlements(view, found, context), silent: reports.some(({ state }) => state !== 'FRESH') };
}

/** Compares what the caller may see; `fresh`: only of what the systems said just now. */
async function compare(view: CitizenView, fresh = false) {
  const [records, identities, contacts, addresses] = await Promise.all([
    view.personRecords({ fresh }),
    view.areaResults(),
    view.section('contacts'),
    view.mayShowAddress(),
  ]);
  const used = fresh ? contacts.filter(({ report }) => report.state === 'FRESH') : contacts;
  const found = discrepancies(
    records,
    used.flatMap((part) => part.items),
    addresses,
  );
  return { found, reports: worstPerArea([...identities, ...contacts].map((one) => one.report)) };
}

async function withSettlements(
  { cpr, purpose }: CitizenView,
  found: readonly Discrepancy[],
  { database, keys }: Pick<Context, 'database' | 'keys'>,
): Promise<CitizensDiscrepancy[]> {
  if (found.length === 0) return [];
  const settled = new Map((await settlementsOf(database.db, keys, cpr)).map((one) => [one.field, one]));
  return found.map((one) => ({ ...one, cpr, purpose, settlement: settled.get(one.field) ?? null }));
}

/** Stands for the values of a discrepancy: whoever settles it says with this what they saw. */
export const basisOf = ({ cpr, field, values }: CitizensDiscrepancy, { keys }: Pick<Context, 'keys'>): string =>
  reference(keys, ['discrepancy-values', cpr, field, ...values.flatMap(({ area, value }) => [area.key, value])]);
