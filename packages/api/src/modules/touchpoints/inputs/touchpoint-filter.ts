import type { TouchpointKind } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { TouchpointKindEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which touchpoints; what is left out does not restrict.' })
export class TouchpointFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On it or later.' })
  dayFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Before it.' })
  dayBefore?: string | null

  @Field(() => [TouchpointKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: TouchpointKind[] | null

  @Field(() => ID, { nullable: true, description: 'That this person had.' })
  personId?: string | null

  @Field(() => ID, { nullable: true, description: 'With this account.' })
  accountId?: string | null
}
