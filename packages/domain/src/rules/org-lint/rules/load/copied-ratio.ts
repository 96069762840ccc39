import { capacityOf } from '../../../capacity/capacity-of.js'
import { figuresOf } from '../../../evidence/figures.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'
import { seatBook } from '../../seat-book.js'

/** With fewer books than this, alike ones are chance. */
const FEWEST = 3

/**
 * All CSMs have (within 10 %) the same number of accounts, while what those accounts weigh differs from
 * one to another by a factor of two: the ratio was copied and not derived from ACV and complexity.
 *
 * Source: BM "Common mistakes".
 */
export const copiedRatio: LintRule = {
  id: 'copied-ratio',
  severity: 'INFO',
  benchmarks: [
    'mistake.copiedRatio.accounts',
    'policy.lint.copiedRatio.alike',
    'policy.lint.copiedRatio.unlike',
  ],
  check: ({ view }) => {
    const books = capacityOf(view).seats.flatMap((seat) => {
      if (seat.position === null || seat.family !== 'CSM' || seat.capacity === 0) return []
      const { accounts, load, capacity } = seatBook(view, seat, { family: 'CSM' })
      return [{ accounts: accounts / capacity, utilisation: load / capacity }]
    })
    if (books.length < FEWEST) return []
    const { used, number } = figuresOf(view)
    const accounts = books.map((book) => book.accounts)
    const utilisations = books.map((book) => book.utilisation)
    const mean = accounts.reduce((sum, each) => sum + each, 0) / books.length
    const spread = mean * number('policy.lint.copiedRatio.alike')
    const alike = mean > 0 && accounts.every((each) => Math.abs(each - mean) <= spread)
    const [lowest, highest] = [Math.min(...utilisations), Math.max(...utilisations)]
    if (!alike || highest < lowest * number('policy.lint.copiedRatio.unlike')) return []
    return [
      {
        subject: organizationSubject(view),
        message: {
          key: 'orgLint.copied-ratio',
          params: { accounts: mean, csms: books.length, lowest, highest },
        },
        inputs: [
          ['accountsPerCsm', mean, 'ACCOUNTS'],
          ['lowestUtilisation', lowest, 'FRACTION'],
          ['highestUtilisation', highest, 'FRACTION'],
        ],
        figures: [
          used('mistake.copiedRatio.accounts'),
          used('policy.lint.copiedRatio.alike'),
          used('policy.lint.copiedRatio.unlike'),
        ],
      },
    ]
  },
}
