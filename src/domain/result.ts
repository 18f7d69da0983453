/** What a decision or a call came to: it went through, or we can say why not. */
export type Result<Value, Why> = { ok: true; value: Value } | { ok: false; why: Why };

/** It went through, with this value. */
export const yes = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** It did not go through, for this reason. */
export const no = <Why>(why: Why): { ok: false; why: Why } => ({ ok: false, why });
