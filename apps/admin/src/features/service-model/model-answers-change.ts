import type {
  AssessmentAnswer,
  ChangeInput,
  MarketPosition,
  Segment,
  ServiceModelAnswersInput,
  Tier,
} from '@/generated/graphql'

/** What a service model needs and people must say. */
export const readinessQuestions = [
  'productMarketFit',
  'instrumentation',
  'healthData',
  'automation',
] as const satisfies readonly (keyof ServiceModelAnswersInput)[]

/** What people say of competition and readiness, as the form holds it; null is not answered. */
export interface ModelAnswers {
  readonly takenOn: string
  readonly segment: Segment
  readonly offered: Tier | null
  readonly drivesChurn: AssessmentAnswer | null
  readonly position: MarketPosition | null
  readonly selfServeMarket: AssessmentAnswer | null
  readonly readiness: Readonly<
    Partial<Record<(typeof readinessQuestions)[number], AssessmentAnswer>>
  >
}

/** The change that records them; answers that were not given leave earlier ones as they are. */
export function modelAnswersChange(values: ModelAnswers): ChangeInput {
  const { takenOn, segment, offered, drivesChurn, position, selfServeMarket, readiness } = values
  return {
    recordAssessment: {
      takenOn,
      answers: {},
      competition:
        offered === null ? [] : [{ segment, offered, drivesChurn, position, selfServeMarket }],
      ...(Object.keys(readiness).length === 0 ? {} : { readiness }),
    },
  }
}
