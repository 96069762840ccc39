import { deepFreeze } from '@postscale/domain'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  typeFromAST,
  visit,
} from 'graphql'
import { abstractWriter } from './abstract-writer.js'
import { leafWriter } from './leaf-writer.js'
import type {
  FieldPlan,
  ObjectPlan,
  PlannedQuery,
  QueryPlan,
  Writer,
  WriteValue,
} from './query-plan.js'
import { listWriter } from './write-list.js'
import { writeObject } from './write-object.js'

type Given = Readonly<Record<string, unknown>>

/** @param conditions the variables by which parts of the query are left out. */
export function planQuery(query: PlannedQuery, conditions: Given): QueryPlan {
  return new Planning(query, conditions).plan()
}

const NO_ARGUMENTS: Given = Object.freeze({})

class Planning {
  readonly #query: PlannedQuery
  readonly #conditions: Given
  /** Fields whose arguments depend on variables, so far. */
  #varying = 0

  constructor(query: PlannedQuery, conditions: Given) {
    this.#query = query
    this.#conditions = conditions
  }

  plan(): QueryPlan {
    const { operation, schema } = this.#query
    const root = schema.getQueryType()!
    return { ...this.#query, root: this.#objectPlan(root, [operation.selectionSet]) }
  }

  #objectPlan(type: GraphQLObjectType, asked: readonly SelectionSetNode[]): ObjectPlan {
    const nodes = new Map<string, FieldNode[]>()
    const seen = new Set<string>()
    for (const selectionSet of asked) this.#collect(type, selectionSet, nodes, seen)
    const fields: FieldPlan[] = []
    for (const [responseName, ofField] of nodes) {
      const field = this.#definition(type, ofField[0]!.name.value)
      // What is not there is left out, as graphql-js does; validation has refused it before.
      if (field === undefined) continue
      const lead = `${fields.length === 0 ? '{' : ','}${JSON.stringify(responseName)}:`
      fields.push(this.#fieldPlan(type, field, ofField, responseName, lead))
    }
    return { fields }
  }

  /** What is asked of a type by its name in the answer, in the order in which it comes first. */
  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    nodes: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue
      if (selection.kind === 'Field') {
        const name = selection.alias?.value ?? selection.name.value
        const known = nodes.get(name)
        if (known === undefined) nodes.set(name, [selection])
        else known.push(selection)
        continue
      }
      const fragment = this.#fragmentOf(selection, seen)
      if (fragment !== null && this.#isOf(type, fragment.typeCondition)) {
        this.#collect(type, fragment.selectionSet, nodes, seen)
      }
    }
  }

  #fragmentOf(selection: Exclude<SelectionNode, FieldNode>, seen: Set<string>) {
    if (selection.kind === 'InlineFragment') return selection
    const name = selection.name.value
    if (seen.has(name)) return null
    seen.add(name)
    return this.#query.fragments[name] ?? null
  }

  #isOf(type: GraphQLObjectType, condition: FragmentDefinitionNode['typeCondition'] | undefined) {
    if (condition === undefined) return true
    const { schema } = this.#query
    const named = typeFromAST(schema, condition)
    return named === type || (isAbstractType(named) && schema.isSubType(named, type))
  }

  #isIncluded(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#conditions)
    if (skip?.['if'] === true) return false
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#conditions)
    return include?.['if'] !== false
  }

  #definition(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
    if (type === this.#query.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    }
    return type.getFields()[name]
  }

  #fieldPlan(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    responseName: string,
    lead: string,
  ): FieldPlan {
    const asked = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    const { type } = field
    const { write, isLeaf } = this.#writer(type, { parent, field, nodes, asked, of: () => plan })
    const plan: FieldPlan = {
      lead,
      responseName,
      nodes,
      parent,
      field,
      isNonNull: isNonNullType(type),
      args: this.#argsOf(field, nodes[0]!),
      isLeaf,
      write,
    }
    return plan
  }

  #argsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['args'] {
    if (field.args.length === 0) return NO_ARGUMENTS
    if (!dependsOnVariables(node)) {
      try {
        // All runs are given the same: none may change it for the others.
        return deepFreeze(getArgumentValues(field, node, {}))
      } catch {
        // Each run tells what is wrong with them, at its place.
      }
    }
    this.#varying += 1
    return this.#varying - 1
  }

  #writer(type: GraphQLOutputType, about: About): Writer {
    const isNonNull = isNonNullType(type)
    const { write, isLeaf } = this.#presentWriter(isNonNull ? type.ofType : type, about)
    const { parent, field } = about
    return {
      isLeaf,
      write: (run, value, place) => {
        if (value instanceof Error) throw value
        if (value != null) return write(run, value, place)
        if (!isNonNull) return 'null'
        throw new Error(`Cannot return null for non-nullable field ${parent.name}.${field.name}.`)
      },
    }
  }

  /** Of values that are neither null nor errors. */
  #presentWriter(type: GraphQLOutputType, about: About): Writer {
    if (isListType(type)) {
      const { ofType } = type
      const entry = this.#writer(ofType, about)
      return {
        write: listWriter(about, entry, isNonNullType(ofType)),
        isLeaf: false,
      }
    }
    if (isLeafType(type)) {
      const write = leafWriter(type)
      return { write: (_, value) => write(value), isLeaf: true }
    }
    const { asked, of } = about
    if (isObjectType(type)) return { write: this.#objectWriter(type, asked), isLeaf: false }
    if (!isAbstractType(type)) throw new Error('a field is of no type')
    const planOf = (each: GraphQLObjectType) => this.#objectPlan(each, asked)
    return { write: abstractWriter(type, of, planOf), isLeaf: false }
  }

  /** What is asked of an object is planned when the first one comes: fragments may ask for more than there ever is. */
  #objectWriter(type: GraphQLObjectType, asked: readonly SelectionSetNode[]): WriteValue {
    let plan: ObjectPlan | undefined
    return (run, value, place) => {
      plan ??= this.#objectPlan(type, asked)
      return writeObject(run, plan, value, place)
    }
  }
}

/** Whose value is written. */
interface About {
  readonly parent: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
  readonly asked: readonly SelectionSetNode[]
  /** The plan of the field, once it is made. */
  readonly of: () => FieldPlan
}

function dependsOnVariables(node: FieldNode): boolean {
  let found = false
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable: () => {
        found = true
      },
    })
  }
  return found
}
