import { applyChange, referable } from './apply-change'
import type { ApiServer } from './api-server'

/** Adds someone who sits nowhere yet. */
export async function hirePerson(api: ApiServer, name: string): Promise<void> {
  await applyChange(api, 'hirePerson', { name, ...referable(name) })
}
