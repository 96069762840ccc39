import { FieldResolver, Resolver, Root } from 'type-graphql'
import { SuccessPlanType } from '../../graphql/types.js'
import { measurementsOf } from './measurements-of.js'
import { MeasurementType } from './types/measurement-type.js'

@Resolver(() => SuccessPlanType)
export class SuccessPlanResolver {
  @FieldResolver(() => [MeasurementType], {
    description: 'All measurements up to the day shown, in order of time.',
  })
  measurements(@Root() { view, live }: SuccessPlanType): MeasurementType[] {
    return measurementsOf(view, live.id)
  }
}
