import { formatDay, type Locale, LOCALES, parseDay, viewAt } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { boardWorkbook } from '../answers/board-pack/board-workbook.js'
import { readerOf } from '../graphql/find-scenario.js'
import { todayOf } from '../graphql/today.js'
import { badInput } from './bad-input.js'
import { type ContextDependencies, createContext } from './create-context.js'
import { sendNotFound } from './error-handler.js'
import { stateToTell } from './state-to-tell.js'
import { unlimited } from './watch-request.js'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const query = z.object({
  organization: z.string().min(1).max(200),
  asOf: z.iso.date().optional(),
  revision: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  language: z.enum(LOCALES).optional(),
})

/**
 * `GET /board-pack.xlsx?organization=SLUG[&asOf=DAY][&revision=N][&language=en]`: the board pack of the last
 * month that had ended on the day (today), as an Excel workbook. Its name tells month and revision; with both
 * in the address it is the same for ever. In the language of the request unless one is named.
 */
export function boardPackRoute(app: FastifyInstance, options: ContextDependencies): void {
  app.get('/board-pack.xlsx', async (request, reply) => serve(request, reply, options))
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  options: ContextDependencies,
): Promise<FastifyReply> {
  const context = await createContext(options, request, unlimited())
  const read = query.safeParse(request.query)
  if (!read.success) throw badInput(read.error)
  const { asOf, language } = read.data
  const state = await stateToTell(context, read.data)
  const day = asOf === undefined ? state && todayOf(state) : parseDay(asOf)
  const made =
    state && day !== null
      ? await context.services.boardPacks.pack(viewAt(state, day), readerOf(context.principal))
      : null
  if (!made) return sendNotFound(request, reply)
  const locale: Locale = language ?? context.localeFor(made.view.organization.locale)
  const month = formatDay(made.month.from).slice(0, 7)
  const name = `board-pack-${made.view.organization.slug}-${month}-r${made.view.state.revision}.xlsx`
  return reply
    .type(WORKBOOK)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(await boardWorkbook(made, locale))
}
