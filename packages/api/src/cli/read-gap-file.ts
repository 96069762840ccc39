import { denseGapProblem, type GapProblem } from '@postscale/domain'
import { UsageError } from './find-files.js'

/** A number of the file, and where it is. */
interface Token {
  readonly value: number
  readonly line: number
}

/**
 * The problems of a text in the format of OR-Library: the number of problems, then for each `m n`, m rows
 * of n costs, m rows of n resources, m capacities; a text of one problem may leave the number of problems
 * out. Which it is follows from how many numbers there are.
 *
 * @throws UsageError that says on which line what is wrong
 */
export function readGapFile(text: string, sense: GapProblem['sense']): GapProblem[] {
  const tokens = readTokens(text)
  if (tokens.length === 0) throw new UsageError('the file is empty')
  if (isOneProblem(tokens)) return [new ProblemReader(tokens, 0).read(sense, '')]
  const count = tokens[0]!
  if (!isCount(count)) throw wrong(count, 'the number of problems is a whole number above 0')
  if (count.value > tokens.length) {
    throw wrong(count, `so many problems do not fit into ${tokens.length} numbers`)
  }
  const reader = new ProblemReader(tokens, 1)
  const problems = Array.from({ length: count.value }, (_, at) =>
    reader.read(sense, `of problem ${at + 1} of ${count.value} `),
  )
  const left = tokens[reader.at]
  if (left === undefined) return problems
  throw wrong(left, `after the last problem ${tokens.length - reader.at} numbers are left over`)
}

function readTokens(text: string): Token[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, at) =>
    content
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => {
        const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(word)
          ? Number(word)
          : Number.NaN
        if (!Number.isFinite(value)) throw new UsageError(`line ${at + 1}: "${word}" is no number`)
        return { value, line: at + 1 }
      }),
  )
}

/** With `m n` first, and as many numbers as that takes, unless a number of problems adds up as well. */
function isOneProblem(tokens: readonly Token[]): boolean {
  const [agents, jobs] = tokens
  if (agents === undefined || jobs === undefined || !isCount(agents) || !isCount(jobs)) return false
  if (tokens.length !== lengthOf(agents, jobs)) return false
  return !addsUpToProblems(tokens)
}

function addsUpToProblems(tokens: readonly Token[]): boolean {
  let at = 1
  for (let left = tokens[0]!.value; left > 0; left -= 1) {
    const [agents, jobs] = [tokens[at], tokens[at + 1]]
    if (agents === undefined || jobs === undefined || !isCount(agents) || !isCount(jobs))
      return false
    at += lengthOf(agents, jobs)
  }
  return at === tokens.length
}

function lengthOf(agents: Token, jobs: Token): number {
  return 2 + 2 * agents.value * jobs.value + agents.value
}

function isCount({ value }: Token): boolean {
  return Number.isInteger(value) && value > 0
}

function wrong({ line, value }: Token, what: string): UsageError {
  return new UsageError(`line ${line}: ${value}: ${what}`)
}

/** Reads one problem after the other. */
class ProblemReader {
  at: number
  readonly #tokens: readonly Token[]

  constructor(tokens: readonly Token[], at: number) {
    this.#tokens = tokens
    this.at = at
  }

  /** @param which problem it is, with a space after it. */
  read(sense: GapProblem['sense'], which: string): GapProblem {
    const agentCount = this.#count(`the number of agents ${which}`)
    const jobCount = this.#count(`the number of jobs ${which}`)
    const costs = this.#numbers(agentCount * jobCount, `the costs ${which}`)
    const resources = this.#amounts(agentCount * jobCount, `the resources ${which}`)
    const capacities = this.#amounts(agentCount, `the capacities ${which}`)
    return denseGapProblem(sense, capacities, costs, resources)
  }

  #count(what: string): number {
    const [token] = this.#take(1, what)
    if (!isCount(token!)) throw wrong(token!, `${what}is a whole number above 0`)
    return token!.value
  }

  #numbers(count: number, what: string): number[] {
    return this.#take(count, what).map(({ value }) => value)
  }

  #amounts(count: number, what: string): number[] {
    return this.#take(count, what).map((token) => {
      if (token.value < 0) throw wrong(token, `${what}are 0 or more`)
      return token.value
    })
  }

  #take(count: number, what: string): readonly Token[] {
    const taken = this.#tokens.slice(this.at, this.at + count)
    if (taken.length < count) {
      const line = this.#tokens.at(-1)?.line ?? 1
      const has = `${taken.length} of ${count} numbers`
      throw new UsageError(`line ${line}: the file ends within ${what}after ${has}`)
    }
    this.at += count
    return taken
  }
}
