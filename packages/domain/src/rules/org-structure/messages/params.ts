import type { ResponsibilityStatus } from '../responsibility-cell.js'
import type { CandidateCriterion } from '../candidate-fits.js'
import type { EvolutionStage, StageMeasure } from '../evolution-stage.js'
import type {
  AccountableRole,
  NamedResponsibility,
  RoleFamily,
  Segment,
} from '../../../entities/vocabularies.js'
import type { LocalizedText } from '../../../kernel/locale.js'
import type { NoParams, Registered } from '../../../kernel/message.js'

/**
 * What the messages about the structure of an organization are told. Retention, shares and utilisation
 * are fractions; `busy` is in seats.
 */
export interface OrgStructureMessageParams {
  readonly STAGE: {
    readonly stage: EvolutionStage
    readonly customers: number
    /** Measures that tell another stage. */
    readonly disagreeing: readonly StageMeasure[]
    /** Move-on conditions that are met. */
    readonly met: number
  }
  readonly STAGE_READ: {
    readonly measure: StageMeasure
    readonly value: number
    readonly stage: EvolutionStage
    readonly lower: number
    readonly upper: number
    readonly openTop: boolean
    /** Where the value stands against the band: the lowest band has values below it too. */
    readonly place: 'BELOW' | 'WITHIN' | 'ABOVE'
    /** Where the bands of all stages begin. */
    readonly limits: readonly number[]
  }
  readonly STAGE_UNKNOWN: { readonly measure: StageMeasure }
  readonly STAGE_DISAGREES: {
    readonly measure: StageMeasure
    readonly stage: EvolutionStage
    readonly byCustomers: EvolutionStage
  }
  readonly CUSTOMERS_REACH: { readonly customers: number; readonly from: number }
  readonly TEAM_GROWS: {
    readonly people: number
    readonly openSeats: number
    readonly from: number
  }
  readonly PERSON_FULL: {
    readonly accounts: number
    readonly utilisation: number
    readonly from: number
  }
  readonly SPECIALISTS_DUE: { readonly families: readonly RoleFamily[] }
  readonly BACKLOG_WEEKS: {
    readonly queued: number
    readonly weeks: number
    readonly limit: number
  }
  readonly BACKLOG_NOBODY: { readonly queued: number }
  readonly RENEWALS_SLIP: {
    readonly slipping: number
    readonly contracts: number
    readonly share: number
    readonly limit: number
  }
  readonly NO_CONTRACTS: NoParams
  /** Names of regions and codes of segments; none when no market is new. */
  readonly NEW_MARKETS: { readonly markets: readonly string[]; readonly months: number }
  readonly NO_PAST_CUSTOMERS: { readonly months: number }

  readonly SPECIALISATION: { readonly families: readonly RoleFamily[] }
  readonly SPLIT_DUE: {
    readonly family: RoleFamily
    readonly busy: number
    readonly people: number
    readonly usualStage: EvolutionStage
  }
  readonly SPLIT_EARLY: {
    readonly family: RoleFamily
    readonly busy: number
    readonly usualStage: EvolutionStage
  }
  readonly SPLIT_DONE: { readonly family: RoleFamily; readonly people: number }

  readonly NO_SEAT: { readonly person: string }
  readonly TOP_OF_LADDER: { readonly person: string; readonly role: LocalizedText }
  readonly NEXT_STEP: {
    readonly person: string
    readonly role: LocalizedText
    readonly next: LocalizedText
    /** Open seats on the next rung. */
    readonly open: number
  }
  readonly SEAT_TAKEN: { readonly position: string }
  readonly NO_CANDIDATES: { readonly position: string }
  readonly CANDIDATES: {
    readonly position: string
    readonly count: number
    readonly best: string
  }
  readonly CANDIDATE_PART: {
    readonly person: string
    readonly criterion: CandidateCriterion
    readonly steps: number
    /** What the team asks for; empty when nothing. */
    readonly wanted: string
    readonly points: number
    readonly of: number
  }

  readonly RESPONSIBILITIES: {
    readonly cells: number
    readonly gaps: number
    readonly doubles: number
  }
  readonly RESPONSIBILITY: {
    readonly responsibility: NamedResponsibility
    readonly segment: Segment
    readonly status: ResponsibilityStatus
    readonly accounts: number
    readonly uncovered: number
    readonly vacant: number
    readonly double: boolean
    readonly families: readonly RoleFamily[]
    /** The organization's own choice; null where the guide's roles answer. */
    readonly chosen: AccountableRole | null
    /** What the organization calls the chosen role. */
    readonly roleName: string | null
  }
}

declare module '../../../kernel/message.js' {
  interface MessageRegistry extends Registered<'orgStructure', OrgStructureMessageParams> {}
}
