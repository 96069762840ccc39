import type { Chance } from './chance.js'
import { CustomerRun } from './customer-run.js'
import type { GrowthModel, HiringMode, RowModel } from './growth-model.js'
import { ImplementationRun } from './implementation-run.js'
import { LineRun } from './line-run.js'
import { MONTHS_A_YEAR } from './months-ahead.js'
import { overloadFactor } from './overload-factor.js'
import type { SeriesPlaces } from './series-places.js'

/** Takes a value of a series in a month. */
type RecordValue = (series: number, month: number, value: number) => void

/**
 * One run of a projection, month by month; the first month is the day itself. In each: overload of the month before
 * raises churn, customers leave and come, people leave, work follows customers, who is needed is hired.
 *
 * Hires are placed with the foresight of a plan: who lands in a month has ramped before it. That their part of a
 * seat was there earlier is told, and not fed back to the churn of those months.
 *
 * @returns the lines, whose hires are of interest.
 */
export function runGrowth(
  model: GrowthModel,
  mode: HiringMode,
  chance: Chance,
  places: SeriesPlaces,
  record: RecordValue,
): readonly LineRun[] {
  const customers = new CustomerRun(model, chance)
  const lines = model.lines.map((line, place) => new LineRun(line, place, chance, mode))
  const projects =
    model.implementation === null ? null : new ImplementationRun(model.implementation, model.target)
  const revenue = new Float64Array(model.months + 1)
  const retained = new Float64Array(model.months + 1)
  const closing = new Float64Array(model.months + 1)
  const csm = lines.find(({ model: { family } }) => family === 'CSM')
  let overload = 1
  for (let month = 0; month <= model.months; month += 1) {
    const moved = month === 0 ? null : customers.step(month, overload)
    for (const line of lines) line.leave(month)
    for (const [place, line] of lines.entries()) {
      const { family } = line.model
      const isProjects = family === 'IMPLEMENTATION' && projects !== null
      if (isProjects && moved !== null) {
        projects.step(moved.toImplement, line.capacity[month]!, projectsAtATime(line))
      }
      line.carry(month, (row, index) => {
        if (isProjects) return activeOf(model, line, index, projects.active)
        return family === 'CS_OPS'
          ? csmsOf(row, csm, month)
          : row.weight + grown(row, customers.customers, model.base.customers)
      })
      let needed = line.peopleNeeded(model.target)
      if (isProjects) {
        const more = projects.peopleNeeded(line.capacity[month]!)
        if (more > 0) needed = Math.max(needed, more + line.present)
        record(places.queued, month, projects.queued)
      }
      line.require(month, needed)
      // A backlog that hires work off would be there without them.
      const kept = isProjects ? line.present : 0
      record(places.line(place, 'peopleNeeded'), month, Math.max(needed, kept))
      record(places.line(place, 'load'), month, line.load)
      for (const [row, { load }] of line.rows.entries()) {
        record(places.row(place, row), month, load ?? 0)
      }
    }
    overload =
      csm === undefined ? 1 : overloadFactor(csm.load, csm.capacity[month]!, model.rates.overload)
    retained[month] =
      moved === null ? 1 : moved.opening > 0 ? moved.kept / moved.opening : Number.NaN
    closing[month] =
      moved === null ? 1 : moved.opening > 0 ? moved.closing / moved.opening : Number.NaN
    record(places.of('customers'), month, total(customers.customers))
    record(places.of('newCustomers'), month, moved?.arrived ?? 0)
    record(places.of('lostCustomers'), month, moved?.lost ?? 0)
    revenue[month] = total(customers.revenue)
    record(places.of('revenue'), month, revenue[month]!)
    record(places.of('grr'), month, trailing(retained, month, model.retention.grr))
    record(places.of('nrr'), month, trailing(closing, month, model.retention.nrr))
  }
  recordStaff(model, lines, revenue, places, record)
  return lines
}

/** What follows from the whole of a run: capacity and cost, which a hire changes before it lands. */
function recordStaff(
  model: GrowthModel,
  lines: readonly LineRun[],
  revenue: Float64Array,
  places: SeriesPlaces,
  record: RecordValue,
): void {
  for (let month = 0; month <= model.months; month += 1) {
    let runRate = model.runRate[month]!
    for (let place = 0; place < lines.length; place += 1) {
      const { loads, capacity, employed, leftFte, model: line } = lines[place]!
      const [load, there] = [loads[month]!, capacity[month]!]
      record(places.line(place, 'capacity'), month, there)
      record(
        places.line(place, 'utilisation'),
        month,
        load + there === 0 ? Number.NaN : load / there,
      )
      record(places.line(place, 'hires'), month, employed[month]!)
      runRate += (line.cost ?? 0) * (employed[month]! - leftFte[month]!)
    }
    const paid = revenue[month]!
    record(places.of('runRate'), month, runRate)
    record(places.of('costShare'), month, paid > 0 ? runRate / paid : Number.NaN)
  }
}

/** What one specialist can have at a time: the mean of the rows by what is active, else the first row's. */
function projectsAtATime({ model: { rows } }: LineRun): number {
  const active = rows.reduce((sum, { weight }) => sum + weight, 0)
  if (active === 0) return rows[0]?.perPerson ?? 0
  const seats = rows.reduce((sum, { weight, perPerson }) => sum + weight / perPerson, 0)
  return active / seats
}

/** The weight of a row of active projects: as the board has them, in proportion to how many are active. */
function activeOf(model: GrowthModel, line: LineRun, index: number, active: number): number {
  const { rows } = line.model
  const before = model.implementation!.active
  const row = rows[index]!
  if (before > 0) return row.weight * (active / before)
  return index === 0 ? active : 0
}

/** The CSMs that CS Operations serves: those of the day, more by the CSMs that have come and less by those who left. */
function csmsOf(row: RowModel, csm: LineRun | undefined, month: number): number {
  if (csm === undefined || row.row !== 'CS_OPS') return row.weight
  return row.weight + csm.atWork(month) - csm.model.fullCapacity[0]!
}

function grown({ perCustomer }: RowModel, now: Float64Array, then: Float64Array): number {
  let more = 0
  for (let cell = 0; cell < now.length; cell += 1) {
    more += perCustomer[cell]! * (now[cell]! - then[cell]!)
  }
  return more
}

function total(column: Float64Array): number {
  let sum = 0
  for (const value of column) sum += value
  return sum
}

/**
 * Retention of the twelve months up to a month: what the record says of those before the first day, times what the
 * months since have kept. Customers who came within the twelve months count from the month after they came.
 */
function trailing(months: Float64Array, month: number, onRecord: Float64Array): number {
  let ratio = month < MONTHS_A_YEAR ? onRecord[MONTHS_A_YEAR - month]! : 1
  for (let each = Math.max(1, month - MONTHS_A_YEAR + 1); each <= month; each += 1) {
    ratio *= months[each]!
  }
  return ratio
}
