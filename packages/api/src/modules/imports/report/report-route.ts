import { Readable } from 'node:stream'
import type { Locale } from '@postscale/domain'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { createContext, type ContextDependencies } from '../../../shared/http/create-context.js'
import { sendNotFound } from '../../../shared/http/error-handler.js'
import type { ImportService } from '../import.service.js'
import type { ImportRun } from '../run/import-run.repository.js'
import { REPORT_HEADER, reportLine } from './report-line.js'

export interface ReportRouteOptions extends ContextDependencies {
  readonly imports: ImportService
}

const route = z.object({ run: z.uuid() })
const query = z.object({ organization: z.uuid() })

/** `GET /imports/:run/report.csv?organization=…`: the refused rows of a run, by their bare ids. */
export function reportRoute(app: FastifyInstance, options: ReportRouteOptions): void {
  app.get('/imports/:run/report.csv', async (request, reply) => {
    const context = await createContext(options, request, new AbortController().signal)
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
