export type { ByGroup, HealthFigures } from './hire-trigger-input.js'
export type {
  HireTrigger,
  HireTriggerId,
  MissingInput,
  TriggerGroup,
  TriggerGrouping,
  TriggerStatus,
} from './hire-trigger.js'
export { hireTriggers } from './hire-triggers.js'
