import type { Activity, AreaCase, Contact, Fact } from '../citizen/case.ts';
import { withoutSupport, type Part } from '../citizen/source.ts';
import { mayShowForSanction, namesSupport, type Signs, type VoluntaryPolicy } from '../law/voluntary-support.ts';

/** A record of an area's system about a citizen, of any section. */
type Held = AreaCase | Contact | Activity;

/**
 * A share of what a system holds without what is, or may be, voluntary support: whole cases, activities and people, and single
 * facts and events of the others, and how an area assesses the citizen (D75, D79).
 */
export function withoutVoluntary<Item extends Held>(
  { report, items }: Part<Item>,
  policy: VoluntaryPolicy,
): Part<Item> {
  const shown = items.filter((item) => mayShowForSanction(signsOf(item), policy)).map((item) => without(item, policy));
  return { report: withoutSupport(report), items: shown };
}

function signsOf(item: Held): Signs {
  if ('role' in item) return { area: item.area, kind: item.role, texts: [item.roleName, item.unit?.name] };
  const paragraph = paragraphIn(item.facts);
  const { area, title, systemStatus } = item;
  if ('events' in item) return { area, paragraph, texts: [title, systemStatus, item.unit?.name, item.kle] };
  const { voluntary, kind, provider } = item;
  return { area, paragraph, voluntary, kind, texts: [title, systemStatus, provider] };
}

/** Returns the section of law as a system words it, from all facts that are called so. */
function paragraphIn(facts: readonly Fact[]): string | null {
  const said = facts.filter(({ label }) => /paragraf|lovgrundlag|hjemmel/iu.test(label)).map(({ value }) => value);
  return said.length > 0 ? said.join('; ') : null;
}

function without<Item extends Held>(item: Item, policy: VoluntaryPolicy): Item {
  if ('role' in item) return item;
  const isOther = (...texts: string[]) => !texts.some((text) => namesSupport(text, policy));
  const facts = item.facts.filter(({ label, value }) => isOther(label, value));
  return 'events' in item
    ? { ...item, assessment: null, placed: null, facts, events: item.events.filter(({ event }) => isOther(event)) }
    : { ...item, facts };
}
