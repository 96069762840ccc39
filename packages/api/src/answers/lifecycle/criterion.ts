import type { CriterionKey, CriterionState } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'

/** What entry and exit of a stage are measured by. */
export const CriterionKeyEnum = vocabularyEnum<CriterionKey>(
  'LifecycleCriterionKey',
  'What entry and exit of a stage of a customer’s life are measured by (PM “Six stages”).',
  {
    CONTRACT_STARTED: 'The contract is signed or has started.',
    WENT_LIVE: 'The implementation is live.',
    TRAINED: 'A training took place.',
    FIRST_VALUE: 'The first measurable outcome is there.',
    FIT_CONFIRMED: 'The fit is confirmed.',
    FEATURES_USED: 'Enough of the relevant features are in use.',
    HAS_CHAMPION: 'A champion is known.',
    HEALTHY: 'Health is good.',
    NOT_AT_RISK: 'Health is not at risk.',
    REVIEWED: 'The business review took place in time.',
    MULTI_THREADED: 'More than one person of the customer is known.',
    OLD_ENOUGH_TO_EXPAND: 'Month 6 is reached.',
    OPPORTUNITY_OPEN: 'A chance of growth is open.',
    HANDED_TO_SALES: 'It is handed to sales.',
    OPPORTUNITIES_DECIDED: 'No chance of growth is open any more.',
    RENEWAL_NEAR: 'The end of the contract is near.',
    RENEWAL_BEGUN: 'Work on the renewal has begun.',
    INTENT_KNOWN: 'What the customer means to do is known.',
    NO_BLOCKERS: 'Nothing stands in the way.',
    SAVE_PLAN: 'There is a save plan where one is needed.',
    RENEWAL_WON: 'The renewal is won.',
    OLD_ENOUGH_TO_ADVOCATE: 'Month 12 is reached.',
    ADVOCATE: 'The customer did something for us.',
    REFERRED: 'The customer brought a prospect.',
  },
)

/** How a criterion stands. */
const CriterionStateEnum = vocabularyEnum<CriterionState>(
  'LifecycleCriterionState',
  'How a criterion of a stage stands.',
  {
    MET: 'It is met.',
    NOT_MET: 'It is not.',
    UNKNOWN: 'What it needs is not recorded.',
  },
)

@ObjectType('LifecycleCriterion', {
  description: 'One criterion of entering or leaving a stage (PM “Six stages”).',
  simpleResolvers: true,
})
export class CriterionType {
  @Field(() => CriterionKeyEnum, { description: 'What it is measured by.' })
  key!: CriterionKey

  @Field(() => CriterionStateEnum, { description: 'How the account stands.' })
  state!: CriterionState

  @Field(() => String, { description: 'What it asks for, in the language of the request.' })
  message!: string
}
