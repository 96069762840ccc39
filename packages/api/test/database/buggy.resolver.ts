import { FULL_GRANT } from '@postscale/domain'
import type pg from 'pg'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../src/context.js'
import type { Database } from '../../src/database/database.js'
import { inTransaction } from '../../src/database/in-transaction.js'
import { allFacts } from '../../src/time-series/all-facts.js'

/** The database that the resolver asks. */
export const given: { served?: Database } = {}

/** Asks for another's rows, as a bug might. */
@Resolver()
export class BuggyResolver {
  @Query(() => String)
  async rowsOf(
    @Arg('id', () => String) id: string,
    @Ctx() { services }: RequestContext,
  ): Promise<string> {
    const { pool, writers, prisma } = given.served!
    const found: Record<string, unknown> = {}
    found['pool'] = (
      await pool.query('SELECT FROM team WHERE "organizationId" = $1', [id])
    ).rowCount
    found['all'] = (await pool.query('SELECT DISTINCT "organizationId" FROM team')).rowCount
    found['text'] = (await pool.query(`SELECT FROM organization WHERE id = '${id}'`)).rowCount
    found['prisma'] = await prisma.auditEntry.count({ where: { organizationId: id } })
    const update = 'UPDATE organization SET revision = 99 WHERE id = $1'
    const work = async (client: pg.ClientBase) => (await client.query(update, [id])).rowCount
    found['writers'] = await inTransaction(writers, 'READ COMMITTED', work)
    found['update'] = (await pool.query(update, [id])).rowCount
    found['state'] = (await services.states.get(id)) === null ? 0 : 1
    found['past'] = (await services.states.atRevision(id, 1)) === null ? 0 : 1
    found['head'] = (await services.organizationHeads.find(id)) === null ? 0 : 1
    found['heads'] = (await services.organizationHeads.list(null)).length
    let facts = 0
    for await (const page of allFacts(pool, id, 1)) facts += page.length
    found['facts'] = facts
    const applied = await services.applyPlan.apply({
      organizationId: id,
      actor: { kind: 'SYSTEM', id: null, name: 'A bug' },
      grant: FULL_GRANT,
      plan: {
        title: 'Theirs',
        reason: null,
        changes: [{ type: 'updateOrganization', name: 'Theirs', effective: '2026-01-01' }],
      },
    })
    found['applied'] = applied.ok
    return JSON.stringify(found)
  }
}
