import {
  RESPONSIBILITIES,
  type Responsibility,
  type RoleFamily,
  type Segment,
} from '../../../entities/vocabularies.js'
import type { OrganizationView } from '../../../state/view.js'
import { capacityOf } from '../../capacity/capacity-of.js'
import { type CapacityRow, FAMILY_OF_ROW, rowOfWork } from '../../capacity/capacity-row.js'
import { renewalHorizon, renewalWeight } from '../../capacity/families/renewal-work.js'
import { isEndToEnd } from '../../capacity/end-to-end-work.js'
import { implementationQueue } from '../../capacity/families/implementation-capacity.js'
import { implementationThroughput } from '../../capacity/families/implementation-throughput.js'
import { seatsFor } from '../../capacity/seats-needed.js'
import { supportBusy } from '../../capacity/support-busy.js'
import type { SeatLoad } from '../../capacity/seats.js'
import { figuresOf } from '../../evidence/figures.js'
import type { TemplateShape } from './template-team.js'

/** Which accounts have somebody accountable for what. */
interface CoveredKinds {
  readonly has: (accountRow: number, responsibility: Responsibility) => boolean
}

/** One bit an account and responsibility, in one pass over the coverage. */
export function coveredKinds(view: OrganizationView): CoveredKinds {
  const { accounts, coverage } = view
  const bits = new Uint8Array((accounts.rows.at(-1) ?? -1) + 1)
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE') continue
    const account = coverage.accountRow(row)
    bits[account] = (bits[account] ?? 0) | bitOf(coverage.responsibility(row))
  }
  return {
    has: (accountRow, responsibility) => ((bits[accountRow] ?? 0) & bitOf(responsibility)) !== 0,
  }
}

function bitOf(responsibility: Responsibility): number {
  return 1 << RESPONSIBILITIES.indexOf(responsibility)
}

const WHOLE = 100
const MONTHS_A_YEAR = 12

/** What one family has to do in one team of a template. */
export interface TeamWork {
  readonly team: string
  readonly family: RoleFamily
  /** `Σ weight ÷ upper`, in seats. */
  load: number
  /** `Σ weight ÷ lower`, for support `supportBusy`: how many it keeps busy. */
  busy: number
}

/**
 * The work of every family in every team of a template: what the roll-ups of capacity count (whoever
 * does it today), and what nobody covers yet: customers without a CSM or support, contracts that end
 * within 12 months without a renewals specialist (CSMs' work where the model has none), projects that wait.
 *
 * Source: 3-rules "Capacity", "Structure".
 */
export function teamWork(view: OrganizationView, shape: TemplateShape): readonly TeamWork[] {
  const sums = new Map<string, TeamWork>()
  const customers = new Map<TeamWork, number>()
  const { figures } = capacityOf(view)
  const add = (
    row: CapacityRow,
    family: RoleFamily,
    segment: Segment,
    region: string | null,
    weight: number,
  ): void => {
    const figure = figures[row]
    if (figure === null || weight === 0) return
    const team = shape.teamFor(family, segment, region)
    const key = `${team} ${family}`
    const sum = sums.get(key) ?? { team, family, load: 0, busy: 0 }
    sum.load += seatsFor(weight, figure.upper)
    sum.busy += seatsFor(weight, figure.lower)
    if (family === 'SUPPORT') customers.set(sum, (customers.get(sum) ?? 0) + weight)
    sums.set(key, sum)
  }
  for (const seat of capacityOf(view).seats) {
    for (const { row, segment, region, weight } of seat.cells) {
      if (row === null || row === 'CS_OPS') continue
      add(row, familyFor(shape, seat, FAMILY_OF_ROW[row]), segment, region, weight)
    }
  }
  addUncovered(view, shape, add)
  addQueue(view, shape, sums)
  for (const [sum, weight] of customers) sum.busy = supportBusy(view, weight, sum.load)
  return [...sums.values()]
}

/**
 * Who does work of a family in the model: its specialists, or CSMs; what the model has no specialists
 * for stays with who does it, and comes to CSMs when nobody does. A leader's own book stays.
 */
function familyFor(shape: TemplateShape, seat: SeatLoad, own: RoleFamily): RoleFamily {
  if (own === 'CSM') return seat.family === 'LEADERSHIP' ? 'LEADERSHIP' : 'CSM'
  if (shape.specialists.has(own)) return own
  return seat.position === null ? 'CSM' : seat.family
}

type Add = (
  row: CapacityRow,
  family: RoleFamily,
  segment: Segment,
  region: string | null,
  weight: number,
) => void

function addUncovered(view: OrganizationView, shape: TemplateShape, add: Add): void {
  const { accounts } = view
  const covered = coveredKinds(view)
  const horizon = renewalHorizon(view)
  for (const row of accounts.rows) {
    const segment = accounts.segment(row)
    const region = accounts.region(row)
    const complexity = accounts.complexity(row)
    const weight = accounts.loadWeight(row) / WHOLE
    if (!covered.has(row, 'CSM')) {
      add(rowOfWork('CSM', segment, accounts.tier(row), complexity), 'CSM', segment, region, weight)
    }
    if (!covered.has(row, 'SUPPORT')) {
      add(rowOfWork('SUPPORT', segment, null, complexity), 'SUPPORT', segment, region, weight)
    }
    // What CSMs do from end to end today is in their own load already.
    const isDone = covered.has(row, 'RENEWALS') || (isEndToEnd(view) && covered.has(row, 'CSM'))
    if (!isDone) {
      const family = shape.specialists.has('RENEWALS') ? 'RENEWALS' : 'CSM'
      const renewing = renewalWeight(view, row, horizon) / WHOLE
      add(rowOfWork('RENEWALS', segment, null, complexity), family, segment, region, renewing)
    }
  }
}

/** A queue needs people enough to work it off within the trigger's three months. */
function addQueue(view: OrganizationView, shape: TemplateShape, sums: Map<string, TeamWork>): void {
  if (!shape.specialists.has('IMPLEMENTATION')) return
  const queued = new Map<string, number>()
  for (const { segment, region } of implementationQueue(view)) {
    const team = shape.teamFor('IMPLEMENTATION', segment, region)
    queued.set(team, (queued.get(team) ?? 0) + 1)
  }
  const months = figuresOf(view).number('capacity.implementation.trigger.backlog')
  const inTime = (implementationThroughput(view).perYear / MONTHS_A_YEAR) * months
  for (const [team, count] of queued) {
    const key = `${team} IMPLEMENTATION`
    const sum = sums.get(key) ?? { team, family: 'IMPLEMENTATION', load: 0, busy: 0 }
    sum.load = Math.max(sum.load, seatsFor(count, inTime))
    sum.busy = Math.max(sum.busy, 1)
    sums.set(key, sum)
  }
}
