import { figuresOf } from '../../../evidence/figures.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { personSubject } from '../../lint-subject.js'

const FULL_TIME = 100

/**
 * A full-time person (1.00 FTE in all) is spread over more than two seats.
 *
 * Source: 3-rules "Org lint".
 */
export const overCommitted: LintRule = {
  id: 'over-committed',
  severity: 'WARNING',
  benchmarks: ['policy.lint.overCommitted.seats'],
  check: ({ view }) => {
    const { used, number } = figuresOf(view)
    const limit = number('policy.lint.overCommitted.seats')
    return [...view.people.values()].flatMap((person): readonly FindingDraft[] => {
      const held = view.occupanciesOfPerson(person.id)
      const fte = held.reduce((sum, occupancy) => sum + occupancy.fte, 0)
      const seats = new Set(held.map(({ positionId }) => positionId)).size
      if (fte < FULL_TIME || seats <= limit) return []
      return [
        {
          subject: personSubject(view, person.id),
          message: { key: 'orgLint.over-committed', params: { person: person.name, seats, limit } },
          inputs: [
            ['seats', seats, 'SEATS'],
            ['fte', fte / FULL_TIME, 'FTE'],
          ],
          figures: [used('policy.lint.overCommitted.seats')],
        },
      ]
    })
  },
}
