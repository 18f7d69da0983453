import type { InMemoryCacheConfig, TypePolicies } from '@apollo/client';

/** Returns the options of an InMemoryCache for Helhed: types behind interfaces, keys, and lists read page by page. */
export declare const cacheOptions: () => Pick<InMemoryCacheConfig, 'possibleTypes' | 'typePolicies'>;

/** Returns the type policies. An object with neither id nor key belongs to the one it was asked of, as is Apollo's default. */
export declare const typePolicies: () => TypePolicies;
