import type { NodeLoader } from '../../graphql/relay/node.js'
import { toApiToken } from './api-token.js'

/** Finds an API token among those that the viewer may revoke. */
export const apiTokenLoader: NodeLoader = async ({ session, principal }, [id = '']) => {
  const token = (await session.apiTokens.list(principal)).find((each) => each.id === id)
  return token === undefined ? null : toApiToken(token)
}
