import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { RenderedEntry } from '../delivery/render-entry.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { Refusal } from '../domain/refusal.ts';
import { fieldsTyped } from '../domain/referral/content.ts';
import type { CreateReferralInput } from '../generated/schema.ts';
import { sendingOf } from './effects.ts';
import { knownFacts, type KnownFact } from './known-facts.ts';
import { prepare, type Prepared } from './prepare.ts';
import { warningsFor, type Warning } from './warnings.ts';

/** Something that is not written in a system, and why, in Danish. */
type HeldBack = { what: string; why: string };

type PreviewedSystem = { area: Area; postings: readonly RenderedEntry[]; heldBack: readonly HeldBack[] };

/** What would be written where, or why nothing could be. */
export type Preview = {
  systems: readonly PreviewedSystem[];
  warnings: readonly Warning[];
  known: readonly KnownFact[];
  fieldsTyped: number;
  fieldsWritten: number;
  previewToken: string | null;
  refusal: Refusal | null;
};

const nothing = { systems: [], warnings: [], known: [], fieldsTyped: 0, fieldsWritten: 0, previewToken: null };
const kind = 'referral-preview';

/** Shows what `createReferral` with the same input would write, byte for byte (promise 15). Writes nothing. */
export async function previewReferral(input: CreateReferralInput, context: Context): Promise<Preview> {
  const prepared = await prepare(input, context);
  if (!prepared.ok) return { ...nothing, refusal: prepared.error };
  const { filed, view, dueOn } = prepared.value;
  const { receiver, sender } = sendingOf(filed, dueOn, context.keys);
  const { from, to, content } = filed.referral;
  const [warnings, known, heldBack] = await Promise.all([
    warningsFor(view, filed.referral, context),
    knownFacts(view),
    heldBackEverywhere(prepared.value),
  ]);
  const background = content.background ? [ownBackground] : [];
  return {
    systems: [
      { area: areaOf(to.area, context), postings: receiver, heldBack },
      { area: areaOf(from.area, context), postings: sender, heldBack: [...heldBack, ...background] },
    ],
    warnings,
    known,
    fieldsTyped: fieldsTyped(content),
    fieldsWritten: [...receiver, ...sender].reduce((sum, { fields }) => sum + fields, 0),
    previewToken: context.keys.seal(kind, await digestOf(prepared.value, context)),
    refusal: null,
  };
}

/** Whether what would be sent now, and what it builds on, is what a preview showed. */
export async function isAsPreviewed(token: string, prepared: Prepared, context: Context): Promise<boolean> {
  return context.keys.unseal(kind, token) === (await digestOf(prepared, context));
}

/** Stands for every byte that would be written, and for what the systems and Helhed knew of the citizen. */
async function digestOf(prepared: Prepared, context: Context): Promise<string> {
  const { filed, view, dueOn } = prepared;
  const [seen, shielded, warnings] = await Promise.all([
    view.personRecords(),
    view.addressProtected(),
    warningsFor(view, filed.referral, context),
  ]);
  const { content, from, to } = filed.referral;
  const known = seen.map(({ person }) => person);
  const sent = sendingOf(filed, dueOn, context.keys);
  return context.keys.pseudonym(JSON.stringify([sent, content, from, to, filed.names, known, shielded, warnings]));
}

async function heldBackEverywhere({ view }: Prepared): Promise<HeldBack[]> {
  const shielded = await view.addressProtected();
  return [cprNumber, shielded === false ? address : shielded === null ? unknownAddress : protectedAddress];
}

const cprNumber = { what: 'CPR-nummer', why: 'Det står på borgeren i fagsystemet og skrives aldrig i en tekst.' };
const address = { what: 'Adresse', why: 'Den står i fagsystemet, der selv holder den ved lige.' };
const protectedAddress = { what: 'Adresse', why: 'Adressen er beskyttet.' };
const unknownAddress = { what: 'Adresse', why: 'Det vides ikke, om adressen er beskyttet.' };
const ownBackground = {
  what: 'Baggrund',
  why: 'Den sendes til modtageren og står i Helhed; den gentages ikke i eget fagsystem.',
};
