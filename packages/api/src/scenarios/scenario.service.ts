import { type Change, FACTS, type Message, type Problem, type Result } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { newId } from '../database/new-id.js'
import { singleChanges } from '../plans/single-changes.js'
import type { Actor } from '../store/audit-writer.js'
import { amendChanges, type ChangeEdit } from './amend-changes.js'
import type { Branch } from '../store/branch.js'
import type { Scenario, ScenarioChange, ScenarioContent, ScenarioKind } from '../store/scenario.js'
import type { ScenarioBranches } from './scenario-branches.js'
import { type ScenarioRefusal, ScenarioRefused, unlessRefused } from './scenario-refusal.js'
import type { ScenarioRepository } from '../store/scenario.repository.js'

/** A scenario that is to be made. */
interface NewScenario {
  readonly organizationId: string
  readonly kind: ScenarioKind
  readonly name: string
  readonly note: string | null
  /** The scope of the principal whose it is. */
  readonly owner: string
  readonly actor: Actor
  readonly content: ScenarioContent
}

/** Who does something with a scenario, and on which of its revisions. */
export interface ScenarioTurn {
  readonly actor: Actor
  /** Refused with REVISION_CONFLICT when the scenario is at another. */
  readonly expectedRevision?: number | undefined
  readonly writing: Writing
}

/** What becomes of a scenario: its next content, or how it is called. */
type Next =
  | { readonly content: ScenarioContent; readonly branch: Branch }
  | { readonly description: Partial<Pick<Scenario, 'kind' | 'name' | 'note' | 'status'>> }

const factChanges: ReadonlySet<string> = new Set(Object.values(FACTS).map(({ change }) => change))

/** Keeps scenarios and drafts: makes them, and changes them one turn after the other. */
export class ScenarioService {
  readonly #pool: pg.Pool
  readonly #scenarios: ScenarioRepository
  readonly #branches: ScenarioBranches

  constructor(pool: pg.Pool, scenarios: ScenarioRepository, branches: ScenarioBranches) {
    this.#pool = pool
    this.#scenarios = scenarios
    this.#branches = branches
  }

  /** Makes a scenario; its changes must apply on what it stands on. */
  async create(
    { content, actor, ...given }: NewScenario,
    writing: Writing,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const id = newId()
    const scenario = { ...given, id, author: actor, base: content.base }
    return unlessRefused(async () => {
      refuseFacts(content.changes)
      const { refused } = await this.#branches.settle(scenario, 1, content)
      refuseUnfit([...refused.values()].flat())
      const work = async (client: pg.ClientBase) =>
        this.#scenarios.insert(client, scenario, content.changes)
      await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
      return this.#found(scenario)
    })
  }

  /** Adds changes at the end; all must apply, and whatever applied must still. */
  async add(
    scenario: Scenario,
    changes: readonly Change[],
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.#write(scenario, turn, async (current, content) => {
      const author = { authorName: turn.actor.name, at: new Date() }
      const added = singleChanges(changes).map((change) => ({ id: newId(), change, ...author }))
      refuseFacts(added)
      const next = { ...content, changes: [...content.changes, ...added] }
      const branch = await this.#branches.settle(current, current.revision + 1, next)
      const before = await this.#branches.settle(current, current.revision, content)
      refuseUnfit(newlyRefused(before, branch, content.changes.length))
      return { content: next, branch }
    })
  }

  /** Replaces, drops and moves changes. What a replacement says must apply; others may cease to, and stay. */
  async amend(
    scenario: Scenario,
    edits: readonly ChangeEdit[],
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.#write(scenario, turn, async (current, content) => {
      const author = { authorName: turn.actor.name, at: new Date() }
      const next = { ...content, changes: amendChanges(content.changes, edits, author) }
      refuseFacts(next.changes)
      const branch = await this.#branches.settle(current, current.revision + 1, next)
      const problems = edits.flatMap(({ id, change }, index) => {
        const place = next.changes.findIndex((each) => each.id === id)
        const refused = change == null ? [] : (branch.refused.get(place) ?? [])
        return refused.map((problem) => ({ ...problem, changeIndex: index }))
      })
      refuseUnfit(problems)
      return { content: next, branch }
    })
  }

  /** Puts a scenario on another base, with other changes. */
  async replace(
    scenario: Scenario,
    branch: Branch,
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const { base, changes } = branch
    return this.#write(scenario, turn, async () => ({ content: { base, changes }, branch }))
  }

  /** Says how a scenario is called, and whether it is worked on. */
  async describe(
    scenario: Scenario,
    description: Partial<Pick<Scenario, 'kind' | 'name' | 'note' | 'status'>>,
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.#write(scenario, turn, async () => ({ description }))
  }

  async #write(
    scenario: Scenario,
    { actor, expectedRevision, writing }: ScenarioTurn,
    nextOf: (current: Scenario, content: ScenarioContent) => Promise<Next>,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const { organizationId, id } = scenario
    const work = async (client: pg.ClientBase): Promise<void> => {
      const current = await this.#scenarios.locked(client, organizationId, id)
      const content =
        current && (await this.#scenarios.contentAt(current, current.revision, client))
      if (current === null || content === null) throw new Error('the scenario is gone')
      refuseRevision(current, expectedRevision)
      const next = await nextOf(current, content)
      if ('content' in next) {
        refuseClosed(current)
        await this.#scenarios.advance(client, current, next.content, actor)
      } else {
        if (current.status === 'MERGED') refuseClosed(current)
        await this.#scenarios.describe(client, current, { ...current, ...next.description })
      }
    }
    return unlessRefused(async () => {
      await inTransaction(this.#pool, 'READ COMMITTED', work, writing)
      return this.#found(scenario)
    })
  }

  async #found({ organizationId, id }: Pick<Scenario, 'id' | 'organizationId'>): Promise<Scenario> {
    const found = await this.#scenarios.find(organizationId, id)
    if (found === null) throw new Error('the scenario is gone')
    return found
  }
}

/** @throws ScenarioRefused for one that is merged or put away. */
function refuseClosed({ name, status }: Scenario): void {
  if (status === 'OPEN') return
  const params = { name, merged: status === 'MERGED' }
  throw refusing({ key: 'problems.SCENARIO_CLOSED', params })
}

/** @throws ScenarioRefused when it is at another revision than is expected. */
function refuseRevision({ revision }: Scenario, expected: number | undefined): void {
  if (expected === undefined || expected === revision) return
  throw refusing({ key: 'problems.REVISION_CONFLICT', params: { expected, actual: revision } })
}

function refuseFacts(changes: readonly ScenarioChange[]): void {
  if (!changes.some(({ change }) => factChanges.has(change.type))) return
  throw refusing({ key: 'problems.FACTS_IN_SCENARIO', params: {} })
}

function refuseUnfit(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ScenarioRefused({ problems })
}

function refusing(message: Message): ScenarioRefused {
  return new ScenarioRefused({ message })
}

/** Why changes do not apply that are added, or that did before; problems tell their places among the added. */
function newlyRefused(before: Branch, { refused }: Branch, first: number): readonly Problem[] {
  return [...refused].flatMap(([place, problems]) => {
    if (before.refused.has(place)) return []
    const changeIndex = place < first ? null : place - first
    return problems.map((problem) => ({ ...problem, changeIndex }))
  })
}
