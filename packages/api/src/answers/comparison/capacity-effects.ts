import type {
  FamilyCapacityEffect,
  Locale,
  OrganizationView,
  RoleFamily,
  SpanEffect,
  SpanVerdict,
  StaffingEffect,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RoleFamilyEnum } from '../../graphql/enums.js'
import { positionOf } from '../../graphql/nodes-of.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PositionType } from '../../graphql/types/types.js'
import { CapacitySideType, toCapacitySide } from '../../plans/plan-effects.js'
import { SpanVerdictEnum } from '../capacity/leader-span.js'

@ObjectType('FamilyCapacityEffect', {
  description: 'What happens to the capacity of one role family of the whole organization.',
  simpleResolvers: true,
})
export class FamilyCapacityEffectType {
  @Field(() => RoleFamilyEnum, { description: 'The role family.' })
  family!: RoleFamily

  @Field(() => CapacitySideType, { nullable: true, description: 'Before; null when it had none.' })
  before!: CapacitySideType | null

  @Field(() => CapacitySideType, { nullable: true, description: 'After; null when it has none.' })
  after!: CapacitySideType | null
}

/** An effect on a role family of the whole, for GraphQL. */
export function toFamilyCapacityEffect(
  { family, before, after }: FamilyCapacityEffect,
  locale: Locale,
): FamilyCapacityEffectType {
  return { family, before: toCapacitySide(before, locale), after: toCapacitySide(after, locale) }
}

@ObjectType('StaffingSide', {
  description: 'The people, seats and accounts of the whole organization before or after.',
  simpleResolvers: true,
})
class StaffingSideType {
  @Field(() => NonNegativeIntScalar, {
    description: 'Everybody who is employed, with a seat or without.',
  })
  people!: number

  @Field(() => NonNegativeIntScalar, { description: 'Seats.' })
  seats!: number

  @Field(() => NonNegativeIntScalar, { description: 'Seats that nobody sits in.' })
  openSeats!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that are there, whether they pay or not.',
  })
  accounts!: number
}

@ObjectType('StaffingEffect', {
  description: 'How many people, seats and accounts there are before and after.',
  simpleResolvers: true,
})
export class StaffingEffectType implements StaffingEffect {
  @Field(() => StaffingSideType, {
    nullable: true,
    description: 'Before; null when a plan makes the organization.',
  })
  before!: StaffingSideType | null

  @Field(() => StaffingSideType, { description: 'After.' })
  after!: StaffingSideType
}

@ObjectType('SpanSide', {
  description:
    'Whom a leader’s seat leads before or after. People are counted, open seats are not.',
  simpleResolvers: true,
})
class SpanSideType {
  @Field(() => NonNegativeIntScalar, { description: 'People who sit in it; 0 when it is open.' })
  people!: number

  @Field(() => NonNegativeIntScalar, {
    description:
      'People who report to it: CSMs or, where its branch has none, the other contributors.',
  })
  direct!: number

  @Field(() => NonNegativeIntScalar, { description: 'The same in everything below it.' })
  branch!: number

  @Field(() => SpanVerdictEnum, {
    nullable: true,
    description: 'How that compares with the table; null when the role names no layer.',
  })
  verdict!: SpanVerdict | null
}

@ObjectType('SpanEffect', {
  description: 'What happens to the span of control of one leader’s seat.',
  simpleResolvers: true,
})
export class SpanEffectType {
  @Field(() => PositionType, { description: 'The leader’s seat, as it is after or was last.' })
  position!: PositionType

  @Field(() => SpanSideType, { nullable: true, description: 'Before; null when it was not there.' })
  before!: SpanSideType | null

  @Field(() => SpanSideType, { nullable: true, description: 'After; null when it is not there.' })
  after!: SpanSideType | null
}

/** An effect on a span of control, for GraphQL. */
export function toSpanEffect(
  { positionId, before, after }: SpanEffect,
  views: { readonly before: OrganizationView | null; readonly after: OrganizationView },
): SpanEffectType[] {
  const position =
    positionOf(views.after, positionId) ?? (views.before && positionOf(views.before, positionId))
  return position === null ? [] : [{ position, before, after }]
}
