import { until } from '../process/within.js'

/** What a client was told, or found out afterwards, of something that it sent. */
export type Told =
  | { readonly is: 'APPLIED'; readonly revision: number }
  /** Refused, cancelled or timed out: nothing is written, and nothing will be. */
  | { readonly is: 'UNWRITTEN'; readonly why: string }
  /** Whether it is written is not known, or at which revision: no answer came, or one that says so. */
  | { readonly is: 'UNKNOWN'; readonly planId: string | null; readonly isWritten: boolean }

export interface SentPlan {
  readonly slug: string
  readonly title: string
  /** Teams that it makes, each called by the title and a number. */
  readonly teams: number
  /** The fault during which it was sent. */
  readonly fault: string
  /** What was told first. */
  readonly told: Told
  /** What it came to, after whatever was unknown was asked for again. */
  readonly settled: Told
}

interface SentImport {
  readonly slug: string
  /** How the names of its accounts begin. */
  readonly prefix: string
  readonly rows: number
  readonly fault: string
  /** The status of its run; null where none was ever started. */
  readonly status: string | null
}

export interface SentSchedule {
  readonly slug: string
  readonly name: string
  readonly teams: number
  readonly fault: string
}

/** How long plans are waited for, on however busy a machine. */
const SENT_WITHIN_MS = 120_000

/** What happened in a round, as its clients and checks saw it. */
export class Ledger {
  readonly plans: SentPlan[] = []
  readonly imports: SentImport[] = []
  readonly schedules: SentSchedule[] = []
  readonly violations: string[] = []
  /** How often another process was asked for a revision after a write. */
  reads = 0
  /** Keys of writes that were answered, and sent again. */
  replays = 0
  /** How many plans were applied. */
  applied = 0
  /** The fault that is going on. */
  fault = 'none'
  /** All that there were. */
  readonly faults = new Set<string>()
  /** The longest time between two applied plans during each fault, in milliseconds. */
  readonly pauses = new Map<string, number>()
  #appliedAt = performance.now()
  #faultBefore = 'none'

  violated(what: string): void {
    this.violations.push(`${what} (${this.fault})`)
  }

  /** Something that did not come to its end. */
  failed(error: unknown): void {
    this.violated(error instanceof Error ? error.message : String(error))
  }

  /** Begins a fault; what was waited for before is not its. */
  begin(fault: string): void {
    this.#faultBefore = this.fault
    this.fault = fault
    this.faults.add(fault)
    this.#appliedAt = performance.now()
  }

  /** Whether a fault is going on, or was the last one: answers come late. */
  isAround(fault: string): boolean {
    return this.fault === fault || this.#faultBefore === fault
  }

  /**
   * Does something again and again until some plans were sent meanwhile, and for a while at least.
   *
   * @throws when they are not sent in time
   */
  async whileSent(plans: number, leastMs: number, act: () => Promise<void>): Promise<void> {
    const before = this.plans.length
    const least = performance.now() + leastMs
    const what = `${plans} plans to be sent`
    await until({ milliseconds: SENT_WITHIN_MS, what }, async () => {
      await act()
      return this.plans.length >= before + plans && performance.now() > least ? true : null
    })
  }

  sent(plan: SentPlan): void {
    this.plans.push(plan)
    if (plan.settled.is !== 'APPLIED') return
    this.applied += 1
    const at = performance.now()
    const longest = Math.max(this.pauses.get(this.fault) ?? 0, at - this.#appliedAt)
    this.pauses.set(this.fault, longest)
    this.#appliedAt = at
  }
}
