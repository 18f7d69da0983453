import type { CombinedError } from 'urql';

/** Says in Danish why there is no answer; what the gateway refused in Danish stands as it wrote it. */
export function problemOf({ networkError, graphQLErrors, response }: CombinedError): string {
  const { status } = (response ?? {}) as { status?: number };
  if (status === 401) return 'Du er ikke logget på længere.';
  if (status === 403) return 'Det har din funktion ikke adgang til.';
  if (status === 429) return 'Der er slået for meget op på kort tid. Vent lidt, og prøv igen.';
  if (status === 503) return 'Helhed har for travlt lige nu. Prøv igen om lidt.';
  const [first] = graphQLErrors;
  const code = first?.extensions['code'];
  if (code === 'FORBIDDEN') return 'Det har din funktion ikke adgang til.';
  if (code === 'BAD_USER_INPUT') return 'Helhed kunne ikke forstå det, der blev spurgt om.';
  if (networkError && graphQLErrors.length === 0) return 'Der er ingen forbindelse til Helhed.';
  const reference = first?.extensions['reference'];
  return typeof reference === 'string'
    ? `Der skete en fejl i Helhed. Prøv igen, og nævn ${reference}, hvis du skriver til driften.`
    : 'Der skete en fejl i Helhed. Prøv igen.';
}
