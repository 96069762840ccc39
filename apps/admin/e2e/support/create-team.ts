import { applyChange, made, referable } from './apply-change'
import type { ApiServer } from './api-server'

/** Adds a team without seats, at the top or below one that a test made. */
export async function createTeam(api: ApiServer, name: string, parent?: string): Promise<void> {
  await applyChange(api, 'createTeam', {
    name,
    ...referable(name),
    kind: 'FUNCTION',
    ...(parent === undefined ? {} : { parent: made(parent) }),
  })
}
