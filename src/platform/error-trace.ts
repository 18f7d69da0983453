import { isWord } from './word.ts';

/** Holds the loggable part of an error: its class, its code, where it happened, and the same of its cause. */
export type Trace = { type: string; code?: string; at: string[]; cause?: Trace };

const root = new URL('../../', import.meta.url).href;
const frame =
  /^ {4}at (?:async )?(?:(?:new )?[\w.<>$ [\]#]{1,100} \()?((?:file:\/\/|node:)[\w./:@+-]{1,300}:\d{1,6}:\d{1,5})\)?$/;

/** Reads an error without its message: messages quote what failed, and what failed may be somebody's name. */
export function placeOf(error: unknown, depth = 3): Trace {
  try {
    if (!(error instanceof Error)) return { type: typeof error, at: [] };
    const trace: Trace = { type: isWord(error.name) ? error.name : 'Error', at: framesOf(error) };
    if ('code' in error && isWord(error.code)) trace.code = error.code;
    if (error.cause !== undefined && depth > 1) trace.cause = placeOf(error.cause, depth - 1);
    return trace;
  } catch {
    return { type: 'unreadable', at: [] };
  }
}

/** The stack's places, at most ten. A stack whose head is not this error's own message is not trusted to hold only places. */
function framesOf({ stack, message }: Error): string[] {
  if (typeof stack !== 'string' || typeof message !== 'string') return [];
  const end = stack.indexOf(message);
  const head = message === '' ? stack.replace(/\n[^]*/, '') : stack.slice(0, end).replace(/: $/, '');
  if (end < 0 || !/^[\w$.]{0,80}( \[\w+\])?$/.test(head)) return [];
  const places = stack
    .slice(end + message.length)
    .split('\n')
    .flatMap((line) => frame.exec(line)?.[1] ?? []);
  return places.slice(0, 10).map((place) => place.replace(root, ''));
}
