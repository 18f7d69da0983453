import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import type { LineUp } from '../measure/line-up.ts';
import type { Outcome, Pace } from '../measure/rounds.ts';
import { busyIn, type Summary } from '../measure/summary.ts';

/** A run of the bench, as `results.json` keeps it. */
export type Results = {
  date: string;
  machine: {
    cpu: string;
    cores: number;
    memoryGb: number;
    loadAverage: number;
    busy: Record<string, ReturnType<typeof busyIn>>;
  };
  versions: Record<string, string>;
  rounds: number;
  seconds: number;
  left: LineUp['left'];
  queries: Record<string, Record<string, Summary>>;
};

const packages = [
  '@apollo/server',
  'graphql',
  'fastify',
  '@electric-sql/pglite',
  'undici',
  'axios',
  'zod',
  'graphql-yoga',
  'mercurius',
  'graphql-jit',
];

export async function resultsOf(outcomes: readonly Outcome[], left: LineUp['left'], pace: Pace): Promise<Results> {
  const [cpu] = cpus();
  const versions = await Promise.all(packages.map(async (name) => [name, await versionOf(name)] as const));
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: cpu?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      loadAverage: Math.round((loadavg()[1] ?? 0) * 10) / 10,
      busy: Object.fromEntries(outcomes.map(({ question, slots }) => [question.name, busyIn(slots)])),
    },
    versions: { node: process.versions.node, ...Object.fromEntries(versions.filter(([, version]) => version)) },
    rounds: pace.rounds,
    seconds: pace.seconds,
    left,
    queries: Object.fromEntries(outcomes.map(({ question, summaries }) => [question.name, summaries])),
  };
}

/** The version that is installed, among the peers or for Helhed itself; empty where it is not. */
async function versionOf(name: string): Promise<string> {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const text = await readFile(`${folder}/${name}/package.json`, 'utf8').catch(() => null);
    if (text) return (JSON.parse(text) as { version: string }).version;
  }
  return '';
}
