import pg from 'pg';

const { builtins } = pg.types;

/**
 * Parses columns, the same on both engines: `int8` as a number (an error where that would not be exact), `timestamptz`
 * as an ISO instant in UTC, `date` as `YYYY-MM-DD`, everything else as `pg` has it.
 */
export const columnValues = new pg.TypeOverrides();
columnValues.setTypeParser(builtins.INT8, exactNumber);
columnValues.setTypeParser(builtins.TIMESTAMPTZ, (text) => (asDate(text) as Date).toISOString());
columnValues.setTypeParser(builtins.DATE, (text) => text);

const asDate: (text: string) => unknown = pg.types.getTypeParser(builtins.TIMESTAMPTZ);

function exactNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('A whole number in the database is too big to be exact');
  return value;
}
