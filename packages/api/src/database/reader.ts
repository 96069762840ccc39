import type pg from 'pg'

/** Whatever answers a question: a connection, a pool, or one who asks them when it may. */
export interface Reader {
  query<R extends pg.QueryResultRow>(
    text: string,
    values: unknown[],
  ): Promise<Pick<pg.QueryResult<R>, 'rows'>>
}
