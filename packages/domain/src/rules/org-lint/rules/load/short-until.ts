import { formatDay } from '../../../../kernel/days.js'
import { figuresOf } from '../../../evidence/figures.js'
import { passingShortages } from '../../../hire-triggers/passing-shortages.js'
import type { FindingDraft } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { teamSubject } from '../../lint-subject.js'
import { CAPACITY_BENCHMARKS } from '../../rule-benchmarks.js'

/**
 * A team carries more than those who are there can while others of it learn the role, and not once they have:
 * what the hire triggers call SHORT_UNTIL. Where it is leave that is missing, `leave-uncovered` says so.
 *
 * Source: 3-rules "Landing day".
 */
export const shortUntil: LintRule = {
  id: 'short-until',
  severity: 'WARNING',
  benchmarks: [...CAPACITY_BENCHMARKS, 'policy.hiring.leadTime'],
  check: ({ view }) =>
    passingShortages(view).flatMap(({ team, family, seats, until, remedies }): FindingDraft[] => {
      const subject = view.teams.get(team.key)
      if (subject === undefined || remedies.some(({ remedy }) => remedy === 'COVER')) return []
      const day = until === null ? null : formatDay(until)
      return [
        {
          subject: teamSubject(subject),
          detail: family,
          message: {
            key: 'orgLint.short-until',
            params: { team: subject.name, family, seats, until: day ?? '' },
          },
          inputs: [
            ['seats', seats, 'SEATS'],
            ['until', day, 'DATE'],
          ],
          figures: [figuresOf(view).used('policy.hiring.leadTime')],
        },
      ]
    }),
}
