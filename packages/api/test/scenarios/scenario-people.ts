import type { AskOptions, TestApp } from '../http/use-app.js'
import { encodeGlobalId } from '../../src/graphql/relay/global-id.js'
import { signInMember } from '../session/sign-in-member.js'

/** A member of the organization, and how they ask. */
export interface TestMember {
  /** As the contract has it: `Member.id`. */
  readonly id: string
  readonly userId: string
  readonly as: AskOptions
}

/** The only organization of a server under test. */
export async function onlyOrganization({ database }: TestApp): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>('SELECT id FROM organization')
  return rows[0]!.id
}

/** Members of the only organization that there is, by their names. */
export async function members<Name extends string>(
  api: TestApp,
  names: readonly Name[],
): Promise<Readonly<Record<Name, TestMember>>> {
  const organizationId = await onlyOrganization(api)
  const made: [Name, TestMember][] = []
  for (const name of names) {
    const { id: userId, cookie } = await signInMember(api, name, [organizationId])
    const as = { token: null, headers: { cookie } }
    made.push([name, { id: encodeGlobalId('User', userId), userId, as }])
  }
  return Object.fromEntries(made) as Record<Name, TestMember>
}
