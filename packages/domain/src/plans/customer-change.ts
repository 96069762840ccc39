import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Id } from '../kernel/id.js'
import type {
  AdvocacyActFields,
  AssessmentFields,
  OpportunityFields,
  PlaybookFields,
  RenewalFields,
  RolloutFields,
  StakeholderFields,
  SuccessPlanFields,
} from '../state/customer-fields.js'
import type { SignalFamily, TouchpointKind } from '../state/vocabulary.js'
import type { Creates, Dated, Ends, Priced, Updates } from './dated.js'

export type AddStakeholder = Creates<
  'addStakeholder',
  StakeholderFields,
  'accountId' | 'name' | 'role'
>
export type UpdateStakeholder = Updates<'updateStakeholder', Omit<StakeholderFields, 'accountId'>>
export type RemoveStakeholder = Ends<'removeStakeholder'>

export type CreateSuccessPlan = Creates<
  'createSuccessPlan',
  SuccessPlanFields,
  'accountId' | 'title' | 'metric' | 'target' | 'startOn' | 'dueOn'
>
export type UpdateSuccessPlan = Updates<'updateSuccessPlan', Omit<SuccessPlanFields, 'accountId'>>
export type EndSuccessPlan = Ends<'endSuccessPlan'>

export type CreateOpportunity = Creates<
  'createOpportunity',
  OpportunityFields,
  'accountId' | 'kind' | 'amount'
> &
  Priced
export type UpdateOpportunity = Updates<'updateOpportunity', Omit<OpportunityFields, 'accountId'>> &
  Priced
export type EndOpportunity = Ends<'endOpportunity'>

export type RecordAdvocacyAct = Creates<
  'recordAdvocacyAct',
  AdvocacyActFields,
  'accountId' | 'kind' | 'on'
>
export type UpdateAdvocacyAct = Updates<'updateAdvocacyAct', Omit<AdvocacyActFields, 'accountId'>>
export type RemoveAdvocacyAct = Ends<'removeAdvocacyAct'>

export type CreateRenewal = Creates<'createRenewal', RenewalFields, 'accountId' | 'contractEnd'>
export type UpdateRenewal = Updates<'updateRenewal', Omit<RenewalFields, 'accountId'>>
export type EndRenewal = Ends<'endRenewal'>

export type CreatePlaybook = Creates<'createPlaybook', PlaybookFields, 'name' | 'stage'>
export type UpdatePlaybook = Updates<'updatePlaybook', PlaybookFields>
export type RetirePlaybook = Ends<'retirePlaybook'>

export type RecordAssessment = Creates<'recordAssessment', AssessmentFields, 'takenOn' | 'answers'>
export type UpdateAssessment = Updates<'updateAssessment', AssessmentFields>
export type RemoveAssessment = Ends<'removeAssessment'>

export type StartRollout = Creates<
  'startRollout',
  RolloutFields,
  'name' | 'serviceModel' | 'startOn'
>
export type UpdateRollout = Updates<'updateRollout', RolloutFields>
export type EndRollout = Ends<'endRollout'>

/** A measurement of an account's health on the effective day; replaces the day's of that source. */
export type RecordHealthSignal = Dated<'recordHealthSignal'> & {
  readonly source: string
  readonly accountId: Id
  readonly family: SignalFamily
  /** Name of the metric, as in the health model: `logins`, `nps`… */
  readonly metric: string
  readonly value: number
}
/** A contact with an account on the effective day; the same external id of a source replaces it. */
export type RecordTouchpoint = Dated<'recordTouchpoint'> & {
  readonly source: string
  readonly externalId: string
  readonly accountId: Id
  readonly kind: TouchpointKind
  /** Who had it; null when not known. */
  readonly personId?: Id | null
  readonly outcome?: string | null
  /** When the next one was agreed for. */
  readonly nextOn?: CalendarDate | null
}

/** The changes around a customer: plans, people, renewals, signals. */
export type CustomerChange =
  | AddStakeholder
  | UpdateStakeholder
  | RemoveStakeholder
  | CreateSuccessPlan
  | UpdateSuccessPlan
  | EndSuccessPlan
  | CreateOpportunity
  | UpdateOpportunity
  | EndOpportunity
  | RecordAdvocacyAct
  | UpdateAdvocacyAct
  | RemoveAdvocacyAct
  | CreateRenewal
  | UpdateRenewal
  | EndRenewal
  | CreatePlaybook
  | UpdatePlaybook
  | RetirePlaybook
  | RecordAssessment
  | UpdateAssessment
  | RemoveAssessment
  | StartRollout
  | UpdateRollout
  | EndRollout
  | RecordHealthSignal
  | RecordTouchpoint
