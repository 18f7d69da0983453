import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { settle } from '../../src/domain/citizen/source.ts';
import { connection, type Sealer } from '../../src/platform/paging.ts';

/** Tokens that anybody can read: what they hold is what is tried here. */
const sealer: Sealer = {
  seal: (kind, text) => `${kind}|${text}`,
  unseal: (kind, token) => (token.startsWith(`${kind}|`) ? token.slice(kind.length + 1) : null),
};
const page = (items: readonly string[], first: number, after?: string | null) =>
  connection(settle(items, []), { first, ...(after && { after }) }, sealer, 'list', (one) => one);

test('"load more" goes on behind where it stood, whatever was taken off the list meanwhile: nothing twice, nothing left out', () => {
  const items = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 120 });
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 100 }), fc.func(fc.boolean()), (all, first, isGone) => {
      const before = page(all, first);
      const shown = new Set(before.nodes);
      // Whatever was handled while the page was looked at is gone, the page's last item among it; and others further on.
      const last = before.nodes?.at(-1);
      const left = all.filter((one) => one !== last && !isGone(one));
      const wanted = left.filter((one) => !shown.has(one));
      const rest = page(left, 100, before.pageInfo.endCursor).nodes ?? [];
      // Only where more than fifty before the cursor are gone, all of them, may it be a little off: then by its number.
      const lost = [...shown].filter((one) => !left.includes(one)).length;
      expect(lost > 50 ? wanted.slice(0, 100) : rest).toEqual(wanted.slice(0, 100));
    }),
  );
});

test.each(['', 'noget', 'cursor.other|["a",0,""]', 'cursor.list|{', 'cursor.list|x'])(
  'a cursor that is none of the list’s has a code of its own: %s',
  (after) => {
    const ask = () => connection(settle(['a'], []), { first: 1, after }, sealer, 'list', (one) => one);
    expect(ask).toThrow(GraphQLError);
    try {
      ask();
    } catch (error) {
      expect((error as GraphQLError).extensions['code']).toBe('INVALID_CURSOR');
    }
  },
);
