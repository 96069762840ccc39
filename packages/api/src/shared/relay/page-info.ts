import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page lies within its whole list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: "The first item's cursor." })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: "The last item's cursor." })
  endCursor!: string | null
}
