import { z } from 'zod';

/** The settings file of one municipality's employment system: its words, and which calls there are. Every key has a default. */
export const setup = z.strictObject({});
