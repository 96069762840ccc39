// What answers cost that grow with an organization, and what others wait meanwhile: `node bench/first-answers.mjs [NAME]
// [FOLDER]`, after a build, of the answers whose name holds NAME. Each row is an operation of packages/schema/operations on
// the large demo: milliseconds of the first answer, of the first after a write of one row, of the same again, and the
// longest that /healthz and a light question of the same organization waited meanwhile. FOLDER keeps the data for the
// next time. Times are of one run on one machine: read the ratios.
import { questions, rowWriter } from './answers/questions.mjs'
import { startProbe } from './answers/waiting-probe.mjs'
import { slug, startLargeDemo } from './large-demo.mjs'

const [wanted = '', kept] = process.argv.slice(2)
const { origin, ask, close } = await startLargeDemo(kept)
const { waited, end } = startProbe(origin)
const write = await rowWriter(ask, slug)

const milliseconds = (value) => (value === undefined ? '–' : Math.round(value).toString())

process.stdout.write(
  'answer | cold | after a write | again | /healthz waited | a light question waited\n',
)
for (const { label, text, variables } of questions(wanted)) {
  await waited()
  const times = []
  let problem = ''
  const timed = async () => {
    const began = performance.now()
    try {
      await ask(text, variables)
      times.push(performance.now() - began)
    } catch (error) {
      times.push(undefined)
      problem = ` (${error.message.slice(0, 60)} after ${milliseconds(performance.now() - began)})`
    }
  }
  await timed()
  if (problem === '') {
    await write()
    await timed()
    await timed()
  }
  const { healthz, light } = await waited()
  const [cold, after, again] = times
  const row = [cold, after, again, healthz, light].map(milliseconds)
  process.stdout.write(`${label} | ${row.join(' | ')}${problem}\n`)
}
await end()
await close()
