import type { Action, Grant, Locale, OrganizationState, Sensitive } from '@postscale/domain'
import type { DatabaseLog } from './database/database-start-error.js'
import type { Deadline } from './database/deadline.js'
import type { AnswerReads } from './http/kept-answers/answer-reads.js'
import type { PlanTraces } from './plans/apply/plan-trace.js'
import type { Services } from './services.js'
import type { Denials } from './session/access-log/denials.js'
import type { OrganizationAccess } from './session/organization-access.js'
import type { Principal } from './session/principal.js'
import type { Session } from './session/session.js'

/** What every resolver is given: who asks, in which language, and everything it may call. */
export interface RequestContext {
  readonly requestId: string
  readonly principal: Principal
  /** The language asked for; English when none is. Within an organization use `localeFor`. */
  readonly locale: Locale
  /** The language asked for, or the organization's own when none is. */
  localeFor(organizationLocale: Locale): Locale
  /** When the request is given up: its time is up, or the caller has gone. Give it to whatever waits. */
  readonly deadline: Deadline
  /** What its answer is made of. */
  readonly reads: AnswerReads
  /** The plans it writes. */
  readonly plans: PlanTraces
  /** The organizations this principal may enter; null for others and for unknown ones alike. */
  readonly organizations: OrganizationAccess
  /** Where it is noted what the principal is refused. */
  readonly denials: Denials
  readonly can: (action: Action, organizationId?: string) => boolean
  /** What the principal may do in an organization; nothing in one that they may not enter. */
  readonly grantIn: (organizationId: string) => Grant
  /** An organization as the principal is shown it: without what they may not see. */
  readonly shown: (state: OrganizationState) => OrganizationState
  /** What of an organization the principal may not see. */
  readonly hiddenIn: (organizationId: string) => readonly Sensitive[]
  readonly services: Services
  readonly session: Session
  readonly log: DatabaseLog
}
