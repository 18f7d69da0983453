import { dependenciesOf, readLock, type Installed } from './lock-file.ts';

/** A part of a bill, as CycloneDX 1.6 writes it. */
type Component = {
  type: 'application' | 'library';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  group?: string;
  scope?: 'required' | 'optional' | 'excluded';
  hashes?: { alg: 'SHA-512'; content: string }[];
  licenses?: ({ license: { id: string } } | { expression: string })[];
};

/** A software bill of materials (SBOM) in CycloneDX 1.6. */
export type Bill = {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  serialNumber: string;
  version: 1;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

/**
 * The bill of a lock file, with everything it names: what runs is `required`, what only some machines install `optional`, what
 * is for building and testing `excluded`. `digest` of the lock file, in hex, makes its serial number.
 */
export function billOf(lock: unknown, digest: string): Bill {
  const [project, ...packages] = readLock(lock);
  const byPath = new Map(packages.map((one) => [one.path, one]));
  const components = new Map<string, Component>();
  const needs = new Map<string, Set<string>>();
  for (const one of packages) {
    const known = components.get(purlOf(one));
    components.set(purlOf(one), widest(known, componentOf(one)));
  }
  for (const one of [{ ...project, peerDependencies: {} }, ...packages]) {
    const known = needs.get(purlOf(one)) ?? new Set();
    needs.set(purlOf(one), new Set([...known, ...dependenciesOf(one, byPath).map(purlOf)]));
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(digest)}`,
    version: 1,
    metadata: { component: { ...named(project), type: 'application' } },
    components: [...components.values()],
    dependencies: [...needs].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].toSorted() })),
  };
}

function componentOf(one: Installed): Component {
  const scope = one.dev || one.devOptional ? 'excluded' : one.optional ? 'optional' : 'required';
  const [, sha512] = /^sha512-([\w+/]{86}==)$/.exec(one.integrity ?? '') ?? [];
  const content = sha512 && Buffer.from(sha512, 'base64').toString('hex');
  return {
    ...named(one),
    scope,
    ...(content && { hashes: [{ alg: 'SHA-512', content }] }),
    ...(one.license && { licenses: [licenceOf(one.license)] }),
  };
}

function named(one: Installed): Component {
  const [, group, name = one.name] = /^(@[^/]+)\/(.+)$/.exec(one.name) ?? [];
  const purl = purlOf(one);
  return { type: 'library', 'bom-ref': purl, ...(group && { group }), name, version: one.version, purl };
}

const licenceOf = (text: string) => (/ (AND|OR|WITH) /.test(text) ? { expression: text } : { license: { id: text } });

/** Package URL: the at sign of a scope is written `%40`. */
const purlOf = ({ name, version }: Installed) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const scopes = ['required', 'optional', 'excluded'];

/** The same package installed twice counts as what needs it most. */
const widest = (known: Component | undefined, one: Component): Component =>
  known && scopes.indexOf(known.scope ?? '') < scopes.indexOf(one.scope ?? '') ? known : one;

/** A digest's first bytes as a UUID of the version that is for one's own use (8). */
const uuidOf = (hex: string) =>
  [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
