import type { Message, Problem, Result } from '@postscale/domain'

/** Why nothing was done with a scenario: its changes are refused, or it is not fit for it. */
export type ScenarioRefusal =
  | { readonly problems: readonly Problem[]; readonly message?: never }
  | { readonly message: Message; readonly problems?: never }

/** Rolls a transaction back because what was asked is refused. It never leaves the service. */
export class ScenarioRefused extends Error {
  override readonly name = 'ScenarioRefused'
  readonly refusal: ScenarioRefusal

  constructor(refusal: ScenarioRefusal) {
    super('the scenario is left as it is')
    this.refusal = refusal
  }
}

/** What a work comes to, or why it was refused. */
export async function unlessRefused<T>(
  work: () => Promise<T>,
): Promise<Result<T, ScenarioRefusal>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof ScenarioRefused) return { ok: false, error: error.refusal }
    throw error
  }
}
