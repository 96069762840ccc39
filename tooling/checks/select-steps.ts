import type { Step } from './steps.ts'

/**
 * The steps that `--only` names, once or more; `--only test` means all of `test:…`. Without
 * arguments, all steps. Throws when an argument is not understood, or names no step.
 */
export function selectSteps(steps: readonly Step[], args: readonly string[]): readonly Step[] {
  const wanted = names(args)
  if (wanted.length === 0) return steps
  const means = (name: string, step: Step): boolean =>
    step.name === name || step.name.startsWith(`${name}:`)
  const unknown = wanted.find((name) => !steps.some((step) => means(name, step)))
  if (unknown !== undefined) {
    throw new Error(`No step is called ${unknown}. ${listed(steps)}`)
  }
  return steps.filter((step) => wanted.some((name) => means(name, step)))
}

function names(args: readonly string[]): string[] {
  const given = args.filter((arg) => arg !== '--')
  return given.flatMap((arg, index) => {
    if (arg.startsWith('--only=')) return [arg.slice('--only='.length)]
    if (arg === '--only' && given[index + 1] !== undefined) return []
    if (given[index - 1] === '--only') return [arg]
    throw new Error(`${arg} is not understood. Use: pnpm check [--only <step>]…`)
  })
}

function listed(steps: readonly Step[]): string {
  return `The steps are: ${steps.map(({ name }) => name).join(', ')}`
}
