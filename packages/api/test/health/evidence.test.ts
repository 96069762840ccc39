import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/build-schema.js'

/** The fields of an organization or an account that answer a rule. */
const ANSWERS = [
  'Organization.retention',
  'Organization.renewalRate',
  'Organization.churnByReason',
  'Organization.retentionImpact',
  'Organization.unitEconomics',
  'Organization.customerCost',
  'Organization.affordability',
  'Organization.health',
  'Organization.healthBacktest',
  'Organization.maturity',
  'Organization.hireTriggers',
  'Organization.implementationCapacity',
  'Organization.supportCapacity',
  'Organization.renewalsCapacity',
  'Organization.csOpsCapacity',
  'Organization.spansOfControl',
  'Account.health',
  'Account.unitEconomics',
] as const

/** Groups whose every answer carries its own evidence: the type of the answers. */
const GROUPS: Readonly<Record<string, string>> = {
  RetentionGroup: 'points',
  RenewalRateGroup: 'points',
}

/** A field of one of these names is the answer of a rule, unless it is recorded of a thing. */
const TELLING = new Set(['utilisation', 'score', 'verdict', 'stage'])

describe('every computed answer', () => {
  let schema: GraphQLSchema
  let objects: readonly GraphQLObjectType[] = []
  beforeAll(async () => {
    schema = await buildSchema()
    objects = [...reachableFrom(schema, 'Organization')]
  })
  const typeOf = (parent: string, field: string): GraphQLObjectType => {
    const type = schema.getType(parent)
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`no type ${parent}`)
    const answered = getNamedType(type.getFields()[field]?.type)
    if (!isObjectType(answered)) throw new Error(`no answer ${parent}.${field}`)
    return answered
  }
  const hasEvidence = (type: GraphQLObjectType): boolean =>
    String(type.getFields()['evidence']?.type) === 'Evidence!'

  it.each(ANSWERS)('of %s has its evidence', (answer) => {
    const [parent = '', field = ''] = answer.split('.')
    const type = typeOf(parent, field)
    const within = GROUPS[type.name]
    expect(hasEvidence(within === undefined ? type : typeOf(type.name, within))).toBe(true)
  })

  it('that tells a utilisation, score, verdict or stage has its evidence, or is part of one', () => {
    const parents = new Map<string, Set<GraphQLObjectType>>()
    for (const object of objects) {
      for (const { type } of Object.values(object.getFields())) {
        const { name } = getNamedType(type)
        parents.set(name, (parents.get(name) ?? new Set()).add(object))
      }
    }
    // A part of an answer is found nowhere but in types that have evidence or are parts themselves.
    const explained = (type: GraphQLObjectType, above: readonly string[] = []): boolean => {
      if (hasEvidence(type) || above.includes(type.name)) return true
      const around = [...(parents.get(type.name) ?? [])]
      return around.length > 0 && around.every((parent) => explained(parent, [...above, type.name]))
    }
    const recorded = (type: GraphQLObjectType): boolean =>
      type.getInterfaces().some(({ name }) => name === 'Node')
    const telling = objects.filter(
      (type) =>
        !recorded(type) && Object.keys(type.getFields()).some((field) => TELLING.has(field)),
    )
    expect(telling.length).toBeGreaterThan(8)
    const unexplained = telling.filter((type) => !explained(type))
    expect(unexplained.map(({ name }) => name)).toEqual([])
  })
})

/** The object types found beneath one. */
function reachableFrom(schema: GraphQLSchema, name: string): ReadonlySet<GraphQLObjectType> {
  const found = new Set<GraphQLObjectType>()
  const visit = (type: unknown): void => {
    if (!isObjectType(type) || found.has(type)) return
    found.add(type)
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type))
  }
  visit(schema.getType(name))
  return found
}
