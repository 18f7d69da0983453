import type { FastifyReply } from 'fastify';

/** Outcomes of log-in that a person is told about on a page of its own. */
const messages = {
  away: [503, 'Log-in virker ikke lige nu', 'Kommunens log-in svarer ikke. Prøv igen om lidt.'],
  unfinished: [
    400,
    'Log-in blev ikke gjort færdig',
    'Det tog for lang tid, eller siden blev åbnet to gange. Prøv igen.',
  ],
  denied: [403, 'Du blev ikke logget på', 'Log-in blev afvist eller afbrudt hos kommunens log-in.'],
  stranger: [403, 'Du har ikke adgang til Helhed', 'Du er logget på hos kommunen, men har ingen funktion i Helhed.'],
} as const;
export type MessageCode = keyof typeof messages;

/** Answers with a page in Danish that says how log-in went wrong, in fixed words, and leads back to it. */
export function sendMessage(reply: FastifyReply, code: MessageCode): FastifyReply {
  const [status, title, text] = messages[code];
  return reply.code(status).type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Helhed</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/login">Log på</a></p></main></body></html>
`);
}
