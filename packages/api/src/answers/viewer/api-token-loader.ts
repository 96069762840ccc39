import type { NodeLoader } from '../../graphql/relay/node.js'
import { toApiToken } from './api-token.js'

/** Finds an API token among those that the viewer may revoke. */
export const apiTokenLoader: NodeLoader = async ({ session, principal }, [id = '']) => {
  const { apiTokens } = session
  const lists = await Promise.all([apiTokens.list(principal), apiTokens.listOthers(principal)])
  const token = lists.flat().find((each) => each.id === id)
  return token === undefined ? null : toApiToken(token)
}
