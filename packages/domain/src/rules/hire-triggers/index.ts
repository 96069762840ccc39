export type { ByGroup, HealthFigures, TriggerFacts } from './hire-trigger-input.js'
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
export {
  hireTriggerEvents,
  TRIGGER_EVENT_KINDS,
  type HireTriggerEvent,
} from './hire-trigger-events.js'
