import type { AssessmentAnswer, AssessmentQuestion } from '../../../entities/vocabularies.js'
import type { Room } from '../../../kernel/writer.js'
import { capitalized } from '../../../kernel/formats.js'
import type { NoParams, Registered } from '../../../kernel/message.js'
import type { MaturityStage } from '../maturity-stage.js'
import type { MaturityDimension } from '../maturity.js'
import { type Practice, PRACTICES, type PracticeStatus } from '../practice.js'

type Rate = { readonly dimension: 'GRR' | 'NRR' }
type Staged = { readonly stage: MaturityStage }
type Practised = { readonly practice: Practice }
type Judged = Practised & { readonly status: Exclude<PracticeStatus, 'UNKNOWN'> }
type Answered = { readonly question: AssessmentQuestion; readonly answer: AssessmentAnswer }

/** What the messages about maturity are told. Rates are fractions. */
export type MaturityMessageParams = {
  readonly STAGE: Staged
  readonly PROVISIONAL: Staged
  readonly DIMENSION_UNKNOWN: { readonly dimension: MaturityDimension }
  /** `limits`: the rates from which on the stages hold. */
  readonly DIMENSION_RATE: Rate &
    Staged & { readonly rate: number; readonly limits: readonly number[] }
  readonly DIMENSION_PRACTICES: Staged & {
    readonly present: number
    readonly absent: number
    readonly unknown: number
  }
  readonly DIMENSION_ASSESSMENT: Staged & {
    readonly points: number
    readonly answered: number
    readonly of: number
  }
  readonly PRACTICE_COUNTED: Judged & { readonly count: number }
  readonly PRACTICE_SHARE: Judged & {
    readonly count: number
    readonly of: number
    readonly limit: number
  }
  readonly PRACTICE_MARK: Judged & { readonly value: number; readonly mark: number }
  readonly PRACTICE_UNKNOWN: Practised
  readonly NEXT_MEASURE: Rate & Staged & { readonly target: number }
  readonly NEXT_RATE: Rate & Staged & { readonly rate: number; readonly target: number }
  readonly NEXT_PRACTICE: Practised & Staged
  readonly NEXT_UNKNOWN: Practised & Staged
  readonly ANSWER_SHARE: Answered & { readonly count: number; readonly of: number }
  readonly ANSWER_MARK: Answered & { readonly value: number; readonly mark: number }
  readonly ANSWER_UNKNOWN: { readonly question: AssessmentQuestion }
} & { readonly [P in Practice as `PRACTICE.${P}`]: NoParams }

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'maturity', MaturityMessageParams> {}
}

type Names = Room<'maturity', Pick<MaturityMessageParams, `PRACTICE.${Practice}`>>

/** The messages that name the practices of maturity, out of one language's words. */
export function practiceNames(words: Readonly<Record<Practice, string>>): Names {
  const entries = PRACTICES.map((practice) => [
    `maturity.PRACTICE.${practice}`,
    () => capitalized(words[practice]),
  ])
  return Object.fromEntries(entries) as Names
}
