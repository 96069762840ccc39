import { openDatabase } from '../../../src/database/database.js'
import { silentLog } from '../silent-log.js'

// Opens the database of the data folder given, says so, and closes it when its standard input ends.
const [dataDirectory = ''] = process.argv.slice(2)
const database = await openDatabase(
  { database: { kind: 'embedded', dataDirectory }, poolSize: 2 },
  silentLog,
).catch((error: unknown) => error)
if (database instanceof Error) {
  const code = 'code' in database ? database.code : undefined
  process.stdout.write(`${JSON.stringify({ code, message: database.message })}\n`)
} else {
  const { url, close } = database as Awaited<ReturnType<typeof openDatabase>>
  process.stdout.write(`${JSON.stringify({ url })}\n`)
  process.stdin.resume().once('end', () => void close())
}
