import type { PlantedFault } from './planted-fault.ts';
import { protectingFaults } from './protecting.ts';
import { readingFaults } from './reading.ts';
import { writingFaults } from './writing.ts';

/** One planted fault per promise at least, as `docs/security.md` lists them. */
export const plantedFaults: readonly PlantedFault[] = [...readingFaults, ...writingFaults, ...protectingFaults];
