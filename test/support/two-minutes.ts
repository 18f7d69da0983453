import type { Locator, Page } from 'playwright-core';

/** The effort of a journey through the page: what a person did, and the time that was spent waiting for the page. */
export type Effort = { typed: string[]; keystrokes: number; clicks: number; decisions: number; waitedSeconds: number };

/**
 * Returns the seconds that a journey takes a person who knows the page and writes at a usual pace, by the keystroke-level model (Card,
 * Moran and Newell 1980): 0.28 for a key, 1.6 to move to the mouse, point and click, 1.35 to make up one's mind; and the waiting.
 */
export const personSeconds = ({ keystrokes, clicks, decisions, waitedSeconds }: Effort): number =>
  0.28 * keystrokes + 1.6 * clicks + 1.35 * decisions + waitedSeconds;

/** Refers a citizen from their overview, as a caseworker does who knows why; ends when the referral shows as sent. */
export async function referFromOverview(page: Page, informedOn: string): Promise<Effort> {
  const effort: Effort = { typed: [], keystrokes: 0, clicks: 0, decisions: 0, waitedSeconds: 0 };
  const began = performance.now();
  const click = async (what: Locator) => {
    await what.click();
    effort.clicks += 1;
  };
  const write = async (label: string, text: string) => {
    await click(page.getByLabel(label));
    await page.keyboard.insertText(text);
    effort.typed.push(text);
    effort.keystrokes += text.length;
    effort.decisions += 1;
  };
  /** A list is opened and one of it taken: two clicks. */
  const choose = async (label: string, choice: string) => {
    await page.getByLabel(label, { exact: true }).selectOption({ label: choice });
    effort.clicks += 2;
    effort.decisions += 1;
  };
  await click(page.getByRole('link', { name: 'Ny henvisning' }));
  await choose('Til', 'Visitationens voksenenhed (Social)');
  await write('Formål', 'Bostøtte om morgenen, så hun kan komme af sted til praktikken');
  await choose('Hjemmel', 'En fælles plan');
  await click(page.getByLabel('Ja', { exact: true }));
  await page.getByLabel('Hvornår?').fill(informedOn);
  effort.typed.push(informedOn);
  effort.keystrokes += informedOn.length;
  effort.decisions += 2;
  await write('Ønsket resultat', 'Hun møder fire dage om ugen uden at blive ringet op');
  await write('Baggrund', 'Praktikken glipper om morgenen, og mentoren er stoppet. Hun vil selv gerne.');
  await click(page.getByRole('button', { name: 'Se, hvad der bliver skrevet' }));
  await page.getByRole('heading', { name: 'Sådan kommer det til at stå i fagsystemerne' }).waitFor();
  effort.decisions += 1;
  await click(page.getByRole('button', { name: 'Send henvisningen' }));
  await page.getByText('Sendt, og ikke modtaget endnu').first().waitFor();
  return { ...effort, waitedSeconds: (performance.now() - began) / 1_000 };
}
