import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OrgModel } from '@/generated/graphql'
import { proposeChanges } from '@/plans/collect-changes'
import { attemptKey } from '@/plans/plan-draft'
import { templateChanges } from '@/scenarios/template-changes'

/** A model, and what its scenario is to be called. */
interface NamedModel {
  readonly model: OrgModel
  readonly name: string
}

/** Makes a scenario of each model's plan. */
export function useMakeScenarios(slug: string, onMade: (ids: readonly string[]) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (models: readonly NamedModel[]) =>
      Promise.all(models.map(async (each) => makeScenario(slug, each))),
    onSuccess: (ids) => {
      void queryClient.invalidateQueries()
      onMade(ids)
    },
  })
}

async function makeScenario(slug: string, { model, name }: NamedModel): Promise<string> {
  const draft = { organizationId: slug, ...(await templateChanges(slug, model)) }
  const { ok, error } = await proposeChanges(draft, name, attemptKey())
  if (ok === null) throw new Error(error?.problems[0]?.message ?? error?.message)
  return ok.scenario.id
}
