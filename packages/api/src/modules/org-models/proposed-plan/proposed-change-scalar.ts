import { GraphQLScalarType } from 'graphql'

/** A proposed change as JSON; it only ever goes out. */
export const ProposedChangeScalar = new GraphQLScalarType<never, object>({
  name: 'ProposedChange',
  description:
    'One change of a proposed plan as JSON in the shape of `ChangeInput`: give such a list as `changes` to `previewPlan` or `applyPlan`.',
  serialize(value) {
    if (typeof value === 'object' && value !== null) return value
    throw new TypeError(`a ProposedChange is an object, not ${typeof value}`)
  },
  parseValue() {
    throw new TypeError('a ProposedChange is given as ChangeInput')
  },
})
