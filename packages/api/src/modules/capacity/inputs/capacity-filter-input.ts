import type { RoleFamily, Segment } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { RoleFamilyEnum, SegmentEnum } from '../../../shared/enums/index.js'

@InputType('CapacityFilter', {
  description: 'Which part of the organization; what is left out does not restrict.',
})
export class CapacityFilterInput {
  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'Work of these families.' })
  families?: RoleFamily[] | null

  @Field(() => ID, { nullable: true, description: 'Of this team.' })
  teamId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the teams below `teamId` count too.',
  })
  withBranch?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'Of seats with these roles.' })
  roleIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Of these people.' })
  personIds?: string[] | null

  @Field(() => [SegmentEnum], { nullable: true, description: 'For these segments.' })
  segments?: Segment[] | null

  @Field(() => [String], {
    nullable: 'itemsAndList',
    description: 'For these regions; null stands for accounts without one.',
  })
  regions?: (string | null)[] | null
}
