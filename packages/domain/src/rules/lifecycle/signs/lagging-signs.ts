import { groupBy } from '../../../kernel/group-by.js'
import type { Id } from '../../../kernel/ids.js'
import { lazy } from '../../../kernel/lazy.js'
import { exceeds, reaches } from '../../../kernel/near.js'
import type { OrganizationView } from '../../../state/view.js'
import type { CapacityRow } from '../../capacity/capacity-row.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import type { AccountsHealth } from '../../health/accounts-health.js'
import { csmPlaces } from '../../health/csm-places.js'
import type { TouchpointColumns } from '../../health/fact-columns.js'
import { healthModel } from '../../health/health-model.js'
import { directionOf } from '../../health/level-of.js'
import type { CountedIn } from '../../hire-triggers/group-tally.js'
import type { HireTriggerId, TriggerGroup } from '../../hire-triggers/hire-trigger.js'
import { contactWindows } from '../contact/contact-counts.js'
import { ContactOfWindow } from '../contact/contact-of-window.js'

/** What tells afterwards that people were too few. */
const LAGGING_SIGNS = ['REVIEWS_FALLING', 'HEALTH_WORSENING'] as const

/** One kind of lagging sign. */
export type LaggingSignKind = (typeof LAGGING_SIGNS)[number]

/** A lagging sign of one group. */
export interface LaggingSign {
  readonly kind: LaggingSignKind
  /** Completion of business reviews, 0–1, or mean health score, 0–100. */
  readonly before: number
  readonly after: number
  readonly evidence: Evidence
}

/** The accounts that the triggers of CSMs' books are about. */
const ROW_OF_RULE: Partial<Record<HireTriggerId, CapacityRow>> = {
  'csm-enterprise': 'CSM_ENTERPRISE',
  'csm-mid-market': 'CSM_MID_MARKET',
}

/** Whether a rule is about CSMs' books, so that there may be signs. */
export function hasLaggingSigns(rule: HireTriggerId): boolean {
  return ROW_OF_RULE[rule] !== undefined
}

/** Below this part of the accounts, a change of health says nothing of the others. */
const MEASURED = 0.5

/**
 * The guide's lagging signs, told beside the triggers of CSMs' books; they fire nothing by themselves. Of the
 * accounts that a trigger is about, in its team, segment or all:
 *
 * - business reviews are falling: their completion (`businessReviewCompletion`) of the twelve months up to the
 *   view's day is 5 points (policy) or more below that of the twelve months before;
 * - health is worsening: the mean change of the accounts' scores over 90 days (policy) is a fall by more than
 *   what counts as stable (policy). Told where half of the accounts or more can be compared.
 *
 * Books of fewer than 5 (policy) accounts show none: one account is no book.
 *
 * Source: TS "Core roles" (falling QBR completion, worsening health); 3-rules "Hire triggers".
 */
export class LaggingSigns {
  readonly #view: OrganizationView
  readonly #touchpoints: TouchpointColumns | null
  readonly #health: AccountsHealth
  readonly #books = new Map<CapacityRow, Books>()
  readonly #current = lazy(() => new ContactOfWindow(this.#view, this.#touchpoints, 'current'))
  readonly #previous = lazy(() => new ContactOfWindow(this.#view, this.#touchpoints, 'previous'))

  /**
   * @param touchpoints of the two windows of `contactWindows`; null when none are recorded at all.
   * @param health of the view's day.
   */
  constructor(
    view: OrganizationView,
    touchpoints: TouchpointColumns | null,
    health: AccountsHealth,
  ) {
    this.#view = view
    this.#touchpoints = touchpoints
    this.#health = health
  }

  /** The signs that there are, of the group of a trigger; none for triggers that are not about CSMs' books. */
  of(rule: HireTriggerId, group: TriggerGroup): readonly LaggingSign[] {
    const capacityRow = ROW_OF_RULE[rule]
    if (capacityRow === undefined) return []
    const rows = this.#booksOf(capacityRow).of(group)
    const least = figuresOf(this.#view).number('policy.hireTrigger.sign.leastAccounts')
    if (rows.length < least) return []
    return [this.#reviewsFalling(rows), this.#healthWorsening(rows)].filter((sign) => sign !== null)
  }

  #booksOf(capacityRow: CapacityRow): Books {
    let books = this.#books.get(capacityRow)
    if (books === undefined) {
      books = new Books(this.#view, capacityRow)
      this.#books.set(capacityRow, books)
    }
    return books
  }

  #reviewsFalling(rows: readonly number[]): LaggingSign | null {
    const recorded = this.#touchpoints !== null
    const [now, then] = [this.#current(), this.#previous()].map((window) =>
      window.of(rows).total.count(recorded),
    )
    const [after, before] = [
      now?.reviewCompletion.value ?? null,
      then?.reviewCompletion.value ?? null,
    ]
    if (after === null || before === null) return null
    const { number, used } = figuresOf(this.#view)
    const least = number('policy.hireTrigger.sign.reviewFall')
    if (!exceeds(before, after) || !reaches(before - after, least)) return null
    const { months } = contactWindows(this.#view)
    return {
      kind: 'REVIEWS_FALLING',
      before,
      after,
      evidence: evidenceOf(
        { key: 'lifecycle.SIGN_REVIEWS', params: { before, after, months } },
        [
          ['accounts', rows.length, 'ACCOUNTS'],
          ['reviewCompletion', after, 'FRACTION'],
          ['previousReviewCompletion', before, 'FRACTION'],
        ],
        [
          used('policy.hireTrigger.sign.reviewFall'),
          used('policy.hireTrigger.sign.leastAccounts'),
          used('policy.contact.window'),
        ],
      ),
    }
  }

  #healthWorsening(rows: readonly number[]): LaggingSign | null {
    const health = this.#health
    const measured = rows.filter((row) => health.trendOf(row) !== null)
    if (measured.length === 0 || measured.length < rows.length * MEASURED) return null
    const mean = (valueOf: (row: number) => number | null) =>
      measured.reduce((sum, row) => sum + (valueOf(row) ?? 0), 0) / measured.length
    const after = mean((row) => health.scoreOf(row))
    const change = mean((row) => health.trendOf(row))
    const model = healthModel(this.#view)
    if (directionOf(change, model) !== 'FALLING') return null
    const { used } = model.figures
    const before = after - change
    const params = { before, after, days: model.trendDays, accounts: measured.length }
    return {
      kind: 'HEALTH_WORSENING',
      before,
      after,
      evidence: evidenceOf(
        { key: 'lifecycle.SIGN_HEALTH', params },
        [
          ['accounts', rows.length, 'ACCOUNTS'],
          ['accountsCompared', measured.length, 'ACCOUNTS'],
          ['score', after, 'POINTS'],
          ['previousScore', before, 'POINTS'],
        ],
        [
          used('policy.health.trend'),
          used('policy.health.trend.stable'),
          used('policy.hireTrigger.sign.leastAccounts'),
        ],
      ),
    }
  }
}

/** The accounts of CSMs' books, as rows, by the groups of triggers; one pass over all accounts. */
class Books {
  readonly #all: readonly Booked[]
  readonly #teams = lazy(() => groupBy(this.#byTeam(), ({ teamId }) => teamId))
  readonly #segments = lazy(() => groupBy(this.#all, ({ segment }) => segment))

  constructor(view: OrganizationView, capacityRow: CapacityRow) {
    this.#all = [...view.accounts.rows].flatMap((row) => {
      const places = csmPlaces(view, row, capacityRow)
      return places === null ? [] : [{ row, ...places }]
    })
  }

  of({ by, key }: TriggerGroup): readonly number[] {
    return this.#of(by, key).map(({ row }) => row)
  }

  #of(by: TriggerGroup['by'], key: string): readonly Pick<Booked, 'row'>[] {
    if (by === 'ORGANIZATION') return this.#all
    const groups: ReadonlyMap<string | null, readonly Pick<Booked, 'row'>[]> =
      by === 'TEAM' ? this.#teams() : this.#segments()
    return groups.get(key) ?? []
  }

  #byTeam(): readonly { readonly row: number; readonly teamId: Id }[] {
    return this.#all.flatMap(({ row, teamIds }) =>
      [...new Set(teamIds)].map((teamId) => ({ row, teamId })),
    )
  }
}

/** An account, and the groups that it counts in. */
interface Booked extends CountedIn {
  readonly row: number
}
