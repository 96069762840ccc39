import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('LintCounts', { description: 'Findings by severity.', simpleResolvers: true })
export class LintCountsType {
  @Field(() => NonNegativeIntScalar, { description: 'Findings that do harm now.' })
  error!: number

  @Field(() => NonNegativeIntScalar, { description: 'Findings that will do harm.' })
  warning!: number

  @Field(() => NonNegativeIntScalar, { description: 'Findings worth knowing.' })
  info!: number
}
