import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Caller } from '../domain/access.ts';
import type { Grounds, InformationKind } from '../domain/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';

/** What Helhed itself knows of a caller's grounds for looking at a citizen. `keptAway`: it is a relative's case, or their own. */
export type OwnGrounds = Pick<Grounds, 'consented' | 'glassBroken'> & { pseudonym: string; keptAway: boolean };

/** Finds the grounds for citizens, in batches; asked anew in every request, since any of them may be withdrawn at any time. */
export type GroundsFor = (cpr: Cpr) => Promise<OwnGrounds>;

type Row = { what: 'consent' | 'glass' | 'away'; citizen: string; from_area: string; to_area: string; kinds: string };
type Parts = { database: Database; keys: Keys; caller: Caller; now(): Instant };

/** The grounds that one request is answered on. */
export function groundsFor(parts: Parts): GroundsFor {
  const { keys, caller } = parts;
  const loader = new DataLoader<Cpr, OwnGrounds>(
    async (cprs) => {
      const citizens = cprs.map((cpr) => ({ pseudonym: keys.pseudonym(cpr), isOneself: caller.cpr === cpr }));
      const rows = await rowsAbout(
        citizens.map(({ pseudonym }) => pseudonym),
        parts,
      );
      return citizens.map(({ pseudonym, isOneself }) => groundsIn(pseudonym, rows.get(pseudonym) ?? [], isOneself));
    },
    { maxBatchSize: 500 },
  );
  return (cpr) => loader.load(cpr);
}

function groundsIn(pseudonym: string, rows: readonly Row[], isOneself: boolean): OwnGrounds {
  return {
    pseudonym,
    keptAway: isOneself || rows.some(({ what }) => what === 'away'),
    glassBroken: rows.some(({ what }) => what === 'glass'),
    consented: rows
      .filter(({ what }) => what === 'consent')
      .map(({ from_area: from, to_area: to, kinds }) => ({ from, to, kinds: kinds.split(' ') as InformationKind[] })),
  };
}

/** One question for all of them, whatever grounds there are. */
async function rowsAbout(citizens: readonly string[], { database, caller, now }: Parts): Promise<Map<string, Row[]>> {
  const at = now();
  const today = dateInDenmark(at);
  const { rows } = await sql<Row>`
    select 'consent' as what, citizen, from_area, to_area, kinds from consent
    where citizen = any(${citizens}) and withdrawn_at is null and given_on <= ${today} and expires_on >= ${today}
    union all
    select 'glass', citizen, '', '', '' from break_glass
    where citizen = any(${citizens}) and caller_id = ${caller.id} and expires_at > ${at}
    union all
    select 'away', citizen, '', '', '' from kept_away where citizen = any(${citizens}) and caller_id = ${caller.id}
  `.execute(database.db);
  return Map.groupBy(rows, ({ citizen }) => citizen);
}
