import type { CapacityGroup, CapacityGrouping, OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { CapacityGroupingEnum } from './capacity-grouping-enum.js'

@ObjectType('CapacityGroup', {
  description: 'A group of a roll-up of capacity, with a line for each role family in it.',
  simpleResolvers: true,
})
export class CapacityGroupType {
  readonly view: OrganizationView
  readonly group: CapacityGroup

  constructor(view: OrganizationView, group: CapacityGroup) {
    this.view = view
    this.group = group
  }

  @Field(() => CapacityGroupingEnum, { description: 'What is grouped by.' })
  get groupBy(): CapacityGrouping {
    return this.group.by
  }

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from the others: the segment’s or region’s own word, else an id within the organization; null is "none of them".',
  })
  get key(): string | null {
    return this.group.key
  }
}
