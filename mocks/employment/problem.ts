import type { MockReply } from '../kit/operation.ts';

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Returns an error in this vendor's form: ProblemDetails (RFC 9457). */
export const problem = (status: number, detail: string): MockReply => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { type: `https://httpstatuses.io/${status}`, title: titles[status] ?? 'Error', status, detail, instance: null },
});

/** Returns a list, or JSON `null` with 200 where another system would return an empty one. */
export const listed = (rows: readonly unknown[]): MockReply => ({ status: 200, body: rows.length > 0 ? rows : null });
