import type { Change, Result } from '@postscale/domain'
import type pg from 'pg'
import { inTransaction, type Writing } from '../database/in-transaction.js'
import { newId } from '../database/new-id.js'
import { type Idempotency, lockIdempotencyKey } from '../plans/apply/idempotency.js'
import { OrganizationTurns } from '../plans/apply/organization-turns.js'
import { singleChanges } from '../plans/single-changes.js'
import type { Actor } from '../store/audit-writer.js'
import { amendChanges, type ChangeEdit } from './changes/amend-changes.js'
import { authorship } from './changes/authorship.js'
import type { Branch } from '../store/branch.js'
import type { AddedPlan, Scenario, ScenarioChange, ScenarioContent } from '../store/scenario.js'
import { type NewScenario, OPEN_TO_ALL } from './new-scenario.js'
import { isAboutWork, type Next, type ScenarioDescription } from './next-scenario.js'
import type { ScenarioBranches } from './scenario-branches.js'
import { recallScenario, rememberScenario } from './remembered-scenario.js'
import {
  newlyRefused,
  refuseClosed,
  refuseFacts,
  refuseRevision,
  refuseTooLong,
  refuseUnfit,
  refusing,
} from './refuse-scenario.js'
import { type ScenarioRefusal, unlessRefused } from './scenario-refusal.js'
import type { ScenarioCollaboratorRepository } from '../store/scenario-collaborator.repository.js'
import type {
  NewVerdict,
  ScenarioApprovalRepository,
} from '../store/scenario-approval.repository.js'
import type { ScenarioRepository } from '../store/scenario.repository.js'

/** How often a change is worked out again when somebody else was first. */
const TRIES = 10

/** Who does something with a scenario, and on which of its revisions. */
export interface ScenarioTurn {
  readonly actor: Actor
  /** What makes a repeated request the same one; null where it may be done again. */
  readonly idempotency: Idempotency | null
  /** Refused with REVISION_CONFLICT when the scenario is at another. */
  readonly expectedRevision?: number | undefined
  readonly writing: Writing
  /** Writes what goes with it on its connection, last before the commit; told the next revision. */
  readonly settle?: (client: pg.ClientBase, revision: number) => Promise<void>
}

/** Keeps scenarios and drafts: makes them, and changes them one turn after the other. */
export class ScenarioService {
  readonly #db: Readonly<Record<'pool' | 'writers', pg.Pool>>
  readonly #scenarios: ScenarioRepository
  readonly #branches: ScenarioBranches
  readonly #collaborators: ScenarioCollaboratorRepository
  readonly #approvals: ScenarioApprovalRepository
  readonly #turns = new OrganizationTurns()

  constructor(
    database: Readonly<Record<'pool' | 'writers', pg.Pool>>,
    scenarios: ScenarioRepository,
    branches: ScenarioBranches,
    collaborators: ScenarioCollaboratorRepository,
    approvals: ScenarioApprovalRepository,
  ) {
    this.#db = database
    this.#collaborators = collaborators
    this.#scenarios = scenarios
    this.#branches = branches
    this.#approvals = approvals
  }

  /** Makes a scenario; its changes must apply on what it stands on. */
  async create(
    { content, actor, access, ...given }: NewScenario,
    { idempotency, writing }: Pick<ScenarioTurn, 'idempotency' | 'writing'>,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const id = newId()
    const { collaborators, ...seen } = access ?? OPEN_TO_ALL
    const scenario = { ...given, ...seen, id, author: actor, base: content.base }
    const { organizationId } = given
    return unlessRefused(async () => {
      const former = await recallScenario(this.#db.pool, organizationId, idempotency)
      if (former !== null) return this.#found(organizationId, former)
      refuseTooLong(content.changes)
      refuseFacts(content.changes)
      const { refused } = await this.#branches.settle(scenario, 1, content)
      refuseUnfit([...refused.values()].flat())
      const work = async (client: pg.ClientBase): Promise<string> => {
        if (idempotency !== null) await lockIdempotencyKey(client, idempotency)
        const first = await recallScenario(client, organizationId, idempotency)
        if (first !== null) return first
        await this.#scenarios.insert(client, scenario, content.changes)
        for (const each of collaborators) await this.#collaborators.put(client, scenario, each)
        await rememberScenario(client, organizationId, idempotency, id)
        return id
      }
      const made = await inTransaction(this.#db.writers, 'READ COMMITTED', work, writing)
      return this.#found(organizationId, made)
    })
  }

  /**
   * Adds changes at the end; all must apply, and whatever applied must still.
   *
   * @param plan as part of which they are added, where that has a title.
   */
  async add(
    scenario: Scenario,
    changes: readonly Change[],
    turn: ScenarioTurn,
    plan: AddedPlan | null = null,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const added = singleChanges(changes).map((change) => ({ change, ...(plan && { plan }) }))
    return this.write(scenario, turn, async (current, content) =>
      this.#added(current, content, added, turn),
    )
  }

  /** Adds the changes of a draft to a scenario; the draft is put away with that. */
  async move(
    draft: Scenario,
    scenario: Scenario,
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.write(scenario, turn, async (current, content) => {
      const putAway = await this.#found(draft.organizationId, draft.id)
      refuseClosed(putAway)
      const own = await this.#scenarios.contentAt(putAway, putAway.revision)
      const moved = own?.changes ?? []
      return { ...(await this.#added(current, content, moved, turn)), putAway }
    })
  }

  /** Replaces, drops and moves changes. What a replacement says must apply; others may cease to, and stay. */
  async amend(
    scenario: Scenario,
    edits: readonly ChangeEdit[],
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.write(scenario, turn, async (current, content) => {
      const amended = amendChanges(content.changes, edits, authorship(turn.actor))
      const next = { ...content, changes: amended }
      refuseFacts(next.changes)
      const branch = await this.#branches.settle(current, current.revision + 1, next)
      const problems = edits.flatMap(({ id, change }, index) => {
        const place = next.changes.findIndex((each) => each.id === id)
        const refused = change == null ? [] : (branch.refused.get(place) ?? [])
        return refused.map((problem) => ({ ...problem, changeIndex: index }))
      })
      refuseUnfit(problems)
      return { content: next }
    })
  }

  /**
   * Puts a scenario on another base, with other changes.
   *
   * @param keepsApprovals whether what was approved is what it becomes.
   */
  async replace(
    scenario: Scenario,
    { base, changes }: Branch,
    turn: ScenarioTurn,
    keepsApprovals: boolean,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const content = { base, changes }
    return this.write(scenario, turn, async (current) => ({
      content,
      ...(keepsApprovals && {
        settle: async (client: pg.ClientBase) => this.#approvals.carryOver(client, current),
      }),
    }))
  }

  /**
   * Says whether a scenario may be applied, or that somebody should.
   *
   * @param refuse throws ScenarioRefused where it is not for the one who says so.
   */
  async say(
    scenario: Scenario,
    said: Pick<NewVerdict, 'comment' | 'verdict'>,
    turn: ScenarioTurn,
    refuse: (current: Scenario) => Promise<void>,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.write(scenario, turn, async (current) => {
      refuseClosed(current)
      await refuse(current)
      const verdict = { ...said, actor: turn.actor }
      return { settle: async (client) => this.#approvals.insert(client, current, verdict) }
    })
  }

  /** Says how a scenario is called, and whether it is worked on. */
  async describe(
    scenario: Scenario,
    description: ScenarioDescription,
    turn: ScenarioTurn,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.write(scenario, turn, async () => ({ description }))
  }

  /** Writes what is kept beside a scenario, in turn with its changes. */
  async beside(
    scenario: Scenario,
    turn: ScenarioTurn,
    work: (client: pg.ClientBase) => Promise<void>,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    return this.write(scenario, turn, async () => ({ settle: work }))
  }

  async #added(
    current: Scenario,
    content: ScenarioContent,
    entries: readonly Pick<ScenarioChange, 'change' | 'plan'>[],
    { actor }: ScenarioTurn,
  ): Promise<{ readonly content: ScenarioContent }> {
    const author = authorship(actor)
    const added = entries.map((entry) => ({ ...entry, id: newId(), ...author }))
    refuseFacts(added)
    const next = { ...content, changes: [...content.changes, ...added] }
    refuseTooLong(next.changes)
    const branch = await this.#branches.settle(current, current.revision + 1, next)
    // As it is read, it is kept.
    const before = await this.#branches.of(current)
    refuseUnfit(newlyRefused(before, branch, content.changes.length))
    return { content: next }
  }

  /**
   * Works out what becomes of a scenario, and writes it where nobody else was first; else it is worked out again. No
   * connection is held meanwhile: those who wait for each other would hold all that there are.
   */
  async write(
    { organizationId, id }: Scenario,
    turn: ScenarioTurn,
    nextOf: (current: Scenario, content: ScenarioContent) => Promise<Next>,
  ): Promise<Result<Scenario, ScenarioRefusal>> {
    const { expectedRevision, idempotency, writing } = turn
    const writeOnce = async (): Promise<'OVERTAKEN' | 'WRITTEN'> => {
      if ((await recallScenario(this.#db.pool, organizationId, idempotency)) !== null)
        return 'WRITTEN'
      const current = await this.#found(organizationId, id)
      const content = await this.#scenarios.contentAt(current, current.revision)
      if (content === null) throw new Error('the revision of a scenario is gone')
      refuseRevision(current, expectedRevision)
      const next = await nextOf(current, content)
      if (next.content !== undefined || isAboutWork(current, next)) refuseClosed(current)
      const work = async (client: pg.ClientBase) => this.#put(client, current, next, turn)
      return inTransaction(this.#db.writers, 'READ COMMITTED', work, writing)
    }
    return unlessRefused(async () => {
      const { deadline } = writing
      for (let tries = 1; tries <= TRIES; tries += 1) {
        const done = await this.#turns.take(id, writeOnce, deadline)
        if (done === 'WRITTEN') return this.#found(organizationId, id)
      }
      const { revision } = await this.#found(organizationId, id)
      const params = { expected: expectedRevision ?? revision, actual: revision }
      throw refusing({ key: 'problems.REVISION_CONFLICT', params })
    })
  }

  /** Writes what becomes of a scenario, unless it is not what that was worked out of any more. */
  async #put(
    client: pg.ClientBase,
    current: Scenario,
    next: Next,
    turn: ScenarioTurn,
  ): Promise<'OVERTAKEN' | 'WRITTEN'> {
    const { organizationId, id } = current
    const { actor, idempotency } = turn
    const { content, description, putAway, settle } = next
    const drafts = putAway === undefined ? [] : [putAway]
    for (const known of [...drafts, current]) {
      const now = await this.#scenarios.locked(client, organizationId, known.id)
      if (now?.revision !== known.revision || now.status !== known.status) return 'OVERTAKEN'
    }
    if ((await recallScenario(client, organizationId, idempotency)) !== null) return 'WRITTEN'
    if (content !== undefined) {
      const revision = await this.#scenarios.advance(client, current, content, actor)
      await turn.settle?.(client, revision)
    }
    if (description !== undefined) {
      await this.#scenarios.describe(client, current, { ...current, ...description })
    }
    for (const draft of drafts) {
      await this.#scenarios.describe(client, draft, { ...draft, status: 'ARCHIVED' })
    }
    await settle?.(client)
    await rememberScenario(client, organizationId, idempotency, id)
    return 'WRITTEN'
  }

  async #found(organizationId: string, id: string): Promise<Scenario> {
    const found = await this.#scenarios.find(organizationId, id)
    if (found === null) throw new Error('the scenario is gone')
    return found
  }
}
