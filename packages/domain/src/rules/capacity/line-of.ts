import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import { bandOf, type BookMeasure } from './band.js'
import { bookMeasure } from './book-measure.js'
import type { CapacityLine, GroupName, RowLoad } from './capacity-group.js'
import { capacityOf } from './capacity-of.js'
import { CAPACITY_ROWS, isMeasured } from './capacity-row.js'
import { lineEvidence } from './line-evidence.js'
import type { LineTally } from './line-tally.js'
import type { RowFigures } from './row-figures.js'
import { peopleForLine, peopleNeeded, seatsAskedFor } from './people-needed.js'
import { seatsFor, settled } from './seats-needed.js'

/**
 * `load ÷ capacity`, or null with the reason: the family has no figure (`isMeasured`); the work of
 * CS Operations is still the leader's, since there is no seat and fewer CSMs than the first hire
 * waits for; nobody has capacity.
 */
function utilisationOf(view: OrganizationView, line: LineTally, book: BookMeasure): Ratio {
  const { family } = line
  if (!isMeasured(family)) {
    return { value: null, reason: { key: 'capacity.REASON_NO_FIGURE', params: { family } } }
  }
  if (family === 'CS_OPS' && line.seats.size === 0) {
    const { fte: csms } = capacityOf(view).carriers
    const { lower: from } = figuresOf(view).range('capacity.csOps.trigger.csms')
    const reason = { key: 'capacity.REASON_LEADER_DOES_IT', params: { csms, from } } as const
    if (csms < from) return { value: null, reason }
  }
  return ratioOf(book.load, book.capacity, {
    key: 'capacity.REASON_NO_CAPACITY',
    params: { family },
  })
}

/** A line of a roll-up from its sums. */
export function lineOf(view: OrganizationView, group: GroupName, tally: LineTally): CapacityLine {
  const { figures } = capacityOf(view)
  const rows = rowLoads(tally, figures)
  const capacity = settled(tally.capacity)
  const book = bookMeasure(rows, capacity, figures)
  const utilisation = utilisationOf(view, tally, book)
  // Without a figure, or while the leader does the work, there is nothing to reach.
  const measured =
    utilisation.reason === null || utilisation.reason.key === 'capacity.REASON_NO_CAPACITY'
  const target = figuresOf(view).number('policy.utilisation.target')
  const required = measured ? settled(seatsAskedFor(rows, target).seats) : null
  const fullCapacity = settled(tally.fullCapacity)
  const line: Omit<CapacityLine, 'evidence'> = {
    family: tally.family,
    load: book.load,
    capacity,
    utilisation,
    fullUtilisation: utilisationOf(view, tally, { ...book, capacity: fullCapacity }),
    band: measured ? bandOf(book) : null,
    fullBand: measured ? bandOf({ ...book, capacity: fullCapacity }) : null,
    people: tally.people.size,
    fte: settled(tally.fte),
    fullCapacity,
    seats: tally.seats.size,
    openSeats: tally.openSeats.size,
    requiredCapacity: required,
    seatsRequired: required === null ? null : peopleNeeded(rows, 0, target),
    gap: required === null ? null : required - fullCapacity,
    peopleNeeded:
      required === null ? null : peopleForLine({ rows, fullCapacity, idle: tally.idle }, target),
    exposedAccounts: settled(tally.exposedAccounts),
    accounts: settled(tally.accounts),
    revenue: Math.round(tally.revenue),
    idle: tally.idle,
    rows,
  }
  return { ...line, evidence: lineEvidence(view, group, line) }
}

function rowLoads(tally: LineTally, figures: RowFigures): readonly RowLoad[] {
  return CAPACITY_ROWS.flatMap((row) => {
    const sum = tally.rows.get(row)
    if (sum === undefined) return []
    const figure = figures[row]
    const weight = settled(sum.weight)
    const load = figure === null ? null : seatsFor(weight, figure.upper)
    const trigger = figure?.trigger ?? null
    const triggerLoad = trigger === null ? null : seatsFor(weight, trigger)
    const [accounts, capacity] = [settled(sum.accounts), settled(sum.capacity)]
    const fullCapacity = settled(sum.fullCapacity)
    return [{ row, weight, accounts, load, triggerLoad, capacity, fullCapacity }]
  })
}
