import type { CoverageKind, Responsibility } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { CoverageKindEnum, ResponsibilityEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which coverage; what is left out does not restrict.' })
export class CoverageFilter {
  @Field(() => [ResponsibilityEnum], { nullable: true, description: 'For one of these.' })
  responsibilities?: Responsibility[] | null

  @Field(() => CoverageKindEnum, { nullable: true, description: 'In this capacity.' })
  kind?: CoverageKind | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null

  @Field(() => ID, { nullable: true, description: 'By this seat.' })
  positionId?: string | null

  @Field(() => ID, { nullable: true, description: 'Pooled by this team.' })
  teamId?: string | null
}
