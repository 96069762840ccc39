import type { ApiServer } from './api-server'
import { askApi } from './ask-api'

const anySeat = `
  query Seat {
    organization(slug: "acme-cloud") {
      positions(first: 1, filter: { role: { where: { family: { in: [CSM] } } } }) {
        edges { node { team { id name } role { id } } }
      }
    }
  }
`

const openPosition = `
  mutation Open($title: String!, $teamId: ID!, $roleId: ID!) {
    openPosition(
      input: {
        organizationId: "acme-cloud"
        change: { title: $title, team: { id: $teamId }, role: { id: $roleId } }
      }
    ) { error { message } }
  }
`

interface Seats {
  readonly organization: {
    readonly positions: {
      readonly edges: readonly {
        readonly node: {
          readonly team: { readonly id: string; readonly name: string }
          readonly role: { readonly id: string }
        }
      }[]
    }
  }
}

/** Opens a CSM's seat that nobody sits in, and says in which team. */
export async function openSeat(api: ApiServer, title: string): Promise<{ readonly team: string }> {
  const { organization } = await askApi<Seats>(api, anySeat)
  const { team, role } = organization.positions.edges[0]?.node ?? {}
  const variables = { title, teamId: team?.id, roleId: role?.id }
  const answer = await askApi<{ openPosition: { error: { message: string } | null } }>(
    api,
    openPosition,
    variables,
  )
  if (answer.openPosition.error) throw new Error(answer.openPosition.error.message)
  return { team: team?.name ?? '' }
}
