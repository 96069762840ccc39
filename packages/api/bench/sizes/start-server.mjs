// A server in a process of its own, as users start it, on data that is there.
import { execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asking, token } from '../large-demo.mjs'

const main = join(dirname(fileURLToPath(import.meta.url)), '../../dist/main.js')
const MEBIBYTE_IN_KIB = 1024

/** `ready` is after how many milliseconds it was; `memory()` its resident set in MiB. */
export async function startServer(folder) {
  const began = performance.now()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      POSTSCALE_DATA_DIR: folder,
      POSTSCALE_DEMO: '0',
      POSTSCALE_BOOTSTRAP_TOKEN: token,
      POSTSCALE_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.once('exit', () => child.kill())
  const ended = new Promise((resolve) => child.once('exit', resolve))
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    origin,
    ready: performance.now() - began,
    ask: asking(origin),
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / MEBIBYTE_IN_KIB,
    close: async () => {
      child.kill()
      await ended
    },
  }
}

async function isReady(origin) {
  try {
    return (await fetch(`${origin}/readyz`)).ok
  } catch {
    return false
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
