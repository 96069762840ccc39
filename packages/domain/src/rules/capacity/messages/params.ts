import type { LeadershipLayer, RoleFamily } from '../../../entities/vocabularies.js'
import type { GroupParams } from '../../../entities/messages/nouns.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

type Line = GroupParams & { readonly family: RoleFamily }

/**
 * What the messages about capacity are told. Load and capacity are in seats (1 is one whole person),
 * utilisation and rates are fractions.
 */
export interface CapacityMessageParams {
  readonly LINE_UTILISED: Line & {
    readonly utilisation: number
    readonly load: number
    readonly capacity: number
    readonly band: 'UNDER' | 'HEALTHY' | 'AT_TRIGGER' | 'OVER'
  }
  /** `utilisation` is that once everyone has learnt the role and is back: `load ÷ fullCapacity`. */
  readonly LINE_FOR_NOW: Line & {
    readonly utilisation: number
    readonly load: number
    readonly capacity: number
    readonly fullCapacity: number
  }
  readonly LINE_NO_CAPACITY: Line & { readonly load: number; readonly exposed: number }
  readonly LINE_IDLE: Line
  readonly LINE_COUNTED: Line & { readonly capacity: number; readonly people: number }
  readonly LINE_LEADER_DOES_IT: Line & { readonly csms: number; readonly from: number }

  readonly REASON_NO_CAPACITY: { readonly family: RoleFamily }
  readonly REASON_NO_FIGURE: { readonly family: RoleFamily }
  readonly REASON_NO_TRIGGER: NoParams
  readonly REASON_LEADER_DOES_IT: { readonly csms: number; readonly from: number }
  readonly REASON_NO_TICKETS: NoParams
  readonly REASON_NONE_SOLVED: NoParams
  readonly REASON_NO_TICKET_FIGURES: NoParams

  readonly IMPLEMENTATION_BACKLOG: {
    readonly active: number
    readonly perSpecialist: number
    readonly queued: number
    readonly withoutProject: number
    readonly months: number
  }
  readonly IMPLEMENTATION_NOBODY: {
    readonly active: number
    readonly queued: number
    readonly withoutProject: number
  }
  readonly SUPPORT_CUSTOMERS: { readonly customers: number; readonly perEngineer: number }
  readonly SUPPORT_TICKETS: {
    readonly customers: number
    readonly perEngineer: number
    readonly ticketsPerDay: number
    readonly days: number
  }
  readonly SUPPORT_NOBODY: { readonly customers: number }
  readonly RENEWALS_PIPELINE: {
    readonly standard: number
    readonly complex: number
    readonly load: number
    readonly capacity: number
    readonly quickEstimate: number
  }
  readonly CS_OPS_RATIO: { readonly csms: number; readonly ops: number; readonly ratio: number }
  readonly CS_OPS_NOBODY: { readonly csms: number; readonly from: number }
  readonly SPAN: {
    readonly position: string
    readonly layer: LeadershipLayer
    readonly verdict: 'BELOW' | 'WITHIN' | 'ABOVE'
    readonly direct: number
    readonly branch: number
    readonly leaders: number
  }
  readonly SPAN_UNMEASURED: { readonly position: string }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'capacity', CapacityMessageParams> {}
}
