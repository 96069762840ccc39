import type { Segment } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import type { Message } from '../../../kernel/message.js'
import type { OrganizationView } from '../../../state/view.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import type { CapacityFilter } from '../capacity-group.js'
import { contractsWithoutProject } from '../onboarding/signed-contracts.js'
import { familyTotals } from './family-totals.js'
import { implementationTarget } from './implementation-target.js'
import { implementationThroughput } from './implementation-throughput.js'

interface Queued {
  readonly segment: Segment
  readonly region: string | null
  readonly teamId: Id | null
  /** A contract is signed, and nobody has set up the project. */
  readonly isContract: boolean
}

const known = new WeakMap<OrganizationView, readonly Queued[]>()

/**
 * Implementations that wait to begin, those of signed contracts without a project among them, in the part of
 * the organization that the filter names: by the account's segment and region, and by the team of the seat
 * (or the team) that they lie with. One that lies with nobody counts only where the filter names no team.
 * Roles and people are not looked at.
 */
function queuedIn(
  view: OrganizationView,
  filter: CapacityFilter,
  signed: OrganizationView,
): readonly Queued[] {
  const teams = filter.teamIds === undefined ? null : new Set<Id | null>(filter.teamIds)
  return implementationQueue(view, signed).filter(
    ({ segment, region, teamId }) =>
      (filter.segments === undefined || filter.segments.includes(segment)) &&
      (filter.regions === undefined || filter.regions.includes(region)) &&
      (teams === null || teams.has(teamId)),
  )
}

/**
 * All that waits to be implemented: queued projects, and contracts signed without one.
 *
 * @param signed the day whose contracts without a project wait.
 */
export function implementationQueue(
  view: OrganizationView,
  signed: OrganizationView = view,
): readonly Queued[] {
  if (signed !== view) return queueOf(view, signed)
  let queued = known.get(view)
  if (queued === undefined) {
    queued = queueOf(view, view)
    known.set(view, queued)
  }
  return queued
}

function queueOf(view: OrganizationView, signed: OrganizationView): readonly Queued[] {
  const { accounts } = view
  const queued: Queued[] = []
  const add = (row: number, positionId: Id | null, isContract: boolean): void => {
    const target = implementationTarget(view, row, positionId)
    const seat = target.positionId === null ? undefined : view.positions.get(target.positionId)
    queued.push({
      segment: accounts.segment(row),
      region: accounts.region(row),
      teamId: seat?.teamId ?? target.teamId,
      isContract,
    })
  }
  for (const { accountId, positionId, status } of view.ofCustomers('implementation')) {
    const row = status === 'QUEUED' ? accounts.rowOf(accountId) : -1
    if (row !== -1) add(row, positionId, false)
  }
  for (const row of contractsWithoutProject(signed)) {
    if (accounts.isLive(row)) add(row, null, true)
  }
  return queued
}

const MONTHS_A_YEAR = 12

/** How implementation stands: what runs, what waits, and how long it will wait. */
export interface ImplementationCapacity {
  readonly active: number
  /** Projects that wait to begin, and contracts signed without a project. */
  readonly queued: number
  /** Those of `queued` that are contracts without a project; see `contractsWithoutProject`. */
  readonly withoutProject: number
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
 * Implementation: active projects per specialist, and the months that the queue takes. A contract signed
 * without a project waits too.
 *
 * @param filter which part of the organization; queued projects belong where they would be done.
 * @param signed the day whose contracts without a project wait: of a day ahead the present one, since those
 *   that will be signed until then are not known.
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export function implementationCapacity(
  view: OrganizationView,
  filter: CapacityFilter = {},
  signed: OrganizationView = view,
): ImplementationCapacity {
  const totals = familyTotals(view, 'IMPLEMENTATION', filter)
  const { accounts: active, capacity: specialists, fullCapacity: fte } = totals
  const waiting = queuedIn(view, filter, signed)
  const queued = waiting.length
  const withoutProject = waiting.filter(({ isContract }) => isContract).length
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
    withoutProject,
    specialists,
    activePerSpecialist,
    throughput: throughput.perYear,
    measured: throughput.measured,
    monthlyCompletions,
    backlogMonths,
    evidence: evidenceOf(
      message({ active, queued, withoutProject }, activePerSpecialist, backlogMonths),
      [
        ['active', active, 'IMPLEMENTATIONS'],
        ['queued', queued, 'IMPLEMENTATIONS'],
        ['withoutProject', withoutProject, 'IMPLEMENTATIONS'],
        ['specialists', specialists, 'SEATS'],
        ['fte', fte, 'FTE'],
        ['throughput', throughput.perYear, 'IMPLEMENTATIONS_PER_YEAR'],
      ],
      [
        used('capacity.implementation.active'),
        used('ramp.implementation.months'),
        ...(withoutProject > 0 ? [used('lifecycle.onboarding.window')] : []),
        ...throughput.figures,
      ],
    ),
  }
}

interface Counted {
  readonly active: number
  readonly queued: number
  readonly withoutProject: number
}

function message(counted: Counted, per: Ratio, backlog: Ratio): Message {
  if (per.value === null || backlog.value === null) {
    return { key: 'capacity.IMPLEMENTATION_NOBODY', params: counted }
  }
  return {
    key: 'capacity.IMPLEMENTATION_BACKLOG',
    params: { ...counted, perSpecialist: per.value, months: backlog.value },
  }
}
