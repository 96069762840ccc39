import { capacityOf } from '../../../capacity/capacity-of.js'
import { seatAbsence } from '../../../capacity/seat-absence.js'
import { isAttended, type SeatLoad } from '../../../capacity/seats.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import {
  type LintSubject,
  organizationSubject,
  positionSubject,
  teamSubject,
} from '../../lint-subject.js'
import { seatBook } from '../../seat-book.js'

/**
 * Accounts lie with a seat or a pool in which nobody is, or with nobody at all. Who learns the role is there.
 *
 * Source: 3-rules "Capacity".
 */
export const exposedAccounts: LintRule = {
  id: 'exposed-accounts',
  severity: 'ERROR',
  benchmarks: [],
  check: ({ view }) =>
    capacityOf(view).seats.flatMap((seat): readonly FindingDraft[] => {
      // A leave without cover is a finding of its own, and nobody's fault in the seats.
      if (isAttended(seat) || seatAbsence(view, seat) !== null) return []
      const { accounts, revenue } = seatBook(view, seat)
      if (accounts === 0) return []
      const subject = subjectOf(view, seat)
      const { currency } = view.organization
      const { family } = seat
      return [
        {
          subject,
          detail: family,
          message: {
            key: 'orgLint.exposed-accounts',
            params: { subject: subject.name, family, accounts, revenue, currency },
          },
          inputs: [
            ['accounts', accounts, 'ACCOUNTS'],
            ['revenue', revenue, 'MINOR_UNITS'],
            ['people', seat.holders.length, 'PEOPLE'],
          ],
          figures: [],
        },
      ]
    }),
}

function subjectOf(view: OrganizationView, { position, teamId }: SeatLoad): LintSubject {
  if (position !== null) return positionSubject(position)
  const team = teamId === null ? undefined : view.teams.get(teamId)
  return team === undefined ? organizationSubject(view) : teamSubject(team)
}
