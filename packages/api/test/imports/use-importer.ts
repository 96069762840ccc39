import { setTimeout } from 'node:timers/promises'
import { useApp, type TestApp } from '../http/use-app.js'

export interface NamedFile {
  readonly name: string
  readonly content: Buffer | string
  /** Query parameters besides the organization and the name. */
  readonly query?: Readonly<Record<string, string>>
}

interface RunCounts {
  readonly kind: string
  readonly file: string
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly refused: number
  readonly passedOver: number
  readonly removed: number
  readonly absent: number
}

export interface RunAnswer {
  readonly id: string
  readonly status: string
  readonly message: string
  readonly changed: boolean
  readonly revision: number | null
  readonly rowsDone: number
  readonly rowsTotal: number
  readonly reportUrl: string
  readonly notes: readonly string[]
  readonly problems: readonly { readonly code: string; readonly message: string }[]
  readonly counts: readonly RunCounts[]
  readonly refusedRows: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly file: string
      readonly line: number
      readonly column: string | null
      readonly value: string | null
      readonly code: string
      readonly message: string
    }[]
  }
}

interface Importer {
  readonly app: TestApp
  /** Makes an organization; answers its slug. */
  organization(currency?: string, fields?: object): Promise<string>
  /** Sends a file; answers the status and the body. */
  upload(organization: string, file: NamedFile): Promise<{ status: number; body: UploadAnswer }>
  /** Sends the files and starts to import them; answers the payload. */
  start(organization: string, files: readonly NamedFile[], input?: object): Promise<StartAnswer>
  /** As start, and waits for the end. */
  run(organization: string, files: readonly NamedFile[], input?: object): Promise<RunAnswer>
  /** Waits for the end of a run that was started. */
  settled(started: StartAnswer): Promise<RunAnswer>
  report(run: Pick<RunAnswer, 'reportUrl'>, language?: string): Promise<string>
  /** Rows, created, updated, unchanged and refused by kind, and by file where it has several. */
  counts(run: RunAnswer): Record<string, number[]>
}

interface UploadAnswer {
  readonly upload?: {
    readonly id: string
    readonly fileName: string
    readonly rows: number
    readonly columns: readonly string[]
    readonly encoding: string
    readonly delimiter: string
  }
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: { readonly code: string }
  }[]
}

interface StartAnswer {
  readonly ok: { readonly run: { readonly id: string } } | null
  readonly error: {
    readonly code: string
    readonly problems: readonly { readonly code: string; readonly message: string }[]
  } | null
}

const START = `mutation ($input: ImportRowsInput!) {
  importRows(input: $input) { ok { run { id status } } error { code problems { code message } } }
}`
const RUN = `query ($id: ID!) {
  importRun(id: $id) {
    id status message changed revision rowsDone rowsTotal reportUrl notes problems { code message }
    counts { kind rows created updated unchanged file refused passedOver removed absent }
    refusedRows(first: 100) { totalCount nodes { file line column value code message } }
  }
}`

const CREATE = `mutation ($input: CreateOrganizationInput!) {
  createOrganization(input: $input) { ok { revision } error { message } }
}`

/** A whole server, and what a client does to import files. */
export function useImporter(): Importer {
  const app = useApp()
  let organizations = 0

  async function data<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const answer = (await app.ask(query, { variables })).body as { readonly data?: T | null }
    if (answer.data == null) throw new Error(JSON.stringify(answer))
    return answer.data
  }

  const upload: Importer['upload'] = async (organization, { name, content, query }) => {
    const response = await app.inject({
      method: 'POST',
      url: '/imports',
      query: { organization, filename: name, ...query },
      headers: { authorization: `Bearer ${app.token}`, 'content-type': 'text/csv' },
      payload: content,
    })
    return { status: response.statusCode, body: response.json<UploadAnswer>() }
  }

  const start: Importer['start'] = async (organization, files, input = {}) => {
    const uploads: { uploadId: string }[] = []
    for (const file of files) {
      const { body } = await upload(organization, file)
      if (body.upload === undefined) throw new Error(JSON.stringify(body))
      uploads.push({ uploadId: body.upload.id })
    }
    const variables = { input: { organizationId: organization, uploads, ...input } }
    return (await data<{ importRows: StartAnswer }>(START, variables)).importRows
  }

  const settled: Importer['settled'] = async (started) => {
    if (started.ok === null) throw new Error(JSON.stringify(started.error))
    for (;;) {
      const { importRun } = await data<{ importRun: RunAnswer }>(RUN, { id: started.ok.run.id })
      if (importRun.status !== 'RUNNING') return importRun
      await setTimeout(20)
    }
  }

  const run: Importer['run'] = async (organization, files, input) =>
    settled(await start(organization, files, input))

  return {
    app,
    upload,
    start,
    run,
    settled,
    organization: async (currency = 'USD', fields = {}) => {
      organizations += 1
      const slug = `importer-${organizations}`
      const change = { slug, name: slug, currency, ...fields }
      await data(CREATE, { input: { change } })
      return slug
    },
    report: async ({ reportUrl }, language = 'en') => {
      const response = await app.inject({
        url: reportUrl,
        headers: { authorization: `Bearer ${app.token}`, 'accept-language': language },
      })
      if (response.statusCode !== 200) throw new Error(response.body)
      return response.body
    },
    counts: ({ counts }) =>
      Object.fromEntries(
        counts.map(({ kind, file, rows, created, updated, unchanged, refused }) => {
          const alone = counts.filter((other) => other.kind === kind).length === 1
          return [alone ? kind : `${kind} ${file}`, [rows, created, updated, unchanged, refused]]
        }),
      ),
  }
}
