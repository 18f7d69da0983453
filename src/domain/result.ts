/** Holds the outcome of a decision or a call: its value, or the error that says why there is none. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** Returns a result that succeeded, with its value. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Returns a result that failed, with its error. */
export const err = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error });
