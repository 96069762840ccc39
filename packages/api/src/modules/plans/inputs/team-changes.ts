import type { Segment, TeamKind } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { SegmentEnum, TeamKindEnum } from '../../../shared/enums/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Makes a team.' })
export class CreateTeamChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new team: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => TeamKindEnum, { description: 'What it is cut by.' })
  kind!: TeamKind

  @Field(() => [SegmentEnum], {
    nullable: true,
    description: 'Segments it serves; none means all.',
  })
  segments?: Segment[] | null

  @Field(() => [String], { nullable: true, description: 'Verticals it serves; none means all.' })
  verticals?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Regions it serves; none means all.' })
  regions?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Languages it serves, as BCP 47 tags; none means all.',
  })
  languages?: string[] | null

  @Field(() => ID, { nullable: true, description: 'The team above it; null makes it a root.' })
  parentId?: string | null
}

@InputType({ description: 'Moves a team, with everything below it, under another one.' })
export class MoveTeamChange extends EffectiveInput {
  @Field(() => ID, { description: 'The team.' })
  id!: string

  @Field(() => ID, { nullable: true, description: 'The team above it; null makes it a root.' })
  parentId?: string | null
}

@InputType({ description: 'Alters a team.' })
export class UpdateTeamChange extends EffectiveInput {
  @Field(() => ID, { description: 'The team.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null

  @Field(() => TeamKindEnum, { nullable: true, description: 'What it is cut by.' })
  kind?: TeamKind | null

  @Field(() => [SegmentEnum], {
    nullable: true,
    description: 'Segments it serves; none means all.',
  })
  segments?: Segment[] | null

  @Field(() => [String], { nullable: true, description: 'Verticals it serves; none means all.' })
  verticals?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Regions it serves; none means all.' })
  regions?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Languages it serves, as BCP 47 tags; none means all.',
  })
  languages?: string[] | null
}

@InputType({ description: 'Ends a team; refused while it has seats, teams or coverage.' })
export class RetireTeamChange extends EffectiveInput {
  @Field(() => ID, { description: 'The team.' })
  id!: string
}
