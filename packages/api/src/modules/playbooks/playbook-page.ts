import { LIFECYCLE_STAGES, type LivePlaybook, type OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { nameSearch } from '../organizations/name-search.js'
import { customerPage } from '../stakeholders/customer-things/customer-page.js'
import type { PlaybookArgs } from './inputs/playbook-args.js'
import type { PlaybookFilter } from './inputs/playbook-filter.js'
import { PlaybookType } from '../../graphql/types.js'

const list = {
  keys: {
    STAGE: ({ stage, name }: LivePlaybook) =>
      `${LIFECYCLE_STAGES.indexOf(stage)} ${sortableText(name)}`,
    NAME: ({ name }: LivePlaybook) => sortableText(name),
  },
  otherwise: { field: 'STAGE', direction: 'ASC' },
} as const

/** A page of an organization's playbooks. */
export function playbookPage(view: OrganizationView, args: PlaybookArgs): Page<PlaybookType> {
  const test = playbookTest(args.filter ?? {})
  const toNode = (each: LivePlaybook) => new PlaybookType(view, each)
  return customerPage(view.playbooks, list, args, test, toNode)
}

function playbookTest(filter: PlaybookFilter): (each: LivePlaybook) => boolean {
  const { stages, segments, tiers } = filter
  const matches = nameSearch(filter.search)
  return ({ name, stage, segment, tier }) =>
    (!stages || stages.includes(stage)) &&
    (!segments || segment === null || segments.includes(segment)) &&
    (!tiers || tier === null || tiers.includes(tier)) &&
    (matches === null || matches(name))
}
