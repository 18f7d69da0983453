import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeFrom, sightingOf, type CallShape } from '../adapters/http/shapes.ts';
import { sampledCalls, type SampledCall } from './sampled-calls.ts';

const samples = join(import.meta.dirname, '../test/samples');

/** Returns the recorded shapes of each area's calls, by path: a gateway and the probe compare answers with them. */
export function shapeFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sampledCalls).map(([area, calls]) => {
      const shapes = Object.entries(calls).map(([call, sampled]): [string, CallShape] => [
        call,
        shapeOf(area, sampled),
      ]);
      return [`adapters/${area}/shapes.json`, `${JSON.stringify(Object.fromEntries(shapes), null, 1)}\n`];
    }),
  );
}

function shapeOf(area: string, { samples: parts, words = [], assumed = [] }: SampledCall): CallShape {
  const shape = shapeFrom(sightingOf(parts.map((part) => partOf(area, part))));
  const strangers = words.filter((path) => shape[path] === undefined);
  if (strangers.length > 0) throw new Error(`No sample of ${parts.join(', ')} has ${strangers.join(', ')}`);
  const recorded = assumed.filter((path) => shape[path] !== undefined);
  if (recorded.length > 0) throw new Error(`${recorded.join(', ')} of ${parts.join(', ')} is recorded, not assumed`);
  return {
    ...shape,
    ...Object.fromEntries(words.map((path) => [path, asWord(shape[path] ?? '')])),
    ...Object.fromEntries(assumed.map((path) => [path, anything])),
  };
}

/** The form of a place that may be missing, and of which nothing is known. */
const anything = 'null?';

/** The forms of a code: text is a word, which the probe may show. */
const asWord = (forms: string) =>
  /string/.test(forms)
    ? forms.replace('string', 'word')
    : `${forms.replace('?', '')}|word${forms.endsWith('?') ? '?' : ''}`;

function partOf(area: string, part: string): unknown {
  const [file, key] = part.split('#');
  const sample = JSON.parse(readFileSync(join(samples, area, `${file}.json`), 'utf8')) as Record<string, unknown>;
  return key ? sample[key] : sample;
}
