import { capacityOf } from '../../../capacity/capacity-of.js'
import { figuresOf } from '../../../evidence/figures.js'
import { seatPortions } from '../../../capacity/line-tally.js'
import { settled } from '../../../capacity/seats-needed.js'
import type { FigureUsed } from '../../../evidence/evidence.js'
import type { Id } from '../../../../kernel/ids.js'
import type { OrganizationView } from '../../../../state/view.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { personSubject } from '../../lint-subject.js'
import { seatBook, seatsOfFamily } from '../../seat-book.js'

interface Book {
  load: number
  accounts: number
  readonly figures: FigureUsed[]
}

/**
 * Someone who leads (sits in a seat of leadership and has people who report to it) carries accounts for
 * more than half of a CSM's capacity, in whatever seats.
 *
 * Source: TS "Leadership"; 3-rules "Org lint".
 */
export const leadCarryingTooMuch: LintRule = {
  id: 'lead-carrying-too-much',
  severity: 'WARNING',
  benchmarks: [
    'policy.lint.leadCarrying',
    'capacity.csm.enterprise.accounts',
    'capacity.csm.enterprise.trigger',
    'capacity.csm.midMarket.accounts',
    'capacity.csm.midMarket.trigger',
    'capacity.csm.smb.accounts',
  ],
  check: ({ view }) => {
    const { used, number } = figuresOf(view)
    const limit = number('policy.lint.leadCarrying')
    return [...booksOfLeaders(view)].flatMap(([personId, book]): readonly FindingDraft[] => {
      const load = settled(book.load)
      if (load <= limit) return []
      const subject = personSubject(view, personId)
      const accounts = settled(book.accounts)
      return [
        {
          subject,
          message: {
            key: 'orgLint.lead-carrying-too-much',
            params: { person: subject.name, accounts, load, limit },
          },
          inputs: [
            ['accounts', accounts, 'ACCOUNTS'],
            ['load', load, 'SEATS'],
          ],
          figures: [used('policy.lint.leadCarrying'), ...book.figures],
        },
      ]
    })
  },
}

function booksOfLeaders(view: OrganizationView): ReadonlyMap<Id, Book> {
  const books = new Map<Id, Book>()
  for (const { id } of seatsOfFamily(view, 'LEADERSHIP')) {
    if (!view.directReports(id).some((seat) => view.occupanciesOfPosition(seat.id).length > 0)) {
      continue
    }
    for (const { personId } of view.occupanciesOfPosition(id)) {
      books.set(personId, { load: 0, accounts: 0, figures: [] })
    }
  }
  for (const seat of capacityOf(view).seats) {
    for (const { personId, work } of seatPortions(seat)) {
      const book = personId === null ? undefined : books.get(personId)
      if (book === undefined) continue
      const { load, accounts, figures } = seatBook(view, seat, { family: 'CSM' })
      book.load += load * work
      book.accounts += accounts * work
      book.figures.push(...figures)
    }
  }
  return books
}
