import { grantFor, ownAreas, type Basis, type Caller } from '../domain/access.ts';
import type { AreaKey, Person, Section, Told } from '../domain/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import { addressProtection, type Sighting } from '../domain/citizen.ts';
import {
  answered,
  disabled,
  failed,
  notAsked,
  partOf,
  withheld,
  type Part,
  type SourceReport,
} from '../domain/source.ts';
import type { ConnectedArea, Loader, Sections } from './loader.ts';

/** What the caller may see of one area's share: its content (of a person, or of nobody known there), or only a report. */
export type Share =
  | { kind: 'content'; basis: Basis; person: Person | null; report: SourceReport }
  | { kind: 'nothing'; report: SourceReport };

/** A citizen as one caller may see them: the only way from a resolver to a citizen's data. */
export class CitizenView {
  readonly cpr: Cpr;
  readonly #caller: Caller;
  readonly #loader: Loader;
  readonly #shares = new Map<AreaKey, Promise<Share>>();

  constructor(cpr: Cpr, caller: Caller, loader: Loader) {
    this.cpr = cpr;
    this.#caller = caller;
    this.#loader = loader;
  }

  get areas(): readonly ConnectedArea[] {
    return this.#loader.areas;
  }

  /** One area's share, decided once a request. */
  share(area: ConnectedArea): Promise<Share> {
    const known = this.#shares.get(area.key);
    if (known) return known;
    const deciding = this.#decide(area);
    this.#shares.set(area.key, deciding);
    return deciding;
  }

  shares(): Promise<Share[]> {
    return Promise.all(this.areas.map((area) => this.share(area)));
  }

  /** Those areas' words about who the person is, that the caller may see. */
  async sightings(): Promise<Sighting[]> {
    const shares = await this.shares();
    return shares.flatMap((one) =>
      one.kind === 'content' && one.person ? [{ area: one.report.area, person: one.person }] : [],
    );
  }

  /** Every area's share of a section, or of one area only; the others then count as not asked. */
  parts<Name extends Section>(section: Name, only?: AreaKey | null): Promise<Part<Sections[Name]>[]> {
    return Promise.all(
      this.areas.map(async (area): Promise<Part<Sections[Name]>> => {
        if (only && only !== area.key) return { report: notAsked(area), items: [] };
        const share = await this.share(area);
        if (share.kind === 'nothing' || !share.person) return { report: share.report, items: [] };
        return partOf(area, await this.#loader.section(section, share.person));
      }),
    );
  }

  /** Whether the address is protected, by every system's word, also of those whose content is withheld; null: not known. */
  async addressProtected(): Promise<boolean | null> {
    return addressProtection(await Promise.all(this.areas.map((area) => this.#loader.find(area.key, this.cpr))));
  }

  async #decide(area: ConnectedArea): Promise<Share> {
    const answer = await this.#loader.find(area.key, this.cpr);
    if (!answer) return { kind: 'nothing', report: disabled(area) };
    if (!answer.ok) return { kind: 'nothing', report: failed(area, answer.why) };
    const grant = grantFor(ownAreas(this.#caller), area.key, answer.value.value);
    if (grant.kind === 'withheld') return { kind: 'nothing', report: withheld(area, grant.why) };
    return { ...grant, report: answered(area, answer.value satisfies Told<unknown>) };
  }
}
