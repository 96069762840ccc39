import type {
  AdvocacyActFields,
  AssessmentFields,
  OpportunityFields,
  PlaybookFields,
  RenewalFields,
  RolloutFields,
  StakeholderFields,
  SuccessPlanFields,
} from '../../state/customer-fields.js'
import {
  ADVOCACY_KINDS,
  ASSESSMENT_ANSWERS,
  ASSESSMENT_QUESTIONS,
  LIFECYCLE_STAGES,
  OPPORTUNITY_KINDS,
  OPPORTUNITY_STAGES,
  RENEWAL_INTENTS,
  RENEWAL_STAGES,
  RESPONSIBILITIES,
  ROLLOUT_PHASES,
  SEGMENTS,
  SERVICE_MODELS,
  STAKEHOLDER_ROLES,
  SUCCESS_PLAN_STATUSES,
  TIERS,
} from '../../state/vocabulary.js'
import type { Check } from './check.js'
import {
  choiceCheck,
  dateCheck,
  integerCheck,
  listCheck,
  numberCheck,
  optionalCheck,
  recordCheck,
  referenceCheck,
  textCheck,
} from './value-checks.js'

type Checks<F> = { readonly [N in keyof F]: Check }

const note = optionalCheck(textCheck(2_000))
const owner = optionalCheck(referenceCheck)
const optionalDate = optionalCheck(dateCheck)
const answer = optionalCheck(choiceCheck(ASSESSMENT_ANSWERS))

const stakeholder: Checks<StakeholderFields> = {
  accountId: referenceCheck,
  name: textCheck(),
  role: choiceCheck(STAKEHOLDER_ROLES),
  title: optionalCheck(textCheck()),
  email: optionalCheck(textCheck(320)),
}
const successPlan: Checks<SuccessPlanFields> = {
  accountId: referenceCheck,
  title: textCheck(),
  metric: textCheck(),
  unit: optionalCheck(textCheck()),
  baseline: numberCheck,
  target: numberCheck,
  measured: optionalCheck(numberCheck),
  startOn: dateCheck,
  dueOn: dateCheck,
  status: choiceCheck(SUCCESS_PLAN_STATUSES),
  ownerPositionId: owner,
  milestones: listCheck(
    recordCheck({ title: textCheck(), dueOn: dateCheck, doneOn: optionalDate }),
  ),
}
const opportunity: Checks<OpportunityFields> = {
  accountId: referenceCheck,
  kind: choiceCheck(OPPORTUNITY_KINDS),
  stage: choiceCheck(OPPORTUNITY_STAGES),
  amount: integerCheck(0, Number.MAX_SAFE_INTEGER),
  expectedOn: optionalDate,
  trigger: note,
  handedToSalesOn: optionalDate,
  ownerPositionId: owner,
}
const advocacyAct: Checks<AdvocacyActFields> = {
  accountId: referenceCheck,
  kind: choiceCheck(ADVOCACY_KINDS),
  on: dateCheck,
  note,
}
const renewal: Checks<RenewalFields> = {
  accountId: referenceCheck,
  contractEnd: dateCheck,
  stage: choiceCheck(RENEWAL_STAGES),
  intent: optionalCheck(choiceCheck(RENEWAL_INTENTS)),
  blockers: listCheck(textCheck()),
  savePlan: note,
  ownerPositionId: owner,
}
const playbook: Checks<PlaybookFields> = {
  name: textCheck(),
  stage: choiceCheck(LIFECYCLE_STAGES),
  segment: optionalCheck(choiceCheck(SEGMENTS)),
  tier: optionalCheck(choiceCheck(TIERS)),
  steps: listCheck(
    recordCheck({
      title: textCheck(),
      day: integerCheck(0, 3_660),
      responsibility: optionalCheck(choiceCheck(RESPONSIBILITIES)),
    }),
  ),
  deliverables: listCheck(textCheck()),
  contactsPerYear: optionalCheck(integerCheck(0, 365)),
  selfService: note,
}
const assessment: Checks<AssessmentFields> = {
  takenOn: dateCheck,
  answers: recordCheck(Object.fromEntries(ASSESSMENT_QUESTIONS.map((key) => [key, answer]))),
  note,
}
const rollout: Checks<RolloutFields> = {
  name: textCheck(),
  serviceModel: choiceCheck(SERVICE_MODELS),
  startOn: dateCheck,
  phase: choiceCheck(ROLLOUT_PHASES),
  checklist: listCheck(
    recordCheck({ phase: choiceCheck(ROLLOUT_PHASES), title: textCheck(), doneOn: optionalDate }),
  ),
}

/** What each field of the things around a customer may hold. */
export const CUSTOMER_FIELD_CHECKS = {
  stakeholder,
  successPlan,
  opportunity,
  advocacyAct,
  renewal,
  playbook,
  assessment,
  rollout,
} as const
