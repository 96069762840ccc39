import type { HiringMode, Locale, OrganizationView } from '@postscale/domain'
import { projectionEvidence } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { GrowthAssumptionType, toAssumption } from './growth-assumption.js'
import { HiringModeEnum } from './growth-input.js'
import { GrowthMonthType, toGrowthMonth } from './growth-month.js'
import type { MadeProjection } from './growth.service.js'
import { ProjectedHireType, toProjectedHire } from './projected-hire.js'

@ObjectType('GrowthProjection', {
  description:
    'What the organization comes to in the months ahead, with odds. The same view, input and seed give the same answer.',
  simpleResolvers: true,
})
export class GrowthProjectionType {
  readonly view!: OrganizationView
  readonly made!: MadeProjection

  @Field(() => DateScalar, { description: 'The day that is shown.' })
  from!: string

  @Field(() => NonNegativeIntScalar, { description: 'How many months ahead it looks.' })
  months!: number

  @Field(() => NonNegativeIntScalar, { description: 'How many runs the odds are told from.' })
  runs!: number

  @Field(() => Int, { description: 'The seed of chance.' })
  seed!: number

  @Field(() => HiringModeEnum, { description: 'Whether it hires.' })
  mode!: HiringMode

  @Field(() => [GrowthAssumptionType], { description: 'Everything that it assumes.' })
  assumptions!: GrowthAssumptionType[]

  @Field(() => [GrowthMonthType], {
    description: 'The day that is shown, and the months after it.',
  })
  points!: GrowthMonthType[]

  @Field(() => [ProjectedHireType], {
    description:
      'The hires that one of ten runs needs at least: by the day on which the search has to start, those that are less likely than not last.',
  })
  hires!: ProjectedHireType[]

  @Field(() => EvidenceType, { description: 'What it comes to, and the figures behind it.' })
  evidence!: EvidenceType
}

/** A projection for GraphQL. Its parts are made when they are asked for. */
export function toGrowthProjection(
  view: OrganizationView,
  made: MadeProjection,
  locale: Locale,
): GrowthProjectionType {
  const { projection } = made
  const { from, months, runs, seed, mode } = projection
  return {
    view,
    made,
    from,
    months,
    runs,
    seed,
    mode,
    get assumptions() {
      return projection.assumptions.all.map((each) => toAssumption(each, locale))
    },
    get points() {
      return projection.points.map((point) => toGrowthMonth(view, point, locale))
    },
    get hires() {
      return projection.hires.map((hire) => toProjectedHire(view, projection, hire, locale))
    },
    get evidence() {
      return toEvidence(projectionEvidence(projection), locale)
    },
  }
}
