import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql'

/** What each change takes, as TypeScript. */
export function changeInputs(schema: GraphQLSchema): string {
  const changes = Object.values(inputOf(schema, 'ChangeInput').getFields())
  const entries = changes.map(({ name, type }) => {
    const fields = Object.values(inputOf(schema, getNamedType(type).name).getFields()).map(
      (field) => ({
        name: field.name,
        type: getNamedType(field.type).name,
        ...(isListType(getNullableType(field.type)) && { isList: true }),
        ...(isRequiredInputField(field) && { isRequired: true }),
      }),
    )
    return `  ${name}: [
${fields.map((field) => `    ${JSON.stringify(field)},`).join('\n')}
  ],`
  })
  return `/* Written by build/write-things.ts; do not edit. */

/** A field of a change, by its type of the contract. */
export interface ChangeInputField {
  readonly name: string
  readonly type: string
  readonly isList?: boolean
  readonly isRequired?: boolean
}

/** The changes, with what each takes. */
export const changeInputs = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, readonly ChangeInputField[]>>
`
}

function inputOf(schema: GraphQLSchema, name: string): GraphQLInputObjectType {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`The contract has no input ${name}.`)
  return type
}
