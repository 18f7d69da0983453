import { inPlaceOf } from './in-place-of.ts';

/** Helhed but for its guard and its audit: who calls is still verified, everything else is as shipped. */
const replaced = inPlaceOf({
  'src/access/access-grants.ts': 'bench/contenders/without/grounds.ts',
  'src/access/guard.ts': 'bench/contenders/without/guard.ts',
  'src/api/plugins/audit.ts': 'bench/contenders/without/accounting.ts',
  'src/api/plugins/admission.ts': 'bench/contenders/without/admission.ts',
});
await import('./helhed.ts');
replaced();
