import type { OrganizationState } from '@postscale/domain'
import type pg from 'pg'
import type { Replica } from '../database/replica.js'
import { readSnapshot } from '../database/in-transaction.js'
import { applyAuditRows } from './apply-audit-rows.js'
import type { StateImages } from './images/state-images.js'
import { keptReadsOf } from './kept-reads.js'
import { loadOrganizationState } from './load-organization-state.js'
import { noteRead } from './reads-noted.js'
import { RevisionReader } from './revision-reader.js'
import { type CacheFigures, StateCache, type StateKey } from './state-cache.js'
import { isInReach, ofOrganizations } from '../database/reach.js'

interface StateStoreOptions {
  readonly pool: pg.Pool
  /** Where states are read, as long as it is not behind; null for nowhere else. */
  readonly replica?: Replica | null
  /** Bytes of the states kept in memory with their views; 512 MiB by default. */
  readonly maxBytes?: number
  /** Audit rows up to which a state is caught up rather than loaded anew. */
  readonly maxCatchUp?: number
  /** Asks others of this process for an organization's state; null where none has it. */
  readonly borrow?: ((organizationId: string) => Promise<OrganizationState | null>) | undefined
  /** Where large states are kept as a whole; null for nowhere. */
  readonly images?: StateImages | null
}

const DEFAULT_MAX_BYTES = 512 * 2 ** 20
const DEFAULT_MAX_CATCH_UP = 20_000

/**
 * The states of organizations, shared by all requests: the live one of each, and past ones that were
 * asked for. Several processes agree through the revision, which every read checks.
 */
export class StateStore {
  readonly #pool: pg.Pool
  readonly #replica: Replica | null
  readonly #cache: StateCache
  readonly #maxCatchUp: number
  readonly #revisions: RevisionReader
  readonly #borrow: NonNullable<StateStoreOptions['borrow']>
  readonly #images: StateImages | null
  readonly #flights = new Map<string, Promise<OrganizationState | null>>()
  /** Organizations of which nothing was in memory, and that are being read. */
  readonly #loading = new Map<string, Promise<OrganizationState | null>>()

  constructor({ pool, replica, maxBytes, maxCatchUp, borrow, images }: StateStoreOptions) {
    this.#pool = pool
    this.#replica = replica ?? null
    this.#cache = new StateCache(maxBytes ?? DEFAULT_MAX_BYTES)
    this.#maxCatchUp = maxCatchUp ?? DEFAULT_MAX_CATCH_UP
    this.#revisions = new RevisionReader(pool)
    this.#borrow = borrow ?? (() => Promise.resolve(null))
    this.#images = images ?? null
  }

  /** At which revision an organization is now; null when there is none. */
  async revisionOf(organizationId: string): Promise<number | null> {
    return isInReach(organizationId) ? this.#revisions.read(organizationId) : null
  }

  /** The organization as it is now; null when there is none. */
  async get(organizationId: string): Promise<OrganizationState | null> {
    const state = await this.#live(organizationId)
    if (state !== null) noteRead(state)
    return state
  }

  async #live(organizationId: string): Promise<OrganizationState | null> {
    if (!isInReach(organizationId)) return null
    const revision = await this.#revisions.read(organizationId)
    if (revision === null) {
      this.#cache.delete(organizationId)
      return null
    }
    for (;;) {
      const cached = this.#cache.head(live(organizationId))
      if (cached !== null && cached.revision >= revision) return cached
      const refresh = async () => this.#refresh(organizationId, revision)
      const state = await this.#shared(organizationId, refresh)
      // A flight that began before our question may have landed on an earlier revision.
      if (state === null || state.revision >= revision) return state
    }
  }

  /**
   * The organization as it was at a revision; null when it never was at that one.
   */
  async atRevision(organizationId: string, revision: number): Promise<OrganizationState | null> {
    const head = await this.get(organizationId)
    if (head === null || revision > head.revision || revision < 1) return null
    if (head.revision === revision) return head
    const cached = this.#cache.at({ ...live(organizationId), revision })
    if (cached !== null) return cached
    return this.#shared(`${organizationId}@${revision}`, async () => {
      const state = await this.#snapshot(organizationId, head.revision, (client) =>
        applyAuditRows(client, head, revision),
      )
      this.#cache.setPast(live(organizationId), state)
      return state
    })
  }

  /**
   * The live state for a transaction that holds the lock on the organization's row.
   *
   * @param revision the locked row's.
   */
  async locked(
    client: pg.ClientBase,
    organizationId: string,
    revision: number,
  ): Promise<OrganizationState> {
    const cached = this.#cache.head(live(organizationId))
    if (cached?.revision === revision) return cached
    const state = await this.#read(client, organizationId, cached)
    if (state === null) throw new Error('the locked organization is gone')
    this.publish(state)
    return state
  }

  /** Makes a committed state the live one, unless a later one already is. */
  publish(state: OrganizationState): void {
    const branch = live(state.organization.id)
    const cached = this.#cache.head(branch)
    if (cached !== null && cached.revision >= state.revision) return
    this.#cache.setHead(branch, state)
    this.#images?.offer(state)
  }

  /**
   * What others of this process may have: the live state that is kept, of whatever revision, or the one that is being
   * read. Null where there is neither; what is being borrowed is not lent, so that nobody waits for each other.
   */
  async lend(organizationId: string): Promise<OrganizationState | null> {
    return this.#cache.head(live(organizationId)) ?? this.#loading.get(organizationId) ?? null
  }

  /** Forgets all that is kept of an organization but what it is now. */
  forgetFormer(organizationId: string): void {
    this.#cache.deleteOthers(live(organizationId))
    const head = this.#cache.head(live(organizationId))
    if (head !== null) keptReadsOf(head).clear()
  }

  /** How the states in memory do. */
  get figures(): CacheFigures {
    return this.#cache.figures
  }

  /** A scenario's state that is kept, or null. */
  branch(key: StateKey): OrganizationState | null {
    return isInReach(key.organizationId) ? this.#cache.at(key) : null
  }

  /** Keeps a scenario's state; one that is not its latest leaves like a past one. */
  keepBranch(key: StateKey, state: OrganizationState, isHead: boolean): void {
    if (isHead) this.#cache.setHead(key, state, key.revision)
    else this.#cache.setPast(key, state, key.revision)
  }

  async #refresh(organizationId: string, revision: number): Promise<OrganizationState | null> {
    const cached = this.#cache.head(live(organizationId))
    const state = await this.#snapshot(organizationId, revision, (client) =>
      this.#read(client, organizationId, cached),
    )
    if (state === null) this.#cache.delete(organizationId)
    else this.publish(state)
    return state
  }

  /** Brings up to date what is kept, what others lend, or an image; else reads all. */
  async #read(
    client: pg.ClientBase,
    organizationId: string,
    cached: OrganizationState | null,
  ): Promise<OrganizationState | null> {
    const own = cached && (await this.#caughtUp(client, organizationId, cached))
    if (own !== null) return own
    const lent = await this.#borrow(organizationId)
    const brought = lent && (await this.#caughtUp(client, organizationId, lent))
    return brought ?? this.#readAnew(client, organizationId)
  }

  /** A state brought to the revision that a transaction sees; null where all has to be read. */
  async #caughtUp(
    client: pg.ClientBase,
    organizationId: string,
    base: OrganizationState,
  ): Promise<OrganizationState | null> {
    const { rows } = await client.query<Behind>(BEHIND, [organizationId, base.revision])
    const behind = rows[0]
    if (behind === undefined) return null
    if (behind.revision === base.revision) return base
    if (behind.isErased) this.forgetFormer(organizationId)
    if (behind.revision < base.revision || behind.changes > this.#maxCatchUp) return null
    return applyAuditRows(client, base, behind.revision)
  }

  async #readAnew(
    client: pg.ClientBase,
    organizationId: string,
  ): Promise<OrganizationState | null> {
    const loading = this.#load(client, organizationId)
    this.#loading.set(organizationId, loading)
    return loading.finally(() => this.#loading.delete(organizationId))
  }

  async #load(client: pg.ClientBase, organizationId: string): Promise<OrganizationState | null> {
    const kept = await this.#images?.read(client, organizationId)
    const brought = kept && (await this.#caughtUp(client, organizationId, kept))
    return brought ?? loadOrganizationState(client, organizationId)
  }

  /** Reads one moment in which the organization is at a revision that it is at now, or a later one. */
  async #snapshot<T>(
    organizationId: string,
    revision: number,
    read: (client: pg.ClientBase) => Promise<T>,
  ): Promise<T> {
    const found = await this.#replica?.read(organizationId, revision, read)
    if (found) return found.value
    return ofOrganizations([organizationId], async () => readSnapshot(this.#pool, read))
  }

  #shared(
    key: string,
    start: () => Promise<OrganizationState | null>,
  ): Promise<OrganizationState | null> {
    const running = this.#flights.get(key)
    if (running !== undefined) return running
    const flight = start().finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }
}

/** What is in force, beside which scenarios have branches of their own. */
function live(organizationId: string) {
  return { organizationId, branch: 'live' } as const
}

/** How far a state is behind. */
interface Behind {
  readonly revision: number
  /** How many rows of the audit lie in between. */
  readonly changes: number
  /** Whether somebody was erased, also from what was before. */
  readonly isErased: boolean
}

const BEHIND = `
  SELECT o.revision, (
    SELECT coalesce(sum(e."changeCount"), 0) FROM audit_entry e
    WHERE e."organizationId" = o.id AND e.revision > $2
  ) AS changes, EXISTS (
    SELECT FROM erasure e WHERE e."organizationId" = o.id AND e.revision > $2
  ) AS "isErased"
  FROM organization o WHERE o.id = $1`
