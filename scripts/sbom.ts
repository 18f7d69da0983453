import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { billOf } from './sbom/bill.ts';

/** `npm run sbom`: writes dist/sbom.cdx.json, what Helhed is made of in CycloneDX 1.6. The same lock file gives the same bill. */
const root = join(import.meta.dirname, '..');
const file = join(root, 'dist/sbom.cdx.json');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const digest = createHash('sha256').update(lock).digest('hex');
const bill = billOf(JSON.parse(lock), digest);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} components: ${file}`);
