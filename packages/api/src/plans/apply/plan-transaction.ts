import {
  type Change,
  type Decision,
  draftState,
  type Grant,
  type OrganizationState,
  type PlacedSubject,
  type PlanText,
  type Problem,
  type Result,
} from '@postscale/domain'
import type pg from 'pg'
import { allAnswered } from '../../database/all-answered.js'
import { namedStatement } from '../../database/named-statement.js'
import type { Reader } from '../../database/reader.js'
import { type Actor, AuditWriter, type CountsByKind } from '../../store/audit-writer.js'
import { writeThingChanges } from '../../store/write-thing-changes.js'
import { recordFacts } from '../../time-series/record-facts.js'
import { decidePlan } from '../decide-plan.js'
import { notAllowed } from '../not-allowed.js'
import { type Idempotency, rememberApply, type RememberedApply } from './idempotency.js'
import { localeOf } from '../../store/locale-of.js'

/** What a plan, or the parts of an import, did in its transaction. */
export interface Written {
  /** The state after it; the one before when nothing differs. */
  readonly state: OrganizationState
  readonly changed: boolean
  readonly changeCount: number
  readonly factsChanged: number
}

/** Who did it and what for, and under which key it is remembered. */
interface PlanHeader {
  /** By which its outcome is found. */
  readonly planId: string
  readonly actor: Actor
  /** What the actor may do. */
  readonly grant: Grant
  readonly title: PlanText
  readonly reason: PlanText | null
  readonly idempotency?: Idempotency
  readonly keyOwner: string
  /** Whether what each change is about is remembered, with the idempotency key. */
  readonly remembersSubjects?: boolean
  /** Whether it makes a revision also where nothing differs. */
  readonly isNoted?: boolean
}

/**
 * The writing of one revision in an open transaction that holds the lock: decisions in any number of
 * parts, then the audit's header, the revision, and the news. A part is on its way while the next one is decided.
 */
export class PlanTransaction {
  readonly #client: pg.ClientBase
  readonly #organizationId: string
  readonly #grant: Grant
  readonly #base: OrganizationState | null
  readonly #audit: AuditWriter
  #state: OrganizationState | null
  #facts = 0
  #subjects: readonly PlacedSubject[] = []
  /** The part that is on its way to the database. */
  #underWay: Promise<void> = Promise.resolve()
  /** Whether only its answer tells how many facts differ. */
  #countsFacts = false

  constructor(
    client: pg.ClientBase,
    { organizationId, grant }: Pick<PlanHeader, 'grant'> & { readonly organizationId: string },
    base: OrganizationState | null,
  ) {
    this.#client = client
    this.#organizationId = organizationId
    this.#grant = grant
    this.#base = base
    this.#state = base
    this.#audit = new AuditWriter(client, organizationId, this.#nextRevision)
  }

  /** The state after the parts written so far. */
  get state(): OrganizationState | null {
    return this.#state
  }

  /** Reads under the lock what a plan depends on besides. */
  async read<T>(question: (client: pg.ClientBase) => Promise<T>): Promise<T> {
    await this.#underWay
    return question(this.#client)
  }

  /** Decides changes on that state, and whether the actor may make them. */
  async decide(changes: readonly Change[]): Promise<Result<Decision, readonly Problem[]>> {
    const decided = await decidePlan(this.#reader, this.#state, changes, this.#nextRevision)
    if (!decided.ok) return decided
    const problems = notAllowed(this.#state, decided.value, this.#grant)
    return problems.length === 0 ? decided : { ok: false, error: problems }
  }

  /**
   * Sends what was decided, once the part before is written. That it could not be is thrown by what comes next.
   *
   * @throws what the part before failed with
   */
  async write(decision: Decision): Promise<void> {
    const { state, subjects } = decision
    if (state.organization.id !== this.#organizationId) {
      throw new Error('a plan was decided for another organization')
    }
    await this.#underWay
    this.#countsFacts = decision.facts.length + decision.retractions.length > 0
    this.#underWay = this.#send(decision)
    this.#underWay.catch(() => undefined)
    this.#state = state
    this.#subjects = subjects
  }

  async #send(decision: Decision): Promise<void> {
    const { changes } = decision
    // Nothing waits for the answer to another: all go out at once.
    await allAnswered([
      writeThingChanges(this.#client, this.#organizationId, changes),
      this.#audit.writeChanges(changes),
    ])
    const [organizationId, revision] = [this.#organizationId, this.#nextRevision]
    this.#facts += await recordFacts(this.#client, organizationId, revision, decision)
  }

  /** Writes what stands for the whole; the revision comes last. */
  async finish(header: PlanHeader): Promise<Written> {
    // A new organization has to be there before what refers to it.
    if (this.#countsFacts || this.#base === null) await this.#underWay
    const counts = { changeCount: this.#audit.changeCount, factsChanged: this.#facts }
    const changed = header.isNoted === true || counts.changeCount > 0 || counts.factsChanged > 0
    const state = changed ? this.#state : this.#base
    if (state === null) throw new Error('a plan without an organization was accepted')
    const revision = changed ? this.#nextRevision : state.revision
    await allAnswered([
      this.#underWay,
      ...(changed ? this.#record(header) : []),
      this.#remember(header, { revision, changed, ...counts }),
      ...(changed ? [this.#bump()] : []),
    ])
    const named = state.revision === revision ? state : draftState(state).freeze(revision)
    return { state: named, changed, ...counts }
  }

  #record(header: PlanHeader): readonly Promise<void>[] {
    const locale = localeOf(this.#state)
    return [
      this.#audit.writeHeader({ ...header, locale, factCount: this.#facts }),
      notifyOrganizationChanged(this.#client, {
        organizationId: this.#organizationId,
        revision: this.#nextRevision,
        countsByKind: this.#audit.countsByKind,
        factCount: this.#facts,
      }),
    ]
  }

  async #remember(
    { idempotency, keyOwner, remembersSubjects }: PlanHeader,
    answer: Omit<RememberedApply, 'organizationId'>,
  ): Promise<void> {
    if (idempotency === undefined) return
    const subjects = remembersSubjects === true && { subjects: this.#subjects }
    const response = { organizationId: this.#organizationId, ...answer, ...subjects }
    await rememberApply(this.#client, keyOwner, idempotency, response)
  }

  async #bump(): Promise<void> {
    const values = [this.#organizationId, this.#nextRevision]
    await this.#client.query({ ...namedStatement(BUMP), values })
  }

  /** Asks behind the part that is on its way. */
  readonly #reader: Reader = {
    query: async (text, values) => {
      await this.#underWay
      return this.#client.query(text, values)
    },
  }

  get #nextRevision(): number {
    return (this.#base?.revision ?? 0) + 1
  }
}

const BUMP = 'UPDATE organization SET revision = $2 WHERE id = $1'
const NOTIFY = 'SELECT pg_notify($1, $2)'

/** What is told, to every process that listens, when a plan has been committed. */
interface OrganizationChanged {
  readonly organizationId: string
  readonly revision: number
  readonly countsByKind: CountsByKind
  readonly factCount: number
}

/** The notification channel; the payload is OrganizationChanged as JSON. */
export const ORGANIZATION_CHANGED = 'organization_changed'

/** Announces a change; PostgreSQL delivers it at the commit, or never. */
async function notifyOrganizationChanged(
  client: pg.ClientBase,
  change: OrganizationChanged,
): Promise<void> {
  const values = [ORGANIZATION_CHANGED, JSON.stringify(change)]
  await client.query({ ...namedStatement(NOTIFY), values })
}
