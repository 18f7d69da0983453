import { purposes, type Purpose } from '../domain/access/access-rules.ts';
import { parseCpr, type Cpr } from '../domain/cpr.ts';
import type { Keys } from '../platform/keys.ts';

/** An opened global id: what it names, and the purpose that it was given for. */
export type Opened = { text: string; purpose: Purpose };

type Deps = { keys: Pick<Keys, 'unseal'>; purposes: Set<string> };

const casework: Purpose = 'CASEWORK';

/**
 * Seals a global id, with its purpose in it, so that no client's cache takes what was shown for one purpose for what is shown for
 * another (D75). For casework it is the thing's own id and nothing else.
 */
export const sealId = (keys: Pick<Keys, 'seal'>, kind: string, text: string, purpose: Purpose = casework): string =>
  keys.seal(kind, purpose === casework ? text : `${text}\n${purpose}`);

/**
 * Opens a global id of a kind, for the purpose sealed into it unless another is `asked` for; null for anything forged or of
 * another kind. The purpose is registered for the audit trail, as one that is asked for is.
 */
export function openId(
  { keys, purposes: noted }: Deps,
  kind: string,
  id: string,
  asked?: Purpose | null,
): Opened | null {
  const [text, sealed = casework, ...more] = keys.unseal(kind, id)?.split('\n') ?? [];
  const purpose = asked ?? purposes.find((one) => one === sealed);
  if (text === undefined || !purpose || more.length > 0) return null;
  if (purpose !== casework) noted.add(purpose);
  return { text, purpose };
}

/** Opens a citizen's global id. */
export function openCitizenId(
  context: Deps,
  id: string,
  asked?: Purpose | null,
): { cpr: Cpr; purpose: Purpose } | null {
  const opened = openId(context, 'citizen', id, asked);
  const cpr = parseCpr(opened?.text ?? '');
  return opened && cpr.ok ? { cpr: cpr.value, purpose: opened.purpose } : null;
}

/** Names a list about a citizen for its cursors: those of one purpose or filter are none for another. */
export const listNameOf = ({ cpr, purpose }: { cpr: Cpr; purpose: Purpose }, list: string, ...filter: unknown[]) => [
  list,
  cpr,
  purpose,
  ...filter,
];
