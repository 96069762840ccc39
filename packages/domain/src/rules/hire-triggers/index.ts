export type { ByGroup, HealthFigures } from './hire-trigger-input.js'
export { HIRE_TRIGGER_IDS } from './hire-trigger.js'
export type {
  HireTrigger,
  HireTriggerId,
  MissingInput,
  TriggerGroup,
  TriggerGrouping,
  TriggerStatus,
} from './hire-trigger.js'
export { hireTriggers } from './hire-triggers.js'
export { hireTriggerEvents, type HireTriggerEvent } from './hire-trigger-events.js'
