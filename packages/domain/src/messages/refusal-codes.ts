import type { NoteParams } from '../imports/messages/params.js'
import type { Message, MessageKey } from '../kernel/message.js'
import { localize } from './localize.js'
import { samples } from './samples.js'

type LintRefusal = 'orgLint.LINT_FINDING_NOT_FOUND' | 'orgLint.LINT_FIX_NOT_FOUND'
/** What is said of an import that went well, of what it leaves out, and what was noticed of its files. */
type ImportOutcome =
  | 'imports.APPLIED'
  | 'imports.IN_SCENARIO'
  | 'imports.LEFT_OUT'
  | 'imports.NOTHING_CHANGED'
  | `imports.NO_EFFECT_${string}`
  | 'imports.OTHER_VALUES'
  | 'imports.PLAN_TITLE'
  | 'imports.PREVIEWED'
  | `imports.${keyof NoteParams}`
  | 'imports.WHY_REFUSED'
type RefusalKey = Exclude<
  Extract<MessageKey, `problems.${string}` | `imports.${string}` | LintRefusal>,
  ImportOutcome
>
type CodeOf<K extends string> = K extends `${string}.${infer Code}` ? Code : never

const REFUSALS =
  /^(problems\.|imports\.(?!(APPLIED|IN_SCENARIO|LEFT_OUT|NOTHING_CHANGED|NO_EFFECT_KEPT|NO_EFFECT_MOVED|NO_EFFECT_TOO_LARGE|NO_EFFECT_UNTRIED|OTHER_VALUES|PLAN_TITLE|PREVIEWED|WHY_REFUSED|BEGUN_EARLIER|BLANK_CELLS|COLUMNS_UNUSED|DOUBTFUL_IDS|IDS_FROM|ITSELF_ABOVE|MIDNIGHTS_AS_DATES|OWNERS_AWAY|PASSED_OVER|RECOGNISED|ROLES_MADE|SEGMENTS_BY_VALUE|SERIAL_DATES|TWO_DIGIT_YEARS)$)|orgLint\.LINT_(FINDING|FIX)_NOT_FOUND$)/

/** What a mutation or a row can be refused with, whichever room says it. */
export type RefusalCode = CodeOf<RefusalKey>

/** The code of a refusal: `problems.NOT_FOUND` is NOT_FOUND. Null for messages that refuse nothing. */
export function refusalCodeOf({ key }: Message): RefusalCode | null {
  return isRefusal(key) ? codeOf(key) : null
}

/** Every code with what is said then, for one example in English. */
export function refusalExamples(): Readonly<Record<RefusalCode, string>> {
  const keys = Object.keys(samples) as MessageKey[]
  return Object.fromEntries(
    keys.filter(isRefusal).map((key) => {
      const message = { key, params: samples[key] } as Message
      return [codeOf(key), localize('en', message)]
    }),
  ) as Record<RefusalCode, string>
}

function codeOf(key: RefusalKey): RefusalCode {
  return key.slice(key.indexOf('.') + 1) as RefusalCode
}

function isRefusal(key: MessageKey): key is RefusalKey {
  return REFUSALS.test(key)
}
