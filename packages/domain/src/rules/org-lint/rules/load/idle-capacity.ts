import type { Id } from '../../../../kernel/ids.js'
import { reaches } from '../../../../kernel/near.js'
import { capacityOf } from '../../../capacity/capacity-of.js'
import { CAPACITY_ROWS, FAMILY_OF_ROW } from '../../../capacity/capacity-row.js'
import { supportCapacity } from '../../../capacity/families/support-capacity.js'
import { ticketLimits } from '../../../capacity/families/ticket-limits.js'
import type { FigureUsed } from '../../../evidence/evidence.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { RoleFamily } from '../../../../entities/vocabularies.js'
import { CAPACITY_BENCHMARKS } from '../../rule-benchmarks.js'
import type { FindingDraft } from '../../finding.js'
import type { LintFacts } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { positionSubject } from '../../lint-subject.js'
import { seatBook } from '../../seat-book.js'

/** The families whose load has a figure. */
const MEASURED: ReadonlySet<RoleFamily> = new Set([
  'CSM',
  'IMPLEMENTATION',
  'SUPPORT',
  'RENEWALS',
  'CS_OPS',
])

/**
 * A seat carries less than even the lower ends of its figures. People who are still ramping up or away are
 * left in peace, and so are support engineers of a team that gets half of the tickets that fire the hire
 * trigger (10 a day each), where tickets are recorded.
 *
 * Source: TS "Capacity ratios"; 3-rules "Capacity".
 */
export const idleCapacity: LintRule = {
  id: 'idle-capacity',
  severity: 'INFO',
  benchmarks: CAPACITY_BENCHMARKS,
  check: ({ view, facts }) => {
    const hasTickets = ticketsOf(view, facts)
    return capacityOf(view).seats.flatMap((seat): readonly FindingDraft[] => {
      const { position, capacity, family, holders } = seat
      if (position === null || !MEASURED.has(family) || capacity === 0) return []
      if (holders.some((holder) => holder.capacity < holder.fte)) return []
      if (family === 'SUPPORT' && hasTickets(seat.teamId)) return []
      const { band, load, accounts, figures } = seatBook(view, seat)
      if (band !== 'UNDER') return []
      const params = { seat: position.title, utilisation: load / capacity, load, capacity }
      return [
        {
          subject: positionSubject(position),
          message: { key: 'orgLint.idle-capacity', params },
          inputs: [
            ['load', load, 'SEATS'],
            ['capacity', capacity, 'SEATS'],
            ['accounts', accounts, 'ACCOUNTS'],
          ],
          figures: figures.length > 0 ? figures : figuresOfFamily(view, family),
        },
      ]
    })
  },
}

/**
 * Whether the engineers of a team, or else of the organization, get at least half of the tickets that fire; each is
 * looked at once.
 */
function ticketsOf(
  view: OrganizationView,
  facts: LintFacts | undefined,
): (teamId: Id | null) => boolean {
  const recorded = facts?.tickets
  if (recorded === undefined) return () => false
  const known = new Map<Id | null, boolean>()
  return (teamId) => {
    const ofTeam = teamId === null ? undefined : recorded.teams.get(teamId)
    const team = ofTeam === undefined ? null : teamId
    let isBusy = known.get(team)
    if (isBusy === undefined) {
      const filter = team === null ? {} : { teamIds: [team] }
      const { ticketsPerEngineerDay } = supportCapacity(
        view,
        ofTeam ?? recorded.organization,
        filter,
      )
      const perDay = ticketsPerEngineerDay.value
      isBusy = perDay !== null && reaches(perDay, ticketLimits(view).fire / 2)
      known.set(team, isBusy)
    }
    return isBusy
  }
}

/** What a seat without any work would be measured by. */
function figuresOfFamily(view: OrganizationView, family: RoleFamily): readonly FigureUsed[] {
  const { figures } = capacityOf(view)
  return CAPACITY_ROWS.filter((row) => FAMILY_OF_ROW[row] === family).flatMap(
    (row) => figures[row]?.figures ?? [],
  )
}
