import {
  type CapacityFilter,
  type CapacityGrouping,
  type CapacityLine,
  type HireTrigger,
  LandingLines,
  type OrganizationView,
} from '@postscale/domain'
import type { RequestContext } from '../../context.js'

/** The group of a line. */
interface GroupOfLine {
  readonly by: CapacityGrouping
  readonly key: string | null
}

/**
 * How many people the lines of a board ask to hire: what is missing on the landing day, and no fewer than a
 * hire trigger of the same group that has fired, which also knows of tickets and of what waits.
 */
export class BoardHires {
  readonly #view: OrganizationView
  readonly #landing: LandingLines
  readonly #isWhole: boolean

  constructor(view: OrganizationView, by: CapacityGrouping, filter: CapacityFilter) {
    this.#view = view
    this.#landing = new LandingLines(view, by, filter)
    this.#isWhole = Object.values(filter).every((part) => part === undefined)
  }

  /** Null without a figure for the family's work. */
  async of(
    context: RequestContext,
    { by, key }: GroupOfLine,
    line: CapacityLine,
  ): Promise<number | null> {
    const needed = this.#landing.peopleNeeded(key, line)
    const hasTriggers = by === 'TEAM' || by === 'SEGMENT' || by === 'ORGANIZATION'
    if (needed === null || !this.#isWhole || !hasTriggers) return needed
    const triggers = await context.services.hireTriggers.evaluate(this.#view)
    const ofGroup = (trigger: HireTrigger) =>
      trigger.family === line.family && trigger.group.by === by && trigger.group.key === key
    return Math.max(needed, ...triggers.filter(ofGroup).map((each) => each.peopleNeeded ?? 0))
  }
}
