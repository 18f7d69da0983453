import { sql } from 'kysely';
import { loader, type ConnectedArea, type Loader } from '../access/loader.ts';
import type { ClockDeps, Sweep } from '../command/clocks.ts';
import { saveOwnChange } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { mayShowAddress, type PersonRecord } from '../domain/citizen/citizen.ts';
import type { Contact } from '../domain/citizen/case.ts';
import { later, type Instant } from '../domain/dates.ts';
import { discrepancies } from '../domain/discrepancy/discrepancy.ts';
import { agreed } from '../domain/discrepancy/settle.ts';
import type { Settlement } from '../domain/discrepancy/settlement.ts';
import { settlementChange } from './change.ts';
import { settlements } from './store.ts';

type Deps = ClockDeps & { policy: Policy; areas: readonly ConnectedArea[] };

/** The longest time in which the systems are asked about one citizen, in milliseconds. */
const askMs = 30_000;

/**
 * Checks corrections whose tasks are open: once the systems agree the tasks are closed, each with its audit entry. Whoever claims a
 * check puts it off first, so that another gateway does not make it too.
 */
export function correctionSweep(deps: Deps): Sweep {
  const { database, keys, policy } = deps;
  return async (now, most) => {
    const { rows } = await sql<{ id: string; body: string }>`
      update discrepancy set check_at = ${later(now, policy.discrepancies.checkEveryMs)}
      where id in (
        select id from discrepancy where check_at <= ${now} order by check_at limit ${most} for update skip locked
      )
      returning id, body`.execute(database.db);
    return rows.map((row) => () => checkCorrection(settlements.read(keys, row).settlement, now, deps));
  };
}

async function checkCorrection(settlement: Settlement, now: Instant, deps: Deps): Promise<void> {
  const call = {
    deadline: new Date(later(now, askMs)).getTime(),
    signal: AbortSignal.timeout(askMs),
    background: 'replies' as const,
  };
  if (!(await doSystemsAgree(settlement, loader(deps.areas, call)))) return;
  const change = agreed(settlement, now);
  if (!change) return;
  const { id, citizen, field, version } = change.settlement;
  const auditDetails = [JSON.stringify([id, version, change.event.action, field])];
  const own = { ...settlementChange(settlement, change, deps), citizen, auditDetails };
  await deps.database.transaction((tx) => saveOwnChange(tx, 'checkCorrections', own, { ...deps, now }));
}

/** Tells whether the systems agree on a field now; false also where one of them does not say. */
async function doSystemsAgree({ citizen, field }: Settlement, asking: Loader): Promise<boolean> {
  const answers = await Promise.all(
    asking.areas.map(async (area) => ({ area, answer: await asking.find(area.key, citizen) })),
  );
  const records: PersonRecord[] = [];
  for (const { area, answer } of answers) {
    const found = answer?.ok ? answer.value.value : null;
    if (found?.kind === 'known') records.push({ area, person: found.person });
    else if (found?.kind !== 'unknown') return false;
  }
  const addresses = mayShowAddress(answers.map(({ answer }) => ({ answer, open: true })));
  const contacts = field === 'COORDINATOR' ? await contactsOf(records, asking) : [];
  if (!contacts || (field === 'ADDRESS' && !addresses)) return false;
  return !discrepancies(records, contacts, addresses).some((one) => one.field === field);
}

async function contactsOf(records: readonly PersonRecord[], asking: Loader): Promise<Contact[] | null> {
  const answers = await Promise.all(records.map(({ person }) => asking.section('contacts', person)));
  const lists = answers.flatMap((one) => (one.ok && one.value.value.leftOut === 0 ? [one.value.value.items] : []));
  return lists.length === records.length ? lists.flat() : null;
}
