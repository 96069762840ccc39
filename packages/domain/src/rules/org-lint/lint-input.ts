import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { TicketFigures } from '../capacity/families/tickets.js'
import type { AccountsHealth } from '../health/accounts-health.js'
import type { TouchpointColumns } from '../health/fact-columns.js'
import type { StageFacts } from '../org-structure/evolution-stage.js'
import type { ByTeam } from '../capacity/by-team.js'

/** What a rule may find missing: facts that were not given, or fields that nobody filled in. */
const MISSING_LINT_INPUTS = [
  'TICKETS',
  'GROSS_MARGIN',
  'STAFF_COST',
  'REVENUE',
  'LANGUAGES',
  'TIME_ZONES',
  'TOUCHPOINTS',
  'DOLLAR_RATE',
  'HEALTH',
  'RETENTION',
  'STAKEHOLDERS',
  'SUCCESS_PLANS',
  'FIRST_VALUES',
] as const

/** One thing without which a rule cannot say anything. */
export type MissingLintInput = (typeof MISSING_LINT_INPUTS)[number]

/**
 * Facts that are not part of the organization's state; each may be left out, and then the rules that
 * need it are not evaluated. A rule that needs another fact adds it here.
 */
export interface LintFacts {
  /** Tickets of the windows that `ticketWindows` names. */
  readonly tickets?: ByTeam<TicketFigures> | undefined
  /** Touchpoints of the windows that `contactWindows` names. */
  readonly touchpoints?: TouchpointColumns | undefined
  /** Health of all accounts on the view's day; left out when there are no signals. */
  readonly health?: AccountsHealth | undefined
  /** Retention over the last year; left out when there is no ledger of a year. */
  readonly retention?: StageFacts | undefined
}

/** What an organization is linted from. */
export interface LintInput {
  readonly view: OrganizationView
  /** The organization on another day; null when it did not exist yet. */
  readonly viewOn: (day: Day) => OrganizationView | null
  readonly facts?: LintFacts | undefined
  /** Ids for what a fix makes: UUIDv7, new at each call. */
  readonly newId: () => Id
}
