import { isIPv6 } from 'node:net';

/** Checks that a host is this machine only. */
export const isLoopback = (host: string): boolean => /^(127(\.\d{1,3}){3}|::1|localhost)$/.test(host);

/** Returns the address, for a URL, at which this machine itself finds a server that listens on a host. */
export function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return isIPv6(host) ? `[${host}]` : host;
}
