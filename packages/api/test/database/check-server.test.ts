import { createServer, type Server } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../src/database/database.js'
import { checkServer } from '../../src/database/external/check-server.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { withDatabase } from './with-database.js'

describe('a database by its URL', () => {
  const server = () => inject('databaseServerUrl')

  it('answers with its version', async () => {
    expect(await checkServer(server())).toBeGreaterThanOrEqual(150_000)
  })

  it('refuses a wrong password without repeating it', async () => {
    const url = new URL(server())
    url.password = 'wrong-secret'
    await expect(checkServer(url.href)).rejects.toMatchObject({ code: 'LOGIN_REFUSED' })
    await expect(checkServer(url.href)).rejects.not.toThrow(/wrong-secret/)
  })

  it('wants a password where the URL has none', async () => {
    const url = new URL(server())
    url.password = ''
    await expect(checkServer(url.href)).rejects.toMatchObject({
      code: 'PASSWORD_MISSING',
      hint: expect.stringContaining('user:password@'),
    })
  })

  it('names the certificate that it cannot read', async () => {
    const url = `${server()}?sslmode=verify-full&sslrootcert=/nowhere/root.crt`
    await expect(checkServer(url)).rejects.toMatchObject({
      code: 'TLS_FILE_MISSING',
      message: expect.stringContaining('/nowhere/root.crt'),
    })
  })

  describe('whose user may not do everything', () => {
    const user = `reader_${process.pid}_${Date.now()}`
    const databases: string[] = []
    const open = async (url: string) =>
      openDatabase({ database: { kind: 'external', url }, poolSize: 4 }, silentLog)

    beforeAll(async () => {
      await runSql(server(), `CREATE ROLE ${user} LOGIN PASSWORD 'reads'`)
    })
    afterAll(async () => {
      for (const name of databases) await runSql(server(), `DROP DATABASE ${name}`)
      await runSql(server(), `DROP ROLE ${user}`)
    })

    /** A database as its user reaches it. */
    async function made(name: string, statement: string): Promise<string> {
      const database = `${user}_${name}`
      await runSql(server(), `CREATE DATABASE ${database}`)
      databases.push(database)
      await runSql(server(), statement.replaceAll('DB', database))
      const url = new URL(withDatabase(server(), database))
      url.username = user
      url.password = 'reads'
      return url.href
    }

    it('says that it may not enter', async () => {
      const url = await made('closed', 'REVOKE CONNECT ON DATABASE DB FROM PUBLIC')
      await expect(checkServer(url)).rejects.toMatchObject({ code: 'LOGIN_REFUSED' })
    })

    it('says that it may not make tables, in one line without the engine’s own', async () => {
      const url = await made('bare', 'SELECT 1')
      await expect(open(url)).rejects.toMatchObject({
        code: 'RIGHTS_MISSING',
        message: expect.stringMatching(/^[^\n]*permission denied[^\n]*\n[^\n]*OWNER[^\n]*$/),
      })
    })

    it('says that nothing may be written', async () => {
      const url = await made(
        'fixed',
        `ALTER DATABASE DB OWNER TO ${user}; ALTER DATABASE DB SET default_transaction_read_only = on`,
      )
      await expect(open(url)).rejects.toMatchObject({ code: 'READ_ONLY' })
    })
  })

  it('misses the database', async () => {
    await expect(checkServer(withDatabase(server(), 'nowhere'))).rejects.toMatchObject({
      code: 'DATABASE_MISSING',
      message: expect.stringContaining('"nowhere"'),
    })
  })

  it('reaches nobody, and openDatabase says the same', async () => {
    const closed = await listenOn(createServer())
    const url = `postgresql://user:secret@127.0.0.1:${closed.port}/db`
    await closed.close()
    await expect(checkServer(url)).rejects.toMatchObject({ code: 'UNREACHABLE' })
    await expect(
      openDatabase({ database: { kind: 'external', url }, poolSize: 2 }, silentLog),
    ).rejects.toMatchObject({ code: 'UNREACHABLE' })
  })

  it('does not wait for ever for a server that says nothing', async () => {
    const silent = await listenOn(createServer())
    onTestFinished(silent.close)
    const url = `postgresql://user:secret@127.0.0.1:${silent.port}/db`
    await expect(checkServer(url, 200)).rejects.toMatchObject({ code: 'UNREACHABLE' })
  })

  it('refuses PostgreSQL 14', async () => {
    const old = await listenOn(oldServer())
    onTestFinished(old.close)
    await expect(
      checkServer(`postgresql://user:secret@127.0.0.1:${old.port}/db`),
    ).rejects.toMatchObject({
      code: 'SERVER_TOO_OLD',
      message: expect.stringContaining('14.9'),
    })
  })

  it('refuses a database that does not hold all texts', async () => {
    const name = 'postscale_test_ascii'
    await runSql(
      server(),
      `CREATE DATABASE ${name} ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`,
    )
    onTestFinished(async () => void (await runSql(server(), `DROP DATABASE ${name}`)))
    await expect(checkServer(withDatabase(server(), name))).rejects.toMatchObject({
      code: 'WRONG_ENCODING',
      message: expect.stringContaining('SQL_ASCII'),
      hint: expect.stringContaining('CREATE DATABASE'),
    })
  })

  it('cannot read some URLs', async () => {
    await expect(checkServer('postgresql://user:secret@[host/db')).rejects.toMatchObject({
      code: 'URL_INVALID',
    })
  })
})

async function listenOn(server: Server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const sockets = new Set<{ destroy: () => void }>()
  server.on('connection', (socket) => sockets.add(socket))
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** As much of PostgreSQL's protocol as it takes to let everybody in and to name its version. */
function oldServer(): Server {
  const text = (value: string) => Buffer.from(`${value}\0`)
  const int16 = (value: number) => Buffer.from([value >> 8, value & 255])
  const int32 = (value: number) => Buffer.from([0, 0, value >> 8, value & 255])
  const message = (type: string, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts)
    return Buffer.concat([Buffer.from(type), int32(body.length + 4), body])
  }
  const column = (name: string) =>
    Buffer.concat([text(name), int32(0), int16(0), int32(25), int16(8), int32(8), int16(0)])
  const value = (of: string) => Buffer.concat([int32(of.length), Buffer.from(of)])
  const ready = message('Z', Buffer.from('I'))
  return createServer((socket) => {
    let greeted = false
    socket.on('error', () => undefined)
    socket.on('data', () => {
      if (!greeted) {
        greeted = true
        socket.write(Buffer.concat([message('R', int32(0)), ready]))
        return
      }
      socket.write(
        Buffer.concat([
          message('T', int16(2), column('number'), column('name')),
          message('D', int16(2), value('140009'), value('14.9')),
          message('C', text('SELECT 1')),
          ready,
        ]),
      )
    })
  })
}
