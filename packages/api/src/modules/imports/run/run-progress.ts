import type { ImportPhase, ImportRunRepository } from './import-run.repository.js'

const BEAT_MS = 500

/** How far a run is; told to its row now and then, which also shows that it lives. */
export class RunProgress {
  phase: ImportPhase = 'GATHERING'
  rowsDone = 0
  readonly #timer: NodeJS.Timeout
  #beating: Promise<void> = Promise.resolve()

  constructor(runs: ImportRunRepository, organizationId: string, runId: string) {
    this.#timer = setInterval(() => {
      this.#beating = this.#beating.then(() =>
        // A missed beat is made up for by the next.
        runs.beat(organizationId, runId, this).catch(() => undefined),
      )
    }, BEAT_MS)
    this.#timer.unref()
  }

  /** Ends the telling; waits for what is under way. */
  async end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#beating
  }
}
