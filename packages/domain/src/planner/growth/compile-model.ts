import { DAYS_A_MONTH } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import {
  CAPACITY_ROWS,
  type CapacityRow,
  FAMILY_OF_ROW,
} from '../../rules/capacity/capacity-row.js'
import { implementationCapacity } from '../../rules/capacity/families/implementation-capacity.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import type { AssumptionSet } from './assumption-set.js'
import { GROWING_FAMILIES, type GrowingFamily } from './growing-family.js'
import type { GrowthBase } from './growth-base.js'
import { GrowthRates } from './growth-rates.js'
import type { GrowthModel, ImplementationModel, LineModel, RowModel } from './growth-model.js'
import { MONTHS_A_YEAR } from './months-ahead.js'

const DAYS_A_WEEK = 7

/** An organization and what is assumed of it, as numbers that runs go through. */
export function compileModel(base: GrowthBase, assumed: AssumptionSet): GrowthModel {
  const { view, months, customers, board, retention, staff } = base
  // CSMs are asked for where there are none yet; of other work only what somebody answers for.
  const families = GROWING_FAMILIES.filter((family) => family === 'CSM' || board.has(family))
  const lines = families.map((family) => lineModel(base, assumed, family))
  return {
    months,
    base: customers,
    rates: ratesFor({ lines }, base).assume(assumed),
    lines,
    implementation: board.has('IMPLEMENTATION') ? implementationModel(view, assumed) : null,
    target: assumed.value('TARGET_UTILISATION'),
    runRate: staff.runRate,
    retention,
  }
}

/** Rates of a model, to be set to what is assumed. */
export function ratesFor(
  { lines }: Pick<GrowthModel, 'lines'>,
  { arrivals }: GrowthBase,
): GrowthRates {
  return new GrowthRates(
    lines.map(({ family }) => family),
    arrivals,
  )
}

function lineModel(base: GrowthBase, assumed: AssumptionSet, family: GrowingFamily): LineModel {
  const { view, board, staff } = base
  const line = board.get(family)
  const onRecord = staff.families.get(family)!
  const { lower: firstOps } = figuresOf(view).range('capacity.csOps.trigger.csms')
  const isLeaders = family === 'CS_OPS' && (line?.seats ?? 0) === 0
  return {
    family,
    rows: CAPACITY_ROWS.flatMap((row) => rowModel(base, assumed, family, row) ?? []),
    idle: line?.idle.fullCapacity ?? 0,
    ...onRecord,
    leadTime: assumed.value('LEAD_TIME', family) / DAYS_A_MONTH,
    ramp: assumed.value('RAMP', family),
    cost: assumed.find('LOADED_COST', family)?.value ?? null,
    measuredFrom: isLeaders ? firstOps : 0,
  }
}

/** Null for a row that the family neither has nor would get. */
function rowModel(
  { board, work }: GrowthBase,
  assumed: AssumptionSet,
  family: GrowingFamily,
  row: CapacityRow,
): RowModel | null {
  const perPerson = assumed.find('PER_PERSON', row)?.value
  const own = board.get(family)?.rows.find((each) => each.row === row)
  const isOwn = FAMILY_OF_ROW[row] === family
  if (perPerson === undefined || (own === undefined && !isOwn)) return null
  const part = partOf(board, family, row)
  return {
    row,
    weight: own?.weight ?? 0,
    perCustomer: work.get(row)!.map((weight) => weight * part),
    perPerson,
    trigger: assumed.find('TRIGGER', row)?.value ?? null,
    fullCapacity: own?.fullCapacity ?? 0,
  }
}

/** Which part of a row's new work a family gets: as of the present, else all that is its own. */
function partOf(board: GrowthBase['board'], family: GrowingFamily, row: CapacityRow): number {
  let [own, whole] = [0, 0]
  for (const [key, { rows }] of board) {
    const weight = rows.find((each) => each.row === row)?.weight ?? 0
    whole += weight
    if (key === family) own += weight
  }
  return whole > 0 ? own / whole : Number(FAMILY_OF_ROW[row] === family)
}

function implementationModel(view: OrganizationView, assumed: AssumptionSet): ImplementationModel {
  const { active, queued } = implementationCapacity(view)
  return {
    active,
    queued,
    duration: (assumed.value('IMPLEMENTATION_WEEKS') * DAYS_A_WEEK) / DAYS_A_MONTH,
    throughput: assumed.value('IMPLEMENTATIONS') / MONTHS_A_YEAR,
    limit: figuresOf(view).number('capacity.implementation.trigger.backlog'),
  }
}
