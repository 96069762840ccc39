import type { History, LiveTeam, Segment, TeamKind } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { SegmentEnum, TeamKindEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Team', {
  implements: Node,
  description: 'A team: a node of the forest that the organisation is cut into.',
  simpleResolvers: true,
})
export class TeamType extends ThingType<LiveTeam> implements Node {
  protected readonly typeName = 'Team'

  protected get recorded(): History<unknown> {
    return this.view.state.teams.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'What the team is called.' })
  get name(): string {
    return this.live.name
  }

  @Field(() => TeamKindEnum, { description: 'What it is cut by.' })
  get kind(): TeamKind {
    return this.live.kind
  }

  @Field(() => [SegmentEnum], { description: 'The segments it serves; empty means all.' })
  get segments(): readonly Segment[] {
    return this.live.segments
  }

  @Field(() => [String], { description: 'The industries it serves; empty means all.' })
  get verticals(): readonly string[] {
    return this.live.verticals
  }

  @Field(() => [String], { description: 'The regions it serves; empty means all.' })
  get regions(): readonly string[] {
    return this.live.regions
  }

  @Field(() => [String], {
    description: 'The languages it serves customers in, as BCP 47 tags; empty means all.',
  })
  get languages(): readonly string[] {
    return this.live.languages
  }
}
