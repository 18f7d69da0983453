import type { MockReply } from '../kit/operation.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { Persona } from './personas.ts';

const roleNames: Readonly<Record<string, string>> = {
  caseworker: 'sagsbehandler',
  intake: 'visitator',
  leader: 'leder',
  'support-worker': 'bostøttemedarbejder',
  facilitator: 'tovholder',
  auditor: 'kontrollant',
  operator: 'driftsansvarlig',
};

const style = `body{font:1.1rem/1.5 sans-serif;color:#1a1a1a;background:#fff;max-width:34rem;margin:2rem auto;padding:0 1rem}
fieldset{border:1px solid #595959;padding:1rem;margin:0 0 1rem}legend{font-weight:bold}label{display:flex;gap:.5rem;align-items:baseline;padding:.3rem 0}
button{font:inherit;padding:.5rem 1rem;margin-right:.5rem}.mock{background:#fff3c4;padding:.75rem 1rem}`;

/** Shows whom one can log in as: a form without scripts that carries the client's request along. */
export function personaPage(asked: AuthorizationRequest, personas: readonly Persona[]): MockReply {
  const carried = Object.entries(asked).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value ?? '')}">`,
  );
  const choices = personas.map(
    (one, index) =>
      `<label><input type="radio" name="persona" value="${escaped(one.key)}"${index === 0 ? ' checked' : ''} required> ${escaped(titleOf(one))}</label>`,
  );
  return page(
    200,
    'Log på som en testperson',
    `<form method="post" action="/authorize">${carried.join('')}
<fieldset><legend>Hvem vil du være?</legend>${choices.join('\n')}</fieldset>
<button type="submit" name="decision" value="allow">Log på</button><button type="submit" name="decision" value="deny">Afvis log-in</button></form>`,
  );
}

/** Shows why a request is refused; its sender is not trusted, so nobody is sent back there. */
export const refusalPage = (problems: readonly string[]): MockReply =>
  page(400, 'Log-in kan ikke begynde', `<ul>${problems.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`);

/** Shows that one is logged out, where the client names no page to go on to. */
export const loggedOutPage = (): MockReply => page(200, 'Du er logget ud', '<p>Du kan lukke vinduet.</p>');

function titleOf({ name, functions }: Persona): string {
  const places = functions.map(({ role, unit }) => [roleNames[role] ?? role, unit].filter(Boolean).join(' i '));
  return `${name}: ${places.join(', ')}`;
}

const page = (status: number, title: string, content: string): MockReply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1>
<p class="mock">Dette er en attrap af en identitetsudbyder. Alle personer er opdigtede, og der er ingen adgangskode.</p>
${content}</main></body></html>`,
});

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
