/**
 * The figures and the knowledge that the product starts from, out of three guides and its own
 * defaults. Rules never hold a figure of their own: they ask `effectiveFigure` and name the key.
 */
export {
  benchmark,
  type BenchmarkEntry,
  type BenchmarkKey,
  BENCHMARKS,
  isBenchmarkKey,
} from './benchmarks.js'
export type { Guide } from './figure.js'
export { BENCHMARK_UNITS, type BenchmarkUnit, unitWord } from './benchmark-unit.js'
export { type OverrideProblem, validateOverride } from './overrides.js'
export { leadershipLayerCatalogue } from './knowledge/leadership-layer-catalogue.js'
export { roleCatalogue, type RoleEntry } from './knowledge/role-catalogue.js'
export { roleFamilyCatalogue } from './knowledge/role-family-catalogue.js'
export { rolloutPhaseCatalogue } from './knowledge/rollout-phase-catalogue.js'
export {
  serviceEvolutionCatalogue,
  type ServiceEvolutionEntry,
} from './knowledge/service-evolution-catalogue.js'
