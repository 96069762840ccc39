import { ENTITIES } from '@postscale/domain'
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/new-id.js'
import { useApp } from '../http/use-app.js'
import { planApi } from '../plans/plan-api.js'
import { customerStory } from './customer-story.js'

const ON = '2026-03-15'
const DEPTH = 5
/** A request has at most 1,000 tokens, some of which are around the selection. */
const MOST_TOKENS = 950

/** What says what is recorded, whatever became of the customer: lists of a kind, and what changed. */
const RECORDS = new Set([
  ...Object.values(ENTITIES).map(({ plural }) => plural as string),
  'auditEntries',
  'changedIn',
  'history',
  'id',
  'revision',
  'slug',
])

const asked = (field: GraphQLField<unknown, unknown>) => !field.args.some(isRequiredArgument)
const isNode = (type: GraphQLNamedType) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')

/** All that can be asked of a type without saying what about; things by their type's name alone. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isNode(type) || !isObjectType(type)) return '{ __typename }'
  const fields = Object.values(type.getFields()).filter(asked)
  const within = fields.flatMap((field) => {
    const named = getNamedType(field.type)
    if (isLeafType(named))
      return /^(?:id|.*Id|cursor|startCursor|endCursor)$/.test(field.name) ? [] : [field.name]
    return depth === 0 ? [] : [`${field.name} ${selectionOf(named, depth - 1)}`]
  })
  return `{ __typename ${within.join(' ')} }`
}

/** As deep a selection as one request may ask for. */
function deepestOf(type: GraphQLNamedType, depth = DEPTH): string {
  const selection = selectionOf(type, depth)
  const isAskable = depth === 0 || selection.split(' ').length <= MOST_TOKENS
  return isAskable ? selection : deepestOf(type, depth - 1)
}

/** An answer as a text in which things of two organizations do not differ by their ids, plain or opaque. */
function withoutIds(answer: unknown): string {
  return JSON.stringify(answer).replaceAll(
    /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|"[\w-]{60,}"/g,
    '""',
  )
}

describe('what a customer leaves when it goes', () => {
  const api = useApp()
  let schema: GraphQLSchema
  const [left, ended] = [planApi(api, 'left'), planApi(api, 'ended')]

  beforeAll(async () => {
    schema = buildClientSchema((await api.ask(getIntrospectionQuery())).body.data)
    for (const company of [left, ended]) {
      await company.create()
      const { ids, changes } = customerStory()
      const staying = { id: newId(), name: 'Initech', segment: 'SMB', effective: '2026-01-01' }
      await company.apply([
        ...changes,
        { addAccount: { ...staying, acv: { amountMinor: 1_000_000 } } },
      ])
      await company.change('closeAccount', {
        account: { id: ids.account },
        effective: '2026-03-01',
        ...(company === ended && { withWhatDependsOnIt: true }),
      })
    }
  })

  it('is recorded as it was', async () => {
    const lists = 'opportunities { totalCount } stakeholders { totalCount }'
    const at = `, at: { asOf: "${ON}" }`
    expect(await left.read(lists, at)).toEqual({
      opportunities: { totalCount: 1 },
      stakeholders: { totalCount: 1 },
    })
    expect(await ended.read(lists, at)).toEqual({
      opportunities: { totalCount: 0 },
      stakeholders: { totalCount: 0 },
    })
  })

  it('makes no difference to any answer about the organization', async () => {
    const organization = schema.getType('Organization') as GraphQLObjectType
    const answers = Object.values(organization.getFields()).filter(
      (field) => asked(field) && !RECORDS.has(field.name),
    )
    const differing: string[] = []
    for (const { name, type } of answers) {
      const named = getNamedType(type)
      const selection = isLeafType(named) ? '' : deepestOf(named)
      const at = `, at: { asOf: "${ON}" }`
      const [one, other] = await Promise.all(
        [left, ended].map((company) => company.read(`${name} ${selection}`, at)),
      )
      if (withoutIds(one) !== withoutIds(other)) differing.push(name)
    }
    expect(answers.length).toBeGreaterThan(20)
    expect(differing).toEqual([])
  })
})
