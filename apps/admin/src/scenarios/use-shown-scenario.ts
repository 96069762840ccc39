import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useScenario } from '@/address/use-scenario'
import { type ScenarioSummary, scenariosQuery } from './scenarios-query'

/** The scenario or draft that the pages show. */
interface ShownScenario {
  /** As the address names it; null for what is live. */
  readonly id: string | null
  /** Null for what is live, before it is known, and for one that the viewer cannot see. */
  readonly scenario: ScenarioSummary | null
  /** Whether the address names one that is not there. */
  readonly missing: boolean
}

export function useShownScenario(): ShownScenario {
  const id = useScenario()
  const { slug = '' } = useParams({ strict: false })
  const { data } = useQuery({ ...scenariosQuery(slug), enabled: slug !== '' })
  const all = data?.draft == null ? (data?.scenarios ?? []) : [data.draft, ...data.scenarios]
  const scenario = all.find((each) => each.id === id) ?? null
  return { id, scenario, missing: id !== null && data !== undefined && scenario === null }
}
