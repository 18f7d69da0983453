import { inPlaceOf } from './in-place-of.ts';

/** Apollo Server and axios, both with the defaults that a first version of a gateway would have. */
const replaced = inPlaceOf({ 'adapters/http/undici-adapter.ts': 'bench/plain/axios-adapter.ts' });
await import('./apollo-standalone.ts');
replaced();
