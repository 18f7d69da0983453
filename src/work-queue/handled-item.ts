import type { Cpr } from '../domain/cpr.ts';
import type { HandledWork } from '../waiting/handled-work.ts';
import type { SubjectRef } from '../waiting/kind.ts';

/** Handled work with the record that it was about, as it stands now, looked at for a purpose. */
export type HandledItem = Omit<HandledWork, 'citizen'> & { about: SubjectRef; citizen: Cpr | null; record: object };
