import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/**
 * Reads bodies as JSON and as nothing else. Bytes that are no UTF-8 are refused, since they would come out as other characters
 * than were meant; so are keys that would reach an object's prototype.
 */
export function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (!isUtf8(body)) return done(Object.assign(new Error('The body is not UTF-8'), { statusCode: 400 }));
    void parse(request, body.toString('utf8'), done);
  });
}
