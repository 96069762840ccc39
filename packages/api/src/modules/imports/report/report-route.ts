import { Readable } from 'node:stream'
import type { Locale } from '@postscale/domain'
import type { FastifyInstance } from 'fastify'
import { createContext, type ContextDependencies } from '../../../context.js'
import { sendNotFound } from '../../../shared/http/error-handler.js'
import { readGlobalId } from '../../../shared/relay/global-id.js'
import type { ImportService } from '../import.service.js'
import { REPORT_HEADER, reportLine } from './report-line.js'

export interface ReportRouteOptions extends ContextDependencies {
  readonly imports: ImportService
}

/** `GET /imports/:run/report.csv`: the refused rows of a run, by its opaque id. */
export function reportRoute(app: FastifyInstance, options: ReportRouteOptions): void {
  app.get<{ Params: { run: string } }>('/imports/:run/report.csv', async (request, reply) => {
    const context = await createContext(options, request, new AbortController().signal)
    const read = readGlobalId(request.params.run)
    const [organizationId = '', runId = ''] = read?.type === 'ImportRun' ? read.parts : []
    const found = await context.organizations.byId(organizationId)
    const run = found && (await options.imports.runs.find(found.id, runId))
    if (run === null) return sendNotFound(request, reply)
    return reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="report.csv"')
      .send(Readable.from(lines(options.imports, organizationId, runId, context.locale)))
  })
}

async function* lines(
  { refusals }: ImportService,
  organizationId: string,
  runId: string,
  locale: Locale,
): AsyncGenerator<string> {
  yield REPORT_HEADER
  for await (const page of refusals.all(organizationId, runId)) {
    yield page.map((refusal) => reportLine(refusal, locale)).join('')
  }
}
