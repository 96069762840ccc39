import { type Message, OWN_MESSAGE_PARAMS } from '@postscale/domain'
import type { Database } from '../../database/database.js'
import type { PrismaClient } from '../../generated/prisma/client.js'
import type pg from 'pg'

/** A row that is refused for a cause. */
interface CauseSample {
  readonly file: string
  readonly line: number
  readonly value: string | null
}

/** What several rows are refused for: one code, one column, and what their messages share. */
export interface RefusedCause {
  readonly column: string | null
  /** Of the first row. */
  readonly message: Message
  readonly rows: number
  /** In how many ways their messages are worded: several where the cells differ. */
  readonly wordings: number
  /** The first rows. */
  readonly samples: readonly CauseSample[]
}

interface RefusedCauses {
  /** Those of most rows first. */
  readonly causes: readonly RefusedCause[]
  /** How many there are besides. */
  readonly leftOut: number
}

/** So many causes of one code and column are told one by one; where there are more, the rest are one. */
const MOST_ALIKE = 20
const MOST_SAMPLES = 3

/** $1 organization, $2 run, $3 the parameters that are a row's own by code, $4 those of other codes, $5 most causes. */
const CAUSES = `
  WITH own AS (
    SELECT key AS code, ARRAY(SELECT jsonb_array_elements_text(value)) AS names
    FROM jsonb_each($3::jsonb)
  ), refusal AS MATERIALIZED (
    SELECT seq, file, line, "column", code, params, params - coalesce(own.names, $4::text[]) AS shared
    FROM import_refusal LEFT JOIN own USING (code)
    WHERE "organizationId" = $1 AND "runId" = $2
  ), variant AS (
    SELECT code, "column", shared, count(*) AS entries, min(seq) AS first
    FROM refusal GROUP BY code, "column", shared
  ), ranked AS (
    SELECT code, "column", shared,
      row_number() OVER (PARTITION BY code, "column" ORDER BY entries DESC, first) AS place
    FROM variant
  ), told AS (
    SELECT DISTINCT ON (code, "column", place, file, line) code, "column", place, file, line, seq, params
    FROM (
      SELECT refusal.*, least(ranked.place, ${MOST_ALIKE}) AS place
      FROM refusal JOIN ranked ON ranked.code = refusal.code AND ranked.shared = refusal.shared
        AND ranked."column" IS NOT DISTINCT FROM refusal."column"
    ) AS each
    ORDER BY code, "column", place, file, line, seq
  )
  SELECT count(*)::int AS rows, count(DISTINCT params)::int AS wordings, min(seq) AS first,
    (array_agg(seq ORDER BY seq))[1:${MOST_SAMPLES}] AS samples, (count(*) OVER ())::int AS causes
  FROM told GROUP BY code, "column", place
  ORDER BY rows DESC, first LIMIT $5`

interface Row {
  readonly rows: number
  readonly wordings: number
  readonly samples: readonly number[]
  readonly causes: number
}

/** What the refused rows of runs are refused for, each cause once; the rows are counted in the database. */
export class RefusedCausesRepository {
  readonly #pool: pg.Pool
  readonly #prisma: PrismaClient

  constructor({ pool, prisma }: Pick<Database, 'pool' | 'prisma'>) {
    this.#pool = pool
    this.#prisma = prisma
  }

  async of(organizationId: string, runId: string, most: number): Promise<RefusedCauses> {
    const { byKey, rest } = OWN_MESSAGE_PARAMS
    const { rows: found } = await this.#pool.query<Row>(CAUSES, [
      organizationId,
      runId,
      JSON.stringify(byKey),
      rest,
      most,
    ])
    const places = found.flatMap(({ samples }) => samples)
    const shown = await this.#prisma.importRefusal.findMany({
      where: { organizationId, runId, seq: { in: places } },
    })
    const bySeq = new Map(shown.map((row) => [row.seq, row]))
    const causes = found.map(({ rows, wordings, samples }): RefusedCause => {
      const told = samples.flatMap((seq) => bySeq.get(seq) ?? [])
      const [first] = told
      if (first === undefined) throw new Error('a cause has a row')
      const message = { key: first.code, params: first.params } as unknown as Message
      return {
        column: first.column,
        message,
        rows,
        wordings,
        samples: told.map(({ file, line, value }) => ({ file, line, value })),
      }
    })
    return { causes, leftOut: (found[0]?.causes ?? 0) - found.length }
  }
}
