import { draftState, type OrganizationState } from '@postscale/domain'
import type pg from 'pg'
import type { StateStore } from '../store/state-store.js'
import { type Branch, branchOf, keepBranch } from '../store/branch.js'
import type { Scenario, ScenarioBase, ScenarioContent } from '../store/scenario.js'
import type { ScenarioRepository } from '../store/scenario.repository.js'
import { settleChanges } from './changes/settle-changes.js'

/**
 * The states of scenarios: each shares the pages of what it stands on, and is kept beside the organization's own.
 * Several processes agree through the scenario's revision, which every read checks.
 */
export class ScenarioBranches {
  readonly #pool: pg.Pool
  readonly #states: StateStore
  readonly #scenarios: ScenarioRepository
  readonly #flights = new Map<string, Promise<Branch | null>>()

  constructor(pool: pg.Pool, states: StateStore, scenarios: ScenarioRepository) {
    this.#pool = pool
    this.#states = states
    this.#scenarios = scenarios
  }

  /**
   * A scenario's branch; null when it never was at that revision.
   *
   * @param revision the scenario's own; its latest by default.
   */
  async of(scenario: Scenario, revision = scenario.revision): Promise<Branch | null> {
    const { organizationId, id } = scenario
    if (revision < 1 || revision > scenario.revision) return null
    const kept = this.#states.branch({ organizationId, branch: id, revision })
    if (kept !== null) return branchOf(kept)
    const key = `${organizationId} ${id} ${revision}`
    const running = this.#flights.get(key)
    if (running !== undefined) return running
    const flight = this.#load(scenario, revision).finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }

  /** What a scenario stands on, as it is at that revision. */
  async baseOf(organizationId: string, { id, revision }: ScenarioBase): Promise<OrganizationState> {
    const state =
      id === null
        ? await this.#states.atRevision(organizationId, revision)
        : await this.#branchState(organizationId, id, revision)
    if (state === null) throw new Error('what a scenario stands on is gone')
    return state
  }

  /** What a scenario would stand on if it were made now: the same line, or the organization once that is merged. */
  async headOf(organizationId: string, { id }: ScenarioBase): Promise<ScenarioBase> {
    const line = id === null ? null : await this.#scenarios.find(organizationId, id)
    if (line?.status === 'OPEN') return { id: line.id, revision: line.revision }
    const live = await this.#states.get(organizationId)
    if (live === null) throw new Error('the organization of a scenario is gone')
    return { id: null, revision: live.revision }
  }

  /** Works out what a content comes to, whether it is kept or not. */
  async settle(
    { organizationId, id }: Pick<Scenario, 'id' | 'organizationId'>,
    revision: number,
    { base, changes }: ScenarioContent,
  ): Promise<Branch> {
    const from = await this.baseOf(organizationId, base)
    const settled = await settleChanges(
      this.#pool,
      from,
      changes.map(({ change }) => change),
    )
    const { decision } = settled
    // A branch without changes is a branch all the same, and not what it stands on.
    const state = decision.state === from ? draftState(from).freeze(from.revision) : decision.state
    const own = { ...settled, decision: { ...decision, state } }
    return keepBranch({ scenarioId: id, revision, base, from, state, changes, ...own })
  }

  async #load(scenario: Scenario, revision: number): Promise<Branch | null> {
    const content = await this.#scenarios.contentAt(scenario, revision)
    if (content === null) return null
    const branch = await this.settle(scenario, revision, content)
    const key = { organizationId: scenario.organizationId, branch: scenario.id, revision }
    this.#states.keepBranch(key, branch.state, revision === scenario.revision)
    return branch
  }

  async #branchState(
    organizationId: string,
    id: string,
    revision: number,
  ): Promise<OrganizationState | null> {
    const scenario = await this.#scenarios.find(organizationId, id)
    const branch = scenario && (await this.of(scenario, revision))
    return branch?.state ?? null
  }
}
