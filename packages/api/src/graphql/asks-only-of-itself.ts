import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { OrganizationType } from './types/organization-type.js'

const ORGANIZATION = 'Organization'

/**
 * Whether a question asks of organizations only what they say of themselves, such as a name: then
 * nothing that belongs to them needs to be read. Its own are the fields of the class; what else an
 * organization answers is a resolver's.
 */
export function asksOnlyOfItself(info: GraphQLResolveInfo): boolean {
  const { fieldNodes, returnType } = info
  return fieldNodes.every(
    ({ selectionSet }) =>
      selectionSet === undefined || onlyOwn(info, selectionSet, getNamedType(returnType)),
  )
}

type Asked = Pick<GraphQLResolveInfo, 'fragments' | 'schema'>

function onlyOwn(asked: Asked, { selections }: SelectionSetNode, of: GraphQLNamedType): boolean {
  const { schema, fragments } = asked
  return selections.every((selection) => {
    if (selection.kind === 'Field') {
      const { name, selectionSet } = selection
      if (isOrganization(asked, of) && !isOwn(name.value)) return false
      const field = isObjectType(of) || isInterfaceType(of) ? of.getFields()[name.value] : undefined
      if (selectionSet === undefined || field === undefined) return true
      return onlyOwn(asked, selectionSet, getNamedType(field.type))
    }
    const fragment =
      selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value]!
    const condition = fragment.typeCondition?.name.value
    const within = condition === undefined ? of : (schema.getType(condition) ?? of)
    return onlyOwn(asked, fragment.selectionSet, within)
  })
}

/** Whether what is of a type may be an organization. */
function isOrganization({ schema }: Asked, of: GraphQLNamedType): boolean {
  if (of.name === ORGANIZATION) return true
  return isAbstractType(of) && schema.getPossibleTypes(of).some(({ name }) => name === ORGANIZATION)
}

/** Whether a field is an organization's own, read without what belongs to it. */
export function isOwn(field: string): boolean {
  return field.startsWith('__') || field in OrganizationType.prototype
}
