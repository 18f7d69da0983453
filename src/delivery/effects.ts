import type { Keys } from '../platform/keys.ts';
import { reference } from '../platform/reference.ts';

/** Returns the marker of an effect: it finds the effect again in the system that it was written to. */
export const markerOf = (keys: Keys, effectId: string): string => `HH-${reference(keys, ['marker', effectId])}`;
