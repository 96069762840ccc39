import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useShownScenario } from '@/scenarios/use-shown-scenario'
import type { Collected } from './collect-changes'
import type { FindingQuestion } from './effects'
import { attemptKey, type PlanPreview, type PlanRefusal } from './plan-draft'
import type { PlanCalls } from './change-calls'

/** Where a plan stands between being thought of and being applied. */
type Stage<Draft> =
  | { readonly name: 'DRAFT'; readonly refusal: PlanRefusal | null }
  | {
      readonly name: 'PREVIEW'
      readonly plan: Draft
      readonly preview: PlanPreview
      readonly key: string
      /** The organization changed under the last preview: this is another one. */
      readonly renewed: boolean
    }

const draft: Stage<never> = { name: 'DRAFT', refusal: null }

/** What a plan's way leads to. */
export interface PlanEnd {
  /** Told the new revision. */
  readonly onApplied: (revision: number) => void
  /** Told what the changes are collected in. */
  readonly onCollected: (into: Collected) => void
  /** Told the scenario that was made of them. */
  readonly onProposed: (scenario: Collected) => void
}

/**
 * The way of a plan: draft → preview → applied, or added to the viewer's draft. A refusal leads back to
 * the draft; a revision conflict to a new preview, which has to be looked at again. While a scenario is
 * shown the preview is on top of that, and the plan goes into it: nothing is applied to what is live.
 *
 * @param calls what asks for the preview and its findings, applies and collects.
 */
export function usePlan<Draft>(end: PlanEnd, calls: PlanCalls<Draft>) {
  const { onApplied, onCollected, onProposed } = end
  const { id: scenario, scenario: shown } = useShownScenario()
  const [stage, setStage] = useState<Stage<Draft>>(draft)
  const queryClient = useQueryClient()

  const findingsOf = (plan: Draft, key: string): FindingQuestion => ({
    key: ['plan', key],
    ask: async (signal) => calls.findings(plan, scenario, signal),
  })
  const look = async (plan: Draft, renewed: boolean): Promise<void> => {
    const { ok, error } = await calls.preview(plan, scenario)
    setStage(
      ok
        ? { name: 'PREVIEW', plan, preview: ok, key: attemptKey(), renewed }
        : { name: 'DRAFT', refusal: error },
    )
  }
  const gather = async (plan: Draft, revision: number | null, key: string): Promise<void> => {
    const { ok, error } = await calls.collect(plan, { scenario, revision, key })
    if (ok) {
      void queryClient.invalidateQueries()
      onCollected(ok.scenario)
    } else if (error?.code === 'REVISION_CONFLICT') {
      await look(plan, true)
    } else {
      setStage({ name: 'DRAFT', refusal: error })
    }
  }
  const submit = useMutation({ mutationFn: async (plan: Draft) => look(plan, false) })
  const addUnseen = useMutation({
    mutationFn: async (plan: Draft) => gather(plan, null, attemptKey()),
  })
  const collect = useMutation({
    mutationFn: async () => {
      if (stage.name !== 'PREVIEW') return
      const { plan, preview, key } = stage
      await gather(plan, scenario === null ? null : preview.baseRevision, key)
    },
  })
  const propose = useMutation({
    mutationFn: async (name: string) => {
      if (stage.name !== 'PREVIEW') return
      const { ok, error } = await calls.propose(stage.plan, name, stage.key)
      if (ok) {
        void queryClient.invalidateQueries()
        onProposed(ok.scenario)
      } else {
        setStage({ name: 'DRAFT', refusal: error })
      }
    },
  })
  const apply = useMutation({
    mutationFn: async () => {
      if (stage.name !== 'PREVIEW' || scenario !== null) return
      const { plan, key, preview: shown } = stage
      const { ok, error } = await calls.apply({ plan, key, revision: shown.baseRevision })
      if (ok) {
        void queryClient.invalidateQueries()
        onApplied(ok.revision)
      } else if (error?.code === 'REVISION_CONFLICT') {
        await look(plan, true)
      } else if (error?.code === 'APPROVAL_NEEDED') {
        // The rule is newer than the preview: the next one says so, and what can be done.
        await look(plan, false)
      } else {
        setStage({ name: 'DRAFT', refusal: error })
      }
    },
  })
  const writes = [submit, addUnseen, apply, collect, propose]

  return {
    /** A preview with how its findings are asked for. */
    stage:
      stage.name === 'PREVIEW' ? { ...stage, findings: findingsOf(stage.plan, stage.key) } : stage,
    /** What is shown, into which the plan goes; null for what is live. */
    into: scenario === null ? null : (shown?.kind ?? 'SCENARIO'),
    /** The name of what is shown where others change it, and no plan goes into it; else null. */
    ofOthers: shown?.viewerCanEdit === false ? shown.name : null,
    /** Previews a plan. */
    submit: submit.mutate,
    /** Adds a plan to the scenario that is shown without a preview. */
    addUnseen: addUnseen.mutate,
    apply: () => apply.mutate(),
    /** Adds the plan that was previewed to the scenario that is shown, or else to the viewer's draft. */
    collect: () => collect.mutate(),
    /** Makes a scenario of the plan that was previewed. */
    propose: propose.mutate,
    back: () => setStage(draft),
    pending: writes.some(({ isPending }) => isPending),
    error: writes.find(({ error }) => error !== null)?.error ?? null,
  }
}
