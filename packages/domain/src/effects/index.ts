export type { CapacityEffect, CapacitySide, FamilyCapacityEffect } from './capacity-effects.js'
export type { CostByMonth } from './cost-by-month.js'
export type { CostEffect } from './cost-effect.js'
export { Comparison } from './comparison.js'
export type { ExposureEffect } from './exposure-effect.js'
export { type FindingEffect, findingEffect } from './finding-effect.js'
export type { PersonMove, PlaceOfWork } from './people-moves.js'
export type {
  Server,
  ServerChange,
  ServiceAspect,
  ServiceChange,
  ServiceEffect,
} from './service-effect.js'
export type { SpanEffect, SpanSide } from './span-effects.js'
export type { StaffingEffect, StaffingSide } from './staffing-effect.js'
