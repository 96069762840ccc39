import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { Fact } from '../plans/fact.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { Records, ThingKind } from '../state/records.js'
import { StateDraft } from '../state/state-draft.js'
import { teamBranch } from './team-branch.js'

type AnyRecord = Records[ThingKind]
type Held = { readonly positionId?: Id | null; readonly teamId?: Id | null }

/**
 * What belongs to the branches of some teams in a state, today or later: the teams themselves, their seats and who sits
 * there, and the customers that they answer for with all that is kept of them. All else, such as roles, playbooks and
 * targets, belongs to the organization as a whole.
 */
export class OwnBranch {
  readonly tops: ReadonlySet<Id>
  readonly #state: OrganizationState
  readonly #draft: StateDraft
  readonly #teams: ReadonlySet<Id>
  readonly #today: Day

  constructor(state: OrganizationState, tops: readonly Id[], today: Day) {
    this.#state = state
    this.#draft = new StateDraft(state)
    this.#teams = teamBranch(state, tops, today)
    this.#today = today
    this.tops = new Set(tops)
  }

  /** Whether a record, as it is in this state, belongs to the branches. */
  has(kind: ThingKind, record: AnyRecord): boolean {
    switch (kind) {
      case 'team':
        return this.#teams.has((record as Records['team']).id)
      case 'position':
        return this.#hasSeat((record as Records['position']).id)
      case 'occupancy':
        return this.#hasSeat((record as Records['occupancy']).positionId)
      case 'person':
        return this.#hasPerson((record as Records['person']).id)
      case 'leave':
        return this.#hasPerson((record as Records['leave']).personId)
      case 'coverage':
        return this.#holds(record as Records['coverage'])
      case 'account':
        return this.hasAccount((record as Records['account']).id)
      default:
        return this.#ofOwnAccount(record)
    }
  }

  /** Whether the branches answer for something of a customer. */
  hasAccount(accountId: Id): boolean {
    return this.#draft
      .coverageOf(accountId)
      .some((coverage) => coverage.to > this.#today && this.#holds(coverage))
  }

  hasFact(fact: Pick<Fact, 'fact'> & { readonly accountId?: Id | null }): boolean {
    return fact.accountId != null && this.hasAccount(fact.accountId)
  }

  #holds({ positionId, teamId }: Held): boolean {
    if (positionId != null) return this.#hasSeat(positionId)
    return teamId != null && this.#teams.has(teamId)
  }

  #hasSeat(id: Id): boolean {
    const history = this.#state.positions.get(id)?.history ?? []
    const ahead = history.filter(({ to }) => to > this.#today)
    const judged = ahead.length > 0 ? ahead : history.slice(-1)
    return judged.length > 0 && judged.every(({ fields }) => this.#teams.has(fields.teamId))
  }

  #hasPerson(id: Id): boolean {
    const seats = this.#draft
      .referring('occupancy', 'personId', id)
      .filter(({ to }) => to > this.#today)
    return seats.length > 0 && seats.every(({ positionId }) => this.#hasSeat(positionId))
  }

  /** What belongs to a customer for good goes with it. */
  #ofOwnAccount(record: AnyRecord): boolean {
    if (!('history' in record)) return false
    const fields: readonly { readonly accountId?: Id | null }[] = record.history.map(
      (version) => version.fields as { readonly accountId?: Id | null },
    )
    const accountId = fields[0]?.accountId
    return accountId != null && this.hasAccount(accountId)
  }
}
