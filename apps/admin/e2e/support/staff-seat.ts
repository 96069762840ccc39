import { applyChange, begun, made, referable } from './apply-change'
import type { ApiServer } from './api-server'
import { askOrganization } from './ask-api'
import { hirePerson } from './hire-person'

interface Seats {
  readonly positions: {
    readonly nodes: readonly {
      readonly team: { readonly id: string; readonly name: string }
      readonly role: { readonly id: string }
    }[]
  }
}

/**
 * Opens a CSM's seat that nobody sits in, in a team that the test made or in any, and says in which.
 */
export async function openSeat(
  api: ApiServer,
  title: string,
  team?: string,
): Promise<{ readonly team: string }> {
  const { positions } = await askOrganization<Seats>(
    api,
    `positions(first: 1, filter: { role: { where: { family: { in: [CSM] } } } }) {
      nodes { team { id name } role { id } }
    }`,
  )
  const [like] = positions.nodes
  if (like === undefined) throw new Error('The demo organization has no CSM.')
  await applyChange(api, 'openPosition', {
    ...referable(title),
    title,
    team: team === undefined ? { id: like.team.id } : made(team),
    role: { id: like.role.id },
  })
  return { team: team ?? like.team.name }
}

/** Opens a CSM's seat and hires somebody for the whole of it. */
export async function staffSeat(
  api: ApiServer,
  title: string,
  person: string,
  team?: string,
): Promise<void> {
  await openSeat(api, title, team)
  await hirePerson(api, person)
  await applyChange(api, 'fillPosition', {
    effective: begun,
    person: made(person),
    position: made(title),
  })
}
