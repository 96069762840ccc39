import type { Responsibility, RoleFamily } from '../../../entities/vocabularies.js'
import type { NoParams, Registered } from '../../../kernel/message.js'
import type { PaysVerdict } from '../pays.js'

/** What the messages about ways of working are told. Money in minor units a year; null is not known. */
export interface WaysOfWorkingMessageParams {
  readonly HANDOVERS: {
    /** Null: of all kinds. */
    readonly kind: {
      readonly responsibility: Responsibility
      readonly from: RoleFamily | null
      readonly to: RoleFamily | null
    } | null
    readonly done: number
    readonly late: number
    readonly abandoned: number
    readonly unrecorded: number
    readonly running: number
    /** The mean answer, 1–5. */
    readonly satisfaction: number | null
    readonly rated: number
  }
  readonly REASON_NONE_DECIDED: NoParams
  readonly REASON_NOT_MEASURED: NoParams
  readonly HOURS_TOTAL: { readonly hours: number; readonly people: number; readonly of: number }
  readonly HOURS: {
    readonly region: string | null
    readonly language: string | null
    readonly accounts: number
    readonly people: number
    readonly peopleWithoutZone: number
    readonly hours: number
    readonly regionHours: number | null
    readonly regionHoursCovered: number | null
    readonly of: number
  }
  readonly CS_OPS_RETURN: {
    readonly isPresent: boolean
    readonly csms: number
    readonly people: number
    readonly csmsServed: number
    readonly gain: number
    readonly fte: number
    readonly saving: number | null
    readonly cost: number | null
    readonly breakEvenCsms: number | null
    readonly verdict: PaysVerdict | null
    /** CSMs at which the guide hires the first one. */
    readonly from: number
    readonly to: number
    readonly currency: string
  }
  readonly RENEWALS_COMPARED: {
    readonly renewals: number
    readonly byGeneralists: number
    readonly work: number
    readonly specialists: number
    readonly generalists: number
    readonly specialistsCost: number | null
    readonly generalistsCost: number | null
    readonly breakEvenRenewals: number | null
    readonly verdict: PaysVerdict | null
    readonly perSpecialist: number
    readonly perCsm: number
    readonly currency: string
  }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'waysOfWorking', WaysOfWorkingMessageParams> {}
}
