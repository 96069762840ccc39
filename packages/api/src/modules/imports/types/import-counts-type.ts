import type { ImportKind } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ImportKindEnum } from './import-kind-enum.js'

@ObjectType('ImportCounts', {
  description:
    'What became of one file. Rows count, except that of tickets, ARR movements, NPS and health ' +
    'signals `created`, `updated` and `unchanged` count recorded figures.',
  simpleResolvers: true,
})
export class ImportCountsType {
  @Field(() => ImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKind

  @Field(() => String, { description: "The file's name." })
  file!: string

  @Field(() => NonNegativeIntScalar, { description: 'Its rows, without the header.' })
  rows!: number

  @Field(() => NonNegativeIntScalar, { description: 'New things.' })
  created!: number

  @Field(() => NonNegativeIntScalar, { description: 'Things that differed.' })
  updated!: number

  @Field(() => NonNegativeIntScalar, { description: 'Things that were like that already.' })
  unchanged!: number

  @Field(() => NonNegativeIntScalar, { description: 'Rows that were refused.' })
  refused!: number

  @Field(() => NonNegativeIntScalar, { description: 'Rows that the mapping leaves out.' })
  passedOver!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'What the source recorded earlier and the file, being complete, does not have.',
  })
  removed!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'The same of a file that need not be complete; it stays.',
  })
  absent!: number
}
