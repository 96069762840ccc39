import type { History, LiveOpportunity, OpportunityKind, OpportunityStage } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { OpportunityKindEnum, OpportunityStageEnum } from '../../../shared/enums/index.js'
import { Money, moneyOf } from '../../../shared/money/money.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Opportunity', {
  implements: Node,
  description: 'A chance that an account grows.',
  simpleResolvers: true,
})
export class OpportunityType extends ThingType<LiveOpportunity> implements Node {
  protected readonly typeName = 'Opportunity'

  protected get recorded(): History<unknown> {
    return this.view.state.opportunities.get(this.live.id)?.history ?? []
  }

  @Field(() => OpportunityKindEnum, { description: 'What the account could grow by.' })
  get kind(): OpportunityKind {
    return this.live.kind
  }

  @Field(() => OpportunityStageEnum, { description: 'Where it stands.' })
  get stage(): OpportunityStage {
    return this.live.stage
  }

  @Field(() => Money, { description: 'Expected growth of the annual contract value.' })
  get amount(): Money {
    return moneyOf(this.live.amount, this.view.organization)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it is expected; null when not known.',
  })
  get expectedOn(): string | null {
    return this.live.expectedOn
  }

  @Field(() => String, {
    nullable: true,
    description: 'What showed it, in words; null when not given.',
  })
  get trigger(): string | null {
    return this.live.trigger
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When sales took it over; null until then.',
  })
  get handedToSalesOn(): string | null {
    return this.live.handedToSalesOn
  }
}
