import type { History, ImplementationStatus, LiveImplementation } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { ImplementationStatusEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Implementation', {
  implements: Node,
  description: 'An onboarding project of an account.',
  simpleResolvers: true,
})
export class ImplementationType extends ThingType<LiveImplementation> implements Node {
  protected readonly typeName = 'Implementation'

  protected get recorded(): History<unknown> {
    return this.view.state.implementations.get(this.live.id)?.history ?? []
  }

  @Field(() => ImplementationStatusEnum, { description: 'Where it stands.' })
  get status(): ImplementationStatus {
    return this.live.status
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day it should begin.' })
  get plannedStart(): string | null {
    return this.live.plannedStart
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day it should be live.' })
  get plannedEnd(): string | null {
    return this.live.plannedEnd
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day it began.' })
  get startedOn(): string | null {
    return this.live.startedOn
  }

  @Field(() => DateScalar, { nullable: true, description: 'The day it went live.' })
  get liveOn(): string | null {
    return this.live.liveOn
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day the customer first had a measurable outcome.',
  })
  get firstValueOn(): string | null {
    return this.live.firstValueOn
  }
}
