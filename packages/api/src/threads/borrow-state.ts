import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { type OrganizationState, type StateImage, stateOf } from '@postscale/domain'
import type { FromThread } from './thread-messages.js'

/** Tells the main thread something, to which ports may belong that go with it. */
type Tell = (message: FromThread, ports?: readonly MessagePort[]) => void

/**
 * Asks the other threads of the process for an organization's state, of whatever revision. Null where none has it, or
 * the one that has ends meanwhile: it is to be read then, from which others have it.
 */
export async function borrowState(
  organizationId: string,
  tell: Tell,
): Promise<OrganizationState | null> {
  const { port1: own, port2: port } = new MessageChannel()
  const image = await new Promise<StateImage | null>((resolve) => {
    own.once('message', resolve)
    own.once('close', () => {
      resolve(null)
    })
    tell({ type: 'borrow', organizationId, port }, [port])
  })
  own.close()
  if (image !== null) return stateOf(image)
  tell({ type: 'reads', organizationId })
  return null
}
