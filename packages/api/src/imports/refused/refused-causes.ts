import { type Locale, localize, type RefusalCode } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { RefusalCodeEnum } from '../../graphql/plan-error.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { told } from '../import-run.js'
import type { RefusedCause } from './refused-causes.repository.js'

@ObjectType('ImportRefusedSample', {
  description: 'A row that is refused for a cause.',
  simpleResolvers: true,
})
class ImportRefusedSampleType {
  @Field(() => String, { description: "The file's name." })
  file!: string

  @Field(() => Int, { description: 'The line of the file on which the row begins, from 1.' })
  line!: number

  @Field(() => String, { nullable: true, description: "The cell's text." })
  value!: string | null
}

@ObjectType('ImportRefusedCause', {
  description: 'What rows of imported files are refused for, told once for all of them.',
  simpleResolvers: true,
})
class ImportRefusedCauseType {
  @Field(() => RefusalCodeEnum, { description: 'What clients branch on, e.g. `BAD_DATE`.' })
  code!: RefusalCode

  @Field(() => String, {
    nullable: true,
    description: 'The column; null when it is about whole rows.',
  })
  column!: string | null

  @Field(() => NonNegativeIntScalar, { description: 'How many rows are refused for it.' })
  rows!: number

  @Field(() => String, {
    description:
      'For people, in the language of the request: of the first row, and how many other values there are.',
  })
  message!: string

  @Field(() => [ImportRefusedSampleType], { description: 'The first rows, at most three.' })
  samples!: readonly ImportRefusedSampleType[]
}

@ObjectType('ImportRefusedCauses', {
  description: 'What the rows of an import are refused for.',
  simpleResolvers: true,
})
export class ImportRefusedCausesType {
  @Field(() => [ImportRefusedCauseType], {
    description: 'The causes, that of most rows first; a row can have several. At most 100.',
  })
  nodes!: readonly ImportRefusedCauseType[]

  @Field(() => NonNegativeIntScalar, { description: 'How many causes there are besides.' })
  leftOut!: number
}

/** A cause for GraphQL. */
export function toRefusedCause(
  { column, message, rows, wordings, samples }: RefusedCause,
  locale: Locale,
): ImportRefusedCauseType {
  const { code, message: first } = told(message, locale)
  const others = wordings - 1
  const more = localize(locale, { key: 'imports.OTHER_VALUES', params: { values: others } })
  return { code, column, rows, message: others === 0 ? first : `${first} ${more}`, samples }
}
