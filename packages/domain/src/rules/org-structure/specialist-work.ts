import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { customersOf } from '../customers/customers-of.js'
import { figuresOf } from '../evidence/figures.js'
import { renewalsCapacity } from '../capacity/families/renewals-capacity.js'
import { rowFigures } from '../capacity/row-figures.js'
import { rowOfWork } from '../capacity/capacity-row.js'
import { seatsFor, settled } from '../capacity/seats-needed.js'
import { type TicketFigures, ticketWindows } from '../capacity/families/tickets.js'
import type { EvidenceUnit, FigureUsed } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import { SUPPORT_BUSY_FIGURES, supportBusy } from '../capacity/support-busy.js'
import type { EvolutionStage } from './evolution-stage.js'

const WHOLE = 100

/** Work that generalists do until it has people of its own, in the guide's order. */
export const SPECIALITIES = ['IMPLEMENTATION', 'SUPPORT', 'RENEWALS', 'CS_OPS'] as const

/** One of these kinds of work. */
export type Speciality = (typeof SPECIALITIES)[number]

/** How much of such work there is. */
export interface SpecialistWork {
  /** `Σ weight ÷ lower`, for support `supportBusy`: how many specialists it keeps busy. */
  readonly busy: number
  /** `Σ weight ÷ upper`, in seats. */
  readonly load: number
  readonly usualStage: EvolutionStage
  readonly inputs: readonly (readonly [string, number | null, EvidenceUnit])[]
  readonly figures: readonly FigureUsed[]
}

const USUAL: Readonly<Record<Speciality, { stage: EvolutionStage; key: BenchmarkKey }>> = {
  IMPLEMENTATION: { stage: 2, key: 'stage.2.implementation' },
  SUPPORT: { stage: 2, key: 'stage.2.support' },
  RENEWALS: { stage: 3, key: 'stage.3.renewals' },
  CS_OPS: { stage: 3, key: 'stage.3.csOps' },
}

/**
 * The work of one speciality, whoever does it today.
 *
 * - Implementation: projects that run or wait. Renewals: contracts that end in 12 months (policy).
 * - Support: tickets a working day against what one engineer takes (20); without tickets, customers:
 *   50 of them and target utilisation (`supportBusy`).
 * - CS Operations: CSMs in FTE against the first hire (8).
 *
 * Source: TS "Core roles", "Capacity ratios".
 */
export function specialistWork(
  view: OrganizationView,
  family: Speciality,
  tickets: TicketFigures | null,
): SpecialistWork {
  const { stage, key } = USUAL[family]
  const measured = measure(view, family, tickets)
  const figures = [figuresOf(view).used(key), ...measured.figures]
  return { ...measured, figures, usualStage: stage }
}

type Measured = Omit<SpecialistWork, 'usualStage'>

function measure(
  view: OrganizationView,
  family: Speciality,
  tickets: TicketFigures | null,
): Measured {
  switch (family) {
    case 'IMPLEMENTATION':
      return implementations(view)
    case 'SUPPORT':
      return tickets === null ? customers(view) : ticketWork(view, tickets)
    case 'RENEWALS':
      return renewals(view)
    case 'CS_OPS':
      return csms(view)
  }
}

function implementations(view: OrganizationView): Measured {
  const rows: number[] = []
  for (const { accountId, status } of view.ofCustomers('implementation')) {
    const row = view.accounts.rowOf(accountId)
    if (row !== -1 && (status === 'ACTIVE' || status === 'QUEUED')) rows.push(row)
  }
  const work = byRow(view, 'IMPLEMENTATION', rows)
  return { ...work, inputs: [['implementations', rows.length, 'IMPLEMENTATIONS']] }
}

function customers(view: OrganizationView): Measured {
  const { weight, load, figures } = byRow(view, 'SUPPORT', view.accounts.rows)
  return {
    busy: settled(supportBusy(view, weight, load)),
    load,
    figures: [...figures, ...SUPPORT_BUSY_FIGURES.map(figuresOf(view).used)],
    inputs: [
      ['customers', customersOf(view).count, 'ACCOUNTS'],
      ['accounts', view.accounts.count, 'ACCOUNTS'],
    ],
  }
}

function byRow(
  view: OrganizationView,
  responsibility: 'IMPLEMENTATION' | 'SUPPORT',
  rows: Iterable<number>,
): Pick<Measured, 'busy' | 'load' | 'figures'> & { readonly weight: number } {
  const { accounts } = view
  const table = rowFigures(view)
  const complexities = ['HIGH', 'MODERATE', 'LOW'] as const
  const figureOf = (complexity: (typeof complexities)[number]) =>
    table[rowOfWork(responsibility, 'SMB', null, complexity)]
  const figures = {
    HIGH: figureOf('HIGH'),
    MODERATE: figureOf('MODERATE'),
    LOW: figureOf('LOW'),
  }
  let [busy, load, sum] = [0, 0, 0]
  for (const row of rows) {
    const figure = figures[accounts.complexity(row)]
    const weight = accounts.loadWeight(row) / WHOLE
    sum += weight
    busy += seatsFor(weight, figure?.lower ?? 0)
    load += seatsFor(weight, figure?.upper ?? 0)
  }
  return {
    weight: settled(sum),
    busy: settled(busy),
    load: settled(load),
    figures: complexities.flatMap((complexity) => figures[complexity]?.figures ?? []),
  }
}

function ticketWork(view: OrganizationView, { current }: TicketFigures): Measured {
  const key = 'policy.hireTrigger.tickets.fire'
  const { used, number } = figuresOf(view)
  const perDay = seatsFor(current.opened, ticketWindows(view).workingDays)
  const engineers = seatsFor(perDay, number(key))
  return {
    busy: engineers,
    load: engineers,
    inputs: [['ticketsPerDay', perDay, 'TICKETS_PER_DAY']],
    figures: [used(key), used('policy.support.ticketWindow')],
  }
}

function renewals(view: OrganizationView): Measured {
  const { lowerLoad, load, standard, complex, evidence } = renewalsCapacity(view)
  return {
    busy: lowerLoad,
    load,
    inputs: [['renewals', standard + complex, 'RENEWALS']],
    figures: evidence.figures,
  }
}

function csms(view: OrganizationView): Measured {
  const key = 'capacity.csOps.trigger.csms'
  const { fte: csms } = capacityOf(view).carriers
  const row = rowFigures(view).CS_OPS
  const { used, range } = figuresOf(view)
  return {
    busy: seatsFor(csms, range(key).lower),
    load: seatsFor(csms, row?.upper ?? 0),
    inputs: [['csms', csms, 'FTE']],
    figures: [used(key), ...(row?.figures ?? [])],
  }
}
