import {
  benchmark,
  BENCHMARK_UNITS,
  type Guide,
  type LeadershipLayer,
  leadershipLayerCatalogue,
  type Locale,
  roleCatalogue,
  type RoleEntry,
  type RoleFamily,
  roleFamilyCatalogue,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { BenchmarkType, GuideEnum, toBenchmark } from '../benchmark.js'
import { LeadershipLayerEnum, RoleFamilyEnum } from '../enums.js'
import { NonNegativeIntScalar } from '../scalars.js'

@ObjectType('CatalogueRole', {
  description: 'A role of the guides, which an organization can take over as it is.',
  simpleResolvers: true,
})
export class CatalogueRoleType {
  @Field(() => String, { description: 'Its stable name, e.g. `senior-csm`.' })
  key!: string

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  name!: string

  @Field(() => RoleFamilyEnum, { description: 'What it does; decides which figures apply.' })
  family!: RoleFamily

  @Field(() => String, {
    description: 'What its family is called, in the language of the request.',
  })
  familyName!: string

  @Field(() => NonNegativeIntScalar, {
    description: 'Steps above the first rung of its career ladder: 0 is the first.',
  })
  level!: number

  @Field(() => [String], {
    description:
      'Names of the roles of its career ladder, from the first rung up; itself included.',
  })
  ladder!: string[]

  @Field(() => LeadershipLayerEnum, {
    nullable: true,
    description: 'For leadership: whose span of control applies; null otherwise.',
  })
  layer!: LeadershipLayer | null

  @Field(() => [String], {
    description: 'What it is answerable for, in the language of the request.',
  })
  responsibilities!: string[]

  @Field(() => String, {
    nullable: true,
    description:
      "What one person's load is counted in, in the language of the request; null where the guides give no measure.",
  })
  unitOfLoad!: string | null

  @Field(() => [BenchmarkType], {
    description: 'Capacity, trigger, ramp and span figures that apply to it.',
  })
  figures!: BenchmarkType[]

  @Field(() => GuideEnum, { description: 'The guide it comes from.' })
  guide!: Guide

  @Field(() => String, { description: 'The section of the guide.' })
  section!: string
}

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
