import type { BoardCell, BoardTableKey } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Money } from '../../graphql/money.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'

const BoardTableEnum = vocabularyEnum<BoardTableKey>(
  'BoardTableKey',
  'The tables of a board pack.',
  {
    REVENUE:
      'The ARR bridge of the month, and of the year to its end: the rows add up to the last.',
    RETENTION: 'What was kept and renewed in the year to the month’s end, and in the year before.',
    FORECAST:
      'What the owners call of the renewals of the fiscal quarter, the figure by health beside it, and what moved in the month.',
    FORECAST_OWNERS:
      'What each owner calls of them, and what their calls of the last four complete quarters were worth.',
    STAFF: 'People, their cost and their load at the month’s end, and before it.',
    PLAN: 'Headcount, open positions and cost at the month’s end against the plan of the fiscal year, and what its end comes to.',
    RISKS: 'The customers at risk, or known to leave, that pay most.',
    FINDINGS: 'The findings of the org lint that weigh most.',
    CHANGES: 'Who came, went and moved in the month, and what customers noticed.',
  },
)

const BoardCellKindEnum = vocabularyEnum<BoardCell['kind']>(
  'BoardCellKind',
  'What a cell of a board pack says.',
  {
    MONEY: 'An amount of money, in `money`.',
    SHARE: 'A part of the whole, in `number`: 0.65 is 65 %.',
    POINTS: 'The difference of two shares, in `number`: 0.012 is 1.2 percentage points.',
    NUMBER: 'A count, in `number`.',
    DATE: 'A day, in `date`.',
    TEXT: 'Words, in `text`.',
    NONE: 'Nothing: `text` says why where that is known.',
  },
)

@ObjectType('BoardCell', {
  description: 'One cell of a board pack.',
  simpleResolvers: true,
})
export class BoardCellType {
  @Field(() => BoardCellKindEnum, { description: 'What it says.' })
  kind!: BoardCell['kind']

  @Field(() => String, {
    description: 'As people read it, in the language of the request; empty where nothing is there.',
  })
  text!: string

  @Field(() => Float, {
    nullable: true,
    description: 'The share, the difference or the count; else null.',
  })
  number!: number | null

  @Field(() => Money, { nullable: true, description: 'The amount; else null.' })
  money!: Money | null

  @Field(() => DateScalar, { nullable: true, description: 'The day; else null.' })
  date!: string | null
}

@ObjectType('BoardRow', { description: 'One row of a board pack.', simpleResolvers: true })
class BoardRowType {
  @Field(() => String, { description: 'What it is about, in the language of the request.' })
  label!: string

  @Field(() => [BoardCellType], { description: 'A cell under each of the columns.' })
  cells!: BoardCellType[]

  @Field(() => Boolean, { description: 'Whether the rows above come to it.' })
  isTotal!: boolean
}

@ObjectType('BoardTable', { description: 'A table of a board pack.', simpleResolvers: true })
export class BoardTableType {
  @Field(() => BoardTableEnum, { description: 'Which one.' })
  key!: BoardTableKey

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  title!: string

  @Field(() => [String], {
    description:
      'What is to be known of it, a sentence each in the language of the request: which plan it compares with, or that there is none.',
  })
  notes!: string[]

  @Field(() => [String], { description: 'What the columns are called; the labels have no name.' })
  columns!: string[]

  @Field(() => [BoardRowType], { description: 'The rows.' })
  rows!: BoardRowType[]
}

@ObjectType('BoardPack', {
  description:
    'What a board is shown of a month. Asked for at one revision and one day it is the same for ever.',
  simpleResolvers: true,
})
export class BoardPackType {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: string

  @Field(() => DateScalar, { description: 'The last day of the month, as which it is told.' })
  asOf!: string

  @Field(() => NonNegativeIntScalar, {
    description:
      'The revision it is told of: with it as `at: { revision }` the pack stays what it is, whatever is recorded later.',
  })
  revision!: number

  @Field(() => [BoardTableType], { description: 'The tables, in their order.' })
  tables!: BoardTableType[]
}
