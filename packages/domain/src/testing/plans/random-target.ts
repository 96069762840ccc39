import { TARGET_METRICS, TARGET_VALUES } from '../../entities/target.js'
import { ENTITIES } from '../../entities/registry.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { type Chance, type Given, oneOf, someId, valueOf } from './random-values.js'

const METRICS = new Map<unknown, (typeof TARGET_METRICS)[keyof typeof TARGET_METRICS]>(
  Object.entries(TARGET_METRICS),
)

/** What a random target is given, most of the time with the value of its metric and a group that has it. */
export function fitTarget(given: Given, state: OrganizationState, chance: Chance): Given {
  const metric = METRICS.get(given['metric'])
  if (metric === undefined || chance.pick(8) === 0) return given
  const { fields } = ENTITIES.target
  const group = oneOf([null, ...metric.groups], chance)
  const others = TARGET_VALUES.filter((name) => name !== metric.field)
  return {
    ...given,
    ...Object.fromEntries(others.map((name) => [name, null])),
    [metric.field]: given[metric.field] ?? valueOf(fields[metric.field], state, chance),
    teamId: group === 'TEAM' ? someId(state, 'team', chance) : null,
    segment: group === 'SEGMENT' ? valueOf(fields.segment, state, chance) : null,
  }
}
