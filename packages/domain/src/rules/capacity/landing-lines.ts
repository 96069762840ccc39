import { ROLE_FAMILIES } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import { groupBy } from '../../kernel/group-by.js'
import { lazy } from '../../kernel/lazy.js'
import { viewAt } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import type { CapacityFilter, CapacityGrouping, CapacityLine } from './capacity-group.js'
import { landingDay } from './landing-day.js'
import { peopleForLine } from './people-needed.js'
import { rollUp } from './roll-up.js'

/**
 * How many people the lines of a roll-up ask to hire: those that are still missing on the landing day, with
 * all that is on record for it. The renewals are those of the view's day, since contracts come round every
 * year and those that will are not on record yet.
 *
 * Source: 3-rules "Landing day", "People needed".
 */
export class LandingLines {
  readonly #view: OrganizationView
  readonly #lines = lazy(() => this.#rollUp())
  readonly #by: CapacityGrouping
  readonly #filter: CapacityFilter

  /** @param by and the filter: those of the roll-up whose lines are asked about. */
  constructor(view: OrganizationView, by: CapacityGrouping, filter: CapacityFilter) {
    this.#view = view
    this.#by = by
    this.#filter = filter
  }

  /**
   * @param key of the line's group.
   * @returns null without a figure for the family's work.
   */
  peopleNeeded(key: string | null, line: CapacityLine): number | null {
    if (line.peopleNeeded === null) return null
    const landing = this.#lines().get(nameOf(key, line))
    if (landing === undefined) return 0
    const renewals = line.rows.filter(({ row }) => isRenewal(row))
    const others = landing.rows.filter(({ row }) => !isRenewal(row))
    const target = figuresOf(this.#view).number('policy.utilisation.target')
    return peopleForLine({ ...landing, rows: [...others, ...renewals] }, target)
  }

  #rollUp(): ReadonlyMap<string, CapacityLine> {
    const { families = ROLE_FAMILIES } = this.#filter
    const byDay = groupBy(families, (family): Day => landingDay(this.#view, family))
    const lines = [...byDay].flatMap(([day, ofDay]) =>
      rollUp(viewAt(this.#view.state, day), this.#by, { ...this.#filter, families: ofDay }).flatMap(
        (group) => group.lines.map((line) => [nameOf(group.key, line), line] as const),
      ),
    )
    return new Map(lines)
  }
}

function nameOf(key: string | null, { family }: CapacityLine): string {
  return `${family} ${key ?? ''}`
}

function isRenewal(row: CapacityLine['rows'][number]['row']): boolean {
  return row === 'RENEWALS_STANDARD' || row === 'RENEWALS_COMPLEX'
}
