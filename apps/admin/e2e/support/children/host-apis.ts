import type { FromHost, ToHost } from '../host-messages.ts'

// Starts APIs as they are asked for, all in this process: a thing is loaded, and compiled where it is hot, once for
// all of them. It ends with whoever asked for it.

interface Server {
  readonly origin: string
  readonly setupLink: string | null
  close(): Promise<void>
}

const built = new URL('../../../../../packages/api/dist/', import.meta.url)
const load = async <Module>(file: string): Promise<Module> =>
  import(new URL(file, built).href) as Promise<Module>
const { readEnvironment } = await load<{ readEnvironment: (variables: object) => object }>(
  'environment.js',
)
const { createLog } = await load<{ createLog: (level: 'silent', readable: boolean) => object }>(
  'http/create-log.js',
)
const { startServer } = await load<{
  startServer: (environment: object, log: object, options: object) => Promise<Server>
}>('server.js')
const { buildSchema } = await load<{ buildSchema: () => Promise<object> }>('build-schema.js')
const schema = await buildSchema()
const servers = new Map<number, Server>()

async function obey(message: ToHost): Promise<FromHost> {
  const { id } = message
  if ('close' in message) {
    await servers.get(id)?.close()
    servers.delete(id)
    return { id, closed: true }
  }
  const environment = readEnvironment(message.start)
  const server = await startServer(environment, createLog('silent', false), { schema })
  servers.set(id, server)
  return { id, started: { origin: server.origin, setupLink: server.setupLink ?? '' } }
}

process.on('message', (message: ToHost) => {
  void obey(message)
    .catch((error: unknown) => ({ id: message.id, failed: String(error) }))
    .then((answer) => process.send?.(answer))
})
process.once('disconnect', () => process.exit())
