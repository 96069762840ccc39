import type { History, LiveAdvocacyAct, AdvocacyKind } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { AdvocacyKindEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('AdvocacyAct', {
  implements: Node,
  description: 'Something a customer did for us (PM “Advocacy”).',
  simpleResolvers: true,
})
export class AdvocacyActType extends ThingType<LiveAdvocacyAct> implements Node {
  protected readonly typeName = 'AdvocacyAct'

  protected get recorded(): History<unknown> {
    return this.view.state.advocacyActs.get(this.live.id)?.history ?? []
  }

  @Field(() => AdvocacyKindEnum, { description: 'What it did.' })
  get kind(): AdvocacyKind {
    return this.live.kind
  }

  @Field(() => DateScalar, { description: 'When it did it.' })
  get on(): string {
    return this.live.on
  }

  @Field(() => String, { nullable: true, description: 'More about it; null when there is none.' })
  get note(): string | null {
    return this.live.note
  }
}
