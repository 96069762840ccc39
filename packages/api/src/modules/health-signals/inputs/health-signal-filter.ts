import type { SignalFamily } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { SignalFamilyEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which health signals; what is left out does not restrict.' })
export class HealthSignalFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Measured on it or later.' })
  dayFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Measured before it.' })
  dayBefore?: string | null

  @Field(() => [SignalFamilyEnum], { nullable: true, description: 'Of one of these families.' })
  families?: SignalFamily[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these metrics, as they are named in the health model.',
  })
  metrics?: string[] | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null
}
