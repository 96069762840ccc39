import {
  dependentsOf,
  FACTS,
  firstNeeding,
  type Id,
  lastEnding,
  MAX_CHANGES,
  neededBy,
  type OrganizationState,
  type Plan,
  type Problem,
  type ProblemParams,
  type Restore,
  shortenedBy,
  type ThingKind,
  THINGS,
  type Trail,
  undoOf,
  undoTitle,
} from '@postscale/domain'
import type pg from 'pg'
import type { AuditEntry, AuditRepository } from '../../store/audit.repository.js'
import { factTrailsOfRevisions, revisionsOfFactsNaming } from '../../time-series/fact-trails.js'
import { ClashingRevisions } from './clashing-revisions.js'
import { trailsOfRevisions, trailsOfThings, type TrailQuestion } from './read-thing-trails.js'

/** Most revisions that are undone at once. */
const MOST_UNDONE = 500

/** What undoing revisions comes to. */
type Undoing =
  | { readonly status: 'PLANNED'; readonly plan: Plan }
  /** Later revisions, the latest first, that have to be undone too. */
  | { readonly status: 'IN_THE_WAY'; readonly later: readonly AuditEntry[] }
  | { readonly status: 'REFUSED'; readonly problem: Problem }

/** The trails of what is undone, by kind and id. */
type Trails = Map<string, Trail>

/** Works out the plans that undo what is recorded. Writes nothing. */
export class UndoService {
  readonly #pool: pg.Pool
  readonly #audit: AuditRepository

  constructor(pool: pg.Pool, audit: AuditRepository) {
    this.#pool = pool
    this.#audit = audit
  }

  /**
   * The plan that undoes revisions on a state, or why there is none. What has to be undone together is
   * followed to its end: who asks again with the revisions in the way is answered a plan.
   */
  async workOut(state: OrganizationState, asked: readonly number[]): Promise<Undoing> {
    const revisions = [...new Set(asked)].toSorted((a, b) => b - a)
    const refusal = problemOf(revisions, state.revision)
    if (refusal !== null) return refusal
    const since = revisions.at(-1)!
    const question = {
      organizationId: state.organization.id,
      since,
      upTo: state.revision,
      limit: MAX_CHANGES + 1,
    }
    const chosen = new Set(revisions)
    const trails: Trails = new Map()
    let fresh: readonly number[] = revisions
    let restores: readonly Restore[] = []
    while (fresh.length > 0) {
      await this.#read(trails, question, fresh)
      if (trails.size > MAX_CHANGES) return this.#tooLong(question, chosen)
      const undo = undoOf(trails.values(), chosen)
      const more = [
        ...undo.later,
        ...(await this.#building(state, undo.restores, trails, question)),
        ...(await this.#ending(state, undo.restores, question)),
      ]
      restores = undo.restores
      fresh = [...new Set(more)].filter((each) => each >= since && !chosen.has(each))
      for (const revision of fresh) chosen.add(revision)
      if (chosen.size > MOST_UNDONE)
        return refused('TOO_MANY_REVISIONS', { count: chosen.size, limit: MOST_UNDONE })
    }
    if (chosen.size === revisions.length) {
      const clashing = new ClashingRevisions(this.#pool, this.#audit, state)
      for (const each of await clashing.of(revisions, restores)) chosen.add(each)
    }
    const later = [...chosen].filter((each) => !revisions.includes(each))
    if (later.length > 0) {
      const { organizationId } = question
      return { status: 'IN_THE_WAY', later: await this.#audit.entriesOf(organizationId, later) }
    }
    const undone = await this.#audit.entriesOf(question.organizationId, revisions)
    return {
      status: 'PLANNED',
      plan: { title: undoTitle(undone), reason: null, changes: restores },
    }
  }

  async #tooLong({ organizationId }: TrailQuestion, chosen: ReadonlySet<number>): Promise<Undoing> {
    const entries = await this.#audit.entriesOf(organizationId, [...chosen])
    const count = entries.reduce((sum, entry) => sum + entry.changeCount + entry.factCount, 0)
    return refused('PLAN_TOO_LONG', { count, limit: MAX_CHANGES })
  }

  async #read(
    trails: Trails,
    question: TrailQuestion,
    revisions: readonly number[],
  ): Promise<void> {
    const entries = await this.#audit.entriesOf(question.organizationId, revisions)
    const recording = entries.filter(({ factCount }) => factCount > 0)
    const found = [
      ...(await trailsOfRevisions(this.#pool, question, revisions)),
      ...(await factTrailsOfRevisions(
        this.#pool,
        question,
        recording.map(({ revision }) => revision),
      )),
    ]
    for (const trail of found) trails.set(`${trail.kind} ${trail.id}`, trail)
  }

  /** The revisions that made something need what restores take out or shorten. */
  async #building(
    state: OrganizationState,
    restores: readonly Restore[],
    trails: Trails,
    question: TrailQuestion,
  ): Promise<readonly number[]> {
    const shortened = shortenedBy(state, restores)
    if (shortened.size === 0) return []
    const dependents = dependentsOf(state, restores, shortened)
    const things = dependents.filter(({ kind }) => Object.hasOwn(THINGS, kind))
    const facts = dependents.filter(({ kind }) => Object.hasOwn(FACTS, kind))
    const building = [
      ...(await trailsOfThings(this.#pool, question, things)),
      ...facts.flatMap(({ kind, id }) => trails.get(`${kind} ${id}`) ?? []),
    ]
    const takenOut = (kind: string): readonly Id[] =>
      [...(shortened.get(kind as ThingKind) ?? [])].flatMap(([id, life]) =>
        life === null ? [id] : [],
      )
    const { organizationId, upTo } = question
    return [
      ...building.flatMap(({ kind, steps }) => firstNeeding(kind, steps, shortened) ?? []),
      ...(await revisionsOfFactsNaming(this.#pool, organizationId, upTo, takenOut)),
    ]
  }

  /** The revisions that ended, or took out, what restored things need. */
  async #ending(
    state: OrganizationState,
    restores: readonly Restore[],
    question: TrailQuestion,
  ): Promise<readonly number[]> {
    const needed = neededBy(state, restores)
    const trails = await trailsOfThings(this.#pool, question, needed)
    return needed.flatMap((each) => {
      const trail = trails.find(({ kind, id }) => kind === each.kind && id === each.id)
      return trail === undefined ? [] : (lastEnding(each, trail.steps) ?? [])
    })
  }
}

/** Why revisions cannot be undone whatever they did; null when they can be looked at. */
function problemOf(revisions: readonly number[], latest: number): Undoing | null {
  if (revisions.length === 0) return refused('REQUIRED', { field: 'revisions' })
  if (revisions.length > MOST_UNDONE) {
    return refused('TOO_MANY_REVISIONS', { count: revisions.length, limit: MOST_UNDONE })
  }
  if (revisions.some((each) => each < 1 || each > latest)) {
    return refused('OUT_OF_RANGE', { field: 'revisions', min: 1, max: latest })
  }
  return revisions.includes(1) ? refused('FIRST_REVISION', {}) : null
}

function refused<C extends Problem['code']>(code: C, params: ProblemParams[C]): Undoing {
  const problem = { code, changeIndex: null, row: null, field: 'revisions', params } as Problem
  return { status: 'REFUSED', problem }
}

/** Why there is no plan. */
export function problemOfUndoing(
  undoing: Exclude<Undoing, { readonly status: 'PLANNED' }>,
): Problem {
  if (undoing.status === 'REFUSED') return undoing.problem
  const revisions = undoing.later.map(({ revision }) => revision)
  return {
    code: 'LATER_REVISIONS',
    changeIndex: null,
    row: null,
    field: 'revisions',
    params: { revisions },
  }
}
