import { z } from 'zod';

/** A package of a lock file: `dev`: not part of what runs; `link` or a `resolved` address: from elsewhere. */
type LockedPackage = z.infer<typeof lockedPackage>;

const ranges = z.record(z.string(), z.string()).optional();

const lockedPackage = z.object({
  name: z.string().optional(),
  version: z.string(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  peer: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  dependencies: ranges,
  optionalDependencies: ranges,
  peerDependencies: ranges,
});

const lockFile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), lockedPackage) });

/** A package where it is installed: `node_modules/a/node_modules/b`; the empty text is the project itself. */
export type Installed = LockedPackage & { path: string; name: string };

/** Reads a lock file of version 3; the project itself comes first. */
export function readLock(json: unknown): [project: Installed, ...packages: Installed[]] {
  const { packages } = lockFile.parse(json);
  const { '': project, ...others } = packages;
  if (!project) throw new Error('A lock file begins with the project itself');
  const installed = Object.entries(others).map(([path, one]) => ({
    ...one,
    path,
    name: one.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }));
  return [{ ...project, path: '', name: project.name ?? 'helhed' }, ...installed];
}
