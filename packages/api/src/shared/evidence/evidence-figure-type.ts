import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType('EvidenceFigure', {
  description: 'A benchmark figure as an answer used it, in the unit of the benchmark.',
  simpleResolvers: true,
})
export class EvidenceFigureType {
  @Field(() => String, { description: 'Key of the benchmark catalogue; see `benchmarks`.' })
  key!: string

  @Field(() => Float, { description: 'The figure, or the lower end of its range.' })
  lower!: number

  @Field(() => Float, { description: 'The figure, or the upper end of its range.' })
  upper!: number

  @Field(() => Boolean, { description: 'Whether the range has no real upper end (`200–500+`).' })
  openTop!: boolean

  @Field(() => Boolean, {
    description: "Whether the organization's policy stood in for the catalogue's figure.",
  })
  overridden!: boolean
}
