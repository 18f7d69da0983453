import { messagesOf, type Effect } from '../delivery/effects.ts';
import type { RenderedEntry } from '../delivery/render-entry.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Keys } from '../platform/keys.ts';

/** A field that is not written in a system, and the reason, in Danish. */
export type WithheldField = { field: string; reason: string };

/** One system as a preview shows it: the entries that would be written, and the fields that would not. */
export type PreviewedSystem = {
  area: AreaKey;
  entries: readonly RenderedEntry[];
  withheldFields: readonly WithheldField[];
};

/** Returns the systems that effects would write in, byte for byte (promise 15). */
export function previewedSystems(
  effects: readonly Effect[],
  withheldIn: (area: AreaKey) => readonly WithheldField[],
): PreviewedSystem[] {
  const areas = [...new Set(effects.map(({ message }) => message.area))];
  return areas.map((area) => ({
    area,
    entries: effects.flatMap(({ message, fields }) =>
      message.area === area && message.kind === 'post' ? [{ entry: message.entry, fields }] : [],
    ),
    withheldFields: withheldIn(area),
  }));
}

/** All that a preview rests on: the effects, and the facts they were decided from. */
export type Previewed = { effects: readonly Effect[]; facts: unknown };

/** Seals a preview of a mutation into a token. */
export const previewToken = (keys: Keys, mutation: string, previewed: Previewed): string =>
  keys.seal(`preview.${mutation}`, digestOf(keys, previewed));

/** Tells whether a mutation would do now what a preview showed, on the same facts. */
export const isAsPreviewed = (keys: Keys, mutation: string, token: string, previewed: Previewed): boolean =>
  keys.unseal(`preview.${mutation}`, token) === digestOf(keys, previewed);

const digestOf = (keys: Keys, { effects, facts }: Previewed): string =>
  keys.pseudonym(JSON.stringify([messagesOf(effects), facts]));
