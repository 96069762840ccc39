import { applyChange, referable } from './apply-change'
import type { ApiAddress } from './ask-api'

/** Adds someone who sits nowhere yet. */
export async function hirePerson(api: ApiAddress, name: string): Promise<void> {
  await applyChange(api, 'hirePerson', { name, ...referable(name) })
}
