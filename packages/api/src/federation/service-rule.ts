import { ApolloServerValidationErrorCode } from '@apollo/server/errors'
import { GraphQLError, type ValidationRule } from 'graphql'

/** Refuses `_service`, which tells the whole schema, where introspection is refused. */
export const noServiceRule: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value !== '_service') return
    const text = '`_service` tells what introspection does, which is not allowed here.'
    const extensions = {
      validationErrorCode: ApolloServerValidationErrorCode.INTROSPECTION_DISABLED,
    }
    context.reportError(new GraphQLError(text, { nodes: [node], extensions }))
  },
})
