import { isStorable } from '@postscale/domain'
import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { isOwn } from '../graphql/asks-only-of-itself.js'
import { EFFECT_FIELDS, GROWING_FIELDS } from './growing-fields.js'
import { readGlobalId } from '../graphql/relay/global-id.js'
import type { RequestParts } from '../http/request-parts.js'

/** What an operation is about, as far as it decides which thread serves it. */
export interface AskedOperation {
  /** The organizations it names, by slug or by id. */
  readonly slugs: readonly string[]
  readonly ids: readonly string[]
  /** Whether it asks of all organizations more than what they are called. */
  readonly ofAll: boolean
  /** Whether it starts an import. */
  readonly imports: boolean
  /** Whether it asks what is computed from all of an organization's customers or people. */
  readonly grows: boolean
  /** Whether it asks what takes long whatever the organization's size: a projection, or books. */
  readonly takesLong: boolean
}

/** What takes a tenth of a second or more of an organization of any size. */
const LONG_FIELDS: ReadonlySet<string> = new Set([
  'growthProjection',
  'growthBacktest',
  'growthHires',
  'applyGrowthHires',
  'assignment',
  'applyAssignment',
  'valueOfNextHire',
  'namedBackups',
  'applyNamedBackups',
])

/** Reads what an operation is about; null when the document has none of that name. */
export function askedOperation(
  document: DocumentNode,
  { operationName, variables }: Pick<RequestParts, 'operationName' | 'variables'>,
): AskedOperation | null {
  const shape = shapeOf(document, operationName)
  if (shape === null) return null
  const { fields, defaults, ofAll, grows, takesLong } = shape
  return { ...readFields(fields, { ...defaults, ...variables }), ofAll, grows, takesLong }
}

/** What is the same whatever an operation is given. */
interface Shape extends Pick<AskedOperation, 'grows' | 'ofAll' | 'takesLong'> {
  readonly fields: readonly FieldNode[]
  readonly defaults: RequestParts['variables']
}

/** By the document, and the operation in it: documents are asked again and again. */
const known = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Shape>>()

function shapeOf(document: DocumentNode, name: RequestParts['operationName']): Shape | null {
  const operation = getOperationAST(document, name)
  if (!operation) return null
  const shapes = known.get(document) ?? new Map<OperationDefinitionNode, Shape>()
  known.set(document, shapes)
  const shape = shapes.get(operation) ?? readShape(document, operation)
  shapes.set(operation, shape)
  return shape
}

function readShape(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition',
  )
  const fields = fieldsOf(operation.selectionSet, fragments)
  const ofAll = fields.some(
    (field) => field.name.value === 'organizations' && asksMore(field, fragments),
  )
  const grows =
    namesAny(document, EFFECT_FIELDS) ||
    ofOrganizations(fields, fragments).some(({ name }) => GROWING_FIELDS.has(name.value))
  const takesLong = namesAny(document, LONG_FIELDS)
  return { fields, defaults: defaultsOf(operation), ofAll, grows, takesLong }
}

/** What leads from an operation to organizations. */
const TO_ORGANIZATIONS = new Set([
  'organization',
  'organizations',
  'edges',
  'node',
  'nodes',
  'moments',
])

/** How deep organizations may lie; a fragment that holds itself would have no end. */
const DEEPEST = 6

/** The fields that are asked of organizations, among others. */
function ofOrganizations(
  fields: readonly FieldNode[],
  fragments: readonly FragmentDefinitionNode[],
  depth = 1,
): readonly FieldNode[] {
  return fields.flatMap(({ name, selectionSet }) => {
    const leads = selectionSet !== undefined && TO_ORGANIZATIONS.has(name.value)
    if (!leads || depth > DEEPEST) return []
    const own = fieldsOf(selectionSet, fragments)
    return [...own, ...ofOrganizations(own, fragments, depth + 1)]
  })
}

/** Whether a field of such a name stands anywhere in a document. */
function namesAny(document: DocumentNode, names: ReadonlySet<string>): boolean {
  let isNamed = false
  visit(document, {
    Field: ({ name }) => {
      isNamed ||= names.has(name.value)
      return isNamed ? BREAK : undefined
    },
  })
  return isNamed
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  )
}

/** The fields of a selection, its fragments written out. */
function fieldsOf(
  selectionSet: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
): readonly FieldNode[] {
  const seen = new Set<string>()
  const read = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((node) => {
      if (node.kind === 'Field') return [node]
      if (node.kind === 'InlineFragment') return read(node.selectionSet)
      const name = node.name.value
      const fragment = fragments.find((each) => each.name.value === name)
      if (fragment === undefined || seen.has(name)) return []
      seen.add(name)
      return read(fragment.selectionSet)
    })
  return read(selectionSet)
}

/** The way from a connection to its nodes, and what it says besides of itself. */
const TO_NODES = new Set(['edges', 'node', 'nodes'])
const OF_ITSELF = new Set(['cursor', 'pageInfo', 'totalCount'])

/** Whether a connection of organizations is asked for more than what they say of themselves. */
function asksMore(
  { selectionSet }: FieldNode,
  fragments: readonly FragmentDefinitionNode[],
): boolean {
  if (selectionSet === undefined) return false
  return fieldsOf(selectionSet, fragments).some((field) => {
    const { value: name } = field.name
    return TO_NODES.has(name) ? asksMore(field, fragments) : !OF_ITSELF.has(name) && !isOwn(name)
  })
}

function readFields(
  fields: readonly FieldNode[],
  variables: RequestParts['variables'],
): Omit<AskedOperation, 'grows' | 'ofAll' | 'takesLong'> {
  const slugs = new Set<string>()
  const ids = new Set<string>()
  /** An id, or the slug where one may stand in its place. No organization has what cannot be stored. */
  const named = (value: unknown, orSlug = false) => {
    if (typeof value !== 'string' || !isStorable(value)) return
    const owner = readGlobalId(value)?.parts[0]
    if (owner !== undefined) ids.add(owner)
    else if (orSlug) slugs.add(value)
  }
  for (const field of fields) {
    const values = argumentsOf(field, variables)
    named(values['slug'], true)
    named(values['organizationId'], true)
    named(values['id'])
    for (const id of entriesOf(values['ids'])) named(id)
    for (const thing of entriesOf(values['representations'])) named(member(thing, 'id'))
    named(member(values['input'], 'organizationId'), true)
    named(member(values['input'], 'id'))
    named(member(values['input'], 'scenarioId'))
  }
  return {
    slugs: [...slugs],
    ids: [...ids],
    imports: fields.some(({ name }) => name.value === 'importRows'),
  }
}

function argumentsOf(
  { arguments: given = [] }: FieldNode,
  variables: RequestParts['variables'],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  )
}

/** Entries of a list that may be answered at once; a longer one is refused. */
const MOST_ENTRIES = 100

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : []
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
