import type { CitizenView } from '../access/citizen-view.ts';
import { previewedSystems, previewToken, type PreviewedSystem, type WithheldField } from '../command/preview.ts';
import type { Context } from '../context.ts';
import { fieldsWrittenBy } from '../delivery/effects.ts';
import type { Area } from '../domain/citizen/source.ts';
import { fieldsTyped } from '../domain/referral/content.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { CreateReferralInput } from '../generated/schema.ts';
import { askAboutReferral, checkReferral, decideReferral, previewFacts } from './prepare-referral.ts';
import type { Warning } from './warnings.ts';

/** A fact that a system knows already, so that nobody need type it again (D78). */
type KnownFact = { area: Area; label: string; value: string };

/** The preview of a new referral: what would be written where, or the refusal. */
export type Preview = {
  systems: readonly PreviewedSystem[];
  warnings: readonly Warning[];
  known: readonly KnownFact[];
  fieldsTyped: number;
  fieldsWritten: number;
  previewToken: string | null;
  refusal: Refusal | null;
};

/** Previews `createReferral` with the same input, by the same preparation. Writes nothing. */
export async function previewReferral(input: CreateReferralInput, context: Context): Promise<Preview> {
  const checked = checkReferral(input, context);
  if (!checked.ok) return refused(checked.error);
  const known = await askAboutReferral(input, checked.value, context);
  if (!known.ok) return refused(known.error);
  const decided = decideReferral(input, checked.value, known.value, context);
  if (!decided.ok) return refused(decided.error);
  const { effects } = decided.value;
  const { view } = known.value;
  const [facts, knownFacts] = await Promise.all([previewFacts(checked.value, known.value, context), factsKnown(view)]);
  const { from, content } = checked.value;
  const withheld = [cprNumber, withheldAddress(facts.shielded)];
  const background = content.background ? [ownBackground] : [];
  return {
    systems: previewedSystems(effects, (area) => (area === from.area ? [...withheld, ...background] : withheld)),
    warnings: facts.warnings,
    known: knownFacts,
    fieldsTyped: fieldsTyped(content),
    fieldsWritten: fieldsWrittenBy(effects),
    previewToken: previewToken(context.keys, 'createReferral', { effects, facts }),
    refusal: null,
  };
}

const refused = (refusal: Refusal): Preview => ({
  systems: [],
  warnings: [],
  known: [],
  fieldsTyped: 0,
  fieldsWritten: 0,
  previewToken: null,
  refusal,
});

/** Returns what the systems know of a citizen that a referral builds on, of what the caller may see. Never an address. */
async function factsKnown(view: CitizenView): Promise<KnownFact[]> {
  const [seen, contacts] = await Promise.all([view.personRecords(), view.section('contacts')]);
  const personal = seen.flatMap(({ area, person }) => [
    ...fact(area, 'Navn', person.name),
    ...fact(area, 'Telefon', person.phone),
    ...fact(area, 'E-mail', person.email),
  ]);
  const people = contacts.flatMap(({ report, items }) =>
    items
      .filter(({ active }) => active)
      .map(({ roleName, name }) => ({ area: report.area, label: roleName, value: name })),
  );
  return [...personal, ...people];
}

const fact = (area: Area, label: string, value: string | null): KnownFact[] =>
  value === null ? [] : [{ area, label, value }];

const withheldAddress = (shielded: boolean | null): WithheldField =>
  shielded === false ? address : shielded === null ? unknownAddress : protectedAddress;

const cprNumber = { field: 'CPR-nummer', reason: 'Det står på borgeren i fagsystemet og skrives aldrig i en tekst.' };
const address = { field: 'Adresse', reason: 'Den står i fagsystemet, der selv holder den ved lige.' };
const protectedAddress = { field: 'Adresse', reason: 'Adressen er beskyttet.' };
const unknownAddress = { field: 'Adresse', reason: 'Det vides ikke, om adressen er beskyttet.' };
const ownBackground = {
  field: 'Baggrund',
  reason: 'Den sendes til modtageren og står i Helhed; den gentages ikke i eget fagsystem.',
};
