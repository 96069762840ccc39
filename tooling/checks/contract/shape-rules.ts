import {
  type GraphQLFieldMap,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { eachElement, type SdlRule } from './sdl-rule.ts'

/** A list is not null and holds no null, unless its description says what null means. */
export const nonNullLists = eachElement((element) => {
  if (element.kind === 'type' || element.kind === 'enumValue') return undefined
  const list = getNullableType(element.type)
  if (!isListType(list) || /\bnull\b/i.test(element.description ?? '')) return undefined
  if (!isNonNullType(list.ofType)) return 'holds nulls without saying what null means'
  // What is given may be left out, and then is null.
  if (element.kind !== 'field' || isNonNullType(element.type)) return undefined
  return 'is a list that may be null without saying what null means'
})

/** A mutation takes `input: …Input!` alone and answers a `…Payload!` of `ok` and `error`, one of them null. */
export const mutationPayloads: SdlRule = (elements, schema) => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  return elements.flatMap((element) => {
    if (element.kind !== 'field' || element.owner !== schema.getMutationType()) return []
    const { args, type } = mutations[element.name] ?? { args: [], type: element.type }
    const input = args.length === 1 ? args[0] : undefined
    const takesInput =
      input?.name === 'input' &&
      isNonNullType(input.type) &&
      isInputObjectType(input.type.ofType) &&
      input.type.ofType.name.endsWith('Input')
    const payload = isNonNullType(type) ? type.ofType : undefined
    const fields = isObjectType(payload) ? payload.getFields() : {}
    const answers =
      isObjectType(payload) &&
      payload.name.endsWith('Payload') &&
      Object.keys(fields).toSorted().join(' ') === 'error ok' &&
      Object.values(fields).every((field) => !isNonNullType(field.type))
    return [
      ...(takesInput ? [] : [{ element, message: 'does not take one argument, input: …Input!' }]),
      ...(answers ? [] : [{ element, message: 'does not answer a …Payload! of ok and error' }]),
    ]
  })
}

const parts = ['edges', 'nodes', 'pageInfo', 'totalCount']
const pageArguments = ['after', 'before', 'first', 'last']

/** A connection has `edges`, `nodes`, `pageInfo` and `totalCount`, and who answers one takes a page's arguments. */
export const connectionParts: SdlRule = (elements, schema) =>
  elements.flatMap((element) => {
    if (element.kind === 'type') {
      const { type } = element
      if (!isObjectType(type) || !type.name.endsWith('Connection')) return []
      return missing(element, parts, requiredOf(type.getFields()))
    }
    if (element.kind !== 'field') return []
    const answered = getNamedType(element.type)
    if (!isObjectType(answered) || !answered.name.endsWith('Connection')) return []
    const owner = schema.getType(element.owner.name)
    const field = isObjectType(owner) ? owner.getFields()[element.name] : undefined
    return missing(element, pageArguments, field?.args.map(({ name }) => name) ?? [])
  })

function requiredOf(fields: GraphQLFieldMap<unknown, unknown>): string[] {
  return Object.values(fields)
    .filter(({ type }) => isNonNullType(type))
    .map(({ name }) => name)
}

function missing(
  element: Parameters<SdlRule>[0][number],
  wanted: readonly string[],
  there: readonly string[],
) {
  const names = wanted.filter((name) => !there.includes(name))
  return names.length === 0 ? [] : [{ element, message: `lacks ${names.join(', ')}` }]
}

const quotient = /÷|^(?:Mean|Part|Share) of\b/
const amount = /\bin seats\b/

/**
 * A quotient that may not be there is a `Ratio`, which says why. It is known by its description; an amount
 * of something, as of seats, is none.
 */
export const ratios = eachElement((element) => {
  if (element.kind !== 'field') return undefined
  const { type, description } = element
  if (isNonNullType(type) || getNamedType(type).name !== 'Float') return undefined
  const text = description ?? ''
  return quotient.test(text) && !amount.test(text)
    ? 'is a quotient that may be null: a Ratio'
    : undefined
})
