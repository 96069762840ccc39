import type { ChangeOf, ChangeType } from '../change.js'
import type { PlanRun } from '../plan-run.js'

/** Carries a change out on the run's draft, or refuses it there. */
type Executor<T extends ChangeType> = (run: PlanRun, change: ChangeOf<T>) => void

export type Executors<T extends ChangeType> = { readonly [K in T]: Executor<K> }
