import type pg from 'pg'

/**
 * Checks what a transaction left to its COMMIT of an organization's rows, so that a violation is told by a statement.
 * Where tenants are spread over several machines, it is done where the rows are: the COMMIT there comes after the
 * answer is made up.
 *
 * @throws pg.DatabaseError of the violated constraint; the transaction is to be rolled back
 */
export async function checkDeferred(client: pg.ClientBase, organizationId: string): Promise<void> {
  const { rowCount } = await client.query(CHECK, [organizationId])
  if (rowCount !== 1) throw new Error('the checks of an organization that is not there')
}

const CHECK = 'SELECT check_deferred() FROM organization WHERE id = $1'
