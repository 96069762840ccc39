import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { monthOf, quarterOfMonth } from './calendar-month.js'
import type { MovementColumns } from './movement-columns.js'
import type { RetentionGrouping } from './retention-group.js'

/** What the group of none is. */
const NONE = 0

/**
 * The groups of accounts as small numbers, by the index of the account in the movements: one pass over
 * the accounts (and the coverage) for a day. Code 0 is the group of none.
 */
export class GroupCodes {
  readonly #by: RetentionGrouping
  readonly #movements: MovementColumns
  readonly #keys: (string | null)[] = [null]
  readonly #codes = new Map<string, number>()
  readonly #names = new Map<string, string>()
  #rows: Int32Array | null = null
  #fixed: Int32Array | null = null

  constructor(by: RetentionGrouping, movements: MovementColumns) {
    this.#by = by
    this.#movements = movements
  }

  /** The groups met so far: their keys by code. */
  get keys(): readonly (string | null)[] {
    return this.#keys
  }

  /** A seat's or team's name as it was last met; other keys are their own names. */
  nameOf(key: string): string {
    return this.#names.get(key) ?? key
  }

  /** Each account's group on a day; of none when the organization or the account was not there. */
  on(view: OrganizationView | null): Int32Array {
    if (this.#by === 'COHORT') return (this.#fixed ??= this.#cohorts())
    if (this.#by === 'ORGANIZATION') return (this.#fixed ??= new Int32Array(this.#count).fill(NONE))
    const codes = new Int32Array(this.#count)
    if (view === null) return codes
    // Whoever leaves on the day is still of its group.
    const { recordedAccounts: accounts } = view
    const rows = this.#rowsOf(view)
    const holders = this.#by === 'TEAM' || this.#by === 'CSM' ? this.#holders(view) : null
    for (let index = 0; index < codes.length; index += 1) {
      const row = rows[index]!
      if (row === -1 || !accounts.isLive(row)) continue
      if (holders !== null) codes[index] = holders[row] ?? NONE
      else if (this.#by === 'SEGMENT') codes[index] = this.#code(accounts.segment(row))
      else codes[index] = this.#code(accounts.tier(row))
    }
    return codes
  }

  get #count(): number {
    return this.#movements.accountIds.length
  }

  /** The accounts' rows, which are the same in every view of a state. */
  #rowsOf(view: OrganizationView): Int32Array {
    const { byId } = view.state.accounts
    this.#rows ??= Int32Array.from(this.#movements.accountIds, (id) => byId.find(id))
    return this.#rows
  }

  /** By the account's row the seat or team that is accountable as CSM. */
  #holders(view: OrganizationView): Int32Array {
    const { coverage } = view
    const holders = new Int32Array(view.state.accounts.rowCount)
    for (const row of coverage.rows) {
      if (coverage.kind(row) !== 'ACCOUNTABLE' || coverage.responsibility(row) !== 'CSM') continue
      const positionId = coverage.positionId(row)
      const seat = positionId === null ? undefined : view.positions.get(positionId)
      if (this.#by === 'CSM') {
        holders[coverage.accountRow(row)] = this.#code(positionId, seat?.title)
        continue
      }
      const teamId = seat?.teamId ?? coverage.teamId(row)
      const team = teamId === null ? undefined : view.teams.get(teamId)
      holders[coverage.accountRow(row)] = this.#code(teamId, team?.name)
    }
    return holders
  }

  #cohorts(): Int32Array {
    const { account, day } = this.#movements
    const codes = new Int32Array(this.#count)
    const quarters = new Map<Day, number>()
    for (let index = account.length - 1; index >= 0; index -= 1) {
      const on = day[index]!
      const code = quarters.get(on) ?? this.#code(quarterOfMonth(monthOf(on)))
      quarters.set(on, code)
      // Walked backwards, the first movement of an account has the last word.
      codes[account[index]!] = code
    }
    return codes
  }

  #code(key: string | null, name?: string): number {
    if (key === null) return NONE
    if (name !== undefined) this.#names.set(key, name)
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.#keys.push(key) - 1
    this.#codes.set(key, code)
    return code
  }
}
