import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What becomes of a connection whose writing transaction commits. */
type AtCommit = 'CUT_AFTER' | 'CUT_BEFORE' | 'HOLD' | 'PASS'

/** A way to a database on which commits can be lost. */
export interface CommitProxy {
  readonly url: string
  /** CUT_BEFORE: the database never hears of it; CUT_AFTER: it does, and its answer is lost. */
  atCommit: AtCommit
  /** Sends the commits on that were held, and answers when the database has answered them. */
  release(): Promise<void>
  close(): Promise<void>
}

const COMMIT = '; COMMIT'

/** Stands between the driver and the server at a URL. */
export async function openCommitProxy(target: string): Promise<CommitProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  const held: (() => Promise<void>)[] = []
  const proxy = { atCommit: 'PASS' as AtCommit }

  const server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) })
    let isHeld = false
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        if (!isHeld) database.end()
      })
    }
    database.on('data', (bytes) => client.write(bytes))
    client.on('data', (bytes) => {
      if (!bytes.includes(COMMIT) || proxy.atCommit === 'PASS') {
        database.write(bytes)
        return
      }
      const answer = () =>
        new Promise<void>((resolve) => {
          database.once('data', () => resolve())
          database.write(bytes)
        })
      if (proxy.atCommit === 'HOLD') {
        isHeld = true
        held.push(() => answer().then(() => void database.end()))
      } else if (proxy.atCommit === 'CUT_BEFORE') client.destroy()
      else {
        database.removeAllListeners('data')
        void answer().then(() => client.destroy())
      }
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)

  return Object.assign(proxy, {
    url: url.href,
    release: async () => {
      await Promise.all(held.splice(0).map((answer) => answer()))
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
    },
  })
}
