import type { Chance } from './chance.js'
import { CustomerRun } from './customer-run.js'
import type { GrowthRates } from './growth-rates.js'
import type { GrowthModel, HiringMode, RowModel } from './growth-model.js'
import { ImplementationRun } from './implementation-run.js'
import { LineRun } from './line-run.js'
import { overloadFactor } from './overload-factor.js'
import { RetentionRun } from './retention-run.js'
import type { SeriesPlaces } from './series-places.js'

/** What runs go through, by which rates and chances; the two of a run may be set between runs. */
interface RunParts {
  readonly model: GrowthModel
  readonly mode: HiringMode
  readonly places: SeriesPlaces
  readonly rates: GrowthRates
  readonly chance: Chance
}

/**
 * Goes through runs of a projection, month by month; the first month is the day itself. In each: overload of the month
 * before raises churn, customers leave and come, people leave, work follows customers, who is needed is hired. What a
 * run needs is made once, and begun anew for each.
 *
 * Hires are placed with the foresight of a plan: who lands in a month has ramped before it. That their part of a
 * seat was there earlier is told, and not fed back to the churn of those months.
 */
export class GrowthRun {
  /** The lines of the run that was gone through last, whose hires are of interest. */
  readonly lines: readonly LineRun[]
  readonly #model: GrowthModel
  readonly #places: SeriesPlaces
  readonly #rates: GrowthRates
  readonly #customers: CustomerRun
  readonly #csm: LineRun | undefined
  readonly #projects: ImplementationRun | null
  readonly #retention: RetentionRun
  readonly #revenue: Float64Array

  constructor({ model, mode, places, rates, chance }: RunParts) {
    this.#model = model
    this.#places = places
    this.#rates = rates
    this.#customers = new CustomerRun(model.base, rates.customers, chance)
    this.lines = model.lines.map(
      (line, place) =>
        new LineRun({ model: line, place, mode, attrition: rates.attrition, chance }),
    )
    this.#csm = this.lines.find(({ model: { family } }) => family === 'CSM')
    this.#projects =
      model.implementation === null
        ? null
        : new ImplementationRun(model.implementation, model.target)
    this.#retention = new RetentionRun(model.months, model.retention)
    this.#revenue = new Float64Array(model.months + 1)
  }

  /**
   * Goes through one run, from the first day on.
   *
   * @param values takes what each month comes to: by month, and within it by series (`SeriesPlaces`).
   */
  go(values: Float64Array): void {
    const customers = this.#customers
    const csm = this.#csm
    const places = this.#places
    customers.begin()
    this.#projects?.begin()
    for (const line of this.lines) line.begin()
    let overload = 1
    for (let month = 0; month <= this.#model.months; month += 1) {
      const first = month * places.count
      if (month > 0) customers.step(month, overload)
      for (const line of this.lines) line.leave(month)
      for (let place = 0; place < this.lines.length; place += 1) {
        this.#work(month, place, this.lines[place]!, values)
      }
      overload =
        csm === undefined
          ? 1
          : overloadFactor(csm.load, csm.capacity[month]!, this.#rates.customers.overload)
      const { arrived, lost } = customers.month
      this.#revenue[month] = total(customers.revenue)
      this.#retention.note(month, customers.month)
      values[first + places.of('customers')] = total(customers.customers)
      values[first + places.of('newCustomers')] = arrived
      values[first + places.of('lostCustomers')] = lost
      values[first + places.of('revenue')] = this.#revenue[month]!
      values[first + places.of('grr')] = this.#retention.grr(month)
      values[first + places.of('nrr')] = this.#retention.nrr(month)
    }
    this.#tellStaff(values)
  }

  /** What a line carries in a month, and who is needed for it. */
  #work(month: number, place: number, line: LineRun, values: Float64Array): void {
    const places = this.#places
    const first = month * places.count
    const { family, rows } = line.model
    const projects = family === 'IMPLEMENTATION' ? this.#projects : null
    if (projects !== null && month > 0) {
      const { toImplement } = this.#customers.month
      projects.step(toImplement, line.capacity[month]!, projectsAtATime(rows))
    }
    for (let row = 0; row < rows.length; row += 1) {
      line.weigh(row, this.#weightOf(month, line, row, projects))
    }
    line.carry(month)
    let needed = line.peopleNeeded(this.#model.target)
    if (projects !== null) {
      const more = projects.peopleNeeded(line.capacity[month]!)
      if (more > 0) needed = Math.max(needed, more + line.present)
      values[first + places.queued] = projects.queued
    }
    line.require(month, needed)
    // A backlog that hires work off would be there without them.
    const kept = projects === null ? 0 : line.present
    values[first + places.line(place, 'peopleNeeded')] = Math.max(needed, kept)
    values[first + places.line(place, 'load')] = line.load
    for (let row = 0; row < rows.length; row += 1) {
      values[first + places.row(place, row)] = line.rows[row]!.load
    }
  }

  #weightOf(
    month: number,
    { model: { family, rows } }: LineRun,
    index: number,
    projects: ImplementationRun | null,
  ): number {
    const row = rows[index]!
    if (projects !== null) return activeOf(row, index, projects.active, this.#model)
    if (family === 'CS_OPS') return csmsOf(row, this.#csm, month)
    return row.weight + grown(row, this.#customers.customers, this.#model.base.customers)
  }

  /** What follows from the whole of a run: capacity and cost, which a hire changes before it lands. */
  #tellStaff(values: Float64Array): void {
    const places = this.#places
    for (let month = 0; month <= this.#model.months; month += 1) {
      const first = month * places.count
      let runRate = this.#model.runRate[month]!
      for (let place = 0; place < this.lines.length; place += 1) {
        const { loads, capacity, employed, leftFte, model } = this.lines[place]!
        const load = loads[month]!
        const there = capacity[month]!
        values[first + places.line(place, 'capacity')] = there
        values[first + places.line(place, 'utilisation')] =
          load + there === 0 ? Number.NaN : load / there
        values[first + places.line(place, 'hires')] = employed[month]!
        runRate += (model.cost ?? 0) * (employed[month]! - leftFte[month]!)
      }
      const paid = this.#revenue[month]!
      values[first + places.of('runRate')] = runRate
      values[first + places.of('costShare')] = paid > 0 ? runRate / paid : Number.NaN
    }
  }
}

/** What one specialist can have at a time: the mean of the rows by what is active, else the first row's. */
function projectsAtATime(rows: readonly RowModel[]): number {
  const active = rows.reduce((sum, { weight }) => sum + weight, 0)
  if (active === 0) return rows[0]?.perPerson ?? 0
  const seats = rows.reduce((sum, { weight, perPerson }) => sum + weight / perPerson, 0)
  return active / seats
}

/** The weight of a row of active projects: as the board has them, in proportion to how many are active. */
function activeOf(row: RowModel, index: number, active: number, model: GrowthModel): number {
  const before = model.implementation!.active
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
  for (let cell = 0; cell < column.length; cell += 1) sum += column[cell]!
  return sum
}
