import { evidenceOf } from '../evidence/evidence-of.js'
import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import { ratioOf } from '../evidence/ratio-of.js'
import type { Message } from '../messages/message.js'
import type { OrganizationView } from '../state/view.js'
import type { CapacityFilter } from './capacity-filter.js'
import { familyTotals } from './family-totals.js'
import { figuresOf } from './figures-of.js'
import { implementationThroughput } from './implementation-throughput.js'
import { queuedImplementations } from './queued-implementations.js'

const MONTHS_A_YEAR = 12

/** How implementation stands: what runs, what waits, and how long it will wait. */
export interface ImplementationCapacity {
  readonly active: number
  readonly queued: number
  /** Specialists as capacity, in whole seats. */
  readonly specialists: number
  readonly activePerSpecialist: Ratio
  /** Implementations a specialist finishes in a year. */
  readonly throughput: number
  /** Whether that was measured over the last year, or is the figure of the policy. */
  readonly measured: boolean
  /** `specialists × throughput ÷ 12`. */
  readonly monthlyCompletions: number
  /** `queued ÷ monthly completions`. */
  readonly backlogMonths: Ratio
  readonly evidence: Evidence
}

/**
 * Implementation: active projects per specialist, and the months that the queue takes.
 *
 * @param filter which part of the organization; queued projects belong where they would be done.
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export function implementationCapacity(
  view: OrganizationView,
  filter: CapacityFilter = {},
): ImplementationCapacity {
  const totals = familyTotals(view, 'IMPLEMENTATION', filter)
  const { accounts: active, capacity: specialists } = totals
  const queued = queuedImplementations(view, filter)
  const throughput = implementationThroughput(view)
  const monthlyCompletions = (specialists * throughput.perYear) / MONTHS_A_YEAR
  const nobody: Message = {
    key: 'capacity.REASON_NO_CAPACITY',
    params: { family: 'IMPLEMENTATION' },
  }
  const activePerSpecialist = ratioOf(active, specialists, nobody)
  const backlogMonths = ratioOf(queued, monthlyCompletions, nobody)
  const { used } = figuresOf(view)
  return {
    active,
    queued,
    specialists,
    activePerSpecialist,
    throughput: throughput.perYear,
    measured: throughput.measured,
    monthlyCompletions,
    backlogMonths,
    evidence: evidenceOf(
      message(active, queued, activePerSpecialist, backlogMonths),
      [
        ['active', active, 'IMPLEMENTATIONS'],
        ['queued', queued, 'IMPLEMENTATIONS'],
        ['specialists', specialists, 'SEATS'],
        ['throughput', throughput.perYear, 'IMPLEMENTATIONS_PER_YEAR'],
      ],
      [
        used('capacity.implementation.active'),
        used('ramp.implementation.months'),
        ...throughput.figures,
      ],
    ),
  }
}

function message(active: number, queued: number, per: Ratio, backlog: Ratio): Message {
  if (per.value === null || backlog.value === null) {
    return { key: 'capacity.IMPLEMENTATION_NOBODY', params: { active, queued } }
  }
  return {
    key: 'capacity.IMPLEMENTATION_BACKLOG',
    params: { active, queued, perSpecialist: per.value, months: backlog.value },
  }
}
