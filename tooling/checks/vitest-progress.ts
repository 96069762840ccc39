import { appendFileSync } from 'node:fs'
import type { ProgressLine } from './vitest-tally.ts'

/** What we use of vitest's own classes, which are not installed for the checks. */
type Failure = { readonly message: string }
type Module = {
  readonly relativeModuleId: string
  readonly children: { allTests(state: 'failed'): Iterable<unknown> }
  state(): string
  errors(): readonly Failure[]
}
type Case = {
  readonly fullName: string
  readonly module: Module
  result(): { readonly state: string }
}

/**
 * A vitest reporter that writes down each test when it starts and when it has ended, a line each, so
 * that a run that is stopped has told how far it came. The file is named by the environment.
 */
export default class VitestProgress {
  onTestCaseReady(test: Case): void {
    write({ event: 'start', test: nameOf(test) })
  }

  onTestCaseResult(test: Case): void {
    write({ event: 'test', test: nameOf(test), state: test.result().state })
  }

  onTestModuleEnd(module: Module): void {
    if (module.state() !== 'failed' || [...module.children.allTests('failed')].length > 0) return
    const why = module.errors().map(({ message }) => message)
    write({
      event: 'problem',
      problem: `${module.relativeModuleId} could not run: ${why.join(', ')}`,
    })
  }

  onTestRunEnd(_modules: readonly Module[], errors: readonly Failure[]): void {
    for (const { message } of errors) {
      write({ event: 'problem', problem: `an error that no test caught: ${message}` })
    }
    write({ event: 'end' })
  }
}

function nameOf({ module, fullName }: Case): string {
  return `${module.relativeModuleId}: ${fullName}`
}

function write(line: ProgressLine): void {
  appendFileSync(process.env['POSTSCALE_TEST_PROGRESS'] ?? '', `${JSON.stringify(line)}\n`)
}
