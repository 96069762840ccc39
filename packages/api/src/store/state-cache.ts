import { dropViews, heldByViews, type Id, type OrganizationState } from '@postscale/domain'
import { SharedPages } from './shared-pages.js'

/** Where a state belongs: the organization, one of its branches (`live`, or a scenario), and the branch's revision. */
export interface StateKey {
  readonly organizationId: Id
  readonly branch: string
  readonly revision: number
}

type Branch = Omit<StateKey, 'revision'>

interface Entry {
  readonly key: StateKey
  readonly state: OrganizationState
  /** Whether it is the latest of its branch. */
  readonly isHead: boolean
}

/** How the cache does: since the process began, and now. */
export interface CacheFigures {
  readonly bytes: number
  readonly maxBytes: number
  readonly states: number
  readonly hits: number
  readonly misses: number
  /** States and views that left to make room. */
  readonly evictions: number
}

/** Uses after which the views, which grow as they are asked, are measured again. */
const USES_A_MEASURE = 64

/**
 * States by organization, branch and revision, bounded by all the bytes they hold: pages that states
 * share once, and what their views have computed. When there are too many, past revisions leave
 * first, then the views of the branches' heads but the pinned ones, then heads, each by its last use.
 * Looking at the past never makes a head leave.
 */
export class StateCache {
  readonly #maxBytes: number
  readonly #pages = new SharedPages()
  /** In order of use, the oldest first. */
  readonly #entries = new Map<string, Entry>()
  readonly #heads = new Map<string, Entry>()
  #uses = 0
  #hits = 0
  #misses = 0
  #evictions = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Bytes of everything kept, each part once. */
  get bytes(): number {
    const seen = new Set<object>()
    let bytes = this.#pages.bytes
    for (const { state } of this.#entries.values()) {
      for (const held of heldByViews(state)) {
        if (!seen.has(held.part)) bytes += held.bytes
        seen.add(held.part)
      }
    }
    return bytes
  }

  /** The latest state of a branch, or null. */
  head(branch: Branch): OrganizationState | null {
    return this.#found(this.#heads.get(branchText(branch)))
  }

  /** A branch's state at a revision, or null. */
  at(key: StateKey): OrganizationState | null {
    return this.#found(this.#entries.get(keyText(key)))
  }

  /** Makes a state the latest of its branch, in place of the one that was. */
  setHead(branch: Branch, state: OrganizationState, revision = state.revision): void {
    const name = branchText(branch)
    const former = this.#heads.get(name)
    const entry = this.#set({ ...branch, revision }, state, true)
    this.#heads.set(name, entry)
    if (former !== undefined && former !== entry) this.#remove(former)
    if (former === undefined || this.#isTimeToMeasure()) this.#trim(entry)
  }

  /** Keeps a past state, at least until the next one, even if it is larger than the bound by itself. */
  setPast(branch: Branch, state: OrganizationState, revision = state.revision): void {
    this.#trim(this.#set({ ...branch, revision }, state, false))
  }

  /** Forgets all of an organization. */
  delete(organizationId: Id): void {
    for (const entry of this.#entries.values()) {
      if (entry.key.organizationId === organizationId) this.#remove(entry)
    }
  }

  /** Forgets all of an organization but the latest state of one of its branches. */
  deleteOthers(branch: Branch): void {
    const head = this.#heads.get(branchText(branch))
    for (const entry of this.#entries.values()) {
      if (entry.key.organizationId === branch.organizationId && entry !== head) this.#remove(entry)
    }
  }

  get figures(): CacheFigures {
    return {
      bytes: this.bytes,
      maxBytes: this.#maxBytes,
      states: this.#entries.size,
      hits: this.#hits,
      misses: this.#misses,
      evictions: this.#evictions,
    }
  }

  #found(entry: Entry | undefined): OrganizationState | null {
    if (entry !== undefined) return this.#used(entry)
    this.#misses += 1
    return null
  }

  #used(entry: Entry): OrganizationState {
    this.#hits += 1
    const text = keyText(entry.key)
    this.#entries.delete(text)
    this.#entries.set(text, entry)
    if (this.#isTimeToMeasure()) this.#trim(entry)
    return entry.state
  }

  #isTimeToMeasure(): boolean {
    this.#uses += 1
    return this.#uses % USES_A_MEASURE === 0
  }

  #set(key: StateKey, state: OrganizationState, isHead: boolean): Entry {
    const text = keyText(key)
    const former = this.#entries.get(text)
    // The new one first, so that shared pages stay counted.
    this.#pages.add(state)
    if (former !== undefined) this.#remove(former)
    const entry = { key, state, isHead }
    this.#entries.set(text, entry)
    return entry
  }

  #remove(entry: Entry): void {
    const [text, name] = [keyText(entry.key), branchText(entry.key)]
    if (this.#entries.get(text) !== entry) return
    this.#entries.delete(text)
    if (this.#heads.get(name) === entry) this.#heads.delete(name)
    this.#pages.remove(entry.state)
  }

  /** Makes room, one thing at a time, without taking the entry in use. */
  #trim(inUse: Entry): void {
    const entries = [...this.#entries.values()]
    const heads = entries.filter(({ isHead }) => isHead)
    const past = entries.filter((entry) => !entry.isHead && entry !== inUse)
    const leaving = inUse.isHead ? heads.filter((entry) => entry !== inUse) : []
    const steps = [
      ...past.map((entry) => () => this.#remove(entry)),
      ...heads.map((entry) => () => dropViews(entry.state)),
      ...leaving.map((entry) => () => this.#remove(entry)),
    ]
    for (const step of steps) {
      if (this.bytes <= this.#maxBytes) return
      step()
      this.#evictions += 1
    }
  }
}

function branchText({ organizationId, branch }: Branch): string {
  return `${organizationId} ${branch}`
}

function keyText({ organizationId, branch, revision }: StateKey): string {
  return `${organizationId} ${branch} ${revision}`
}
