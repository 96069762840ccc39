import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { PlaybookArgs } from './inputs/playbook-args.js'
import { playbookPage } from './playbook-page.js'
import { PlaybookConnection } from './types/playbook-connection.js'
import type { PlaybookType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationPlaybooksResolver {
  @FieldResolver(() => PlaybookConnection, {
    description: 'What is done for customers at each stage of their life.',
  })
  playbooks(
    @Root() { view }: OrganizationType,
    @Args(() => PlaybookArgs) args: PlaybookArgs,
  ): Page<PlaybookType> {
    return playbookPage(view, args)
  }
}
