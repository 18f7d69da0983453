import type { AreaKey } from '../domain/area.ts';
import type { SourceState } from '../domain/citizen/source.ts';
import type { CitizenView } from './citizen-view.ts';

const unanswered: readonly SourceState[] = ['STALE', 'FAILED', 'TIMED_OUT', 'DISABLED'];

/**
 * Tells whether one of these areas knows a citizen, by its system's own word just now. `silent`: one that could say so does not
 * answer, or it is undecided whether the citizen is the caller's.
 */
export async function knownInAreas(
  areas: ReadonlySet<AreaKey>,
  view: CitizenView,
): Promise<'known' | 'unknown' | 'silent'> {
  if (!view.entitled) return 'silent';
  const results = await Promise.all(
    view.areas.filter(({ key }) => areas.has(key)).map((area) => view.areaResult(area)),
  );
  if (results.some((one) => one.kind === 'content' && one.person && one.report.state === 'FRESH')) return 'known';
  return results.some(({ report }) => unanswered.includes(report.state)) ? 'silent' : 'unknown';
}
