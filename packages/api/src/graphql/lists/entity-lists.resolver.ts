import {
  ENTITY_KINDS,
  ENTITIES,
  referencesOfKind,
  type Entity,
  type EntityKind,
} from '@postscale/domain'
import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import { OrganizationType } from '../types/organization-type.js'
import { AccountType } from '../types/types.js'
import { listsOf } from './entity-lists.js'
import { entityPage, type EntityArgs } from './entity-page.js'
import { itemsOfAccount } from './things.js'

/** The lists of an organization's things, one for each kind. */
@Resolver(() => OrganizationType)
export class OrganizationListsResolver {}

/** The lists of what belongs to an account, one for each kind that does. */
@Resolver(() => AccountType)
export class AccountListsResolver {}

for (const kind of ENTITY_KINDS) {
  const { words }: Entity = ENTITIES[kind]
  // A company's few roles are told whole, by name.
  if (kind !== 'role') {
    addList(OrganizationListsResolver.prototype, kind, words.list!, (root, args) =>
      entityPage((root as OrganizationType).view, kind, null, args),
    )
  }
  if (referencesOfKind(kind).some(({ to, field }) => to === 'account' && field.setBy === 'never')) {
    addList(AccountListsResolver.prototype, kind, words.ownList!, (root, args) => {
      const { view, row } = root as AccountType
      return entityPage(view, kind, itemsOfAccount(view, kind, view.accounts.id(row)), args)
    })
  }
}

function addList(
  target: object,
  kind: EntityKind,
  description: string,
  list: (root: object, args: EntityArgs) => object,
): void {
  const { plural } = ENTITIES[kind]
  const lists = listsOf(kind)
  Object.defineProperty(target, plural, { value: list, configurable: true, writable: true })
  Root()(target, plural, 0)
  Args(() => lists.Args)(target, plural, 1)
  const method = Object.getOwnPropertyDescriptor(target, plural)!
  FieldResolver(() => lists.Connection, { description })(target, plural, method)
}
