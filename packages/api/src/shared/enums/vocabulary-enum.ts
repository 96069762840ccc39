import { registerEnumType } from 'type-graphql'

/**
 * A closed vocabulary of the domain as a GraphQL enum.
 *
 * @param descriptions what each value means; its keys are the enum's values.
 */
export function vocabularyEnum<V extends string>(
  name: string,
  description: string,
  descriptions: Readonly<Record<V, string>>,
): { readonly [K in V]: K } {
  const values = Object.fromEntries(Object.keys(descriptions).map((value) => [value, value]))
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries<string>(descriptions).map(([value, text]) => [value, { description: text }]),
    ),
  })
  return values as { readonly [K in V]: K }
}
