import { relayStylePagination } from '@apollo/client/utilities';
import { pagedFields, possibleTypes } from './cache-facts.js';

/** Returns the options of an InMemoryCache for Helhed: types behind interfaces, keys, and lists read page by page. */
export const cacheOptions = () => ({ possibleTypes, typePolicies: typePolicies() });

/** Returns the type policies. An object with neither id nor key belongs to the one it was asked of, as is Apollo's default. */
export const typePolicies = () => ({ Area: { keyFields: ['key'] }, ...pagedTypes() });

const pagedTypes = () =>
  Object.fromEntries(
    Object.entries(pagedFields).map(([type, lists]) => [
      type,
      { fields: Object.fromEntries(Object.entries(lists).map(([name, args]) => [name, pages(args)])) },
    ]),
  );

/** Reads a list page by page. One that is not known stays null; relayStylePagination alone would make it an empty one. */
const pages = (keyArgs) => {
  const known = relayStylePagination(keyArgs);
  return {
    keyArgs,
    merge: (before, page, options) =>
      page?.edges === null ? page : known.merge(before?.edges ? before : undefined, page, options),
    read: (list, options) => (list?.edges === null ? list : known.read(list, options)),
  };
};
