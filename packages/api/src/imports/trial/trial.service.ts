import {
  MAX_CHANGES,
  type Message,
  type OrganizationState,
  type Plan,
  type Result,
} from '@postscale/domain'
import type { Scenarios } from '../../scenarios/scenarios.js'
import type { StateStore } from '../../store/state-store.js'
import type { ImportRun, ImportRunRepository } from '../run/import-run.repository.js'

/** What a trial would make of what it was tried on. */
interface Trial {
  /** The organization, or the scenario's branch, as the trial found it. */
  readonly base: OrganizationState
  readonly plan: Plan
}

interface TrialDependencies {
  readonly states: StateStore
  readonly scenarios: Pick<Scenarios, 'branches' | 'repository'>
  readonly runs: ImportRunRepository
}

/** Reads what trials of imports accepted, so that they are previewed as plans are. */
export class TrialService {
  readonly #dependencies: TrialDependencies

  constructor(dependencies: TrialDependencies) {
    this.#dependencies = dependencies
  }

  /** A trial as a plan on what it was tried on; or why there is none. */
  async of(run: ImportRun): Promise<Result<Trial, Message>> {
    const { result, status, dryRun, source } = run
    const count = result?.changeCount
    if (!dryRun || status !== 'DONE' || result === null) return without('imports.NO_EFFECT_UNTRIED')
    if (count !== undefined && count > MAX_CHANGES) {
      const params = { changes: count, limit: MAX_CHANGES }
      return { ok: false, error: { key: 'imports.NO_EFFECT_TOO_LARGE', params } }
    }
    const changes = await this.#dependencies.runs.changesOf(run.organizationId, run.id)
    if (changes === null) return without('imports.NO_EFFECT_KEPT')
    const base = await this.#baseOf(run, result.revision)
    if (base === null) return without('imports.NO_EFFECT_MOVED')
    const files = [...new Set(result.counts.map(({ file }) => file))]
    const title = { key: 'imports.PLAN_TITLE', params: { source, files } } as const
    return { ok: true, value: { base, plan: { title, reason: null, changes } } }
  }

  /** What it was tried on; null for a scenario that has changed since. */
  async #baseOf(
    { organizationId, scenarioId }: ImportRun,
    revision: number | null,
  ): Promise<OrganizationState | null> {
    const { states, scenarios } = this.#dependencies
    if (revision === null) return null
    if (scenarioId === null) return states.atRevision(organizationId, revision)
    const scenario = await scenarios.repository.find(organizationId, scenarioId)
    const branch = scenario && (await scenarios.branches.of(scenario))
    return branch?.revision === revision ? branch.state : null
  }
}

function without(
  key: 'imports.NO_EFFECT_KEPT' | 'imports.NO_EFFECT_MOVED' | 'imports.NO_EFFECT_UNTRIED',
): Result<never, Message> {
  return { ok: false, error: { key, params: {} } }
}
