import { type Band, type ChoiceOf, VOCABULARY_WORDS, type VocabularyName } from '@postscale/domain'
import { registerEnumType } from 'type-graphql'
import { constantName } from './api-name.js'

/**
 * A closed vocabulary of the domain as a GraphQL enum. The API writes every value in capitals; resolvers
 * give and get it as the domain does.
 *
 * @param descriptions what each value means; its keys are the domain's values.
 */
export function vocabularyEnum<V extends string>(
  name: string,
  description: string,
  descriptions: Readonly<Record<V, string>>,
): Readonly<Record<string, V>> {
  const named = Object.keys(descriptions).map((value) => [constantName(value), value as V] as const)
  const values = Object.fromEntries(named)
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      named.map(([name, value]) => [name, { description: descriptions[value] }]),
    ),
  })
  return values
}

/** What a utilisation means. */
export const BandEnum = vocabularyEnum<Band>(
  'Band',
  'What a utilisation means (3-rules “Capacity”).',
  {
    UNDER: 'Below the lower end of the figure: room for more.',
    HEALTHY: 'Within the figure.',
    AT_TRIGGER: 'At or above the hire trigger, not yet full.',
    OVER: 'Above the upper end of the figure, or load without capacity.',
  },
)

type Enums = { readonly [N in VocabularyName]: Readonly<Record<string, ChoiceOf<N>>> }

/** The closed vocabularies of the domain as GraphQL enums. */
const enums = Object.fromEntries(
  Object.entries(VOCABULARY_WORDS).map(([name, { type, about, values }]) => {
    const abouts: Record<string, string> = {}
    for (const [value, words] of Object.entries(values)) abouts[value] = words.about
    return [name, vocabularyEnum(type, about, abouts)]
  }),
) as unknown as Enums

/** The enum of a vocabulary. */
export function enumOf<N extends VocabularyName>(name: N): Enums[N] {
  return enums[name]
}

export const AssessmentAnswerEnum = enums.assessmentAnswer
export const MarketPositionEnum = enums.marketPosition
export const NamedResponsibilityEnum = enums.namedResponsibility
export const HandoverOutcomeEnum = enums.handoverOutcome
export const LeaveKindEnum = enums.leaveKind
export const LeadershipLayerEnum = enums.leadershipLayer
export const LifecycleStageEnum = enums.lifecycleStage
export const OpportunityKindEnum = enums.opportunityKind
export const OpportunityStageEnum = enums.opportunityStage
export const OrgModelEnum = enums.orgModel
export const AdvocacyKindEnum = enums.advocacyKind
export const ReportingLineEnum = enums.reportingLine
export const ResponsibilityEnum = enums.responsibility
export const RoleFamilyEnum = enums.roleFamily
export const RolloutPhaseEnum = enums.rolloutPhase
export const SegmentEnum = enums.segment
export const ServiceModelEnum = enums.serviceModel
export const SignalFamilyEnum = enums.signalFamily
export const StakeholderRoleEnum = enums.stakeholderRole
export const TierEnum = enums.tier
export const TouchpointKindEnum = enums.touchpointKind
