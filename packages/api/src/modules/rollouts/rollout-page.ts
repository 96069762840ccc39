import type { LiveRollout, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { customerPage } from '../stakeholders/customer-things/customer-page.js'
import { withinDates } from '../stakeholders/customer-things/within-dates.js'
import type { RolloutArgs } from './inputs/rollout-args.js'
import type { RolloutFilter } from './inputs/rollout-filter.js'
import { RolloutType } from '../../graphql/types.js'

const list = {
  keys: {
    START_ON: ({ startOn }: LiveRollout) => startOn,
    NAME: ({ name }: LiveRollout) => sortableText(name),
  },
  otherwise: { field: 'START_ON', direction: 'DESC' },
} as const

/** A page of an organization's rollouts. */
export function rolloutPage(view: OrganizationView, args: RolloutArgs): Page<RolloutType> {
  const test = rolloutTest(args.filter ?? {})
  const toNode = (each: LiveRollout) => new RolloutType(view, each)
  return customerPage(view.rollouts, list, args, test, toNode)
}

function rolloutTest(filter: RolloutFilter): (each: LiveRollout) => boolean {
  const { phases, serviceModels } = filter
  const started = withinDates(filter.startFrom, filter.startBefore)
  return ({ phase, serviceModel, startOn }) =>
    (!phases || phases.includes(phase)) &&
    (!serviceModels || serviceModels.includes(serviceModel)) &&
    started(startOn)
}
