import { Readable } from 'node:stream'
import { type Locale, localize } from '@postscale/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { ImportService } from '../imports/import.service.js'
import type { ImportRun } from '../imports/run/import-run.repository.js'
import type { StoredRefusal } from '../imports/run/refusal.repository.js'
import { type ContextDependencies, createContext } from './create-context.js'
import { sendNotFound } from './error-handler.js'
import { unlimited } from './watch-request.js'

const REPORT_HEADER = 'file,line,column,value,code,reason\r\n'

/** One refused row of the report, as CSV. */
function reportLine(refusal: StoredRefusal, locale: Locale): string {
  const { file, line, column, value, message } = refusal
  const code = message.key.slice(message.key.indexOf('.') + 1)
  const cells = [file, String(line), column ?? '', value ?? '', code, localize(locale, message)]
  return `${cells.map(cell).join(',')}\r\n`
}

/** What a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(text: string): string {
  const harmless = /^[=@\t\r]|^[+-](?![\d.,]+$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

interface ReportRouteOptions extends ContextDependencies {
  readonly imports: ImportService
}

const route = z.object({ run: z.uuid() })
const query = z.object({ organization: z.uuid() })

/** `GET /imports/:run/report.csv?organization=…`: the refused rows of a run, by their bare ids. */
export function reportRoute(app: FastifyInstance, options: ReportRouteOptions): void {
  app.get('/imports/:run/report.csv', async (request, reply) => {
    const context = await createContext(options, request, unlimited())
    const asked = route.safeParse(request.params)
    const owner = query.safeParse(request.query)
    if (!asked.success || !owner.success) return sendNotFound(request, reply)
    const found = await context.organizations.byId(owner.data.organization)
    const run = found && (await options.imports.runs.find(found.id, asked.data.run))
    if (run === null) return sendNotFound(request, reply)
    return reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="report.csv"')
      .send(Readable.from(lines(options.imports, run, context.locale)))
  })
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
