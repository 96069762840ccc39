import type { Message, MessageKey, MessageParams } from '../kernel/message.js'
import { accessSamples } from '../access/messages/samples.js'
import { announcementsSamples } from '../announcements/messages/samples.js'
import { approvalsSamples } from '../approvals/messages/samples.js'
import { boardPackSamples } from '../board-pack/messages/samples.js'
import { capacitySamples } from '../rules/capacity/messages/samples.js'
import { changesSamples, problemsSamples } from '../plans/messages/samples.js'
import { growthSamples } from '../planner/growth/messages/samples.js'
import { healthSamples } from '../rules/health/messages/samples.js'
import { hireTriggersSamples } from '../rules/hire-triggers/messages/samples.js'
import { importGuessSamples } from '../imports/guess/messages/samples.js'
import { importsSamples } from '../imports/messages/samples.js'
import { lifecycleSamples } from '../rules/lifecycle/messages/samples.js'
import { lintRulesSamples, orgLintSamples } from '../rules/org-lint/messages/samples.js'
import { maturitySamples } from '../rules/maturity/messages/samples.js'
import { orgModelsSamples } from '../rules/org-models/messages/samples.js'
import { orgStructureSamples } from '../rules/org-structure/messages/samples.js'
import { privacySamples } from '../privacy/messages/samples.js'
import { retentionSamples } from '../rules/retention/messages/samples.js'
import { serviceModelsSamples } from '../rules/service-models/messages/samples.js'
import { assignmentSamples } from '../planner/assignment/messages/samples.js'
import { tierThresholdsSamples } from '../planner/tier-thresholds/messages/samples.js'
import { targetsSamples } from '../rules/targets/messages/samples.js'
import { textSamples } from '../text/messages/samples.js'
import { thingsSamples } from '../entities/messages/samples.js'
import { waysOfWorkingSamples } from '../rules/ways-of-working/messages/samples.js'
import { unitEconomicsSamples } from '../rules/unit-economics/messages/samples.js'

/** One example of the parameters of every message of every room. */
export const samples: { readonly [K in MessageKey]: MessageParams<K> } = {
  ...accessSamples,
  ...announcementsSamples,
  ...assignmentSamples,
  ...tierThresholdsSamples,
  ...approvalsSamples,
  ...boardPackSamples,
  ...capacitySamples,
  ...changesSamples,
  ...growthSamples,
  ...healthSamples,
  ...hireTriggersSamples,
  ...importGuessSamples,
  ...importsSamples,
  ...lifecycleSamples,
  ...lintRulesSamples,
  ...maturitySamples,
  ...orgLintSamples,
  ...orgModelsSamples,
  ...orgStructureSamples,
  ...privacySamples,
  ...problemsSamples,
  ...retentionSamples,
  ...serviceModelsSamples,
  ...targetsSamples,
  ...textSamples,
  ...thingsSamples,
  ...unitEconomicsSamples,
  ...waysOfWorkingSamples,
}

/** The same as messages, room by room: what the product says, to be read in any language. */
export const MESSAGE_EXAMPLES: readonly Message[] = Object.entries(samples).map(
  ([key, params]) => ({ key, params }) as Message,
)
