import type { ImportPhase, ImportRunRepository } from './import-run.repository.js'

const TOLD_MS = 500

/** How far a run is; told to its row now and then. */
export class RunProgress {
  phase: ImportPhase = 'GATHERING'
  rowsDone = 0
  readonly #timer: NodeJS.Timeout
  readonly #taken = new AbortController()
  #telling: Promise<void> = Promise.resolve()

  constructor(runs: ImportRunRepository, organizationId: string, runId: string) {
    const tell = async () => {
      // What is not told now is told the next time.
      const running = await runs.tellProgress(organizationId, runId, this).catch(() => true)
      if (!running) this.#taken.abort()
    }
    this.#timer = setInterval(() => {
      this.#telling = this.#telling.then(tell)
    }, TOLD_MS)
    this.#timer.unref()
  }

  /** Aborted when the run is found ended, by a process that took this one for gone. */
  get taken(): AbortSignal {
    return this.#taken.signal
  }

  /** Ends the telling; waits for what is under way. */
  async end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#telling
  }
}
