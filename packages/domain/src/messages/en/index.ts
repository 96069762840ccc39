import { capacityMessages } from './capacity.js'
import { changesMessages } from './changes.js'
import { healthMessages } from './health.js'
import { hireTriggersMessages } from './hire-triggers.js'
import { importsMessages } from './imports.js'
import { lifecycleMessages } from './lifecycle.js'
import { lintRulesMessages } from './lint-rules.js'
import { maturityMessages } from './maturity.js'
import { orgLintMessages } from './org-lint.js'
import { orgModelsMessages } from './org-models.js'
import { orgStructureMessages } from './org-structure.js'
import { problemsMessages } from './problems.js'
import { retentionMessages } from './retention.js'
import { serviceModelsMessages } from './service-models.js'
import { thingsMessages } from './things.js'
import { unitEconomicsMessages } from './unit-economics.js'

/** Every room in English. */
export const enMessages = {
  ...capacityMessages,
  ...changesMessages,
  ...healthMessages,
  ...hireTriggersMessages,
  ...importsMessages,
  ...lifecycleMessages,
  ...lintRulesMessages,
  ...maturityMessages,
  ...orgLintMessages,
  ...orgModelsMessages,
  ...orgStructureMessages,
  ...problemsMessages,
  ...retentionMessages,
  ...serviceModelsMessages,
  ...thingsMessages,
  ...unitEconomicsMessages,
}
