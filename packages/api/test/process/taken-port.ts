import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { OnFinished } from './start-process.js'

/** A port of the loopback address that another program listens on, until the test has finished. */
export async function takenPort(onFinished: OnFinished): Promise<string> {
  const program = createServer()
  onFinished(() => void program.close())
  program.listen(0, '127.0.0.1')
  await once(program, 'listening')
  return String((program.address() as AddressInfo).port)
}
