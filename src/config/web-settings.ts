import { z } from 'zod';
import { about, webOrigin, type Environment, type Problem } from '../platform/settings.ts';

/** Settings of the caseworker's page, of log-in with a browser, and of other front ends. */
export const webSettings = (production: boolean) => ({
  OIDC_CLIENT_ID: z
    .string()
    .optional()
    .meta(about('Helhed’s own name at the identity provider; unset: nobody logs in with a browser.', 'helhed')),
  OIDC_CLIENT_SECRET: z
    .string()
    .optional()
    .meta(about('Helhed’s own secret there.', '(the secret the provider gave you)')),
  PUBLIC_URL: webOrigin(false)
    .refine((origin) => !production || origin.startsWith('https:'), 'must be https')
    .optional()
    .meta(
      about(
        'The address that browsers know Helhed by, to which the provider sends them back; unset outside production: HOST and PORT.',
        'https://helhed.example.dk',
      ),
    ),
  WEB: z
    .enum(['on', 'off'], 'must be on or off')
    .default('on')
    .meta(about('Whether the caseworker’s page is served where it has been built.', 'on')),
  ALLOWED_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(webOrigin(production)))
    .default([])
    .meta(
      about(
        'Origins, with commas between, whose pages may ask /graphql by bearer token; unset: none.',
        'https://planner.example.dk',
      ),
    ),
});

/** Returns the settings that log-in with a browser lacks: it takes all of them, or none. */
export function incompleteLogIn(env: Environment, production: boolean): Problem[] {
  const given = (setting: string) => Boolean(env[setting]?.trim());
  const lacks = (setting: string, of: string, example: string): Problem[] =>
    given(of) && !given(setting)
      ? [{ setting, problem: `is missing: ${of} is set`, example: `${setting}=${example}` }]
      : [];
  return [
    ...lacks('OIDC_CLIENT_SECRET', 'OIDC_CLIENT_ID', '(the secret the provider gave you)'),
    ...lacks('OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'helhed'),
    ...(production ? lacks('PUBLIC_URL', 'OIDC_CLIENT_ID', 'https://helhed.example.dk') : []),
  ];
}
