import type {
  AdvocacyActFields,
  AssessmentFields,
  OpportunityFields,
  PlaybookFields,
  RenewalFields,
  RolloutFields,
  StakeholderFields,
  SuccessPlanFields,
} from '@postscale/domain'
import type { ColumnType } from '../../database/insert-rows.js'

type Columns<F> = { readonly [N in keyof F]: ColumnType }

const stakeholder: Columns<StakeholderFields> = {
  accountId: 'uuid',
  name: 'text',
  role: 'text',
  title: 'text',
  email: 'text',
}
const successPlan: Columns<SuccessPlanFields> = {
  accountId: 'uuid',
  title: 'text',
  metric: 'text',
  unit: 'text',
  baseline: 'double precision',
  target: 'double precision',
  measured: 'double precision',
  startOn: 'date',
  dueOn: 'date',
  status: 'text',
  ownerPositionId: 'uuid',
  milestones: 'jsonb',
}
const opportunity: Columns<OpportunityFields> = {
  accountId: 'uuid',
  kind: 'text',
  stage: 'text',
  amount: 'bigint',
  expectedOn: 'date',
  trigger: 'text',
  handedToSalesOn: 'date',
  ownerPositionId: 'uuid',
}
const advocacyAct: Columns<AdvocacyActFields> = {
  accountId: 'uuid',
  kind: 'text',
  on: 'date',
  note: 'text',
}
const renewal: Columns<RenewalFields> = {
  accountId: 'uuid',
  contractEnd: 'date',
  stage: 'text',
  intent: 'text',
  blockers: 'text[]',
  savePlan: 'text',
  ownerPositionId: 'uuid',
}
const playbook: Columns<PlaybookFields> = {
  name: 'text',
  stage: 'text',
  segment: 'text',
  tier: 'text',
  steps: 'jsonb',
  deliverables: 'text[]',
  contactsPerYear: 'integer',
  selfService: 'text',
}
const assessment: Columns<AssessmentFields> = {
  takenOn: 'date',
  answers: 'jsonb',
  note: 'text',
}
const rollout: Columns<RolloutFields> = {
  name: 'text',
  serviceModel: 'text',
  startOn: 'date',
  phase: 'text',
  checklist: 'jsonb',
}

/** The columns of the things around a customer. */
export const CUSTOMER_FIELD_COLUMNS = {
  stakeholder,
  successPlan,
  opportunity,
  advocacyAct,
  renewal,
  playbook,
  assessment,
  rollout,
} as const
