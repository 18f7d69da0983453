import { BoundedMap } from './bounded-map.ts';

/** The holder of slots that are counted together: background work has a share of them only. */
type Holder = { readonly background?: unknown };
const kindOf = ({ background }: Holder) => (background ? 'background' : 'people');

/** Limits how many run at once; `background`: of background work; `queued`: how many of each kind may wait. */
export type SlotLimits = { concurrent: number; background?: number; queued?: number };

/** A slot of a limiter, or a place in its queue. */
export type Slot = {
  /** Null where the slot is acquired at once; else tells in the end whether it was, which it is not when it is released before. */
  readonly granted: Promise<boolean> | null;
  /** Releases the slot, or leaves the queue; may be called at any time, and again. */
  release(): void;
};

/**
 * A concurrency limiter. Holders take turns in the queue, however much each has waiting (ADR 23); one with a single request each
 * comes in the order of arrival.
 */
export class ConcurrencyLimiter<By extends Holder> {
  readonly running = { people: 0, background: 0 };
  readonly waiting = { people: 0, background: 0 };
  readonly #limits: Required<SlotLimits>;
  /** The holders in the order of their turns, each with what waits of theirs. */
  readonly #queue = new BoundedMap<By, Set<QueuedSlot<By>>>();

  constructor({ concurrent, background = Infinity, queued = Infinity }: SlotLimits) {
    this.#limits = { concurrent, background, queued };
  }

  /** Acquires a slot, now or in its turn; null where the queue is full. Whatever waits is released when `signal` is aborted. */
  acquire(by: By, signal: AbortSignal | null = null): Slot | null {
    const kind = kindOf(by);
    if (this.#isFree(by)) {
      this.running[kind] += 1;
      return new QueuedSlot(this, by, null);
    }
    if (this.waiting[kind] >= this.#limits.queued) return null;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const slot = new QueuedSlot(this, by, { granted: promise, grant: resolve, signal });
    const line = this.#queue.get(by);
    if (line) line.add(slot);
    else this.#queue.set(by, new Set([slot]));
    this.waiting[kind] += 1;
    return slot;
  }

  /** Takes back what is released, whether it runs or waits; its `release` calls it, once. */
  takeBack(slot: QueuedSlot<By>): void {
    const { by } = slot;
    if (this.#leaveQueue(by, slot)) return;
    this.running[kindOf(by)] -= 1;
    this.grant();
  }

  /** Lets so many run at once from now on. */
  resize(concurrent: number): void {
    this.#limits.concurrent = concurrent;
    this.grant();
  }

  /** The holder whose turn is next. */
  next(): By | undefined {
    return this.#queue.first()?.[0];
  }

  /** Grants the free slots in turn. */
  grant(): void {
    for (let turn = this.#turn(); turn; turn = this.#turn()) {
      const [by, line] = turn;
      const [slot] = line;
      if (!slot) return;
      this.#leaveQueue(by, slot);
      // Their next request comes after those of all others.
      if (line.size > 0) this.#queue.set(by, line);
      this.running[kindOf(by)] += 1;
      slot.settle(true);
    }
  }

  #turn(): [By, Set<QueuedSlot<By>>] | null {
    for (const turn of this.#queue) if (this.#isFree(turn[0])) return turn;
    return null;
  }

  #leaveQueue(by: By, slot: QueuedSlot<By>): boolean {
    const line = this.#queue.get(by);
    if (!line?.delete(slot)) return false;
    this.waiting[kindOf(by)] -= 1;
    if (line.size === 0) this.#queue.delete(by);
    return true;
  }

  #isFree(by: By): boolean {
    const { people, background } = this.running;
    const { concurrent, background: share } = this.#limits;
    return people + background < concurrent && (!by.background || background < share);
  }
}

type Wait = { granted: Promise<boolean>; grant(acquired: boolean): void; signal: AbortSignal | null };

class QueuedSlot<By extends Holder> implements Slot {
  readonly by: By;
  readonly #limiter: ConcurrencyLimiter<By>;
  readonly #wait: Wait | null;
  #released = false;

  constructor(limiter: ConcurrencyLimiter<By>, by: By, wait: Wait | null) {
    this.#limiter = limiter;
    this.by = by;
    this.#wait = wait;
    wait?.signal?.addEventListener('abort', this);
  }

  get granted(): Promise<boolean> | null {
    return this.#wait && this.#wait.granted;
  }

  /** Ends the wait. */
  settle(acquired: boolean): void {
    this.#wait?.signal?.removeEventListener('abort', this);
    this.#wait?.grant(acquired);
  }

  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.settle(false);
    this.#limiter.takeBack(this);
  }

  handleEvent(): void {
    this.release();
  }
}
