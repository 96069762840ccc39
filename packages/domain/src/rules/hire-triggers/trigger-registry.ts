import type { HireTriggerRule } from './hire-trigger-rule.js'
import { csOpsFirst } from './rules/cs-ops-first.js'
import { csOpsRatio } from './rules/cs-ops-ratio.js'
import { csmEnterprise, csmMidMarket } from './rules/csm-book.js'
import { csmSmbTechTouch } from './rules/csm-smb-tech-touch.js'
import { implementationBacklog } from './rules/implementation-backlog.js'
import { leadershipSpan } from './rules/leadership-span.js'
import { renewalsPipeline } from './rules/renewals-pipeline.js'
import { supportServiceLevels } from './rules/support-service-levels.js'
import { supportTickets } from './rules/support-tickets.js'

/** Every hire trigger, in the order in which answers are given. */
export const HIRE_TRIGGER_RULES: readonly HireTriggerRule[] = Object.freeze([
  csmEnterprise,
  csmMidMarket,
  csmSmbTechTouch,
  implementationBacklog,
  supportTickets,
  supportServiceLevels,
  csOpsFirst,
  csOpsRatio,
  renewalsPipeline,
  leadershipSpan,
])
