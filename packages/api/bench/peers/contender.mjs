// One contender in a process of its own: `node contender.mjs sql|static|postgraphile`, with DATABASE_URL. It says where it
// listens, and on any message how much processor time it has taken.
import { createServer } from 'node:http'
import { QUESTIONS } from './questions.mjs'

const [kind] = process.argv.slice(2)
const { DATABASE_URL: url } = process.env

/** Answers a question by one prepared statement that writes the text. */
async function bySql() {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, max: 32 })
  return createServer(async (request, response) => {
    const name = request.url.slice(1)
    const { rows } = await pool.query({ name, text: QUESTIONS[name].sql })
    response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0].answer)
  })
}

/** Gives the same bytes again: those of the SQL, once. */
async function asBytes() {
  const { default: pg } = await import('pg')
  const client = new pg.Client(url)
  await client.connect()
  const bytes = {}
  for (const [name, { sql }] of Object.entries(QUESTIONS)) {
    bytes[name] = Buffer.from((await client.query(sql)).rows[0].answer)
  }
  await client.end()
  return createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(bytes[request.url.slice(1)])
  })
}

async function byPostgraphile() {
  const { postgraphile } = await import('postgraphile')
  const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber')
  const { makePgService } = await import('postgraphile/adaptors/pg')
  const { grafserv } = await import('postgraphile/grafserv/node')
  const preset = {
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({ connectionString: url, schemas: ['bench'], poolConfig: { max: 32 } }),
    ],
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false },
  }
  const server = createServer()
  server.on('error', () => undefined)
  await postgraphile(preset).createServ(grafserv).addTo(server)
  return server
}

const server = await { sql: bySql, static: asBytes, postgraphile: byPostgraphile }[kind]()
server.listen(0, '127.0.0.1', () =>
  process.send({ origin: `http://127.0.0.1:${server.address().port}` }),
)
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send({ worked: (user + system) / 1e3 })
})
