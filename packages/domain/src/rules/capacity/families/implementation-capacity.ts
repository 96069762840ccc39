import type { Segment } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import type { Message } from '../../../kernel/message.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import type { CapacityFilter } from '../capacity-group.js'
import { familyTotals } from './family-totals.js'
import { implementationTarget } from './implementation-target.js'
import { implementationThroughput } from './implementation-throughput.js'

interface Queued {
  readonly segment: Segment
  readonly region: string | null
  readonly teamId: Id | null
}

const known = new WeakMap<OrganizationView, readonly Queued[]>()

/**
 * Implementations that wait to begin, in the part of the organization that the filter names: by the
 * account's segment and region, and by the team of the seat (or the team) that they lie with. One that
 * lies with nobody counts only where the filter names no team. Roles and people are not looked at.
 */
function queuedImplementations(view: OrganizationView, filter: CapacityFilter): number {
  const teams = filter.teamIds === undefined ? null : new Set<Id | null>(filter.teamIds)
  return queue(view).filter(
    ({ segment, region, teamId }) =>
      (filter.segments === undefined || filter.segments.includes(segment)) &&
      (filter.regions === undefined || filter.regions.includes(region)) &&
      (teams === null || teams.has(teamId)),
  ).length
}

function queue(view: OrganizationView): readonly Queued[] {
  const before = known.get(view)
  if (before !== undefined) return before
  const { accounts } = view
  const queued: Queued[] = []
  for (const { accountId, positionId, status } of view.ofCustomers('implementation')) {
    const row = status === 'QUEUED' ? accounts.rowOf(accountId) : -1
    if (row === -1) continue
    const target = implementationTarget(view, row, positionId)
    const seat = target.positionId === null ? undefined : view.positions.get(target.positionId)
    queued.push({
      segment: accounts.segment(row),
      region: accounts.region(row),
      teamId: seat?.teamId ?? target.teamId,
    })
  }
  known.set(view, queued)
  return queued
}

const MONTHS_A_YEAR = 12

/** How implementation stands: what runs, what waits, and how long it will wait. */
export interface ImplementationCapacity {
  readonly active: number
  readonly queued: number
  /** Specialists as capacity, in whole seats. */
  readonly specialists: number
  /** `active ÷ FTE`, not ramped: a new specialist is one too. */
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
  const { accounts: active, capacity: specialists, fullCapacity: fte } = totals
  const queued = queuedImplementations(view, filter)
  const throughput = implementationThroughput(view)
  const monthlyCompletions = (specialists * throughput.perYear) / MONTHS_A_YEAR
  const nobody: Message = {
    key: 'capacity.REASON_NO_CAPACITY',
    params: { family: 'IMPLEMENTATION' },
  }
  const activePerSpecialist = ratioOf(active, fte, nobody)
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
        ['fte', fte, 'FTE'],
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
