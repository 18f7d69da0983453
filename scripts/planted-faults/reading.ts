import type { PlantedFault } from './planted-fault.ts';

/** Lists the faults for the promises about reading (1–8). */
export const readingFaults: readonly PlantedFault[] = [
  {
    promise: 1,
    fault: 'A list calls itself whole whatever its sources said',
    file: 'src/domain/citizen/source.ts',
    text: 'if (asked.every((report) => report.whole)) return',
    instead: 'if (asked.length >= 0) return',
    tests: ['test/domain/citizen/source.test.ts'],
  },
  {
    promise: 2,
    fault: 'An earlier answer does not say how old it is',
    file: 'src/domain/citizen/source.ts',
    text: "state: 'STALE', asOf, fetchedAt, message",
    instead: "state: 'STALE', message: message + String(asOf) + String(fetchedAt)",
    tests: ['test/domain/citizen/source.test.ts'],
  },
  {
    promise: 3,
    fault: 'A system may be waited for longer than the caller has time',
    file: 'src/api/request-context.ts',
    text: 'clock.now().getTime() + Math.max(0, ',
    instead: 'clock.now().getTime() + Math.max(60_000, ',
    tests: ['test/journeys/client-deadline.test.ts'],
  },
  {
    promise: 4,
    fault: 'Background work takes all places of a system',
    file: 'src/domain/concurrency-limiter.ts',
    text: '(!by.background || background < share)',
    instead: '(!by.background || background < concurrent)',
    tests: ['test/adapters/http-background.test.ts'],
  },
  {
    promise: 5,
    fault: 'A circuit never opens',
    file: 'adapters/http/circuit-breaker.ts',
    text: '++counts.failures === failuresToOpen && open(at, 1)',
    instead: '++counts.failures < 0 && open(at, 1)',
    tests: ['test/adapters/http-circuit.test.ts'],
  },
  {
    promise: 6,
    fault: 'An earlier answer is shown however old it is',
    file: 'src/access/last-known-answers.ts',
    text: '- found.fetchedMs > maxAgeMs[key.kind]',
    instead: '- found.fetchedMs > Infinity * maxAgeMs[key.kind]',
    tests: ['test/access/last-known-answers.test.ts'],
  },
  {
    promise: 7,
    fault: 'Being sent to another address is a fault like any other',
    file: 'adapters/http/outcome.ts',
    text: 'const redirect = status >= 300 && status < 400;',
    instead: 'const redirect = status >= 300 && status < 300;',
    tests: ['test/adapters/http-outcomes.test.ts'],
  },
  {
    promise: 8,
    fault: 'Nobody shares a call that is under way',
    file: 'adapters/http/shared-requests.ts',
    text: 'key === null ? undefined : (open.get(key)',
    instead: "key === null ? undefined : (open.get('')",
    tests: ['test/adapters/http-shared-requests.test.ts'],
  },
];
