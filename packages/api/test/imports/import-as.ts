import { setTimeout } from 'node:timers/promises'
import { newId } from '../../src/database/new-id.js'
import type { AskOptions, TestApp } from '../http/use-app.js'
import { memberWithRole } from '../members/members-of-roles.js'
import type { NamedFile } from './use-importer.js'

interface RefusedRow {
  readonly line: number
  readonly code: string
  readonly message: string
}

interface MemberRun {
  readonly status: string
  readonly problems: readonly { readonly code: string }[]
  readonly refusedRows: readonly RefusedRow[]
}

/** A member of acme who may import, and plan in the branches of some teams. */
export async function memberWhoImports(
  api: TestApp,
  name: string,
  teamIds: readonly string[],
  besides: readonly string[] = [],
): Promise<{ readonly as: AskOptions }> {
  const { userId, as } = await memberWithRole(api, name, 'VIEWER', teamIds)
  const role = newId()
  const actions = ['organization.read', 'organization.change', 'import.write', ...besides]
  await api.database.pool.query(
    `INSERT INTO custom_role ("organizationId", id, name, actions, "isAboutTeams")
     SELECT id, $1, $2, $3, true FROM organization WHERE slug = 'acme'`,
    [role, `Role of ${name}`, actions],
  )
  await api.database.pool.query(
    `UPDATE membership SET role = 'CUSTOM', "customRoleId" = $1 WHERE "userId" = $2`,
    [role, userId],
  )
  await api.session.principals.forget(null)
  return { as }
}

/** Imports one file into acme as a member, and waits for the end. */
export async function importAs(
  api: TestApp,
  as: AskOptions,
  { name, content }: NamedFile,
  input: object = {},
): Promise<MemberRun> {
  const { cookie } = as.headers as { readonly cookie: string }
  const sent = await api.inject({
    method: 'POST',
    url: `/imports?organization=acme&filename=${name}`,
    headers: { cookie, 'content-type': 'text/csv' },
    payload: content,
  })
  const uploads = [{ uploadId: sent.json<{ upload: { id: string } }>().upload.id }]
  const start = `mutation ($input: ImportRowsInput!) {
    importRows(input: $input) { ok { run { id } } error { code } }
  }`
  const variables = { input: { organizationId: 'acme', uploads, ...input } }
  const { body } = await api.ask(start, { ...as, variables })
  const { id } = body.data.importRows.ok.run
  const told = async () => {
    const query = `{ importRun(id: "${id}") {
      status problems { code } refusedRows(first: 100) { nodes { line code message } }
    } }`
    return (await api.ask(query, as)).body.data.importRun
  }
  for (;;) {
    const { refusedRows, ...run } = await told()
    if (run.status !== 'RUNNING') return { ...run, refusedRows: refusedRows.nodes }
    await setTimeout(20)
  }
}
