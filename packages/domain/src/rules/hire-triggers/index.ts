export type { ByGroup, HealthFigures, HireTriggerInput } from './hire-trigger-input.js'
export {
  HIRE_TRIGGER_IDS,
  type HireTrigger,
  type HireTriggerId,
  MISSING_INPUTS,
  type MissingInput,
  TRIGGER_GROUPINGS,
  TRIGGER_STATUSES,
  type TriggerGroup,
  type TriggerGrouping,
  type TriggerStatus,
} from './hire-trigger.js'
export { hireTriggers } from './hire-triggers.js'
