import { getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql'
import type { FieldElement, InputElement, SchemaElement } from './schema-elements.ts'
import { eachElement } from './sdl-rule.ts'

const pascalCase = /^[A-Z][A-Za-z\d]*$/
const camelCase = /^[a-z][A-Za-z\d]*$/
const screamingCase = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/

/** `TypeName`, `fieldName`, `ENUM_VALUE`. */
export const nameCases = eachElement(({ kind, name }) => {
  if (kind === 'type') return pascalCase.test(name) ? undefined : 'is not in PascalCase'
  if (kind === 'enumValue') return screamingCase.test(name) ? undefined : 'is not in SCREAMING_CASE'
  return camelCase.test(name) ? undefined : 'is not in camelCase'
})

/** A field does not repeat its type's name: `Stage.number`, not `Stage.stage`. */
export const namePrefixes = eachElement((element) => {
  if (element.kind !== 'field') return undefined
  const { name, owner } = element
  const prefix = `${owner.name[0]?.toLowerCase() ?? ''}${owner.name.slice(1)}`
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : undefined
  if (rest === undefined || /^[a-z]/.test(rest)) return undefined
  return `repeats the name of its type, ${owner.name}`
})

const permission = /^(?:can|may|viewerCan|viewerMay)(?=[A-Z])|(?:[aA]llowed|[pP]ermitted)$/

/** What the one who asks may do is `viewerCan…` on a thing, and `can…` on the viewer. */
export const permissionNames = eachElement((element) => {
  if (element.kind !== 'field' || getNamedType(element.type).name !== 'Boolean') return undefined
  const { name, owner } = element
  if (!permission.test(name)) return undefined
  const form = owner.name === 'Viewer' ? 'can' : 'viewerCan'
  return new RegExp(`^${form}[A-Z]`).test(name) ? undefined : `is a permission: call it ${form}…`
})

/** A moment names its scenario beside its day and its revision, in a word each. */
const MOMENT_OF = 'MomentInput.scenario'

/**
 * An id is `id` or `…Id`, several are `ids` or `…Ids`, and nothing else is called so; a bare noun is the
 * thing itself. An id that another system gave is text: `externalId`, or the `id` of an `External…`.
 */
export const idNames = eachElement((element) => {
  if (!hasType(element) || element.coordinate === MOMENT_OF) return undefined
  const { coordinate, name, type } = element
  const isId = getNamedType(type).name === 'ID'
  const ending = /^(?:id|ids)$|(?:Id|Ids)$/.exec(name)?.[0].toLowerCase()
  const isExternal = name === 'externalId' || /^External\w*\.id$/.test(coordinate)
  if (!isId) return ending === undefined || isExternal ? undefined : 'is not of type ID'
  const wanted = isList(type) ? 'ids' : 'id'
  if (ending === wanted) return undefined
  return `is ${wanted === 'ids' ? 'a list of ids' : 'an id'}: its name ends in ${wanted}`
})

function hasType(element: SchemaElement): element is FieldElement | InputElement {
  if (element.kind === 'field') return isObjectType(element.owner) || isInterfaceType(element.owner)
  return element.kind === 'argument' || element.kind === 'inputField'
}

function isList(type: (FieldElement | InputElement)['type']): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
