import { setTimeout as wait } from 'node:timers/promises';
import { ownAreas } from '../domain/access/caller.ts';
import type { InformationKind, Purpose } from '../domain/access/access-rules.ts';
import type { Section } from '../domain/citizen/area-system.ts';
import type { Address } from '../domain/citizen/case.ts';
import {
  addressProtection,
  firstWord,
  mayShowAddress,
  type Answered,
  type PersonRecord,
} from '../domain/citizen/citizen.ts';
import { notAsked, settle, type Part, type United } from '../domain/citizen/source.ts';
import type { Cpr } from '../domain/cpr.ts';
import {
  decideAreaResult,
  readSection,
  type AreaRequest,
  type AreaResult,
  type GuardDeps,
  type LookUpFacts,
} from './area-result.ts';
import type { RememberedKind } from './last-known-answers.ts';
import type { ConnectedArea, Sections } from './loader.ts';

/** The time in milliseconds after which an area is not waited for when another has a word already. */
const lateMs = 150;

const kindOf: Readonly<Record<Section, RememberedKind>> = {
  cases: 'CASES',
  contacts: 'CONTACTS',
  activities: 'ACTIVITIES',
};

/**
 * A citizen as one caller may see them, for one purpose: the only way from a resolver to a citizen's data. Each area's result and
 * each section is decided once a request.
 */
export class CitizenView {
  readonly cpr: Cpr;
  readonly #facts: LookUpFacts;
  readonly #deps: GuardDeps;
  readonly #results = new Map<string, Promise<AreaResult>>();
  readonly #used = new Map<string, Promise<AreaResult>>();
  readonly #sections = new Map<string, Promise<Part<unknown>[]>>();
  #records: Promise<PersonRecord[]> | null = null;
  #answers: Promise<Answered[]> | null = null;

  constructor(facts: LookUpFacts, deps: GuardDeps) {
    this.cpr = facts.cpr;
    this.#facts = facts;
    this.#deps = deps;
  }

  /**
   * True if it is decided that the caller has to do with the citizen. While it is not, a system that could decide it being silent,
   * this is the same for every number: nothing that Helhed holds, and of the systems only what the caller was shown before.
   */
  get entitled(): boolean {
    return this.#facts.entitled;
  }

  /** True if it is the caller's own case or a relative's, which is not there for them (inhabilitet). */
  get conflictOfInterest(): boolean {
    return this.#facts.accessGrants.conflictOfInterest;
  }

  /** The purpose of the look-up, which whatever is shown of the citizen carries on. */
  get purpose(): Purpose {
    return this.#facts.purpose;
  }

  get areas(): readonly ConnectedArea[] {
    return this.#deps.loader.areas;
  }

  /** Decides one area's result for a kind of information. */
  areaResult(area: ConnectedArea, kind: InformationKind = 'IDENTITY'): Promise<AreaResult> {
    const result = this.#result(area, kind);
    this.#used.set(`${area.key} ${kind}`, result);
    return result;
  }

  areaResults(kind: InformationKind = 'IDENTITY'): Promise<AreaResult[]> {
    return Promise.all(this.areas.map((area) => this.areaResult(area, kind)));
  }

  /** Lists the results that went into what was shown of this citizen in this request, for the audit trail. */
  usedResults(): Promise<AreaResult[]> {
    return Promise.all(this.#used.values());
  }

  /** Lists the areas' records of the person that the caller may see; `fresh`: only those of just now, to act on. */
  personRecords({ fresh = false } = {}): Promise<PersonRecord[]> {
    return fresh ? this.#personRecords(true) : (this.#records ??= this.#personRecords(false));
  }

  /**
   * Gives the first area's word that there is, by the caller's own areas before others. An area that is late is not waited for when
   * another has a word, so that no hung system holds up the other's half (promise 4).
   */
  async detail(key: 'name' | 'phone' | 'email'): Promise<string | null> {
    const own = ownAreas(this.#deps.caller);
    const { own: ownOnes = [], other = [] } = Object.groupBy(this.areas, ({ key }) => (own.has(key) ? 'own' : 'other'));
    const firstOf = (areas: readonly ConnectedArea[]) =>
      firstInOrder(
        areas.map((area) => this.#detailOf(area, key)),
        lateMs,
      );
    return (await firstOf(ownOnes)) ?? firstOf(other);
  }

  /** Gives every area's part of a section, or one area's only; the others then count as not asked. */
  section<Name extends Section>(section: Name, only: string | null = null): Promise<Part<Sections[Name]>[]> {
    const name = only === null ? section : `${section} ${only}`;
    const known = this.#sections.get(name) as Promise<Part<Sections[Name]>[]> | undefined;
    if (known) return known;
    const reading = Promise.all(this.areas.map((area) => this.#part(section, area, only)));
    this.#sections.set(name, reading);
    return reading;
  }

  /** Tells whether the address is protected, as far as it may be told; null: not known, or not told. */
  async addressProtected(): Promise<boolean | null> {
    return addressProtection(await this.#answered());
  }

  /** Gives the address; null where it is protected by any system's word, or one is silent that could say so. */
  async address(): Promise<Address | null> {
    return (await this.mayShowAddress()) ? firstWord(await this.personRecords(), 'address') : null;
  }

  async mayShowAddress(): Promise<boolean> {
    return mayShowAddress(await this.#answered());
  }

  /** Gives a list of Helhed's own records before it is decided that the citizen is the caller's: nothing is known of it. */
  async undecidedRecords(): Promise<United<never>> {
    return settle(
      [],
      (await this.areaResults()).map(({ report }) => report),
    );
  }

  #request<Kind extends InformationKind>(area: ConnectedArea, kind: Kind): AreaRequest<Kind> {
    return { area, kind, facts: this.#facts, deps: this.#deps };
  }

  #result(area: ConnectedArea, kind: InformationKind): Promise<AreaResult> {
    const name = `${area.key} ${kind}`;
    const known = this.#results.get(name);
    if (known) return known;
    const deciding = decideAreaResult(this.#request(area, kind));
    this.#results.set(name, deciding);
    return deciding;
  }

  async #personRecords(fresh: boolean): Promise<PersonRecord[]> {
    const results = await this.areaResults();
    return results.flatMap((one) =>
      one.kind === 'content' && one.person && !(fresh && one.report.state === 'STALE')
        ? [{ area: one.report.area, person: one.person }]
        : [],
    );
  }

  /** An area that is not waited for is not among those used. */
  async #detailOf(area: ConnectedArea, key: 'name' | 'phone' | 'email'): Promise<string | null> {
    const deciding = this.#result(area, 'IDENTITY');
    const result = await deciding;
    this.#used.set(`${area.key} IDENTITY`, deciding);
    return result.kind === 'content' ? (result.person?.[key] ?? null) : null;
  }

  async #part<Name extends Section>(
    section: Name,
    area: ConnectedArea,
    only: string | null,
  ): Promise<Part<Sections[Name]>> {
    if (only && only !== area.key) return { report: notAsked(area), items: [] };
    const result = await this.areaResult(area, kindOf[section]);
    return readSection(section, result, this.#request(area, kindOf[section]));
  }

  #answered(): Promise<Answered[]> {
    return (this.#answers ??= Promise.all(
      this.areas.map(async (area) => {
        const [answer, result] = await Promise.all([this.#deps.loader.find(area.key, this.cpr), this.areaResult(area)]);
        return { answer, open: result.kind === 'content' };
      }),
    ));
  }
}

/** Gives the first value in the order given that is not null. Once any has come, those before it have `lateMs` more. */
async function firstInOrder<Value>(asked: readonly Promise<Value | null>[], lateMs: number): Promise<Value | null> {
  const [only] = asked;
  if (only && asked.length === 1) return only;
  let any: Promise<null> | undefined;
  const late = async () => {
    await firstToCome(asked);
    return wait(lateMs, null, { ref: false });
  };
  for (const one of asked) {
    const value = await Promise.race([one, (any ??= late())]);
    if (value !== null) return value;
  }
  return firstToCome(asked);
}

/** Gives whichever value comes first that is not null; null when all have come and are. */
const firstToCome = <Value>(asked: readonly Promise<Value | null>[]): Promise<Value | null> =>
  Promise.any(asked.map(async (one) => (await one) ?? Promise.reject(new Error('Null')))).catch(() => null);
