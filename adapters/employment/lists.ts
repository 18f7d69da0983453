import type { Answer, Call, ListFilter, Listed, PersonPage } from '../../src/domain/area-system.ts';
import type { Offer, Unit } from '../../src/domain/case.ts';
import { yes } from '../../src/domain/result.ts';
import { citizenSearch, once, type Desk } from './batches.ts';
import { ascendingBy, list, searchPage, type Search } from './client.ts';
import { offerOf, personOf } from './map.ts';
import { readCitizen, readEach, readOffer, readUnit, type Reads } from './wire.ts';

/** A page from any offset on: the system's own pages begin at multiples of their size, so two of them may be needed. */
export async function listPeople(
  { area, http, alarm }: Desk,
  filter: ListFilter,
  { offset, size }: { offset: number; size: number },
  call: Call,
): Promise<Answer<PersonPage>> {
  const search = searchOf(filter);
  const [number, skip] = [Math.floor(offset / size), offset % size];
  const page = (pageNumber: number) => searchPage(http, search, { pageNumber, pageSize: size }, call);
  const first = await page(number);
  if (!first.ok) return first;
  const straddles = skip > 0 && first.value.value.hasMore;
  const last = straddles ? await page(number + 1) : first;
  if (!last.ok) return last;
  const { data, hasMore, totalSearchCount } = last.value.value;
  const records = straddles ? [...first.value.value.data, ...data] : data;
  const { read, leftOut } = readEach(records.slice(skip, skip + size), readCitizen);
  if (leftOut > 0) alarm('upstream-invalid', { area, call: search.call });
  const items = once(read).map((wire) => personOf(area, wire));
  const more = hasMore || records.length > skip + size;
  return yes({ ...last.value, value: { items, leftOut, total: totalSearchCount ?? null, more } });
}

/** The area's units. */
export const unitsOf = (desk: Desk, within: Call): Promise<Answer<Listed<Unit>>> =>
  whole(
    desk,
    { call: 'units.list', path: '/units', reads: readUnit, item: ({ key, name }) => ({ key, name }) },
    within,
  );

/** What the area can offer (D28). */
export const offersOf = (desk: Desk, within: Call): Promise<Answer<Listed<Offer>>> =>
  whole(
    desk,
    { call: 'offers.list', path: '/offers', reads: readOffer, item: (wire) => offerOf(desk.area, wire) },
    within,
  );

async function whole<Wire, Item>(
  { area, http, alarm }: Desk,
  { call, path, reads, item }: { call: string; path: string; reads: Reads<Wire>; item(wire: Wire): Item },
  within: Call,
): Promise<Answer<Listed<Item>>> {
  const answer = await list(http, { call, path }, within);
  if (!answer.ok) return answer;
  const { read, leftOut } = readEach(answer.value.value, reads);
  if (leftOut > 0) alarm('upstream-invalid', { area, call });
  return yes({ ...answer.value, value: { items: read.map(item), leftOut } });
}

const searchOf = ({ unit, caseworker, nameContains }: ListFilter): Search => ({
  ...citizenSearch,
  call: 'citizens.list',
  term: nameContains ?? '',
  filters: [
    ...(unit === undefined ? [] : [{ fieldName: 'unitKey', values: [unit] }]),
    ...(caseworker === undefined ? [] : [{ fieldName: 'caseworkerIdentifier', values: [caseworker] }]),
  ],
  sort: byName,
});

const byName = ascendingBy('displayName', 'id');
