import { Field, InputType } from 'type-graphql'
import {
  AddStakeholderChange,
  UpdateStakeholderChange,
  RemoveStakeholderChange,
} from './stakeholder-changes.js'
import {
  CreateSuccessPlanChange,
  UpdateSuccessPlanChange,
  EndSuccessPlanChange,
} from './success-plan-changes.js'
import {
  CreateOpportunityChange,
  UpdateOpportunityChange,
  EndOpportunityChange,
} from './opportunity-changes.js'
import {
  RecordAdvocacyActChange,
  UpdateAdvocacyActChange,
  RemoveAdvocacyActChange,
} from './advocacy-act-changes.js'
import { CreateRenewalChange, UpdateRenewalChange, EndRenewalChange } from './renewal-changes.js'
import {
  CreatePlaybookChange,
  UpdatePlaybookChange,
  RetirePlaybookChange,
} from './playbook-changes.js'
import {
  RecordAssessmentChange,
  UpdateAssessmentChange,
  RemoveAssessmentChange,
} from './assessment-changes.js'
import { StartRolloutChange, UpdateRolloutChange, EndRolloutChange } from './rollout-changes.js'
import { RecordHealthSignalChange, RecordTouchpointChange } from './signal-changes.js'

/** The changes around a customer: one part of what a plan's entry can hold. */
@InputType()
export abstract class CustomerChangeInput {
  @Field(() => AddStakeholderChange, { nullable: true, description: 'Adds a customer’s person.' })
  addStakeholder?: AddStakeholderChange | null

  @Field(() => UpdateStakeholderChange, {
    nullable: true,
    description: 'Alters a customer’s person.',
  })
  updateStakeholder?: UpdateStakeholderChange | null

  @Field(() => RemoveStakeholderChange, {
    nullable: true,
    description: 'Takes a customer’s person out from a day on.',
  })
  removeStakeholder?: RemoveStakeholderChange | null

  @Field(() => CreateSuccessPlanChange, { nullable: true, description: 'Adds a success plan.' })
  createSuccessPlan?: CreateSuccessPlanChange | null

  @Field(() => UpdateSuccessPlanChange, {
    nullable: true,
    description: 'Alters a success plan, or records a measurement.',
  })
  updateSuccessPlan?: UpdateSuccessPlanChange | null

  @Field(() => EndSuccessPlanChange, { nullable: true, description: 'Ends a success plan.' })
  endSuccessPlan?: EndSuccessPlanChange | null

  @Field(() => CreateOpportunityChange, { nullable: true, description: 'Adds an opportunity.' })
  createOpportunity?: CreateOpportunityChange | null

  @Field(() => UpdateOpportunityChange, { nullable: true, description: 'Alters an opportunity.' })
  updateOpportunity?: UpdateOpportunityChange | null

  @Field(() => EndOpportunityChange, { nullable: true, description: 'Ends an opportunity.' })
  endOpportunity?: EndOpportunityChange | null

  @Field(() => RecordAdvocacyActChange, {
    nullable: true,
    description: 'Records something a customer did for us.',
  })
  recordAdvocacyAct?: RecordAdvocacyActChange | null

  @Field(() => UpdateAdvocacyActChange, { nullable: true, description: 'Alters an advocacy act.' })
  updateAdvocacyAct?: UpdateAdvocacyActChange | null

  @Field(() => RemoveAdvocacyActChange, {
    nullable: true,
    description: 'Takes an advocacy act out from a day on.',
  })
  removeAdvocacyAct?: RemoveAdvocacyActChange | null

  @Field(() => CreateRenewalChange, {
    nullable: true,
    description: 'Adds the renewal of a contract end.',
  })
  createRenewal?: CreateRenewalChange | null

  @Field(() => UpdateRenewalChange, { nullable: true, description: 'Alters a renewal.' })
  updateRenewal?: UpdateRenewalChange | null

  @Field(() => EndRenewalChange, { nullable: true, description: 'Ends a renewal.' })
  endRenewal?: EndRenewalChange | null

  @Field(() => CreatePlaybookChange, { nullable: true, description: 'Adds a playbook.' })
  createPlaybook?: CreatePlaybookChange | null

  @Field(() => UpdatePlaybookChange, { nullable: true, description: 'Alters a playbook.' })
  updatePlaybook?: UpdatePlaybookChange | null

  @Field(() => RetirePlaybookChange, { nullable: true, description: 'Retires a playbook.' })
  retirePlaybook?: RetirePlaybookChange | null

  @Field(() => RecordAssessmentChange, {
    nullable: true,
    description: 'Records a maturity assessment: the seven questions answered on a day.',
  })
  recordAssessment?: RecordAssessmentChange | null

  @Field(() => UpdateAssessmentChange, { nullable: true, description: 'Alters an assessment.' })
  updateAssessment?: UpdateAssessmentChange | null

  @Field(() => RemoveAssessmentChange, {
    nullable: true,
    description: 'Takes an assessment out from a day on.',
  })
  removeAssessment?: RemoveAssessmentChange | null

  @Field(() => StartRolloutChange, {
    nullable: true,
    description: 'Starts a change of service model.',
  })
  startRollout?: StartRolloutChange | null

  @Field(() => UpdateRolloutChange, { nullable: true, description: 'Alters a rollout.' })
  updateRollout?: UpdateRolloutChange | null

  @Field(() => EndRolloutChange, { nullable: true, description: 'Ends a rollout.' })
  endRollout?: EndRolloutChange | null

  @Field(() => RecordHealthSignalChange, {
    nullable: true,
    description:
      'Records a measurement of an account’s health on one day (the effective one); replaces what the source said before.',
  })
  recordHealthSignal?: RecordHealthSignalChange | null

  @Field(() => RecordTouchpointChange, {
    nullable: true,
    description:
      'Records a contact with an account on one day (the effective one); the same external id of a source replaces it.',
  })
  recordTouchpoint?: RecordTouchpointChange | null
}
