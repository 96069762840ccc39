import type { Complexity, Responsibility, Segment, Tier } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import {
  ComplexityEnum,
  ResponsibilityEnum,
  SegmentEnum,
  TierEnum,
} from '../../../shared/enums/index.js'
import { DateScalar, SafeIntScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which accounts; what is left out does not restrict.' })
export class AccountFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name or the external id, without regard to case and accents.',
  })
  search?: string | null

  @Field(() => [SegmentEnum], { nullable: true, description: 'In one of these segments.' })
  segments?: Segment[] | null

  @Field(() => [TierEnum], { nullable: true, description: 'In one of these tiers.' })
  tiers?: Tier[] | null

  @Field(() => [String], { nullable: true, description: 'In one of these regions.' })
  regions?: string[] | null

  @Field(() => [String], { nullable: true, description: 'In one of these industries.' })
  verticals?: string[] | null

  @Field(() => [String], { nullable: true, description: 'With one of these languages.' })
  languages?: string[] | null

  @Field(() => [ComplexityEnum], { nullable: true, description: 'Of one of these complexities.' })
  complexities?: Complexity[] | null

  @Field(() => Boolean, { nullable: true, description: 'Only strategic ones, or only others.' })
  strategic?: boolean | null

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'With at least this annual contract value, in minor units.',
  })
  acvFrom?: number | null

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'With at most this annual contract value, in minor units.',
  })
  acvTo?: number | null

  @Field(() => DateScalar, { nullable: true, description: 'Whose contract ends on it or later.' })
  contractEndFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Whose contract ends before it.' })
  contractEndBefore?: string | null

  @Field(() => [ResponsibilityEnum], {
    nullable: true,
    description: 'Where somebody is accountable for each of these.',
  })
  coveredFor?: Responsibility[] | null

  @Field(() => [ResponsibilityEnum], {
    nullable: true,
    description: 'Where nobody is accountable for at least one of these.',
  })
  uncoveredFor?: Responsibility[] | null

  @Field(() => ID, { nullable: true, description: 'That this seat answers for.' })
  positionId?: string | null

  @Field(() => ID, { nullable: true, description: 'That a seat of this person answers for.' })
  personId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'That this team answers for, through its seats or as a whole.',
  })
  teamId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the teams below `teamId` count too.',
  })
  withBranch?: boolean | null
}
