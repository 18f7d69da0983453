import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentHash } from '../../src/config/trusted-documents.ts';
import { hasBrowser, openHelhed } from '../support/browser.ts';

test.skipIf(!hasBrowser)(
  'the page works where only trusted documents are answered, and nothing else does',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'helhed-page-'));
    const other = '{ areas { key } }';
    await writeFile(join(folder, 'documents.json'), JSON.stringify({ [documentHash(other)]: other }));
    const opened = await openHelhed({ environment: { TRUSTED_DOCUMENTS: join(folder, 'documents.json') } });
    try {
      const page = await opened.as('mette');
      await page.getByText('Der er intet, der venter på dig.').waitFor();
      await page.getByRole('link', { name: 'Ahmed Jørgensen Lyngby' }).click();
      await page.getByRole('heading', { name: 'Hvem arbejder med borgeren' }).waitFor();
      const { errors } = await opened.helhed.ask('mette', '{ areas { name } }');
      expect(errors).toHaveLength(1);
    } finally {
      await opened.close();
      await rm(folder, { recursive: true });
    }
  },
  120_000,
);
