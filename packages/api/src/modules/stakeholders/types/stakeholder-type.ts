import type { History, LiveStakeholder, StakeholderRole } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { StakeholderRoleEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Stakeholder', {
  implements: Node,
  description: 'A customer’s person: who pays, speaks for us, decides or uses.',
  simpleResolvers: true,
})
export class StakeholderType extends ThingType<LiveStakeholder> implements Node {
  protected readonly typeName = 'Stakeholder'

  protected get recorded(): History<unknown> {
    return this.view.state.stakeholders.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'Full name.' })
  get name(): string {
    return this.live.name
  }

  @Field(() => StakeholderRoleEnum, { description: 'What the person is to us.' })
  get role(): StakeholderRole {
    return this.live.role
  }

  @Field(() => String, { nullable: true, description: 'Job title; null when not known.' })
  get title(): string | null {
    return this.live.title
  }

  @Field(() => String, { nullable: true, description: 'E-mail address; null when not known.' })
  get email(): string | null {
    return this.live.email
  }
}
