import type { CitizenView } from '../access/citizen-view.ts';
import { openCitizenId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { AreaKey } from '../domain/area.ts';

/** The citizen as some system showed them to the caller just now; null where none auditDetails: then nothing of theirs is shown. */
export async function citizenSeen(cpr: Cpr, { guard }: Context): Promise<CitizenView | null> {
  const view = await guard.citizen(cpr);
  return view && (await view.personRecords({ fresh: true })).length > 0 ? view : null;
}

/** The citizen with a global id, to act on; `unknown` is said where there is none, or none for the caller. */
export async function citizenToActOn(
  id: string,
  unknown: Refusal,
  context: Context,
): Promise<Result<CitizenView, Refusal>> {
  const opened = openCitizenId(context, id);
  // The hours are of voluntary support (D75).
  return opened && opened.purpose !== 'SANCTION' ? toActOn(opened.cpr, unknown, context) : err(unknown);
}

/** The same by number. */
export async function toActOn(cpr: Cpr, unknown: Refusal, context: Context): Promise<Result<CitizenView, Refusal>> {
  const view = await context.guard.citizen(cpr);
  if (!view) return err(unknown);
  return (await view.personRecords({ fresh: true })).length > 0 ? ok(view) : err(silent);
}

/** Whether an area has an open case about the citizen, by its own system; a silent one cannot be passed over. */
export async function hasOpenCase(area: AreaKey, view: CitizenView): Promise<Result<boolean, Refusal>> {
  const parts = (await view.section('cases', area)).filter(({ report }) => report.area.key === area);
  const fresh = parts.filter(({ report }) => report.state === 'FRESH');
  if (fresh.some(({ items }) => items.some(({ progress }) => progress !== 'CLOSED'))) return ok(true);
  const told = parts.length > 0 && parts.every(({ report }) => report.state === 'FRESH' && report.whole);
  return told ? ok(false) : err(silent);
}

const silent: Refusal = {
  code: 'SourceUnavailable',
  message: 'Et fagsystem, der skal spørges først, svarer ikke lige nu. Prøv igen om lidt.',
};
