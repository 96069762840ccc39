import { Readable } from 'node:stream'
import { type Locale, localize } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { refusedRowsFile } from '../imports/refused-rows-file.js'
import { visibleRun } from '../imports/visible-run.js'
import type { ImportService } from '../imports/import.service.js'
import { csvCell } from '../imports/upload/reasons-column.js'
import type { ImportRun } from '../imports/run/import-run.repository.js'
import type { StoredRefusal } from '../imports/run/refusal.repository.js'
import { type ContextDependencies, createContext } from './create-context.js'
import { sendNotFound } from './error-handler.js'
import { unlimited } from './watch-request.js'
import { withinReach } from '../database/reach.js'

const REPORT_HEADER = 'file,line,column,value,code,reason\r\n'

/** One refused row of the report, as CSV. */
function reportLine(refusal: StoredRefusal, locale: Locale): string {
  const { file, line, column, value, message } = refusal
  const code = message.key.slice(message.key.indexOf('.') + 1)
  const cells = [file, String(line), column ?? '', value ?? '', code, localize(locale, message)]
  return `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`
}

interface ReportRouteOptions extends ContextDependencies {
  readonly imports: ImportService
}

const route = z.object({ run: z.uuid(), file: z.coerce.number().int().min(0).default(0) })
const query = z.object({ organization: z.uuid() })

/**
 * `GET /imports/:run/report.csv?organization=…`: why rows of a run were refused, and
 * `GET /imports/:run/refused/:file.csv?organization=…`: the refused rows of one of its files, to be mended
 * and imported again. By their bare ids.
 */
export function reportRoutes(app: FastifyInstance, options: ReportRouteOptions): void {
  const { imports } = options
  app.get('/imports/:run/report.csv', async (request, reply) => {
    const found = await findRun(request, options)
    if (found === null) return sendNotFound(request, reply)
    return sendCsv(reply, 'report.csv', lines(imports, found.run, found.locale))
  })
  app.get('/imports/:run/refused/:file.csv', async (request, reply) => {
    const found = await findRun(request, options)
    const file = found?.run.result?.refusedFiles?.[found.place]
    if (!found || file === undefined) return sendNotFound(request, reply)
    const rows = await refusedRowsFile(imports, found.run, file, found.locale)
    if (rows === null) return sendNotFound(request, reply)
    return sendCsv(reply, `refused-${found.place + 1}.csv`, rows)
  })
}

async function findRun(request: FastifyRequest, options: ReportRouteOptions) {
  const context = await createContext(options, request, unlimited())
  const asked = route.safeParse(request.params)
  const owner = query.safeParse(request.query)
  if (!asked.success || !owner.success) return null
  const found = await context.organizations.byId(owner.data.organization)
  const run = found && (await visibleRun(context, found.id, asked.data.run))
  return run && { run, place: asked.data.file, locale: context.locale }
}

function sendCsv(reply: FastifyReply, name: string, text: AsyncIterable<string>): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(withinReach(text)))
}

async function* lines(
  { refusals }: ImportService,
  { organizationId, id }: ImportRun,
  locale: Locale,
): AsyncGenerator<string> {
  yield REPORT_HEADER
  for await (const page of refusals.all(organizationId, id)) {
    yield page.map((refusal) => reportLine(refusal, locale)).join('')
  }
}
