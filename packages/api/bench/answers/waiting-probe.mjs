// How long others wait: /healthz and a light question, asked again and again by a thread of its own, so that the work of
// whoever measures is not in it.
import { Worker } from 'node:worker_threads'
import { slug, token } from '../large-demo.mjs'

const PROBE = `
const { parentPort, workerData: { origin, token, slug } } = require('node:worker_threads')
const light = { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + token },
  body: JSON.stringify({ query: '{ organization(slug: "' + slug + '") { name teams(first: 10) { nodes { name } } } }' }) }
let longest = {}
const began = {}
const note = (name) => (longest[name] = Math.max(longest[name] ?? 0, performance.now() - began[name]))
const probe = async (name, url, init) => {
  for (;;) {
    began[name] = performance.now()
    await fetch(origin + url, init).then((response) => response.text())
    note(name)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
void probe('healthz', '/healthz')
void probe('light', '/graphql', light)
parentPort.on('message', () => {
  for (const name of Object.keys(began)) note(name)
  parentPort.postMessage(longest)
  longest = {}
})
`

/** `waited()` gives the longest milliseconds since it was asked last. */
export function startProbe(origin) {
  const probe = new Worker(PROBE, { eval: true, workerData: { origin, token, slug } })
  const waited = () =>
    new Promise((resolve) => {
      probe.once('message', resolve)
      probe.postMessage('')
    })
  return { waited, end: async () => probe.terminate() }
}
