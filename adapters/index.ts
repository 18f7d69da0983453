import type { ZodType } from 'zod';
import type { AreaSystem } from '../src/domain/citizen/area-system.ts';
import { connect as employment } from './employment/index.ts';
import employmentShapes from './employment/shapes.json' with { type: 'json' };
import { setup as employmentSetup } from './employment/setup.ts';
import type { AdapterDeps, SystemSettings } from './http.ts';
import type { Shapes } from './http/shapes.ts';
import { connect as social } from './social/index.ts';
import socialShapes from './social/shapes.json' with { type: 'json' };
import { setup as socialSetup } from './social/setup.ts';
import type { AreaKey } from '../src/domain/area.ts';

/** An area's system as the registry knows it: its key, its Danish name, and how to connect to it. */
export type System = {
  area: AreaKey;
  name: string;
  /** Besides client credentials it wants an API key. */
  needsApiKey?: boolean;
  /** The area decides on bostøtte (D33). */
  decidesOnBostoette?: boolean;
  /** The schema of its settings file, `SYSTEM_<AREA>_SETTINGS`: what differs by municipality. */
  setup: ZodType;
  /** The recorded shapes of its answers, which the drift report compares with. */
  shapes?: Shapes;
  connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem;
};

/** Every system the gateway knows: one line each (D3). */
export const systems: readonly System[] = [
  {
    area: 'employment',
    name: 'Beskæftigelse',
    needsApiKey: true,
    setup: employmentSetup,
    shapes: employmentShapes,
    connect: employment,
  },
  {
    area: 'social',
    name: 'Social',
    decidesOnBostoette: true,
    setup: socialSetup,
    shapes: socialShapes,
    connect: social,
  },
];
