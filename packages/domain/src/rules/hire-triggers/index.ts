export type { ByGroup, HealthFigures, PastFacts } from './hire-trigger-input.js'
export { searchedDays } from './fired-on.js'
export { ticketDays, TicketsBack, type TicketVolumes } from './tickets-back.js'
export { HIRE_TRIGGER_IDS } from './hire-trigger.js'
export type {
  HireTrigger,
  HireTriggerId,
  HireVerdict,
  MissingInput,
  Remedy,
  TriggerGroup,
  TriggerGrouping,
  TriggerStatus,
} from './hire-trigger.js'
export { HireTriggers } from './hire-triggers.js'
export { hireTriggerEvents, type HireTriggerEvent } from './hire-trigger-events.js'
