import { applyChange, made, referable } from './apply-change'
import type { ApiAddress } from './ask-api'

/** Adds a team without seats, at the top or below one that a test made. */
export async function createTeam(api: ApiAddress, name: string, parent?: string): Promise<void> {
  await applyChange(api, 'createTeam', {
    name,
    ...referable(name),
    kind: 'FUNCTION',
    ...(parent === undefined ? {} : { parent: made(parent) }),
  })
}
