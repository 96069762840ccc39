import type {
  Locale,
  PhaseStatus,
  RolloutPhase,
  RolloutRoadmap,
  ServiceModel,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RolloutPhaseEnum, ServiceModelEnum, vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { RolloutType } from '../../graphql/types/types.js'

/** How a phase of a rollout stands. */
const PhaseStatusEnum = vocabularyEnum<PhaseStatus>(
  'RolloutPhaseStatus',
  'How a phase of a rollout stands.',
  {
    UPCOMING: 'It has not begun.',
    ACTIVE: 'It runs.',
    DONE: 'All its items are done, in time or not.',
    LATE: 'It should have ended and has open items.',
  },
)

@ObjectType('RoadmapItem', {
  description: 'One thing to do in a phase of a rollout.',
  simpleResolvers: true,
})
class RoadmapItemType {
  @Field(() => String, {
    description:
      'What is to be done: the guide’s in the language of the request, else as recorded.',
  })
  title!: string

  @Field(() => Boolean, { description: 'Whether the guide names it; else the organization does.' })
  fromCatalogue!: boolean

  @Field(() => Boolean, { description: 'Whether it is done on the day that is shown.' })
  done!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; null while open.' })
  doneOn!: string | null
}

@ObjectType('RoadmapPhase', {
  description: 'One phase of a rollout with its dates (BM “Rollout”).',
  simpleResolvers: true,
})
class RoadmapPhaseType {
  @Field(() => RolloutPhaseEnum, { description: 'The phase.' })
  phase!: RolloutPhase

  @Field(() => DateScalar, { description: 'Its first day.' })
  from!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after its last; null for the phase that never ends.',
  })
  to!: string | null

  @Field(() => PhaseStatusEnum, { description: 'How it stands.' })
  status!: PhaseStatus

  @Field(() => RatioType, { description: 'Part of its items that are done.' })
  progress!: RatioType

  @Field(() => NonNegativeIntScalar, {
    description: 'Days beyond its end until the last item was done, or until now; 0 in time.',
  })
  daysLate!: number

  @Field(() => [RoadmapItemType], { description: 'What is to be done.' })
  items!: RoadmapItemType[]
}

@ObjectType('RolloutRoadmap', {
  description: 'A rollout’s phases with dates, what is done and what is late (BM “Rollout”).',
  simpleResolvers: true,
})
export class RolloutRoadmapType {
  @Field(() => RolloutType, {
    nullable: true,
    description: 'The rollout; null for one that is only thought of.',
  })
  rollout!: RolloutType | null

  @Field(() => ServiceModelEnum, { description: 'The model to be reached.' })
  serviceModel!: ServiceModel

  @Field(() => [RoadmapPhaseType], { description: 'The four phases, in order.' })
  phases!: RoadmapPhaseType[]

  @Field(() => RolloutPhaseEnum, {
    nullable: true,
    description: 'The phase that the dates say; null before the start.',
  })
  expected!: RolloutPhase | null

  @Field(() => RolloutPhaseEnum, {
    nullable: true,
    description: 'The phase that it is recorded to be in; null when it is not recorded.',
  })
  recorded!: RolloutPhase | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is behind its dates; null when it is not recorded.',
  })
  behind!: boolean | null

  @Field(() => RatioType, { description: 'Part of all items that are done.' })
  progress!: RatioType

  @Field(() => NonNegativeIntScalar, { description: 'Days late of the phase that is latest.' })
  daysLate!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** A roadmap for GraphQL. */
export function toRolloutRoadmap(
  rollout: RolloutType | null,
  roadmap: RolloutRoadmap,
  locale: Locale,
): RolloutRoadmapType {
  return {
    ...roadmap,
    rollout,
    phases: roadmap.phases.map((phase) => ({
      ...phase,
      progress: toRatio(phase.progress, locale),
      items: phase.items.map((item) => ({ ...item, title: item.title[locale] })),
    })),
    progress: toRatio(roadmap.progress, locale),
    evidence: toEvidence(roadmap.evidence, locale),
  }
}
