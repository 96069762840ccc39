import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { readDocuments } from '../contract/documents.js'
import type { TestApp } from '../http/use-app.js'

export const LOCALES = ['en', 'es', 'pt'] as const

const SDL = new URL('../../../schema/schema.graphql', import.meta.url)

/** What an operation answered in words. */
export interface Spoken {
  readonly operation: string
  readonly locale: string
  readonly text: string
}

let known: ReturnType<typeof readOperations> | undefined

/** The operations of the contract, and what is said in them; read once. */
export const everyOperation = () => (known ??= readOperations())

async function readOperations() {
  const [sdl, documents] = await Promise.all([readFile(SDL, 'utf8'), readDocuments()])
  const schema = buildSchema(sdl)
  const operations = [...documents].map(([name, text]) => {
    const document = parse(text)
    return { name, text, document, root: rootOf(document) }
  })
  const codes = codesOf(schema)
  return {
    operations,
    /** Asks one of them; answers its data and whatever it says in words. */
    async ask(api: TestApp, name: string, variables: object, locale: string = 'en') {
      const operation = operations.find((each) => each.name === name)!
      const headers = { 'accept-language': locale }
      const { body } = await api.ask(operation.text, { variables: { ...variables }, headers })
      if (body.errors !== undefined) throw new Error(`${name}: ${JSON.stringify(body.errors)}`)
      const { document, root } = operation
      const type = schema.getRootType(root.operation)!
      const texts = [...textsIn(schema, document, root.selectionSet, type, body.data)]
      return { data: body.data, said: texts.map((text) => ({ operation: name, locale, text })) }
    },
    /** The texts that no person should have to read. */
    garbled: (said: readonly Spoken[]) => said.filter(({ text }) => isGarbled(text, codes)),
  }
}

function rootOf({ definitions }: DocumentNode): OperationDefinitionNode {
  return definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!
}

/** Text that names things to machines, or that people wrote. */
const NAMES_FOR_MACHINES = new Set([
  'EvidenceInput.text',
  'EvidenceInput.name',
  'ImportCandidate.mapping',
  'ImportMapping.mapping',
  'ImportProposal.mapping',
  'PageInfo.startCursor',
  'SavedView.page',
  'SavedView.search',
  'PageInfo.endCursor',
])
const NAMES_ANYWHERE = new Set(['key', 'slug', 'fingerprint', 'cursor', 'words', 'metric', 'url'])

/** The texts of an answer, as the document asks for them. */
function* textsIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType,
  data: Readonly<Record<string, unknown>>,
): Generator<string> {
  for (const each of selections) {
    if (each.kind === Kind.FIELD) {
      const { name, alias, selectionSet } = each
      const type = isObjectType(parent) || isInterfaceType(parent) ? parent : null
      const field = type?.getFields()[name.value]
      if (field === undefined) continue
      const answered = [data[alias?.value ?? name.value]].flat(3)
      const inner = getNamedType(field.type)
      for (const value of answered) {
        if (typeof value === 'string') {
          if (inner.name === 'String' && isForPeople(parent.name, name.value)) yield value
        } else if (selectionSet !== undefined && value !== null && typeof value === 'object') {
          const object = value as Readonly<Record<string, unknown>>
          yield* textsIn(schema, document, selectionSet, inner, object)
        }
      }
    } else {
      const fragment = each.kind === Kind.INLINE_FRAGMENT ? each : fragmentOf(document, each)
      const condition = fragment.typeCondition?.name.value
      const type = condition === undefined ? parent : schema.getType(condition)!
      yield* textsIn(schema, document, fragment.selectionSet, type, data)
    }
  }
}

function isForPeople(type: string, field: string): boolean {
  return !NAMES_ANYWHERE.has(field) && !NAMES_FOR_MACHINES.has(`${type}.${field}`)
}

function fragmentOf({ definitions }: DocumentNode, spread: FragmentSpreadNode) {
  return definitions.find(
    (each): each is FragmentDefinitionNode =>
      each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === spread.name.value,
  )!
}

/** The codes of all enums that are no words or abbreviations of the trade. */
function codesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const values = Object.values(schema.getTypeMap()).flatMap((type) =>
    isEnumType(type) ? type.getValues().map(({ name }) => name) : [],
  )
  return new Set(values.filter((value) => value.length > 4))
}

const PLACEHOLDER = /\{\w*\}|\$\{|\[object|\bundefined\b|\bNaN\b|\bInfinity\b/
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}/i
/** As ids of the API are written: a kind and an id in base 64. */
const GLOBAL_ID = /\b[A-Za-z0-9+/_-]{44,}/

function isGarbled(text: string, codes: ReadonlySet<string>): boolean {
  if (PLACEHOLDER.test(text) || UUID.test(text) || GLOBAL_ID.test(text)) return true
  return (text.match(/\b[A-Z][A-Z_]{4,}\b/g) ?? []).some((word) => codes.has(word))
}
