import type { Id, OrganizationView, ThingKind } from '@postscale/domain'
import { asNode } from '../relay/node.js'
import { OrganizationType } from '../types/organization-type.js'
import { livePolicyOf, PolicyType } from '../types/policy-type.js'
import { listed, type ListedKind } from './listed-kinds.js'
import { thingsOf } from './things.js'

/**
 * A thing as it is on the view's day or, where it is not live then, in the life that comes next or was
 * last; null when there is no such thing.
 *
 * @param id its id; a policy's key.
 */
export function nodeShown(view: OrganizationView, kind: ThingKind, id: Id): object | null {
  if (kind === 'organization') return asNode('Organization', new OrganizationType(view))
  if (kind !== 'policy') return nodeOfRow(view, kind, thingsOf(view, kind).rowOfId(id))
  const policy = livePolicyOf(view, id)
  return policy && asNode('Policy', new PolicyType(view, policy))
}

/** The thing of a row in the table of its kind, shown likewise. */
export function nodeOfRow(view: OrganizationView, kind: ListedKind, row: number): object | null {
  const things = thingsOf(view, kind)
  const item = row === -1 ? -1 : things.itemShown(row)
  return item === -1 ? null : asNode(listed(kind).words.type, things.toNode(item))
}
