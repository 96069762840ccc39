import { formatDay, type Id, type OrganizationView } from '@postscale/domain'
import { Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql'
import { DateScalar } from '../scalars.js'
import { SuccessPlanType } from '../types/types.js'

@ObjectType('Measurement', {
  description: 'How far a success plan was on a day.',
  simpleResolvers: true,
})
class MeasurementType {
  @Field(() => DateScalar, { description: 'The day it is of.' })
  on!: string

  @Field(() => Float, { description: 'The metric, in the plan’s unit.' })
  value!: number
}

/**
 * The measurements of a success plan: the versions that began because one was recorded, up to the
 * view's day. Those that were taken back are left out.
 */
function measurementsOf({ state, day }: OrganizationView, id: Id): MeasurementType[] {
  const history = state.successPlans.get(id)?.history ?? []
  return history.flatMap(({ from, set, fields: { measured } }) => {
    const recorded = from <= day && (set === null || set.includes('measured'))
    return recorded && measured !== null ? [{ on: formatDay(from), value: measured }] : []
  })
}

@Resolver(() => SuccessPlanType)
export class SuccessPlanResolver {
  @FieldResolver(() => [MeasurementType], {
    description: 'All measurements up to the day shown, in order of time.',
  })
  measurements(@Root() { view, live }: SuccessPlanType): MeasurementType[] {
    return measurementsOf(view, live.id)
  }
}
