import { referencesOfKind } from '@postscale/domain'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../types/organization-type.js'
import { AccountType } from '../types/types.js'
import { listsOf } from './entity-lists.js'
import { entityPage, type EntityArgs } from './entity-page.js'
import { listed, LISTED_KINDS, type ListedKind } from './listed-kinds.js'
import { withTold } from './told-fields.js'

/** The lists of an organization's things, one for each kind. */
@Resolver(() => OrganizationType)
export class OrganizationListsResolver {}

/** The lists of what belongs to an account, one for each kind that does. */
@Resolver(() => AccountType)
export class AccountListsResolver {}

for (const kind of LISTED_KINDS) {
  const { words } = listed(kind)
  addList(OrganizationListsResolver.prototype, kind, words.list!, (root, args, { services }) => {
    const { view } = root as OrganizationType
    return withTold(services, view, kind, args, (told) => entityPage(view, kind, null, args, told))
  })
  const owner = referencesOfKind(kind).find(
    ({ to, field }) => to === 'account' && field.setBy === 'never',
  )
  if (owner !== undefined) {
    addList(AccountListsResolver.prototype, kind, words.ownList!, (root, args) => {
      const { view, row } = root as AccountType
      const ids = [view.accounts.id(row)]
      return entityPage(view, kind, { field: owner.name, ids }, args)
    })
  }
}

function addList(
  target: object,
  kind: ListedKind,
  description: string,
  list: (root: object, args: EntityArgs, context: RequestContext) => object,
): void {
  const { plural } = listed(kind)
  const lists = listsOf(kind)
  Object.defineProperty(target, plural, { value: list, configurable: true, writable: true })
  Root()(target, plural, 0)
  Args(() => lists.Args)(target, plural, 1)
  Ctx()(target, plural, 2)
  const method = Object.getOwnPropertyDescriptor(target, plural)!
  FieldResolver(() => lists.Connection, { description })(target, plural, method)
}
