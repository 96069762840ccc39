import type { ProblemMessageParams } from '../../plans/messages/params.js'
import type { RowRefusalCode } from '../compile/row-refusal.js'
import type { RowRefusalParams } from '../messages/params.js'

type Names<P> = P extends unknown ? keyof P : never

/** The parameters of each refusal that are a row's own; rows that share all others are refused for one cause. */
const OWN_PARAMS: {
  readonly [C in RowRefusalCode]: readonly Extract<Names<RowRefusalParams[C]>, string>[]
} = {
  AMBIGUOUS_REFERENCE: [],
  BAD_DATE: ['value'],
  BAD_FLAG: ['value'],
  BAD_NUMBER: ['value'],
  COLUMN_COUNT: [],
  CURRENCY: [],
  DUPLICATE_KEY: ['key'],
  END_NOT_AFTER_START: ['end', 'start'],
  LIFE_EMPTY: [],
  LOOP: ['reference'],
  MISSING: [],
  NEGATIVE: ['value'],
  NO_ROLE_FAMILY: [],
  NO_SEAT: [],
  NO_SEGMENT: [],
  NO_TARGET: [],
  OTHER_ACCOUNT: ['reference'],
  OUT_OF_RANGE: ['value'],
  RUINED_ID: ['value'],
  TOO_PRECISE: ['value'],
  UNDER_REFUSED: [],
  UNKNOWN_CHOICE: [],
  UNKNOWN_LINK: ['value'],
  UNKNOWN_REFERENCE: [],
}

/** The same of what the domain refuses of the plan that rows become: which thing it is about, and when. */
const OWN_PARAMS_OF_PROBLEMS = [
  ...(['account', 'amount', 'balance', 'count', 'customer', 'date', 'examples'] as const),
  ...([
    'externalId',
    'from',
    'fte',
    'id',
    'name',
    'person',
    'revision',
    'since',
    'sum',
    'to',
  ] as const),
] as const satisfies readonly Names<ProblemMessageParams[keyof ProblemMessageParams]>[]

/** The parameters of a refusal's message that are a row's own, by the message's key; of all others, `rest`. */
export const OWN_MESSAGE_PARAMS: {
  readonly byKey: Readonly<Record<string, readonly string[]>>
  readonly rest: readonly string[]
} = {
  byKey: Object.fromEntries(
    Object.entries(OWN_PARAMS).map(([code, names]) => [`imports.${code}`, names]),
  ),
  rest: OWN_PARAMS_OF_PROBLEMS,
}
