import type { FileProblem } from '@postscale/domain'

/** A file that cannot be staged, and why. */
export class UploadError extends Error {
  override readonly name = 'UploadError'
  readonly problem: FileProblem | 'TOO_LARGE'

  constructor(problem: FileProblem | 'TOO_LARGE') {
    super(problem === 'TOO_LARGE' ? problem : problem.code)
    this.problem = problem
  }
}
