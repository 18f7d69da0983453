import { holdsCpr } from '../domain/cpr-in-text.ts';

const longest = 500;

/** Letters that a path of ours has, in any number of parts; no part begins another host or a scheme. */
const ownPath = /^\/(?!\/)[\w\-/.~?=&]*$/;

/** Returns where to go after log-in: the path that was asked for where it is one of ours, without any number of a person, else `/`. */
export const returnPath = (asked: unknown): string =>
  typeof asked === 'string' && asked.length <= longest && ownPath.test(asked) && !holdsCpr(asked) ? asked : '/';
