import { ownAreas } from '../domain/access/caller.ts';
import type { InformationKind, Purpose } from '../domain/access/access-rules.ts';
import type { Person, Section } from '../domain/citizen/area-system.ts';
import type { Address } from '../domain/citizen/case.ts';
import type { Cpr } from '../domain/cpr.ts';
import { withoutVoluntary } from '../domain/access/sanction-wall.ts';
import {
  addressProtection,
  firstWord,
  mayShowAddress,
  type Answered,
  type PersonRecord,
} from '../domain/citizen/citizen.ts';
import { answeredBefore, notAsked, partOf, type Part } from '../domain/citizen/source.ts';
import { decideAreaResult, whoseAnswer, type LookUpFacts, type AreaResult } from './area-result.ts';
import { firstInOrder } from './first-in-order.ts';
import type { KeptKind } from './last-known-answers.ts';
import type { ConnectedArea, Sections } from './loader.ts';
import type { Answer, Fault, Listed } from '../domain/citizen/answer.ts';
import type { GuardDeps } from './guard-deps.ts';

/** How long an area may be behind another that has a word already, in milliseconds, before it is not waited for. */
const lateMs = 150;

const kindOf: Readonly<Record<Section, KeptKind>> = {
  cases: 'CASES',
  contacts: 'CONTACTS',
  activities: 'ACTIVITIES',
};

/** A citizen as one caller may see them, for one purpose: the only way from a resolver to a citizen's data. */
export class CitizenView {
  readonly cpr: Cpr;
  readonly #looked: LookUpFacts;
  readonly #parts: GuardDeps;
  readonly #deciding = new Map<string, Promise<AreaResult>>();
  readonly #used = new Map<string, Promise<AreaResult>>();
  #seen: Promise<PersonRecord[]> | null = null;
  #answers: Promise<Answered[]> | null = null;
  readonly #sections = new Map<string, Promise<Part<unknown>[]>>();

  constructor(looked: LookUpFacts, parts: GuardDeps) {
    this.cpr = looked.cpr;
    this.#looked = looked;
    this.#parts = parts;
  }

  /**
   * Whether it is decided that the caller has to do with the citizen. While it is not, a system that could decide it being silent,
   * this is the same for every number: nothing that Helhed holds, and of the systems only what the caller was shown before.
   */
  get entitled(): boolean {
    return this.#looked.entitled;
  }

  /** Whether it is the caller's own case or a relative's, which is not there for them (inhabilitet). */
  get conflictOfInterest(): boolean {
    return this.#looked.accessGrants.conflictOfInterest;
  }

  /** Why the citizen is looked at; what is shown of them carries it on. */
  get purpose(): Purpose {
    return this.#looked.purpose;
  }

  get areas(): readonly ConnectedArea[] {
    return this.#parts.loader.areas;
  }

  /** One area's share of a kind of information, decided once a request. */
  share(area: ConnectedArea, kind: InformationKind = 'IDENTITY'): Promise<AreaResult> {
    const share = this.#share(area, kind);
    this.#used.set(`${area.key} ${kind}`, share);
    return share;
  }

  #share(area: ConnectedArea, kind: InformationKind): Promise<AreaResult> {
    const name = `${area.key} ${kind}`;
    const known = this.#deciding.get(name);
    if (known) return known;
    const deciding = decideAreaResult(area, kind, this.#looked, this.#parts);
    this.#deciding.set(name, deciding);
    return deciding;
  }

  shares(kind: InformationKind = 'IDENTITY'): Promise<AreaResult[]> {
    return Promise.all(this.areas.map((area) => this.share(area, kind)));
  }

  /** All that went into what was shown of this citizen in this request, for the audit trail. */
  decided(): Promise<AreaResult[]> {
    return Promise.all(this.#used.values());
  }

  /** Those areas' words about who the person is, that the caller may see; `fresh`: only what was said just now, to act on it. */
  sightings({ fresh = false } = {}): Promise<PersonRecord[]> {
    return fresh ? this.#sightings(true) : (this.#seen ??= this.#sightings(false));
  }

  async #sightings(fresh: boolean): Promise<PersonRecord[]> {
    const shares = await this.shares();
    return shares.flatMap((one) =>
      one.kind === 'content' && one.person && !(fresh && one.report.state === 'STALE')
        ? [{ area: one.report.area, person: one.person }]
        : [],
    );
  }

  /**
   * The first word there is, by the caller's own areas before others. An area that is late is not waited for when another has a
   * word, so that no hung system holds up the other's half (promise 4).
   */
  async word(key: 'name' | 'phone' | 'email'): Promise<string | null> {
    const own = ownAreas(this.#parts.caller);
    const of = (areas: readonly ConnectedArea[]) =>
      firstInOrder(
        areas.map((area) => this.#wordOf(area, key)),
        lateMs,
      );
    return (
      (await of(this.areas.filter((area) => own.has(area.key)))) ?? of(this.areas.filter((area) => !own.has(area.key)))
    );
  }

  async #wordOf(area: ConnectedArea, key: 'name' | 'phone' | 'email'): Promise<string | null> {
    const deciding = this.#share(area, 'IDENTITY');
    const share = await deciding;
    this.#used.set(`${area.key} IDENTITY`, deciding);
    return share.kind === 'content' ? (share.person?.[key] ?? null) : null;
  }

  /** Every area's share of a section, or of one area only; the others then count as not asked. */
  parts<Name extends Section>(section: Name, only: string | null = null): Promise<Part<Sections[Name]>[]> {
    const name = only === null ? section : `${section} ${only}`;
    const known = this.#sections.get(name) as Promise<Part<Sections[Name]>[]> | undefined;
    if (known) return known;
    const asking = Promise.all(this.areas.map((area) => this.#part(section, area, only)));
    this.#sections.set(name, asking);
    return asking;
  }

  async #part<Name extends Section>(
    section: Name,
    area: ConnectedArea,
    only: string | null,
  ): Promise<Part<Sections[Name]>> {
    if (only && only !== area.key) return { report: notAsked(area), items: [] };
    const share = await this.share(area, kindOf[section]);
    if (share.kind === 'nothing' || !share.person) return { report: share.report, items: [] };
    const part = await this.#section(section, area, share.person, share.fault);
    return this.purpose === 'SANCTION' ? withoutVoluntary(part, this.#parts.policy.sanctions) : part;
  }

  /** Whether the address is protected, as far as it may be told; null: not known, or not told. */
  async addressProtected(): Promise<boolean | null> {
    return addressProtection(await this.#answered());
  }

  /** The address; null where it is protected by any system's word, or one is silent that could say so. */
  async address(): Promise<Address | null> {
    return (await this.mayShowAddress()) ? firstWord(await this.sightings(), 'address') : null;
  }

  async mayShowAddress(): Promise<boolean> {
    return mayShowAddress(await this.#answered());
  }

  #answered(): Promise<Answered[]> {
    return (this.#answers ??= Promise.all(
      this.areas.map(async (area) => {
        const [answer, share] = await Promise.all([this.#parts.loader.find(area.key, this.cpr), this.share(area)]);
        return { answer, open: share.kind === 'content' };
      }),
    ));
  }

  /** A section as the system says it now, or, where it fails, as it said it last. */
  async #section<Name extends Section>(
    section: Name,
    area: ConnectedArea,
    person: Person,
    fault: Fault | null,
  ): Promise<Part<Sections[Name]>> {
    const { loader, lastKnown } = this.#parts;
    const whose = whoseAnswer(area, kindOf[section], this.#looked, this.#parts);
    const answer: Answer<Listed<Sections[Name]>> = fault
      ? { ok: false, error: fault }
      : await loader.section(section, person);
    if (answer.ok) {
      lastKnown.keep(whose, answer.value);
      return partOf(area, answer);
    }
    const before = lastKnown.recall<Listed<Sections[Name]>>(whose);
    return before
      ? { report: answeredBefore(area, before, answer.error), items: before.value.items }
      : partOf(area, answer);
  }
}
