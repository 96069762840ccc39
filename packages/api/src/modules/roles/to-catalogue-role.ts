import {
  benchmark,
  BENCHMARK_UNITS,
  leadershipLayerCatalogue,
  roleCatalogue,
  roleFamilyCatalogue,
  type Locale,
  type RoleEntry,
} from '@postscale/domain'
import { toBenchmark } from '../benchmarks/to-benchmark.js'
import type { CatalogueRoleType } from './types/catalogue-role-type.js'

/** A role of the guides for GraphQL. */
export function toCatalogueRole(role: RoleEntry, locale: Locale): CatalogueRoleType {
  const family = roleFamilyCatalogue.find(({ key }) => key === role.family)
  const layer = leadershipLayerCatalogue.find(({ key }) => key === role.layer)
  const unit = family?.unitOfLoad ?? null
  const figures = [...(family?.figures ?? []), ...(layer?.figures ?? [])]
  return {
    key: role.key,
    name: role.name[locale],
    family: role.family,
    familyName: family?.name[locale] ?? role.family,
    level: role.level,
    ladder: ladderOf(role).map(({ name }) => name[locale]),
    layer: role.layer,
    responsibilities: (family?.responsibilities ?? []).map((text) => text[locale]),
    unitOfLoad: unit === null ? null : BENCHMARK_UNITS[unit].label[locale],
    figures: [...new Set(figures)].map((key) => toBenchmark(benchmark(key), locale)),
    guide: role.source.guide,
    section: role.source.section,
  }
}

function ladderOf({ ladder }: RoleEntry): RoleEntry[] {
  return roleCatalogue
    .filter((role) => role.ladder === ladder)
    .toSorted((a, b) => a.level - b.level)
}
