/**
 * Tells whether a text is a name from code, such as `citizens.search` or `ERR_JWT_EXPIRED`, and may stand in a log or a
 * metric. It has at most four digits in a row, so no CPR number and no phone number is one.
 */
export const isWord = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Za-z_][A-Za-z0-9_.:-]{0,79}$/.test(text) && !/\d{5}/.test(text);
