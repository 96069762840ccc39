import type { BenchmarkKey } from '../../benchmarks/benchmarks.js'
import type { AssessmentAnswer, AssessmentQuestion } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { figuresOf } from '../evidence/figures.js'

/** What an organization's data answers to one question of the assessment. */
export interface SuggestedAnswer {
  readonly question: AssessmentQuestion
  /** Null when nothing recorded tells. */
  readonly answer: AssessmentAnswer | null
  readonly evidence: Evidence
}

/** An answer by what is recorded: everything YES, something PARTLY, nothing NO. */
export function answerByParts(
  question: AssessmentQuestion,
  parts: Readonly<Record<string, boolean>>,
): SuggestedAnswer {
  const names = Object.keys(parts)
  const count = names.filter((name) => parts[name]).length
  const answer = threefold(count === names.length, count > 0)
  return {
    question,
    answer,
    evidence: evidenceOf(
      { key: 'maturity.ANSWER_SHARE', params: { question, answer, count, of: names.length } },
      names.map((name) => [name, parts[name] === true ? 1 : 0, 'COUNT']),
      [],
    ),
  }
}

/** An answer by how many: at least half (policy) YES, some PARTLY, none NO; null without any. */
export function answerByShare(
  view: OrganizationView,
  question: AssessmentQuestion,
  count: number | null,
  of: number,
): SuggestedAnswer {
  if (count === null || of === 0) return answerUnknown(question)
  const { used, number } = figuresOf(view)
  const answer = threefold(count / of >= number('policy.maturity.practiceShare'), count > 0)
  return {
    question,
    answer,
    evidence: evidenceOf(
      { key: 'maturity.ANSWER_SHARE', params: { question, answer, count, of } },
      [
        ['count', count, 'COUNT'],
        ['of', of, 'COUNT'],
      ],
      [used('policy.maturity.practiceShare')],
    ),
  }
}

/** An answer by a measured value: at the mark YES, at the lesser mark PARTLY, below it NO. */
export function answerByMark(
  view: OrganizationView,
  question: AssessmentQuestion,
  value: number | null,
  marks: { readonly mark: number; readonly lesser: number; readonly figures: BenchmarkKey[] },
): SuggestedAnswer {
  if (value === null) return answerUnknown(question)
  const { mark, lesser, figures } = marks
  const answer = threefold(value >= mark, value >= lesser)
  return {
    question,
    answer,
    evidence: evidenceOf(
      { key: 'maturity.ANSWER_MARK', params: { question, answer, value, mark } },
      [['value', value, 'COUNT']],
      figures.map(figuresOf(view).used),
    ),
  }
}

/** A question that nothing recorded answers. */
function answerUnknown(question: AssessmentQuestion): SuggestedAnswer {
  const message = { key: 'maturity.ANSWER_UNKNOWN', params: { question } } as const
  return { question, answer: null, evidence: evidenceOf(message, [], []) }
}

function threefold(yes: boolean, partly: boolean): AssessmentAnswer {
  if (yes) return 'YES'
  return partly ? 'PARTLY' : 'NO'
}
