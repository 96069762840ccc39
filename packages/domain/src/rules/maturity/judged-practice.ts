import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import { figuresOf } from '../evidence/figures.js'
import { evidenceOf } from '../evidence/evidence.js'
import type { OrganizationView } from '../../state/view.js'
import type { Practice, PracticeResult } from './practice.js'

/** The status of a practice with its evidence. */
type JudgedPractice = Pick<PracticeResult, 'status' | 'evidence'>

/** A practice told by a thing being there or not: PRESENT from the first one on. */
export function countedPractice(practice: Practice, count: number): JudgedPractice {
  const status = count > 0 ? 'PRESENT' : 'ABSENT'
  const params = { practice, status, count } as const
  return {
    status,
    evidence: evidenceOf(
      { key: 'maturity.PRACTICE_COUNTED', params },
      [['count', count, 'COUNT']],
      [],
    ),
  }
}

/**
 * A practice told by how many follow it: PRESENT when at least half of them do (policy), UNKNOWN when
 * there is none that could, or when the count was not recorded.
 */
export function sharedPractice(
  view: OrganizationView,
  practice: Practice,
  count: number | null,
  of: number,
  figures: readonly BenchmarkKey[] = [],
): JudgedPractice {
  if (count === null || of === 0) return unknownPractice(practice)
  const { used, number } = figuresOf(view)
  const limit = number('policy.maturity.practiceShare')
  const status = count / of >= limit ? 'PRESENT' : 'ABSENT'
  const params = { practice, status, count, of, limit } as const
  return {
    status,
    evidence: evidenceOf(
      { key: 'maturity.PRACTICE_SHARE', params },
      [
        ['count', count, 'COUNT'],
        ['of', of, 'COUNT'],
      ],
      [used('policy.maturity.practiceShare'), ...figures.map(used)],
    ),
  }
}

/** A practice told by a measured value that reaches a mark; UNKNOWN when it was not measured. */
export function measuredPractice(
  view: OrganizationView,
  practice: Practice,
  value: number | null,
  mark: number,
  figure: BenchmarkKey,
): JudgedPractice {
  if (value === null) return unknownPractice(practice)
  const status = value >= mark ? 'PRESENT' : 'ABSENT'
  const params = { practice, status, value, mark } as const
  return {
    status,
    evidence: evidenceOf(
      { key: 'maturity.PRACTICE_MARK', params },
      [['value', value, 'COUNT']],
      [figuresOf(view).used(figure)],
    ),
  }
}

/** A practice that nothing recorded tells of. */
export function unknownPractice(practice: Practice): JudgedPractice {
  return {
    status: 'UNKNOWN',
    evidence: evidenceOf({ key: 'maturity.PRACTICE_UNKNOWN', params: { practice } }, [], []),
  }
}
