import {
  type CapacityFilter,
  type CapacityGrouping,
  type CapacityLine,
  type HireVerdict,
  LandingLines,
  type OrganizationView,
  type RoleFamily,
} from '@postscale/domain'
import type { RequestContext } from '../../context.js'

/**
 * Whether people are hired for such groups: not for a person, and for a segment or region CSMs alone, since
 * specialists serve all of them: whole people for each part would be more than the team needs.
 */
function isHiredFor(by: CapacityGrouping, family: RoleFamily): boolean {
  if (by === 'PERSON') return false
  return (by !== 'SEGMENT' && by !== 'REGION') || family === 'CSM'
}

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

  /** Null without a figure for the family's work, and where nobody is hired for the group. */
  async of(
    context: RequestContext,
    { by, key }: GroupOfLine,
    line: CapacityLine,
  ): Promise<number | null> {
    if (!isHiredFor(by, line.family)) return null
    const needed = this.#landing.peopleNeeded(key, line)
    const hasTriggers = by === 'TEAM' || by === 'SEGMENT' || by === 'ORGANIZATION'
    if (needed === null || !this.#isWhole || !hasTriggers) return needed
    const triggers = await context.services.hireTriggers.verdicts(this.#view)
    const ofGroup = (trigger: HireVerdict) =>
      trigger.family === line.family && trigger.group.by === by && trigger.group.key === key
    return Math.max(needed, ...triggers.filter(ofGroup).map((each) => each.peopleNeeded ?? 0))
  }
}
