import type { AdvocacyKind } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { AdvocacyKindEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which advocacy acts; what is left out does not restrict.' })
export class AdvocacyActFilter {
  @Field(() => [AdvocacyKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: AdvocacyKind[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Done on it or later.' })
  onFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Done before it.' })
  onBefore?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null
}
