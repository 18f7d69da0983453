import type { AreaKey, AreaSystem } from '../src/domain/area-system.ts';
import { connect as employment } from './employment/index.ts';
import type { AdapterDeps, SystemSettings } from './http.ts';
import { connect as social } from './social/index.ts';

/** An area's system as the registry knows it: its key, its Danish name, and how to connect to it. */
export type System = {
  area: AreaKey;
  name: string;
  /** Besides client credentials it wants an API key. */
  needsApiKey?: boolean;
  connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem;
};

/** Every system the gateway knows: one line each (D3). */
export const systems: readonly System[] = [
  { area: 'employment', name: 'Beskæftigelse', needsApiKey: true, connect: employment },
  { area: 'social', name: 'Social', connect: social },
];
