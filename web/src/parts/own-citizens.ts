import { useEffect, useState } from 'preact/compat';
import { useClient } from '../api/use-client.ts';
import { CitizenChoicesDocument } from '../generated/graphql.ts';
import type { Option } from './field.tsx';
import { useViewer } from './viewer.tsx';

/** Returns the user's own citizens, of each area where they work that has a system, for a form to choose from; null while they are not known. */
export function useOwnCitizens({ pause }: { pause: boolean }): Option[] | null {
  const client = useClient();
  const { units, areas } = useViewer();
  const own = areas.flatMap(({ key }) => (units.some(({ area }) => area === key) ? [key] : [])).join(' ');
  const [citizens, setCitizens] = useState<Option[] | null>(null);
  useEffect(() => {
    if (pause) return;
    let isWanted = true;
    const asked = own.split(' ').filter(Boolean);
    void Promise.all(asked.map((area) => client.query(CitizenChoicesDocument, { area }))).then((replies) => {
      const lists = replies.map(({ data }) => data?.citizens.nodes);
      if (isWanted)
        setCitizens(lists.every((nodes) => nodes) ? optionsOf(lists.flatMap((nodes) => nodes ?? [])) : null);
    });
    return () => void (isWanted = false);
  }, [client, own, pause]);
  return citizens;
}

type Choice = { id: string; name?: string | null; age: number; cprMasked: string };

/** A citizen of both areas is on both lists. */
const optionsOf = (citizens: readonly Choice[]): Option[] =>
  [...new Map(citizens.map((one) => [one.id, one])).values()]
    .map(({ id, name, age, cprMasked }) => ({ value: id, text: `${name ?? cprMasked}, ${age} år` }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'da'));
