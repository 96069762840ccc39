// Asks one question over and over on a thread of its own, and tells how long each answer took.
import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

const { url, method, headers, body, connections, seconds } = workerData
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const { hostname, port, pathname } = new URL(url)
const times = []
let bytes = 0

function asked() {
  return new Promise((resolve, reject) => {
    const asking = request(
      { agent, hostname, port, path: pathname, method, headers },
      (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks)
          bytes = text.length
          if (response.statusCode === 200) resolve()
          else reject(new Error(`${response.statusCode} ${text.toString().slice(0, 300)}`))
        })
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}

const end = performance.now() + seconds * 1_000
const ask = async () => {
  while (performance.now() < end) {
    const began = performance.now()
    await asked()
    times.push(performance.now() - began)
  }
}
await Promise.all(Array.from({ length: connections }, ask))
agent.destroy()
parentPort.postMessage({ times: times.toSorted((a, b) => a - b), bytes })
