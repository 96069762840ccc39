import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { monthOf, quarterOfMonth } from './calendar-month.js'
import type { MovementColumns } from './movement-columns.js'
import type { RetentionGrouping } from './retention-group.js'

/** The group of none. */
export const NONE = 0
/** Of an account that was not there on a day. */
export const ABSENT = -1

/**
 * The groups of accounts as small numbers: one pass over the accounts (and the coverage) for a day. Code 0
 * is the group of none, -1 that of accounts which the organization did not have.
 */
export class GroupCodes {
  readonly #by: RetentionGrouping
  readonly #movements: MovementColumns
  readonly #keys: (string | null)[] = [null]
  readonly #codes = new Map<string, number>()
  readonly #names = new Map<string, string>()
  #rows: Int32Array | null = null
  #cohortOfRow: ReadonlyMap<number, number> | null = null

  constructor(by: RetentionGrouping, movements: MovementColumns) {
    this.#by = by
    this.#movements = movements
  }

  /** Whether an account's group depends on the day. */
  get isOfDay(): boolean {
    return this.#by !== 'ORGANIZATION' && this.#by !== 'COHORT'
  }

  /** The groups met so far: their keys by code. */
  get keys(): readonly (string | null)[] {
    return this.#keys
  }

  /** A seat's or team's name as it was last met; other keys are their own names. */
  nameOf(key: string): string {
    return this.#names.get(key) ?? key
  }

  /** The rows of the accounts that have movements, by their index there: the same in every view of a state. */
  rowsOfMovements(view: OrganizationView): Int32Array {
    const { byId } = view.state.accounts
    this.#rows ??= Int32Array.from(this.#movements.accountIds, (id) => byId.find(id))
    return this.#rows
  }

  /** Each row's group on a day; absent when the organization or the account was not there. */
  on(view: OrganizationView | null, rows: Int32Array): Int32Array {
    if (this.#by === 'ORGANIZATION') return new Int32Array(rows.length).fill(NONE)
    if (view === null) return new Int32Array(rows.length).fill(ABSENT)
    if (this.#by === 'COHORT') {
      this.#cohortOfRow ??= this.#cohorts(view)
      const cohorts = this.#cohortOfRow
      return rows.map((row) => cohorts.get(row) ?? NONE)
    }
    // Whoever leaves on the day is still of its group.
    const { recordedAccounts: accounts } = view
    const holders = this.#by === 'TEAM' || this.#by === 'CSM' ? this.#holders(view) : null
    return rows.map((row) => {
      if (row === -1 || !accounts.isLive(row)) return ABSENT
      if (holders !== null) return holders[row] ?? NONE
      return this.#code(this.#wordOf(accounts, row))
    })
  }

  #wordOf(accounts: OrganizationView['accounts'], row: number): string | null {
    if (this.#by === 'SEGMENT') return accounts.segment(row)
    return this.#by === 'REGION' ? accounts.region(row) : accounts.tier(row)
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

  #cohorts(view: OrganizationView): ReadonlyMap<number, number> {
    const { account, day } = this.#movements
    const rows = this.rowsOfMovements(view)
    const codes = new Map<number, number>()
    const quarters = new Map<Day, number>()
    for (let index = account.length - 1; index >= 0; index -= 1) {
      const on = day[index]!
      const code = quarters.get(on) ?? this.#code(quarterOfMonth(monthOf(on)))
      quarters.set(on, code)
      // Walked backwards, the first movement of an account has the last word.
      codes.set(rows[account[index]!]!, code)
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
