import type { MessageKey, MessageParams } from '../message.js'
import { capacitySamples } from './capacity.js'
import { changesSamples } from './changes.js'
import { healthSamples } from './health.js'
import { hireTriggersSamples } from './hire-triggers.js'
import { importsSamples } from './imports.js'
import { lifecycleSamples } from './lifecycle.js'
import { lintRulesSamples } from './lint-rules.js'
import { maturitySamples } from './maturity.js'
import { orgLintSamples } from './org-lint.js'
import { orgModelsSamples } from './org-models.js'
import { orgStructureSamples } from './org-structure.js'
import { problemsSamples } from './problems.js'
import { retentionSamples } from './retention.js'
import { serviceModelsSamples } from './service-models.js'
import { thingsSamples } from './things.js'
import { unitEconomicsSamples } from './unit-economics.js'

/** One example of the parameters of every message of every room. */
export const samples: { readonly [K in MessageKey]: MessageParams<K> } = {
  ...capacitySamples,
  ...changesSamples,
  ...healthSamples,
  ...hireTriggersSamples,
  ...importsSamples,
  ...lifecycleSamples,
  ...lintRulesSamples,
  ...maturitySamples,
  ...orgLintSamples,
  ...orgModelsSamples,
  ...orgStructureSamples,
  ...problemsSamples,
  ...retentionSamples,
  ...serviceModelsSamples,
  ...thingsSamples,
  ...unitEconomicsSamples,
}
