import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Module = Parameters<NonNullable<Parameters<NodeFS['init']>[1]['preRun']>[number]>[0];
type Disk = {
  stream_ops: { fsync?(stream: { nfd: number }): number };
  tryFSOperation<Value>(work: () => Value): Value;
};

/**
 * PGlite's directory on disk, with the sync that PGlite lacks: as it comes, PostgreSQL's fsync does nothing, and a power cut
 * loses what was committed. Works with `wal_sync_method=fsync` only; fdatasync never reaches the file system.
 */
export class SyncingFileSystem extends NodeFS {
  /** The number of syncs to disk. */
  syncs = 0;

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const { emscriptenOpts } = await super.init(pg, options);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [this.#teachToSync, ...(emscriptenOpts.preRun ?? [])] } };
  }

  readonly #teachToSync = (module: Module) => {
    const disk = module.NODEFS as unknown as Disk;
    disk.stream_ops.fsync = ({ nfd }) =>
      disk.tryFSOperation(() => {
        fsyncSync(nfd);
        this.syncs += 1;
        return 0;
      });
  };
}
