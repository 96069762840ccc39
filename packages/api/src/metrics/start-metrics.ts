import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EnvironmentError, type MetricsSettings } from '../environment.js'
import { onMeasured } from '../telemetry/measured.js'
import { RecordedMetrics } from './recorded-metrics.js'
import type { FiguresOfThread } from './thread-figures.js'

/** The server of `/metrics`. */
export interface MetricsServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * Counts from now on, and answers `GET /metrics` on a port of its own, so that a proxy in front of the API
 * lets nobody in. Who does not say the token, where there is one, is told nothing.
 *
 * @param figures how the threads of the process do.
 * @throws EnvironmentError when it cannot listen there
 */
export async function startMetrics(
  settings: MetricsSettings,
  figures: () => Promise<readonly FiguresOfThread[]>,
): Promise<MetricsServer> {
  const metrics = new RecordedMetrics()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isAllowed(request, settings.token)) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end()
    } else if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end()
    } else {
      const text = await metrics.text(await figures())
      response.writeHead(200, { 'content-type': metrics.contentType }).end(text)
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await listen(server, settings)
  const stop = onMeasured(metrics.record)
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      stop()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function listen(server: Server, { host, port }: MetricsSettings): Promise<void> {
  server.listen({ host, port })
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const variable = code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' ? 'HOST' : 'PORT'
    const message = `cannot be listened on (${code}): take another one`
    throw new EnvironmentError([{ variable: `POSTSCALE_METRICS_${variable}`, message }])
  }
}

function isAllowed({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`))
}
