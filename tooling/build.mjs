import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

// Builds what changed before `start` and the other programs, in our own words: a line for each
// package, on the error output, as some programs' answers go to the other; all of what the build
// tool says only when it fails. Arguments are the packages to build, with what they need.

const root = join(import.meta.dirname, '..')
const filters = process.argv.slice(2).map((name) => `--filter=${name}`)
const began = performance.now()
const said = []
let built = 0

// Its script, not its command: Windows runs no `.cmd` without a shell.
const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
const args = [turbo, 'run', 'build', '--ui=stream', '--output-logs=new-only', ...filters]
const child = spawn(process.execPath, args, {
  cwd: root,
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  stdio: ['ignore', 'pipe', 'pipe'],
})

for (const stream of [child.stdout, child.stderr]) {
  createInterface({ input: stream }).on('line', (line) => {
    said.push(line)
    const name = /@postscale\/([\w-]+):build: cache miss/.exec(line)?.[1]
    if (name === undefined) return
    if (built === 0) console.error('Building Postscale; the first time takes about half a minute.')
    built += 1
    console.error(`  building ${name}`)
  })
}

child.once('error', (error) => {
  console.error(`The build could not be started: ${error.message}`)
  process.exitCode = 1
})
child.once('close', (code) => {
  process.exitCode = code ?? 1
  if (code !== 0) {
    console.error(said.join('\n'))
    console.error('\nThe build failed: what it said is above.')
  } else if (built > 0) {
    console.error(`Built in ${((performance.now() - began) / 1000).toFixed(0)} s.`)
  }
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
