import type { Page } from 'playwright-core';

/** Chooses who to be on the mock provider's page. */
export async function choosePersona(page: Page, persona: string): Promise<void> {
  await page.locator(`input[name=persona][value=${persona}]`).check();
  await page.getByRole('button', { name: 'Log på' }).click();
}
