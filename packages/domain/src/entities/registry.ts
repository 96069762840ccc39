import { acceptance } from './acceptance.js'
import { account } from './account.js'
import { accountability } from './accountability.js'
import { advocacyAct } from './advocacy-act.js'
import { arrMovement } from './arr-movement.js'
import { assessment } from './assessment.js'
import { coverage } from './coverage.js'
import { escalation } from './escalation.js'
import { healthSignal } from './health-signal.js'
import { implementation } from './implementation.js'
import { leave } from './leave.js'
import { occupancy } from './occupancy.js'
import { opportunity } from './opportunity.js'
import { organization } from './organization.js'
import { person } from './person.js'
import { playbook } from './playbook.js'
import { policy } from './policy.js'
import { position } from './position.js'
import { renewal } from './renewal.js'
import { role } from './role.js'
import { rollout } from './rollout.js'
import { stakeholder } from './stakeholder.js'
import { successPlan } from './success-plan.js'
import { target } from './target.js'
import { team } from './team.js'
import { ticketVolume } from './ticket-volume.js'
import { touchpoint } from './touchpoint.js'

/** The kinds that have an id and versions, what is referred to before what refers to it. */
export const ENTITIES = {
  role,
  team,
  position,
  person,
  rollout,
  account,
  implementation,
  stakeholder,
  successPlan,
  opportunity,
  advocacyAct,
  renewal,
  escalation,
  playbook,
  assessment,
  acceptance,
  accountability,
  target,
} as const

/** The kinds that are one stretch of time each. */
export const PERIODS = { occupancy, leave, coverage } as const

/** The kinds that are dated observations from a source. */
export const FACTS = { ticketVolume, arrMovement, healthSignal, touchpoint } as const

/** Every kind of thing whose history an organization's state holds. */
export const THINGS = { organization, ...ENTITIES, ...PERIODS, policy } as const

/** Every kind, of things and of facts. */
export const KINDS = { ...THINGS, ...FACTS } as const

export type EntityKind = keyof typeof ENTITIES
export type PeriodKind = keyof typeof PERIODS
export type FactKindName = keyof typeof FACTS
export type ThingKind = keyof typeof THINGS
export type Kind = keyof typeof KINDS

export const ENTITY_KINDS = Object.keys(ENTITIES) as readonly EntityKind[]
export const PERIOD_KINDS = Object.keys(PERIODS) as readonly PeriodKind[]
export const THING_KINDS = Object.keys(THINGS) as readonly ThingKind[]
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[]
