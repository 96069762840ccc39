import { setImmediate as othersHaveRun } from 'node:timers/promises'
import { type GapAnswer, type GapProblem, GapSolver, type NoAssignment } from '@postscale/domain'
import type { GapArguments } from './read-gap-arguments.js'

/**
 * Solves one problem after the other, and writes their answers as a JSON array as they come.
 *
 * @param stop aborted, the problem that is being solved is answered with the best until then, and no other is begun.
 */
export async function writeGapAnswers(
  problems: readonly GapProblem[],
  asked: GapArguments,
  write: (text: string) => void,
  stop: AbortSignal,
): Promise<void> {
  write('[')
  for (const [at, problem] of problems.entries()) {
    if (stop.aborted) break
    const began = performance.now()
    const answer = await solved(problem, asked, deadline(began, asked), stop)
    const seconds = (performance.now() - began) / 1000
    write(`${at === 0 ? '\n' : ',\n'}${JSON.stringify(told(answer, seconds))}`)
  }
  write('\n]\n')
}

/** Goes on step by step, and lets signals come in between. */
async function solved(
  problem: GapProblem,
  { seed }: GapArguments,
  isOver: () => boolean,
  stop: AbortSignal,
): Promise<GapAnswer> {
  const solver = new GapSolver(problem, { seed, keepsProof: false })
  while (solver.step() && !isOver()) {
    await othersHaveRun()
    if (stop.aborted) break
  }
  return solver.answer
}

/** Over as soon as another step like the last one would end too late. */
function deadline(began: number, { seconds }: GapArguments): () => boolean {
  let last = began
  return () => {
    const now = performance.now()
    const step = now - last
    last = now
    return now + step >= began + seconds * 1000
  }
}

function told({ value, bound, gap, proved, assignment, reason }: GapAnswer, seconds: number) {
  return {
    value,
    bound,
    gap,
    proved,
    seconds: Math.round(seconds * 1000) / 1000,
    assignment: assignment === null ? null : [...assignment],
    ...(reason !== null && { reason: reasonText(reason) }),
  }
}

function reasonText(reason: NoAssignment): string {
  switch (reason.code) {
    case 'JOB_FITS_NOWHERE':
      return `infeasible: job ${reason.job} is beyond the capacity of every agent`
    case 'TOO_LITTLE_CAPACITY':
      return `infeasible: the jobs need ${reason.needed} at least, and all capacities are ${reason.available}`
    case 'PROVED_INFEASIBLE':
      return 'infeasible: all assignments are ruled out'
    case 'NONE_FOUND':
      return 'none found in this time; there may be one'
  }
}
