import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGapFile } from '../../src/cli/read-gap-file.js'

const run = promisify(execFile)
const command = fileURLToPath(new URL('../../dist/cli/gap.js', import.meta.url))

// Two agents, two jobs: agent 0 is cheaper for both and has room for one.
const SMALL = '2 2\n1 2\n4 9\n3 3\n3 3\n5 5\n'
const FITS_NOWHERE = '1 2\n1 1\n1 9\n5\n'

describe('pnpm gap', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postscale-gap-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  async function gap(text: string, ...args: string[]) {
    const file = join(folder, 'problems.txt')
    await writeFile(file, text)
    return run(process.execPath, [command, file, ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
        return { code, out: stdout, err: stderr }
      },
    )
  }

  it('answers each problem of a file, and writes nothing else', async () => {
    const { code, out, err } = await gap(`2\n${SMALL}${FITS_NOWHERE}`, '--sense', 'min')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual([
      {
        value: 6,
        bound: 6,
        gap: 0,
        proved: true,
        seconds: expect.any(Number),
        assignment: [1, 0],
      },
      {
        value: null,
        bound: null,
        gap: null,
        proved: true,
        seconds: expect.any(Number),
        assignment: null,
        reason: 'infeasible: job 1 is beyond the capacity of every agent',
      },
    ])
  })

  it('takes a file of one problem without their number, and looks for the most', async () => {
    const { out } = await gap(SMALL, '--sense', 'max', '--seconds', '5')
    expect(JSON.parse(out)).toMatchObject([{ value: 10, bound: 10, assignment: [0, 1] }])
  })

  it('keeps to its seconds', async () => {
    const { out } = await gap(hard(), '--sense', 'min', '--seconds', '1')
    const [answer] = JSON.parse(out) as [{ seconds: number; value: number; bound: number }]
    expect(answer).toMatchObject({ proved: false })
    expect(answer.bound).toBeLessThan(answer.value)
    expect(answer.seconds).toBeLessThan(1.5)
  })

  it('writes the best so far with its bound when it is interrupted, and begins no other problem', async () => {
    const file = join(folder, 'interrupted.txt')
    await writeFile(file, `2\n${hard()}${hard()}`)
    const args = [command, file, '--sense', 'min', '--seconds', '300']
    const solving = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    for await (const text of solving.stdout.setEncoding('utf8')) {
      // The array is opened when the first problem is begun.
      if (out === '') solving.kill('SIGINT')
      out += text
    }
    if (solving.exitCode === null) await once(solving, 'exit')
    expect(solving.exitCode).toBe(130)
    const answers = JSON.parse(out) as readonly object[]
    expect(answers).toHaveLength(1)
    expect(answers[0]).toMatchObject({ proved: false, seconds: expect.any(Number) })
  })

  it('says on which line a file is wrong, and ends with 2', async () => {
    const told = async (text: string) => {
      const { code, out, err } = await gap(text, '--sense', 'min')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      return err.split('problems.txt: ')[1]?.split('\n')[0]
    }
    expect(await told('')).toBe('the file is empty')
    expect(await told('2 2\n1 x\n')).toBe('line 2: "x" is no number')
    expect(await told('1\n2 2\n1 2 4 9 3 3 3\n')).toBe(
      'line 3: the file ends within the resources of problem 1 of 1 after 3 of 4 numbers',
    )
    expect(await told(`1\n${SMALL}\n7 8\n`)).toBe(
      'line 9: 7: after the last problem 2 numbers are left over',
    )
    expect(await told('1\n1 1\n2\n-3\n4')).toBe(
      'line 4: -3: the resources of problem 1 of 1 are 0 or more',
    )
    expect(await told('1\n1.5 1\n2\n3\n4')).toBe(
      'line 2: 1.5: the number of agents of problem 1 of 1 is a whole number above 0',
    )
    expect(await told('900 1 1')).toBe('line 1: 900: so many problems do not fit into 3 numbers')
  })

  it('ends with 2 when called wrongly', async () => {
    const said = async (...args: string[]) => {
      const { code, err } = await gap(SMALL, ...args)
      expect(code).toBe(2)
      return err.split('\n')[0]
    }
    expect(await said()).toBe('--sense is missing: min or max')
    expect(await said('--sense', 'least')).toBe('--sense least: min or max')
    expect(await said('--sense', 'min', '--seconds', '0')).toBe(
      '--seconds 0: a number of seconds above 0',
    )
    expect(await said('--sense', 'min', 'other.txt')).toBe('name one file')
  })

  it('tells a file that is not there', async () => {
    const missing = run(process.execPath, [command, join(folder, 'none.txt'), '--sense', 'min'])
    await expect(missing).rejects.toMatchObject({ code: 2, stdout: '' })
  })
})

describe('a file of assignment problems', () => {
  it('takes the one reading that adds up, wherever lines end', () => {
    const lengths = (text: string) =>
      readGapFile(text, 'MIN').map(({ agentCount, jobCount }) => [agentCount, jobCount])
    expect(lengths(SMALL)).toEqual([[2, 2]])
    expect(lengths(`1 ${SMALL}`)).toEqual([[2, 2]])
    expect(lengths(`2\r\n${SMALL.replaceAll(/\s+/g, '\r\n')}${SMALL}`)).toEqual([
      [2, 2],
      [2, 2],
    ])
  })

  it('reads decimals, and costs below 0', () => {
    const [problem] = readGapFile('1 2\n-1.5 2e1\n.25 0\n1\n', 'MAX')
    expect([...problem!.costs]).toEqual([-1.5, 20])
    expect([...problem!.resources]).toEqual([0.25, 0])
  })
})

/** Class D of 20 agents and 100 jobs, where cost and resource go against each other. */
function hard(): string {
  const at = (agent: number, job: number) => ((agent * 7919 + job * 104_729) * 31) % 100
  const rows = (of: (agent: number, job: number) => number) =>
    Array.from({ length: 20 }, (_, agent) =>
      Array.from({ length: 100 }, (_, job) => of(agent, job)).join(' '),
    ).join('\n')
  const resource = (agent: number, job: number) => 1 + at(agent, job)
  const cost = (agent: number, job: number) =>
    111 - resource(agent, job) + (at(job, agent) % 21) - 10
  return `20 100\n${rows(cost)}\n${rows(resource)}\n${Array.from({ length: 20 }, () => 200).join(' ')}\n`
}
