import type { ApiServer } from './api-server'
import { askApi } from './ask-api'

const mutation = `
  mutation Hire($name: String!) {
    hirePerson(input: { organizationId: "acme-cloud", change: { name: $name } }) {
      error { message }
    }
  }
`

/** Adds someone who sits nowhere yet. */
export async function hirePerson(api: ApiServer, name: string): Promise<void> {
  const answer = await askApi<{ hirePerson: { error: { message: string } | null } }>(
    api,
    mutation,
    { name },
  )
  if (answer.hirePerson.error) throw new Error(answer.hirePerson.error.message)
}
