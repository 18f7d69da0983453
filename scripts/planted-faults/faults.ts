import type { PlantedFault } from './planted-fault.ts';
import { protectingFaults } from './protecting.ts';
import { readingFaults } from './reading.ts';
import { writingFaults } from './writing.ts';

/** Lists the planted faults, at least one for each promise, as `docs/security.md` does. */
export const plantedFaults: readonly PlantedFault[] = [...readingFaults, ...writingFaults, ...protectingFaults];
