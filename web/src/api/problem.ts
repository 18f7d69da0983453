/** A request without an answer: its HTTP status, 0 where nobody answered, and the gateway's errors. */
export type Failure = {
  status: number;
  errors?: readonly { extensions?: { code?: unknown; reference?: unknown } }[] | undefined;
};

const byStatus: Readonly<Record<number, string>> = {
  0: 'Der er ingen forbindelse til Helhed.',
  401: 'Du er ikke logget på.',
  403: 'Det har din funktion ikke adgang til.',
  429: 'Der er slået for meget op på kort tid. Vent lidt, og prøv igen.',
  503: 'Helhed har for travlt lige nu. Prøv igen om lidt.',
};

/** Says in Danish why there is no answer; what the gateway refused in Danish stands as it wrote it. */
export function problemOf({ status, errors }: Failure): string {
  const { code, reference } = errors?.[0]?.extensions ?? {};
  if (code === 'LOG_IN_UNAVAILABLE') return 'Kommunens log-in svarer ikke lige nu. Prøv igen om lidt.';
  const known = byStatus[status];
  if (known) return known;
  if (code === 'FORBIDDEN') return 'Det har din funktion ikke adgang til.';
  if (code === 'BAD_USER_INPUT') return 'Helhed kunne ikke forstå det, der blev spurgt om.';
  return typeof reference === 'string'
    ? `Der skete en fejl i Helhed. Prøv igen, og nævn ${reference}, hvis du skriver til driften.`
    : 'Der skete en fejl i Helhed. Prøv igen.';
}
