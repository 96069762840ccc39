import { announcementsMessages } from '../announcements/messages/pt.js'
import { accessMessages } from '../access/messages/pt.js'
import { approvalsMessages } from '../approvals/messages/pt.js'
import { boardPackMessages } from '../board-pack/messages/pt.js'
import { capacityMessages } from '../rules/capacity/messages/pt.js'
import { changesMessages, problemsMessages } from '../plans/messages/pt.js'
import { growthMessages } from '../planner/growth/messages/pt.js'
import { healthMessages } from '../rules/health/messages/pt.js'
import { hireTriggersMessages } from '../rules/hire-triggers/messages/pt.js'
import { importGuessMessages } from '../imports/guess/messages/pt.js'
import { importsMessages } from '../imports/messages/pt.js'
import { assignmentMessages } from '../planner/assignment/messages/pt.js'
import { tierThresholdsMessages } from '../planner/tier-thresholds/messages/pt.js'
import { targetsMessages } from '../rules/targets/messages/pt.js'
import { lifecycleMessages } from '../rules/lifecycle/messages/pt.js'
import { lintRulesMessages } from '../rules/org-lint/messages/rule-texts/pt.js'
import { maturityMessages } from '../rules/maturity/messages/pt.js'
import { orgLintMessages } from '../rules/org-lint/messages/pt.js'
import { orgModelsMessages } from '../rules/org-models/messages/pt.js'
import { orgStructureMessages } from '../rules/org-structure/messages/pt.js'
import { privacyMessages } from '../privacy/messages/pt.js'
import { retentionMessages } from '../rules/retention/messages/pt.js'
import { serviceModelsMessages } from '../rules/service-models/messages/pt.js'
import { textMessages } from '../text/messages/pt.js'
import { thingsMessages } from '../entities/messages/pt.js'
import { waysOfWorkingMessages } from '../rules/ways-of-working/messages/pt.js'
import { unitEconomicsMessages } from '../rules/unit-economics/messages/pt.js'

/** Every room in Portuguese. */
export const ptMessages = {
  ...accessMessages,
  ...announcementsMessages,
  ...assignmentMessages,
  ...tierThresholdsMessages,
  ...approvalsMessages,
  ...boardPackMessages,
  ...capacityMessages,
  ...changesMessages,
  ...growthMessages,
  ...healthMessages,
  ...hireTriggersMessages,
  ...importGuessMessages,
  ...importsMessages,
  ...lifecycleMessages,
  ...targetsMessages,
  ...lintRulesMessages,
  ...maturityMessages,
  ...orgLintMessages,
  ...orgModelsMessages,
  ...orgStructureMessages,
  ...privacyMessages,
  ...problemsMessages,
  ...retentionMessages,
  ...serviceModelsMessages,
  ...textMessages,
  ...thingsMessages,
  ...unitEconomicsMessages,
  ...waysOfWorkingMessages,
}
