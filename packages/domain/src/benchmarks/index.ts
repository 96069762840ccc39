/**
 * The figures and the knowledge that the product starts from, out of three guides and its own
 * defaults. Rules never hold a figure of their own: they ask `effectiveFigure` and name the key.
 */
export {
  benchmark,
  type BenchmarkEntry,
  type BenchmarkKey,
  BENCHMARKS,
  type BenchmarkValueOf,
  isBenchmarkKey,
  type NumberBenchmarkKey,
  type RangeBenchmarkKey,
} from './benchmarks.js'
export { GUIDES, type BenchmarkSource, type Guide } from './figure.js'
export { BENCHMARK_UNITS, type BenchmarkUnit } from './benchmark-unit.js'
export type { BenchmarkValue, NumberValue, RangeValue } from './benchmark-value.js'
export {
  type EffectiveFigure,
  effectiveFigure,
  type OverrideProblem,
  type PolicyOverrides,
  validateOverride,
} from './overrides.js'
export {
  assessmentQuestionCatalogue,
  type AssessmentQuestionEntry,
} from './knowledge/assessment-question-catalogue.js'
export {
  commonMistakeCatalogue,
  type CommonMistakeEntry,
} from './knowledge/common-mistake-catalogue.js'
export {
  evolutionStageCatalogue,
  type EvolutionStageEntry,
} from './knowledge/evolution-stage-catalogue.js'
export {
  expansionPracticeCatalogue,
  type ExpansionPracticeEntry,
} from './knowledge/expansion-practice-catalogue.js'
export {
  healthSignalFamilyCatalogue,
  type HealthSignalFamilyEntry,
} from './knowledge/health-signal-family-catalogue.js'
export { hybridTierCatalogue, type HybridTierEntry } from './knowledge/hybrid-tier-catalogue.js'
export {
  leadershipLayerCatalogue,
  type LeadershipLayerEntry,
} from './knowledge/leadership-layer-catalogue.js'
export {
  lifecycleStageCatalogue,
  type LifecycleStageEntry,
} from './knowledge/lifecycle-stage-catalogue.js'
export {
  maturityStageCatalogue,
  type MaturityStageEntry,
} from './knowledge/maturity-stage-catalogue.js'
export {
  modelSelectionCatalogue,
  type ModelSelectionEntry,
} from './knowledge/model-selection-catalogue.js'
export { orgModelCatalogue, type OrgModelEntry } from './knowledge/org-model-catalogue.js'
export {
  reportingLineCatalogue,
  type ReportingLineEntry,
} from './knowledge/reporting-line-catalogue.js'
export {
  responsibilityCatalogue,
  type ResponsibilityEntry,
} from './knowledge/responsibility-catalogue.js'
export { roleCatalogue, type RoleEntry } from './knowledge/role-catalogue.js'
export { roleFamilyCatalogue, type RoleFamilyEntry } from './knowledge/role-family-catalogue.js'
export {
  rolloutPhaseCatalogue,
  type RolloutPhaseEntry,
} from './knowledge/rollout-phase-catalogue.js'
export {
  serviceEvolutionCatalogue,
  type ServiceEvolutionEntry,
} from './knowledge/service-evolution-catalogue.js'
export {
  serviceModelCatalogue,
  type ServiceModelEntry,
} from './knowledge/service-model-catalogue.js'
export {
  tierMovementCatalogue,
  type TierMovementEntry,
} from './knowledge/tier-movement-catalogue.js'
export {
  valuePracticeCatalogue,
  type ValuePracticeEntry,
} from './knowledge/value-practice-catalogue.js'
