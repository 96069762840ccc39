import type { History, LeadershipLayer, LiveRole, RoleFamily } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LeadershipLayerEnum, RoleFamilyEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Role', {
  implements: Node,
  description: 'A role as the organization uses it.',
  simpleResolvers: true,
})
export class RoleType extends ThingType<LiveRole> implements Node {
  protected readonly typeName = 'Role'

  protected get recorded(): History<unknown> {
    return this.view.state.roles.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'What the role is called.' })
  get name(): string {
    return this.live.name
  }

  @Field(() => RoleFamilyEnum, { description: 'What it does; decides which figures apply.' })
  get family(): RoleFamily {
    return this.live.family
  }

  @Field(() => NonNegativeIntScalar, {
    description: 'Steps above the first rung of its career ladder: 0 is the first.',
  })
  get level(): number {
    return this.live.level
  }

  @Field(() => LeadershipLayerEnum, {
    nullable: true,
    description: 'For leadership: whose span of control applies; null otherwise.',
  })
  get layer(): LeadershipLayer | null {
    return this.live.layer
  }
}
