import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { sendNotFound } from './error-handler.js'

/** The admin app's build, from `packages/api/src/http` or its `dist` alike. */
export const adminFolder = fileURLToPath(new URL('../../../../apps/admin/dist', import.meta.url))

const yearInSeconds = 31_536_000
const ours =
  /^\/(?:api|board-pack\.xlsx|graphql|imports|records|sso|scim|assets|healthz|readyz)(?:[/?]|$)/

/**
 * The admin app at `/`: files by their name, and its one page for every other address that a browser
 * opens, since the app knows its own addresses.
 */
export function staticApp(app: FastifyInstance, folder: string): void {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) {
    app.get('/', async (_request, reply) => reply.type('text/plain').send(notBuilt))
    app.setNotFoundHandler(sendNotFound)
    return
  }
  void app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    // The build writes them beside the files.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Vite puts a hash of the content into the names of what lies in assets.
      const hashed = path.startsWith(join(folder, 'assets'))
      const age = hashed ? `public, max-age=${yearInSeconds}, immutable` : 'no-cache'
      void reply.header('cache-control', age)
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const opens = request.method === 'GET' && request.headers.accept?.includes('text/html')
    return opens === true && !ours.test(request.url)
      ? reply.sendFile('index.html')
      : sendNotFound(request, reply)
  })
}

const notBuilt = 'The admin app is not built. The API is at /graphql.\n'
