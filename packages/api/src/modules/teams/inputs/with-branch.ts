import { Arg } from 'type-graphql'

/** The argument that asks for the teams below as well. */
export function WithBranch(): ReturnType<typeof Arg> {
  return Arg('withBranch', () => Boolean, {
    defaultValue: false,
    description: 'Whether the teams below it count too.',
  })
}
