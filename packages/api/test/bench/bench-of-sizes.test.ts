import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const cwd = fileURLToPath(new URL('../..', import.meta.url))

/** Decides the story of the bench, part by part, and tells what was refused and what was recorded. */
const DECIDED = `
  import { decide } from '@postscale/domain'
  import { contactsOf } from './bench/sizes/contacts.mjs'
  import { northwindOf } from './dist/demo/large/northwind-large.js'
  const counts = {}
  let state = null
  for (const { parts } of [...northwindOf(1_000).plans, contactsOf(1_000)]) {
    for (const part of parts(20_500)) {
      const decided = decide(state, part)
      if (!decided.ok) throw new Error(JSON.stringify(decided.error[0]))
      state = decided.value.state
      for (const { fact } of decided.value.facts) counts[fact] = (counts[fact] ?? 0) + 1
    }
  }
  console.log(JSON.stringify(counts))
`

it('has two touchpoints and one signal a customer for the bench of sizes, and none is refused', async () => {
  const args = ['--input-type=module', '--eval', DECIDED]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd })
  expect(JSON.parse(stdout)).toMatchObject({ touchpoint: 2_000, healthSignal: 1_000 })
})
