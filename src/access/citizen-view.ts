import { ownAreas } from '../domain/access.ts';
import { decideAccess, type Access, type Basis, type InformationKind, type Purpose } from '../domain/access-rules.ts';
import type { Answer, Fault, Found, Listed, Person, Section } from '../domain/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import { withoutVoluntary } from '../domain/sanction-wall.ts';
import { addressProtection, type Sighting } from '../domain/citizen.ts';
import {
  answered,
  answeredBefore,
  disabled,
  failed,
  notAsked,
  partOf,
  withheld,
  type Part,
  type SourceReport,
} from '../domain/source.ts';
import { renumbered } from '../domain/renumbered.ts';
import type { OwnGrounds } from './grounds.ts';
import type { GuardParts } from './guard.ts';
import type { KeptKind } from './last-known.ts';
import type { ConnectedArea, Sections } from './loader.ts';

/** What the caller may see of one area's share: its content (of a person, or of nobody known there), or only a report. */
export type Share =
  | { kind: 'content'; basis: Basis; person: Person | null; report: SourceReport; fault: Fault | null }
  | { kind: 'nothing'; report: SourceReport };

/** Who is looked at and why, and on what grounds of Helhed's own. */
type Looked = { cpr: Cpr; purpose: Purpose; grounds: OwnGrounds };

const kindOf: Readonly<Record<Section, KeptKind>> = {
  cases: 'CASES',
  contacts: 'CONTACTS',
  activities: 'ACTIVITIES',
};

/** A citizen as one caller may see them, for one purpose: the only way from a resolver to a citizen's data. */
export class CitizenView {
  readonly cpr: Cpr;
  readonly #looked: Looked;
  readonly #parts: GuardParts;
  readonly #scope: string;
  readonly #shares = new Map<string, Promise<Share>>();
  #seen: Promise<Sighting[]> | null = null;
  #shielded: Promise<boolean | null> | null = null;
  readonly #sections = new Map<string, Promise<Part<unknown>[]>>();

  constructor(looked: Looked, parts: GuardParts) {
    this.cpr = looked.cpr;
    this.#looked = looked;
    this.#parts = parts;
    this.#scope = [...ownAreas(parts.caller)].toSorted().join(' ');
  }

  /** Why the citizen is looked at; what is shown of them carries it on. */
  get purpose(): Purpose {
    return this.#looked.purpose;
  }

  get areas(): readonly ConnectedArea[] {
    return this.#parts.loader.areas;
  }

  /** One area's share of a kind of information, decided once a request. */
  share(area: ConnectedArea, kind: InformationKind = 'IDENTITY'): Promise<Share> {
    const name = `${area.key} ${kind}`;
    const known = this.#shares.get(name);
    if (known) return known;
    const deciding = this.#decide(area, kind);
    this.#shares.set(name, deciding);
    return deciding;
  }

  shares(kind: InformationKind = 'IDENTITY'): Promise<Share[]> {
    return Promise.all(this.areas.map((area) => this.share(area, kind)));
  }

  /** All that was decided of this citizen in this request, for the audit trail. */
  decided(): Promise<Share[]> {
    return Promise.all(this.#shares.values());
  }

  /** Those areas' words about who the person is, that the caller may see; `fresh`: only what was said just now, to act on it. */
  sightings({ fresh = false } = {}): Promise<Sighting[]> {
    return fresh ? this.#sightings(true) : (this.#seen ??= this.#sightings(false));
  }

  async #sightings(fresh: boolean): Promise<Sighting[]> {
    const shares = await this.shares();
    return shares.flatMap((one) =>
      one.kind === 'content' && one.person && !(fresh && one.fault)
        ? [{ area: one.report.area, person: one.person }]
        : [],
    );
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

  /** Whether the address is protected, by every system's word, also of those whose content is withheld; null: not known. */
  addressProtected(): Promise<boolean | null> {
    const { loader } = this.#parts;
    return (this.#shielded ??= Promise.all(this.areas.map(({ key }) => loader.find(key, this.cpr))).then(
      addressProtection,
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
    const whose = this.#whose(area, kindOf[section]);
    const answer: Answer<Listed<Sections[Name]>> = fault
      ? { ok: false, why: fault }
      : await loader.section(section, person);
    if (answer.ok) {
      lastKnown.keep(whose, answer.value);
      return partOf(area, answer);
    }
    const before = lastKnown.recall<Listed<Sections[Name]>>(whose);
    return before
      ? { report: answeredBefore(area, before, answer.why), items: before.value.items }
      : partOf(area, answer);
  }

  async #decide(area: ConnectedArea, kind: InformationKind): Promise<Share> {
    const answer = await this.#parts.loader.find(area.key, this.cpr);
    if (!answer) return { kind: 'nothing', report: disabled(area) };
    if (!answer.ok) return this.#decideSilent(area, kind, answer.why);
    const found = answer.value.value;
    const access = this.#access(area, kind, found);
    if (access.shows !== 'CONTENT') return { kind: 'nothing', report: withheld(area, access) };
    if (found.kind === 'inaccessible')
      return { kind: 'nothing', report: withheld(area, { shows: 'NOTHING', why: 'INACCESSIBLE', opens: [] }) };
    if (found.kind === 'renumbered') return { kind: 'nothing', report: renumbered(area, answer.value) };
    const person = found.kind === 'known' ? found.person : null;
    if (person) this.#parts.lastKnown.keep(this.#whose(area, 'IDENTITY'), { ...answer.value, value: person });
    return { kind: 'content', basis: access.basis, person, report: answered(area, answer.value), fault: null };
  }

  /** Without the system's word only grounds that do not hang on it open anything: never the joint plan it may have recorded. */
  #decideSilent(area: ConnectedArea, kind: InformationKind, fault: Fault): Share {
    const access = this.#access(area, kind, null);
    const before =
      access.shows === 'CONTENT' ? this.#parts.lastKnown.recall<Person>(this.#whose(area, 'IDENTITY')) : null;
    if (access.shows !== 'CONTENT' || !before) return { kind: 'nothing', report: failed(area, fault) };
    // Neither the address nor whether it is protected is ever shown from memory.
    const person = { ...before.value, address: null, addressProtected: null, jointPlanWith: [] };
    return { kind: 'content', basis: access.basis, person, report: answeredBefore(area, before, fault), fault };
  }

  #access(area: ConnectedArea, kind: InformationKind, found: Found | null): Access {
    const { caller, policy } = this.#parts;
    const { purpose, grounds } = this.#looked;
    const isKnown = found?.kind === 'known';
    return decideAccess(
      { caller, area: area.key, kind, purpose },
      {
        ...grounds,
        jointPlanWith: isKnown ? found.person.jointPlanWith : [],
        statutes: policy.statutes,
        existence: policy.existence && isKnown,
      },
    );
  }

  #whose = (area: ConnectedArea, kind: KeptKind) => ({
    scope: this.#scope,
    area: area.key,
    pseudonym: this.#looked.grounds.pseudonym,
    kind,
  });
}
