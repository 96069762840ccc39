import type { NodeLoader } from '../../shared/relay/node-loader.js'
import { toApiToken } from './to-api-token.js'

/** Finds an API token among those that the viewer may revoke. */
export const apiTokenLoader: NodeLoader = async ({ session, principal }, [id = '']) => {
  const token = (await session.apiTokens.list(principal)).find((each) => each.id === id)
  return token === undefined ? null : toApiToken(token)
}
